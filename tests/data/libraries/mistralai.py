import asyncio

import mistralai
from mistralai.client import Mistral

client = Mistral(api_key="none")
old = mistralai.Mistral(api_key="none")
messages = [{"role": "user", "content": "Hello"}]


async def chat():
    answer = client.chat.complete(model="m", messages=messages)  # error: [AF134] "mistralai.client.chat.Chat.complete()"
    old.chat.complete(model="m", messages=messages)  # error: [AF134] "mistralai.client.chat.Chat.complete()"
    client.chat.parse(dict, model="m", messages=messages)  # error: [AF134] "mistralai.client.chat.Chat.parse()"
    stream = client.chat.stream(model="m", messages=messages)  # error: [AF134] "mistralai.client.chat.Chat.stream()"
    with stream as events:
        for event in events:  # error: [AF181] "iterating over `mistralai.client.utils.eventstreaming.EventStream`"
            print(event.data)
    return answer.choices[0].message.content


async def others(path: str):
    client.agents.complete(agent_id="a", messages=messages)  # error: [AF134] "mistralai.client.agents.Agents.complete()"
    client.agents.stream(agent_id="a", messages=messages)  # error: [AF134] "mistralai.client.agents.Agents.stream()"
    client.fim.complete(model="m", prompt="def")  # error: [AF134] "mistralai.client.fim.Fim.complete()"
    client.fim.stream(model="m", prompt="def")  # error: [AF134] "mistralai.client.fim.Fim.stream()"
    client.embeddings.create(model="m", inputs=["x"])  # error: [AF134] "mistralai.client.embeddings.Embeddings.create()"
    client.ocr.process(model="m", document={})  # error: [AF134] "mistralai.client.ocr.Ocr.process()"
    client.models.list()  # error: [AF134] "mistralai.client.models_.Models.list()"
    client.models.retrieve(model_id="m")  # error: [AF134] "mistralai.client.models_.Models.retrieve()"
    client.files.upload(file={})  # error: [AF134] "mistralai.client.files.Files.upload()"
    client.files.list()  # error: [AF134] "mistralai.client.files.Files.list()"
    client.files.retrieve(file_id="f")  # error: [AF134] "mistralai.client.files.Files.retrieve()"
    client.files.download(file_id="f")  # error: [AF134] "mistralai.client.files.Files.download()"
    client.files.get_signed_url(file_id="f")  # error: [AF134] "mistralai.client.files.Files.get_signed_url()"
    client.files.delete(file_id="f")  # error: [AF134] "mistralai.client.files.Files.delete()"
    client.classifiers.moderate(model="m", inputs=["x"])  # error: [AF134] "mistralai.client.classifiers.Classifiers.moderate()"
    client.classifiers.moderate_chat(model="m", inputs=[])  # error: [AF134] "mistralai.client.classifiers.Classifiers.moderate_chat()"
    client.classifiers.classify(model="m", inputs=["x"])  # error: [AF134] "mistralai.client.classifiers.Classifiers.classify()"
    client.classifiers.classify_chat(model="m", inputs=[])  # error: [AF134] "mistralai.client.classifiers.Classifiers.classify_chat()"


async def asynchronous():
    async with Mistral(api_key="none") as mistral:
        answer = mistral.chat.complete_async(model="m", messages=messages)
        both = await asyncio.gather(answer, mistral.embeddings.create_async(model="m", inputs=["x"]))
        async for event in await mistral.chat.stream_async(model="m", messages=messages):
            print(event)
    return both, await asyncio.to_thread(client.chat.complete, model="m", messages=messages)
