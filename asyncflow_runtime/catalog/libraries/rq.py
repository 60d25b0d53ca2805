"""rq: jobs in Redis. Each call is a round trip to the server."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("rq",)

_QUEUES = "https://python-rq.org/docs/"
_JOBS = "https://python-rq.org/docs/jobs/"
_REGISTRIES = "https://python-rq.org/docs/job_registries/"


def _queue(names: str) -> tuple[BlockingCall, ...]:
    return calls("rq.Queue", names, "AF164", _QUEUES, patch=Patch.LINT_ONLY)


def _job(names: str) -> tuple[BlockingCall, ...]:
    return calls("rq.job.Job", names, "AF164", _JOBS, patch=Patch.LINT_ONLY)


CALLS: tuple[BlockingCall, ...] = (
    *_queue("enqueue enqueue_call enqueue_at enqueue_in enqueue_many enqueue_job schedule_job"),
    *_queue("all empty is_empty delete remove compact"),
    *_queue("fetch_job get_job_ids get_jobs get_job_position"),
    *_job("fetch fetch_many exists refresh save save_meta get_meta"),
    *_job("get_status get_position return_value latest_result results"),
    *_job("cancel requeue delete fetch_dependencies"),
    *calls("rq", "cancel_job requeue_job", "AF164", _JOBS),
    *calls(
        "rq.registry.BaseRegistry",
        "add remove get_job_count get_job_ids requeue cleanup",
        "AF164",
        _REGISTRIES,
    ),
    *calls(
        "rq.command",
        "send_shutdown_command send_kill_horse_command send_stop_job_command",
        "AF164",
        "https://python-rq.org/docs/workers/",
    ),
    *calls("rq.Worker", "all count", "AF164", "https://python-rq.org/docs/workers/"),
    call(
        "rq.Worker.work",
        "AF164",
        "https://python-rq.org/docs/workers/",
        until="until the worker is told to stop",
    ),
)

ALIASES: dict[str, str] = {
    "rq.job.cancel_job": "rq.cancel_job",
    "rq.job.requeue_job": "rq.requeue_job",
    "rq.queue.Queue": "rq.Queue",
    "rq.worker.Worker": "rq.Worker",
}

BASES: dict[str, tuple[str, ...]] = {
    "rq.Queue": (),
    "rq.Worker": (),
    "rq.job.Job": (),
    "rq.registry.BaseRegistry": (),
    "rq.registry.CanceledJobRegistry": ("rq.registry.BaseRegistry",),
    "rq.registry.DeferredJobRegistry": ("rq.registry.BaseRegistry",),
    "rq.registry.FailedJobRegistry": ("rq.registry.BaseRegistry",),
    "rq.registry.FinishedJobRegistry": ("rq.registry.BaseRegistry",),
    "rq.registry.ScheduledJobRegistry": ("rq.registry.BaseRegistry",),
    "rq.registry.StartedJobRegistry": ("rq.registry.BaseRegistry",),
}

ATTRIBUTES: dict[str, str] = {
    "rq.Queue.canceled_job_registry": "rq.registry.CanceledJobRegistry",
    "rq.Queue.deferred_job_registry": "rq.registry.DeferredJobRegistry",
    "rq.Queue.failed_job_registry": "rq.registry.FailedJobRegistry",
    "rq.Queue.finished_job_registry": "rq.registry.FinishedJobRegistry",
    "rq.Queue.jobs": "list[rq.job.Job]",
    "rq.Queue.scheduled_job_registry": "rq.registry.ScheduledJobRegistry",
    "rq.Queue.started_job_registry": "rq.registry.StartedJobRegistry",
}

RESULTS: dict[str, str] = {
    **returns(
        "rq.Queue",
        "enqueue enqueue_call enqueue_at enqueue_in enqueue_job schedule_job fetch_job create_job",
        "rq.job.Job",
    ),
    "rq.Queue.all": "list[rq.Queue]",
    **returns("rq.Queue", "get_jobs enqueue_many", "list[rq.job.Job]"),
    "rq.Worker.all": "list[rq.Worker]",
    **returns("rq.job.Job", "create fetch", "Self"),
    "rq.job.Job.fetch_many": "list[rq.job.Job]",
    "rq.requeue_job": "rq.job.Job",
}
