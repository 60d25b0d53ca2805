import asyncio

import yt_dlp
from yt_dlp import YoutubeDL


async def download(url: str):
    with YoutubeDL({"format": "bestaudio"}) as downloader:
        info = downloader.extract_info(url, download=False)  # error: [AF131] "yt_dlp.YoutubeDL.extract_info()"
        downloader.download([url])  # error: [AF131] "yt_dlp.YoutubeDL.download()"
        return downloader.sanitize_info(info)


async def in_executor(url: str):
    downloader = yt_dlp.YoutubeDL()
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: downloader.extract_info(url))


async def youtube_d_l_calls(youtube_d_l: yt_dlp.YoutubeDL, info_filename, ie_result, req):
    youtube_d_l.download_with_info_file(info_filename)  # error: [AF131] "yt_dlp.YoutubeDL.download_with_info_file()"
    youtube_d_l.process_ie_result(ie_result)  # error: [AF131] "yt_dlp.YoutubeDL.process_ie_result()"
    youtube_d_l.urlopen(req)  # error: [AF131] "yt_dlp.YoutubeDL.urlopen()"
