import asyncio

from langchain_core.chat_history import InMemoryChatMessageHistory
from langchain_core.document_loaders import BaseLoader
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLanguageModel, BaseLLM
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableLambda, RunnableSequence
from langchain_core.tools import BaseTool, tool
from langchain_core.vectorstores import InMemoryVectorStore, VectorStore

prompt = ChatPromptTemplate.from_messages([("user", "{question}")])


async def models(chat: BaseChatModel, llm: BaseLLM, model: BaseLanguageModel):
    answer = chat.invoke("Hello")  # error: [AF134] "langchain_core.language_models.BaseChatModel.invoke()"
    chat.batch(["Hello"])  # error: [AF134] "langchain_core.language_models.BaseChatModel.batch()"
    chat.generate([[]])  # error: [AF134] "langchain_core.language_models.BaseChatModel.generate()"
    chat.generate_prompt([])  # error: [AF134] "langchain_core.language_models.BaseChatModel.generate_prompt()"
    for chunk in chat.stream("Hello"):  # error: [AF181] "langchain_core.language_models.BaseChatModel.stream()"
        print(chunk.content)
    llm.invoke("Hello")  # error: [AF134] "langchain_core.language_models.BaseLLM.invoke()"
    llm.batch(["Hello"])  # error: [AF134] "langchain_core.language_models.BaseLLM.batch()"
    llm.generate(["Hello"])  # error: [AF134] "langchain_core.language_models.BaseLLM.generate()"
    llm.generate_prompt([])  # error: [AF134] "langchain_core.language_models.BaseLLM.generate_prompt()"
    text = "".join(llm.stream("Hello"))  # error: [AF181] "langchain_core.language_models.BaseLLM.stream()"
    model.invoke("Hello")  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    structured = chat.with_structured_output(dict).with_retry()
    structured.invoke("Hello")  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    bound = chat.bind_tools([])
    bound.invoke("Hello")  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    return answer.content, text, chat.get_num_tokens("Hello")


async def chains(chain: Runnable, sequence: RunnableSequence, chat: BaseChatModel):
    chain.invoke({"question": "?"})  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    chain.batch([{"question": "?"}])  # error: [AF134] "langchain_core.runnables.Runnable.batch()"
    sequence.with_config(tags=["x"]).invoke({})  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    for chunk in chain.stream({}):  # error: [AF181] "langchain_core.runnables.Runnable.stream()"
        print(chunk)
    for position, result in chain.batch_as_completed([{}]):  # error: [AF134] "langchain_core.runnables.Runnable.batch_as_completed()"
        print(position, result)
    chat.pipe(StrOutputParser()).invoke("Hello")  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    piped = prompt | chat | StrOutputParser()
    piped.invoke({"question": "?"})  # todo: [AF134] "langchain_core.runnables.Runnable.invoke()"
    messages = prompt.invoke({"question": "?"})
    return StrOutputParser().invoke(messages), RunnableLambda(str).invoke(1)


async def retrieval(retriever: BaseRetriever, embeddings: Embeddings, store: VectorStore):
    found = retriever.invoke("?")  # error: [AF134] "langchain_core.retrievers.BaseRetriever.invoke()"
    retriever.batch(["?"])  # error: [AF134] "langchain_core.retrievers.BaseRetriever.batch()"
    embeddings.embed_query("?")  # error: [AF134] "langchain_core.embeddings.Embeddings.embed_query()"
    embeddings.embed_documents(["?"])  # error: [AF134] "langchain_core.embeddings.Embeddings.embed_documents()"
    store.similarity_search("?", k=3)  # error: [AF134] "langchain_core.vectorstores.VectorStore.similarity_search()"
    store.similarity_search_with_score("?")  # error: [AF134] "langchain_core.vectorstores.VectorStore.similarity_search_with_score()"
    store.similarity_search_by_vector([])  # error: [AF134] "langchain_core.vectorstores.VectorStore.similarity_search_by_vector()"
    store.similarity_search_with_relevance_scores("?")  # error: [AF134] "langchain_core.vectorstores.VectorStore.similarity_search_with_relevance_scores()"
    store.max_marginal_relevance_search("?")  # error: [AF134] "langchain_core.vectorstores.VectorStore.max_marginal_relevance_search()"
    store.max_marginal_relevance_search_by_vector([])  # error: [AF134] "langchain_core.vectorstores.VectorStore.max_marginal_relevance_search_by_vector()"
    store.search("?", "mmr")  # error: [AF134] "langchain_core.vectorstores.VectorStore.search()"
    store.add_documents([])  # error: [AF134] "langchain_core.vectorstores.VectorStore.add_documents()"
    store.add_texts([])  # error: [AF134] "langchain_core.vectorstores.VectorStore.add_texts()"
    store.delete(["1"])  # error: [AF134] "langchain_core.vectorstores.VectorStore.delete()"
    store.get_by_ids(["1"])  # error: [AF134] "langchain_core.vectorstores.VectorStore.get_by_ids()"
    InMemoryVectorStore.from_texts(["?"], embeddings)  # error: [AF134] "langchain_core.vectorstores.VectorStore.from_texts()"
    own = InMemoryVectorStore.from_documents([], embeddings)  # error: [AF134] "langchain_core.vectorstores.VectorStore.from_documents()"
    own.as_retriever(search_kwargs={"k": 3}).invoke("?")  # error: [AF134] "langchain_core.retrievers.BaseRetriever.invoke()"
    return [document.page_content for document in found]


async def loading(loader: BaseLoader):
    documents = loader.load()  # error: [AF134] "langchain_core.document_loaders.BaseLoader.load()"
    loader.load_and_split()  # error: [AF134] "langchain_core.document_loaders.BaseLoader.load_and_split()"
    for document in loader.lazy_load():  # error: [AF134] "langchain_core.document_loaders.BaseLoader.lazy_load()"
        print(document.metadata)
    return documents


@tool
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


async def tools(search: BaseTool):
    search.invoke({"query": "?"})  # error: [AF134] "langchain_core.tools.BaseTool.invoke()"
    search.run("?")  # error: [AF134] "langchain_core.tools.BaseTool.run()"
    history = InMemoryChatMessageHistory()
    history.add_user_message("Hello")
    return add.invoke({"a": 1, "b": 2}), search.name


class Search(BaseTool):
    async def _arun(self, query: str):
        return self.run(query)  # error: [AF134] "langchain_core.tools.BaseTool.run()"


async def asynchronous(chat: BaseChatModel, store: VectorStore, search: BaseTool):
    answer = await chat.ainvoke("Hello")
    async for chunk in chat.astream("Hello"):
        print(chunk)
    requests = [chat.ainvoke("Hello"), store.asimilarity_search("?"), search.ainvoke("?")]
    return answer, await asyncio.gather(*requests)


async def offloaded(chat: BaseChatModel):
    return await asyncio.to_thread(chat.invoke, "Hello")


def synchronous(chat: BaseChatModel):
    return chat.invoke("Hello")
