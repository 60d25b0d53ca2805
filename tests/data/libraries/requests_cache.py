from datetime import timedelta

from aiohttp_client_cache.session import CachedSession as AsyncCachedSession

from requests_cache import CachedSession
import requests_cache

session = CachedSession("http_cache", backend="sqlite", expire_after=timedelta(days=1))


async def cached(url: str):
    response = session.get(url)  # error: [AF131] "requests_cache.CachedSession.get()"
    session.headers.update({"accept": "text/plain"})
    with CachedSession(backend="memory") as memory:
        memory.post(url, json={})  # error: [AF131] "requests_cache.CachedSession.post()"
    return response.json()


async def asynchronous(url: str):
    async with AsyncCachedSession() as twin:
        response = await twin.get(url)
        return await response.text()


async def cached_session_calls(cached_session: requests_cache.CachedSession, url, method, request):
    cached_session.options(url)  # error: [AF131] "requests_cache.CachedSession.options()"
    cached_session.head(url)  # error: [AF131] "requests_cache.CachedSession.head()"
    cached_session.put(url)  # error: [AF131] "requests_cache.CachedSession.put()"
    cached_session.patch(url)  # error: [AF131] "requests_cache.CachedSession.patch()"
    cached_session.delete(url)  # error: [AF131] "requests_cache.CachedSession.delete()"
    cached_session.request(method, url)  # error: [AF131] "requests_cache.CachedSession.request()"
    cached_session.send(request)  # error: [AF131] "requests_cache.CachedSession.send()"
