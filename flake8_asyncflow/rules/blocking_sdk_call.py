"""AF134: a synchronous client of a cloud or AI service used in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingSdkCall(CataloguedRule):
    """Synchronous cloud or AI SDK call in an async function.

    ## What it does
    Reports calls that ask a hosted service through its synchronous SDK inside `async def`:
    completions, embeddings and files of `openai`, `anthropic`, `google.genai` and other model
    providers, `invoke` and its kin of LangChain, every operation of the clients and resources
    of `boto3`, the clients of Google Cloud, Azure and Firebase, downloads of
    `huggingface_hub`. Making a client is not reported, except where that alone takes long:
    `boto3.client` reads the description of the service from disk and looks for credentials.

    ## Why is this bad?
    A model takes seconds to answer, an upload takes as long as the network lets it, and most
    SDKs retry by themselves: a throttled call sleeps and tries again, for minutes at worst.
    All other tasks of the loop stand still meanwhile. One request to a slow model in one
    handler is enough to make the health check of the whole process fail.

    ## Example
    ```python
    from openai import OpenAI

    client = OpenAI()


    async def summary(text):
        completion = client.chat.completions.create(  # error: [AF134]
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": f"Summarise: {text}"}],
        )
        return completion.choices[0].message.content
    ```

    Clients that are made at run time are known too:

    ```python
    import boto3


    class Archive:
        def __init__(self, bucket):
            self.bucket = bucket
            self.s3 = boto3.client("s3")

        async def put(self, key, body):
            self.s3.put_object(Bucket=self.bucket, Key=key, Body=body)  # error: [AF134]

        async def link(self, key):
            parameters = {"Bucket": self.bucket, "Key": key}
            return self.s3.generate_presigned_url("get_object", Params=parameters)
    ```

    ## Use instead
    The async client, where the SDK has one; that of `openai` runs on asyncio, anyio and trio:

    ```python
    from openai import AsyncOpenAI

    client = AsyncOpenAI()


    async def summary(text):
        completion = await client.chat.completions.create(
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": f"Summarise: {text}"}],
        )
        return completion.choices[0].message.content
    ```

    A library that wraps the SDK, as aioboto3 does for boto3 on asyncio:

    ```python
    import aioboto3

    session = aioboto3.Session()


    async def put(bucket, key, body):
        async with session.client("s3") as s3:
            await s3.put_object(Bucket=bucket, Key=key, Body=body)
    ```

    Otherwise a worker thread. Clients of boto3 may be shared between threads, its resources
    and sessions may not.

    ```python
    import asyncio

    import boto3

    s3 = boto3.client("s3")


    async def put(bucket, key, body):
        await asyncio.to_thread(s3.put_object, Bucket=bucket, Key=key, Body=body)
    ```

    ## Fix safety
    An async client holds connections of the loop it was first used on: make one for each
    loop, keep it for the life of the application, and close it at the end. What used to run
    one call after the other can now overlap, so limit how many requests are under way before
    the service throttles them. Streams are consumed with `async for`. When the task is
    cancelled, an async request is dropped, but one that was handed to a thread runs to its
    end, and a write may still happen.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for scripts that run one task and may block, for instance
      `"scripts/*" = ["AF134"]`.

    ## References
    - [openai: async usage](https://github.com/openai/openai-python#async-usage)
    - [anthropic: async usage](https://github.com/anthropics/anthropic-sdk-python#async-usage)
    - [aioboto3](https://aioboto3.readthedocs.io/en/latest/usage.html)
    - [boto3: threads](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/clients.html)
    """

    code = "AF134"
    name = "blocking-sdk-call"
    until = "until the service has answered"
    label = "waits for the service"
