"""The MCP SDK: `FastMCP` (version 1) calls `def` tools on the loop, `MCPServer` in a thread."""

from mcp.server.fastmcp import FastMCP
from mcp.server.mcpserver import MCPServer

from store import fetch, rows, settle

server = FastMCP("shop")
threaded = MCPServer("shop")


@server.tool()
def products() -> list:
    return rows()  # error: [AF211] "tools, resources and prompts of `FastMCP`"


@server.resource("shop://prices")
def prices() -> str:
    return fetch("https://prices.invalid")  # error: [AF231]


@server.prompt()
async def ask() -> str:
    settle()  # error: [AF271]
    return ""


@threaded.tool()
def orders() -> list:
    return rows()


def stock() -> list:
    return rows()


server.add_tool(stock)  # error: [AF211]
threaded.add_tool(stock)
