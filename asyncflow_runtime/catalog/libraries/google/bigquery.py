"""google.cloud.bigquery: the data warehouse of Google Cloud."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-cloud-bigquery",)

_API = "https://docs.cloud.google.com/python/docs/reference/bigquery/latest/google.cloud.bigquery."
_CLIENT = "google.cloud.bigquery.Client"
_JOB = "until the job is done"
_QUERY_JOB = "google.cloud.bigquery.QueryJob"
_ROWS = "google.cloud.bigquery.table.RowIterator"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _CLIENT,
        "cancel_job copy_table create_dataset create_table delete_dataset delete_table"
        " extract_table get_dataset get_job get_table insert_rows insert_rows_from_dataframe"
        " insert_rows_json load_table_from_dataframe load_table_from_file load_table_from_json"
        " load_table_from_uri query query_and_wait update_dataset update_table",
        "AF134",
        f"{_API}client.Client",
    ),
    *calls(
        _CLIENT, "list_datasets list_jobs list_tables", "AF134", f"{_API}client.Client", lazy=True
    ),
    *calls(
        _QUERY_JOB,
        "result __iter__ to_arrow to_dataframe",
        "AF134",
        f"{_API}job.QueryJob",
        until=_JOB,
    ),
    *calls(_QUERY_JOB, "cancel done exists reload", "AF134", f"{_API}job.QueryJob"),
    *calls("google.cloud.bigquery.CopyJob", "result", "AF134", f"{_API}job.CopyJob", until=_JOB),
    *calls(
        "google.cloud.bigquery.ExtractJob", "result", "AF134", f"{_API}job.ExtractJob", until=_JOB
    ),
    *calls("google.cloud.bigquery.LoadJob", "result", "AF134", f"{_API}job.LoadJob", until=_JOB),
    # Rows are fetched page by page.
    *calls(_ROWS, "__iter__ to_arrow to_dataframe", "AF134", f"{_API}table.RowIterator"),
)

ALIASES: dict[str, str] = {
    "google.cloud.bigquery.client": "google.cloud.bigquery",
    "google.cloud.bigquery.job": "google.cloud.bigquery",
}

BASES: dict[str, tuple[str, ...]] = {
    "google.cloud.bigquery.CopyJob": (),
    "google.cloud.bigquery.ExtractJob": (),
    "google.cloud.bigquery.LoadJob": (),
    _CLIENT: (),
    _QUERY_JOB: (),
    _ROWS: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        _CLIENT,
        "load_table_from_dataframe load_table_from_file load_table_from_json load_table_from_uri",
        "google.cloud.bigquery.LoadJob",
    ),
    f"{_CLIENT}.copy_table": "google.cloud.bigquery.CopyJob",
    f"{_CLIENT}.extract_table": "google.cloud.bigquery.ExtractJob",
    **returns(_CLIENT, "from_service_account_info from_service_account_json", _CLIENT),
    f"{_CLIENT}.list_rows": _ROWS,
    f"{_CLIENT}.query": _QUERY_JOB,
    f"{_CLIENT}.query_and_wait": _ROWS,
    f"{_QUERY_JOB}.result": _ROWS,
}
