"""Objects of deepgram: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import deepgram

_CLIENT = deepgram.AsyncDeepgramClient(api_key="none")

_PATHS = ("listen", "listen.v1.media", "read", "read.v1.text", "speak", "speak.v1.audio")

OBJECTS = {
    f"deepgram.AsyncDeepgramClient.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS
}
