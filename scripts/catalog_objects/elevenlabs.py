"""Objects of elevenlabs: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import elevenlabs

_CLIENT = elevenlabs.AsyncElevenLabs(api_key="none")

_PATHS = (
    "history",
    "models",
    "speech_to_text",
    "text_to_sound_effects",
    "text_to_speech",
    "voices",
)

OBJECTS = {
    **{f"elevenlabs.AsyncElevenLabs.{path}": partial(attrgetter(path), _CLIENT) for path in _PATHS},
    "elevenlabs.ElevenLabs": lambda: elevenlabs.ElevenLabs(api_key="none"),
}
