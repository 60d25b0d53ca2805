"""What `cls`, `super()` and mixins are, where the class of the receiver is known."""

import abc
import time
from pathlib import Path


class Template(abc.ABC):
    def run(self) -> None:
        self.work()

    @abc.abstractmethod
    def work(self) -> None: ...


class Slow(Template):
    def work(self) -> None:
        time.sleep(1)


class Quick(Template):
    def run(self) -> None:
        print("running")
        super().run()

    def work(self) -> None:
        print("quick")


class Record:
    """Its alternative constructor makes instances of whatever class it is called on."""

    text = ""

    def __init__(self) -> None:
        self.fill()

    def fill(self) -> None:
        self.text = "x"

    @classmethod
    def create(cls) -> "Record":
        cls.check()
        return cls()

    @classmethod
    def check(cls) -> None:
        print(cls.__name__)


class FileRecord(Record):
    def fill(self) -> None:
        self.text = Path("record").read_text()


class CheckedRecord(Record):
    @classmethod
    def check(cls) -> None:
        time.sleep(1)


class Logged:
    """A mixin: what comes next depends on the class that uses it."""

    def save(self) -> None:
        print("saving")
        super().save()


class ToDisk:
    def save(self) -> None:
        Path("saved").write_text("x")


class ToMemory:
    def save(self) -> None:
        self.saved = "x"


class LoggedToDisk(Logged, ToDisk):
    pass


class LoggedToMemory(Logged, ToMemory):
    pass


class Marked(abc.ABC):
    """Says nothing of `save`, and comes first."""


class MarkedToDisk(Marked, ToDisk):
    pass


async def templates() -> None:
    Quick().run()
    Slow().run()  # error: [AF271] "`billing.inherited.Slow.work()`"


async def records() -> None:
    Record.create()
    FileRecord.create()  # error: [AF222]
    CheckedRecord.create()  # error: [AF271]


async def mixins() -> None:
    LoggedToMemory().save()
    LoggedToDisk().save()  # error: [AF222] "`billing.inherited.ToDisk.save()`"
    MarkedToDisk().save()  # error: [AF222]
