"""dataset: tables as dictionaries, on SQLAlchemy."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("dataset",)

_API = "https://dataset.readthedocs.io/en/latest/api.html"

# Connecting, and naming a table, ask nothing yet.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "dataset.Database",
        "commit query rollback",
        "AF112",
        f"{_API}#dataset.Database.{{name}}",
    ),
    # Leaving `with database:` commits or rolls back.
    call("dataset.Database.__exit__", "AF112", f"{_API}#dataset.Database"),
    *calls(
        "dataset.Table",
        "all count create_column create_column_by_example create_index delete distinct drop "
        "drop_column find find_one has_index insert insert_ignore insert_many update update_many "
        "upsert upsert_many __iter__",
        "AF112",
        f"{_API}#dataset.Table",
    ),
)

ALIASES: dict[str, str] = {
    "dataset.database.Database": "dataset.Database",
    "dataset.table.Table": "dataset.Table",
}

BASES: dict[str, tuple[str, ...]] = {"dataset.Database": (), "dataset.Table": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("dataset.Database", "__getitem__ create_table get_table load_table", "dataset.Table"),
    "dataset.connect": "dataset.Database",
}
