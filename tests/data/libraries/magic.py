import asyncio

import magic


async def kind(path: str, body: bytes):
    found = magic.from_file(path, mime=True)  # error: [AF122] "magic.from_file()"
    detector = magic.Magic(mime=True)
    detector.from_file(path)  # error: [AF122] "magic.Magic.from_file()"
    await asyncio.to_thread(magic.from_file, path)
    return found, magic.from_buffer(body, mime=True)
