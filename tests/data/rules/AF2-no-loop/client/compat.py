"""A client for synchronous and asynchronous programs, which asks where it runs."""

import asyncio
import time

import requests
import sniffio


def is_async() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def request(url: str):
    """Waits for the answer only where nobody else waits."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return requests.get(url, timeout=5)
    return asyncio.to_thread(requests.get, url)


def request_by_flag(url: str):
    loop = asyncio.get_event_loop()
    if loop.is_running():
        return loop.run_in_executor(None, requests.get, url)
    return requests.get(url, timeout=5)


def request_when_idle(url: str):
    loop = asyncio.get_event_loop()
    if not loop.is_running():
        return requests.get(url, timeout=5)
    return None


def pause(seconds: float) -> None:
    """Sleeps whether a loop runs or not."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass
    time.sleep(seconds)


def pause_wrongly(seconds: float) -> None:
    """Has its branches the wrong way round."""
    loop = asyncio.get_event_loop()
    if loop.is_running():
        time.sleep(seconds)
    else:
        loop.run_until_complete(asyncio.sleep(seconds))


def pause_in_try(seconds: float) -> None:
    try:
        asyncio.get_running_loop()
        time.sleep(seconds)
    except RuntimeError:
        time.sleep(seconds)


def pause_on_other_errors(seconds: float) -> None:
    try:
        int("x")
    except ValueError:
        time.sleep(seconds)


def pause_if_there_is_none(seconds: float) -> None:
    if asyncio._get_running_loop() is None:
        time.sleep(seconds)


def pause_if_there_is_one(seconds: float) -> None:
    if asyncio._get_running_loop() is not None:
        time.sleep(seconds)


def pause_in_else(seconds: float) -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        print("no loop")
    else:
        time.sleep(seconds)


def pause_with_loop(seconds: float) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop is not None:
        time.sleep(seconds)


def pause_early(seconds: float) -> None:
    if asyncio.get_event_loop().is_running():
        return
    time.sleep(seconds)


def pause_by_sniffio(seconds: float) -> None:
    try:
        sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        time.sleep(seconds)


def run(coroutine):
    """The usual bridge."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(coroutine)
    return asyncio.run_coroutine_threadsafe(coroutine, loop)


class Server:
    """Has an attribute with a tempting name."""

    def __init__(self) -> None:
        self.running = False

    def is_up(self) -> bool:
        return self.running

    def stop(self) -> None:
        if not self.is_up():
            time.sleep(1)
