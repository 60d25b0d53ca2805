"""atlassian: the APIs of Jira, Confluence and Bitbucket."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("atlassian-python-api",)

_DOCS = "https://atlassian-python-api.readthedocs.io/"
_CLASSES = ("Bamboo", "Bitbucket", "Jira", "ServiceDesk", "Xray")

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "atlassian.Jira",
        "add_attachment assign_issue create_issue create_or_update_issue_remote_links "
        "delete_issue epic_issues get_all_fields get_all_projects get_issue "
        "get_issue_transitions get_project_components issue issue_add_comment "
        "issue_add_watcher issue_create issue_field_value issue_transition issue_worklog jql "
        "jql_get_list_of_tickets myself project projects set_issue_status update_issue_field "
        "user user_find_by_user_string",
        "AF134",
        f"{_DOCS}jira.html",
    ),
    *calls("atlassian.rest_client.AtlassianRestAPI", "delete get post put request", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "atlassian.rest_client.AtlassianRestAPI": (),
    **{f"atlassian.{class_}": ("atlassian.rest_client.AtlassianRestAPI",) for class_ in _CLASSES},
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
