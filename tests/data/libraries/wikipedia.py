import asyncio

import wikipedia


async def article(title: str):
    wikipedia.set_lang("de")
    page = wikipedia.page(title)  # error: [AF134] "wikipedia.page()"
    page.html()  # error: [AF134] "wikipedia.WikipediaPage.html()"
    other = wikipedia.WikipediaPage(title)  # error: [AF134] "wikipedia.WikipediaPage()"
    return other.title, await asyncio.to_thread(wikipedia.summary, title)


async def wikipedia_client_calls(latitude, longitude, query, title):
    wikipedia.geosearch(latitude, longitude)  # error: [AF134] "wikipedia.geosearch()"
    wikipedia.languages()  # error: [AF134] "wikipedia.languages()"
    wikipedia.random()  # error: [AF134] "wikipedia.random()"
    wikipedia.search(query)  # error: [AF134] "wikipedia.search()"
    wikipedia.suggest(query)  # error: [AF134] "wikipedia.suggest()"
    wikipedia.summary(title)  # error: [AF134] "wikipedia.summary()"


async def wikipedia_page_calls(wikipedia_page: wikipedia.WikipediaPage, section_title):
    wikipedia_page.section(section_title)  # error: [AF134] "wikipedia.WikipediaPage.section()"
