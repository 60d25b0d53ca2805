import asyncio

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver


class Watcher:
    def __init__(self):
        self.observer = Observer()

    async def start(self, path: str, handler: FileSystemEventHandler):
        self.observer.schedule(handler, path, recursive=True)
        self.observer.start()

    async def stop(self):
        self.observer.stop()
        self.observer.join()  # error: [AF165] "threading.Thread.join()"

    async def stop_elsewhere(self):
        self.observer.stop()
        await asyncio.to_thread(self.observer.join)


async def polling():
    observer = PollingObserver(timeout=1)
    with observer:  # error: [AF165] "leaving `with watchdog.observers.api.BaseObserver`"
        await asyncio.sleep(1)
    observer.join()  # error: [AF165] "threading.Thread.join()"
