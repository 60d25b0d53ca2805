import os
import time


async def main(path):
    time.sleep(1)  # error: [AF171] "use `asyncio.sleep`"
    os.rmdir(path)  # error: [AF123]
