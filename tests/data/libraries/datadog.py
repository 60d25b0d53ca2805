import asyncio

from datadog import api, initialize, statsd
import datadog.api

initialize(api_key="a", app_key="b")


async def deployed(version: str):
    api.Event.create(title="Deployed", text=version)  # error: [AF134] "datadog.api.Event.create()"
    api.Metric.send(metric="deployments", points=1)  # error: [AF134] "datadog.api.Metric.send()"
    statsd.increment("deployments")
    statsd.event("Deployed", version)
    await asyncio.to_thread(api.Monitor.get_all)


async def dashboard_calls(id):
    datadog.api.Dashboard.create()  # error: [AF134] "datadog.api.Dashboard.create()"
    datadog.api.Dashboard.delete(id)  # error: [AF134] "datadog.api.Dashboard.delete()"
    datadog.api.Dashboard.get(id)  # error: [AF134] "datadog.api.Dashboard.get()"
    datadog.api.Dashboard.get_all()  # error: [AF134] "datadog.api.Dashboard.get_all()"
    datadog.api.Dashboard.update(id)  # error: [AF134] "datadog.api.Dashboard.update()"


async def downtime_calls(id):
    datadog.api.Downtime.create()  # error: [AF134] "datadog.api.Downtime.create()"
    datadog.api.Downtime.delete(id)  # error: [AF134] "datadog.api.Downtime.delete()"
    datadog.api.Downtime.get(id)  # error: [AF134] "datadog.api.Downtime.get()"
    datadog.api.Downtime.get_all()  # error: [AF134] "datadog.api.Downtime.get_all()"
    datadog.api.Downtime.update(id)  # error: [AF134] "datadog.api.Downtime.update()"


async def event_calls(id):
    datadog.api.Event.get(id)  # error: [AF134] "datadog.api.Event.get()"
    datadog.api.Event.query()  # error: [AF134] "datadog.api.Event.query()"


async def metric_calls(from_epoch):
    datadog.api.Metric.list(from_epoch)  # error: [AF134] "datadog.api.Metric.list()"
    datadog.api.Metric.query()  # error: [AF134] "datadog.api.Metric.query()"


async def monitor_calls(id):
    datadog.api.Monitor.create()  # error: [AF134] "datadog.api.Monitor.create()"
    datadog.api.Monitor.delete(id)  # error: [AF134] "datadog.api.Monitor.delete()"
    datadog.api.Monitor.get(id)  # error: [AF134] "datadog.api.Monitor.get()"
    datadog.api.Monitor.get_all()  # error: [AF134] "datadog.api.Monitor.get_all()"
    datadog.api.Monitor.mute(id)  # error: [AF134] "datadog.api.Monitor.mute()"
    datadog.api.Monitor.unmute(id)  # error: [AF134] "datadog.api.Monitor.unmute()"
    datadog.api.Monitor.update(id)  # error: [AF134] "datadog.api.Monitor.update()"


async def service_check_calls():
    datadog.api.ServiceCheck.check()  # error: [AF134] "datadog.api.ServiceCheck.check()"


async def user_calls(id):
    datadog.api.User.create()  # error: [AF134] "datadog.api.User.create()"
    datadog.api.User.get(id)  # error: [AF134] "datadog.api.User.get()"
    datadog.api.User.get_all()  # error: [AF134] "datadog.api.User.get_all()"
    datadog.api.User.update(id)  # error: [AF134] "datadog.api.User.update()"
