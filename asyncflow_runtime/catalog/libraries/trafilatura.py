"""trafilatura: text of web pages."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("trafilatura",)

_API = "https://trafilatura.readthedocs.io/en/latest/corefunctions.html"
_USE = {
    "asyncio": "aiohttp.ClientSession.get",
    "anyio": "httpx2.AsyncClient.get",
    "trio": "httpx2.AsyncClient.get",
}

CALLS: tuple[BlockingCall, ...] = (
    *calls("trafilatura", "fetch_response fetch_url", "AF131", _API, _USE, needs="aiohttp"),
    call("trafilatura.feeds.find_feed_urls", "AF131", _API),
    call("trafilatura.sitemaps.sitemap_search", "AF131", _API),
    call("trafilatura.spider.focused_crawler", "AF131", _API),
    # These parse a whole page, however it came.
    *calls("trafilatura", "bare_extraction extract", "AF143", _API, cost=Cost.CPU),
)

ALIASES: dict[str, str] = {
    "trafilatura.core": "trafilatura",
    "trafilatura.downloads": "trafilatura",
}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
