import asyncio

from kazoo.client import KazooClient


class Registry:
    def __init__(self, hosts: str):
        self.client = KazooClient(hosts=hosts)

    async def start(self):
        self.client.start(timeout=5)  # error: [AF133] "kazoo.client.KazooClient.start()"
        self.client.add_auth("digest", "a:b")  # error: [AF133] "kazoo.client.KazooClient.add_auth()"
        self.client.ensure_path("/a")  # error: [AF133] "kazoo.client.KazooClient.ensure_path()"
        return self.client.connected

    async def register(self, path: str, value: bytes):
        self.client.create(path, value, ephemeral=True)  # error: [AF133] "kazoo.client.KazooClient.create()"
        self.client.set(path, value)  # error: [AF133] "kazoo.client.KazooClient.set()"
        self.client.get_async(path).rawlink(print)
        return await asyncio.to_thread(self.client.get, path)

    async def look(self, path: str):
        if self.client.exists(path):  # error: [AF133] "kazoo.client.KazooClient.exists()"
            self.client.get(path)  # error: [AF133] "kazoo.client.KazooClient.get()"
        self.client.sync(path)  # error: [AF133] "kazoo.client.KazooClient.sync()"
        self.client.get_acls(path)  # error: [AF133] "kazoo.client.KazooClient.get_acls()"
        self.client.set_acls(path, [])  # error: [AF133] "kazoo.client.KazooClient.set_acls()"
        self.client.delete(path)  # error: [AF133] "kazoo.client.KazooClient.delete()"
        return self.client.get_children("/")  # error: [AF133] "kazoo.client.KazooClient.get_children()"

    async def stop(self):
        self.client.server_version()  # error: [AF133] "kazoo.client.KazooClient.server_version()"
        self.client.command(b"ruok")  # error: [AF133] "kazoo.client.KazooClient.command()"
        self.client.reconfig("a", "b", None)  # error: [AF133] "kazoo.client.KazooClient.reconfig()"
        self.client.restart()  # error: [AF133] "kazoo.client.KazooClient.restart()"
        self.client.stop()  # error: [AF133] "kazoo.client.KazooClient.stop()"
        self.client.close()  # error: [AF133] "kazoo.client.KazooClient.close()"

    async def locked(self):
        lock = self.client.Lock("/lock", "me")
        with lock:  # error: [AF172] "entering `with kazoo.recipe.lock.Lock`"
            print("alone")
        lock.acquire()  # error: [AF172] "kazoo.recipe.lock.Lock.acquire()"
        lock.acquire(blocking=False)
        lock.release()  # error: [AF172] "kazoo.recipe.lock.Lock.release()"
        semaphore = self.client.Semaphore("/semaphore", max_leases=3)
        with semaphore:  # error: [AF172] "entering `with kazoo.recipe.lock.Semaphore`"
            print("one of three")
        semaphore.acquire()  # error: [AF172] "kazoo.recipe.lock.Semaphore.acquire()"
        semaphore.release()  # error: [AF172] "kazoo.recipe.lock.Semaphore.release()"


async def transaction(client: KazooClient):
    request = client.transaction()
    request.create("/a", b"")
    request.commit()  # error: [AF133] "kazoo.client.TransactionRequest.commit()"
    with request:  # error: [AF133] "leaving `with kazoo.client.TransactionRequest`"
        request.delete("/a")
