"""Bots, chats, sockets and remote calls."""

from flake8_asyncflow.knowledge.frameworks.facts import Elsewhere, Framework, OnLoop, of_each

__all__ = ["MESSAGING"]

_GITHUB = "https://github.com/"

_SOCKETIO = f"{_GITHUB}miguelgrinberg/python-socketio/blob/main/src/socketio/"
_SOCKETIO_ENDS = "socketio.AsyncServer socketio.AsyncClient"

SOCKETIO = Framework(
    "python-socketio",
    marks=("socketio",),
    on_loop=(
        OnLoop(
            "event handlers of python-socketio",
            f"{_SOCKETIO}async_server.py",
            decorators=of_each(_SOCKETIO_ENDS, "event on"),
            callers=dict.fromkeys(of_each(_SOCKETIO_ENDS, "on"), (1, "handler")),
        ),
        OnLoop(
            "event handlers of python-socketio",
            f"{_SOCKETIO}async_namespace.py",
            bases=("socketio.AsyncNamespace", "socketio.AsyncClientNamespace"),
            methods=("on_connect", "on_disconnect", "on_message"),
        ),
    ),
)

_DISCORD = f"{_GITHUB}Rapptz/discord.py/blob/master/discord/"

DISCORD = Framework(
    "discord.py",
    marks=("discord",),
    on_loop=(
        OnLoop(
            "checks of discord.py",
            f"{_DISCORD}ext/commands/core.py",
            decorators=of_each("discord.ext.commands.Bot", "check check_once"),
            bases=("discord.ext.commands.Cog", "discord.ext.commands.GroupCog"),
            methods=("bot_check", "bot_check_once", "cog_check", "cog_load", "cog_unload"),
            callers={
                "discord.ext.commands.check": (0, "predicate"),
                "discord.app_commands.check": (0, "predicate"),
            },
        ),
        OnLoop(
            "prefix functions of discord.py",
            f"{_DISCORD}ext/commands/bot.py",
            callers=dict.fromkeys(
                ("discord.ext.commands.Bot", "discord.ext.commands.AutoShardedBot"),
                (0, "command_prefix"),
            ),
        ),
    ),
)

TELEGRAM = Framework(
    "python-telegram-bot",
    marks=("telegram",),
    on_loop=(
        OnLoop(
            "filters of python-telegram-bot",
            f"{_GITHUB}python-telegram-bot/python-telegram-bot/blob/master/src/telegram/ext/"
            "filters.py",
            bases=("telegram.ext.filters.MessageFilter", "telegram.ext.filters.UpdateFilter"),
            methods=("filter",),
            takes_async=False,
        ),
    ),
)

AIOGRAM = Framework(
    "aiogram",
    elsewhere=(
        Elsewhere(
            "handlers and filters",
            "a thread",
            f"{_GITHUB}aiogram/aiogram/blob/dev-3.x/aiogram/dispatcher/event/handler.py",
        ),
    ),
)

_SLIXMPP_BASES = "slixmpp.ClientXMPP slixmpp.ComponentXMPP slixmpp.xmlstream.XMLStream"

SLIXMPP = Framework(
    "Slixmpp",
    marks=("slixmpp",),
    on_loop=(
        OnLoop(
            "event handlers of Slixmpp",
            f"{_GITHUB}poezio/slixmpp/blob/master/slixmpp/xmlstream/xmlstream.py",
            callers={
                **dict.fromkeys(of_each(_SLIXMPP_BASES, "add_event_handler"), (1, "pointer")),
                **dict.fromkeys(of_each(_SLIXMPP_BASES, "schedule"), (2, "callback")),
            },
        ),
    ),
)

WEBSOCKETS = Framework(
    "websockets",
    marks=("websockets",),
    on_loop=(
        OnLoop(
            "hooks of websockets' servers",
            f"{_GITHUB}python-websockets/websockets/blob/main/src/websockets/asyncio/server.py",
            callers=dict.fromkeys(
                ("websockets.serve", "websockets.asyncio.server.serve"),
                ("process_request", "process_response"),
            ),
        ),
    ),
)

GRPC = Framework(
    "gRPC",
    elsewhere=(
        Elsewhere(
            "methods of servicers under `grpc.aio`",
            "a thread",
            f"{_GITHUB}grpc/grpc/blob/master/src/python/grpcio/grpc/_cython/_cygrpc/aio/"
            "server.pyx.pxi",
        ),
    ),
)

_MCP = f"{_GITHUB}modelcontextprotocol/python-sdk/blob/"

MCP = Framework(
    "MCP SDK",
    marks=("FastMCP",),
    on_loop=(
        OnLoop(
            "tools, resources and prompts of `FastMCP`",  # it is gone from version 2
            f"{_MCP}v1.30.0/src/mcp/server/fastmcp/utilities/func_metadata.py",
            decorators=of_each(
                "mcp.server.FastMCP mcp.server.fastmcp.FastMCP", "prompt resource tool"
            ),
            callers=dict.fromkeys(
                of_each("mcp.server.FastMCP mcp.server.fastmcp.FastMCP", "add_tool"), (0, "fn")
            ),
        ),
    ),
    elsewhere=(
        Elsewhere(
            "tools, resources and prompts of `MCPServer`",
            "a thread",
            f"{_MCP}main/src/mcp/server/mcpserver/utilities/func_metadata.py",
        ),
    ),
)

MESSAGING = (SOCKETIO, DISCORD, TELEGRAM, AIOGRAM, SLIXMPP, WEBSOCKETS, GRPC, MCP)
