import asyncio

import tiktoken

ready = tiktoken.get_encoding("cl100k_base")


async def count(text: str):
    encoding = tiktoken.get_encoding("cl100k_base")  # error: [AF134] "tiktoken.get_encoding()"
    other = tiktoken.encoding_for_model("gpt-4o")  # error: [AF134] "tiktoken.encoding_for_model()"
    loaded = await asyncio.to_thread(tiktoken.get_encoding, "o200k_base")
    return len(encoding.encode(text)), other.n_vocab, loaded.name, len(ready.encode(text))
