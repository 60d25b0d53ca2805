import os
import time

import anyio


async def main():
    time.sleep(1)  # error: [AF171] "use `anyio.sleep`"
    os.sync()  # error: [AF122]
    os.remove("x")  # error: [AF123] "anyio."
    await anyio.sleep(1)
