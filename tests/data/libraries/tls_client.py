import tls_client


class Shop:
    def __init__(self):
        self.session = tls_client.Session(client_identifier="chrome_120")

    async def item(self, url: str):
        response = self.session.get(url)  # error: [AF131] "tls_client.Session.get()"
        return response.status_code, response.json()


async def asynchronous(url: str):
    async with tls_client.AsyncSession() as session:
        return await session.get(url)


async def session_calls(session: tls_client.Session, url, method):
    session.options(url)  # error: [AF131] "tls_client.Session.options()"
    session.head(url)  # error: [AF131] "tls_client.Session.head()"
    session.post(url)  # error: [AF131] "tls_client.Session.post()"
    session.put(url)  # error: [AF131] "tls_client.Session.put()"
    session.patch(url)  # error: [AF131] "tls_client.Session.patch()"
    session.delete(url)  # error: [AF131] "tls_client.Session.delete()"
    session.execute_request(method, url)  # error: [AF131] "tls_client.Session.execute_request()"
