import asyncio

import lmdb


class Store:
    def __init__(self, path: str) -> None:
        self.env = lmdb.open(path, map_size=2**30)

    async def get(self, key: bytes):
        with self.env.begin() as transaction:
            return transaction.get(key)

    async def saved(self):
        self.env.sync(True)  # error: [AF111] "lmdb.Environment.sync()"

    async def in_thread(self):
        await asyncio.to_thread(self.env.sync)


async def environments(path: str, descriptor: int):
    env = lmdb.Environment(path)  # error: [AF111] "lmdb.Environment()"
    other = lmdb.open(path)  # error: [AF111] "lmdb.Environment()"
    other.copy("/backup", compact=True)  # error: [AF111] "lmdb.Environment.copy()"
    other.copyfd(descriptor)  # error: [AF111] "lmdb.Environment.copyfd()"
    transaction = env.begin(write=True)
    transaction.put(b"a", b"b")
    transaction.drop(env.open_db(b"old"))  # error: [AF111] "lmdb.Transaction.drop()"
    transaction.commit()  # error: [AF111] "lmdb.Transaction.commit()"
