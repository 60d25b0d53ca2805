from time import *
from os import *
from pathlib import *
from somewhere_unknown import *


async def names(file):
    sleep(1)  # error: [AF171] "time.sleep()"
    remove(file)  # error: [AF123] "os.remove()"
    Path(file).exists()  # error: [AF124]
    unknown(file)
    print(file)
    input()  # error: [AF174]
