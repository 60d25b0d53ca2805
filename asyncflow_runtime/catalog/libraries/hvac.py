"""hvac: HashiCorp Vault."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("hvac",)

_USAGE = "https://python-hvac.org/en/stable/usage/index.html"
_VAULT = "until Vault has answered"
_SECRETS = "hvac.api.secrets_engines"
_AUTH = "hvac.api.auth_methods"

# Classes all of whose methods are requests.
_SECRETS_ENGINES = ("Aws", "Database", "Identity", "Kv", "KvV1", "KvV2", "Pki", "Transit")
_AUTH_METHODS = ("AppRole", "Aws", "JWT", "Kubernetes", "Ldap", "Token", "Userpass")


def _whole(name: str, pure: str = "") -> BlockingCall:
    return call(name, "AF134", _USAGE, methods="*", pure=pure, until=_VAULT)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "hvac.Client",
        "read list write write_data delete login is_authenticated lookup_token renew_token "
        "revoke_token get_policy",
        "AF134",
        _USAGE,
        until=_VAULT,
    ),
    *(_whole(f"{_SECRETS}.{name}") for name in _SECRETS_ENGINES),
    *(_whole(f"{_AUTH}.{name}") for name in _AUTH_METHODS if name != "JWT"),
    _whole(f"{_AUTH}.JWT", "resolve_path"),
    _whole("hvac.api.SystemBackend", "get_private_attr_name"),
)

ALIASES: dict[str, str] = {"hvac.v1.Client": "hvac.Client"}

BASES: dict[str, tuple[str, ...]] = {
    "hvac.Client": (),
    "hvac.api.AuthMethods": (),
    "hvac.api.SecretsEngines": (),
    "hvac.api.SystemBackend": (),
    **dict.fromkeys((f"{_SECRETS}.{name}" for name in _SECRETS_ENGINES), ()),
    **dict.fromkeys((f"{_AUTH}.{name}" for name in _AUTH_METHODS), ()),
}

ATTRIBUTES: dict[str, str] = {
    "hvac.Client.auth": "hvac.api.AuthMethods",
    "hvac.Client.secrets": "hvac.api.SecretsEngines",
    "hvac.Client.sys": "hvac.api.SystemBackend",
    **{f"hvac.api.AuthMethods.{name.lower()}": f"{_AUTH}.{name}" for name in _AUTH_METHODS},
    **{
        f"hvac.api.SecretsEngines.{name.lower()}": f"{_SECRETS}.{name}"
        for name in _SECRETS_ENGINES
        if not name.startswith("KvV")
    },
    f"{_SECRETS}.Kv.v1": f"{_SECRETS}.KvV1",
    f"{_SECRETS}.Kv.v2": f"{_SECRETS}.KvV2",
}

RESULTS: dict[str, str] = {}
