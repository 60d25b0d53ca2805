"""pandas: tables in files and databases, and what is slow for small tables too."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import FILES, PATHS, a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pandas",)

_DOCS = "https://pandas.pydata.org/docs/reference/api/"
_PAGE = f"{_DOCS}pandas.{{name}}.html"
_FRAME = f"{_DOCS}pandas.DataFrame.{{name}}.html"
_SERIES = f"{_DOCS}pandas.Series.{{name}}.html"
_WRITER = f"{_DOCS}pandas.ExcelWriter.html"
_STORE = "https://pandas.pydata.org/docs/reference/io.html#hdfstore-pytables-hdf5"
_DATABASE = "until the database has answered"
_ROWS = "until every row has been visited"
_BUFFERS = (*PATHS, *FILES)

CALLS: tuple[BlockingCall, ...] = (
    # Parsing costs milliseconds wherever the text comes from.
    *calls(
        "pandas",
        "read_csv read_table read_fwf read_excel read_json read_html read_xml read_parquet"
        " read_feather read_orc read_pickle read_hdf read_stata read_sas read_spss",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls("pandas", "read_sql read_sql_query read_sql_table", "AF111", _PAGE, until=_DATABASE),
    call("pandas.ExcelFile", "AF125", f"{_DOCS}pandas.ExcelFile.html", cost=Cost.DISK),
    call("pandas.ExcelFile.parse", "AF125", f"{_DOCS}pandas.ExcelFile.parse.html", cost=Cost.DISK),
    *calls("pandas.ExcelWriter", "close __exit__", "AF125", _WRITER, cost=Cost.DISK),
    call("pandas.HDFStore", "AF125", _STORE, cost=Cost.DISK),
    *calls("pandas.HDFStore", "append get put remove select", "AF125", _STORE, cost=Cost.DISK),
    *calls(
        "pandas.DataFrame",
        "to_excel to_parquet to_feather to_orc to_stata to_hdf",
        "AF125",
        _FRAME,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    # Without a target these give a text, which is quick for the tables that answers are made of.
    *calls(
        "pandas.DataFrame",
        "to_csv to_json",
        "AF125",
        _FRAME,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path_or_file("path_or_buf"),
    ),
    *calls(
        "pandas.DataFrame",
        "to_html to_latex to_markdown to_string",
        "AF125",
        _FRAME,
        cost=Cost.DISK,
        only=a_path_or_file("buf"),
    ),
    call(
        "pandas.DataFrame.to_xml",
        "AF125",
        _FRAME,
        cost=Cost.DISK,
        only=a_path_or_file("path_or_buffer"),
    ),
    call(
        "pandas.DataFrame.to_pickle",
        "AF125",
        _FRAME,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path_or_file("path"),
    ),
    call("pandas.DataFrame.to_sql", "AF111", _FRAME, until=_DATABASE),
    *calls(
        "pandas.Series",
        "to_csv to_json",
        "AF125",
        _SERIES,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path_or_file("path_or_buf"),
    ),
    call(
        "pandas.Series.to_pickle",
        "AF125",
        _SERIES,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path_or_file("path"),
    ),
    *calls(
        "pandas.Series", "to_excel to_hdf", "AF125", _SERIES, cost=Cost.DISK, patch=Patch.METHOD
    ),
    call("pandas.Series.to_sql", "AF111", _SERIES, until=_DATABASE),
    # These take milliseconds for a handful of rows; others only for large tables.
    *calls(
        "pandas",
        "merge merge_asof merge_ordered pivot_table crosstab",
        "AF143",
        _PAGE,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pandas.DataFrame",
        "merge pivot_table describe",
        "AF143",
        _FRAME,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    call(
        "pandas.DataFrame.apply",
        "AF143",
        _FRAME,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until="until the function has been applied to every column or row",
    ),
    call("pandas.DataFrame.iterrows", "AF143", _FRAME, cost=Cost.CPU, lazy=True, until=_ROWS),
    call(
        "pandas.core.groupby.DataFrameGroupBy.apply",
        "AF143",
        f"{_DOCS}pandas.api.typing.DataFrameGroupBy.apply.html",
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until="until the function has been applied to every group",
    ),
)

ALIASES: dict[str, str] = {
    "pandas.api.typing.DataFrameGroupBy": "pandas.core.groupby.DataFrameGroupBy",
    "pandas.core.frame": "pandas",
    "pandas.core.groupby.generic": "pandas.core.groupby",
    "pandas.core.reshape.merge": "pandas",
    "pandas.core.series": "pandas",
    "pandas.io.excel": "pandas",
    "pandas.io.json.read_json": "pandas.read_json",
    "pandas.io.parsers": "pandas",
    "pandas.io.pytables.HDFStore": "pandas.HDFStore",
    "pandas.io.sql.read_sql": "pandas.read_sql",
    "pandas.io.sql.read_sql_query": "pandas.read_sql_query",
}

BASES: dict[str, tuple[str, ...]] = {
    "pandas.DataFrame": (),
    "pandas.ExcelFile": (),
    "pandas.ExcelWriter": (),
    "pandas.HDFStore": (),
    "pandas.Series": (),
    "pandas.core.groupby.DataFrameGroupBy": (),
    "pandas.core.groupby.SeriesGroupBy": (),
    "pandas.core.indexing._LocIndexer": (),
    "pandas.core.indexing._iLocIndexer": (),
}

ATTRIBUTES: dict[str, str] = {
    "pandas.DataFrame.T": "pandas.DataFrame",
    "pandas.DataFrame.iloc": "pandas.core.indexing._iLocIndexer",
    "pandas.DataFrame.loc": "pandas.core.indexing._LocIndexer",
}

RESULTS: dict[str, str] = {
    **returns(
        "pandas",
        "concat crosstab get_dummies json_normalize melt merge merge_asof merge_ordered pivot"
        " pivot_table read_csv read_excel read_feather read_fwf read_json read_orc read_parquet"
        " read_sas read_spss read_sql read_sql_query read_sql_table read_stata read_table read_xml",
        "pandas.DataFrame",
    ),
    "pandas.read_html": "list[pandas.DataFrame]",
    **returns("pandas", "to_datetime to_numeric", "pandas.Series"),
    **returns("pandas.ExcelFile", "parse", "pandas.DataFrame"),
    **returns("pandas.HDFStore", "get select", "pandas.DataFrame"),
    **returns("pandas.DataFrame", "from_dict from_records", "pandas.DataFrame"),
    **returns(
        "pandas.DataFrame",
        "abs add_prefix add_suffix assign astype bfill clip combine_first convert_dtypes "
        "copy cumsum diff drop drop_duplicates dropna explode ffill fillna "
        "filter head interpolate isin isna join map mask melt "
        "merge nlargest notna nsmallest pivot pivot_table query rank reindex "
        "rename replace reset_index round sample select_dtypes set_axis set_index shift "
        "sort_index sort_values tail transform transpose truncate where",
        "Self",
    ),
    "pandas.DataFrame.__getitem__": "pandas.Series | pandas.DataFrame",
    **returns(
        "pandas.DataFrame",
        "count max mean median min nunique std sum value_counts var",
        "pandas.Series",
    ),
    "pandas.DataFrame.describe": "pandas.DataFrame",
    "pandas.DataFrame.groupby": "pandas.core.groupby.DataFrameGroupBy",
    "pandas.DataFrame.iterrows": "Iterator[tuple[object, pandas.Series]]",
    "pandas.core.groupby.DataFrameGroupBy.__getitem__": "pandas.core.groupby.DataFrameGroupBy",
    **returns(
        "pandas.core.groupby.DataFrameGroupBy",
        "agg aggregate count first head last max mean median min nunique sum tail",
        "pandas.DataFrame",
    ),
    "pandas.core.groupby.DataFrameGroupBy.size": "pandas.Series",
    "pandas.core.indexing._LocIndexer.__getitem__": "pandas.DataFrame | pandas.Series",
    "pandas.core.indexing._iLocIndexer.__getitem__": "pandas.DataFrame | pandas.Series",
    **returns(
        "pandas.Series",
        "apply astype copy drop_duplicates dropna fillna head map rename replace round sort_index"
        " sort_values tail value_counts where",
        "pandas.Series",
    ),
    **returns("pandas.Series", "reset_index to_frame", "pandas.DataFrame"),
}
