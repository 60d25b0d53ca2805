"""dns (dnspython): `dns.asyncresolver` and `dns.asyncquery` are its asynchronous half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("dnspython",)

_DOCS = "https://dnspython.readthedocs.io/en/stable/"


def _resolve(owner: str, page: str) -> tuple[BlockingCall, ...]:
    twin = owner.replace("resolver", "asyncresolver")
    address = f"{_DOCS}{page}.html"
    names = "resolve resolve_address resolve_name canonical_name"
    return (
        *calls(
            owner, names, "AF132", address, f"{twin}.{{name}}", everywhere=True, needs="dnspython"
        ),
        call(
            f"{owner}.query",
            "AF132",
            address,
            f"{twin}.resolve",
            everywhere=True,
            needs="dnspython",
        ),
    )


CALLS: tuple[BlockingCall, ...] = (
    *_resolve("dns.resolver", "resolver-functions"),
    *_resolve("dns.resolver.Resolver", "resolver-class"),
    *calls(
        "dns.resolver",
        "zone_for_name resolve_at make_resolver_at",
        "AF132",
        f"{_DOCS}resolver-functions.html",
        "dns.asyncresolver.{name}",
        everywhere=True,
        needs="dnspython",
    ),
    *calls(
        "dns.query",
        "udp tcp udp_with_fallback tls https quic inbound_xfr",
        "AF132",
        f"{_DOCS}query.html",
        "dns.asyncquery.{name}",
        everywhere=True,
        needs="dnspython",
        patch=Patch.LINT_ONLY,
    ),
    call(
        "dns.query.xfr",
        "AF132",
        f"{_DOCS}query.html",
        "dns.asyncquery.inbound_xfr",
        everywhere=True,
        needs="dnspython",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"dns.asyncresolver.Resolver": (), "dns.resolver.Resolver": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("dns.resolver", "get_default_resolver make_resolver_at", "dns.resolver.Resolver"),
}
