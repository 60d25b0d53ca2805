import asyncio

import anthropic
from anthropic import Anthropic, AnthropicBedrock, AnthropicVertex, AsyncAnthropic
from anthropic import AsyncAnthropicBedrock

client = Anthropic()
bedrock = AnthropicBedrock(aws_region="us-east-1")
vertex = AnthropicVertex(region="us-east5", project_id="p")
prompt = {"model": "m", "max_tokens": 10, "messages": [{"role": "user", "content": "Hello"}]}


async def messages():
    message = client.messages.create(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"
    client.messages.parse(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.parse()"
    client.messages.count_tokens(model="m", messages=[])  # error: [AF134] "anthropic.resources.messages.Messages.count_tokens()"
    client.messages.batches.create(requests=[])  # error: [AF134] "anthropic.resources.messages.Batches.create()"
    client.beta.messages.create(**prompt)  # error: [AF134] "anthropic.resources.beta.messages.Messages.create()"
    client.beta.messages.parse(**prompt)  # error: [AF134] "anthropic.resources.beta.messages.Messages.parse()"
    client.beta.messages.count_tokens(model="m", messages=[])  # error: [AF134] "anthropic.resources.beta.messages.Messages.count_tokens()"
    client.beta.messages.batches.results("b")  # error: [AF134] "anthropic.resources.beta.messages.Batches.results()"
    client.beta.files.upload(file=b"x")  # error: [AF134] "anthropic.resources.beta.Files.upload()"
    client.models.list()  # error: [AF134] "anthropic.resources.models.Models.list()"
    raw = client.messages.with_raw_response.create(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"
    for block in message.content:
        print(block.text)
    return raw.parse(), raw.headers


async def streamed():
    stream = client.messages.create(stream=True, **prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"
    for event in stream:  # error: [AF181] "iterating over `anthropic.Stream`"
        print(event.type)
    with client.messages.stream(**prompt) as events:  # error: [AF134] "entering `with anthropic.MessageStreamManager`"
        for text in events.text_stream:  # error: [AF181] "iterating over `anthropic.MessageStream`"
            print(text)
        events.until_done()  # error: [AF134] "anthropic.MessageStream.until_done()"
        events.get_final_message()  # error: [AF134] "anthropic.MessageStream.get_final_message()"
        print(events.current_message_snapshot)
        return events.get_final_text()  # error: [AF134] "anthropic.MessageStream.get_final_text()"


async def beta_streamed():
    manager = client.beta.messages.stream(**prompt)
    with manager as events:  # error: [AF134] "entering `with anthropic.BetaMessageStreamManager`"
        for event in events:  # error: [AF181] "iterating over `anthropic.BetaMessageStream`"
            print(event.type)
        events.until_done()  # error: [AF134] "anthropic.BetaMessageStream.until_done()"
        events.get_final_message()  # error: [AF134] "anthropic.BetaMessageStream.get_final_message()"
        events.get_final_text()  # error: [AF134] "anthropic.BetaMessageStream.get_final_text()"
    runner = client.beta.messages.tool_runner(tools=[], **prompt)
    for message in runner:  # error: [AF181] "iterating over `anthropic.lib.tools.BetaToolRunner`"
        print(message.content)
    return runner.until_done()  # error: [AF134] "anthropic.lib.tools.BetaToolRunner.until_done()"


class Agent:
    def __init__(self, llm: anthropic.Anthropic | None = None):
        self.llm = llm or anthropic.Anthropic(max_retries=3)

    async def ask(self):
        reply = self.llm.with_options(timeout=9).messages.create(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"
        return reply.content[0].text

    async def elsewhere(self):
        bedrock.messages.create(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"
        return vertex.messages.create(**prompt)  # error: [AF134] "anthropic.resources.messages.Messages.create()"

    async def low_level(self):
        self.llm.get("/v1/models", cast_to=object)  # error: [AF134] "anthropic.Anthropic.get()"
        self.llm.post("/v1/models", cast_to=object)  # error: [AF134] "anthropic.Anthropic.post()"
        self.llm.put("/v1/models", cast_to=object)  # error: [AF134] "anthropic.Anthropic.put()"
        self.llm.patch("/v1/models", cast_to=object)  # error: [AF134] "anthropic.Anthropic.patch()"
        self.llm.delete("/v1/models", cast_to=object)  # error: [AF134] "anthropic.Anthropic.delete()"

    async def offloaded(self):
        return await asyncio.to_thread(self.llm.messages.create, **prompt)


async def asynchronous(other: AsyncAnthropicBedrock):
    llm = AsyncAnthropic()
    first = llm.messages.create(**prompt)
    both = await asyncio.gather(first, other.messages.create(**prompt))
    async with llm.messages.stream(**prompt) as stream:
        async for text in stream.text_stream:
            print(text)
        message = await stream.get_final_message()
    async for event in await llm.messages.create(stream=True, **prompt):
        print(event)
    runner = llm.beta.messages.tool_runner(tools=[], **prompt)
    async for one in runner:
        print(one)
    return both, message, llm.models.list()


def synchronous():
    with client.messages.stream(**prompt) as stream:
        return stream.get_final_text()
