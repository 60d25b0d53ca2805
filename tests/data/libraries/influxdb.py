import asyncio

from influxdb import DataFrameClient, InfluxDBClient

client = InfluxDBClient("metrics", 8086, database="app")


async def calls(points, frame):
    client.write_points(points, time_precision="ms")  # error: [AF111] "influxdb.InfluxDBClient.write_points()"
    client.query("SELECT mean(value) FROM cpu")  # error: [AF111] "influxdb.InfluxDBClient.query()"
    client.get_list_database()  # error: [AF111] "influxdb.InfluxDBClient.get_list_database()"
    client.switch_database("other")
    DataFrameClient(host="metrics").write_points(frame, "cpu")  # error: [AF111] "influxdb.InfluxDBClient.write_points()"
    InfluxDBClient.from_dsn("influxdb://metrics/app").ping()  # error: [AF111] "influxdb.InfluxDBClient.ping()"
    return await asyncio.to_thread(client.query, "SHOW DATABASES")
