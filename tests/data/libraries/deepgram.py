import asyncio

from deepgram import AsyncDeepgramClient, DeepgramClient

client = DeepgramClient(api_key="none")


async def speech(url: str, data: bytes):
    answer = client.listen.v1.media.transcribe_url(url=url, model="nova-3")  # error: [AF134] "deepgram.listen.v1.media.client.MediaClient.transcribe_url()"
    client.listen.v1.media.transcribe_file(request=data)  # error: [AF134] "deepgram.listen.v1.media.client.MediaClient.transcribe_file()"
    client.read.v1.text.analyze(request={"text": "x"})  # error: [AF134] "deepgram.read.v1.text.client.TextClient.analyze()"
    for chunk in client.speak.v1.audio.generate(text="x"):  # error: [AF181] "deepgram.speak.v1.audio.client.AudioClient.generate()"
        print(chunk)
    return answer.results


async def asynchronous(url: str):
    other = AsyncDeepgramClient()
    async for chunk in other.speak.v1.audio.generate(text="x"):
        print(chunk)
    request = other.listen.v1.media.transcribe_url(url=url)
    return await asyncio.gather(request), await asyncio.to_thread(client.listen.v1.media.transcribe_url, url=url)
