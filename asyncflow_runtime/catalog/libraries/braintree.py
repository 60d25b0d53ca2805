"""braintree: payments."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("braintree",)

_DOCS = "https://developer.paypal.com/braintree/docs/start/hello-server/python/"

# Attribute of BraintreeGateway → its class, and the methods that the classes of results have too.
_GATEWAYS = {
    "client_token": ("ClientTokenGateway", "generate"),
    "customer": ("CustomerGateway", "create delete find search update"),
    "payment_method": ("PaymentMethodGateway", "create delete find update"),
    "plan": ("PlanGateway", "all"),
    "subscription": ("SubscriptionGateway", "cancel create find retry_charge search update"),
    "transaction": (
        "TransactionGateway",
        "find refund sale search submit_for_settlement void",
    ),
}


def _module(name: str) -> str:
    return f"{name}_gateway"


CALLS: tuple[BlockingCall, ...] = (
    *(
        one
        for name, (class_, names) in _GATEWAYS.items()
        for one in calls(f"braintree.{_module(name)}.{class_}", names, "AF134", _DOCS)
    ),
    *(
        one
        for name, (class_, names) in _GATEWAYS.items()
        if name != "plan"
        for one in calls(f"braintree.{class_.removesuffix('Gateway')}", names, "AF134", _DOCS)
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "braintree.BraintreeGateway": (),
    **{f"braintree.{_module(name)}.{class_}": () for name, (class_, _) in _GATEWAYS.items()},
    **{f"braintree.{class_.removesuffix('Gateway')}": () for class_, _ in _GATEWAYS.values()},
}

ATTRIBUTES: dict[str, str] = {
    f"braintree.BraintreeGateway.{name}": f"braintree.{_module(name)}.{class_}"
    for name, (class_, _) in _GATEWAYS.items()
}

RESULTS: dict[str, str] = {}
