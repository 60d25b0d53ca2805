"""Objects of google: the async half of a client is an attribute of the client."""

from functools import partial
from operator import attrgetter

from google import genai

_CLIENT = genai.Client(api_key="none")

_PATHS = (
    "aio",
    "aio.batches",
    "aio.caches",
    "aio.file_search_stores",
    "aio.files",
    "aio.models",
    "aio.operations",
    "aio.tunings",
)

OBJECTS = {f"google.genai.Client.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS}
