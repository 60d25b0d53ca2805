"""Async code that may mean either twin."""

import asyncio

from orchestra.clients import (
    AsyncClient,
    AsyncEmbedding,
    Base,
    Configured,
    Embedding,
    Later,
    Model,
    Plain,
    Quick,
    RemoteEmbedding,
    Scoring,
    Slow,
    SyncClient,
    get_client,
)


async def awaited(name: str) -> object:
    client = get_client()
    await client.update(name)
    await client.delete(name)
    await client.anything(name)
    print(await client.count(name))
    return await client.read(name)


async def by_annotation(client: SyncClient | AsyncClient, name: str) -> object:
    await client.update(name)
    return await client.read(name)


async def in_a_task(name: str) -> None:
    task = asyncio.create_task(AsyncClient().read(name))
    await asyncio.wait_for(AsyncClient().update(name), 3)
    await task


async def awaits_what_is_given(client: AsyncClient, name: str) -> object:
    return await client.state(name)  # error: [AF271] "`orchestra.clients.AsyncClient.state()`"


async def awaits_an_object(name: str) -> object:
    return await Later(name)  # error: [AF222] "`orchestra.clients.Later()`"


async def not_awaited(client: SyncClient, name: str) -> int:
    client.update(name)  # error: [AF231]
    return client.count(name)  # error: [AF231] "orchestra.clients.SyncClient.count"


async def embed(embedding: Embedding, text: str) -> object:
    return embedding([text])


async def embed_without_waiting(embedding: Embedding | AsyncEmbedding, text: str) -> object:
    if isinstance(embedding, AsyncEmbedding):
        return await embedding([text])
    return await asyncio.to_thread(embedding, [text])


async def embed_remotely(embedding: RemoteEmbedding, text: str) -> object:
    return embedding([text])  # error: [AF231]


async def score(scoring: Scoring, text: str) -> float:
    return scoring.score(text)


async def models(model: Model) -> object:
    print(Plain(name="x"), Model())
    print(model.dump())
    return Configured()  # error: [AF222] "orchestra.clients.Configured"


async def constructors() -> tuple:
    return Base(), Quick(), Slow()  # error: [AF271] "`orchestra.clients.Slow()`"
