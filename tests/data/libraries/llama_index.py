import asyncio

from llama_index.core import SimpleDirectoryReader, StorageContext, VectorStoreIndex, load_index_from_storage
from llama_index.core.chat_engine.types import BaseChatEngine
from llama_index.core.embeddings import BaseEmbedding
from llama_index.core.ingestion import IngestionPipeline
from llama_index.core.llms import LLM
from llama_index.core.query_engine import BaseQueryEngine, RetrieverQueryEngine


async def index(folder: str):
    documents = SimpleDirectoryReader(folder).load_data()  # error: [AF125] "llama_index.core.SimpleDirectoryReader.load_data()"
    built = VectorStoreIndex.from_documents(documents)  # error: [AF134] "llama_index.core.indices.base.BaseIndex.from_documents()"
    built.insert(documents[0])  # error: [AF134] "llama_index.core.indices.base.BaseIndex.insert()"
    built.insert_nodes([])  # error: [AF134] "llama_index.core.indices.base.BaseIndex.insert_nodes()"
    built.delete_ref_doc("d")  # error: [AF134] "llama_index.core.indices.base.BaseIndex.delete_ref_doc()"
    built.update_ref_doc(None)  # error: [AF134] "llama_index.core.indices.base.BaseIndex.update_ref_doc()"
    built.refresh_ref_docs([])  # error: [AF134] "llama_index.core.indices.base.BaseIndex.refresh_ref_docs()"
    stored = load_index_from_storage(StorageContext.from_defaults())  # error: [AF125] "llama_index.core.load_index_from_storage()"
    stored.as_query_engine().query("?")  # error: [AF134] "llama_index.core.query_engine.BaseQueryEngine.query()"
    IngestionPipeline(transformations=[]).run(documents=documents)  # error: [AF134] "llama_index.core.ingestion.IngestionPipeline.run()"
    return built


class Answers:
    def __init__(self, built: VectorStoreIndex):
        self.engine = built.as_query_engine(similarity_top_k=3)
        self.chat = built.as_chat_engine()
        self.retriever = built.as_retriever()

    async def ask(self, question: str):
        answer = self.engine.query(question)  # error: [AF134] "llama_index.core.query_engine.BaseQueryEngine.query()"
        self.engine.synthesize(question, [])  # error: [AF134] "llama_index.core.query_engine.BaseQueryEngine.synthesize()"
        self.retriever.retrieve(question)  # error: [AF134] "llama_index.core.retrievers.BaseRetriever.retrieve()"
        self.chat.chat(question)  # error: [AF134] "llama_index.core.chat_engine.types.BaseChatEngine.chat()"
        self.chat.stream_chat(question)  # error: [AF134] "llama_index.core.chat_engine.types.BaseChatEngine.stream_chat()"
        RetrieverQueryEngine.from_args(self.retriever).query(question)  # error: [AF134] "llama_index.core.query_engine.BaseQueryEngine.query()"
        return str(answer), await self.engine.aquery(question)


async def models(llm: LLM, embedding: BaseEmbedding):
    llm.complete("x")  # error: [AF134] "llama_index.core.llms.LLM.complete()"
    llm.chat([])  # error: [AF134] "llama_index.core.llms.LLM.chat()"
    llm.predict(None)  # error: [AF134] "llama_index.core.llms.LLM.predict()"
    llm.stream_chat([])  # error: [AF134] "llama_index.core.llms.LLM.stream_chat()"
    llm.stream_complete("x")  # error: [AF134] "llama_index.core.llms.LLM.stream_complete()"
    llm.structured_predict(dict, None)  # error: [AF134] "llama_index.core.llms.LLM.structured_predict()"
    embedding.get_text_embedding("x")  # error: [AF134] "llama_index.core.embeddings.BaseEmbedding.get_text_embedding()"
    embedding.get_query_embedding("x")  # error: [AF134] "llama_index.core.embeddings.BaseEmbedding.get_query_embedding()"
    embedding.get_text_embedding_batch(["x"])  # error: [AF134] "llama_index.core.embeddings.BaseEmbedding.get_text_embedding_batch()"
    embedding.get_agg_embedding_from_queries(["x"])  # error: [AF134] "llama_index.core.embeddings.BaseEmbedding.get_agg_embedding_from_queries()"
    return embedding.similarity([], [])


async def asynchronous(engine: BaseQueryEngine, chat: BaseChatEngine, llm: LLM):
    requests = [engine.aquery("?"), chat.achat("?"), llm.acomplete("?")]
    async for part in await llm.astream_complete("?"):
        print(part)
    return await asyncio.gather(*requests), await asyncio.to_thread(engine.query, "?")
