import asyncio

import instructor
from instructor import AsyncInstructor, Instructor
from openai import AsyncOpenAI, OpenAI

untyped = instructor.from_openai(OpenAI())
async_client = instructor.from_openai(AsyncOpenAI())


async def extract(client: Instructor):
    user = client.chat.completions.create(response_model=dict, messages=[])  # error: [AF134] "instructor.Instructor.create()"
    client.create(response_model=dict, messages=[])  # error: [AF134] "instructor.Instructor.create()"
    client.messages.create_with_completion(response_model=dict, messages=[])  # error: [AF134] "instructor.Instructor.create_with_completion()"
    untyped.chat.completions.create(response_model=dict, messages=[])  # todo: [AF134] "instructor.Instructor.create()"
    return user


async def asynchronous(client: AsyncInstructor):
    first = client.chat.completions.create(response_model=dict, messages=[])
    second = async_client.chat.completions.create(response_model=dict, messages=[])
    return await asyncio.gather(first, second)
