"""selenium: browsers under remote control."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("selenium",)

_API = "https://www.selenium.dev/selenium/docs/api/py/"
_DRIVER = "selenium.webdriver.remote.webdriver.WebDriver"
_ELEMENT = "selenium.webdriver.remote.webelement.WebElement"
_SHADOW_ROOT = "selenium.webdriver.remote.shadowroot.ShadowRoot"
_SWITCH = "selenium.webdriver.remote.switch_to.SwitchTo"
_ALERT = "selenium.webdriver.common.alert.Alert"
_SELECT = "selenium.webdriver.support.ui.Select"
_WAIT = "selenium.webdriver.support.ui.WebDriverWait"
_BROWSERS = ("Chrome", "Edge", "Firefox", "Safari")


def _methods(owner: str, names: str, page: str) -> tuple[BlockingCall, ...]:
    """Methods that send a command to the browser."""
    return calls(
        owner, names, "AF131", f"{_API}{page}.html", until="until the browser has answered"
    )


_PAGE = "selenium_webdriver_remote/selenium.webdriver.remote."

# Attributes such as `title` and `text` ask the browser too; only calls are looked at.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "selenium.webdriver",
        " ".join(_BROWSERS),
        "AF131",
        f"{_API}api.html",
        until="until the browser has started",
    ),
    call(
        _DRIVER,
        "AF131",
        f"{_API}{_PAGE}webdriver.html",
        until="until the browser has started",
    ),
    *_methods(
        _DRIVER,
        "get back forward refresh close quit find_element find_elements execute_script "
        "execute_async_script execute_cdp_cmd get_cookie get_cookies add_cookie delete_cookie "
        "delete_all_cookies implicitly_wait set_page_load_timeout set_script_timeout "
        "maximize_window minimize_window fullscreen_window get_window_size set_window_size "
        "get_screenshot_as_file save_screenshot get_screenshot_as_png get_screenshot_as_base64 "
        "print_page",
        f"{_PAGE}webdriver",
    ),
    call(
        f"{_DRIVER}.execute",
        "AF131",
        f"{_API}{_PAGE}webdriver.html",
        patch=Patch.METHOD,
        until="until the browser has answered",
    ),
    call(
        f"{_DRIVER}.__exit__",
        "AF131",
        f"{_API}{_PAGE}webdriver.html",
        until="until the browser has closed",
    ),
    *_methods(
        _ELEMENT,
        "click submit clear send_keys find_element find_elements get_attribute get_property "
        "get_dom_attribute value_of_css_property is_displayed is_enabled is_selected screenshot",
        f"{_PAGE}webelement",
    ),
    *_methods(_SHADOW_ROOT, "find_element find_elements", f"{_PAGE}shadowroot"),
    *_methods(_SWITCH, "default_content frame new_window parent_frame window", f"{_PAGE}switch_to"),
    *_methods(
        _ALERT,
        "accept dismiss send_keys",
        "selenium_webdriver_common/selenium.webdriver.common.alert",
    ),
    *_methods(
        _SELECT,
        "select_by_index select_by_value select_by_visible_text deselect_all",
        "selenium_webdriver_support/selenium.webdriver.support.select",
    ),
    *calls(
        _WAIT,
        "until until_not",
        "AF131",
        f"{_API}selenium_webdriver_support/selenium.webdriver.support.wait.html",
        until="until the condition holds",
    ),
    # The other methods of ActionChains only queue.
    *_methods(
        "selenium.webdriver.ActionChains",
        "perform reset_actions",
        "selenium_webdriver_common/selenium.webdriver.common.action_chains",
    ),
)

ALIASES: dict[str, str] = {
    "selenium.webdriver.Remote": _DRIVER,
    "selenium.webdriver.chrome.webdriver.WebDriver": "selenium.webdriver.Chrome",
    "selenium.webdriver.common.action_chains.ActionChains": "selenium.webdriver.ActionChains",
    "selenium.webdriver.edge.webdriver.WebDriver": "selenium.webdriver.Edge",
    "selenium.webdriver.firefox.webdriver.WebDriver": "selenium.webdriver.Firefox",
    "selenium.webdriver.safari.webdriver.WebDriver": "selenium.webdriver.Safari",
    "selenium.webdriver.support.select": "selenium.webdriver.support.ui",
    "selenium.webdriver.support.wait": "selenium.webdriver.support.ui",
}

BASES: dict[str, tuple[str, ...]] = {
    **{f"selenium.webdriver.{browser}": (_DRIVER,) for browser in _BROWSERS},
    "selenium.webdriver.ActionChains": (),
    _ALERT: (),
    _DRIVER: (),
    _ELEMENT: (),
    _SELECT: (),
    _SHADOW_ROOT: (),
    _SWITCH: (),
    _WAIT: (),
}

ATTRIBUTES: dict[str, str] = {
    **returns(_SELECT, "options all_selected_options", f"list[{_ELEMENT}]"),
    f"{_DRIVER}.switch_to": _SWITCH,
    f"{_ELEMENT}.shadow_root": _SHADOW_ROOT,
    f"{_SELECT}.first_selected_option": _ELEMENT,
    f"{_SWITCH}.active_element": _ELEMENT,
    f"{_SWITCH}.alert": _ALERT,
}

RESULTS: dict[str, str] = {
    **returns(
        "selenium.webdriver.ActionChains",
        "click click_and_hold context_click double_click drag_and_drop key_down key_up "
        "move_by_offset move_to_element move_to_element_with_offset pause release "
        "scroll_to_element send_keys send_keys_to_element",
        "Self",
    ),
    **returns(_SHADOW_ROOT, "find_element", _ELEMENT),
    **returns(_SHADOW_ROOT, "find_elements", f"list[{_ELEMENT}]"),
    **{f"{owner}.find_element": _ELEMENT for owner in (_DRIVER, _ELEMENT)},
    **{f"{owner}.find_elements": f"list[{_ELEMENT}]" for owner in (_DRIVER, _ELEMENT)},
}
