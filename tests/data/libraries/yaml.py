import io
from pathlib import Path

import aiofiles
import yaml


async def settings(path: str):
    with open(path, encoding="utf-8") as file:  # error: [AF121] "open()"
        return yaml.safe_load(file)  # error: [AF125] "yaml.safe_load()"


async def loaders(path: Path):
    with path.open() as file:  # error: [AF121] "pathlib.Path.open()"
        yaml.load(file, Loader=yaml.CSafeLoader)  # error: [AF125] "yaml.load()"
        yaml.full_load(file)  # error: [AF125] "yaml.full_load()"
        yaml.unsafe_load(file)  # error: [AF125] "yaml.unsafe_load()"
        for document in yaml.safe_load_all(file):  # todo: [AF125]
            print(document)


async def dumpers(path: Path, value: dict):
    with path.open("w") as file:  # error: [AF121] "pathlib.Path.open()"
        yaml.dump(value, file, sort_keys=False)  # error: [AF125] "yaml.dump()"
        yaml.safe_dump(value, stream=file)  # error: [AF125] "yaml.safe_dump()"
        yaml.dump_all([value], file)  # error: [AF125] "yaml.dump_all()"
        yaml.safe_dump_all([value], file)  # error: [AF125] "yaml.safe_dump_all()"


async def in_memory(text: str, value: dict):
    yaml.safe_load(text)
    yaml.safe_load(io.StringIO(text))
    yaml.dump(value, io.StringIO())
    for document in yaml.safe_load_all(text):
        print(document)
    return yaml.safe_dump(value)


async def asynchronous(path: str):
    async with aiofiles.open(path) as file:
        return yaml.safe_load(await file.read())
