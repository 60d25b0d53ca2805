"""anthropic: the Claude API, also as Bedrock and Vertex serve it; its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("anthropic[bedrock,vertex]",)

_API = "https://github.com/anthropics/anthropic-sdk-python/blob/main/api.md"
_README = "https://github.com/anthropics/anthropic-sdk-python"
_HELPERS = "https://github.com/anthropics/anthropic-sdk-python/blob/main/helpers.md"

_MESSAGES = "anthropic.resources.messages.Messages"
_BETA_MESSAGES = "anthropic.resources.beta.messages.Messages"

# Attributes of a client, at any depth → their class in `anthropic.resources`.
_RESOURCES = {
    "beta": "beta.Beta",
    "beta.files": "beta.Files",
    "beta.messages": "beta.messages.Messages",
    "beta.messages.batches": "beta.messages.Batches",
    "messages": "messages.Messages",
    "messages.batches": "messages.Batches",
    "models": "models.Models",
}


def _methods(owner: str, names: str, use: str) -> tuple[BlockingCall, ...]:
    source = _HELPERS if "Stream" in owner or "Runner" in owner else _API
    return calls(
        owner, names, "AF134", source, f"{use}.{{name}}", everywhere=True, needs="anthropic"
    )


def _resource(path: str) -> BlockingCall:
    """All methods of a class of `anthropic.resources`."""
    return call(
        f"anthropic.resources.{_RESOURCES[path]}",
        "AF134",
        _API,
        f"anthropic.AsyncAnthropic.{path}.{{name}}",
        everywhere=True,
        needs="anthropic",
        methods="*",
    )


def _iterated(owner: str, use: str) -> BlockingCall:
    return call(
        f"{owner}.__iter__",
        "AF181",
        _HELPERS,
        f"{use}.__aiter__",
        everywhere=True,
        needs="anthropic",
    )


def _entered(owner: str, path: str) -> BlockingCall:
    """The request is sent when the manager is entered."""
    return call(
        f"{owner}.__enter__",
        "AF134",
        _HELPERS,
        f"anthropic.AsyncAnthropic.{path}.stream",
        everywhere=True,
        needs="anthropic",
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_MESSAGES, "create parse count_tokens", "anthropic.AsyncAnthropic.messages"),
    *_methods(
        _BETA_MESSAGES, "create parse count_tokens", "anthropic.AsyncAnthropic.beta.messages"
    ),
    _resource("messages.batches"),
    _resource("beta.messages.batches"),
    _resource("beta.files"),
    _resource("models"),
    *calls(
        "anthropic.Anthropic",
        "get post put patch delete",
        "AF134",
        f"{_README}#undocumented-endpoints",
        "anthropic.AsyncAnthropic.{name}",
        everywhere=True,
        needs="anthropic",
    ),
    _iterated("anthropic.Stream", "anthropic.AsyncStream"),
    _entered("anthropic.MessageStreamManager", "messages"),
    _iterated("anthropic.MessageStream", "anthropic.AsyncMessageStream"),
    *_methods(
        "anthropic.MessageStream",
        "get_final_message get_final_text until_done",
        "anthropic.AsyncMessageStream",
    ),
    _entered("anthropic.BetaMessageStreamManager", "beta.messages"),
    _iterated("anthropic.BetaMessageStream", "anthropic.BetaAsyncMessageStream"),
    *_methods(
        "anthropic.BetaMessageStream",
        "get_final_message get_final_text until_done",
        "anthropic.BetaAsyncMessageStream",
    ),
    _iterated("anthropic.lib.tools.BetaToolRunner", "anthropic.lib.tools.BetaAsyncToolRunner"),
    *_methods(
        "anthropic.lib.tools.BetaToolRunner",
        "until_done",
        "anthropic.lib.tools.BetaAsyncToolRunner",
    ),
)

ALIASES: dict[str, str] = {
    "anthropic.AsyncClient": "anthropic.AsyncAnthropic",
    "anthropic.Client": "anthropic.Anthropic",
    "anthropic._client": "anthropic",
    "anthropic._streaming": "anthropic",
    "anthropic.lib.bedrock": "anthropic",
    "anthropic.lib.streaming": "anthropic",
    "anthropic.lib.vertex": "anthropic",
    "anthropic.resources.Messages": _MESSAGES,
    "anthropic.resources.messages.messages": "anthropic.resources.messages",
}

BASES: dict[str, tuple[str, ...]] = {
    "anthropic.Anthropic": (),
    "anthropic.AnthropicBedrock": (),
    "anthropic.AnthropicVertex": (),
    "anthropic.AsyncAnthropic": (),
    "anthropic.AsyncAnthropicBedrock": (),
    "anthropic.AsyncAnthropicVertex": (),
    "anthropic.AsyncMessageStream": (),
    "anthropic.AsyncStream": (),
    "anthropic.BetaAsyncMessageStream": (),
    "anthropic.BetaMessageStream": (),
    "anthropic.BetaMessageStreamManager": (),
    "anthropic.MessageStream": (),
    "anthropic.MessageStreamManager": (),
    "anthropic.Stream": (),
    "anthropic.lib.tools.BetaAsyncToolRunner": (),
    "anthropic.lib.tools.BetaToolRunner": (),
    **{f"anthropic.resources.{class_}": () for class_ in _RESOURCES.values()},
}

ATTRIBUTES: dict[str, str] = {
    **returns(
        "anthropic",
        "Anthropic.beta AnthropicBedrock.beta AnthropicVertex.beta",
        "anthropic.resources.beta.Beta",
    ),
    **returns(
        "anthropic",
        "Anthropic.messages AnthropicBedrock.messages AnthropicVertex.messages",
        _MESSAGES,
    ),
    "anthropic.Anthropic.models": "anthropic.resources.models.Models",
    "anthropic.resources.beta.Beta.files": "anthropic.resources.beta.Files",
    "anthropic.resources.beta.Beta.messages": _BETA_MESSAGES,
    "anthropic.resources.beta.Beta.models": "anthropic.resources.models.Models",
    # A generator that iterates over the stream.
    "anthropic.BetaMessageStream.text_stream": "anthropic.BetaMessageStream",
    "anthropic.MessageStream.text_stream": "anthropic.MessageStream",
    f"{_MESSAGES}.batches": "anthropic.resources.messages.Batches",
    f"{_BETA_MESSAGES}.batches": "anthropic.resources.beta.messages.Batches",
    # The same methods, which give the response before it is parsed.
    **returns(_MESSAGES, "with_raw_response with_streaming_response", _MESSAGES),
    **returns(_BETA_MESSAGES, "with_raw_response with_streaming_response", _BETA_MESSAGES),
}

RESULTS: dict[str, str] = {
    **returns("anthropic.Anthropic", "copy with_options", "Self"),
    **returns("anthropic.AsyncAnthropic", "copy with_options", "Self"),
    # With `stream=True`; nothing else that they give is iterated over.
    f"{_MESSAGES}.create": "anthropic.Stream",
    f"{_BETA_MESSAGES}.create": "anthropic.Stream",
    f"{_MESSAGES}.stream": "anthropic.MessageStreamManager",
    f"{_BETA_MESSAGES}.stream": "anthropic.BetaMessageStreamManager",
    f"{_BETA_MESSAGES}.tool_runner": "anthropic.lib.tools.BetaToolRunner",
    "anthropic.BetaMessageStreamManager.__enter__": "anthropic.BetaMessageStream",
    "anthropic.MessageStreamManager.__enter__": "anthropic.MessageStream",
}
