"""todoist_api_python: the API of Todoist. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("todoist_api_python",)

_DOCS = "https://doist.github.io/todoist-api-python/"
_CLIENT = "todoist_api_python.api.TodoistAPI"
_TWIN = "todoist_api_python.api_async.TodoistAPIAsync"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _CLIENT,
        "add_comment add_label add_project add_section add_task add_task_quick complete_task "
        "delete_comment delete_label delete_project delete_section delete_task get_comment "
        "get_label get_project get_section get_task move_task uncomplete_task update_comment "
        "update_label update_project update_section update_task",
        "AF134",
        _DOCS,
        f"{_TWIN}.{{name}}",
        needs="todoist_api_python",
    ),
    # Pages are asked for while they are iterated over.
    *calls(
        _CLIENT,
        "filter_tasks get_collaborators get_comments get_labels get_projects get_sections get_tasks",
        "AF134",
        _DOCS,
        f"{_TWIN}.{{name}}",
        needs="todoist_api_python",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {_CLIENT: (), _TWIN: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
