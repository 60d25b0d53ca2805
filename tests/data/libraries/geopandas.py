import asyncio

import geopandas as gpd


async def maps(path: str, engine):
    shops = gpd.read_file(path)  # error: [AF125] "geopandas.read_file()"
    gpd.read_parquet(path)  # error: [AF125] "geopandas.read_parquet()"
    gpd.read_feather(path)  # error: [AF125] "geopandas.read_feather()"
    gpd.list_layers(path)  # error: [AF125] "geopandas.list_layers()"
    towns = gpd.read_postgis("SELECT * FROM town", engine)  # error: [AF111] "geopandas.read_postgis()"
    gpd.sjoin(shops, towns)  # error: [AF143] "geopandas.sjoin()"
    gpd.sjoin_nearest(shops, towns)  # error: [AF143] "geopandas.sjoin_nearest()"
    gpd.overlay(shops, towns)  # error: [AF143] "geopandas.overlay()"
    gpd.clip(shops, towns)  # error: [AF143] "geopandas.clip()"
    return shops, towns


async def frames(shops: gpd.GeoDataFrame, towns: gpd.GeoDataFrame, path: str, engine):
    shops.to_crs(3857).to_file(path)  # error: [AF125] "geopandas.GeoDataFrame.to_file()"
    shops.to_parquet(path)  # error: [AF125] "geopandas.GeoDataFrame.to_parquet()"
    shops.to_feather(path)  # error: [AF125] "geopandas.GeoDataFrame.to_feather()"
    shops.to_postgis("shop", engine)  # error: [AF111] "geopandas.GeoDataFrame.to_postgis()"
    shops.sjoin(towns)  # error: [AF143] "geopandas.GeoDataFrame.sjoin()"
    shops.sjoin_nearest(towns)  # error: [AF143] "geopandas.GeoDataFrame.sjoin_nearest()"
    shops.overlay(towns)  # error: [AF143] "geopandas.GeoDataFrame.overlay()"
    shops.clip(towns)  # error: [AF143] "geopandas.GeoDataFrame.clip()"
    shops.dissolve("region")  # error: [AF143] "geopandas.GeoDataFrame.dissolve()"
    shops.to_excel(path)  # error: [AF125] "pandas.DataFrame.to_excel()"
    await asyncio.to_thread(shops.to_file, path)
