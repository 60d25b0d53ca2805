"""Handlers that use the stores."""

import asyncio

from billing.stores import (
    Both,
    Ledger,
    MemoryStore,
    PatientStore,
    QuietLedger,
    RateClient,
    Store,
    Unrelated,
)


class InvoiceView:
    def __init__(self) -> None:
        self.store = PatientStore("invoices.db")
        self.memory = MemoryStore()
        self.rates = RateClient("https://rates.example")
        self.other = Unrelated()

    def body(self, number: str) -> str:
        return self.store.load(number).upper()

    def template(self) -> str:
        return self.store.label()

    async def get(self, number: str) -> str:
        body = self.body(number)  # error: [AF271] "`billing.stores.Retrying.pause()` → `time.sleep()`" [AF211] "billing.views.InvoiceView.body"
        return self.template() + body

    async def get_in_thread(self, number: str) -> str:
        body = await asyncio.to_thread(self.body, number)
        rate = await asyncio.to_thread(self.rates, "EUR")
        await asyncio.get_running_loop().run_in_executor(None, self.store.backup)
        return f"{body} {rate}"

    async def get_from_memory(self, number: str) -> str:
        self.memory.backup()
        self.other.pause(1)
        self.other.flush()
        self.other.backup()
        return self.memory.load(number) + self.other.load(number)

    async def price(self) -> float:
        euro = self.rates("EUR")  # error: [AF231] "`billing.stores.RateClient.__call__()` blocks"
        dollar = await self.rates.rate("USD")
        return euro * dollar

    async def unbound(self, number: str) -> str:
        return Store.load(self.store, number)  # error: [AF211] "`billing.stores.Store.load()`"

    async def parsed(self, number: str) -> dict:
        found = await self.store.find(number)
        found |= Store.parse("{}")
        return found | Store.read("extra.json")  # error: [AF221] "billing.stores.Store.read"

    async def bound_method(self, number: str) -> str:
        load = self.store.load
        quick = self.memory.load
        return load(number) + quick(number)  # error: [AF271] [AF211]


async def close_all(ledger: Ledger, quiet: QuietLedger, both: Both) -> None:
    ledger.note("closing")
    ledger.flush()  # error: [AF222] "Archived.flush"
    quiet.flush()
    both.flush()
    await ledger.close("closed")
    await quiet.close("closed")


async def unknown(store, ledger, flush) -> None:
    """Nothing is known of these."""
    store.load("1")
    store.backup()
    ledger.flush()
    flush()
