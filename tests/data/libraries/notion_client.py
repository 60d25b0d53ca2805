import asyncio

from notion_client import AsyncClient, Client
from notion_client.helpers import async_collect_paginated_api, collect_paginated_api
from notion_client.helpers import iterate_paginated_api
import notion_client.api_endpoints


class Notes:
    def __init__(self, token: str):
        self.notion = Client(auth=token)

    async def add(self, database: str, title: str):
        page = self.notion.pages.create(parent={"database_id": database})  # error: [AF134] "notion_client.api_endpoints.PagesEndpoint.create()"
        self.notion.blocks.children.append(page["id"], children=[title])  # error: [AF134] "notion_client.api_endpoints.BlocksChildrenEndpoint.append()"
        found = self.notion.search(query=title)  # error: [AF134] "notion_client.api_endpoints.SearchEndpoint()"
        for user in iterate_paginated_api(self.notion.users.list):  # error: [AF134] "notion_client.helpers.iterate_paginated_api()"
            print(user)
        self.notion.request("users", "GET")  # error: [AF134] "notion_client.Client.request()"
        return found, collect_paginated_api(self.notion.users.list)  # error: [AF134] "notion_client.helpers.collect_paginated_api()"


async def asynchronous(token: str):
    notion = AsyncClient(auth=token)
    await notion.pages.retrieve("1")
    await asyncio.gather(notion.users.me(), notion.search(query="x"))
    return await async_collect_paginated_api(notion.users.list)


async def blocks_endpoint_calls(blocks_endpoint: notion_client.api_endpoints.BlocksEndpoint, block_id):
    blocks_endpoint.delete(block_id)  # error: [AF134] "notion_client.api_endpoints.BlocksEndpoint.delete()"
    blocks_endpoint.retrieve(block_id)  # error: [AF134] "notion_client.api_endpoints.BlocksEndpoint.retrieve()"
    blocks_endpoint.update(block_id)  # error: [AF134] "notion_client.api_endpoints.BlocksEndpoint.update()"


async def blocks_children_endpoint_calls(blocks_children_endpoint: notion_client.api_endpoints.BlocksChildrenEndpoint, block_id):
    blocks_children_endpoint.list(block_id)  # error: [AF134] "notion_client.api_endpoints.BlocksChildrenEndpoint.list()"


async def comments_endpoint_calls(comments_endpoint: notion_client.api_endpoints.CommentsEndpoint):
    comments_endpoint.create()  # error: [AF134] "notion_client.api_endpoints.CommentsEndpoint.create()"
    comments_endpoint.list()  # error: [AF134] "notion_client.api_endpoints.CommentsEndpoint.list()"


async def data_sources_endpoint_calls(data_sources_endpoint: notion_client.api_endpoints.DataSourcesEndpoint, data_source_id):
    data_sources_endpoint.create()  # error: [AF134] "notion_client.api_endpoints.DataSourcesEndpoint.create()"
    data_sources_endpoint.query(data_source_id)  # error: [AF134] "notion_client.api_endpoints.DataSourcesEndpoint.query()"
    data_sources_endpoint.retrieve(data_source_id)  # error: [AF134] "notion_client.api_endpoints.DataSourcesEndpoint.retrieve()"
    data_sources_endpoint.update(data_source_id)  # error: [AF134] "notion_client.api_endpoints.DataSourcesEndpoint.update()"


async def databases_endpoint_calls(databases_endpoint: notion_client.api_endpoints.DatabasesEndpoint, database_id):
    databases_endpoint.create()  # error: [AF134] "notion_client.api_endpoints.DatabasesEndpoint.create()"
    databases_endpoint.retrieve(database_id)  # error: [AF134] "notion_client.api_endpoints.DatabasesEndpoint.retrieve()"
    databases_endpoint.update(database_id)  # error: [AF134] "notion_client.api_endpoints.DatabasesEndpoint.update()"


async def pages_endpoint_calls(pages_endpoint: notion_client.api_endpoints.PagesEndpoint, page_id):
    pages_endpoint.retrieve(page_id)  # error: [AF134] "notion_client.api_endpoints.PagesEndpoint.retrieve()"
    pages_endpoint.update(page_id)  # error: [AF134] "notion_client.api_endpoints.PagesEndpoint.update()"


async def pages_properties_endpoint_calls(pages_properties_endpoint: notion_client.api_endpoints.PagesPropertiesEndpoint, page_id, property_id):
    pages_properties_endpoint.retrieve(page_id, property_id)  # error: [AF134] "notion_client.api_endpoints.PagesPropertiesEndpoint.retrieve()"


async def users_endpoint_calls(users_endpoint: notion_client.api_endpoints.UsersEndpoint, user_id):
    users_endpoint.list()  # error: [AF134] "notion_client.api_endpoints.UsersEndpoint.list()"
    users_endpoint.me()  # error: [AF134] "notion_client.api_endpoints.UsersEndpoint.me()"
    users_endpoint.retrieve(user_id)  # error: [AF134] "notion_client.api_endpoints.UsersEndpoint.retrieve()"
