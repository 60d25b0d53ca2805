import asyncio

import litellm
from litellm import Router, acompletion, completion

messages = [{"role": "user", "content": "Hello"}]
router = Router(model_list=[])


async def ask():
    answer = completion(model="m", messages=messages)  # error: [AF134] "litellm.completion()"
    for choice in answer.choices:
        print(choice.message.content)
    stream = litellm.completion(model="m", messages=messages, stream=True)  # error: [AF134] "litellm.completion()"
    for chunk in stream:  # error: [AF181] "iterating over `litellm.CustomStreamWrapper`"
        print(chunk.choices[0].delta.content)
    litellm.embedding(model="m", input=["x"])  # error: [AF134] "litellm.embedding()"
    litellm.text_completion(model="m", prompt="x")  # error: [AF134] "litellm.text_completion()"
    litellm.completion_with_retries(model="m", messages=messages)  # error: [AF134] "litellm.completion_with_retries()"
    litellm.image_generation(prompt="a cat")  # error: [AF134] "litellm.image_generation()"
    litellm.transcription(model="m", file=b"x")  # error: [AF134] "litellm.transcription()"
    litellm.speech(model="m", input="x", voice="v")  # error: [AF134] "litellm.speech()"
    litellm.moderation(input="x")  # error: [AF134] "litellm.moderation()"
    litellm.rerank(model="m", query="x", documents=[])  # error: [AF134] "litellm.rerank()"
    litellm.create_file(file=b"x", purpose="batch")  # error: [AF134] "litellm.create_file()"
    litellm.create_batch(completion_window="24h")  # error: [AF134] "litellm.create_batch()"
    router.completion(model="m", messages=messages)  # error: [AF134] "litellm.Router.completion()"
    router.embedding(model="m", input=["x"])  # error: [AF134] "litellm.Router.embedding()"
    router.image_generation(prompt="a cat")  # error: [AF134] "litellm.Router.image_generation()"
    return litellm.token_counter(model="m", messages=messages)


async def asynchronous():
    answer = await acompletion(model="m", messages=messages)
    async for chunk in await litellm.acompletion(model="m", messages=messages, stream=True):
        print(chunk)
    requests = [litellm.aembedding(model="m", input=["x"]), router.acompletion(model="m", messages=messages)]
    return answer, await asyncio.gather(*requests), await asyncio.to_thread(completion, "m", messages)
