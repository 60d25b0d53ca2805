import asyncio

import dask
import dask.array as da
import dask.bag as db
import dask.dataframe as dd
from dask import delayed
from dask.distributed import Client, wait


async def collections(path: str, numbers):
    frame = dd.read_parquet(path)
    rows = frame.compute()  # error: [AF143] "dask.dataframe.DataFrame.compute()"
    array = da.from_array(numbers, chunks=100)
    array.compute()  # error: [AF143] "dask.array.Array.compute()"
    db.from_sequence(numbers).compute()  # error: [AF143] "dask.bag.Bag.compute()"
    lazy = delayed(sum)(numbers)
    lazy.compute()  # error: [AF143] "dask.delayed.Delayed.compute()"
    dask.compute(lazy, array)  # error: [AF143] "dask.compute()"
    dask.persist(array)  # error: [AF143] "dask.persist()"
    return rows, await asyncio.to_thread(frame.compute)


async def column(series: dd.Series):
    return series.compute()  # error: [AF143] "dask.dataframe.Series.compute()"


class Cluster:
    def __init__(self, address: str):
        self.client = Client(address)

    async def run(self, job, items: list[int]):
        future = self.client.submit(job, 1)
        future.result()  # todo: [AF164]
        futures = self.client.map(job, items)
        wait(futures)  # todo: [AF164]
        return self.client.gather(futures)  # todo: [AF164]

    async def reconnect(self, address: str):
        self.client = Client(address)  # error: [AF164] "dask.distributed.Client()"


async def asynchronous(address: str, job, items: list[int]):
    async with Client(address, asynchronous=True) as client:
        future = client.submit(job, 1)
        value = await future
        values = await client.gather(client.map(job, items))
        same = await future.result()
    other = Client(address, asynchronous=True)
    await other
    await wait(other.map(job, items))
    return value, values, same, await other.gather([future])
