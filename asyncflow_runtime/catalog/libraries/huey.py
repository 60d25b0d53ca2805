"""huey: tasks in Redis, a database or files."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("huey",)

_API = "https://huey.readthedocs.io/en/latest/api.html"


def _calls(owner: str, names: str, use: str = "") -> tuple[BlockingCall, ...]:
    return calls(f"huey.api.{owner}", names, "AF164", _API, use, needs="huey" if use else "")


# `huey.contrib.asyncio` waits with `await`, although each of its looks is a blocking round trip.
CALLS: tuple[BlockingCall, ...] = (
    *_calls("Huey", "enqueue result pending scheduled pending_count scheduled_count flush"),
    *_calls("Huey", "put get delete all_results result_count"),
    *_calls("Huey", "revoke revoke_by_id revoke_all restore restore_by_id restore_all is_revoked"),
    *_calls("TaskWrapper", "__call__ schedule map revoke restore is_revoked"),
    *_calls("Result", "get get_raw_result __call__", "huey.contrib.asyncio.aget_result"),
    *_calls("Result", "is_ready revoke restore is_revoked reschedule"),
    *_calls("ResultGroup", "get __call__", "huey.contrib.asyncio.aget_result_group"),
    *_calls("TaskLock", "acquire __enter__ clear"),
)

ALIASES: dict[str, str] = {
    "huey.FileHuey": "huey.api.FileHuey",
    "huey.Huey": "huey.api.Huey",
    "huey.MemoryHuey": "huey.api.MemoryHuey",
    "huey.PriorityRedisExpireHuey": "huey.api.PriorityRedisExpireHuey",
    "huey.PriorityRedisHuey": "huey.api.PriorityRedisHuey",
    "huey.RedisExpireHuey": "huey.api.RedisExpireHuey",
    "huey.RedisHuey": "huey.api.RedisHuey",
    "huey.Result": "huey.api.Result",
    "huey.ResultGroup": "huey.api.ResultGroup",
    "huey.SqliteHuey": "huey.api.SqliteHuey",
}

BASES: dict[str, tuple[str, ...]] = {
    "huey.api.FileHuey": ("huey.api.Huey",),
    "huey.api.Huey": (),
    "huey.api.MemoryHuey": (),
    "huey.api.PriorityRedisExpireHuey": ("huey.api.RedisHuey",),
    "huey.api.PriorityRedisHuey": ("huey.api.RedisHuey",),
    "huey.api.RedisExpireHuey": ("huey.api.RedisHuey",),
    "huey.api.RedisHuey": ("huey.api.Huey",),
    "huey.api.Result": (),
    "huey.api.ResultGroup": (),
    "huey.api.SqliteHuey": ("huey.api.Huey",),
    "huey.api.TaskLock": (),
    "huey.api.TaskWrapper": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "huey.api.Huey.enqueue": "huey.api.Result",
    "huey.api.Huey.lock_task": "huey.api.TaskLock",
    **returns("huey.api.TaskWrapper", "__call__ schedule", "huey.api.Result"),
    "huey.api.TaskWrapper.map": "huey.api.ResultGroup",
}
