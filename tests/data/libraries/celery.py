import asyncio

import celery
from celery import Celery, Task, chain, chord, current_app, group, shared_task, signature
from celery.result import AsyncResult, GroupResult, ResultSet

app = Celery("shop", broker="amqp://localhost", backend="rpc://")


@app.task
def resize(path):
    return path


@shared_task(bind=True, max_retries=3)
def notify(self, user):
    self.update_state(state="SENDING")
    return user


async def decorated(path: str):
    result = resize.delay(path)  # error: [AF164] "celery.Task.delay()"
    result.get(timeout=5)  # error: [AF164] "celery.result.AsyncResult.get()"
    notify.apply_async(args=[1], countdown=10)  # error: [AF164] "celery.Task.apply_async()"
    pipeline = resize.s(path) | notify.s()
    pipeline.apply_async()  # todo: [AF164]
    return resize(path)


async def by_name(day: str):
    result = app.send_task("report.build", args=[day])  # error: [AF164] "celery.Celery.send_task()"
    print(result.id)
    value = result.get(timeout=30)  # error: [AF164] "celery.result.AsyncResult.get()"
    celery.current_app.send_task("report.mail", args=[value])  # error: [AF164] "celery.Celery.send_task()"
    current_app.send_task("report.mail", args=[value])  # error: [AF164] "celery.Celery.send_task()"
    queued = await asyncio.to_thread(app.send_task, "report.build", args=[day])
    return await asyncio.to_thread(queued.get, timeout=30)


async def tasks(task: Task, name: str):
    first = task.delay(1)  # error: [AF164] "celery.Task.delay()"
    first.wait()  # error: [AF164] "celery.result.AsyncResult.wait()"
    task.apply_async((1,), queue="low")  # error: [AF164] "celery.Task.apply_async()"
    task.update_state(state="PROGRESS", meta={"done": 1})  # error: [AF164] "celery.Task.update_state()"
    task.send_event("task-note")  # error: [AF164] "celery.Task.send_event()"
    raise task.retry(countdown=5)  # error: [AF164] "celery.Task.retry()"


async def canvas(task: Task, after: Task):
    one = task.s(1).set(queue="low")
    one.apply_async()  # error: [AF164] "celery.Signature.apply_async()"
    signature("shop.count", args=(1,)).delay()  # error: [AF164] "celery.Signature.delay()"
    many = group(task.s(n) for n in range(10))
    together = many()  # error: [AF164] "celery.group()"
    together.join(timeout=10)  # error: [AF164] "celery.result.ResultSet.join()"
    again = many.apply_async()  # error: [AF164] "celery.Signature.apply_async()"
    again.get()  # error: [AF164] "celery.result.ResultSet.get()"
    steps = chain(task.s(1), after.s())
    steps()  # error: [AF164] "celery.chain()"
    chord(many)(after.s())  # error: [AF164] "celery.chord()"
    eager = task.apply((1,))
    return eager.get(), celery.group([one])


async def state(task_id: str, result: AsyncResult):
    found = AsyncResult(task_id, app=app)
    if found.ready():  # error: [AF164] "celery.result.AsyncResult.ready()"
        found.forget()  # error: [AF164] "celery.result.AsyncResult.forget()"
    if result.successful() or result.failed():  # error: [AF164] "celery.result.AsyncResult.successful()" [AF164] "celery.result.AsyncResult.failed()"
        result.maybe_throw()  # error: [AF164] "celery.result.AsyncResult.maybe_throw()"
        result.throw()  # error: [AF164] "celery.result.AsyncResult.throw()"
    result.revoke(terminate=True)  # error: [AF164] "celery.result.AsyncResult.revoke()"
    for one, value in result.collect():  # error: [AF164] "celery.result.AsyncResult.collect()"
        print(one, value)
    app.AsyncResult(task_id).get()  # error: [AF164] "celery.result.AsyncResult.get()"
    return found.id, found.as_tuple()


async def sets(results: ResultSet, group_id: str):
    results.join_native()  # error: [AF164] "celery.result.ResultSet.join_native()"
    for task_id, meta in results.iter_native():  # error: [AF164] "celery.result.ResultSet.iter_native()"
        print(task_id, meta)
    results.ready()  # error: [AF164] "celery.result.ResultSet.ready()"
    results.waiting()  # error: [AF164] "celery.result.ResultSet.waiting()"
    results.successful()  # error: [AF164] "celery.result.ResultSet.successful()"
    results.failed()  # error: [AF164] "celery.result.ResultSet.failed()"
    results.completed_count()  # error: [AF164] "celery.result.ResultSet.completed_count()"
    results.maybe_throw()  # error: [AF164] "celery.result.ResultSet.maybe_throw()"
    results.forget()  # error: [AF164] "celery.result.ResultSet.forget()"
    results.revoke()  # error: [AF164] "celery.result.ResultSet.revoke()"
    saved = GroupResult.restore(group_id)  # error: [AF164] "celery.result.GroupResult.restore()"
    saved.save()  # error: [AF164] "celery.result.GroupResult.save()"
    saved.delete()  # error: [AF164] "celery.result.GroupResult.delete()"
    for result in results.results:
        result.get()  # error: [AF164] "celery.result.AsyncResult.get()"
    return len(saved)


async def workers(task_id: str):
    app.control.revoke(task_id)  # error: [AF164] "celery.app.control.Control.revoke()"
    app.control.broadcast("pool_restart")  # error: [AF164] "celery.app.control.Control.broadcast()"
    inspector = app.control.inspect(timeout=2)
    inspector.active()  # error: [AF164] "celery.app.control.Inspect.active()"
    inspector.stats()  # error: [AF164] "celery.app.control.Inspect.stats()"
    with app.connection_for_write() as connection:  # error: [AF164] "leaving `with kombu.Connection`"
        connection.ensure_connection(max_retries=1)  # error: [AF164] "kombu.Connection.ensure_connection()"
