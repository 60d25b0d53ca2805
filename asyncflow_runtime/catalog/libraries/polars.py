"""Polars: tables in files and databases, and queries that run when they are collected.

scan_* only makes a plan.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("polars",)

_DOCS = "https://docs.pola.rs/api/python/stable/reference/"
_IO = f"{_DOCS}io.html"
_FRAME = f"{_DOCS}dataframe/index.html"
_LAZY = f"{_DOCS}lazyframe/api/polars.LazyFrame.{{name}}.html"
_DATABASE = "until the database has answered"
_QUERY = "until the query has run"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "polars",
        "read_csv read_parquet read_json read_ndjson read_excel read_ods read_ipc read_ipc_stream"
        " read_avro read_delta",
        "AF125",
        _IO,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "polars",
        "read_database read_database_uri",
        "AF111",
        _IO,
        patch=Patch.FUNCTION,
        until=_DATABASE,
    ),
    *calls(
        "polars.DataFrame",
        "write_parquet write_excel write_ipc write_ipc_stream write_avro write_delta",
        "AF125",
        _IO,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    # Without a target these give a text.
    *calls(
        "polars.DataFrame",
        "write_csv write_json write_ndjson",
        "AF125",
        _IO,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path_or_file("file"),
    ),
    call("polars.DataFrame.write_database", "AF111", _IO, patch=Patch.METHOD, until=_DATABASE),
    call(
        "polars.LazyFrame.collect",
        "AF143",
        _LAZY,
        "polars.LazyFrame.collect_async",
        needs="polars",
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_QUERY,
    ),
    call(
        "polars.collect_all",
        "AF143",
        f"{_DOCS}api/polars.collect_all.html",
        "polars.collect_all_async",
        needs="polars",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until=_QUERY,
    ),
    *calls("polars.LazyFrame", "describe", "AF143", _LAZY, cost=Cost.CPU, until=_QUERY),
    *calls(
        "polars.LazyFrame",
        "sink_csv sink_ipc sink_ndjson sink_parquet",
        "AF125",
        _LAZY,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        unless=(Arg("lazy", None, True),),
        until="until the query has run and its rows have been written",
    ),
    call(
        "polars.DataFrame.map_rows",
        "AF143",
        _FRAME,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until="until the function has been applied to every row",
    ),
)

ALIASES: dict[str, str] = {
    "polars.dataframe.frame.DataFrame": "polars.DataFrame",
    "polars.io": "polars",
    "polars.lazyframe.frame.LazyFrame": "polars.LazyFrame",
    "polars.dataframe.DataFrame": "polars.DataFrame",
    "polars.lazyframe.LazyFrame": "polars.LazyFrame",
}

BASES: dict[str, tuple[str, ...]] = {
    "polars.DataFrame": (),
    "polars.LazyFrame": (),
    "polars.dataframe.group_by.GroupBy": (),
    "polars.lazyframe.group_by.LazyGroupBy": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "polars",
        "concat from_arrow from_dict from_dicts from_pandas from_records json_normalize read_avro"
        " read_csv read_database read_database_uri read_delta read_excel read_ipc read_ipc_stream"
        " read_json read_ndjson read_ods read_parquet",
        "polars.DataFrame",
    ),
    **returns(
        "polars",
        "scan_csv scan_delta scan_iceberg scan_ipc scan_ndjson scan_parquet",
        "polars.LazyFrame",
    ),
    **returns(
        "polars.DataFrame",
        "cast clear clone drop drop_nans drop_nulls explode extend fill_nan fill_null "
        "filter gather_every head join join_asof limit pivot rename reverse sample select shift"
        " slice sort tail top_k transpose unique unnest unpivot with_columns with_row_index",
        "polars.DataFrame",
    ),
    "polars.DataFrame.group_by": "polars.dataframe.group_by.GroupBy",
    "polars.DataFrame.lazy": "polars.LazyFrame",
    "polars.LazyFrame.collect": "polars.DataFrame",
    "polars.LazyFrame.collect_async": "Awaitable[polars.DataFrame]",
    "polars.LazyFrame.group_by": "polars.lazyframe.group_by.LazyGroupBy",
    "polars.LazyFrame.lazy": "polars.LazyFrame",
    **returns(
        "polars.LazyFrame",
        "cache cast clear drop drop_nans drop_nulls explode fill_nan fill_null filter "
        "gather_every head join join_asof limit rename reverse select shift slice sort tail top_k"
        " unique unnest unpivot with_columns with_row_index",
        "polars.LazyFrame",
    ),
    "polars.collect_all": "list[polars.DataFrame]",
    **returns(
        "polars.dataframe.group_by.GroupBy",
        "agg first head last max mean median min sum tail",
        "polars.DataFrame",
    ),
    **returns(
        "polars.lazyframe.group_by.LazyGroupBy",
        "agg first head last max mean median min sum tail",
        "polars.LazyFrame",
    ),
}
