"""geopy: geocoding. With AioHTTPAdapter it is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "geopy",
    "aiohttp",
)

_DOCS = "https://geopy.readthedocs.io/en/stable/"
_GEOCODERS = (
    "ArcGIS",
    "AzureMaps",
    "Bing",
    "GeoNames",
    "GoogleV3",
    "HereV7",
    "MapBox",
    "Nominatim",
    "OpenCage",
    "Photon",
    "TomTom",
    "Yandex",
)

# With adapter_factory=AioHTTPAdapter the methods give coroutines, which are awaited.
CALLS: tuple[BlockingCall, ...] = (
    *(
        one
        for geocoder in _GEOCODERS
        for one in calls(
            f"geopy.geocoders.{geocoder}",
            "geocode reverse",
            "AF134",
            _DOCS,
            "geopy.adapters.AioHTTPAdapter",
            needs="geopy",
        )
    ),
    call(
        "geopy.extra.rate_limiter.RateLimiter.__call__",
        "AF134",
        _DOCS,
        "geopy.extra.rate_limiter.AsyncRateLimiter",
        needs="geopy",
    ),
)

ALIASES: dict[str, str] = {
    "geopy.Nominatim": "geopy.geocoders.Nominatim",
    "geopy.Photon": "geopy.geocoders.Photon",
    "geopy.geocoders.nominatim.Nominatim": "geopy.geocoders.Nominatim",
}

BASES: dict[str, tuple[str, ...]] = {
    **{f"geopy.geocoders.{geocoder}": () for geocoder in _GEOCODERS},
    "geopy.extra.rate_limiter.AsyncRateLimiter": (),
    "geopy.extra.rate_limiter.RateLimiter": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
