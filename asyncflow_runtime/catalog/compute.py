"""Work that keeps the processor: key derivation, compression, measuring.

Left out: zlib.decompress and zlib.compressobj, which mostly see messages of a few kilobytes and take
microseconds for them (who has a gzip, bz2 or xz has a file or a whole body); json, re and hashes, which take
long only for large arguments; the statistics of tracemalloc and gc.collect, which hold the
interpreter lock in a thread as well.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import AsyncFlowType, BlockingCall, Cost, Patch

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"
_HASHLIB = f"{_PYTHON}hashlib.html"


def _key_derivation(name: str) -> BlockingCall:
    """Slow by design: tens to hundreds of milliseconds with the parameters one should use."""
    return BlockingCall(
        name,
        code="AF141",
        flow=AsyncFlowType.COMPUTATION,
        cost=Cost.CPU,
        source=f"{_HASHLIB}#{name}",
        patch=Patch.FUNCTION,
    )


def _compression(
    owner: str, names: str = "compress decompress", patch: Patch = Patch.FUNCTION
) -> tuple[BlockingCall, ...]:
    """Functions or methods that compress or decompress what they are given."""
    source = f"{_PYTHON}{owner.partition('.')[0]}.html#{owner}.{{name}}"
    return calls(owner, names, "AF142", source, cost=Cost.CPU, patch=patch)


CALLS: tuple[BlockingCall, ...] = (
    _key_derivation("hashlib.pbkdf2_hmac"),
    _key_derivation("hashlib.scrypt"),
    call(
        "crypt.crypt",
        "AF141",
        "https://docs.python.org/3.12/library/crypt.html#crypt.crypt",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        python="<3.13",
    ),
    *_compression("zlib", "compress"),
    *_compression("gzip"),
    *_compression("bz2"),
    *_compression("bz2.BZ2Compressor", "compress flush", Patch.MONITOR),
    *_compression("bz2.BZ2Decompressor", "decompress", Patch.MONITOR),
    *_compression("lzma"),
    *_compression("lzma.LZMACompressor", "compress flush", Patch.MONITOR),
    *_compression("lzma.LZMADecompressor", "decompress", Patch.MONITOR),
    # Runs a statement a million times, unless told otherwise.
    *calls(
        "timeit",
        "timeit repeat",
        "AF143",
        f"{_PYTHON}timeit.html#timeit.{{name}}",
        cost=Cost.CPU,
    ),
    *calls(
        "timeit.Timer",
        "timeit repeat autorange",
        "AF143",
        f"{_PYTHON}timeit.html#timeit.Timer.{{name}}",
        cost=Cost.CPU,
    ),
)
