"""python-gitlab: the API of GitLab."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-gitlab",)

_DOCS = "https://python-gitlab.readthedocs.io/en/stable/"
_API = f"{_DOCS}api-usage.html"
_MIXIN = "gitlab.mixins"
_V4 = "gitlab.v4.objects"
_MIXINS = (
    "CreateMixin",
    "DeleteMixin",
    "GetMixin",
    "ListMixin",
    "ObjectDeleteMixin",
    "RefreshMixin",
    "SaveMixin",
    "UpdateMixin",
)

# Class of an object → what its manager can do.
_MANAGERS = {
    "Group": "Get List Create Update Delete",
    "Project": "Get List Create Update Delete",
    "ProjectBranch": "Get List Create Delete",
    "ProjectCommit": "Get List Create",
    "ProjectFile": "Create Update Delete",
    "ProjectIssue": "Get List Create Update Delete",
    "ProjectIssueNote": "Get List Create Update Delete",
    "ProjectJob": "Get List",
    "ProjectMergeRequest": "Get List Create Update Delete",
    "ProjectMergeRequestNote": "Get List Create Update Delete",
    "ProjectPipeline": "Get List Create Delete",
    "ProjectRelease": "Get List Create Update Delete",
    "ProjectTag": "Get List Create Delete",
    "ProjectVariable": "Get List Create Update Delete",
    "User": "Get List Create Update Delete",
}
_EDITABLE = (
    "Group",
    "Project",
    "ProjectFile",
    "ProjectIssue",
    "ProjectIssueNote",
    "ProjectMergeRequest",
    "ProjectMergeRequestNote",
    "ProjectVariable",
    "User",
)

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "gitlab.Gitlab",
        "auth http_delete http_get http_list http_post http_put http_request markdown search "
        "version",
        "AF134",
        f"{_DOCS}api-usage.html",
    ),
    call(f"{_MIXIN}.GetMixin.get", "AF134", _API, unless=(Arg("lazy", 1, True),)),
    call(f"{_MIXIN}.ListMixin.list", "AF134", _API),
    call(f"{_MIXIN}.CreateMixin.create", "AF134", _API),
    call(f"{_MIXIN}.UpdateMixin.update", "AF134", _API),
    call(f"{_MIXIN}.DeleteMixin.delete", "AF134", _API),
    call(f"{_MIXIN}.SaveMixin.save", "AF134", _API),
    call(f"{_MIXIN}.ObjectDeleteMixin.delete", "AF134", _API),
    call(f"{_MIXIN}.RefreshMixin.refresh", "AF134", _API),
    *calls(
        f"{_V4}.Project",
        "languages mirror_pull repository_archive repository_compare "
        "repository_tree star trigger_pipeline upload",
        "AF134",
        _API,
    ),
    *calls(
        f"{_V4}.ProjectMergeRequest",
        "approve changes commits merge rebase unapprove",
        "AF134",
        _API,
    ),
    *calls(f"{_V4}.ProjectPipeline", "cancel retry", "AF134", _API),
    *calls(f"{_V4}.ProjectJob", "artifact artifacts cancel play retry trace", "AF134", _API),
    *calls(f"{_V4}.ProjectFileManager", "get raw", "AF134", _API),
)

ALIASES: dict[str, str] = {"gitlab.client.Gitlab": "gitlab.Gitlab"}

BASES: dict[str, tuple[str, ...]] = {
    "gitlab.Gitlab": (),
    **{f"{_MIXIN}.{name}": () for name in _MIXINS},
    **{
        f"{_V4}.{name}": (f"{_MIXIN}.SaveMixin", f"{_MIXIN}.ObjectDeleteMixin")
        for name in _EDITABLE
    },
    **{
        f"{_V4}.{name}": (f"{_MIXIN}.ObjectDeleteMixin",)
        for name in ("ProjectBranch", "ProjectTag")
    },
    f"{_V4}.ProjectCommit": (),
    f"{_V4}.ProjectRelease": (f"{_MIXIN}.SaveMixin",),
    f"{_V4}.ProjectJob": (f"{_MIXIN}.RefreshMixin",),
    f"{_V4}.ProjectPipeline": (f"{_MIXIN}.RefreshMixin", f"{_MIXIN}.ObjectDeleteMixin"),
    **{
        f"{_V4}.{name}Manager": tuple(f"{_MIXIN}.{mixin}Mixin" for mixin in mixins.split())
        for name, mixins in _MANAGERS.items()
    },
}

ATTRIBUTES: dict[str, str] = {
    "gitlab.Gitlab.groups": f"{_V4}.GroupManager",
    "gitlab.Gitlab.projects": f"{_V4}.ProjectManager",
    "gitlab.Gitlab.users": f"{_V4}.UserManager",
    f"{_V4}.Project.branches": f"{_V4}.ProjectBranchManager",
    f"{_V4}.Project.commits": f"{_V4}.ProjectCommitManager",
    f"{_V4}.Project.files": f"{_V4}.ProjectFileManager",
    f"{_V4}.Project.issues": f"{_V4}.ProjectIssueManager",
    f"{_V4}.Project.jobs": f"{_V4}.ProjectJobManager",
    f"{_V4}.Project.mergerequests": f"{_V4}.ProjectMergeRequestManager",
    f"{_V4}.Project.pipelines": f"{_V4}.ProjectPipelineManager",
    f"{_V4}.Project.releases": f"{_V4}.ProjectReleaseManager",
    f"{_V4}.Project.tags": f"{_V4}.ProjectTagManager",
    f"{_V4}.Project.variables": f"{_V4}.ProjectVariableManager",
    f"{_V4}.ProjectIssue.notes": f"{_V4}.ProjectIssueNoteManager",
    f"{_V4}.ProjectMergeRequest.notes": f"{_V4}.ProjectMergeRequestNoteManager",
}

RESULTS: dict[str, str] = {
    "gitlab.Gitlab.from_config": "gitlab.Gitlab",
    f"{_V4}.ProjectFileManager.get": f"{_V4}.ProjectFile",
    **{
        f"{_V4}.{name}Manager.{method}": f"list[{_V4}.{name}]"
        if method == "list"
        else f"{_V4}.{name}"
        for name, mixins in _MANAGERS.items()
        for method in ("create", "get", "list")
        if method.title() in mixins.split()
    },
}
