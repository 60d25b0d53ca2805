import asyncio

from huey import MemoryHuey, RedisHuey, SqliteHuey, crontab
from huey.api import Result, ResultGroup, TaskWrapper
from huey.contrib.asyncio import aget_result

huey = RedisHuey("shop", host="localhost")
local = SqliteHuey(filename="/tmp/huey.db")


@huey.task(retries=2)
def count(n):
    return n


@huey.periodic_task(crontab(minute="0"))
def hourly():
    return huey.pending_count()


async def decorated():
    result = count(3)  # todo: [AF164]
    result.get(blocking=True)  # todo: [AF164]
    count.schedule((3,), delay=10)  # todo: [AF164]
    return await aget_result(result)


async def queue(task):
    result = huey.enqueue(task)  # error: [AF164] "huey.api.Huey.enqueue()"
    result(blocking=True, timeout=5)  # error: [AF164] "huey.api.Result()"
    local.pending()  # error: [AF164] "huey.api.Huey.pending()"
    local.scheduled()  # error: [AF164] "huey.api.Huey.scheduled()"
    local.pending_count()  # error: [AF164] "huey.api.Huey.pending_count()"
    local.scheduled_count()  # error: [AF164] "huey.api.Huey.scheduled_count()"
    huey.result(result.id, preserve=True)  # error: [AF164] "huey.api.Huey.result()"
    huey.put("key", 1)  # error: [AF164] "huey.api.Huey.put()"
    huey.get("key", peek=True)  # error: [AF164] "huey.api.Huey.get()"
    huey.delete("key")  # error: [AF164] "huey.api.Huey.delete()"
    huey.all_results()  # error: [AF164] "huey.api.Huey.all_results()"
    huey.result_count()  # error: [AF164] "huey.api.Huey.result_count()"
    huey.flush()  # error: [AF164] "huey.api.Huey.flush()"
    return huey.serialize_task(task)


async def revocation(task, task_class, task_id: str):
    huey.revoke(task)  # error: [AF164] "huey.api.Huey.revoke()"
    huey.revoke_by_id(task_id)  # error: [AF164] "huey.api.Huey.revoke_by_id()"
    huey.revoke_all(task_class)  # error: [AF164] "huey.api.Huey.revoke_all()"
    huey.restore(task)  # error: [AF164] "huey.api.Huey.restore()"
    huey.restore_by_id(task_id)  # error: [AF164] "huey.api.Huey.restore_by_id()"
    huey.restore_all(task_class)  # error: [AF164] "huey.api.Huey.restore_all()"
    return huey.is_revoked(task)  # error: [AF164] "huey.api.Huey.is_revoked()"


async def wrapped(job: TaskWrapper):
    first = job(1)  # error: [AF164] "huey.api.TaskWrapper()"
    first.get(blocking=True)  # error: [AF164] "huey.api.Result.get()"
    job.schedule((1,), delay=60)  # error: [AF164] "huey.api.TaskWrapper.schedule()"
    many = job.map([1, 2, 3])  # error: [AF164] "huey.api.TaskWrapper.map()"
    many.get(blocking=True)  # error: [AF164] "huey.api.ResultGroup.get()"
    many(blocking=True)  # error: [AF164] "huey.api.ResultGroup()"
    job.revoke()  # error: [AF164] "huey.api.TaskWrapper.revoke()"
    job.restore()  # error: [AF164] "huey.api.TaskWrapper.restore()"
    job.is_revoked()  # error: [AF164] "huey.api.TaskWrapper.is_revoked()"
    return job.s(1), job.call_local(1), await asyncio.to_thread(job, 1)


async def results(result: Result, results: ResultGroup):
    result.is_ready()  # error: [AF164] "huey.api.Result.is_ready()"
    result.get_raw_result(blocking=True)  # error: [AF164] "huey.api.Result.get_raw_result()"
    result.is_revoked()  # error: [AF164] "huey.api.Result.is_revoked()"
    result.revoke()  # error: [AF164] "huey.api.Result.revoke()"
    result.restore()  # error: [AF164] "huey.api.Result.restore()"
    result.reschedule(delay=5)  # error: [AF164] "huey.api.Result.reschedule()"
    return results, result.id


async def locks():
    lock = huey.lock_task("report")
    with lock:  # error: [AF164] "entering `with huey.api.TaskLock`"
        print("alone")
    lock.acquire()  # error: [AF164] "huey.api.TaskLock.acquire()"
    lock.clear()  # error: [AF164] "huey.api.TaskLock.clear()"


async def in_memory(task):
    memory = MemoryHuey(immediate=True)
    return memory.enqueue(task)
