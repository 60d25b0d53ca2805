import sys
from pathlib import Path

import ruamel.yaml
from ruamel.yaml import YAML

yaml = YAML(typ="safe")


async def settings(path: Path):
    found = yaml.load(path)  # error: [AF125] "ruamel.yaml.YAML.load()"
    with path.open("w") as file:  # error: [AF121] "pathlib.Path.open()"
        yaml.dump(found, file)  # error: [AF125] "ruamel.yaml.YAML.dump()"
    round_trip = ruamel.yaml.YAML()
    round_trip.dump(found, stream=path)  # error: [AF125] "ruamel.yaml.YAML.dump()"


async def in_memory(text: str):
    yaml.load("a: 1")
    yaml.load(text)
    yaml.dump({}, sys.stdout)
