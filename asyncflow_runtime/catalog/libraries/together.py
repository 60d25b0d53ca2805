"""together: models that Together AI serves. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("together",)

_API = "https://github.com/togethercomputer/together-py/blob/main/api.md"
_COMPLETIONS = "together.resources.chat.completions.CompletionsResource"

# Attributes of a client, at any depth → their class in `together.resources`.
_RESOURCES = {
    "audio": "audio.AudioResource",
    "audio.speech": "audio.speech.SpeechResource",
    "audio.transcriptions": "audio.transcriptions.TranscriptionsResource",
    "chat": "chat.ChatResource",
    "chat.completions": "chat.completions.CompletionsResource",
    "completions": "completions.CompletionsResource",
    "embeddings": "embeddings.EmbeddingsResource",
    "files": "files.FilesResource",
    "fine_tuning": "fine_tuning.FineTuningResource",
    "images": "images.ImagesResource",
    "models": "models.ModelsResource",
    "rerank": "rerank.RerankResource",
}
_GROUPS = ("audio", "chat")

CALLS: tuple[BlockingCall, ...] = (
    *(
        call(
            f"together.resources.{class_}",
            "AF134",
            _API,
            f"together.AsyncTogether.{path}.{{name}}",
            everywhere=True,
            needs="together",
            methods="*",
        )
        for path, class_ in _RESOURCES.items()
        if path not in _GROUPS
    ),
    call(
        "together.Stream.__iter__",
        "AF181",
        _API,
        "together.AsyncStream.__aiter__",
        everywhere=True,
        needs="together",
    ),
)

ALIASES: dict[str, str] = {
    "together.AsyncClient": "together.AsyncTogether",
    "together.Client": "together.Together",
    "together._client": "together",
    "together._streaming": "together",
}

BASES: dict[str, tuple[str, ...]] = {
    "together.Together": (),
    "together.AsyncTogether": (),
    "together.AsyncStream": (),
    "together.Stream": (),
    **{f"together.resources.{class_}": () for class_ in _RESOURCES.values()},
}


def _attributes() -> dict[str, str]:
    """The resources of a client and of other resources."""
    found: dict[str, str] = {}
    for path, class_ in _RESOURCES.items():
        above, _, name = path.rpartition(".")
        owner = f"resources.{_RESOURCES[above]}" if above else "Together"
        found[f"together.{owner}.{name}"] = f"together.resources.{class_}"
    return found


ATTRIBUTES: dict[str, str] = {
    **_attributes(),
    # The same methods, which give the response before it is parsed.
    **returns(_COMPLETIONS, "with_raw_response with_streaming_response", _COMPLETIONS),
}

RESULTS: dict[str, str] = {
    **returns("together.Together", "copy with_options", "Self"),
    # With `stream=True`; nothing else that it gives is iterated over.
    f"{_COMPLETIONS}.create": "together.Stream",
}
