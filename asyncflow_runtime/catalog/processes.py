"""Processes: started, run to their end, waited for; threads and pools that are joined."""

from collections.abc import Mapping

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import Arg, AsyncFlowType, BlockingCall, Cost, Name, Patch

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"

_RUN = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}
_SHELL = {**_RUN, "asyncio": "asyncio.create_subprocess_shell"}
_START = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.open_process",
    "trio": "trio.lowlevel.open_process",
}
_START_SHELL = {**_START, "asyncio": "asyncio.create_subprocess_shell"}
_WAIT = {
    "asyncio": "asyncio.subprocess.Process.wait",
    "anyio": "anyio.abc.Process.wait",
    "trio": "trio.Process.wait",
}
_COMMUNICATE = {"asyncio": "asyncio.subprocess.Process.communicate"}
_PIPE = {
    "asyncio": "asyncio.StreamReader.read",
    "anyio": "anyio.abc.ByteReceiveStream.receive",
    "trio": "trio.abc.ReceiveStream.receive_some",
}

_NOT_WAITED_FOR = (
    Arg("mode", 0, Name("os.P_NOWAIT")),
    Arg("mode", 0, Name("os.P_NOWAITO")),
    Arg("mode", 0, Name("os.P_DETACH")),  # Windows
)
_NO_TIMEOUT = (Arg("timeout", 0, 0),)


def _call(
    code: str,
    name: str,
    page: str,
    use: Mapping[str, str],
    *,
    anchor: str = "",
    unless: tuple[Arg, ...] = (),
    cost: Cost = Cost.WAITS,
    patch: Patch = Patch.FUNCTION,
    lazy: bool = False,
    until: str = "",
) -> BlockingCall:
    streaming, future = code == "AF181", code == "AF173"
    flow = AsyncFlowType.EVENT_DRIVEN if future else AsyncFlowType.BACKGROUND_TASK
    return BlockingCall(
        name,
        code=code,
        flow=AsyncFlowType.STREAMING if streaming else flow,
        cost=cost,
        source=f"{_PYTHON}{page}.html#{anchor or name}",
        use=use,
        unless=unless,
        patch=patch,
        lazy=lazy,
        until=until or ("until the job has finished" if future else ""),
    )


def _run(name: str, use: Mapping[str, str] = _RUN, page: str = "subprocess") -> BlockingCall:
    """Starts a process and returns when it has ended."""
    return _call("AF161", name, page, use)


def _spawn(name: str) -> BlockingCall:
    """One of os.spawn*: a run with P_WAIT, which is what this entry is about, else a start."""
    return _call("AF161", name, "os", _RUN, unless=_NOT_WAITED_FOR)


def _start(
    name: str,
    page: str,
    use: Mapping[str, str] = {},
    *,
    anchor: str = "",
    patch: Patch = Patch.FUNCTION,
    until: str = "",
) -> BlockingCall:
    """Starts a process: fork, exec and page tables, milliseconds in a large program."""
    return _call("AF162", name, page, use, anchor=anchor, cost=Cost.DISK, patch=patch, until=until)


def _wait(
    name: str,
    page: str = "os",
    use: Mapping[str, str] = _WAIT,
    *,
    anchor: str = "",
    unless: tuple[Arg, ...] = (),
    patch: Patch = Patch.FUNCTION,
) -> BlockingCall:
    return _call("AF163", name, page, use, anchor=anchor, unless=unless, patch=patch)


def _output(pipe: str, method: str, code: str = "AF163") -> BlockingCall:
    """Reads what a process writes; the pipe counts as a class, whatever mode it is in."""
    name = f"subprocess.Popen.{pipe}.{method}"
    anchor = f"subprocess.Popen.{pipe}"
    until = "" if code == "AF181" else "until the process has written"
    return _call(code, name, "subprocess", _PIPE, anchor=anchor, patch=Patch.HOOK, until=until)


def _input(method: str) -> BlockingCall:
    """Writes to a process: waits while the pipe is full."""
    return _call(
        "AF163",
        f"subprocess.Popen.stdin.{method}",
        "subprocess",
        {"asyncio": "asyncio.StreamWriter.drain", "anyio": "anyio.abc.ByteSendStream.send"},
        anchor="subprocess.Popen.stdin",
        patch=Patch.HOOK,
        until="until the process has read",
    )


def _popen_pipe(name: str, code: str = "AF163") -> BlockingCall:
    """A method of what os.popen gives; it has no public class."""
    return _call(code, name, "os", _PIPE, anchor="os.popen", patch=Patch.LINT_ONLY)


def _join(
    name: str,
    page: str,
    *,
    anchor: str = "",
    use: Mapping[str, str] = {},
    unless: tuple[Arg, ...] = (),
    patch: Patch = Patch.METHOD,
    lazy: bool = False,
) -> BlockingCall:
    return _call("AF165", name, page, use, anchor=anchor, unless=unless, patch=patch, lazy=lazy)


