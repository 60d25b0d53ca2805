"""simple_salesforce: the API of Salesforce."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Takes

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("simple-salesforce",)

_DOCS = "https://simple-salesforce.readthedocs.io/en/latest/"

CALLS: tuple[BlockingCall, ...] = (
    # With a user name the constructor logs in; with a session it asks nothing.
    call(
        "simple_salesforce.Salesforce",
        "AF134",
        _DOCS,
        only=(Takes("username", 0, ("builtins.str",)),),
    ),
    *calls(
        "simple_salesforce.Salesforce",
        "apexecute describe limits oauth2 query query_all query_more quick_search restful search "
        "set_password toolingexecute",
        "AF134",
        _DOCS,
    ),
    call("simple_salesforce.Salesforce.query_all_iter", "AF134", _DOCS, lazy=True),
    *calls(
        "simple_salesforce.SFType",
        "create delete deleted describe get get_by_custom_id metadata update updated upsert",
        "AF134",
        _DOCS,
    ),
    call("simple_salesforce.SalesforceLogin", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {
    "simple_salesforce.api.SFType": "simple_salesforce.SFType",
    "simple_salesforce.api.Salesforce": "simple_salesforce.Salesforce",
    "simple_salesforce.login.SalesforceLogin": "simple_salesforce.SalesforceLogin",
}

BASES: dict[str, tuple[str, ...]] = {
    "simple_salesforce.SFType": (),
    "simple_salesforce.Salesforce": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
