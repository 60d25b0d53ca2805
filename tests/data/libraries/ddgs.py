import asyncio

from ddgs import DDGS
import ddgs


async def search(words: str):
    found = DDGS().text(words, max_results=5)  # error: [AF134] "ddgs.DDGS.text()"
    with DDGS(timeout=10) as engine:
        pictures = engine.images(words)  # error: [AF134] "ddgs.DDGS.images()"
    return found, pictures, await asyncio.to_thread(DDGS().news, words)


async def d_d_g_s_calls(d_d_g_s: ddgs.DDGS, query, url):
    d_d_g_s.books(query)  # error: [AF134] "ddgs.DDGS.books()"
    d_d_g_s.extract(url)  # error: [AF134] "ddgs.DDGS.extract()"
    d_d_g_s.news(query)  # error: [AF134] "ddgs.DDGS.news()"
    d_d_g_s.videos(query)  # error: [AF134] "ddgs.DDGS.videos()"
