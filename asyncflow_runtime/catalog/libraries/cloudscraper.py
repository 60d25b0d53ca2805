"""cloudscraper: a session of requests that answers Cloudflare's challenges."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cloudscraper",)

_PAGE = "https://github.com/VeNoMouS/cloudscraper"

# The verbs are those of requests.Session.
CALLS: tuple[BlockingCall, ...] = (
    *calls("cloudscraper", "get_tokens get_cookie_string", "AF131", _PAGE),
)

ALIASES: dict[str, str] = {
    "cloudscraper.CloudScraper.create_scraper": "cloudscraper.create_scraper",
    "cloudscraper.CloudScraper.get_cookie_string": "cloudscraper.get_cookie_string",
    "cloudscraper.CloudScraper.get_tokens": "cloudscraper.get_tokens",
}

BASES: dict[str, tuple[str, ...]] = {"cloudscraper.CloudScraper": ("requests.Session",)}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "cloudscraper.create_scraper": "cloudscraper.CloudScraper",
    "cloudscraper.session": "cloudscraper.CloudScraper",
}
