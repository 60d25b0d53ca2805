import io

import toml


async def settings(path: str):
    found = toml.load("pyproject.toml")  # error: [AF125] "toml.load()"
    with open(path, "w") as file:  # error: [AF121] "open()"
        toml.dump(found, file)  # error: [AF125] "toml.dump()"
    with open(path) as file:  # error: [AF121] "open()"
        return toml.load(file)  # error: [AF125] "toml.load()"


async def in_memory(text: str):
    toml.dump({}, io.StringIO())
    return toml.load(io.StringIO(text)), toml.loads(text)
