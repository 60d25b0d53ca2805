import asyncio

from google import genai
from google.genai import types

client = genai.Client(api_key="none")


async def models(prompt: str):
    answer = client.models.generate_content(model="m", contents=prompt)  # error: [AF134] "google.genai.models.Models.generate_content()"
    client.models.count_tokens(model="m", contents=prompt)  # error: [AF134] "google.genai.models.Models.count_tokens()"
    client.models.embed_content(model="m", contents=prompt)  # error: [AF134] "google.genai.models.Models.embed_content()"
    for chunk in client.models.generate_content_stream(model="m", contents=prompt):  # error: [AF181] "google.genai.models.Models.generate_content_stream()"
        print(chunk.text)
    for part in answer.candidates[0].content.parts:
        print(part.text)
    return answer.text, types.GenerateContentConfig(temperature=0)


class Assistant:
    def __init__(self):
        self.client = genai.Client(vertexai=True, project="p", location="l")
        self.chat = self.client.chats.create(model="m")

    async def say(self, text: str):
        answer = self.chat.send_message(text)  # error: [AF134] "google.genai.chats.Chat.send_message()"
        for chunk in self.chat.send_message_stream(text):  # error: [AF181] "google.genai.chats.Chat.send_message_stream()"
            print(chunk.text)
        return answer.text, self.chat.get_history()

    async def others(self, path: str):
        uploaded = self.client.files.upload(file=path)  # error: [AF134] "google.genai.files.Files.upload()"
        self.client.caches.create(model="m")  # error: [AF134] "google.genai.caches.Caches.create()"
        self.client.batches.get(name="b")  # error: [AF134] "google.genai.batches.Batches.get()"
        self.client.tunings.tune(base_model="m", training_dataset={})  # error: [AF134] "google.genai.tunings.Tunings.tune()"
        self.client.operations.get(None)  # error: [AF134] "google.genai.operations.Operations.get()"
        self.client.file_search_stores.create()  # error: [AF134] "google.genai.file_search_stores.FileSearchStores.create()"
        return uploaded.uri


async def asynchronous(prompt: str):
    answer = await client.aio.models.generate_content(model="m", contents=prompt)
    async for chunk in await client.aio.models.generate_content_stream(model="m", contents=prompt):
        print(chunk.text)
    chat = client.aio.chats.create(model="m")
    request = chat.send_message(prompt)
    both = await asyncio.gather(request, client.aio.models.count_tokens(model="m", contents=prompt))
    async with genai.Client().aio as other:
        await other.files.list()
    return answer, both


async def offloaded(prompt: str):
    return await asyncio.to_thread(client.models.generate_content, model="m", contents=prompt)


def synchronous(prompt: str):
    return client.models.generate_content(model="m", contents=prompt)
