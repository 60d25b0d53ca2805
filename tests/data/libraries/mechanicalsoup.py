import asyncio

import mechanicalsoup


async def login(url: str):
    with mechanicalsoup.StatefulBrowser() as browser:
        browser.open(url)  # error: [AF131] "mechanicalsoup.StatefulBrowser.open()"
        browser.select_form("form")
        browser["name"] = "me"
        response = browser.submit_selected()  # error: [AF131] "mechanicalsoup.StatefulBrowser.submit_selected()"
        browser.get(url)  # error: [AF131] "mechanicalsoup.Browser.get()"
        return response.text, browser.page.select("a"), browser.links()


async def in_thread(url: str):
    browser = mechanicalsoup.Browser()
    return await asyncio.to_thread(browser.get, url)


async def browser_calls(browser: mechanicalsoup.Browser, form):
    browser.post()  # error: [AF131] "mechanicalsoup.Browser.post()"
    browser.put()  # error: [AF131] "mechanicalsoup.Browser.put()"
    browser.request()  # error: [AF131] "mechanicalsoup.Browser.request()"
    browser.submit(form)  # error: [AF131] "mechanicalsoup.Browser.submit()"


async def stateful_browser_calls(stateful_browser: mechanicalsoup.StatefulBrowser, url):
    stateful_browser.open_relative(url)  # error: [AF131] "mechanicalsoup.StatefulBrowser.open_relative()"
    stateful_browser.refresh()  # error: [AF131] "mechanicalsoup.StatefulBrowser.refresh()"
    stateful_browser.follow_link()  # error: [AF131] "mechanicalsoup.StatefulBrowser.follow_link()"
    stateful_browser.download_link()  # error: [AF131] "mechanicalsoup.StatefulBrowser.download_link()"
