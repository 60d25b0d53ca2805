import asyncio

from watchfiles import arun_process, awatch, run_process, watch


async def reloading(folder: str, target):
    for changes in watch(folder):  # error: [AF181] "watchfiles.watch()"
        print(changes)
    run_process(folder, target=target)  # error: [AF161] "watchfiles.run_process()"
    await asyncio.to_thread(run_process, folder, target=target)


async def asynchronous(folder: str, target):
    async for changes in awatch(folder):
        print(changes)
    await arun_process(folder, target=target)
