import asyncio

from geopy.adapters import AioHTTPAdapter
from geopy.extra.rate_limiter import AsyncRateLimiter, RateLimiter
from geopy.geocoders import Nominatim
import geopy.geocoders

geolocator = Nominatim(user_agent="service")


async def position(address: str):
    found = geolocator.geocode(address)  # error: [AF134] "geopy.geocoders.Nominatim.geocode()"
    limited = RateLimiter(geolocator.geocode, min_delay_seconds=1)
    limited(address)  # error: [AF134] "geopy.extra.rate_limiter.RateLimiter()"
    return found.latitude, await asyncio.to_thread(geolocator.reverse, "1, 2")


async def asynchronous(address: str):
    async with Nominatim(user_agent="x", adapter_factory=AioHTTPAdapter) as locator:
        found = await locator.geocode(address)
        await asyncio.gather(locator.geocode(address), locator.reverse("1, 2"))
        limited = AsyncRateLimiter(locator.geocode)
        return found, await limited(address)


async def arc_g_i_s_calls(arc_g_i_s: geopy.geocoders.ArcGIS, query):
    arc_g_i_s.geocode(query)  # error: [AF134] "geopy.geocoders.ArcGIS.geocode()"
    arc_g_i_s.reverse(query)  # error: [AF134] "geopy.geocoders.ArcGIS.reverse()"


async def azure_maps_calls(azure_maps: geopy.geocoders.AzureMaps, query):
    azure_maps.geocode(query)  # error: [AF134] "geopy.geocoders.AzureMaps.geocode()"
    azure_maps.reverse(query)  # error: [AF134] "geopy.geocoders.AzureMaps.reverse()"


async def bing_calls(bing: geopy.geocoders.Bing, query):
    bing.geocode(query)  # error: [AF134] "geopy.geocoders.Bing.geocode()"
    bing.reverse(query)  # error: [AF134] "geopy.geocoders.Bing.reverse()"


async def geo_names_calls(geo_names: geopy.geocoders.GeoNames, query):
    geo_names.geocode(query)  # error: [AF134] "geopy.geocoders.GeoNames.geocode()"
    geo_names.reverse(query)  # error: [AF134] "geopy.geocoders.GeoNames.reverse()"


async def google_v3_calls(google_v3: geopy.geocoders.GoogleV3, query):
    google_v3.geocode()  # error: [AF134] "geopy.geocoders.GoogleV3.geocode()"
    google_v3.reverse(query)  # error: [AF134] "geopy.geocoders.GoogleV3.reverse()"


async def here_v7_calls(here_v7: geopy.geocoders.HereV7, query):
    here_v7.geocode()  # error: [AF134] "geopy.geocoders.HereV7.geocode()"
    here_v7.reverse(query)  # error: [AF134] "geopy.geocoders.HereV7.reverse()"


async def map_box_calls(map_box: geopy.geocoders.MapBox, query):
    map_box.geocode(query)  # error: [AF134] "geopy.geocoders.MapBox.geocode()"
    map_box.reverse(query)  # error: [AF134] "geopy.geocoders.MapBox.reverse()"


async def nominatim_calls(nominatim: geopy.geocoders.Nominatim, query):
    nominatim.reverse(query)  # error: [AF134] "geopy.geocoders.Nominatim.reverse()"


async def open_cage_calls(open_cage: geopy.geocoders.OpenCage, query):
    open_cage.geocode(query)  # error: [AF134] "geopy.geocoders.OpenCage.geocode()"
    open_cage.reverse(query)  # error: [AF134] "geopy.geocoders.OpenCage.reverse()"


async def photon_calls(photon: geopy.geocoders.Photon, query):
    photon.geocode(query)  # error: [AF134] "geopy.geocoders.Photon.geocode()"
    photon.reverse(query)  # error: [AF134] "geopy.geocoders.Photon.reverse()"


async def tom_tom_calls(tom_tom: geopy.geocoders.TomTom, query):
    tom_tom.geocode(query)  # error: [AF134] "geopy.geocoders.TomTom.geocode()"
    tom_tom.reverse(query)  # error: [AF134] "geopy.geocoders.TomTom.reverse()"


async def yandex_calls(yandex: geopy.geocoders.Yandex, query):
    yandex.geocode(query)  # error: [AF134] "geopy.geocoders.Yandex.geocode()"
    yandex.reverse(query)  # error: [AF134] "geopy.geocoders.Yandex.reverse()"
