"""zeep: SOAP. A client loads its WSDL when it is made, an asynchronous one too."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("zeep[async]",)

_DOCS = "https://docs.python-zeep.org/en/master/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("zeep", "Client AsyncClient CachingClient", "AF131", f"{_DOCS}client.html"),
    # Each operation of the service is a method of the proxy.
    call(
        "zeep.proxy.ServiceProxy",
        "AF131",
        f"{_DOCS}client.html",
        "zeep.AsyncClient.service",
        needs="zeep",
        methods="*",
    ),
)

ALIASES: dict[str, str] = {
    "zeep.client.AsyncClient": "zeep.AsyncClient",
    "zeep.client.CachingClient": "zeep.CachingClient",
    "zeep.client.Client": "zeep.Client",
}

BASES: dict[str, tuple[str, ...]] = {
    "zeep.AsyncClient": (),
    "zeep.CachingClient": ("zeep.Client",),
    "zeep.Client": (),
    "zeep.proxy.AsyncServiceProxy": (),
    "zeep.proxy.ServiceProxy": (),
}

ATTRIBUTES: dict[str, str] = {
    "zeep.AsyncClient.service": "zeep.proxy.AsyncServiceProxy",
    "zeep.Client.service": "zeep.proxy.ServiceProxy",
}

RESULTS: dict[str, str] = {
    **returns("zeep.AsyncClient", "bind create_service", "zeep.proxy.AsyncServiceProxy"),
    **returns("zeep.Client", "bind create_service", "zeep.proxy.ServiceProxy"),
}
