"""google.genai: Gemini. The `aio` of a client is the async equivalent.

`google.generativeai`, which came before it, is not described: its last version cannot be installed
beside those of the other files, with which it would have to be proven.
"""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-genai",)

_GENAI = "https://googleapis.github.io/python-genai/genai.html"

# Attributes of a client → their class. The client's `aio` has the same.
_RESOURCES = {
    "batches": "google.genai.batches.Batches",
    "caches": "google.genai.caches.Caches",
    "chats": "google.genai.chats.Chats",
    "file_search_stores": "google.genai.file_search_stores.FileSearchStores",
    "files": "google.genai.files.Files",
    "models": "google.genai.models.Models",
    "operations": "google.genai.operations.Operations",
    "tunings": "google.genai.tunings.Tunings",
}

CALLS: tuple[BlockingCall, ...] = (
    *(
        call(
            class_,
            "AF134",
            _GENAI,
            f"google.genai.Client.aio.{attribute}.{{name}}",
            needs="google-genai",
            methods="*",
        )
        for attribute, class_ in _RESOURCES.items()
        if attribute != "chats"
    ),
    call(
        "google.genai.models.Models.generate_content_stream",
        "AF181",
        _GENAI,
        "google.genai.Client.aio.models.generate_content_stream",
        needs="google-genai",
        lazy=True,
    ),
    call(
        "google.genai.chats.Chat.send_message",
        "AF134",
        _GENAI,
        "google.genai.chats.AsyncChat.send_message",
        needs="google-genai",
    ),
    call(
        "google.genai.chats.Chat.send_message_stream",
        "AF181",
        _GENAI,
        "google.genai.chats.AsyncChat.send_message_stream",
        needs="google-genai",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "google.genai.client": "google.genai",
}

BASES: dict[str, tuple[str, ...]] = {
    "google.genai.Client": (),
    "google.genai.chats.AsyncChat": (),
    "google.genai.chats.Chat": (),
    **dict.fromkeys(_RESOURCES.values(), ()),
}

ATTRIBUTES: dict[str, str] = {
    f"google.genai.Client.{attribute}": class_ for attribute, class_ in _RESOURCES.items()
}

RESULTS: dict[str, str] = {
    "google.genai.chats.Chats.create": "google.genai.chats.Chat",
}
