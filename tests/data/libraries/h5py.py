import asyncio
import io

import h5py
import numpy as np


async def files(path: str, values: np.ndarray):
    with h5py.File(path, "w") as file:  # error: [AF121] "h5py.File()"
        data = file.create_dataset("values", values.shape)
        data.write_direct(values)  # error: [AF122] "h5py.Dataset.write_direct()"
        data.read_direct(values)  # error: [AF122] "h5py.Dataset.read_direct()"
        file.flush()  # error: [AF122] "h5py.File.flush()"
    h5py.File(io.BytesIO(), "w")
    h5py.File("in-memory", "w", driver="core", backing_store=False)
    return await asyncio.to_thread(h5py.File, path)
