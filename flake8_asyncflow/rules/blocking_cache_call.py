"""AF151: a call to a cache server through a synchronous client in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingCacheCall(CataloguedRule):
    """Synchronous cache server call in an async function.

    ## What it does
    Reports commands sent to a cache server through a synchronous client inside `async def`:
    Redis and Valkey (clients, clusters, sentinels, locks, `Pipeline.execute`) and memcached
    (`pymemcache`, `pylibmc`, `python-memcached`). Making a client is reported only where that
    already connects, as `RedisCluster` does. Commands put into a pipeline are not reported,
    for they wait in memory until `execute`.

    ## Why is this bad?
    Each command is a round trip: fractions of a millisecond to a server next door, far more
    when the network drops packets, the server saves its data or someone runs `KEYS *`. A
    cache is asked in every request, often several times, so these waits add up to the whole
    loop waiting one command at a time. `blpop`, `xread(block=...)` and a lock that another
    process holds wait for seconds, or for ever.

    ## Example
    ```python
    import redis

    cache = redis.Redis(host="cache")


    async def profile(user_id):
        cached = cache.get(f"profile:{user_id}")  # error: [AF151]
        if cached is None:
            cached = b"{}"
            cache.set(f"profile:{user_id}", cached, ex=60)  # error: [AF151]
        return cached
    ```

    A pipeline waits once, when it is executed:

    ```python
    import redis


    class Counters:
        def __init__(self, url):
            self.client = redis.Redis.from_url(url)

        async def visit(self, page):
            with self.client.pipeline() as pipe:
                pipe.incr(f"visits:{page}")
                pipe.expire(f"visits:{page}", 86_400)
                return pipe.execute()  # error: [AF151]
    ```

    ## Use instead
    asyncio, with the async half of the same library:

    ```python
    import redis.asyncio

    cache = redis.asyncio.Redis(host="cache")


    async def profile(user_id):
        cached = await cache.get(f"profile:{user_id}")
        if cached is None:
            cached = b"{}"
            await cache.set(f"profile:{user_id}", cached, ex=60)
        return cached
    ```

    anyio (`trio.to_thread.run_sync` reads the same): the commands that belong together in
    one function, run in a worker thread. Clients of Redis may be shared by threads, their
    pipelines and subscriptions may not.

    ```python
    import anyio
    import redis

    cache = redis.Redis(host="cache", socket_timeout=2)


    def visit(page):
        with cache.pipeline() as pipe:
            pipe.incr(f"visits:{page}")
            pipe.expire(f"visits:{page}", 86_400)
            return pipe.execute()


    async def count(page):
        return await anyio.to_thread.run_sync(visit, page)
    ```

    ## Fix safety
    Between two awaited commands other tasks run, so a value that was read may have changed
    before it is written back: use one command that does both (`incr`, `set(..., nx=True)`),
    a transaction or a script. An async client belongs to one event loop: make it where the
    loop runs, and close it with `await client.aclose()`. Its pool opens a connection for each
    command under way; `max_connections` limits that. A command of an async client that is
    not awaited is never sent.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"scripts/*" = ["AF151"]`.

    ## References
    - [redis-py: asyncio examples](https://redis.readthedocs.io/en/stable/examples/asyncio_examples.html)
    - [pymemcache](https://pymemcache.readthedocs.io/en/latest/)
    """

    code = "AF151"
    name = "blocking-cache-call"
    until = "until the cache server has answered"
    label = "waits for the cache server"
