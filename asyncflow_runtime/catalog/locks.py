"""Locks, events, queues and futures of threads and processes, and waiting for signals.

`with lock:` has no entry: nearly all are held for microseconds. `acquire()` written out mostly
means that somebody expects to wait. `Queue.put` has none either: a queue is unbounded unless
it was made otherwise.
"""

from collections.abc import Mapping

from asyncflow_runtime.catalog.model import (
    Arg,
    AsyncFlowType,
    BlockingCall,
    Cost,
    Name,
    Patch,
    Takes,
)

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"

_LOCK = {
    "asyncio": "asyncio.Lock.acquire",
    "anyio": "anyio.Lock.acquire",
    "trio": "trio.Lock.acquire",
}
_SEMAPHORE = {
    "asyncio": "asyncio.Semaphore.acquire",
    "anyio": "anyio.Semaphore.acquire",
    "trio": "trio.Semaphore.acquire",
}
_EVENT = {"asyncio": "asyncio.Event.wait", "anyio": "anyio.Event.wait", "trio": "trio.Event.wait"}
_CONDITION = {
    "asyncio": "asyncio.Condition.wait",
    "anyio": "anyio.Condition.wait",
    "trio": "trio.Condition.wait",
}
_CONDITION_ACQUIRE = {
    "asyncio": "asyncio.Condition.acquire",
    "anyio": "anyio.Condition.acquire",
    "trio": "trio.Condition.acquire",
}
_CONDITION_FOR = {
    "asyncio": "asyncio.Condition.wait_for",
    "anyio": "anyio.Condition.wait_for",
}
_BARRIER = {"asyncio": "asyncio.Barrier.wait"}
_QUEUE = {
    "asyncio": "asyncio.Queue.get",
    "anyio": "anyio.create_memory_object_stream",
    "trio": "trio.open_memory_channel",
}
_QUEUE_JOIN = {"asyncio": "asyncio.Queue.join"}
_FUTURE = {"asyncio": "asyncio.wrap_future"}
_SIGNAL = {
    "asyncio": "asyncio.AbstractEventLoop.add_signal_handler",
    "anyio": "anyio.open_signal_receiver",
    "trio": "trio.open_signal_receiver",
}

_NOT_BLOCKING = (Arg("blocking", 0, False), Arg("timeout", 1, 0))
_NOT_BLOCK = (Arg("block", 0, False), Arg("timeout", 1, 0))
_NO_TIMEOUT = (Arg("timeout", 0, 0),)
_HAS_READ = "until the other process has read"


def _lock(
    name: str,
    page: str,
    use: Mapping[str, str],
    unless: tuple[Arg, ...] = (),
    patch: Patch = Patch.METHOD,
    *,
    anchor: str = "",
    code: str = "AF172",
    until: str = "",
) -> BlockingCall:
    return BlockingCall(
        name,
        code=code,
        flow=AsyncFlowType.EVENT_DRIVEN,
        cost=Cost.WAITS,
        source=f"{_PYTHON}{page}.html#{anchor or name}",
        use=use,
        unless=unless,
        patch=patch,
        until=until or _words(name, code),
    )


def _words(name: str, code: str) -> str:
    """What ends the wait, where it is not another thread."""
    if not name.startswith("multiprocessing."):
        return ""
    does = "lets it go on" if code == "AF172" else "has delivered"
    return f"until another process {does}"


def _queue(
    name: str,
    page: str,
    use: Mapping[str, str],
    unless: tuple[Arg, ...] = (),
    patch: Patch = Patch.METHOD,
    *,
    anchor: str = "",
    until: str = "",
) -> BlockingCall:
    return _lock(name, page, use, unless, patch, anchor=anchor, code="AF173", until=until)


def _future(name: str) -> BlockingCall:
    until = "until the job has finished"
    return _queue(name, "concurrent.futures", _FUTURE, _NO_TIMEOUT, until=until)


def _signal(name: str, unless: tuple[Arg, ...] = ()) -> BlockingCall:
    until = "until a signal arrives"
    return _lock(name, "signal", _SIGNAL, unless, Patch.FUNCTION, until=until)


def _file_lock(name: str, *returning: str, keyword: str = "") -> BlockingCall:
    """Locks a file; with the commands that are named it only tries to, or lets go."""
    return _lock(
        name,
        name.partition(".")[0],
        {},
        tuple(Arg(keyword, 1, Name(command)) for command in returning),
        Patch.FUNCTION,
        until="until another process lets the file go",
    )


