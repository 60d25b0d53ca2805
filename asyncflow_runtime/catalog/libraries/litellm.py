"""litellm: one way to call many models. The library is its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("litellm",)

_API = "https://docs.litellm.ai/docs/"
_STREAM = "litellm.CustomStreamWrapper"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "litellm",
        "completion completion_with_retries create_batch create_file embedding image_generation"
        " moderation rerank speech text_completion transcription",
        "AF134",
        _API,
        "litellm.a{name}",
        needs="litellm",
    ),
    *calls(
        "litellm.Router",
        "completion embedding image_generation",
        "AF134",
        f"{_API}routing",
        "litellm.Router.a{name}",
        needs="litellm",
    ),
    call(
        f"{_STREAM}.__iter__",
        "AF181",
        f"{_API}completion/stream",
        f"{_STREAM}.__aiter__",
        needs="litellm",
    ),
)

ALIASES: dict[str, str] = {
    "litellm.main": "litellm",
    "litellm.router.Router": "litellm.Router",
}

BASES: dict[str, tuple[str, ...]] = {_STREAM: (), "litellm.Router": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    # With `stream=True`; nothing else that they give is iterated over.
    **returns("litellm", "completion text_completion", _STREAM),
    "litellm.Router.completion": _STREAM,
}
