import mechanize


class Portal:
    def __init__(self):
        self.browser = mechanize.Browser()
        self.browser.set_handle_robots(False)

    async def login(self, url: str, name: str):
        self.browser.open(url)  # error: [AF131] "mechanize.Browser.open()"
        self.browser.select_form(nr=0)
        self.browser["name"] = name
        response = self.browser.submit()  # error: [AF131] "mechanize.Browser.submit()"
        link = self.browser.find_link(text="next")
        self.browser.follow_link(link)  # error: [AF131] "mechanize.Browser.follow_link()"
        return response.read(), self.browser.title()


async def mechanize_calls(url):
    mechanize.urlopen(url)  # error: [AF131] "mechanize.urlopen()"
    mechanize.urlretrieve(url)  # error: [AF131] "mechanize.urlretrieve()"


async def browser_calls(browser: mechanize.Browser, url_or_request, fullurl):
    browser.open_novisit(url_or_request)  # error: [AF131] "mechanize.Browser.open_novisit()"
    browser.reload()  # error: [AF131] "mechanize.Browser.reload()"
    browser.retrieve(fullurl)  # error: [AF131] "mechanize.Browser.retrieve()"
