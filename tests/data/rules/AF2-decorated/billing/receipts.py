"""Methods and functions that classes decorate."""

import requests

from billing.wrappers import Announced, InPool, InThread, Memo, Offloaded, Waiting


@InThread
def fetch(number: str) -> str:
    return requests.get(number, timeout=5).text


@InPool(timeout=3)
def store(number: str) -> None:
    requests.post(number, timeout=5)


@Memo
def lookup(number: str) -> str:
    return requests.get(number, timeout=5).text


class Receipts:
    @InThread
    def fetch(self, number: str) -> str:
        return requests.get(number, timeout=5).text

    @InPool(timeout=3)
    def store(self, number: str) -> None:
        requests.post(number, timeout=5)

    @Offloaded
    def send(self, number: str) -> None:
        requests.post(number, timeout=5)

    @Waiting
    def wait(self, number: str) -> str:
        return number

    @Announced
    def close(self, number: str) -> str:
        return number

    async def work(self, number: str) -> None:
        await self.fetch(number)
        self.store(number)
        await self.send(number)
        self.wait(number)  # error: [AF271] "`billing.wrappers.Waiting.__get__.bound()`"
        self.close(number)  # error: [AF231] "`billing.wrappers.Announced.__call__()`"


async def work(number: str) -> None:
    await fetch(number)
    store(number)
    lookup(number)  # error: [AF231] "`billing.receipts.lookup()`"
