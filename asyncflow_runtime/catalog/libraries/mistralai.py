"""mistralai: models of Mistral. Each method has an async twin in the same class."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mistralai",)

_API = "https://github.com/mistralai/client-python"
_EVENTS = "mistralai.client.utils.eventstreaming.EventStream"

# Attribute of the client → its class and the methods that ask the service.
_RESOURCES = {
    "agents": ("agents.Agents", "complete stream"),
    "chat": ("chat.Chat", "complete parse stream"),
    "classifiers": ("classifiers.Classifiers", "classify classify_chat moderate moderate_chat"),
    "embeddings": ("embeddings.Embeddings", "create"),
    "files": ("files.Files", "delete download get_signed_url list retrieve upload"),
    "fim": ("fim.Fim", "complete stream"),
    "models": ("models_.Models", "list retrieve"),
    "ocr": ("ocr.Ocr", "process"),
}

CALLS: tuple[BlockingCall, ...] = (
    *(
        entry
        for class_, names in _RESOURCES.values()
        for entry in calls(
            f"mistralai.client.{class_}",
            names,
            "AF134",
            _API,
            f"mistralai.client.{class_}.{{name}}_async",
            everywhere=True,
            needs="mistralai",
        )
    ),
    call(
        f"{_EVENTS}.__iter__",
        "AF181",
        _API,
        f"{_EVENTS}Async.__aiter__",
        everywhere=True,
        needs="mistralai",
    ),
)

ALIASES: dict[str, str] = {
    "mistralai.Mistral": "mistralai.client.Mistral",  # before 2.0
    "mistralai.client.sdk.Mistral": "mistralai.client.Mistral",
    "mistralai.sdk.Mistral": "mistralai.client.Mistral",
}

BASES: dict[str, tuple[str, ...]] = {
    "mistralai.client.Mistral": (),
    _EVENTS: (),
    f"{_EVENTS}Async": (),
    **{f"mistralai.client.{class_}": () for class_, _ in _RESOURCES.values()},
}

ATTRIBUTES: dict[str, str] = {
    f"mistralai.client.Mistral.{name}": f"mistralai.client.{class_}"
    for name, (class_, _) in _RESOURCES.items()
}

RESULTS: dict[str, str] = {
    f"mistralai.client.{class_}.stream": _EVENTS
    for class_, names in _RESOURCES.values()
    if "stream" in names
}
