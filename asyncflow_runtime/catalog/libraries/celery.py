"""celery: tasks are published to a broker; results are asked of a server."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("celery",)

_REFERENCE = "https://docs.celeryq.dev/en/stable/reference/"
_RESULT = "until the task has finished"
_WORKERS = "until the workers have answered"


def _result(
    owner: str, names: str, *, until: str = "", lazy: bool = False
) -> tuple[BlockingCall, ...]:
    return calls(
        f"celery.result.{owner}",
        names,
        "AF164",
        f"{_REFERENCE}celery.result.html",
        until=until,
        lazy=lazy,
        patch=Patch.LINT_ONLY if lazy else Patch.METHOD,
    )


def _publish(owner: str, names: str, page: str) -> tuple[BlockingCall, ...]:
    return calls(f"celery.{owner}", names, "AF164", f"{_REFERENCE}{page}.html", patch=Patch.METHOD)


CALLS: tuple[BlockingCall, ...] = (
    *_publish("Celery", "send_task", "celery"),
    *_publish("Task", "apply_async delay retry send_event update_state", "celery.app.task"),
    *_publish("Signature", "apply_async delay", "celery"),
    *_publish("group", "__call__", "celery"),
    *_publish("chain", "__call__", "celery"),
    *_publish("chord", "__call__", "celery"),
    *_result("AsyncResult", "get wait", until=_RESULT),
    *_result("AsyncResult", "collect", until=_RESULT, lazy=True),
    *_result("AsyncResult", "ready successful failed maybe_throw throw forget revoke"),
    *_result("ResultSet", "get join join_native", until="until the tasks have finished"),
    *_result("ResultSet", "iter_native", until="until the tasks have finished", lazy=True),
    *_result("ResultSet", "ready waiting successful failed completed_count"),
    *_result("ResultSet", "maybe_throw forget revoke"),
    *_result("GroupResult", "save delete restore"),
    call(
        "celery.app.control.Control",
        "AF164",
        f"{_REFERENCE}celery.app.control.html",
        methods="*",
        pure="Mailbox inspect",
        until=_WORKERS,
        patch=Patch.METHOD,
    ),
    call(
        "celery.app.control.Inspect",
        "AF164",
        f"{_REFERENCE}celery.app.control.html",
        methods="*",
        until=_WORKERS,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "celery.app.Celery": "celery.Celery",
    "celery.app.base.Celery": "celery.Celery",
    "celery.app.current_app": "celery.Celery",
    "celery.app.shared_task": "celery.shared_task",
    "celery.app.task.Task": "celery.Task",
    "celery._state.current_app": "celery.Celery",
    "celery.canvas.Signature": "celery.Signature",
    "celery.canvas.chain": "celery.chain",
    "celery.canvas.chord": "celery.chord",
    "celery.canvas.group": "celery.group",
    "celery.canvas.signature": "celery.signature",
    "celery.canvas.subtask": "celery.signature",
    "celery.current_app": "celery.Celery",  # an instance of it
    "celery.subtask": "celery.signature",
}

BASES: dict[str, tuple[str, ...]] = {
    "celery.Celery": (),
    "celery.Signature": (),
    "celery.Task": (),
    "celery.app.control.Control": (),
    "celery.app.control.Inspect": (),
    "celery.chain": ("celery.Signature",),
    "celery.chord": ("celery.Signature",),
    "celery.group": ("celery.Signature",),
    "celery.result.AsyncResult": (),
    # Made by Task.apply, which has run the task already: all in memory.
    "celery.result.EagerResult": (),
    "celery.result.GroupResult": ("celery.result.ResultSet",),
    "celery.result.ResultSet": (),
}

ATTRIBUTES: dict[str, str] = {
    "celery.Celery.control": "celery.app.control.Control",
    "celery.Task.app": "celery.Celery",
    "celery.result.AsyncResult.parent": "celery.result.AsyncResult",
    "celery.result.ResultSet.results": "list[celery.result.AsyncResult]",
}

RESULTS: dict[str, str] = {
    "celery.Celery.AsyncResult": "celery.result.AsyncResult",
    "celery.Celery.GroupResult": "celery.result.GroupResult",
    "celery.Celery.ResultSet": "celery.result.ResultSet",
    **returns(
        "celery.Celery", "connection connection_for_read connection_for_write", "kombu.Connection"
    ),
    "celery.Celery.send_task": "celery.result.AsyncResult",
    "celery.Celery.signature": "celery.Signature",
    "celery.Celery.task": "celery.Task",
    **returns("celery.Signature", "apply_async delay", "celery.result.AsyncResult"),
    "celery.Signature.apply": "celery.result.EagerResult",
    **returns("celery.Signature", "clone replace set", "Self"),
    "celery.Task.AsyncResult": "celery.result.AsyncResult",
    **returns("celery.Task", "apply_async delay", "celery.result.AsyncResult"),
    "celery.Task.apply": "celery.result.EagerResult",
    **returns("celery.Task", "s si signature subtask", "celery.Signature"),
    "celery.app.control.Control.inspect": "celery.app.control.Inspect",
    "celery.chain.__call__": "celery.result.AsyncResult",
    "celery.chord.__call__": "celery.result.AsyncResult",
    **returns("celery.group", "__call__ apply_async delay", "celery.result.GroupResult"),
    "celery.result.GroupResult.restore": "Self",
    "celery.shared_task": "celery.Task",
    "celery.signature": "celery.Signature",
}
