"""jira: the API of Jira."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("jira",)

_API = "https://jira.readthedocs.io/api.html"

CALLS: tuple[BlockingCall, ...] = (
    # The constructor asks for the server's version.
    call("jira.JIRA", "AF134", _API, unless=(Arg("get_server_info", 9, False),)),
    *calls(
        "jira.JIRA",
        "add_attachment add_comment add_issues_to_sprint add_remote_link add_simple_link "
        "add_vote add_watcher add_worklog assign_issue attachment boards comment comments "
        "component create_component create_issue create_issue_link create_issues create_project "
        "create_sprint create_version createmeta current_user dashboards delete_attachment "
        "delete_issue_link editmeta enhanced_search_issues favourite_filters fields filter "
        "find_transitionid_by_name group_members groups issue issue_link_types issue_types "
        "myself priorities project project_components project_versions projects remote_links "
        "remove_watcher resolutions search_assignable_users_for_issues search_issues "
        "search_users server_info sprint sprints statuses transition_issue transitions "
        "update_sprint user version votes watchers worklogs",
        "AF134",
        _API,
    ),
    *calls("jira.resources.Resource", "delete find update", "AF134", _API),
)

ALIASES: dict[str, str] = {
    "jira.client.JIRA": "jira.JIRA",
    "jira.resources.Comment": "jira.Comment",
    "jira.resources.Issue": "jira.Issue",
    "jira.resources.Project": "jira.Project",
    "jira.resources.Worklog": "jira.Worklog",
}

BASES: dict[str, tuple[str, ...]] = {
    "jira.Comment": ("jira.resources.Resource",),
    "jira.Issue": ("jira.resources.Resource",),
    "jira.JIRA": (),
    "jira.Project": ("jira.resources.Resource",),
    "jira.Worklog": ("jira.resources.Resource",),
    "jira.resources.Component": ("jira.resources.Resource",),
    "jira.resources.Resource": (),
    "jira.resources.Sprint": ("jira.resources.Resource",),
    "jira.resources.Version": ("jira.resources.Resource",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("jira.JIRA", "add_comment comment", "jira.Comment"),
    **returns("jira.JIRA", "create_issue issue", "jira.Issue"),
    **returns("jira.JIRA", "create_version version", "jira.resources.Version"),
    **returns("jira.JIRA", "create_sprint sprint", "jira.resources.Sprint"),
    **returns("jira.JIRA", "enhanced_search_issues search_issues", "list[jira.Issue]"),
    "jira.JIRA.add_worklog": "jira.Worklog",
    "jira.JIRA.comments": "list[jira.Comment]",
    "jira.JIRA.component": "jira.resources.Component",
    "jira.JIRA.project": "jira.Project",
    "jira.JIRA.projects": "list[jira.Project]",
    "jira.JIRA.project_versions": "list[jira.resources.Version]",
    "jira.JIRA.sprints": "list[jira.resources.Sprint]",
    "jira.JIRA.worklogs": "list[jira.Worklog]",
}
