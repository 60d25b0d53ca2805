"""google.cloud: Secret Manager, Cloud Tasks and Datastore."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-cloud-datastore", "google-cloud-secret-manager", "google-cloud-tasks")

_DOCS = "https://docs.cloud.google.com/python/docs/reference/"
_DATASTORE = "google.cloud.datastore."
_SECRETS = "google.cloud.secretmanager.SecretManagerServiceClient"
_TASKS = "google.cloud.tasks_v2.CloudTasksClient"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _SECRETS,
        "access_secret_version add_secret_version create_secret delete_secret"
        " destroy_secret_version disable_secret_version enable_secret_version get_secret"
        " get_secret_version list_secret_versions list_secrets update_secret",
        "AF134",
        f"{_DOCS}secretmanager/latest",
        "google.cloud.secretmanager.SecretManagerServiceAsyncClient.{name}",
        needs="google-cloud-secret-manager",
    ),
    *calls(
        _TASKS,
        "create_queue create_task delete_queue delete_task get_queue get_task list_queues"
        " list_tasks pause_queue purge_queue resume_queue run_task update_queue",
        "AF134",
        f"{_DOCS}cloudtasks/latest",
        "google.cloud.tasks_v2.CloudTasksAsyncClient.{name}",
        needs="google-cloud-tasks",
    ),
    *calls(
        f"{_DATASTORE}Client",
        "allocate_ids delete delete_multi get get_multi put put_multi reserve_ids_multi",
        "AF134",
        f"{_DOCS}datastore/latest",
    ),
    *calls(f"{_DATASTORE}Query", "fetch", "AF134", f"{_DOCS}datastore/latest", lazy=True),
    *calls(f"{_DATASTORE}Batch", "commit __exit__", "AF134", f"{_DOCS}datastore/latest"),
    # A transaction begins when it is entered, and is committed when it is left.
    *calls(
        f"{_DATASTORE}Transaction",
        "begin commit rollback __enter__",
        "AF134",
        f"{_DOCS}datastore/latest",
    ),
)

ALIASES: dict[str, str] = {
    "google.cloud.datastore.batch": "google.cloud.datastore",
    "google.cloud.datastore.client": "google.cloud.datastore",
    "google.cloud.datastore.query": "google.cloud.datastore",
    "google.cloud.datastore.transaction": "google.cloud.datastore",
    "google.cloud.secretmanager_v1": "google.cloud.secretmanager",
    "google.cloud.tasks": "google.cloud.tasks_v2",
}

BASES: dict[str, tuple[str, ...]] = {
    f"{_DATASTORE}Batch": (),
    f"{_DATASTORE}Client": (),
    f"{_DATASTORE}Query": (),
    f"{_DATASTORE}Transaction": (),
    "google.cloud.secretmanager.SecretManagerServiceAsyncClient": (),
    _SECRETS: (),
    "google.cloud.tasks_v2.CloudTasksAsyncClient": (),
    _TASKS: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_DATASTORE}Client.batch": f"{_DATASTORE}Batch",
    f"{_DATASTORE}Client.query": f"{_DATASTORE}Query",
    f"{_DATASTORE}Client.transaction": f"{_DATASTORE}Transaction",
    **returns(_SECRETS, "from_service_account_file from_service_account_info", _SECRETS),
    **returns(_TASKS, "from_service_account_file from_service_account_info", _TASKS),
}
