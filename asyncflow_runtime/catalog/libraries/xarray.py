"""xarray: data sets in files."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("xarray",)

_DOCS = "https://docs.xarray.dev/en/stable/generated/"
_PAGE = f"{_DOCS}xarray.{{name}}.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "xarray",
        "open_dataarray open_dataset open_datatree open_mfdataset open_zarr",
        "AF121",
        _PAGE,
        cost=Cost.DISK,
    ),
    *calls("xarray", "load_dataarray load_dataset save_mfdataset", "AF125", _PAGE, cost=Cost.DISK),
    *calls(
        "xarray.Dataset",
        "to_netcdf to_zarr",
        "AF125",
        f"{_DOCS}xarray.Dataset.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    *calls(
        "xarray.DataArray",
        "to_netcdf to_zarr",
        "AF125",
        f"{_DOCS}xarray.DataArray.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "xarray.core.dataarray.DataArray": "xarray.DataArray",
    "xarray.core.dataset.Dataset": "xarray.Dataset",
}

BASES: dict[str, tuple[str, ...]] = {"xarray.DataArray": (), "xarray.Dataset": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "xarray", "load_dataset merge open_dataset open_mfdataset open_zarr", "xarray.Dataset"
    ),
    **returns("xarray", "load_dataarray open_dataarray", "xarray.DataArray"),
    **returns("xarray.DataArray", "isel load mean sel sum", "xarray.DataArray"),
    "xarray.DataArray.load_async": "Awaitable[xarray.DataArray]",
    **returns("xarray.Dataset", "assign drop_vars isel load mean rename sel sum", "xarray.Dataset"),
    "xarray.Dataset.load_async": "Awaitable[xarray.Dataset]",
}
