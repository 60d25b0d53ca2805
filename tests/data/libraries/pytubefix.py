import asyncio

from pytubefix import YouTube
import pytubefix


async def download(url: str, folder: str):
    video = YouTube(url)
    stream = video.streams.filter(progressive=True).order_by("resolution").desc().first()
    stream.download(output_path=folder)  # error: [AF131] "pytubefix.Stream.download()"
    video.streams.get_highest_resolution().download()  # error: [AF131] "pytubefix.Stream.download()"
    await asyncio.to_thread(stream.download, folder)


async def stream_calls(stream: pytubefix.Stream, buffer):
    stream.stream_to_buffer(buffer)  # error: [AF131] "pytubefix.Stream.stream_to_buffer()"


async def you_tube_calls(you_tube: pytubefix.YouTube):
    you_tube.check_availability()  # error: [AF131] "pytubefix.YouTube.check_availability()"
