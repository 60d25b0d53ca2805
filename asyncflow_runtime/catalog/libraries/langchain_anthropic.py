"""langchain_anthropic: models of Anthropic for LangChain.

What they do is described in the file of `langchain_core`: here is only who they are.
"""

from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langchain-anthropic",)

CALLS: tuple[BlockingCall, ...] = ()

ALIASES: dict[str, str] = {"langchain_anthropic.chat_models": "langchain_anthropic"}

BASES: dict[str, tuple[str, ...]] = {
    "langchain_anthropic.AnthropicLLM": ("langchain_core.language_models.BaseLLM",),
    "langchain_anthropic.ChatAnthropic": ("langchain_core.language_models.BaseChatModel",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