def _connection(
    method: str, *, until: str = "", only: tuple[Takes, ...] = (), unless: tuple[Arg, ...] = ()
) -> BlockingCall:
    """A method of one end of a multiprocessing.Pipe."""
    name = f"multiprocessing.connection.Connection.{method}"
    entry = _queue(name, "multiprocessing", {}, unless, until=until)
    return entry._replace(only=only)


CALLS: tuple[BlockingCall, ...] = (
    _lock("threading.Lock.acquire", "threading", _LOCK, _NOT_BLOCKING, Patch.MONITOR),
    _lock("threading.RLock.acquire", "threading", _LOCK, _NOT_BLOCKING, Patch.MONITOR),
    _lock("threading.Semaphore.acquire", "threading", _SEMAPHORE, _NOT_BLOCKING),
    _lock("threading.Event.wait", "threading", _EVENT, _NO_TIMEOUT),
    _lock("threading.Condition.acquire", "threading", _CONDITION_ACQUIRE, _NOT_BLOCKING),
    _lock("threading.Condition.wait", "threading", _CONDITION, _NO_TIMEOUT),
    _lock("threading.Condition.wait_for", "threading", _CONDITION_FOR, (Arg("timeout", 1, 0),)),
    _lock("threading.Barrier.wait", "threading", _BARRIER),
    _lock("multiprocessing.Lock.acquire", "multiprocessing", {}, _NOT_BLOCK),
    _lock("multiprocessing.RLock.acquire", "multiprocessing", {}, _NOT_BLOCK),
    _lock(
        "multiprocessing.Semaphore.acquire",
        "multiprocessing",
        {},
        _NOT_BLOCK,
        anchor="multiprocessing.Semaphore",
    ),
    _lock(
        "multiprocessing.Event.wait",
        "multiprocessing",
        {},
        _NO_TIMEOUT,
        anchor="multiprocessing.Event",
    ),
    _lock(
        "multiprocessing.Condition.acquire",
        "multiprocessing",
        {},
        _NOT_BLOCK,
        anchor="multiprocessing.Condition",
    ),
    _lock(
        "multiprocessing.Condition.wait",
        "multiprocessing",
        {},
        _NO_TIMEOUT,
        anchor="multiprocessing.Condition",
    ),
    _lock(
        "multiprocessing.Condition.wait_for",
        "multiprocessing",
        {},
        (Arg("timeout", 1, 0),),
        anchor="multiprocessing.Condition",
    ),
    _lock(
        "multiprocessing.Barrier.wait",
        "multiprocessing",
        {},
        anchor="multiprocessing.Barrier",
    ),
    _file_lock("fcntl.flock", "fcntl.LOCK_NB", "fcntl.LOCK_UN"),
    _file_lock("fcntl.lockf", "fcntl.LOCK_NB", "fcntl.LOCK_UN"),
    _file_lock("os.lockf", "os.F_TLOCK", "os.F_ULOCK", "os.F_TEST"),
    _signal("signal.pause"),
    _signal("signal.sigwait"),
    _signal("signal.sigwaitinfo"),
    _signal("signal.sigtimedwait", (Arg("", 1, 0),)),
    _queue("queue.Queue.get", "queue", _QUEUE, _NOT_BLOCK),
    _queue("queue.Queue.join", "queue", _QUEUE_JOIN, until="until every job has been done"),
    _queue("queue.SimpleQueue.get", "queue", _QUEUE, _NOT_BLOCK, Patch.MONITOR),
    _queue("multiprocessing.Queue.get", "multiprocessing", {}, _NOT_BLOCK),
    _queue(
        "multiprocessing.JoinableQueue.join",
        "multiprocessing",
        {},
        until="until every job has been done",
    ),
    _queue("multiprocessing.SimpleQueue.get", "multiprocessing", {}),
    _connection("recv"),
    _connection("recv_bytes"),
    _connection("recv_bytes_into"),
    # The buffer of a pipe holds little: what does not fit waits for the reader.
    _connection("send", until=_HAS_READ),
    _connection("send_bytes", until=_HAS_READ),
    # Without a timeout it only asks.
    _connection("poll", only=(Takes("timeout", 0, ("builtins.object",)),), unless=_NO_TIMEOUT),
    _queue(
        "multiprocessing.connection.wait",
        "multiprocessing",
        {},
        (Arg("timeout", 1, 0),),
        Patch.FUNCTION,
    ),
    _future("concurrent.futures.Future.result"),
    _future("concurrent.futures.Future.exception"),
)
