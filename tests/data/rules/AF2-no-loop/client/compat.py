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


def pause_without_loop(seconds: float) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop is None:
        time.sleep(seconds)


def pause_unless_running(seconds: float) -> None:
    loop = None
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        pass
    if loop and loop.is_running():
        loop.call_later(seconds, print)
    else:
        time.sleep(seconds)


def pause_after_return(seconds: float):
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError:
        loop = None
    if loop is not None:
        return asyncio.sleep(seconds)
    return time.sleep(seconds)


def pause_by_word(seconds: float):
    try:
        asyncio.get_running_loop()
        in_loop = True
    except RuntimeError:
        in_loop = False
    return None if in_loop else time.sleep(seconds)


def pause_by_other_word(seconds: float):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        is_sync = True
    else:
        is_sync = False
    if is_sync:
        time.sleep(seconds)


def pause_or_start(seconds: float) -> None:
    try:
        asyncio.get_running_loop().create_task(asyncio.sleep(seconds))
    except RuntimeError:
        time.sleep(seconds)


def pause_or_create(seconds: float) -> None:
    try:
        asyncio.create_task(asyncio.sleep(seconds))
    except RuntimeError:
        time.sleep(seconds)


def pause_with_finally(seconds: float) -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        time.sleep(seconds)
    finally:
        print("paused")


def pause_on_rebound(seconds: float, given=None) -> None:
    """The variable says something else by now."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    loop = given
    if loop is None:
        time.sleep(seconds)


def pause_on_either(seconds: float, wanted: bool) -> None:
    """One of the two conditions tells nothing of a loop."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop is None or wanted:
        time.sleep(seconds)


def pause_if_asked(seconds: float, wanted: bool) -> None:
    """The loop was not always looked for."""
    loop = None
    if wanted:
        loop = asyncio.get_running_loop()
    if loop is None:
        time.sleep(seconds)


def pause_in_finally(seconds: float) -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        print("no loop")
    finally:
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
