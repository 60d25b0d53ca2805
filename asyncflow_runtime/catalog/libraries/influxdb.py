"""influxdb: InfluxDB 1, over HTTP. `send_packet` is one UDP packet, and has no entry."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("influxdb",)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "influxdb.InfluxDBClient",
        "AF111",
        "https://influxdb-python.readthedocs.io/en/latest/api-documentation.html",
        methods="*",
        pure="close from_dsn send_packet switch_database switch_user",
    ),
)

ALIASES: dict[str, str] = {"influxdb.client.InfluxDBClient": "influxdb.InfluxDBClient"}

BASES: dict[str, tuple[str, ...]] = {
    "influxdb.DataFrameClient": ("influxdb.InfluxDBClient",),
    "influxdb.InfluxDBClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"influxdb.InfluxDBClient.from_dsn": "Self"}
