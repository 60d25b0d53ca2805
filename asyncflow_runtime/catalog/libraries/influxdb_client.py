"""influxdb_client: InfluxDB 2. InfluxDBClientAsync is its async half.

Left out: `WriteApi.write`, which by default leaves the points to a thread.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("influxdb-client[async]",)

_API = "https://influxdb-client.readthedocs.io/en/stable/api.html"
_ASYNC = "influxdb_client.client"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "influxdb_client.InfluxDBClient.ping",
        "AF111",
        _API,
        f"{_ASYNC}.influxdb_client_async.InfluxDBClientAsync.ping",
        needs="influxdb-client",
    ),
    call(
        "influxdb_client.InfluxDBClient.version",
        "AF111",
        _API,
        f"{_ASYNC}.influxdb_client_async.InfluxDBClientAsync.version",
        needs="influxdb-client",
    ),
    *calls("influxdb_client.InfluxDBClient", "health ready build", "AF111", _API),
    *calls(
        "influxdb_client.QueryApi",
        "query query_raw query_stream query_data_frame query_data_frame_stream",
        "AF111",
        _API,
        f"{_ASYNC}.query_api_async.QueryApiAsync.{{name}}",
        needs="influxdb-client",
    ),
    call("influxdb_client.QueryApi.query_csv", "AF111", _API),
    call(
        "influxdb_client.DeleteApi.delete",
        "AF111",
        _API,
        f"{_ASYNC}.delete_api_async.DeleteApiAsync.delete",
        needs="influxdb-client",
    ),
    *calls(
        "influxdb_client.BucketsApi",
        "create_bucket delete_bucket update_bucket find_buckets find_bucket_by_id"
        " find_bucket_by_name",
        "AF111",
        _API,
    ),
)

ALIASES: dict[str, str] = {
    "influxdb_client.client.bucket_api.BucketsApi": "influxdb_client.BucketsApi",
    "influxdb_client.client.delete_api.DeleteApi": "influxdb_client.DeleteApi",
    "influxdb_client.client.influxdb_client.InfluxDBClient": "influxdb_client.InfluxDBClient",
    "influxdb_client.client.query_api.QueryApi": "influxdb_client.QueryApi",
    "influxdb_client.client.write_api.WriteApi": "influxdb_client.WriteApi",
}

BASES: dict[str, tuple[str, ...]] = {
    "influxdb_client.BucketsApi": (),
    "influxdb_client.DeleteApi": (),
    "influxdb_client.InfluxDBClient": (),
    "influxdb_client.QueryApi": (),
    "influxdb_client.WriteApi": (),
    "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("influxdb_client.InfluxDBClient", "from_config_file from_env_properties", "Self"),
    "influxdb_client.InfluxDBClient.buckets_api": "influxdb_client.BucketsApi",
    "influxdb_client.InfluxDBClient.delete_api": "influxdb_client.DeleteApi",
    "influxdb_client.InfluxDBClient.query_api": "influxdb_client.QueryApi",
    "influxdb_client.InfluxDBClient.write_api": "influxdb_client.WriteApi",
}
