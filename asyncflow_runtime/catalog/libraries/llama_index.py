"""llama_index: retrieval for models; its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("llama-index-core",)

_API = "https://developers.llamaindex.ai/python/framework-api-reference/"
_CHAT = "llama_index.core.chat_engine.types.BaseChatEngine"
_EMBEDDING = "llama_index.core.embeddings.BaseEmbedding"
_INDEX = "llama_index.core.indices.base.BaseIndex"
_LLM = "llama_index.core.llms.LLM"
_QUERY = "llama_index.core.query_engine.BaseQueryEngine"
_READER = "llama_index.core.SimpleDirectoryReader"
_RETRIEVER = "llama_index.core.retrievers.BaseRetriever"


def _methods(owner: str, names: str, code: str = "AF134") -> tuple[BlockingCall, ...]:
    """Methods whose async half is named `a...`."""
    return calls(owner, names, code, _API, f"{owner}.a{{name}}", needs="llama-index-core")


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_QUERY, "query synthesize"),
    *_methods(_CHAT, "chat stream_chat"),
    *_methods(_RETRIEVER, "retrieve"),
    *_methods(_LLM, "chat complete predict stream_chat stream_complete structured_predict"),
    *_methods(
        _EMBEDDING,
        "get_agg_embedding_from_queries get_query_embedding get_text_embedding"
        " get_text_embedding_batch",
    ),
    *_methods(_INDEX, "delete_ref_doc insert insert_nodes refresh_ref_docs update_ref_doc"),
    call(f"{_INDEX}.from_documents", "AF134", _API),
    *_methods(_READER, "load_data", "AF125"),
    call("llama_index.core.load_index_from_storage", "AF125", _API),
    *_methods("llama_index.core.ingestion.IngestionPipeline", "run"),
)

ALIASES: dict[str, str] = {
    "llama_index.core.base.base_query_engine": "llama_index.core.query_engine",
    "llama_index.core.base.base_retriever": "llama_index.core.retrievers",
    "llama_index.core.base.embeddings.base": "llama_index.core.embeddings",
    "llama_index.core.indices.VectorStoreIndex": "llama_index.core.VectorStoreIndex",
    "llama_index.core.llms.llm": "llama_index.core.llms",
    "llama_index.core.readers.SimpleDirectoryReader": _READER,
}

BASES: dict[str, tuple[str, ...]] = {
    _READER: (),
    "llama_index.core.SummaryIndex": (_INDEX,),
    "llama_index.core.VectorStoreIndex": (_INDEX,),
    _CHAT: (),
    _EMBEDDING: (),
    _INDEX: (),
    "llama_index.core.ingestion.IngestionPipeline": (),
    _LLM: (),
    _QUERY: (),
    "llama_index.core.query_engine.RetrieverQueryEngine": (_QUERY,),
    "llama_index.core.query_engine.RouterQueryEngine": (_QUERY,),
    "llama_index.core.query_engine.SubQuestionQueryEngine": (_QUERY,),
    _RETRIEVER: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_INDEX}.as_chat_engine": _CHAT,
    f"{_INDEX}.as_query_engine": _QUERY,
    f"{_INDEX}.as_retriever": _RETRIEVER,
    f"{_INDEX}.from_documents": "Self",
    "llama_index.core.VectorStoreIndex.from_vector_store": "Self",
    "llama_index.core.load_index_from_storage": _INDEX,
    **returns(
        "llama_index.core.query_engine.RetrieverQueryEngine",
        "from_args",
        "llama_index.core.query_engine.RetrieverQueryEngine",
    ),
}
