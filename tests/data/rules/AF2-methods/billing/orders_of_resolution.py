"""What the next class is, depends on the class of the instance."""

import asyncio
import subprocess
import time
from pathlib import Path


class Sink:
    def send(self, line: str) -> None:
        self.last = line

    def close(self) -> None:
        self.last = ""


class Prefixed(Sink):
    """Does not know which class comes next."""

    def send(self, line: str) -> None:
        super().send(f"> {line}")


class Silent(Sink):
    """Adds nothing."""


class Printed(Sink):
    def send(self, line: str) -> None:
        subprocess.run(["lp"], input=line.encode(), check=True)

    def close(self) -> None:
        time.sleep(1)


class Written(Sink):
    def send(self, line: str) -> None:
        Path("sink.txt").write_text(line)


class PrefixedAndPrinted(Prefixed, Printed):
    """Prefixed.send() goes on in Printed here."""

    async def run(self) -> None:
        self.send("start")  # error: [AF261] "`billing.orders_of_resolution.Printed.send()` → `subprocess.run()`"


class SilentThenPrinted(Silent, Printed):
    """Sink comes last: `send` is the one of Printed."""

    async def run(self) -> None:
        self.send("start")  # error: [AF261] "Printed.send"
        self.close()  # error: [AF271] "Printed.close"


class PrintedThenSilent(Printed, Silent):
    async def run(self) -> None:
        super().send("start")  # error: [AF261] "Printed.send"


class OnlyPrefixed(Prefixed):
    async def run(self) -> None:
        self.send("start")
        self.close()
        super().send("end")


class PrefixedAndSilent(Prefixed, Silent):
    async def run(self) -> None:
        self.send("start")


class Overridden(Printed):
    def send(self, line: str) -> None:
        """Not the one of Printed."""
        self.last = line

    async def run(self) -> None:
        self.send("start")
        super().send("end")  # error: [AF261]
        Printed.send(self, "once more")  # error: [AF261]
        await asyncio.to_thread(super().send, "in a thread")


class TwinSink(Printed):
    """The async twin has the name of the method that blocks."""

    async def send(self, line: str) -> None:
        await asyncio.sleep(0)
        await asyncio.to_thread(Printed.send, self, line)

    async def run(self) -> None:
        await self.send("start")


class TemplateMethod:
    """The frame calls what subclasses fill in."""

    def run(self) -> None:
        self.prepare()
        self.work()

    def prepare(self) -> None:
        self.ready = True

    def work(self) -> None:
        raise NotImplementedError


class Sleeping(TemplateMethod):
    def work(self) -> None:
        time.sleep(5)


class Counting(TemplateMethod):
    def work(self) -> None:
        self.count = 1


async def templates(sleeping: Sleeping, counting: Counting) -> None:
    sleeping.prepare()
    sleeping.run()  # error: [AF271] "`billing.orders_of_resolution.Sleeping.work()` → `time.sleep()`"
    counting.run()
