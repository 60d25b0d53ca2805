"""Objects of anthropic: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import anthropic

_CLIENT = anthropic.AsyncAnthropic(api_key="none")

_PATHS = ("beta", "beta.files", "beta.messages", "beta.messages.batches", "messages", "models")

OBJECTS = {
    f"anthropic.AsyncAnthropic.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS
}
