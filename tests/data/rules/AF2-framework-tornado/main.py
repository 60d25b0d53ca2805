"""What is handed to the loop."""

from functools import partial

from tornado.ioloop import IOLoop, PeriodicCallback

from store import fetch, rows, settle

loop = IOLoop.current()


def tick() -> None:
    settle()


async def tock() -> None:
    settle()  # error: [AF271]


def start() -> None:
    PeriodicCallback(tick, 1000).start()  # error: [AF271] "`main.tick()`"
    PeriodicCallback(callback=rows, callback_time=1000).start()  # error: [AF211]
    PeriodicCallback(tock, 1000).start()
    IOLoop.current().add_callback(tick)  # error: [AF271] "which runs callbacks of Tornado"
    loop.spawn_callback(partial(fetch, "https://shop.invalid"))  # error: [AF231]
    here = IOLoop.instance()
    here.add_timeout(12.5, lambda: settle())  # error: [AF271]
    here.run_in_executor(None, tick)
    tick()
    registry.add_callback(tick)


if __name__ == "__main__":
    start()
    IOLoop.current().start()
