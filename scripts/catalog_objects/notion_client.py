"""Objects of notion_client: what instances hold."""

import notion_client

OBJECTS = {
    "notion_client.AsyncClient": lambda: notion_client.AsyncClient(auth="a"),
    "notion_client.Client": lambda: notion_client.Client(auth="a"),
    "notion_client.api_endpoints.BlocksEndpoint": lambda: notion_client.Client(auth="a").blocks,
    "notion_client.api_endpoints.PagesEndpoint": lambda: notion_client.Client(auth="a").pages,
}
