import asyncio

from langdetect import DetectorFactory, detect, detect_langs

DetectorFactory.seed = 0


async def language(text: str):
    if detect(text) == "de":  # error: [AF143] "langdetect.detect()"
        return detect_langs(text)  # error: [AF143] "langdetect.detect_langs()"
    return await asyncio.to_thread(detect, text)
