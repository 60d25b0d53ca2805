import asyncio

from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAIEmbeddings
from langchain_openai.chat_models import ChatOpenAI as SameChat

llm = ChatOpenAI(model="m", temperature=0)


class Answers:
    def __init__(self):
        self.llm = AzureChatOpenAI(azure_deployment="d")
        self.embeddings = OpenAIEmbeddings()

    async def ask(self, question: str):
        self.embeddings.embed_query(question)  # error: [AF134] "langchain_core.embeddings.Embeddings.embed_query()"
        self.llm.invoke(question)  # error: [AF134] "langchain_core.language_models.BaseChatModel.invoke()"
        structured = llm.with_structured_output(dict)
        structured.invoke(question)  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
        for chunk in SameChat().stream(question):  # error: [AF181] "langchain_core.language_models.BaseChatModel.stream()"
            print(chunk.content)
        return await self.llm.ainvoke(question)

    async def both(self, question: str):
        return await asyncio.gather(llm.ainvoke(question), asyncio.to_thread(llm.invoke, question))
