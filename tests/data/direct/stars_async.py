from time import *
from os import *
from asyncio import *


async def shadowed():
    await sleep(1)
    sleep(1)
    remove("x")  # error: [AF123]
