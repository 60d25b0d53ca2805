import queue
import threading

WAITING: queue.Queue = queue.Queue()
READY = threading.Event()


def take() -> str:
    return WAITING.get(timeout=5)


def take_now() -> str:
    return WAITING.get_nowait()


def take_if_any() -> str:
    return WAITING.get(block=False)


def put(item: str) -> None:
    WAITING.put_nowait(item)


def wait_until_ready() -> None:
    READY.wait()


def is_ready() -> bool:
    return READY.is_set()


def mark_ready() -> None:
    READY.set()
