"""tweepy: the API of X."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("tweepy[async]",)

_DOCS = "https://docs.tweepy.org/en/stable/"
_TWIN = "tweepy.asynchronous.AsyncClient"
_STREAM = "tweepy.asynchronous.AsyncStreamingClient"
_PAGES = "tweepy.asynchronous.AsyncPaginator"
_THREADED = (Arg("threaded", None, True),)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "tweepy.Client",
        "AF134",
        f"{_DOCS}client.html",
        f"{_TWIN}.{{name}}",
        needs="tweepy",
        methods="*",
    ),
    call("tweepy.API", "AF134", f"{_DOCS}api.html", methods="*"),
    # Pages are asked for while they are iterated over.
    call(
        "tweepy.Paginator.__iter__", "AF134", f"{_DOCS}v2_pagination.html", _PAGES, needs="tweepy"
    ),
    call(
        "tweepy.Paginator.flatten",
        "AF134",
        f"{_DOCS}v2_pagination.html",
        f"{_PAGES}.flatten",
        needs="tweepy",
        lazy=True,
    ),
    *calls("tweepy.Cursor", "items pages", "AF134", f"{_DOCS}v1_pagination.html", lazy=True),
    *calls(
        "tweepy.StreamingClient",
        "filter sample",
        "AF134",
        f"{_DOCS}streamingclient.html",
        f"{_STREAM}.{{name}}",
        needs="tweepy",
        unless=_THREADED,
        until="as long as the stream lasts",
    ),
    *calls(
        "tweepy.StreamingClient",
        "add_rules delete_rules get_rules",
        "AF134",
        f"{_DOCS}streamingclient.html",
        f"{_STREAM}.{{name}}",
        needs="tweepy",
    ),
    *calls(
        "tweepy.OAuth1UserHandler",
        "get_access_token get_authorization_url",
        "AF134",
        f"{_DOCS}authentication.html",
    ),
    call("tweepy.OAuth2UserHandler.fetch_token", "AF134", f"{_DOCS}authentication.html"),
)

ALIASES: dict[str, str] = {
    "tweepy.api.API": "tweepy.API",
    "tweepy.client.Client": "tweepy.Client",
}

BASES: dict[str, tuple[str, ...]] = {
    "tweepy.API": (),
    "tweepy.Client": (),
    "tweepy.Cursor": (),
    "tweepy.OAuth1UserHandler": (),
    "tweepy.OAuth2UserHandler": (),
    "tweepy.Paginator": (),
    "tweepy.StreamingClient": (),
    _PAGES: (),
    _STREAM: (),
    _TWIN: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
