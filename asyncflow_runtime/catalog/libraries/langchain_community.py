"""langchain_community: integrations of LangChain, the usual ones.

What they do is described in the file of `langchain_core`: here is only who they are.
"""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langchain-community",)

_SQL = "langchain_community.utilities.SQLDatabase"

CALLS: tuple[BlockingCall, ...] = calls(
    _SQL,
    "from_uri get_table_info run run_no_throw",
    "AF112",
    "https://reference.langchain.com/python/langchain-community",
)

ALIASES: dict[str, str] = {
    "langchain_community.utilities.sql_database": "langchain_community.utilities",
    "langchain_community.vectorstores.faiss": "langchain_community.vectorstores",
    "langchain_community.vectorstores.pgvector": "langchain_community.vectorstores",
}

BASES: dict[str, tuple[str, ...]] = {
    _SQL: (),
    "langchain_community.embeddings.HuggingFaceEmbeddings": (
        "langchain_core.embeddings.Embeddings",
    ),
    "langchain_community.embeddings.OllamaEmbeddings": ("langchain_core.embeddings.Embeddings",),
    "langchain_community.embeddings.OpenAIEmbeddings": ("langchain_core.embeddings.Embeddings",),
    "langchain_community.embeddings.BedrockEmbeddings": ("langchain_core.embeddings.Embeddings",),
    "langchain_community.llms.Bedrock": ("langchain_core.language_models.BaseLLM",),
    "langchain_community.llms.LlamaCpp": ("langchain_core.language_models.BaseLLM",),
    "langchain_community.llms.Ollama": ("langchain_core.language_models.BaseLLM",),
    "langchain_community.llms.OpenAI": ("langchain_core.language_models.BaseLLM",),
    "langchain_community.retrievers.ArxivRetriever": ("langchain_core.retrievers.BaseRetriever",),
    "langchain_community.retrievers.TavilySearchAPIRetriever": (
        "langchain_core.retrievers.BaseRetriever",
    ),
    "langchain_community.retrievers.WikipediaRetriever": (
        "langchain_core.retrievers.BaseRetriever",
    ),
    "langchain_community.tools.DuckDuckGoSearchRun": ("langchain_core.tools.BaseTool",),
    "langchain_community.tools.TavilySearchResults": ("langchain_core.tools.BaseTool",),
    "langchain_community.tools.WikipediaQueryRun": ("langchain_core.tools.BaseTool",),
    "langchain_community.vectorstores.Chroma": ("langchain_core.vectorstores.VectorStore",),
    "langchain_community.vectorstores.ElasticVectorSearch": (
        "langchain_core.vectorstores.VectorStore",
    ),
    "langchain_community.vectorstores.FAISS": ("langchain_core.vectorstores.VectorStore",),
    "langchain_community.vectorstores.OpenSearchVectorSearch": (
        "langchain_core.vectorstores.VectorStore",
    ),
    "langchain_community.vectorstores.PGVector": ("langchain_core.vectorstores.VectorStore",),
    "langchain_community.vectorstores.Redis": ("langchain_core.vectorstores.VectorStore",),
    "langchain_community.vectorstores.SupabaseVectorStore": (
        "langchain_core.vectorstores.VectorStore",
    ),
    "langchain_community.document_loaders.CSVLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.DirectoryLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.Docx2txtLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.GitLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.JSONLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.PyPDFLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.RecursiveUrlLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.SitemapLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.TextLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.UnstructuredFileLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
    "langchain_community.document_loaders.WebBaseLoader": (
        "langchain_core.document_loaders.BaseLoader",
    ),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {f"{_SQL}.from_uri": _SQL}
