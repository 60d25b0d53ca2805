"""tls_client: HTTP with the TLS fingerprint of a browser."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("tls_client",)

_PAGE = "https://github.com/FlorianREGAZ/Python-Tls-Client"
_TWIN = "tls_client.AsyncSession.{name}"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "tls_client.Session",
        "get options head post put patch delete",
        "AF131",
        _PAGE,
        _TWIN,
        needs="tls_client",
    ),
    call(
        "tls_client.Session.execute_request",
        "AF131",
        _PAGE,
        _TWIN,
        needs="tls_client",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {"tls_client.sessions": "tls_client"}

BASES: dict[str, tuple[str, ...]] = {"tls_client.AsyncSession": (), "tls_client.Session": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
