import asyncio
import io
from pathlib import Path

import numpy as np
from numpy import load


async def files(path: Path, name: str):
    vectors = np.load(path, mmap_mode="r")  # error: [AF125] "numpy.load()"
    load(name)  # error: [AF125] "numpy.load()"
    np.save(f"{name}.npy", vectors)  # error: [AF125] "numpy.save()"
    np.savez(path / "all.npz", vectors=vectors)  # error: [AF125] "numpy.savez()"
    np.savez_compressed(name, vectors=vectors)  # error: [AF125] "numpy.savez_compressed()"
    np.savetxt("table.csv", vectors, delimiter=",")  # error: [AF125] "numpy.savetxt()"
    np.loadtxt("table.csv", delimiter=",")  # error: [AF125] "numpy.loadtxt()"
    return np.genfromtxt(path, names=True)  # error: [AF125] "numpy.genfromtxt()"


async def raw(path):
    samples = np.fromfile(path, dtype=np.int16)  # error: [AF122] "numpy.fromfile()"
    samples.tofile(path)  # error: [AF122] "numpy.ndarray.tofile()"
    mapped = np.memmap(path, dtype="float32", mode="r+", shape=(10, 10))  # error: [AF121] "numpy.memmap()"
    mapped[0, 0] = samples.mean()
    mapped.flush()  # error: [AF122] "numpy.memmap.flush()"
    np.zeros((4, 4)).reshape(2, 8).dump("array.pickle")  # error: [AF125] "numpy.ndarray.dump()"


async def opened(path: Path):
    with open(path, "rb") as file:  # error: [AF121] "open()"
        return np.load(file)  # error: [AF125] "numpy.load()"


async def in_memory(body: bytes, lines: list[str]):
    vectors = np.load(io.BytesIO(body), allow_pickle=False)
    np.loadtxt(lines)
    buffer = io.BytesIO()
    np.save(buffer, vectors)
    np.frombuffer(body, dtype="float32").tobytes()
    return np.dot(vectors, vectors), buffer.getvalue()


async def offloaded(path: Path):
    return await asyncio.to_thread(np.load, path)
