"""pony: an ORM whose queries are generator expressions."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pony",)

_API = "https://docs.ponyorm.org/api_reference.html"
_QUERY = "pony.orm.core.Query"
_SESSION = "pony.orm.core.DBSessionContextManager"
_ENTITY = "pony.orm.Database.Entity"
_CHAINS = "distinct filter for_update limit order_by page prefetch sort_by where without_distinct"

CALLS: tuple[BlockingCall, ...] = (
    *calls("pony.orm", "commit delete exists flush get rollback", "AF112", _API),
    *calls(
        "pony.orm.Database",
        "bind check_tables commit create_tables drop_all_tables drop_table execute exists flush "
        "generate_mapping get get_connection insert rollback select",
        "AF112",
        _API,
    ),
    *calls(
        _QUERY,
        "avg count delete exists fetch first get group_concat max min random show sum to_json "
        "__iter__",
        "AF112",
        _API,
    ),
    *calls(
        _ENTITY,
        "drop_table exists get get_by_sql get_for_update select_by_sql select_random",
        "AF112",
        _API,
    ),
    *calls(_ENTITY, "flush load", "AF112", _API),
    # Leaving `with db_session:` commits or rolls back.
    call(f"{_SESSION}.__exit__", "AF112", f"{_API}#db-session"),
)

ALIASES: dict[str, str] = {
    "pony.orm.core.Database": "pony.orm.Database",
    "pony.orm.core.Entity": _ENTITY,
    "pony.orm.db_session": _SESSION,
}

BASES: dict[str, tuple[str, ...]] = {
    "pony.orm.Database": (),
    _ENTITY: (),
    _SESSION: (),
    _QUERY: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(_ENTITY, "get get_by_sql get_for_update", _ENTITY),
    f"{_ENTITY}.select": _QUERY,
    **returns(_QUERY, _CHAINS, "Self"),
    **returns(_QUERY, "first get", _ENTITY),
    **returns("pony.orm", "left_join select", _QUERY),
}
