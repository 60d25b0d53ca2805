import asyncio

import parcels
from parcels.tracking import events
from parcels.tracking import requests as wording
from parcels.tracking.events import Event

from . import client as clients


async def where(parcel: str) -> str:
    client = parcels.connect()
    event = client.where(parcel)  # error: [AF231] "`parcels.client.Client.where()` blocks the event loop until the server has answered, through `httpx.Client.get()`"
    client.close()
    return event.label()


async def where_async(parcel: str) -> str:
    client = clients.connect()
    event = await client.find(parcel)
    return event.label() + wording.get(parcel) + event.ask()


async def again(event: Event) -> Event:
    return event.refresh()  # error: [AF231] "through `parcels.client.Client.where()` → `httpx.Client.get()`"


async def again_in_thread(event: Event) -> Event:
    fresh = await asyncio.to_thread(event.refresh)
    print(wording.get(fresh.label()))
    return await asyncio.to_thread(parcels.Client("https://a.example").where, fresh.parcel)


async def host() -> str:
    return events.on()  # error: [AF221] "`parcels.client.hostname()` → `open()`"
