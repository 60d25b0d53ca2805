"""prometheus_client: metrics. Only the push gateway is asked; metrics are in memory."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("prometheus-client",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "prometheus_client",
        "delete_from_gateway push_to_gateway pushadd_to_gateway",
        "AF131",
        "https://prometheus.github.io/client_python/exporting/pushgateway/",
    ),
)

ALIASES: dict[str, str] = {"prometheus_client.exposition": "prometheus_client"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
