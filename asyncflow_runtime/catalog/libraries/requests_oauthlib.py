"""requests_oauthlib: sessions of requests that sign with OAuth."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("requests-oauthlib",)

_API = "https://requests-oauthlib.readthedocs.io/en/latest/api.html"
_CLIENTS = "authlib.integrations.httpx_client"

# The verbs are those of requests.Session.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "requests_oauthlib.OAuth2Session",
        "fetch_token refresh_token",
        "AF131",
        _API,
        f"{_CLIENTS}.AsyncOAuth2Client.{{name}}",
        everywhere=True,
        needs="Authlib httpx2",
    ),
    *calls(
        "requests_oauthlib.OAuth1Session",
        "fetch_request_token fetch_access_token",
        "AF131",
        _API,
        f"{_CLIENTS}.AsyncOAuth1Client.{{name}}",
        everywhere=True,
        needs="Authlib httpx2",
    ),
)

ALIASES: dict[str, str] = {
    "requests_oauthlib.oauth1_session": "requests_oauthlib",
    "requests_oauthlib.oauth2_session": "requests_oauthlib",
}

BASES: dict[str, tuple[str, ...]] = {
    "requests_oauthlib.OAuth1Session": ("requests.Session",),
    "requests_oauthlib.OAuth2Session": ("requests.Session",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
