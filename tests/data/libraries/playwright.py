import asyncio

from playwright.async_api import async_playwright
from playwright.sync_api import Browser, Page, sync_playwright
import playwright.sync_api


async def screenshot(url: str):
    with sync_playwright() as p:  # error: [AF131] "entering `with playwright.sync_api.PlaywrightContextManager`"
        browser = p.chromium.launch(headless=True)  # error: [AF131] "playwright.sync_api.BrowserType.launch()"
        page = browser.new_page()  # error: [AF131] "playwright.sync_api.Browser.new_page()"
        page.set_default_timeout(5000)
        page.goto(url)  # error: [AF131] "playwright.sync_api.Page.goto()"
        page.wait_for_timeout(100)  # error: [AF131] "playwright.sync_api.Page.wait_for_timeout()"
        rows = page.locator("tr").filter(has_text="x")
        rows.first.click()  # error: [AF131] "playwright.sync_api.Locator.click()"
        for row in rows.all():  # error: [AF131] "playwright.sync_api.Locator.all()"
            print(row.inner_text())  # error: [AF131] "playwright.sync_api.Locator.inner_text()"
        page.frame_locator("iframe").get_by_role("button").click()  # error: [AF131] "playwright.sync_api.Locator.click()"
        with page.expect_download() as download:  # error: [AF131] "playwright.sync_api.Page.expect_download()"
            page.keyboard.press("Enter")  # error: [AF131] "playwright.sync_api.Keyboard.press()"
        browser.close()  # error: [AF131] "playwright.sync_api.Browser.close()"
        return page.url, download


async def started(browser: Browser, page: Page):
    context = browser.new_context()  # error: [AF131] "playwright.sync_api.Browser.new_context()"
    context.request.get("/status")  # error: [AF131] "playwright.sync_api.APIRequestContext.get()"
    response = page.goto("/")  # error: [AF131] "playwright.sync_api.Page.goto()"
    body = response.body()  # error: [AF131] "playwright.sync_api.Response.body()"
    response.request.all_headers()  # error: [AF131] "playwright.sync_api.Request.all_headers()"
    handle = page.query_selector("a")  # error: [AF131] "playwright.sync_api.Page.query_selector()"
    handle.click()  # error: [AF131] "playwright.sync_api.ElementHandle.click()"
    page.main_frame.content()  # error: [AF131] "playwright.sync_api.Frame.content()"
    page.mouse.move(1, 2)  # error: [AF131] "playwright.sync_api.Mouse.move()"
    page.on("dialog", lambda dialog: dialog.accept())
    manager = sync_playwright()
    playwright = manager.start()  # error: [AF131] "playwright.sync_api.PlaywrightContextManager.start()"
    playwright.stop()  # error: [AF131] "playwright.sync_api.Playwright.stop()"
    return body, browser.is_connected()


async def asynchronous(url: str):
    async with async_playwright() as p:
        browser = await p.chromium.launch()
        page = await browser.new_page()
        page.set_default_timeout(1000)
        await page.goto(url)
        await asyncio.gather(page.title(), page.content())
        async with page.expect_download() as download:
            await page.get_by_text("Save").click()
        await browser.close()
        return download


async def a_p_i_response_calls(a_p_i_response: playwright.sync_api.APIResponse):
    a_p_i_response.body()  # error: [AF131] "playwright.sync_api.APIResponse.body()"


async def browser_context_calls(browser_context: playwright.sync_api.BrowserContext, cookies):
    browser_context.add_cookies(cookies)  # error: [AF131] "playwright.sync_api.BrowserContext.add_cookies()"


async def c_d_p_session_calls(c_d_p_session: playwright.sync_api.CDPSession):
    c_d_p_session.detach()  # error: [AF131] "playwright.sync_api.CDPSession.detach()"


async def dialog_calls(dialog: playwright.sync_api.Dialog):
    dialog.accept()  # error: [AF131] "playwright.sync_api.Dialog.accept()"


async def download_calls(download: playwright.sync_api.Download):
    download.cancel()  # error: [AF131] "playwright.sync_api.Download.cancel()"


async def file_chooser_calls(file_chooser: playwright.sync_api.FileChooser, files):
    file_chooser.set_files(files)  # error: [AF131] "playwright.sync_api.FileChooser.set_files()"


async def j_s_handle_calls(j_s_handle: playwright.sync_api.JSHandle):
    j_s_handle.dispose()  # error: [AF131] "playwright.sync_api.JSHandle.dispose()"


async def route_calls(route: playwright.sync_api.Route):
    route.abort()  # error: [AF131] "playwright.sync_api.Route.abort()"
