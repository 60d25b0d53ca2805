"""Async code that reads attributes."""

import asyncio

from tenants.account import Account, Visitor
from tenants.lazy import Options, Quota
from tenants.settings import FrozenSettings, Preferences, RemoteSettings, Settings


async def show(settings: Settings) -> dict:
    values = settings.values  # error: [AF222] "reading `tenants.settings.Settings.values` blocks the event loop"
    return {"name": settings.name, "region": settings.region, "theme": values["theme"]}


async def connect(settings: Settings) -> str:
    return f"postgresql://app:{settings.password}@db"  # error: [AF234] "tenants.settings.Settings.password"


async def recolour(preferences: Preferences) -> None:
    print(preferences.folder)
    print(preferences.colours)
    preferences.colours = ["red", "green"]  # error: [AF221] "setting `tenants.settings.Preferences.colours` blocks"
    del preferences.colours  # error: [AF223] "deleting `tenants.settings.Preferences.colours` blocks"


async def toggle(preferences: Preferences) -> None:
    if preferences.theme == "light":  # error: [AF222]
        preferences.theme = "dark"  # error: [AF222]


async def frozen() -> dict:
    settings = FrozenSettings("/srv/tenants/plain")
    return settings.values


async def remote() -> str:
    settings = RemoteSettings("/srv/tenants/remote")
    print(settings.values)  # error: [AF222]
    return settings.password  # error: [AF234]


async def of_the_class() -> object:
    return FrozenSettings.values, Settings.region, Account.title


async def by_name(settings: Settings, name: str) -> object:
    print(getattr(settings, "name"))
    print(getattr(settings, name))
    return getattr(settings, "values")  # todo: [AF222]


async def in_a_thread(settings: Settings) -> tuple:
    values = await asyncio.to_thread(lambda: settings.values)
    loop = asyncio.get_running_loop()
    password = await loop.run_in_executor(None, lambda: settings.password)
    return values, password


async def hand_over(settings: Settings) -> bytes:
    load = settings.loader
    return await asyncio.to_thread(load)


async def call_it(settings: Settings) -> bytes:
    return settings.loader()  # error: [AF261] "subprocess.check_output()"


async def size(settings: Settings) -> int:
    return settings.size  # todo: [AF224]


async def greet(account: Account) -> str:
    if account.is_new:  # error: [AF251] "through `tenants.account.Account.visits` → `redis.Redis.get()`"
        return "welcome"
    return f"welcome back, {account.title}, visit {account.visits}"  # error: [AF251] "reading `tenants.account.Account.visits` blocks"


async def portrait(account: Account) -> bytes:
    profile = account.profile
    print(profile.login)
    return profile.avatar  # error: [AF231] "`tenants.account.Profile.refresh()`"


async def refresh(account: Account) -> dict:
    return account.profile.refresh()  # error: [AF231] "`tenants.account.Profile.refresh()` blocks"


async def deep(account: Account) -> str:
    return account.settings.values["theme"]  # error: [AF222] "tenants.settings.Settings.values"


async def orders(account: Account) -> list:
    return [order for order in account.orders if order[0]]  # error: [AF211] "tenants.account.Account.orders"


async def balance(account: Account) -> int:
    return await account.balance


async def visit(visitor: Visitor) -> tuple:
    return visitor.visits, visitor.orders, visitor.profile, visitor.is_new


async def narrowed(someone: Account | Visitor) -> int:
    if isinstance(someone, Visitor):
        return someone.visits
    return someone.visits  # error: [AF251]


async def option() -> str:
    options = Options("/etc/app.ini")
    print(options._path)
    return options.colour  # todo: [AF222]


async def quota() -> int:
    used = Quota.used
    return used + Quota().limit  # todo: [AF271]


def report(account: Account) -> str:
    return f"{account.visits} visits, {len(account.orders)} orders"


async def summary(account: Account) -> str:
    first = await asyncio.to_thread(report, account)
    return first or report(account)  # error: [AF251] [AF211]
