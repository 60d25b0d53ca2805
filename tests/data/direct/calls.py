import asyncio
import functools
import os
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import anyio
import requests


async def not_called(loop, pool, items):
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.to_thread(requests.get, "u", timeout=3)
    await loop.run_in_executor(None, time.sleep, 1)
    await loop.run_in_executor(pool, functools.partial(requests.get, "u"))
    await anyio.to_thread.run_sync(os.remove, "x")
    await loop.run_in_executor(None, lambda: requests.get("u"))
    await asyncio.to_thread(lambda: time.sleep(1))
    handlers = [time.sleep, requests.get]
    callbacks = {"sleep": time.sleep}
    return handlers, callbacks, time.sleep


async def evaluated_here(loop, path: Path):
    await asyncio.to_thread(requests.get("u"))  # error: [AF131]
    await asyncio.to_thread(print, open("x"))  # error: [AF121]
    await loop.run_in_executor(None, time.sleep(1))  # error: [AF171]
    await asyncio.to_thread(list, path.glob("*"))
    await asyncio.to_thread(sum, (p.stat().st_size for p in path.iterdir()))
    asyncio.create_task(requests.get("u"))  # error: [AF131]
    await asyncio.gather(*[requests.get(u) for u in "ab"])  # error: [AF131]


async def stored_generators(path: Path, paths: list[Path]):
    sizes = (p.stat().st_size for p in paths)
    print("not yet")
    total = sum(sizes)  # error: [AF124]
    lines = (open(p) for p in paths)
    await asyncio.to_thread(list, lines)
    texts = (p.read_text() for p in paths)
    for text in texts:  # error: [AF122]
        print(text, total)
    return (p.read_text() for p in paths)


async def heads(path, items):
    async with wrap(open(path)) as f:  # error: [AF121]
        print(f)
    async for item in stream(os.listdir(path)):  # error: [AF124]
        print(item)
    result = [x async for x in stream(requests.get(path))]  # error: [AF131]
    other = [y for x in os.listdir(path) if os.path.exists(x) for y in x]  # error: [AF124] [AF124]
    with wrap(), open(path) as f:  # error: [AF121]
        pass
    while os.path.exists(path):  # error: [AF124]
        await asyncio.sleep(1)
    if not os.path.exists(path) and (os.path.isdir(path) or items):  # error: [AF124] [AF124]
        return result, other
    elif os.path.islink(path):  # error: [AF124]
        raise ValueError(open(path).read())  # error: [AF121] [AF122]
    assert os.path.isfile(path), open(path)  # error: [AF124] [AF121]
    items[os.stat(path)] = 1  # error: [AF124]
    return f"{os.path.getsize(path)} {os.path.getmtime(path)!r:>{os.path.getatime(path)}}"  # error: [AF124] [AF124] [AF124]


async def nested_definitions(path):
    @register(open(path))  # error: [AF121]
    def inner(text=open(path).read(), *, more=requests.get(path)):  # error: [AF121] [AF122] [AF131]
        time.sleep(1)

    async def nested(delay=time.sleep(1)):  # error: [AF171]
        time.sleep(2)  # error: [AF171]

    class Local(make(os.listdir(path))):  # error: [AF124]
        config = open(path)  # error: [AF121]

        def method(self):
            time.sleep(1)

    callback = lambda x=os.stat(path): os.stat(x)  # error: [AF124]
    return inner, nested, Local, callback


def sync_with_async_inside():
    time.sleep(1)

    async def inner():
        time.sleep(1)  # error: [AF171]

    [time.sleep(1) for _ in range(3)]
    return inner


async def async_generator(path):
    yield open(path)  # error: [AF121]
    time.sleep(1)  # error: [AF171]


async def unreachable():
    return 1
    time.sleep(1)


async def constant_conditions():
    if False:
        time.sleep(1)
    if not True:
        time.sleep(1)
    while True:
        await asyncio.sleep(1)
    time.sleep(1)


async def arguments_that_matter(q: queue.Queue, lock: threading.Lock, event: threading.Event):
    q.get()  # error: [AF173]
    q.get(block=False)
    q.get(False)
    q.get_nowait()
    lock.acquire()  # error: [AF172]
    lock.acquire(blocking=False)
    lock.acquire(False)
    event.wait()  # error: [AF172]
    event.is_set()
    with ThreadPoolExecutor() as pool:
        future = pool.submit(print)
        future.result()  # error: [AF173]
    await asyncio.wrap_future(future)


async def try_paths(path):
    try:
        time.sleep(1)  # error: [AF171]
    except OSError:
        time.sleep(2)  # error: [AF171]
    else:
        time.sleep(3)  # error: [AF171]
    finally:
        time.sleep(4)  # error: [AF171]
    try:
        return open(path)  # error: [AF121]
    finally:
        os.remove(path)  # error: [AF123]


async def through_a_thread(path):
    conn = await asyncio.to_thread(sqlite3.connect, path)
    conn.execute("x")  # error: [AF111]
    f = await asyncio.get_running_loop().run_in_executor(None, open, path)
    f.read()  # error: [AF122]
    response = await asyncio.wait_for(asyncio.to_thread(requests.get, path), 3)
    response.iter_content()


async def looped(path):
    conn = None
    while True:
        if conn is not None:
            conn.execute("x")  # error: [AF111]
            break
        conn = sqlite3.connect(path)  # error: [AF111]


async def continued(items):
    session = None
    for item in items:
        if item:
            session = requests.Session()
            continue
        print(item)
    session.get("u")  # error: [AF131]


async def awaited(client: requests.Session):
    await client.get("u")
    async with client.get("u") as response:
        print(response)
    session = requests.Session()
    await session.get("u")  # error: [AF131]
    await requests.Session().get("u")  # error: [AF131]
    await time.sleep(1)  # error: [AF171]


import sqlite3
