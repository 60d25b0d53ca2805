"""invoke: runs shell commands."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("invoke",)

_API = "https://docs.pyinvoke.org/en/stable/api/"
_SHELL = {
    "asyncio": "asyncio.create_subprocess_shell",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}
_NOT_WAITED_FOR = (Arg("asynchronous", None, True), Arg("disown", None, True))

CALLS: tuple[BlockingCall, ...] = (
    *calls("invoke", "run sudo", "AF161", f"{_API}__init__.html", _SHELL, unless=_NOT_WAITED_FOR),
    *calls(
        "invoke.Context",
        "run sudo",
        "AF161",
        f"{_API}context.html",
        _SHELL,
        unless=_NOT_WAITED_FOR,
    ),
    *calls(
        "invoke.Promise",
        "join __exit__",
        "AF163",
        f"{_API}runners.html",
        "asyncio.subprocess.Process.wait",
    ),
    call("invoke.Runner.run", "AF161", f"{_API}runners.html", _SHELL, unless=_NOT_WAITED_FOR),
)

ALIASES: dict[str, str] = {
    "invoke.context.Context": "invoke.Context",
    "invoke.runners.Local": "invoke.Local",
    "invoke.runners.Promise": "invoke.Promise",
    "invoke.runners.Result": "invoke.Result",
    "invoke.runners.Runner": "invoke.Runner",
}

BASES: dict[str, tuple[str, ...]] = {
    "invoke.Context": (),
    "invoke.Local": ("invoke.Runner",),
    "invoke.MockContext": (),  # gives the results that it was made with
    "invoke.Promise": ("invoke.Result",),
    "invoke.Result": (),
    "invoke.Runner": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("invoke", "run sudo", "invoke.Promise"),
    **returns("invoke.Context", "run sudo", "invoke.Promise"),
    "invoke.Promise.join": "invoke.Result",
    "invoke.Runner.run": "invoke.Promise",
}
