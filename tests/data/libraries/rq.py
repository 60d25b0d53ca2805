import asyncio
from datetime import datetime, timedelta

from redis import Redis
from rq import Queue, Retry, Worker, cancel_job, requeue_job
from rq.command import send_kill_horse_command, send_shutdown_command, send_stop_job_command
from rq.job import Job
from rq.registry import FailedJobRegistry

redis = Redis()
queue = Queue("mail", connection=redis)


def send(user: int) -> None:
    queue.enqueue(print, user)


async def enqueue(user: int, when: datetime):
    job = queue.enqueue(send, user, retry=Retry(max=3))  # error: [AF164] "rq.Queue.enqueue()"
    queue.enqueue_call(send, args=(user,))  # error: [AF164] "rq.Queue.enqueue_call()"
    queue.enqueue_at(when, send, user)  # error: [AF164] "rq.Queue.enqueue_at()"
    queue.enqueue_in(timedelta(minutes=1), send, user)  # error: [AF164] "rq.Queue.enqueue_in()"
    queue.enqueue_many([Queue.prepare_data(send, (user,))])  # error: [AF164] "rq.Queue.enqueue_many()"
    made = queue.create_job(send, args=(user,))
    queue.enqueue_job(made)  # error: [AF164] "rq.Queue.enqueue_job()"
    queue.schedule_job(made, when)  # error: [AF164] "rq.Queue.schedule_job()"
    await asyncio.to_thread(queue.enqueue, send, user)
    return job.id, made.args


class Board:
    def __init__(self, connection: Redis):
        self.connection = connection
        self.queue = Queue(connection=connection)

    async def overview(self):
        ids = self.queue.get_job_ids()  # error: [AF164] "rq.Queue.get_job_ids()"
        for job in self.queue.get_jobs():  # error: [AF164] "rq.Queue.get_jobs()"
            job.get_status()  # error: [AF164] "rq.job.Job.get_status()"
        for other in Queue.all(connection=self.connection):  # error: [AF164] "rq.Queue.all()"
            other.is_empty()  # error: [AF164] "rq.Queue.is_empty()"
        for worker in Worker.all(queue=self.queue):  # error: [AF164] "rq.Worker.all()"
            print(worker.name)
        return ids, Worker.count(queue=self.queue)  # error: [AF164] "rq.Worker.count()"

    async def clear(self, job: Job):
        self.queue.remove(job)  # error: [AF164] "rq.Queue.remove()"
        self.queue.compact()  # error: [AF164] "rq.Queue.compact()"
        self.queue.empty()  # error: [AF164] "rq.Queue.empty()"
        self.queue.delete(delete_jobs=True)  # error: [AF164] "rq.Queue.delete()"

    async def find(self, job_id: str):
        found = self.queue.fetch_job(job_id)  # error: [AF164] "rq.Queue.fetch_job()"
        self.queue.get_job_position(found)  # error: [AF164] "rq.Queue.get_job_position()"
        found.refresh()  # error: [AF164] "rq.job.Job.refresh()"
        return found.func_name

    async def failed(self, job_id: str):
        registry = self.queue.failed_job_registry
        registry.get_job_ids()  # error: [AF164] "rq.registry.BaseRegistry.get_job_ids()"
        registry.requeue(job_id)  # error: [AF164] "rq.registry.BaseRegistry.requeue()"
        return registry.key


async def one(job_id: str):
    job = Job.fetch(job_id, connection=redis)  # error: [AF164] "rq.job.Job.fetch()"
    Job.fetch_many([job_id], connection=redis)  # error: [AF164] "rq.job.Job.fetch_many()"
    Job.exists(job_id, connection=redis)  # error: [AF164] "rq.job.Job.exists()"
    job.meta["done"] = 1
    job.save_meta()  # error: [AF164] "rq.job.Job.save_meta()"
    job.get_meta()  # error: [AF164] "rq.job.Job.get_meta()"
    job.save()  # error: [AF164] "rq.job.Job.save()"
    job.get_position()  # error: [AF164] "rq.job.Job.get_position()"
    job.return_value()  # error: [AF164] "rq.job.Job.return_value()"
    job.latest_result()  # error: [AF164] "rq.job.Job.latest_result()"
    job.results()  # error: [AF164] "rq.job.Job.results()"
    job.fetch_dependencies()  # error: [AF164] "rq.job.Job.fetch_dependencies()"
    job.cancel()  # error: [AF164] "rq.job.Job.cancel()"
    job.requeue()  # error: [AF164] "rq.job.Job.requeue()"
    job.delete()  # error: [AF164] "rq.job.Job.delete()"
    return job.description, job.get_call_string()


async def functions(job_id: str):
    cancel_job(job_id, connection=redis)  # error: [AF164] "rq.cancel_job()"
    requeue_job(job_id, connection=redis)  # error: [AF164] "rq.requeue_job()"
    send_shutdown_command(redis, "worker")  # error: [AF164] "rq.command.send_shutdown_command()"
    send_kill_horse_command(redis, "worker")  # error: [AF164] "rq.command.send_kill_horse_command()"
    send_stop_job_command(redis, job_id)  # error: [AF164] "rq.command.send_stop_job_command()"
    Worker([queue], connection=redis).work(burst=True)  # error: [AF164] "rq.Worker.work()"


async def registries(job: Job):
    registry = FailedJobRegistry("mail", connection=redis)
    registry.add(job)  # error: [AF164] "rq.registry.BaseRegistry.add()"
    registry.get_job_count()  # error: [AF164] "rq.registry.BaseRegistry.get_job_count()"
    registry.remove(job, delete_job=True)  # error: [AF164] "rq.registry.BaseRegistry.remove()"
    registry.cleanup()  # error: [AF164] "rq.registry.BaseRegistry.cleanup()"
