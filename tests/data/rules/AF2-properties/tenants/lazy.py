"""Attributes that are computed by special methods."""

import configparser
import time


class Options:
    """Reads an option's file when the option is first asked for."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __getattr__(self, name: str) -> str:
        parser = configparser.ConfigParser()
        parser.read(self._path)
        return parser["options"][name]


class Throttled:
    """A descriptor that waits before it gives the value."""

    def __get__(self, instance: object, owner: type) -> int:
        time.sleep(0.2)
        return 3


class Quota:
    limit = Throttled()
    used = 0
