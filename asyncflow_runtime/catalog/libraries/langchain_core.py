"""langchain_core: what models, retrievers and tools of LangChain have in common.

Prompts, parsers and functions are runnables too, but only compute: they are not described.
"""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langchain-core",)

_API = "https://reference.langchain.com/python/langchain-core"
_CHAT = "langchain_core.language_models.BaseChatModel"
_EMBEDDINGS = "langchain_core.embeddings.Embeddings"
_LLM = "langchain_core.language_models.BaseLLM"
_LOADER = "langchain_core.document_loaders.BaseLoader"
_MODEL = "langchain_core.language_models.BaseLanguageModel"
_RETRIEVER = "langchain_core.retrievers.BaseRetriever"
_RUNNABLE = "langchain_core.runnables.Runnable"
_TOOL = "langchain_core.tools.BaseTool"
_VECTORS = "langchain_core.vectorstores.VectorStore"


def _methods(
    owner: str, names: str, code: str = "AF134", *, lazy: bool = False
) -> tuple[BlockingCall, ...]:
    """Methods whose async half is named `a...`; it needs asyncio."""
    return calls(owner, names, code, _API, f"{owner}.a{{name}}", needs="langchain-core", lazy=lazy)


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_RUNNABLE, "batch invoke"),
    *_methods(_RUNNABLE, "batch_as_completed", lazy=True),
    *_methods(_RUNNABLE, "stream", "AF181", lazy=True),
    *_methods(_CHAT, "batch generate generate_prompt invoke"),
    *_methods(_CHAT, "stream", "AF181", lazy=True),
    *_methods(_LLM, "batch generate generate_prompt invoke"),
    *_methods(_LLM, "stream", "AF181", lazy=True),
    *_methods(_RETRIEVER, "batch invoke"),
    *_methods(_TOOL, "invoke run"),
    *_methods(_EMBEDDINGS, "embed_documents embed_query"),
    *_methods(
        _VECTORS,
        "add_documents add_texts delete from_documents from_texts get_by_ids"
        " max_marginal_relevance_search max_marginal_relevance_search_by_vector search"
        " similarity_search similarity_search_by_vector"
        " similarity_search_with_relevance_scores similarity_search_with_score",
    ),
    *_methods(_LOADER, "load"),
    *_methods(_LOADER, "lazy_load", lazy=True),
    *calls(
        _LOADER,
        "load_and_split",
        "AF134",
        _API,
        f"{_LOADER}.aload",
        needs="langchain-core",
    ),
)

ALIASES: dict[str, str] = {
    "langchain_core.documents.base": "langchain_core.documents",
    "langchain_core.embeddings.embeddings": "langchain_core.embeddings",
    "langchain_core.language_models.base": "langchain_core.language_models",
    "langchain_core.language_models.chat_models": "langchain_core.language_models",
    "langchain_core.language_models.llms": "langchain_core.language_models",
    "langchain_core.runnables.base": "langchain_core.runnables",
    "langchain_core.tools.base": "langchain_core.tools",
    "langchain_core.vectorstores.base": "langchain_core.vectorstores",
    "langchain_core.vectorstores.in_memory": "langchain_core.vectorstores",
}

BASES: dict[str, tuple[str, ...]] = {
    _CHAT: (_MODEL,),
    _EMBEDDINGS: (),
    _LLM: (_MODEL,),
    _LOADER: (),
    _MODEL: (_RUNNABLE,),
    _RETRIEVER: (_RUNNABLE,),
    _RUNNABLE: (),
    "langchain_core.runnables.RunnableBinding": (_RUNNABLE,),
    "langchain_core.runnables.RunnableSequence": (_RUNNABLE,),
    "langchain_core.runnables.RunnableWithFallbacks": (_RUNNABLE,),
    _TOOL: (),
    _VECTORS: (),
    "langchain_core.vectorstores.InMemoryVectorStore": (_VECTORS,),
    "langchain_core.vectorstores.VectorStoreRetriever": (_RETRIEVER,),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_MODEL}.with_structured_output": _RUNNABLE,
    f"{_CHAT}.bind_tools": _RUNNABLE,
    f"{_RUNNABLE}.with_config": "Self",
    **returns(_RUNNABLE, "bind with_retry with_types", "langchain_core.runnables.RunnableBinding"),
    f"{_RUNNABLE}.with_fallbacks": "langchain_core.runnables.RunnableWithFallbacks",
    **returns(_RUNNABLE, "pipe __or__", "langchain_core.runnables.RunnableSequence"),
    f"{_MODEL}.__ror__": "langchain_core.runnables.RunnableSequence",
    **returns(_VECTORS, "from_documents from_texts", "Self"),
    f"{_VECTORS}.as_retriever": "langchain_core.vectorstores.VectorStoreRetriever",
}
