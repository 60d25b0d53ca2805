"""groq: models that Groq serves. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("groq",)

_API = "https://github.com/groq/groq-python/blob/main/api.md"
_COMPLETIONS = "groq.resources.chat.completions.Completions"

# Attributes of a client, at any depth → their class in `groq.resources`.
_RESOURCES = {
    "audio": "audio.Audio",
    "audio.speech": "audio.speech.Speech",
    "audio.transcriptions": "audio.transcriptions.Transcriptions",
    "audio.translations": "audio.translations.Translations",
    "batches": "batches.Batches",
    "chat": "chat.Chat",
    "chat.completions": "chat.completions.Completions",
    "embeddings": "embeddings.Embeddings",
    "files": "files.Files",
    "models": "models.Models",
}
_GROUPS = ("audio", "chat")

CALLS: tuple[BlockingCall, ...] = (
    *(
        call(
            f"groq.resources.{class_}",
            "AF134",
            _API,
            f"groq.AsyncGroq.{path}.{{name}}",
            everywhere=True,
            needs="groq",
            methods="*",
        )
        for path, class_ in _RESOURCES.items()
        if path not in _GROUPS
    ),
    call(
        "groq.Stream.__iter__",
        "AF181",
        _API,
        "groq.AsyncStream.__aiter__",
        everywhere=True,
        needs="groq",
    ),
)

ALIASES: dict[str, str] = {
    "groq.AsyncClient": "groq.AsyncGroq",
    "groq.Client": "groq.Groq",
    "groq._client": "groq",
    "groq._streaming": "groq",
}

BASES: dict[str, tuple[str, ...]] = {
    "groq.Groq": (),
    "groq.AsyncGroq": (),
    "groq.AsyncStream": (),
    "groq.Stream": (),
    **{f"groq.resources.{class_}": () for class_ in _RESOURCES.values()},
}


def _attributes() -> dict[str, str]:
    """The resources of a client and of other resources."""
    found: dict[str, str] = {}
    for path, class_ in _RESOURCES.items():
        above, _, name = path.rpartition(".")
        owner = f"resources.{_RESOURCES[above]}" if above else "Groq"
        found[f"groq.{owner}.{name}"] = f"groq.resources.{class_}"
    return found


ATTRIBUTES: dict[str, str] = {
    **_attributes(),
    # The same methods, which give the response before it is parsed.
    **returns(_COMPLETIONS, "with_raw_response with_streaming_response", _COMPLETIONS),
}

RESULTS: dict[str, str] = {
    **returns("groq.Groq", "copy with_options", "Self"),
    # With `stream=True`; nothing else that it gives is iterated over.
    f"{_COMPLETIONS}.create": "groq.Stream",
}
