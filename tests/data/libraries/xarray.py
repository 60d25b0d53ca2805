import asyncio

import xarray as xr


async def files(path: str):
    data = xr.open_dataset(path)  # error: [AF121] "xarray.open_dataset()"
    xr.open_mfdataset("*.nc")  # error: [AF121] "xarray.open_mfdataset()"
    xr.open_zarr("s3://bucket/store")  # error: [AF121] "xarray.open_zarr()"
    xr.open_datatree(path)  # error: [AF121] "xarray.open_datatree()"
    array = xr.open_dataarray(path)  # error: [AF121] "xarray.open_dataarray()"
    xr.load_dataset(path)  # error: [AF125] "xarray.load_dataset()"
    xr.load_dataarray(path)  # error: [AF125] "xarray.load_dataarray()"
    xr.save_mfdataset([data], ["a.nc"])  # error: [AF125] "xarray.save_mfdataset()"
    data.sel(time="2030").to_netcdf(path)  # error: [AF125] "xarray.Dataset.to_netcdf()"
    data.to_zarr("store")  # error: [AF125] "xarray.Dataset.to_zarr()"
    array.to_zarr("store")  # error: [AF125] "xarray.DataArray.to_zarr()"
    array.to_netcdf(path)  # error: [AF125] "xarray.DataArray.to_netcdf()"
    data = await data.load_async()
    return await asyncio.to_thread(data.to_netcdf, path)
