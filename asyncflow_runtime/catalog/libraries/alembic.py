"""alembic: migrations of a database's schema."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("alembic",)

_COMMANDS = "https://alembic.sqlalchemy.org/en/latest/api/commands.html"

# With sql=True they only print.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "alembic.command",
        "upgrade downgrade stamp",
        "AF112",
        f"{_COMMANDS}#alembic.command.{{name}}",
        unless=(Arg("sql", 2, True),),
        until="until the database is migrated",
    ),
    *calls(
        "alembic.command",
        "check current ensure_version",
        "AF112",
        f"{_COMMANDS}#alembic.command.{{name}}",
    ),
    call(
        "alembic.config.main",
        "AF112",
        "https://alembic.sqlalchemy.org/en/latest/api/config.html",
        until="until the database is migrated",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
