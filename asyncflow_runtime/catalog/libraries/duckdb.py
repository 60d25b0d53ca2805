"""duckdb: an analytical database inside the process."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("duckdb",)

_API = "https://duckdb.org/docs/stable/clients/python/reference/index"
_RELATIONS = "https://duckdb.org/docs/stable/clients/python/relational_api"
_READS = "read_csv read_json read_parquet"
_CHAINS = "aggregate distinct filter join limit order project select sort union"

# Relations are lazy: `sql` plans a query, which runs when its rows are asked for. Reading a file
# looks into it at once, to learn its columns. Opening takes long even in memory.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "duckdb.connect",
        "AF111",
        _API,
        cost=Cost.DISK,
        until="until the database is open",
        patch=Patch.FUNCTION,
    ),
    *calls(
        "duckdb",
        f"execute executemany checkpoint commit rollback {_READS}",
        "AF111",
        _API,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "duckdb.DuckDBPyConnection",
        f"execute executemany checkpoint commit rollback install_extension load_extension {_READS}",
        "AF111",
        _API,
        cost=Cost.CPU,
        patch=Patch.MONITOR,
    ),
    *calls(
        "duckdb.DuckDBPyRelation",
        "create df fetchall fetchdf fetchnumpy insert_into pl show tf to_arrow_table to_csv to_df "
        "to_parquet to_table torch write_csv write_parquet",
        "AF111",
        _RELATIONS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "duckdb.DuckDBPyRelation",
        "materialize to_dicts",
        "AF111",
        _RELATIONS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        library=">=2",
    ),
    call(
        "duckdb.DuckDBPyRelation.iter_rows",
        "AF181",
        _RELATIONS,
        cost=Cost.CPU,
        lazy=True,
        library=">=2",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "duckdb.DuckDBPyConnection": (),
    "duckdb.DuckDBPyRelation": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("duckdb", f"from_df from_query query sql {_READS}", "duckdb.DuckDBPyRelation"),
    **returns("duckdb", "connect cursor default_connection execute", "duckdb.DuckDBPyConnection"),
    **returns("duckdb.DuckDBPyConnection", "cursor duplicate execute", "Self"),
    **returns(
        "duckdb.DuckDBPyConnection",
        f"from_df from_query query sql table table_function values view {_READS}",
        "duckdb.DuckDBPyRelation",
    ),
    **returns("duckdb.DuckDBPyRelation", _CHAINS, "Self"),
}
