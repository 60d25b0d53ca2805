"""playwright: browsers under remote control. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("playwright",)

_API = "https://playwright.dev/python/docs/api/class-"
_SYNC = "playwright.sync_api"
_ASYNC = "playwright.async_api"
_LISTENERS = "on once remove_listener"
_LOCATORS = (
    "frame_locator get_by_alt_text get_by_label get_by_placeholder get_by_role get_by_test_id "
    "get_by_text get_by_title locator"
)


def _class(
    name: str, pure: str = "", until: str = "until the browser has answered"
) -> BlockingCall:
    """All methods of a class talk to the browser, but those in `pure`."""
    return call(
        f"{_SYNC}.{name}",
        "AF131",
        f"{_API}{name.lower()}",
        f"{_ASYNC}.{name}.{{name}}",
        needs="playwright",
        methods="*",
        pure=f"{_LISTENERS} {pure}",
        until=until,
    )


CALLS: tuple[BlockingCall, ...] = (
    # sync_playwright only makes the manager; entering or starting it runs the driver.
    call(
        f"{_SYNC}.PlaywrightContextManager.__enter__",
        "AF131",
        f"{_API}playwright",
        f"{_ASYNC}.async_playwright",
        needs="playwright",
        until="until the driver has started",
    ),
    call(
        f"{_SYNC}.PlaywrightContextManager.start",
        "AF131",
        f"{_API}playwright",
        f"{_ASYNC}.async_playwright",
        needs="playwright",
        until="until the driver has started",
    ),
    call(
        f"{_SYNC}.Playwright.stop",
        "AF131",
        f"{_API}playwright",
        f"{_ASYNC}.Playwright.stop",
        needs="playwright",
        until="until the driver has stopped",
    ),
    _class("APIRequestContext", until="until the server has answered"),
    _class("APIResponse"),
    _class("Browser", "is_connected"),
    _class(
        "BrowserContext",
        "is_closed set_default_navigation_timeout set_default_timeout",
    ),
    _class("BrowserType", until="until the browser has started"),
    _class("CDPSession"),
    _class("Dialog"),
    _class("Download"),
    _class("ElementHandle", "as_element"),
    _class("FileChooser", "is_multiple"),
    _class("Frame", f"{_LOCATORS} is_detached"),
    _class("JSHandle", "as_element"),
    _class("Keyboard"),
    _class("Locator", f"{_LOCATORS} and_ describe filter nth or_ within"),
    _class("Mouse"),
    _class(
        "Page",
        f"{_LOCATORS} frame get_by_ref is_closed set_default_navigation_timeout set_default_timeout",
    ),
    _class("Request", "is_navigation_request"),
    _class("Response"),
    _class("Route"),
)

ALIASES: dict[str, str] = {
    "playwright.sync_api._context_manager": _SYNC,
    "playwright.sync_api._generated": _SYNC,
}

BASES: dict[str, tuple[str, ...]] = {
    **{entry.name: () for entry in CALLS if entry.methods},
    f"{_SYNC}.FrameLocator": (),
    f"{_SYNC}.Playwright": (),
    f"{_SYNC}.PlaywrightContextManager": (),
    f"{_ASYNC}.Browser": (),
    f"{_ASYNC}.BrowserContext": (),
    f"{_ASYNC}.Page": (),
}

ATTRIBUTES: dict[str, str] = {
    **returns(f"{_SYNC}.Playwright", "chromium firefox webkit", f"{_SYNC}.BrowserType"),
    f"{_SYNC}.Browser.contexts": f"list[{_SYNC}.BrowserContext]",
    f"{_SYNC}.BrowserContext.pages": f"list[{_SYNC}.Page]",
    f"{_SYNC}.BrowserContext.request": f"{_SYNC}.APIRequestContext",
    **returns(f"{_SYNC}.FrameLocator", "first last", "Self"),
    **returns(f"{_SYNC}.Locator", "first last", "Self"),
    f"{_SYNC}.Locator.page": f"{_SYNC}.Page",
    f"{_SYNC}.Page.context": f"{_SYNC}.BrowserContext",
    f"{_SYNC}.Page.frames": f"list[{_SYNC}.Frame]",
    f"{_SYNC}.Page.keyboard": f"{_SYNC}.Keyboard",
    f"{_SYNC}.Page.main_frame": f"{_SYNC}.Frame",
    f"{_SYNC}.Page.mouse": f"{_SYNC}.Mouse",
    f"{_SYNC}.Page.request": f"{_SYNC}.APIRequestContext",
    f"{_SYNC}.Response.request": f"{_SYNC}.Request",
    f"{_SYNC}.Route.request": f"{_SYNC}.Request",
}


def _finders(name: str) -> dict[str, str]:
    """What finds elements without asking the browser yet."""
    return {
        **returns(f"{_SYNC}.{name}", _LOCATORS, f"{_SYNC}.Locator"),
        f"{_SYNC}.{name}.frame_locator": f"{_SYNC}.FrameLocator",
    }


RESULTS: dict[str, str] = {
    f"{_SYNC}.sync_playwright": f"{_SYNC}.PlaywrightContextManager",
    f"{_SYNC}.PlaywrightContextManager.__enter__": f"{_SYNC}.Playwright",
    f"{_SYNC}.PlaywrightContextManager.start": f"{_SYNC}.Playwright",
    **returns(
        f"{_SYNC}.APIRequestContext",
        "delete fetch get head patch post put",
        f"{_SYNC}.APIResponse",
    ),
    f"{_SYNC}.Browser.new_context": f"{_SYNC}.BrowserContext",
    f"{_SYNC}.Browser.new_page": f"{_SYNC}.Page",
    f"{_SYNC}.BrowserContext.new_cdp_session": f"{_SYNC}.CDPSession",
    f"{_SYNC}.BrowserContext.new_page": f"{_SYNC}.Page",
    **returns(f"{_SYNC}.BrowserType", "connect connect_over_cdp launch", f"{_SYNC}.Browser"),
    f"{_SYNC}.BrowserType.launch_persistent_context": f"{_SYNC}.BrowserContext",
    **returns(
        f"{_SYNC}.ElementHandle", "query_selector wait_for_selector", f"{_SYNC}.ElementHandle"
    ),
    f"{_SYNC}.ElementHandle.query_selector_all": f"list[{_SYNC}.ElementHandle]",
    **_finders("Frame"),
    f"{_SYNC}.Frame.goto": f"{_SYNC}.Response",
    **_finders("FrameLocator"),
    **_finders("Locator"),
    **returns(f"{_SYNC}.Locator", "and_ filter nth or_", f"{_SYNC}.Locator"),
    f"{_SYNC}.Locator.all": f"list[{_SYNC}.Locator]",
    f"{_SYNC}.Locator.element_handle": f"{_SYNC}.ElementHandle",
    **_finders("Page"),
    **returns(f"{_SYNC}.Page", "goto go_back go_forward reload", f"{_SYNC}.Response"),
    f"{_SYNC}.Page.evaluate_handle": f"{_SYNC}.JSHandle",
    **returns(f"{_SYNC}.Page", "query_selector wait_for_selector", f"{_SYNC}.ElementHandle"),
    f"{_SYNC}.Page.query_selector_all": f"list[{_SYNC}.ElementHandle]",
    f"{_SYNC}.Request.response": f"{_SYNC}.Response",
}
