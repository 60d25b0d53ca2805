from langchain_community.document_loaders import PyPDFLoader, WebBaseLoader
from langchain_community.retrievers import BM25Retriever, WikipediaRetriever
from langchain_community.tools import DuckDuckGoSearchRun
from langchain_community.utilities import SQLDatabase
from langchain_community.vectorstores import FAISS
from langchain_openai import OpenAIEmbeddings

search = DuckDuckGoSearchRun()


async def index(path: str, url: str):
    documents = PyPDFLoader(path).load()  # error: [AF134] "langchain_core.document_loaders.BaseLoader.load()"
    loader = WebBaseLoader(url)
    pages = [page async for page in loader.alazy_load()]
    store = FAISS.from_documents(documents, OpenAIEmbeddings())  # error: [AF134] "langchain_core.vectorstores.VectorStore.from_documents()"
    store.similarity_search("?")  # error: [AF134] "langchain_core.vectorstores.VectorStore.similarity_search()"
    return pages, await store.asimilarity_search("?")


async def look_up(question: str):
    WikipediaRetriever().invoke(question)  # error: [AF134] "langchain_core.retrievers.BaseRetriever.invoke()"
    search.run(question)  # error: [AF134] "langchain_core.tools.BaseTool.run()"
    in_memory = BM25Retriever.from_texts(["x"])
    return in_memory.invoke(question), await search.ainvoke(question)


async def database(uri: str):
    db = SQLDatabase.from_uri(uri)  # error: [AF112] "langchain_community.utilities.SQLDatabase.from_uri()"
    db.get_table_info()  # error: [AF112] "langchain_community.utilities.SQLDatabase.get_table_info()"
    db.run_no_throw("SELECT 1")  # error: [AF112] "langchain_community.utilities.SQLDatabase.run_no_throw()"
    return db.run("SELECT 1")  # error: [AF112] "langchain_community.utilities.SQLDatabase.run()"
