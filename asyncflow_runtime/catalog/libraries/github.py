"""PyGithub: the API of GitHub."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Takes

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("PyGithub",)

_DOCS = "https://pygithub.readthedocs.io/en/stable/"
_OBJECTS = f"{_DOCS}github_objects/"
_REPOSITORY = "github.Repository.Repository"
_ISSUE = "github.Issue.Issue"
_COMMENT = "github.IssueComment.IssueComment"
_PULL = "github.PullRequest.PullRequest"
_COMMIT = "github.Commit.Commit"
_ORGANIZATION = "github.Organization.Organization"
_TEAM = "github.Team.Team"
_USER = "github.NamedUser.NamedUser"
_ME = "github.AuthenticatedUser.AuthenticatedUser"
_GIST = "github.Gist.Gist"
_RELEASE = "github.GitRelease.GitRelease"
_REF = "github.GitRef.GitRef"
_WORKFLOW = "github.Workflow.Workflow"
_RUN = "github.WorkflowRun.WorkflowRun"
_INTEGRATION = "github.GithubIntegration"

# Lists come page by page, while they are iterated over: class → (method → class of its elements).
_LISTS: dict[str, dict[str, str]] = {
    "github.Github": {
        "get_gists": _GIST,
        "get_organizations": _ORGANIZATION,
        "get_repos": _REPOSITORY,
        "get_users": _USER,
        "search_code": "object",
        "search_commits": _COMMIT,
        "search_issues": _ISSUE,
        "search_repositories": _REPOSITORY,
        "search_users": _USER,
    },
    _REPOSITORY: {
        "get_branches": "object",
        "get_collaborators": _USER,
        "get_commits": _COMMIT,
        "get_contributors": _USER,
        "get_deployments": "object",
        "get_events": "object",
        "get_forks": _REPOSITORY,
        "get_hooks": "object",
        "get_issues": _ISSUE,
        "get_issues_comments": _COMMENT,
        "get_labels": "object",
        "get_milestones": "object",
        "get_pulls": _PULL,
        "get_releases": _RELEASE,
        "get_stargazers": _USER,
        "get_tags": "object",
        "get_workflow_runs": _RUN,
        "get_workflows": _WORKFLOW,
    },
    _ISSUE: {
        "get_comments": _COMMENT,
        "get_events": "object",
        "get_labels": "object",
        "get_reactions": "object",
        "get_timeline": "object",
    },
    _PULL: {
        "get_comments": "object",
        "get_commits": _COMMIT,
        "get_files": "object",
        "get_issue_comments": _COMMENT,
        "get_labels": "object",
        "get_review_comments": "object",
        "get_reviews": "object",
    },
    _COMMIT: {
        "get_check_runs": "object",
        "get_comments": "object",
        "get_pulls": _PULL,
        "get_statuses": "object",
    },
    _ORGANIZATION: {
        "get_members": _USER,
        "get_repos": _REPOSITORY,
        "get_teams": _TEAM,
    },
    _TEAM: {"get_members": _USER, "get_repos": _REPOSITORY},
    _USER: {"get_events": "object", "get_gists": _GIST, "get_repos": _REPOSITORY},
    _ME: {
        "get_gists": _GIST,
        "get_issues": _ISSUE,
        "get_notifications": "object",
        "get_orgs": _ORGANIZATION,
        "get_repos": _REPOSITORY,
        "get_starred": _REPOSITORY,
    },
    _WORKFLOW: {"get_runs": _RUN},
    _RUN: {"get_artifacts": "object", "jobs": "object"},
    _RELEASE: {"get_assets": "object"},
}


def _page(owner: str) -> str:
    """The page that documents a class."""
    if owner == "github.Github":
        return f"{_DOCS}github.html"
    if owner == _INTEGRATION:
        return f"{_DOCS}github_integration.html"
    return f"{_OBJECTS}{owner.rpartition('.')[2]}.html"


def _methods(owner: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(owner, names, "AF134", _page(owner))


# Making a Github asks nothing; nor does get_user() without a name.
CALLS: tuple[BlockingCall, ...] = (
    call("github.Github.get_repo", "AF134", _page("github.Github"), unless=(Arg("lazy", 1, True),)),
    call(
        "github.Github.get_user",
        "AF134",
        _page("github.Github"),
        only=(Takes("login", 0, ("builtins.str",)),),
    ),
    *_methods(
        "github.Github",
        "get_gist get_organization get_rate_limit get_user_by_id render_markdown",
    ),
    *_methods(
        _INTEGRATION,
        "get_access_token get_app get_app_installation get_org_installation get_repo_installation",
    ),
    *_methods(
        _REPOSITORY,
        "add_to_collaborators compare create_check_run create_deployment create_file create_fork "
        "create_git_blob create_git_commit create_git_ref create_git_release create_git_tag "
        "create_git_tree create_hook create_issue create_label create_milestone create_pull "
        "create_repository_dispatch delete delete_file edit get_archive_link get_branch "
        "get_check_run get_commit get_contents get_dir_contents get_git_commit get_git_ref "
        "get_git_tree get_hook get_issue get_label get_languages get_latest_release get_license "
        "get_milestone get_pull get_readme get_release get_topics get_workflow get_workflow_run "
        "merge remove_from_collaborators replace_topics update_file",
    ),
    *_methods(
        _ISSUE,
        "add_to_assignees add_to_labels as_pull_request create_comment create_reaction "
        "delete_labels edit get_comment lock remove_from_assignees remove_from_labels set_labels "
        "unlock update",
    ),
    *_methods(_COMMENT, "create_reaction delete edit"),
    *_methods(
        _PULL,
        "add_to_assignees add_to_labels as_issue create_issue_comment create_review "
        "create_review_comment create_review_request delete_branch edit get_review is_merged "
        "merge remove_from_labels set_labels update update_branch",
    ),
    *_methods(_COMMIT, "create_comment create_status get_combined_status"),
    *_methods(
        _ORGANIZATION,
        "add_to_members create_repo create_team get_repo get_team get_team_by_slug "
        "has_in_members invite_user remove_from_members",
    ),
    *_methods(_TEAM, "add_membership add_to_repos has_in_members remove_membership"),
    *_methods(_USER, "get_repo"),
    *_methods(_ME, "create_gist create_repo get_emails get_repo"),
    *_methods(_GIST, "create_comment delete edit"),
    *_methods(_REF, "delete edit"),
    *_methods(_RELEASE, "delete_release update_release upload_asset"),
    *_methods(_WORKFLOW, "create_dispatch disable enable"),
    *_methods(_RUN, "cancel delete rerun"),
    *(
        one
        for owner, methods in _LISTS.items()
        for one in calls(owner, " ".join(methods), "AF134", _page(owner), lazy=True)
    ),
)

ALIASES: dict[str, str] = {
    "github.GithubIntegration.GithubIntegration": _INTEGRATION,
    "github.MainClass.Github": "github.Github",
}

BASES: dict[str, tuple[str, ...]] = {
    "github.Github": (),
    _COMMENT: (),
    _COMMIT: (),
    _GIST: (),
    _INTEGRATION: (),
    _ISSUE: (),
    _ME: (),
    _ORGANIZATION: (),
    _PULL: (),
    _REF: (),
    _RELEASE: (),
    _REPOSITORY: (),
    _RUN: (),
    _TEAM: (),
    _USER: (),
    _WORKFLOW: (),
}

ATTRIBUTES: dict[str, str] = {
    f"{_ISSUE}.repository": _REPOSITORY,
    f"{_ISSUE}.user": _USER,
    f"{_PULL}.user": _USER,
}

RESULTS: dict[str, str] = {
    **{
        f"{owner}.{method}": f"Iterator[{element}]"
        for owner, methods in _LISTS.items()
        for method, element in methods.items()
    },
    "github.Github.get_gist": _GIST,
    "github.Github.get_organization": _ORGANIZATION,
    "github.Github.get_repo": _REPOSITORY,
    "github.Github.get_user": f"{_USER} | {_ME}",
    "github.Github.get_user_by_id": _USER,
    f"{_INTEGRATION}.get_github_for_installation": "github.Github",
    **returns(_REPOSITORY, "create_git_ref get_git_ref", _REF),
    **returns(_REPOSITORY, "create_git_release get_latest_release get_release", _RELEASE),
    **returns(_REPOSITORY, "create_issue get_issue", _ISSUE),
    **returns(_REPOSITORY, "create_pull get_pull", _PULL),
    f"{_REPOSITORY}.create_fork": _REPOSITORY,
    f"{_REPOSITORY}.get_commit": _COMMIT,
    f"{_REPOSITORY}.get_workflow": _WORKFLOW,
    f"{_REPOSITORY}.get_workflow_run": _RUN,
    **returns(_ISSUE, "create_comment get_comment", _COMMENT),
    f"{_ISSUE}.as_pull_request": _PULL,
    f"{_PULL}.as_issue": _ISSUE,
    f"{_PULL}.create_issue_comment": _COMMENT,
    **returns(_ORGANIZATION, "create_repo get_repo", _REPOSITORY),
    **returns(_ORGANIZATION, "create_team get_team get_team_by_slug", _TEAM),
    f"{_USER}.get_repo": _REPOSITORY,
    **returns(_ME, "create_repo get_repo", _REPOSITORY),
    f"{_ME}.create_gist": _GIST,
}
