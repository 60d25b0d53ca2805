"""msal: sign-in with Microsoft. The constructors ask the authority for its configuration."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("msal",)

_API = "https://msal-python.readthedocs.io/en/latest/"
_CLIENT = "msal.ClientApplication"
_CONFIDENTIAL = "msal.ConfidentialClientApplication"
_PUBLIC = "msal.PublicClientApplication"

CALLS: tuple[BlockingCall, ...] = (
    call(_CONFIDENTIAL, "AF134", _API),
    call(_PUBLIC, "AF134", _API),
    *calls(
        _CLIENT,
        "acquire_token_by_auth_code_flow acquire_token_by_authorization_code"
        " acquire_token_by_refresh_token acquire_token_by_username_password acquire_token_silent"
        " acquire_token_silent_with_error",
        "AF134",
        _API,
    ),
    *calls(_CONFIDENTIAL, "acquire_token_for_client acquire_token_on_behalf_of", "AF134", _API),
    *calls(
        _PUBLIC,
        "acquire_token_by_device_flow acquire_token_interactive initiate_device_flow",
        "AF134",
        _API,
    ),
    *calls("msal.ManagedIdentityClient", "acquire_token_for_client", "AF134", _API),
)

ALIASES: dict[str, str] = {"msal.application": "msal"}

BASES: dict[str, tuple[str, ...]] = {
    _CLIENT: (),
    _CONFIDENTIAL: (_CLIENT,),
    "msal.ManagedIdentityClient": (),
    _PUBLIC: (_CLIENT,),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
