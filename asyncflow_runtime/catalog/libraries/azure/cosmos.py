"""azure.cosmos: a document database. Making the client asks the account for its regions."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("aiohttp", "azure-cosmos")

_API = "https://learn.microsoft.com/en-us/python/api/azure-cosmos/azure.cosmos."
_CLIENT = "azure.cosmos.CosmosClient"
_CONTAINER = "azure.cosmos.ContainerProxy"
_DATABASE = "azure.cosmos.DatabaseProxy"


def _methods(owner: str, names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    short = owner.removeprefix("azure.cosmos.")
    return calls(
        owner,
        names,
        "AF134",
        f"{_API}{short.lower()}",
        f"azure.cosmos.aio.{short}.{{name}}",
        needs="azure-cosmos",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    call(
        _CLIENT,
        "AF134",
        f"{_API}cosmosclient",
        "azure.cosmos.aio.CosmosClient",
        needs="azure-cosmos",
    ),
    *_methods(_CLIENT, "create_database create_database_if_not_exists delete_database"),
    *_methods(_CLIENT, "list_databases query_databases", lazy=True),
    call(
        f"{_CLIENT}.from_connection_string",
        "AF134",
        f"{_API}cosmosclient",
        "azure.cosmos.aio.CosmosClient.from_connection_string",
        needs="azure-cosmos",
    ),
    *_methods(_DATABASE, "create_container create_container_if_not_exists delete_container read"),
    *_methods(_DATABASE, "list_containers query_containers", lazy=True),
    *_methods(
        _CONTAINER,
        "create_item delete_item execute_item_batch patch_item read read_item replace_item"
        " upsert_item",
    ),
    *_methods(_CONTAINER, "query_items query_items_change_feed read_all_items", lazy=True),
)

ALIASES: dict[str, str] = {
    "azure.cosmos.container": "azure.cosmos",
    "azure.cosmos.cosmos_client": "azure.cosmos",
    "azure.cosmos.database": "azure.cosmos",
}

BASES: dict[str, tuple[str, ...]] = {
    "azure.cosmos.aio.CosmosClient": (),
    _CLIENT: (),
    _CONTAINER: (),
    _DATABASE: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_CLIENT}.create_database": _DATABASE,
    f"{_CLIENT}.create_database_if_not_exists": _DATABASE,
    f"{_CLIENT}.from_connection_string": _CLIENT,
    f"{_CLIENT}.get_database_client": _DATABASE,
    f"{_DATABASE}.create_container": _CONTAINER,
    f"{_DATABASE}.create_container_if_not_exists": _CONTAINER,
    f"{_DATABASE}.get_container_client": _CONTAINER,
}
