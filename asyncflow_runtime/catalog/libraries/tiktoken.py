"""tiktoken: tokens of OpenAI's models."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("tiktoken",)

# Downloaded once a machine, loaded once a process; what it encodes is mostly short.
CALLS: tuple[BlockingCall, ...] = calls(
    "tiktoken",
    "encoding_for_model get_encoding",
    "AF134",
    "https://github.com/openai/tiktoken",
    until="the first time, until the vocabulary is downloaded and loaded",
)

ALIASES: dict[str, str] = {
    "tiktoken.model.encoding_for_model": "tiktoken.encoding_for_model",
    "tiktoken.registry.get_encoding": "tiktoken.get_encoding",
}

BASES: dict[str, tuple[str, ...]] = {"tiktoken.Encoding": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "tiktoken.encoding_for_model": "tiktoken.Encoding",
    "tiktoken.get_encoding": "tiktoken.Encoding",
}
