import time

import trio
from pathlib import Path


async def main():
    time.sleep(1)  # error: [AF171] "use `trio.sleep`"
    Path("x").exists()  # error: [AF124] "trio.Path.exists"
    await trio.sleep(1)
