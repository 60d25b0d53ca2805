import asyncio
import io

import zstandard
import zstandard as zstd

_compressor = zstd.ZstdCompressor(level=3, threads=2)


async def functions(state: bytes, path: str, samples: list[bytes]):
    packed = zstandard.compress(state, level=19)  # error: [AF142] "zstandard.compress()"
    state = zstandard.decompress(packed)  # error: [AF142] "zstandard.decompress()"
    with zstandard.open(path, "rb") as file:  # error: [AF121] "zstandard.open()"
        print(file)
    zstandard.open(io.BytesIO(packed), "rb")
    zstandard.get_frame_parameters(packed)
    return zstandard.train_dictionary(100_000, samples)  # error: [AF142] "zstandard.train_dictionary()"


async def compressors(state: bytes, source, target):
    _compressor.copy_stream(source, target)  # error: [AF142] "zstandard.ZstdCompressor.copy_stream()"
    _compressor.multi_compress_to_buffer([state] * 100)  # error: [AF142] "zstandard.ZstdCompressor.multi_compress_to_buffer()"
    await asyncio.to_thread(_compressor.compress, state)
    return _compressor.compress(state)  # error: [AF142] "zstandard.ZstdCompressor.compress()"


class Reader:
    def __init__(self):
        self.decompressor = zstd.ZstdDecompressor()

    async def read(self, packed: bytes, source, target):
        self.decompressor.copy_stream(source, target)  # error: [AF142] "zstandard.ZstdDecompressor.copy_stream()"
        self.decompressor.multi_decompress_to_buffer([packed])  # error: [AF142] "zstandard.ZstdDecompressor.multi_decompress_to_buffer()"
        print(self.decompressor.memory_size())
        return self.decompressor.decompress(packed, max_output_size=10_000_000)  # error: [AF142] "zstandard.ZstdDecompressor.decompress()"
