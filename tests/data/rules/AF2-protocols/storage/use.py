"""Async code that has only the abstract types."""

import asyncio

from storage.base import (
    AsyncStore,
    Clock,
    Codec,
    FakeClock,
    Ftp,
    MemoryStore,
    Null,
    RealClock,
    S3Store,
    Sftp,
    Store,
    Transfer,
    Waiter,
)


async def read(store: Store) -> bytes:
    print(store.describe(), store.title(), store.free)
    return store.read("a")  # error: [AF234] "storage.base.S3Store.read"


async def read_text(store: Store) -> str:
    return store.read_text("a")  # error: [AF234] "`storage.base.Store.read_text()`"


async def read_in_a_thread(store: Store) -> bytes:
    return await asyncio.to_thread(store.read, "a")


async def read_concretely() -> tuple:
    memory, s3 = MemoryStore(), S3Store()  # error: [AF234] "boto3.client()"
    return memory.read("a"), s3.read("a"), memory.free  # error: [AF234] "storage.base.S3Store.read"


async def read_from_memory() -> tuple:
    memory = MemoryStore()
    return memory.read("a"), memory.read_text("a"), memory.describe()


async def of_a_parameter(store: S3Store, memory: MemoryStore) -> bytes:
    print(memory.read_text("a"))
    return store.read_text("a")  # error: [AF234]


async def wait(clock: Clock) -> float:
    clock.wait(3)  # error: [AF271] "storage.base.RealClock.wait"
    return clock.now()


async def wait_for_real(clock: RealClock, fake: FakeClock, waiter: Waiter) -> float:
    fake.wait(3)
    clock.wait(3)  # error: [AF271] "`storage.base.RealClock.wait()` blocks"
    return waiter.now()  # error: [AF224] "pathlib.Path.stat"


async def encode(codec: Codec) -> bytes:
    return codec.encode("a")


async def send(transfer: Transfer) -> None:
    transfer.send("a")  # error: [AF233] "`storage.base.Transfer.send()`"


async def send_by(ftp: Ftp, sftp: Sftp, null: Null) -> None:
    null.send("a")
    ftp.send("a")  # error: [AF233] "`storage.base.Ftp.open()` → `ftplib.FTP()`"
    sftp.send("a")  # error: [AF233] "`storage.base.Sftp.open()` → `paramiko.SSHClient.connect()`"


async def read_asynchronously(store: AsyncStore) -> bytes:
    return await store.read("a")


class Backup:
    """Holds what it was given."""

    def __init__(self, store: Store, clock: Clock, transfer: Null) -> None:
        self.store = store
        self.clock = clock
        self.transfer = transfer

    async def run(self) -> bytes:
        self.transfer.send("a")
        self.clock.wait(1)  # error: [AF271]
        return self.store.read("a")  # error: [AF234]

    async def run_in_threads(self) -> bytes:
        await asyncio.to_thread(self.clock.wait, 1)
        return await asyncio.to_thread(self.store.read, "a")


async def narrowed(store: Store) -> bytes:
    if isinstance(store, MemoryStore):
        return store.read("a")
    return b""


async def of_any_kind(stores: list[Store]) -> list[bytes]:
    return [store.read("a") for store in stores]  # error: [AF234]
