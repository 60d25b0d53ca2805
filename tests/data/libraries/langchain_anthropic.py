from langchain_anthropic import ChatAnthropic

llm = ChatAnthropic(model="m")
with_tools = llm.bind_tools([])


async def ask(question: str):
    llm.invoke(question)  # error: [AF134] "langchain_core.language_models.BaseChatModel.invoke()"
    with_tools.invoke(question)  # error: [AF134] "langchain_core.runnables.Runnable.invoke()"
    await with_tools.ainvoke(question)
    async for chunk in llm.astream(question):
        print(chunk.content)
    return llm.model
