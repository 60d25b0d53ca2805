import asyncio

import brotli


async def whole(page: str):
    packed = brotli.compress(page.encode(), quality=5)  # error: [AF142] "brotli.compress()"
    await asyncio.to_thread(brotli.compress, packed)
    return brotli.decompress(packed)  # error: [AF142] "brotli.decompress()"


async def piecewise(parts):
    compressor = brotli.Compressor(quality=4)
    async for part in parts:
        yield compressor.process(part)  # error: [AF142] "brotli.Compressor.process()"
    yield compressor.finish()  # error: [AF142] "brotli.Compressor.finish()"


async def back(parts):
    decompressor = brotli.Decompressor()
    async for part in parts:
        yield decompressor.process(part)  # error: [AF142] "brotli.Decompressor.process()"
    if not decompressor.is_finished():
        raise brotli.error