def _pool(method: str, use: str = "", code: str = "AF165", *, lazy: bool = False) -> BlockingCall:
    """A method of multiprocessing.pool.Pool; its workers are not the loop's."""
    name = f"multiprocessing.pool.Pool.{method}"
    return _call(
        code,
        name,
        "multiprocessing",
        {"anyio": use} if use else {},
        patch=Patch.METHOD,
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    _run("subprocess.run"),
    _run("subprocess.call"),
    _run("subprocess.check_call"),
    _run("subprocess.check_output"),
    _run("subprocess.getoutput", _SHELL),
    _run("subprocess.getstatusoutput", _SHELL),
    _run("os.system", _SHELL, "os"),
    _run("pty.spawn", {}, "pty"),
    # Asks ldconfig, and failing that the compiler.
    _run("ctypes.util.find_library", {}, "ctypes"),
    _run("ensurepip.bootstrap", {}, "ensurepip"),
    _spawn("os.spawnl"),
    _spawn("os.spawnle"),
    _spawn("os.spawnlp"),
    _spawn("os.spawnlpe"),
    _spawn("os.spawnv"),
    _spawn("os.spawnve"),
    _spawn("os.spawnvp"),
    _spawn("os.spawnvpe"),
    _start("subprocess.Popen", "subprocess", _START, patch=Patch.METHOD),
    _start("os.popen", "os", _START_SHELL),
    _start("os.posix_spawn", "os", _START),
    _start("os.posix_spawnp", "os", _START),
    _start(
        "multiprocessing.Process.start",
        "multiprocessing",
        {"anyio": "anyio.to_process.run_sync"},
        patch=Patch.METHOD,
    ),
    _start("multiprocessing.pool.Pool", "multiprocessing", patch=Patch.LINT_ONLY),
    _start("multiprocessing.Manager", "multiprocessing", patch=Patch.LINT_ONLY),
    _start(
        "multiprocessing.managers.BaseManager.start",
        "multiprocessing",
        patch=Patch.METHOD,
        until="until the manager's process has started",
    ),
    _start("os.fork", "os"),
    _start("os.forkpty", "os"),
    _start("pty.fork", "pty", patch=Patch.LINT_ONLY),
    *calls(
        "webbrowser",
        "open open_new open_new_tab",
        "AF162",
        f"{_PYTHON}webbrowser.html#webbrowser.{{name}}",
        until="until the browser has been found and started",
    ),
    _wait("os.wait"),
    _wait("os.wait3", unless=(Arg("options", 0, Name("os.WNOHANG")),)),
    _wait("os.wait4", unless=(Arg("options", 1, Name("os.WNOHANG")),)),
    _wait("os.waitid", unless=(Arg("", 2, Name("os.WNOHANG")),)),
    _wait("os.waitpid", unless=(Arg("", 1, Name("os.WNOHANG")),)),
    _wait("subprocess.Popen.wait", "subprocess", unless=_NO_TIMEOUT, patch=Patch.METHOD),
    _wait(
        "subprocess.Popen.communicate",
        "subprocess",
        _COMMUNICATE,
        unless=(Arg("timeout", 1, 0),),
        patch=Patch.METHOD,
    ),
    # Leaving `with Popen(...):` closes the pipes and waits for the process.
    _wait(
        "subprocess.Popen.__exit__",
        "subprocess",
        anchor="subprocess.Popen",
        patch=Patch.LINT_ONLY,
    ),
    _output("stdout", "read"),
    _output("stdout", "readline"),
    _output("stdout", "readlines"),
    _output("stdout", "__iter__", "AF181"),
    _output("stderr", "read"),
    _output("stderr", "readline"),
    _output("stderr", "readlines"),
    _output("stderr", "__iter__", "AF181"),
    _input("write"),
    _input("writelines"),
    _input("flush"),
    _popen_pipe("os._wrap_close.read"),
    _popen_pipe("os._wrap_close.readline"),
    _popen_pipe("os._wrap_close.readlines"),
    _popen_pipe("os._wrap_close.close"),  # waits for the process
    _popen_pipe("os._wrap_close.__iter__", "AF181"),
    _join("threading.Thread.join", "threading", unless=_NO_TIMEOUT),
    _join("multiprocessing.Process.join", "multiprocessing", unless=_NO_TIMEOUT),
    _join("multiprocessing.Queue.join_thread", "multiprocessing"),
    _join("logging.handlers.QueueListener.stop", "logging.handlers"),
    _pool("apply", "anyio.to_process.run_sync"),
    _pool("map"),
    _pool("starmap"),
    _pool("join"),
    _pool("imap", lazy=True),
    _pool("imap_unordered", lazy=True),
    _call(
        "AF173",
        "multiprocessing.pool.AsyncResult.get",
        "multiprocessing",
        {},
        unless=_NO_TIMEOUT,
        patch=Patch.METHOD,
    ),
    _call(
        "AF173",
        "multiprocessing.pool.AsyncResult.wait",
        "multiprocessing",
        {},
        unless=_NO_TIMEOUT,
        patch=Patch.METHOD,
    ),
    _join(
        "concurrent.futures.Executor.shutdown",
        "concurrent.futures",
        unless=(Arg("wait", 0, False),),
    ),
    # Not `Executor.__exit__`: it waits only for jobs that the body has not awaited.
    _call(
        "AF173",
        "concurrent.futures.Executor.map",
        "concurrent.futures",
        {"asyncio": "asyncio.gather"},
        patch=Patch.LINT_ONLY,
        lazy=True,
    ),
    _join(
        "concurrent.futures.wait",
        "concurrent.futures",
        use={"asyncio": "asyncio.wait"},
        unless=(Arg("timeout", 1, 0),),
        patch=Patch.FUNCTION,
    ),
    _join(
        "concurrent.futures.as_completed",
        "concurrent.futures",
        use={"asyncio": "asyncio.as_completed"},
        patch=Patch.LINT_ONLY,
        lazy=True,
    ),
)
