from requests_html import HTML, AsyncHTMLSession, HTMLSession


async def rendered(url: str):
    session = HTMLSession()
    response = session.get(url)  # error: [AF131] "requests.Session.get()"
    response.html.render(sleep=1)  # error: [AF131] "requests_html.HTML.render()"
    return response.html.find("h1", first=True), response.html.absolute_links


async def parsed(text: str):
    return HTML(html=text).find("a")


async def asynchronous(url: str):
    session = AsyncHTMLSession()
    response = await session.get(url)
    await response.html.arender()
    task = session.get(url)
    return await task
