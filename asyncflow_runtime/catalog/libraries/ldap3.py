"""ldap3: LDAP. A Connection made with `auto_bind` talks to the server at once."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ldap3",)

_DOCS = "https://ldap3.readthedocs.io/en/latest/"
_STANDARD = "ldap3.extend.StandardExtendedOperations"


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "ldap3.Connection",
        "bind rebind unbind start_tls search compare add delete modify modify_dn extended "
        "refresh_server_info __enter__",
        "AF133",
        f"{_DOCS}connection.html",
        patch=Patch.METHOD,
    ),
    *calls(_STANDARD, "modify_password who_am_i", "AF133", f"{_DOCS}extended.html"),
    call(f"{_STANDARD}.paged_search", "AF133", f"{_DOCS}extended.html", lazy=True),
)

ALIASES: dict[str, str] = {"ldap3.core.connection.Connection": "ldap3.Connection"}

BASES: dict[str, tuple[str, ...]] = {
    "ldap3.Connection": (),
    "ldap3.extend.ExtendedOperationsRoot": (),
    _STANDARD: (),
}

ATTRIBUTES: dict[str, str] = {
    "ldap3.Connection.extend": "ldap3.extend.ExtendedOperationsRoot",
    "ldap3.extend.ExtendedOperationsRoot.standard": _STANDARD,
}

RESULTS: dict[str, str] = {}
