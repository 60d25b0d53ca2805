import asyncio

from reports import sources
from reports.sources import Builder, ReadOnlyWarehouse, Registry, Warehouse, make_session

REGISTRY = Registry()


def status(url: str) -> int:
    return make_session().head(url, timeout=3).status_code


def upload(name: str) -> None:
    sources.make_bucket().upload_file(name, name)


def remember(name: str, text: str) -> None:
    sources.shared_cache().set(name, text)


def remember_nowhere(name: str) -> int:
    return len(name)


def count() -> int:
    return sources.database().execute("select count(*) from report").fetchone()[0]


async def revenue() -> list[tuple]:
    return Warehouse.from_environment().rows("select 1")  # error: [AF211] "`reports.sources.Warehouse.rows()` blocks"


async def revenue_of_tests() -> list[tuple]:
    here = Warehouse.for_tests()
    print(here.describe())
    return here.rows("select 2")  # error: [AF211] "psycopg2.connect"


async def revenue_of_default() -> list[tuple]:
    return Warehouse.default().rows("select 3")  # error: [AF211] "Warehouse.rows"


async def connected() -> str:
    made = Warehouse.connected("postgresql:///")  # error: [AF211] "`reports.sources.Warehouse.connected()` blocks"
    return made.describe()


async def read_only() -> str:
    made = ReadOnlyWarehouse.for_tests()
    return made.describe()  # error: [AF222] "ReadOnlyWarehouse.describe"


async def read_only_from_environment() -> str:
    return ReadOnlyWarehouse.default().describe()


async def cached_factory() -> list[tuple]:
    return sources.warehouse().rows("select 4")  # error: [AF211]


async def kept_in_a_registry(name: str) -> list[tuple]:
    opened = REGISTRY.open(name)
    print(opened.describe())
    return opened.rows("select 5")  # error: [AF211]


async def first_of_registry() -> list[tuple]:
    return REGISTRY.first().rows("select 6")  # error: [AF211]


async def built() -> str:
    report = Builder().add("one").titled("Report").add("two")
    report.save("report.txt")  # error: [AF221] "`reports.sources.Builder.save()` blocks the event loop until the file is open"
    Builder().titled("x").save("x.txt")  # error: [AF221]
    return report.text()


async def built_in_thread() -> str:
    report = Builder().add("one")
    await asyncio.to_thread(report.save, "report.txt")
    await asyncio.to_thread(Builder().add("two").save, "report.txt")
    made = await asyncio.to_thread(Warehouse.connected, "postgresql:///")
    return made.describe() + report.text()


async def unpacked() -> list[tuple]:
    house, report = sources.pair()
    print(report.text())
    return house.rows(report.text())  # error: [AF211]


async def awaited() -> list[tuple]:
    house = await sources.make_in_background()
    return house.rows("select 7")  # error: [AF211]


async def awaited_from_thread() -> list[tuple]:
    house = await asyncio.to_thread(sources.warehouse)
    return house.rows("select 8")  # error: [AF211]


async def picked(kind: str) -> None:
    one = sources.pick(kind)
    if isinstance(one, Builder):
        print(one.text())
    else:
        print(one.describe())  # error: [AF222]


async def checks(url: str) -> int:
    upload("r.pdf")  # error: [AF234] "`reports.pages.upload()` blocks"
    remember("r", "text")  # error: [AF251] "`redis.Redis.set()`"
    return status(url) + remember_nowhere(url)  # error: [AF231] "`requests.Session.head()`"


async def counts() -> int:
    return count()  # error: [AF211] "pages.count"


async def silent() -> dict[str, str]:
    """Making a client asks no server."""
    session = make_session()
    house = Warehouse("postgresql:///")
    later = Warehouse.from_environment
    registry = Registry()
    fake = {}
    fake.get("a")
    return {**session.headers, "dsn": house.dsn, "later": later.__name__, "open": str(registry)}
