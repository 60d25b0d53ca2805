"""googlemaps: the web services of Google Maps."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("googlemaps",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "googlemaps.Client",
        "addressvalidation directions distance_matrix elevation find_place geocode geolocate "
        "nearest_roads place places places_autocomplete places_nearby places_photo "
        "reverse_geocode snap_to_roads static_map timezone",
        "AF134",
        "https://googlemaps.github.io/google-maps-services-python/docs/",
    ),
)

ALIASES: dict[str, str] = {"googlemaps.client.Client": "googlemaps.Client"}

BASES: dict[str, tuple[str, ...]] = {"googlemaps.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
