"""Objects of groq: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import groq

_CLIENT = groq.AsyncGroq(api_key="none")

_PATHS = (
    "audio",
    "audio.speech",
    "audio.transcriptions",
    "audio.translations",
    "batches",
    "chat",
    "chat.completions",
    "embeddings",
    "files",
    "models",
)

OBJECTS = {f"groq.AsyncGroq.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS}
