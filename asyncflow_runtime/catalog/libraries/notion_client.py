"""notion_client: the API of Notion. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("notion-client",)

_DOCS = "https://ramnes.github.io/notion-sdk-py/"
_ENDPOINT = "notion_client.api_endpoints"

# Both clients have these classes as attributes; those of AsyncClient give coroutines, so that only
# the attributes of Client are known below.
_ENDPOINTS = {
    "Blocks": "delete retrieve update",
    "BlocksChildren": "append list",
    "Comments": "create list",
    "DataSources": "create query retrieve update",
    "Databases": "create retrieve update",
    "Pages": "create retrieve update",
    "PagesProperties": "retrieve",
    "Users": "list me retrieve",
}

CALLS: tuple[BlockingCall, ...] = (
    *(
        one
        for endpoint, names in _ENDPOINTS.items()
        for one in calls(
            f"{_ENDPOINT}.{endpoint}Endpoint",
            names,
            "AF134",
            _DOCS,
            "notion_client.AsyncClient",
            needs="notion-client",
        )
    ),
    call(
        f"{_ENDPOINT}.SearchEndpoint.__call__",
        "AF134",
        _DOCS,
        "notion_client.AsyncClient.search",
        needs="notion-client",
    ),
    call(
        "notion_client.Client.request",
        "AF134",
        _DOCS,
        "notion_client.AsyncClient.request",
        needs="notion-client",
    ),
    call(
        "notion_client.helpers.iterate_paginated_api",
        "AF134",
        _DOCS,
        "notion_client.helpers.async_iterate_paginated_api",
        needs="notion-client",
        lazy=True,
    ),
    *calls(
        "notion_client.helpers",
        "collect_paginated_api",
        "AF134",
        _DOCS,
        "notion_client.helpers.async_collect_paginated_api",
        needs="notion-client",
    ),
)

ALIASES: dict[str, str] = {"notion_client.client": "notion_client"}

BASES: dict[str, tuple[str, ...]] = {
    **{f"{_ENDPOINT}.{endpoint}Endpoint": () for endpoint in (*_ENDPOINTS, "Search")},
    "notion_client.AsyncClient": (),
    "notion_client.Client": (),
}

ATTRIBUTES: dict[str, str] = {
    "notion_client.Client.blocks": f"{_ENDPOINT}.BlocksEndpoint",
    "notion_client.Client.comments": f"{_ENDPOINT}.CommentsEndpoint",
    "notion_client.Client.data_sources": f"{_ENDPOINT}.DataSourcesEndpoint",
    "notion_client.Client.databases": f"{_ENDPOINT}.DatabasesEndpoint",
    "notion_client.Client.pages": f"{_ENDPOINT}.PagesEndpoint",
    "notion_client.Client.search": f"{_ENDPOINT}.SearchEndpoint",
    "notion_client.Client.users": f"{_ENDPOINT}.UsersEndpoint",
    f"{_ENDPOINT}.BlocksEndpoint.children": f"{_ENDPOINT}.BlocksChildrenEndpoint",
    f"{_ENDPOINT}.PagesEndpoint.properties": f"{_ENDPOINT}.PagesPropertiesEndpoint",
}

RESULTS: dict[str, str] = {}
