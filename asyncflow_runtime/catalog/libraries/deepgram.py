"""deepgram: speech to text and back. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("deepgram-sdk",)

_API = "https://github.com/deepgram/deepgram-python-sdk/blob/main/reference.md"

# Attributes of a client, at any depth → their class.
_RESOURCES = {
    "listen": "deepgram.listen.client.ListenClient",
    "listen.v1": "deepgram.listen.v1.client.V1Client",
    "listen.v1.media": "deepgram.listen.v1.media.client.MediaClient",
    "read": "deepgram.read.client.ReadClient",
    "read.v1": "deepgram.read.v1.client.V1Client",
    "read.v1.text": "deepgram.read.v1.text.client.TextClient",
    "speak": "deepgram.speak.client.SpeakClient",
    "speak.v1": "deepgram.speak.v1.client.V1Client",
    "speak.v1.audio": "deepgram.speak.v1.audio.client.AudioClient",
}


def _method(path: str, name: str, code: str = "AF134", *, lazy: bool = False) -> BlockingCall:
    return call(
        f"{_RESOURCES[path]}.{name}",
        code,
        _API,
        f"deepgram.AsyncDeepgramClient.{path}.{name}",
        needs="deepgram-sdk",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    _method("listen.v1.media", "transcribe_file"),
    _method("listen.v1.media", "transcribe_url"),
    _method("read.v1.text", "analyze"),
    _method("speak.v1.audio", "generate", "AF181", lazy=True),
)

ALIASES: dict[str, str] = {"deepgram.client": "deepgram"}

BASES: dict[str, tuple[str, ...]] = {
    "deepgram.AsyncDeepgramClient": (),
    "deepgram.DeepgramClient": (),
    **dict.fromkeys(_RESOURCES.values(), ()),
}


def _attributes() -> dict[str, str]:
    found: dict[str, str] = {}
    for path, class_ in _RESOURCES.items():
        above, _, name = path.rpartition(".")
        found[f"{_RESOURCES.get(above, 'deepgram.DeepgramClient')}.{name}"] = class_
    return found


ATTRIBUTES: dict[str, str] = _attributes()

RESULTS: dict[str, str] = {}
