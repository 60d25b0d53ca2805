import asyncio

from app import helpers
from app.clients import config, pool

settings = config


async def startup() -> None:
    config.reload()  # error: [AF221] "`app.clients.Config.reload()` blocks"
    settings.reload()  # error: [AF221]
    print(config.get("name"), helpers.name(), settings.timeout, len(pool))
    helpers.wait()  # error: [AF272] "`threading.Event.wait()`"
    helpers.start_only()
    helpers.run_to_end()  # error: [AF265] "`app.helpers.run_to_end()` blocks"


async def handle(url: str) -> str:
    text = helpers.fetch(url)  # error: [AF231] "`requests.Session.get()`"
    helpers.remember(url, text)  # error: [AF251] "`redis.Redis.set()`"
    helpers.put(url, text.encode())  # error: [AF234] "app.helpers.put"
    helpers.user(7)  # error: [AF212] "`app.helpers.user()` blocks"
    return text


async def work() -> None:
    while helpers.has_started() and helpers.waiting():
        job = helpers.next_job()  # error: [AF273] "`queue.Queue.get()`"
        print(job)
    helpers.add_job("again")
    helpers.lazily("key")  # error: [AF251] "`redis.Redis.get()`"


async def health() -> bool:
    one = pool.one()
    print(one)
    pool.ping()  # error: [AF251] "app.clients.Pool.ping"
    return helpers.healthy()  # error: [AF251] "`app.clients.Pool.ping()` → `redis.Redis.ping()`"


async def in_threads(url: str) -> None:
    await asyncio.to_thread(helpers.fetch, url)
    await asyncio.to_thread(helpers.run_to_end)
    await asyncio.to_thread(config.reload)
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(helpers.remember, "a", "b"))
        group.create_task(asyncio.to_thread(pool.ping))
