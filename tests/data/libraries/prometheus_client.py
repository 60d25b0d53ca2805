import asyncio

from prometheus_client import CollectorRegistry, Counter, Gauge, delete_from_gateway, generate_latest
from prometheus_client import push_to_gateway, pushadd_to_gateway

REQUESTS = Counter("requests", "Requests")


async def push(gateway: str):
    registry = CollectorRegistry()
    gauge = Gauge("last", "Last", registry=registry)
    gauge.set_to_current_time()
    REQUESTS.inc()
    push_to_gateway(gateway, job="batch", registry=registry)  # error: [AF131] "prometheus_client.push_to_gateway()"
    pushadd_to_gateway(gateway, job="batch", registry=registry)  # error: [AF131] "prometheus_client.pushadd_to_gateway()"
    delete_from_gateway(gateway, job="batch")  # error: [AF131] "prometheus_client.delete_from_gateway()"
    await asyncio.to_thread(push_to_gateway, gateway, "batch", registry)
    return generate_latest()
