"""google.auth and google.oauth2: credentials of Google's services."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-auth", "requests")

_API = "https://googleapis.dev/python/google-auth/latest/reference/"

CALLS: tuple[BlockingCall, ...] = (
    # Reads files, may start gcloud, and asks the metadata server when there is nothing else.
    call(
        "google.auth.default",
        "AF134",
        f"{_API}google.auth.html",
        until="while it looks for credentials in files and at the metadata server",
    ),
    call(
        "google.auth.credentials.Credentials.refresh",
        "AF134",
        f"{_API}google.auth.credentials.html",
    ),
    *calls(
        "google.oauth2.id_token",
        "fetch_id_token verify_token verify_oauth2_token verify_firebase_token",
        "AF134",
        f"{_API}google.oauth2.id_token.html",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "google.auth.credentials.Credentials": (),
    "google.auth.transport.requests.AuthorizedSession": ("requests.Session",),
    "google.oauth2.credentials.Credentials": ("google.auth.credentials.Credentials",),
    "google.oauth2.service_account.Credentials": ("google.auth.credentials.Credentials",),
    "google.oauth2.service_account.IDTokenCredentials": ("google.auth.credentials.Credentials",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "google.auth.default": "tuple[google.auth.credentials.Credentials, object]",
    **dict.fromkeys(
        (
            "google.oauth2.service_account.Credentials.from_service_account_file",
            "google.oauth2.service_account.Credentials.from_service_account_info",
            "google.oauth2.service_account.Credentials.with_scopes",
            "google.oauth2.service_account.Credentials.with_subject",
        ),
        "google.oauth2.service_account.Credentials",
    ),
}
