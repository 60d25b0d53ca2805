import asyncio

import ollama
from ollama import AsyncClient, Client, chat

local = Client(host="http://localhost:11434")
messages = [{"role": "user", "content": "Hello"}]


async def functions():
    answer = chat(model="m", messages=messages)  # error: [AF134] "ollama.chat()"
    ollama.generate(model="m", prompt="x")  # error: [AF134] "ollama.generate()"
    ollama.create("m")  # error: [AF134] "ollama.create()"
    ollama.pull("m")  # error: [AF134] "ollama.pull()"
    ollama.push("m")  # error: [AF134] "ollama.push()"
    ollama.embed("m", "x")  # error: [AF134] "ollama.embed()"
    ollama.embeddings("m", "x")  # error: [AF134] "ollama.embeddings()"
    ollama.list()  # error: [AF134] "ollama.list()"
    ollama.ps()  # error: [AF134] "ollama.ps()"
    ollama.show("m")  # error: [AF134] "ollama.show()"
    ollama.copy("m", "n")  # error: [AF134] "ollama.copy()"
    ollama.delete("m")  # error: [AF134] "ollama.delete()"
    ollama.web_search("x")  # error: [AF134] "ollama.web_search()"
    ollama.web_fetch("x")  # error: [AF134] "ollama.web_fetch()"
    return answer["message"]["content"]


async def client():
    local.chat("m", messages)  # error: [AF134] "ollama.Client.chat()"
    local.generate("m", "x")  # error: [AF134] "ollama.Client.generate()"
    local.create("m")  # error: [AF134] "ollama.Client.create()"
    local.pull("m")  # error: [AF134] "ollama.Client.pull()"
    local.push("m")  # error: [AF134] "ollama.Client.push()"
    local.embed("m", "x")  # error: [AF134] "ollama.Client.embed()"
    local.embeddings("m", "x")  # error: [AF134] "ollama.Client.embeddings()"
    local.list()  # error: [AF134] "ollama.Client.list()"
    local.ps()  # error: [AF134] "ollama.Client.ps()"
    local.show("m")  # error: [AF134] "ollama.Client.show()"
    local.copy("m", "n")  # error: [AF134] "ollama.Client.copy()"
    local.delete("m")  # error: [AF134] "ollama.Client.delete()"
    local.web_search("x")  # error: [AF134] "ollama.Client.web_search()"
    local.web_fetch("x")  # error: [AF134] "ollama.Client.web_fetch()"
    return await asyncio.to_thread(local.chat, model="m", messages=messages)


async def put_off():
    parts = ollama.chat(model="m", messages=messages, stream=True)
    more = local.generate("m", "x", stream=True)
    return await asyncio.to_thread(list, parts), more


async def asynchronous():
    remote = AsyncClient()
    answers = [remote.chat(model="m", messages=messages), remote.embed("m", "x")]
    async for part in await remote.chat(model="m", messages=messages, stream=True):
        print(part["message"]["content"])
    return await asyncio.gather(*answers)
