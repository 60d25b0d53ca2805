import asyncio
from typing import Annotated

import openai
from fastapi import Depends
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI

client = OpenAI()
async_client = AsyncOpenAI()
azure = AzureOpenAI(azure_endpoint="https://example.openai.azure.com", api_version="2024-06-01")
messages = [{"role": "user", "content": "Hello"}]


async def chat(question: str):
    completion = client.chat.completions.create(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.create()"
    parsed = client.chat.completions.parse(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.parse()"
    client.chat.completions.retrieve("c")  # error: [AF134] "openai.resources.chat.Completions.retrieve()"
    client.chat.completions.update("c", metadata={})  # error: [AF134] "openai.resources.chat.Completions.update()"
    client.chat.completions.list()  # error: [AF134] "openai.resources.chat.Completions.list()"
    client.chat.completions.delete("c")  # error: [AF134] "openai.resources.chat.Completions.delete()"
    client.chat.completions.messages.list("c")  # error: [AF134] "openai.resources.chat.completions.messages.Messages.list()"
    for choice in completion.choices:
        print(choice.message.content)
    return parsed.choices[0].message.parsed


async def streamed_chat():
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)  # error: [AF134] "openai.resources.chat.Completions.create()"
    for chunk in stream:  # error: [AF181] "iterating over `openai.Stream`"
        print(chunk.choices[0].delta.content)
    manager = client.chat.completions.stream(model="m", messages=messages)
    with manager as events:  # error: [AF134] "entering `with openai.lib.streaming.chat.ChatCompletionStreamManager`"
        for event in events:  # error: [AF181] "iterating over `openai.lib.streaming.chat.ChatCompletionStream`"
            print(event.type)
        events.until_done()  # error: [AF134] "openai.lib.streaming.chat.ChatCompletionStream.until_done()"
        return events.get_final_completion()  # error: [AF134] "openai.lib.streaming.chat.ChatCompletionStream.get_final_completion()"


async def responses():
    response = client.responses.create(model="m", input="Hello")  # error: [AF134] "openai.resources.responses.Responses.create()"
    client.responses.parse(model="m", input="Hello")  # error: [AF134] "openai.resources.responses.Responses.parse()"
    client.responses.retrieve(response.id)  # error: [AF134] "openai.resources.responses.Responses.retrieve()"
    client.responses.cancel(response.id)  # error: [AF134] "openai.resources.responses.Responses.cancel()"
    client.responses.delete(response.id)  # error: [AF134] "openai.resources.responses.Responses.delete()"
    client.responses.input_items.list(response.id)  # error: [AF134] "openai.resources.responses.InputItems.list()"
    with client.responses.stream(model="m", input="Hello") as events:  # error: [AF134] "entering `with openai.lib.streaming.responses.ResponseStreamManager`"
        for event in events:  # error: [AF181] "iterating over `openai.lib.streaming.responses.ResponseStream`"
            print(event.type)
        events.until_done()  # error: [AF134] "openai.lib.streaming.responses.ResponseStream.until_done()"
        events.get_final_response()  # error: [AF134] "openai.lib.streaming.responses.ResponseStream.get_final_response()"
    return response.output_text


class Index:
    def __init__(self):
        self.client = OpenAI(timeout=20).with_options(max_retries=1)

    async def embed(self, texts: list[str]):
        result = self.client.embeddings.create(model="m", input=texts)  # error: [AF134] "openai.resources.Embeddings.create()"
        return [item.embedding for item in result.data]

    async def store(self, path: str):
        uploaded = await asyncio.to_thread(self.client.files.create, file=path, purpose="assistants")
        self.client.files.content(uploaded.id)  # error: [AF134] "openai.resources.Files.content()"
        self.client.files.wait_for_processing(uploaded.id)  # error: [AF134] "openai.resources.Files.wait_for_processing()"
        store = self.client.vector_stores.create(name="docs")  # error: [AF134] "openai.resources.vector_stores.VectorStores.create()"
        self.client.vector_stores.search(store.id, query="x")  # error: [AF134] "openai.resources.vector_stores.VectorStores.search()"
        self.client.vector_stores.files.create_and_poll(uploaded.id, vector_store_id=store.id)  # error: [AF134] "openai.resources.vector_stores.Files.create_and_poll()"
        self.client.vector_stores.file_batches.upload_and_poll(store.id, files=[])  # error: [AF134] "openai.resources.vector_stores.FileBatches.upload_and_poll()"


async def others():
    client.completions.create(model="m", prompt="Hello")  # error: [AF134] "openai.resources.Completions.create()"
    client.images.generate(prompt="a cat")  # error: [AF134] "openai.resources.Images.generate()"
    client.audio.transcriptions.create(model="whisper-1", file=b"")  # error: [AF134] "openai.resources.audio.Transcriptions.create()"
    client.audio.translations.create(model="whisper-1", file=b"")  # error: [AF134] "openai.resources.audio.Translations.create()"
    client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")  # error: [AF134] "openai.resources.audio.Speech.create()"
    speech = client.audio.speech.with_streaming_response
    with speech.create(model="tts-1", voice="alloy", input="Hello") as response:  # error: [AF134] "openai.resources.audio.Speech.create()"
        print(response.headers)
    raw = client.chat.completions.with_raw_response.create(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.create()"
    client.batches.retrieve("b")  # error: [AF134] "openai.resources.Batches.retrieve()"
    client.models.list()  # error: [AF134] "openai.resources.Models.list()"
    client.moderations.create(input="x")  # error: [AF134] "openai.resources.Moderations.create()"
    client.uploads.create(bytes=1, filename="x", mime_type="x", purpose="batch")  # error: [AF134] "openai.resources.uploads.Uploads.create()"
    client.uploads.parts.create("u", data=b"x")  # error: [AF134] "openai.resources.uploads.Parts.create()"
    client.fine_tuning.jobs.create(model="m", training_file="f")  # error: [AF134] "openai.resources.fine_tuning.Jobs.create()"
    client.containers.create(name="c")  # error: [AF134] "openai.resources.containers.Containers.create()"
    client.containers.files.list("c")  # error: [AF134] "openai.resources.containers.Files.list()"
    client.conversations.create()  # error: [AF134] "openai.resources.conversations.Conversations.create()"
    client.conversations.items.list("c")  # error: [AF134] "openai.resources.conversations.Items.list()"
    client.evals.list()  # error: [AF134] "openai.resources.evals.Evals.list()"
    client.evals.runs.list("e")  # error: [AF134] "openai.resources.evals.Runs.list()"
    client.videos.create_and_poll(prompt="a cat")  # error: [AF134] "openai.resources.Videos.create_and_poll()"
    return raw.parse(), raw.headers


async def low_level():
    client.get("/models", cast_to=object)  # error: [AF134] "openai.OpenAI.get()"
    client.post("/models", cast_to=object)  # error: [AF134] "openai.OpenAI.post()"
    client.put("/models", cast_to=object)  # error: [AF134] "openai.OpenAI.put()"
    client.patch("/models", cast_to=object)  # error: [AF134] "openai.OpenAI.patch()"
    client.delete("/models", cast_to=object)  # error: [AF134] "openai.OpenAI.delete()"
    return client.copy(timeout=3), client.base_url


async def assistants():
    client.beta.assistants.create(model="m")  # error: [AF134] "openai.resources.beta.Assistants.create()"
    thread = client.beta.threads.create()  # error: [AF134] "openai.resources.beta.Threads.create()"
    client.beta.threads.messages.create(thread.id, role="user", content="x")  # error: [AF134] "openai.resources.beta.threads.Messages.create()"
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id="a")  # error: [AF134] "openai.resources.beta.threads.Runs.create_and_poll()"
    client.beta.threads.runs.steps.list(run.id, thread_id=thread.id)  # error: [AF134] "openai.resources.beta.threads.runs.Steps.list()"
    manager = client.beta.threads.runs.stream(thread_id=thread.id, assistant_id="a")
    with manager as events:  # error: [AF134] "entering `with openai.lib.streaming.AssistantStreamManager`"
        events.until_done()  # error: [AF134] "openai.lib.streaming.AssistantEventHandler.until_done()"
        return list(events)  # error: [AF181] "iterating over `openai.lib.streaming.AssistantEventHandler`"


async def module_client_and_azure():
    openai.api_key = "none"
    openai.chat.completions.create(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.create()"
    openai.embeddings.create(model="m", input="x")  # error: [AF134] "openai.resources.Embeddings.create()"
    return azure.chat.completions.create(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.create()"


def get_client() -> OpenAI:
    return client


async def injected(llm: Annotated[OpenAI, Depends(get_client)]):
    completions = llm.chat.completions
    return completions.create(model="m", messages=messages)  # error: [AF134] "openai.resources.chat.Completions.create()"


async def asynchronous(azure_client: AsyncAzureOpenAI):
    completion = await async_client.chat.completions.create(model="m", messages=messages)
    stream = await async_client.chat.completions.create(model="m", messages=messages, stream=True)
    async for chunk in stream:
        print(chunk)
    async with async_client.chat.completions.stream(model="m", messages=messages) as events:
        async for event in events:
            print(event)
    async for model in async_client.models.list():
        print(model)
    request = async_client.embeddings.create(model="m", input="x")
    both = await asyncio.gather(request, azure_client.responses.create(model="m", input="x"))
    async with AsyncOpenAI() as other:
        await other.with_options(timeout=1).images.generate(prompt="a cat")
    return completion, both, openai.AsyncOpenAI().models.list()


async def offloaded(question: str):
    with OpenAI() as local:
        return await asyncio.to_thread(local.chat.completions.create, model="m", messages=messages)


def synchronous():
    return client.chat.completions.create(model="m", messages=messages)
