"""azure.identity, azure.keyvault.secrets, and what long operations give (azure.core)."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("azure-core", "azure-identity", "azure-keyvault-secrets")

_DOCS = "https://learn.microsoft.com/en-us/python/api/"
_POLLER = "azure.core.polling.LROPoller"
_SECRETS = "azure.keyvault.secrets.SecretClient"

_CREDENTIALS = (
    "AzureCliCredential ClientSecretCredential DefaultAzureCredential ManagedIdentityCredential"
    " WorkloadIdentityCredential"
).split()


def _secrets(names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    return calls(
        _SECRETS,
        names,
        "AF134",
        f"{_DOCS}azure-keyvault-secrets/azure.keyvault.secrets.secretclient",
        "azure.keyvault.secrets.aio.SecretClient.{name}",
        needs="azure-keyvault-secrets",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    *(
        entry
        for class_ in _CREDENTIALS
        for entry in calls(
            f"azure.identity.{class_}",
            "get_token",
            "AF134",
            f"{_DOCS}azure-identity/azure.identity.{class_.lower()}",
            f"azure.identity.aio.{class_}.get_token",
            needs="azure-identity",
        )
    ),
    *_secrets(
        "backup_secret get_deleted_secret get_secret purge_deleted_secret restore_secret_backup"
        " set_secret update_secret_properties"
    ),
    *_secrets(
        "list_deleted_secrets list_properties_of_secret_versions list_properties_of_secrets",
        lazy=True,
    ),
    *calls(
        _SECRETS,
        "begin_delete_secret begin_recover_deleted_secret",
        "AF134",
        f"{_DOCS}azure-keyvault-secrets/azure.keyvault.secrets.secretclient",
        "azure.keyvault.secrets.aio.SecretClient",
        needs="azure-keyvault-secrets",
    ),
    *calls(
        _POLLER,
        "result wait",
        "AF134",
        f"{_DOCS}azure-core/azure.core.polling.lropoller",
        "azure.core.polling.AsyncLROPoller.{name}",
        needs="azure-core",
        until="until the operation is done",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    _POLLER: (),
    **{f"azure.identity.{class_}": () for class_ in _CREDENTIALS},
    **{f"azure.identity.aio.{class_}": () for class_ in _CREDENTIALS},
    _SECRETS: (),
    "azure.keyvault.secrets.aio.SecretClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_SECRETS}.begin_delete_secret": _POLLER,
    f"{_SECRETS}.begin_recover_deleted_secret": _POLLER,
}
