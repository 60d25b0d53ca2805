"""Authlib: OAuth clients on requests and httpx."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("Authlib", "requests", "httpx2")

_MANUAL = "https://docs.authlib.org/en/stable/client/"
_REQUESTS = "authlib.integrations.requests_client"
_HTTPX = "authlib.integrations.httpx_client"
_VERBS = "get options head post put patch delete request"
_TOKENS = "fetch_token refresh_token revoke_token introspect_token"

# The verbs of the sessions are those of requests.Session. The clients on httpx come on httpx2 in
# Authlib's later versions, so that they have no base that is always right.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        f"{_REQUESTS}.OAuth2Session",
        _TOKENS,
        "AF131",
        f"{_MANUAL}oauth2.html",
        f"{_HTTPX}.AsyncOAuth2Client.{{name}}",
        everywhere=True,
        needs="Authlib",
    ),
    *calls(
        f"{_REQUESTS}.OAuth1Session",
        "fetch_request_token fetch_access_token",
        "AF131",
        f"{_MANUAL}oauth1.html",
        f"{_HTTPX}.AsyncOAuth1Client.{{name}}",
        everywhere=True,
        needs="Authlib",
    ),
    *calls(
        f"{_REQUESTS}.AssertionSession",
        "refresh_token",
        "AF131",
        f"{_MANUAL}oauth2.html",
        f"{_HTTPX}.AsyncAssertionClient.{{name}}",
        everywhere=True,
        needs="Authlib",
    ),
    *calls(
        f"{_HTTPX}.OAuth2Client",
        f"{_VERBS} stream {_TOKENS}",
        "AF131",
        f"{_MANUAL}httpx.html",
        f"{_HTTPX}.AsyncOAuth2Client.{{name}}",
        everywhere=True,
        needs="Authlib",
    ),
    *calls(
        f"{_HTTPX}.OAuth1Client",
        f"{_VERBS} fetch_request_token fetch_access_token",
        "AF131",
        f"{_MANUAL}httpx.html",
        f"{_HTTPX}.AsyncOAuth1Client.{{name}}",
        everywhere=True,
        needs="Authlib",
    ),
)

ALIASES: dict[str, str] = {
    f"{_HTTPX}.oauth1_client": _HTTPX,
    f"{_HTTPX}.oauth2_client": _HTTPX,
    f"{_REQUESTS}.assertion_session": _REQUESTS,
    f"{_REQUESTS}.oauth1_session": _REQUESTS,
    f"{_REQUESTS}.oauth2_session": _REQUESTS,
}

BASES: dict[str, tuple[str, ...]] = {
    f"{_HTTPX}.AsyncAssertionClient": (),
    f"{_HTTPX}.AsyncOAuth1Client": (),
    f"{_HTTPX}.AsyncOAuth2Client": (),
    f"{_HTTPX}.OAuth1Client": (),
    f"{_HTTPX}.OAuth2Client": (),
    f"{_REQUESTS}.AssertionSession": ("requests.Session",),
    f"{_REQUESTS}.OAuth1Session": ("requests.Session",),
    f"{_REQUESTS}.OAuth2Session": ("requests.Session",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
