"""langchain_openai: models of OpenAI for LangChain.

What they do is described in the file of `langchain_core`: here is only who they are.
"""

from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langchain-openai",)

CALLS: tuple[BlockingCall, ...] = ()

ALIASES: dict[str, str] = {
    "langchain_openai.chat_models": "langchain_openai",
    "langchain_openai.embeddings": "langchain_openai",
    "langchain_openai.llms": "langchain_openai",
    "langchain_openai.chat_models.azure": "langchain_openai",
    "langchain_openai.chat_models.base": "langchain_openai",
}

BASES: dict[str, tuple[str, ...]] = {
    "langchain_openai.AzureChatOpenAI": ("langchain_core.language_models.BaseChatModel",),
    "langchain_openai.AzureOpenAI": ("langchain_core.language_models.BaseLLM",),
    "langchain_openai.AzureOpenAIEmbeddings": ("langchain_core.embeddings.Embeddings",),
    "langchain_openai.ChatOpenAI": ("langchain_core.language_models.BaseChatModel",),
    "langchain_openai.OpenAI": ("langchain_core.language_models.BaseLLM",),
    "langchain_openai.OpenAIEmbeddings": ("langchain_core.embeddings.Embeddings",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
