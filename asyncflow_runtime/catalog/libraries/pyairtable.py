"""pyairtable: the API of Airtable."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyairtable",)

_API = "https://pyairtable.readthedocs.io/en/stable/api.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pyairtable.Table",
        "add_comment all batch_create batch_delete batch_update batch_upsert comments create "
        "create_field delete first get schema update upload_attachment",
        "AF134",
        _API,
    ),
    call("pyairtable.Table.iterate", "AF134", _API, lazy=True),
    *calls("pyairtable.Api", "bases create_base request whoami", "AF134", _API),
    *calls("pyairtable.Base", "create_table schema tables", "AF134", _API),
)

ALIASES: dict[str, str] = {
    "pyairtable.api.Api": "pyairtable.Api",
    "pyairtable.api.Base": "pyairtable.Base",
    "pyairtable.api.Table": "pyairtable.Table",
    "pyairtable.api.table.Table": "pyairtable.Table",
}

BASES: dict[str, tuple[str, ...]] = {
    "pyairtable.Api": (),
    "pyairtable.Base": (),
    "pyairtable.Table": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "pyairtable.Api.base": "pyairtable.Base",
    "pyairtable.Api.table": "pyairtable.Table",
    "pyairtable.Base.table": "pyairtable.Table",
    "pyairtable.Base.tables": "list[pyairtable.Table]",
}
