"""GeoPandas: maps in files and databases."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("geopandas",)

_DOCS = "https://geopandas.org/en/stable/docs/reference/api/"
_PAGE = f"{_DOCS}geopandas.{{name}}.html"
_FRAME = f"{_DOCS}geopandas.GeoDataFrame.{{name}}.html"
_DATABASE = "until the database has answered"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "geopandas",
        "list_layers read_feather read_file read_parquet",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
    ),
    call("geopandas.read_postgis", "AF111", _PAGE, until=_DATABASE),
    *calls(
        "geopandas",
        "clip overlay sjoin sjoin_nearest",
        "AF143",
        f"{_DOCS}geopandas.{{name}}.html",
        cost=Cost.CPU,
    ),
    *calls(
        "geopandas.GeoDataFrame", "to_feather to_file to_parquet", "AF125", _FRAME, cost=Cost.DISK
    ),
    call("geopandas.GeoDataFrame.to_postgis", "AF111", _FRAME, until=_DATABASE),
    *calls(
        "geopandas.GeoDataFrame",
        "clip dissolve overlay sjoin sjoin_nearest",
        "AF143",
        _FRAME,
        cost=Cost.CPU,
    ),
)

ALIASES: dict[str, str] = {
    "geopandas.geodataframe.GeoDataFrame": "geopandas.GeoDataFrame",
    "geopandas.tools": "geopandas",
}

BASES: dict[str, tuple[str, ...]] = {"geopandas.GeoDataFrame": ("pandas.DataFrame",)}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "geopandas",
        "clip overlay read_feather read_file read_parquet read_postgis sjoin sjoin_nearest",
        "geopandas.GeoDataFrame",
    ),
    **returns(
        "geopandas.GeoDataFrame",
        "clip dissolve overlay set_crs sjoin sjoin_nearest to_crs",
        "geopandas.GeoDataFrame",
    ),
}
