import asyncio

import groq
from groq import AsyncGroq, Groq

client = Groq()
async_client = AsyncGroq()
messages = [{"role": "user", "content": "Hello"}]


async def chat():
    completion = client.chat.completions.create(model="m", messages=messages)  # error: [AF134] "groq.resources.chat.completions.Completions.create()"
    for choice in completion.choices:
        print(choice.message.content)
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)  # error: [AF134] "groq.resources.chat.completions.Completions.create()"
    for chunk in stream:  # error: [AF181] "iterating over `groq.Stream`"
        print(chunk.choices[0].delta.content)
    raw = client.chat.completions.with_raw_response.create(model="m", messages=messages)  # error: [AF134] "groq.resources.chat.completions.Completions.create()"
    return completion.choices[0].message.content, raw.headers


class Service:
    def __init__(self, llm: groq.Groq | None = None):
        self.llm = llm or groq.Groq(timeout=9)

    async def others(self):
        self.llm.audio.transcriptions.create(model="whisper", file=b"x")  # error: [AF134] "groq.resources.audio.transcriptions.Transcriptions.create()"
        self.llm.audio.translations.create(model="whisper", file=b"x")  # error: [AF134] "groq.resources.audio.translations.Translations.create()"
        self.llm.audio.speech.create(model="tts", voice="v", input="x")  # error: [AF134] "groq.resources.audio.speech.Speech.create()"
        self.llm.embeddings.create(model="m", input="x")  # error: [AF134] "groq.resources.embeddings.Embeddings.create()"
        self.llm.models.list()  # error: [AF134] "groq.resources.models.Models.list()"
        self.llm.files.create(file=b"x", purpose="batch")  # error: [AF134] "groq.resources.files.Files.create()"
        self.llm.batches.retrieve("b")  # error: [AF134] "groq.resources.batches.Batches.retrieve()"
        return self.llm.with_options(timeout=3)

    async def asynchronous(self):
        await async_client.chat.completions.create(model="m", messages=messages)
        async for chunk in await async_client.chat.completions.create(model="m", messages=messages, stream=True):
            print(chunk)
        requests = [async_client.embeddings.create(model="m", input="x"), async_client.models.list()]
        await asyncio.gather(*requests)
        return await asyncio.to_thread(self.llm.chat.completions.create, model="m", messages=messages)


def synchronous():
    return client.chat.completions.create(model="m", messages=messages)
