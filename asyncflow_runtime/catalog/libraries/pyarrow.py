"""PyArrow: tables in files."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyarrow",)

_DOCS = "https://arrow.apache.org/docs/python/generated/"
_PAGE = f"{_DOCS}pyarrow.{{name}}.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pyarrow.parquet",
        "read_table read_pandas read_metadata read_schema write_table write_to_dataset",
        "AF125",
        f"{_DOCS}pyarrow.parquet.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    call(
        "pyarrow.parquet.ParquetFile",
        "AF125",
        f"{_DOCS}pyarrow.parquet.ParquetFile.html",
        cost=Cost.DISK,
    ),
    *calls(
        "pyarrow.parquet.ParquetFile",
        "read read_row_group read_row_groups",
        "AF125",
        f"{_DOCS}pyarrow.parquet.ParquetFile.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call(
        "pyarrow.parquet.ParquetFile.iter_batches",
        "AF125",
        f"{_DOCS}pyarrow.parquet.ParquetFile.html",
        cost=Cost.DISK,
        lazy=True,
    ),
    *calls(
        "pyarrow.parquet.ParquetWriter",
        "write write_batch write_table close __exit__",
        "AF125",
        f"{_DOCS}pyarrow.parquet.ParquetWriter.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call(
        "pyarrow.parquet.ParquetDataset.read",
        "AF125",
        f"{_DOCS}pyarrow.parquet.ParquetDataset.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    *calls(
        "pyarrow.csv",
        "read_csv write_csv open_csv",
        "AF125",
        f"{_DOCS}pyarrow.csv.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pyarrow.feather",
        "read_table read_feather write_feather",
        "AF125",
        f"{_DOCS}pyarrow.feather.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    call(
        "pyarrow.json.read_json",
        "AF125",
        f"{_DOCS}pyarrow.json.read_json.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pyarrow.orc",
        "read_table write_table",
        "AF125",
        f"{_DOCS}pyarrow.orc.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    call(
        "pyarrow.dataset.write_dataset",
        "AF125",
        f"{_DOCS}pyarrow.dataset.write_dataset.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pyarrow.dataset.Dataset",
        "to_table head count_rows take",
        "AF125",
        f"{_DOCS}pyarrow.dataset.Dataset.html",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
    *calls("pyarrow", "OSFile memory_map", "AF121", _PAGE, cost=Cost.DISK),
)

ALIASES: dict[str, str] = {
    "pyarrow.parquet.core": "pyarrow.parquet",
    "pyarrow._dataset": "pyarrow.dataset",
}

BASES: dict[str, tuple[str, ...]] = {
    "pyarrow.dataset.Dataset": (),
    "pyarrow.parquet.ParquetDataset": (),
    "pyarrow.parquet.ParquetFile": (),
    "pyarrow.parquet.ParquetWriter": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"pyarrow.dataset.dataset": "pyarrow.dataset.Dataset"}
