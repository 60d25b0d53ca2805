"""elevenlabs: text to speech and back. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("elevenlabs",)

_API = "https://github.com/elevenlabs/elevenlabs-python/blob/main/reference.md"

# Attribute of a client → its class, the methods that ask, and those that give a stream.
_RESOURCES = {
    "history": ("elevenlabs.history.client.HistoryClient", "delete get list", "download get_audio"),
    "models": ("elevenlabs.models.client.ModelsClient", "list", ""),
    "speech_to_text": (
        "elevenlabs.speech_to_text.client.SpeechToTextClient",
        "convert",
        "",
    ),
    "text_to_sound_effects": (
        "elevenlabs.text_to_sound_effects.client.TextToSoundEffectsClient",
        "",
        "convert",
    ),
    "text_to_speech": (
        "elevenlabs.text_to_speech.client.TextToSpeechClient",
        "convert_with_timestamps",
        "convert stream stream_with_timestamps",
    ),
    "voices": (
        "elevenlabs.voices.client.VoicesClient",
        "delete get get_all search update",
        "",
    ),
}

CALLS: tuple[BlockingCall, ...] = tuple(
    entry
    for attribute, (class_, asking, streaming) in _RESOURCES.items()
    for names, code, lazy in ((asking, "AF134", False), (streaming, "AF181", True))
    for entry in calls(
        class_,
        names,
        code,
        _API,
        f"elevenlabs.AsyncElevenLabs.{attribute}.{{name}}",
        needs="elevenlabs",
        lazy=lazy,
    )
)

ALIASES: dict[str, str] = {
    "elevenlabs.client.AsyncElevenLabs": "elevenlabs.AsyncElevenLabs",
    "elevenlabs.client.ElevenLabs": "elevenlabs.ElevenLabs",
}

BASES: dict[str, tuple[str, ...]] = {
    "elevenlabs.AsyncElevenLabs": (),
    "elevenlabs.ElevenLabs": (),
    **{class_: () for class_, _, _ in _RESOURCES.values()},
}

ATTRIBUTES: dict[str, str] = {
    f"elevenlabs.ElevenLabs.{attribute}": class_ for attribute, (class_, _, _) in _RESOURCES.items()
}

RESULTS: dict[str, str] = {}
