"""Async code that calls decorated functions."""

import asyncio

from billing.invoices import (
    Ledger,
    archive,
    cancel,
    charge,
    charge_async,
    close,
    convert,
    digest,
    download,
    factor,
    fetch,
    fetch_in_pool,
    handlers,
    legacy,
    on_paid,
    opened,
    price,
    rates,
    refund,
    render,
    restore,
    template,
    tidy,
    twice,
    upload,
    wait_longer,
    wait_once,
)
from billing.wrappers import audited_async, logged, logged_async, replaced, retried


async def show(number: str) -> dict:
    print(tidy(number))
    return fetch(number)  # error: [AF231] "`requests.get()`"


async def show_from_pool(number: str) -> dict:
    return await fetch_in_pool(number)


async def document(number: str) -> bytes:
    waiting = render(number)
    return await waiting


async def send(number: str) -> None:
    future = upload(number)
    await asyncio.wrap_future(future)


async def quote(number: str) -> int:
    return price(number)  # error: [AF271] "`time.sleep()`"


async def load(number: str) -> bytes:
    return download(number)  # error: [AF231] "`requests.get()`" [AF271] "`time.sleep()`"


async def load_in_thread(number: str) -> bytes:
    return await asyncio.to_thread(download, number)


async def withdraw(number: str) -> bool:
    return cancel(number)  # error: [AF211] "`sqlite3.connect()`"


async def paid(number: str) -> int:
    on_paid(number)  # error: [AF231] "`requests.post()`"
    return len(handlers)


async def old(number: str) -> None:
    legacy(number)


async def exchange(currency: str) -> dict:
    print(rates.cache_info())
    rates.cache_clear()
    return rates(currency)  # error: [AF231] "`billing.invoices.rates()`"


async def page() -> str:
    print(factor(3))
    return template()  # error: [AF221] "`billing.invoices.template()`"


async def pay(number: str) -> dict:
    await charge_async(number)
    return charge(number)  # error: [AF231] "`billing.invoices.charge()`"


async def pay_back(number: str) -> dict:
    print(charge.retry)
    return refund(number)  # error: [AF231] "`billing.invoices.refund()`"


async def fingerprint(number: str) -> bytes:
    return digest(number)  # error: [AF241] "`bcrypt.hashpw()`"


async def finish(number: str) -> None:
    close(number)  # error: [AF231]


async def put_away(number: str) -> None:
    archive(number)  # error: [AF231]


async def take_back(number: str) -> None:
    await restore(number)


async def wait(number: str) -> str:
    print(wait_once(number))  # error: [AF271]
    return wait_longer(number)  # error: [AF271]


async def more(number: str) -> int:
    return twice(number)  # error: [AF271] "`time.sleep()`"


async def read(number: str) -> str:
    manager = opened(number)
    with manager as file:  # error: [AF221] "`billing.invoices.opened()`"
        return file.name


async def converted(text: str) -> str:
    return convert(text)


async def converted_bytes(data: bytes) -> str:
    return convert(data)  # todo: [AF261]


async def ledger() -> str:
    ledger = Ledger("https://ledger.invalid")
    await ledger.post(3)
    print(ledger.balance())  # error: [AF231] "`requests.get()`"
    print(ledger.limit())  # error: [AF261] "`subprocess.check_output()`"
    return ledger.name()


async def books(path: str) -> object:
    print(Ledger.read(path))  # error: [AF221]
    return Ledger.default()  # error: [AF271]


async def rest(path: str) -> object:
    text = await asyncio.to_thread(Ledger.read, path)
    default = await asyncio.to_thread(Ledger.default)
    return text, default


@audited_async
async def audit(number: str) -> str:
    return number


@logged_async
async def watch(number: str) -> str:
    return await audit(number)


async def everything(number: str) -> str:
    return await watch(number)


async def nested(number: str) -> int:
    @retried(3)
    def parse(text: str) -> int:
        return int(text)

    @logged
    def clean(text: str) -> str:
        return text.strip()

    @replaced
    def ask(text: str) -> None:
        input(text)

    ask(clean(number))
    return parse(clean(number))  # error: [AF271] "`time.sleep()`"


async def by_hand(number: str) -> object:
    wrapped = retried(3)(len)
    plain = logged(tidy)
    print(plain(number))
    return wrapped(number)  # error: [AF271]


async def unwrapped(number: str) -> int:
    return price.__wrapped__(number)
