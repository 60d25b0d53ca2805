from app import clients
from app.clients import Session, cache, config, jobs, pool, s3, session, started


def fetch(url: str) -> str:
    return session.get(url, timeout=config.timeout).text


def remember(name: str, value: str) -> None:
    cache.set(name, value, ex=60)


def put(name: str, body: bytes) -> None:
    s3.put_object(Bucket="files", Key=name, Body=body)


def user(number: int):
    with Session() as db:
        return db.get(object, number)


def next_job() -> str:
    return jobs.get()


def add_job(name: str) -> None:
    jobs.put(name)


def wait() -> bool:
    return started.wait(10)


def has_started() -> bool:
    return started.is_set()


def name() -> str:
    return config.get("name")


def healthy() -> bool:
    return pool.ping() and clients.get_pool().ping()


def waiting() -> int:
    return len(pool) + jobs.qsize()


def lazily(key: str) -> bytes | None:
    return clients.connection().get(key)


def make_thread():
    import threading

    return threading.Thread(target=next_job, daemon=True)


def run_to_end() -> None:
    worker = make_thread()
    worker.start()
    worker.join()


def start_only() -> None:
    make_thread().start()
