"""Objects of together: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import together

_CLIENT = together.AsyncTogether(api_key="none")

_PATHS = (
    "audio",
    "audio.speech",
    "audio.transcriptions",
    "chat",
    "chat.completions",
    "completions",
    "embeddings",
    "files",
    "fine_tuning",
    "images",
    "models",
    "rerank",
)

OBJECTS = {f"together.AsyncTogether.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS}
