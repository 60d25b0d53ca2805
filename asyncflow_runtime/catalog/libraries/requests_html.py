"""requests_html: a session of requests that can render pages in Chromium."""

from asyncflow_runtime.catalog.entry import call, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("requests-html", "lxml-html-clean")

# The verbs are those of requests.Session.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "requests_html.HTML.render",
        "AF131",
        "https://requests.readthedocs.io/projects/requests-html/en/latest/",
        "requests_html.HTML.arender",
        needs="requests-html",
        until="until the browser has rendered the page",
    ),
)

ALIASES: dict[str, str] = {}

# AsyncHTMLSession inherits from requests.Session too, and sends in an executor.
BASES: dict[str, tuple[str, ...]] = {
    "requests_html.AsyncHTMLSession": (),
    "requests_html.HTML": (),
    "requests_html.HTMLResponse": ("requests.Response",),
    "requests_html.HTMLSession": ("requests.Session",),
}

ATTRIBUTES: dict[str, str] = {"requests_html.HTMLResponse.html": "requests_html.HTML"}

RESULTS: dict[str, str] = {
    **returns(
        "requests_html.HTMLSession",
        "delete get head options patch post put request send",
        "requests_html.HTMLResponse",
    ),
}
