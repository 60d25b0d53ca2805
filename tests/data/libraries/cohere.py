import asyncio

import cohere

co = cohere.Client()
v2 = cohere.ClientV2(api_key="none")


async def ask(question: str):
    co.chat(message=question)  # error: [AF134] "cohere.Client.chat()"
    co.embed(texts=[question])  # error: [AF134] "cohere.Client.embed()"
    co.rerank(query=question, documents=[])  # error: [AF134] "cohere.Client.rerank()"
    co.classify(inputs=[])  # error: [AF134] "cohere.Client.classify()"
    co.generate(prompt=question)  # error: [AF134] "cohere.Client.generate()"
    co.summarize(text=question)  # error: [AF134] "cohere.Client.summarize()"
    for event in co.chat_stream(message=question):  # error: [AF181] "cohere.Client.chat_stream()"
        print(event)
    events = co.generate_stream(prompt=question)
    return list(events)  # error: [AF181] "cohere.Client.generate_stream()"


async def second(question: str):
    v2.chat(model="m", messages=[])  # error: [AF134] "cohere.ClientV2.chat()"
    v2.embed(model="m")  # error: [AF134] "cohere.ClientV2.embed()"
    v2.rerank(model="m", query=question, documents=[])  # error: [AF134] "cohere.ClientV2.rerank()"
    for event in v2.chat_stream(model="m", messages=[]):  # error: [AF181] "cohere.ClientV2.chat_stream()"
        print(event)


async def asynchronous(question: str):
    client = cohere.AsyncClientV2()
    async for event in client.chat_stream(model="m", messages=[]):
        print(event)
    first = client.chat(model="m", messages=[])
    return await asyncio.gather(first, cohere.AsyncClient().embed(texts=[question]))


async def offloaded(question: str):
    return await asyncio.to_thread(v2.chat, model="m", messages=[])
