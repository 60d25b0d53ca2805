import asyncio

import zeep
from zeep import AsyncClient, CachingClient, Client


class Rates:
    def __init__(self, wsdl: str):
        self.client = Client(wsdl)

    async def rate(self, currency: str):
        value = self.client.service.GetRate(currency)  # error: [AF131] "zeep.proxy.ServiceProxy.GetRate()"
        return value, await asyncio.to_thread(self.client.service.GetRate, currency)

    async def bound(self):
        service = self.client.bind("Rates", "Soap12")
        return service.ListCurrencies()  # error: [AF131] "zeep.proxy.ServiceProxy.ListCurrencies()"


async def made(wsdl: str):
    Client(wsdl)  # error: [AF131] "zeep.Client()"
    CachingClient(wsdl)  # error: [AF131] "zeep.CachingClient()"
    client = zeep.AsyncClient(wsdl)  # error: [AF131] "zeep.AsyncClient()"
    await client.service.GetRate("EUR")
    return client


async def asynchronous(client: AsyncClient):
    return await asyncio.gather(client.service.GetRate("EUR"), client.service.GetRate("CHF"))
