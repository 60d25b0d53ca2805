"""mlflow: experiment tracking."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mlflow-skinny",)

_DOCS = "https://mlflow.org/docs/latest/api_reference/python_api/"
_CLIENT = "mlflow.MlflowClient"

# Tracking goes to a server, a database or files, as the tracking URI says.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "mlflow",
        "create_experiment delete_experiment delete_run end_run get_experiment "
        "get_experiment_by_name get_run log_artifact log_artifacts log_dict log_figure "
        "log_input log_table log_text register_model search_experiments search_runs "
        "set_experiment start_run",
        "AF134",
        f"{_DOCS}mlflow.html",
    ),
    *calls(
        "mlflow",
        "log_image log_metric log_metrics log_param log_params set_tag set_tags",
        "AF134",
        f"{_DOCS}mlflow.html",
        unless=(Arg("synchronous", None, False),),
    ),
    *calls(
        f"{_CLIENT}",
        "create_experiment create_model_version create_registered_model create_run "
        "delete_model_version delete_registered_model delete_run download_artifacts "
        "get_experiment get_experiment_by_name get_metric_history get_model_version "
        "get_model_version_by_alias get_registered_model get_run list_artifacts log_artifact "
        "log_artifacts log_dict log_text search_experiments search_model_versions "
        "search_registered_models search_runs set_registered_model_alias set_terminated "
        "transition_model_version_stage",
        "AF134",
        f"{_DOCS}mlflow.client.html",
    ),
    *calls(
        f"{_CLIENT}",
        "log_batch log_metric log_param set_tag",
        "AF134",
        f"{_DOCS}mlflow.client.html",
        unless=(Arg("synchronous", None, False),),
    ),
    *calls(
        "mlflow.artifacts",
        "download_artifacts load_dict load_text",
        "AF134",
        f"{_DOCS}mlflow.artifacts.html",
    ),
    # Leaving `with mlflow.start_run()` ends the run.
    *calls("mlflow.ActiveRun", "__exit__", "AF134", f"{_DOCS}mlflow.html"),
)

ALIASES: dict[str, str] = {
    "mlflow.client.MlflowClient": _CLIENT,
    "mlflow.tracking.MlflowClient": _CLIENT,
    "mlflow.tracking.fluent": "mlflow",
}

BASES: dict[str, tuple[str, ...]] = {"mlflow.ActiveRun": (), _CLIENT: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"mlflow.start_run": "mlflow.ActiveRun"}
