import asyncio

import smart_open
from smart_open import open as open_anything


async def files(url: str):
    with smart_open.open(url, "rb") as file:  # error: [AF121] "smart_open.open()"
        print(file)
    with open_anything(url) as lines:  # error: [AF121] "smart_open.open()"
        print(lines)
    return smart_open.parse_uri(url), await asyncio.to_thread(smart_open.open, url)
