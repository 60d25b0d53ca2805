import asyncio

from influxdb_client import InfluxDBClient, Point
from influxdb_client.client.influxdb_client_async import InfluxDBClientAsync
from influxdb_client.client.write_api import SYNCHRONOUS

client = InfluxDBClient(url="http://metrics:8086", token="t", org="o")


class Metrics:
    def __init__(self, url: str) -> None:
        self.client = InfluxDBClient(url=url, token="t", org="o")
        self.query = self.client.query_api()
        self.writer = self.client.write_api()

    async def latest(self):
        return self.query.query('from(bucket: "b") |> range(start: -1h)')  # error: [AF111] "influxdb_client.QueryApi.query()"

    async def batched(self, point: Point):
        self.writer.write(bucket="b", record=point)

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.query.query, text)


async def synchronous_writes(point: Point):
    writer = client.write_api(write_options=SYNCHRONOUS)
    writer.write(bucket="b", record=point)  # todo: [AF111]


async def administration(text: str):
    client.ping()  # error: [AF111] "influxdb_client.InfluxDBClient.ping()"
    client.version()  # error: [AF111] "influxdb_client.InfluxDBClient.version()"
    client.health()  # error: [AF111] "influxdb_client.InfluxDBClient.health()"
    client.ready()  # error: [AF111] "influxdb_client.InfluxDBClient.ready()"
    client.build()  # error: [AF111] "influxdb_client.InfluxDBClient.build()"
    query = InfluxDBClient.from_env_properties().query_api()
    query.query_raw(text)  # error: [AF111] "influxdb_client.QueryApi.query_raw()"
    query.query_stream(text)  # error: [AF111] "influxdb_client.QueryApi.query_stream()"
    query.query_csv(text)  # error: [AF111] "influxdb_client.QueryApi.query_csv()"
    query.query_data_frame(text)  # error: [AF111] "influxdb_client.QueryApi.query_data_frame()"
    query.query_data_frame_stream(text)  # error: [AF111] "influxdb_client.QueryApi.query_data_frame_stream()"
    client.delete_api().delete("1970-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "", "b")  # error: [AF111] "influxdb_client.DeleteApi.delete()"
    buckets = client.buckets_api()
    buckets.create_bucket(bucket_name="b")  # error: [AF111] "influxdb_client.BucketsApi.create_bucket()"
    buckets.find_buckets()  # error: [AF111] "influxdb_client.BucketsApi.find_buckets()"
    buckets.find_bucket_by_id("1")  # error: [AF111] "influxdb_client.BucketsApi.find_bucket_by_id()"
    bucket = buckets.find_bucket_by_name("b")  # error: [AF111] "influxdb_client.BucketsApi.find_bucket_by_name()"
    buckets.update_bucket(bucket)  # error: [AF111] "influxdb_client.BucketsApi.update_bucket()"
    buckets.delete_bucket("b")  # error: [AF111] "influxdb_client.BucketsApi.delete_bucket()"


async def asynchronous(point: Point):
    async with InfluxDBClientAsync(url="http://metrics:8086", token="t", org="o") as metrics:
        pending = [metrics.query_api().query("buckets()"), metrics.ping()]
        await metrics.write_api().write(bucket="b", record=point)
        return await asyncio.gather(*pending)
