import asyncio

import cloudscraper


class Pages:
    def __init__(self):
        self.scraper = cloudscraper.create_scraper(delay=10)

    async def page(self, url: str):
        response = self.scraper.get(url)  # error: [AF131] "requests.Session.get()"
        return response.text

    async def in_thread(self, url: str):
        return await asyncio.to_thread(self.scraper.get, url)


async def others(url: str):
    made = cloudscraper.CloudScraper.create_scraper()
    made.post(url, data={"a": 1})  # error: [AF131] "requests.Session.post()"
    cloudscraper.session().head(url)  # error: [AF131] "requests.Session.head()"
    cloudscraper.CloudScraper().request("GET", url)  # error: [AF131] "requests.Session.request()"
    cookie, agent = cloudscraper.get_cookie_string(url)  # error: [AF131] "cloudscraper.get_cookie_string()"
    return cookie, agent, cloudscraper.get_tokens(url)  # error: [AF131] "cloudscraper.get_tokens()"
