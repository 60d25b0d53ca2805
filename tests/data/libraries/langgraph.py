import asyncio

from langgraph.checkpoint.memory import MemorySaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import create_react_agent

builder = StateGraph(dict)
builder.add_node("a", print)
builder.add_edge(START, "a")
builder.add_edge("a", END)
graph = builder.compile(checkpointer=MemorySaver())
agent = create_react_agent("openai:m", tools=[])


async def run(other: CompiledStateGraph):
    state = graph.invoke({"question": "?"})  # error: [AF134] "langgraph.pregel.Pregel.invoke()"
    other.batch([{}])  # error: [AF134] "langgraph.pregel.Pregel.batch()"
    agent.invoke({"messages": []})  # error: [AF134] "langgraph.pregel.Pregel.invoke()"
    for event in graph.stream({"question": "?"}, stream_mode="values"):  # error: [AF181] "langgraph.pregel.Pregel.stream()"
        print(event)
    return state["answer"]


async def asynchronous():
    async for event in graph.astream({"question": "?"}):
        print(event)
    requests = [graph.ainvoke({}), agent.ainvoke({})]
    return await asyncio.gather(*requests), await asyncio.to_thread(graph.invoke, {})
