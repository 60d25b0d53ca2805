"""git (GitPython): runs git."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("GitPython",)

_API = "https://gitpython.readthedocs.io/en/stable/reference.html"
_RUN = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}


def _run(owner: str, names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    return calls(f"git.{owner}", names, "AF161", _API, _RUN, lazy=lazy)


CALLS: tuple[BlockingCall, ...] = (
    # Any command of git is a method of `repo.git`.
    call(
        "git.Git",
        "AF161",
        _API,
        _RUN,
        methods="*",
        pure="AutoInterrupt CatFileContentStream check_unsafe_options check_unsafe_protocols "
        "clear_cache custom_environment environment is_cygwin polish_url "
        "set_persistent_git_options transform_kwarg transform_kwargs update_environment",
        patch=Patch.LINT_ONLY,
    ),
    *_run("Repo", "clone_from clone init archive is_dirty ignored blame merge_base is_ancestor"),
    *_run("Repo", "create_tag delete_tag delete_head create_remote delete_remote"),
    *_run("Repo", "create_submodule submodule_update"),
    *_run("Repo", "iter_commits blame_incremental", lazy=True),
    *_run("Remote", "fetch pull push update exists create add remove rm rename"),
    *_run("Remote", "set_url add_url delete_url"),
    *_run("IndexFile", "remove move checkout reset diff"),
    *calls("git.IndexFile", "add commit write write_tree", "AF122", _API, cost=Cost.DISK),
    *_run("Head", "checkout rename delete"),
    *_run("Submodule", "add update move remove"),
)

ALIASES: dict[str, str] = {
    "git.cmd.Git": "git.Git",
    "git.index.IndexFile": "git.IndexFile",
    "git.index.base.IndexFile": "git.IndexFile",
    "git.objects.submodule.base.Submodule": "git.Submodule",
    "git.refs.Head": "git.Head",
    "git.refs.head.Head": "git.Head",
    "git.remote.Remote": "git.Remote",
    "git.repo.Repo": "git.Repo",
    "git.repo.base.Repo": "git.Repo",
}

BASES: dict[str, tuple[str, ...]] = {
    "git.Git": (),
    "git.Head": (),
    "git.IndexFile": (),
    "git.Remote": (),
    "git.Repo": (),
    "git.Submodule": (),
}

ATTRIBUTES: dict[str, str] = {
    "git.Repo.active_branch": "git.Head",
    "git.Repo.branches": "list[git.Head]",
    "git.Repo.git": "git.Git",
    "git.Repo.heads": "list[git.Head]",
    "git.Repo.index": "git.IndexFile",
    "git.Repo.remotes": "list[git.Remote]",
    "git.Repo.submodules": "list[git.Submodule]",
}

RESULTS: dict[str, str] = {
    **returns("git.Remote", "create add", "git.Remote"),
    **returns("git.Repo", "clone clone_from init", "git.Repo"),
    "git.Repo.create_head": "git.Head",
    **returns("git.Repo", "create_remote remote", "git.Remote"),
    **returns("git.Repo", "create_submodule submodule", "git.Submodule"),
}
