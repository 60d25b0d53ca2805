import asyncio

import together
from together import AsyncTogether, Together

client = Together()
async_client = AsyncTogether()
messages = [{"role": "user", "content": "Hello"}]


async def chat():
    completion = client.chat.completions.create(model="m", messages=messages)  # error: [AF134] "together.resources.chat.completions.CompletionsResource.create()"
    for choice in completion.choices:
        print(choice.message.content)
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)  # error: [AF134] "together.resources.chat.completions.CompletionsResource.create()"
    for chunk in stream:  # error: [AF181] "iterating over `together.Stream`"
        print(chunk.choices[0].delta.content)
    raw = client.chat.completions.with_raw_response.create(model="m", messages=messages)  # error: [AF134] "together.resources.chat.completions.CompletionsResource.create()"
    return completion.choices[0].message.content, raw.headers


class Service:
    def __init__(self, llm: together.Together | None = None):
        self.llm = llm or together.Together(timeout=9)

    async def others(self):
        self.llm.completions.create(model="m", prompt="x")  # error: [AF134] "together.resources.completions.CompletionsResource.create()"
        self.llm.audio.speech.create(model="m", input="x", voice="v")  # error: [AF134] "together.resources.audio.speech.SpeechResource.create()"
        self.llm.audio.transcriptions.create(file=b"x")  # error: [AF134] "together.resources.audio.transcriptions.TranscriptionsResource.create()"
        self.llm.embeddings.create(model="m", input="x")  # error: [AF134] "together.resources.embeddings.EmbeddingsResource.create()"
        self.llm.images.generate(model="m", prompt="a cat")  # error: [AF134] "together.resources.images.ImagesResource.generate()"
        self.llm.rerank.create(model="m", query="x", documents=[])  # error: [AF134] "together.resources.rerank.RerankResource.create()"
        self.llm.files.upload("x.jsonl")  # error: [AF134] "together.resources.files.FilesResource.upload()"
        self.llm.fine_tuning.create(model="m", training_file="f")  # error: [AF134] "together.resources.fine_tuning.FineTuningResource.create()"
        self.llm.models.list()  # error: [AF134] "together.resources.models.ModelsResource.list()"
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
