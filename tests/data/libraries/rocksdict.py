import asyncio

from rocksdict import Options, Rdict


class Store:
    def __init__(self, path: str) -> None:
        self.db = Rdict(path)

    async def get(self, key: str):
        return self.db.get(key)  # error: [AF111] "rocksdict.Rdict.get()"

    async def in_thread(self, key: str):
        return await asyncio.to_thread(self.db.get, key)


async def databases(path: str, batch, options: Options):
    db = Rdict(path, options)  # error: [AF111] "rocksdict.Rdict()"
    db.put("a", 1)  # error: [AF111] "rocksdict.Rdict.put()"
    db.delete("a")  # error: [AF111] "rocksdict.Rdict.delete()"
    db.delete_range("a", "b")  # error: [AF111] "rocksdict.Rdict.delete_range()"
    db.write(batch)  # error: [AF111] "rocksdict.Rdict.write()"
    db.flush()  # error: [AF111] "rocksdict.Rdict.flush()"
    db.flush_wal()  # error: [AF111] "rocksdict.Rdict.flush_wal()"
    db.compact_range(None, None)  # error: [AF111] "rocksdict.Rdict.compact_range()"
    db.ingest_external_file(["a.sst"])  # error: [AF111] "rocksdict.Rdict.ingest_external_file()"
    users = db.create_column_family("users")  # error: [AF111] "rocksdict.Rdict.create_column_family()"
    db.drop_column_family("old")  # error: [AF111] "rocksdict.Rdict.drop_column_family()"
    for key, value in users.items():  # error: [AF111] "rocksdict.Rdict.items()"
        print(key, value)
    keys = list(db.keys())  # error: [AF111] "rocksdict.Rdict.keys()"
    values = list(db.values())  # error: [AF111] "rocksdict.Rdict.values()"
    db.close()  # error: [AF111] "rocksdict.Rdict.close()"
    Rdict.repair(path)  # error: [AF111] "rocksdict.Rdict.repair()"
    Rdict.destroy(path)  # error: [AF111] "rocksdict.Rdict.destroy()"
    return keys, values, db.path()
