import asyncio

import plyvel


class Store:
    def __init__(self, path: str) -> None:
        self.db = plyvel.DB(path, create_if_missing=True)

    async def get(self, key: bytes):
        return self.db.get(key)  # error: [AF111] "plyvel.DB.get()"

    async def in_thread(self, key: bytes):
        return await asyncio.to_thread(self.db.get, key)


async def databases(path: str):
    db = plyvel.DB(path)  # error: [AF111] "plyvel.DB()"
    db.put(b"a", b"b", sync=True)  # error: [AF111] "plyvel.DB.put()"
    db.delete(b"a")  # error: [AF111] "plyvel.DB.delete()"
    db.compact_range()  # error: [AF111] "plyvel.DB.compact_range()"
    for key, value in db.iterator(prefix=b"user:"):  # error: [AF111] "plyvel.DB.iterator()"
        print(key, value)
    everything = dict(db)  # error: [AF111] "iterating over `plyvel.DB`"
    with db.write_batch(transaction=True) as batch:  # error: [AF111] "leaving `with plyvel._plyvel.WriteBatch`"
        batch.put(b"a", b"b")
    other = db.write_batch()
    other.write()  # error: [AF111] "plyvel._plyvel.WriteBatch.write()"
    db.close()
    plyvel.repair_db(path)  # error: [AF111] "plyvel.repair_db()"
    plyvel.destroy_db(path)  # error: [AF111] "plyvel.destroy_db()"
    return everything, db.closed
