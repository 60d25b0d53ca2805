import asyncio

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support import expected_conditions as EC
from selenium.webdriver.support.ui import Select, WebDriverWait
import selenium.webdriver
import selenium.webdriver.common.alert
import selenium.webdriver.remote.shadowroot
import selenium.webdriver.remote.switch_to
import selenium.webdriver.remote.webdriver
import selenium.webdriver.remote.webelement
import selenium.webdriver.support.ui


class Robot:
    def __init__(self, options: webdriver.ChromeOptions):
        self.driver = webdriver.Chrome(options=options)

    async def login(self, url: str, name: str):
        self.driver.get(url)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get()"
        field = self.driver.find_element(By.ID, "name")  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.find_element()"
        field.send_keys(name)  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.send_keys()"
        wait = WebDriverWait(self.driver, 10)
        wait.until(EC.title_contains("Home"))  # error: [AF131] "selenium.webdriver.support.ui.WebDriverWait.until()"
        for link in self.driver.find_elements(By.TAG_NAME, "a"):  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.find_elements()"
            print(link.get_attribute("href"))  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.get_attribute()"
        self.driver.switch_to.frame("main")  # error: [AF131] "selenium.webdriver.remote.switch_to.SwitchTo.frame()"
        self.driver.switch_to.alert.accept()  # error: [AF131] "selenium.webdriver.common.alert.Alert.accept()"
        webdriver.ActionChains(self.driver).move_to_element(field).click().perform()  # error: [AF131] "selenium.webdriver.ActionChains.perform()"
        return self.driver.title

    async def close(self):
        await asyncio.to_thread(self.driver.quit)


async def browsers(url: str, options):
    webdriver.Chrome(options=options)  # error: [AF131] "selenium.webdriver.Chrome()"
    webdriver.Edge(options=options)  # error: [AF131] "selenium.webdriver.Edge()"
    webdriver.Safari(options=options)  # error: [AF131] "selenium.webdriver.Safari()"
    webdriver.Remote(url, options=options)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver()"
    driver = webdriver.Firefox(options=options)  # error: [AF131] "selenium.webdriver.Firefox()"
    with driver:  # error: [AF131] "leaving `with selenium.webdriver.remote.webdriver.WebDriver`"
        driver.refresh()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.refresh()"


async def forms(driver: WebDriver):
    select = Select(driver.find_element(By.NAME, "size"))  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.find_element()"
    select.select_by_value("xl")  # error: [AF131] "selenium.webdriver.support.ui.Select.select_by_value()"
    chain = webdriver.ActionChains(driver).send_keys("a").pause(1)
    return chain, select.first_selected_option


async def web_driver_calls(web_driver: selenium.webdriver.remote.webdriver.WebDriver, script, cmd, cmd_args, name, cookie_dict, time_to_wait, width, height, filename, driver_command):
    web_driver.back()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.back()"
    web_driver.forward()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.forward()"
    web_driver.close()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.close()"
    web_driver.quit()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.quit()"
    web_driver.execute_script(script)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.execute_script()"
    web_driver.execute_async_script(script)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.execute_async_script()"
    web_driver.execute_cdp_cmd(cmd, cmd_args)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.execute_cdp_cmd()"
    web_driver.get_cookie(name)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_cookie()"
    web_driver.get_cookies()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_cookies()"
    web_driver.add_cookie(cookie_dict)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.add_cookie()"
    web_driver.delete_cookie(name)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.delete_cookie()"
    web_driver.delete_all_cookies()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.delete_all_cookies()"
    web_driver.implicitly_wait(time_to_wait)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.implicitly_wait()"
    web_driver.set_page_load_timeout(time_to_wait)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.set_page_load_timeout()"
    web_driver.set_script_timeout(time_to_wait)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.set_script_timeout()"
    web_driver.maximize_window()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.maximize_window()"
    web_driver.minimize_window()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.minimize_window()"
    web_driver.fullscreen_window()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.fullscreen_window()"
    web_driver.get_window_size()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_window_size()"
    web_driver.set_window_size(width, height)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.set_window_size()"
    web_driver.get_screenshot_as_file(filename)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_screenshot_as_file()"
    web_driver.save_screenshot(filename)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.save_screenshot()"
    web_driver.get_screenshot_as_png()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_screenshot_as_png()"
    web_driver.get_screenshot_as_base64()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.get_screenshot_as_base64()"
    web_driver.print_page()  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.print_page()"
    web_driver.execute(driver_command)  # error: [AF131] "selenium.webdriver.remote.webdriver.WebDriver.execute()"


async def web_element_calls(web_element: selenium.webdriver.remote.webelement.WebElement, name, property_name, filename):
    web_element.click()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.click()"
    web_element.submit()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.submit()"
    web_element.clear()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.clear()"
    web_element.find_element()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.find_element()"
    web_element.find_elements()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.find_elements()"
    web_element.get_property(name)  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.get_property()"
    web_element.get_dom_attribute(name)  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.get_dom_attribute()"
    web_element.value_of_css_property(property_name)  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.value_of_css_property()"
    web_element.is_displayed()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.is_displayed()"
    web_element.is_enabled()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.is_enabled()"
    web_element.is_selected()  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.is_selected()"
    web_element.screenshot(filename)  # error: [AF131] "selenium.webdriver.remote.webelement.WebElement.screenshot()"


async def shadow_root_calls(shadow_root: selenium.webdriver.remote.shadowroot.ShadowRoot):
    shadow_root.find_element()  # error: [AF131] "selenium.webdriver.remote.shadowroot.ShadowRoot.find_element()"
    shadow_root.find_elements()  # error: [AF131] "selenium.webdriver.remote.shadowroot.ShadowRoot.find_elements()"


async def switch_to_calls(switch_to: selenium.webdriver.remote.switch_to.SwitchTo, window_name):
    switch_to.default_content()  # error: [AF131] "selenium.webdriver.remote.switch_to.SwitchTo.default_content()"
    switch_to.new_window()  # error: [AF131] "selenium.webdriver.remote.switch_to.SwitchTo.new_window()"
    switch_to.parent_frame()  # error: [AF131] "selenium.webdriver.remote.switch_to.SwitchTo.parent_frame()"
    switch_to.window(window_name)  # error: [AF131] "selenium.webdriver.remote.switch_to.SwitchTo.window()"


async def alert_calls(alert: selenium.webdriver.common.alert.Alert, keysToSend):
    alert.dismiss()  # error: [AF131] "selenium.webdriver.common.alert.Alert.dismiss()"
    alert.send_keys(keysToSend)  # error: [AF131] "selenium.webdriver.common.alert.Alert.send_keys()"


async def select_calls(select: selenium.webdriver.support.ui.Select, index, text):
    select.select_by_index(index)  # error: [AF131] "selenium.webdriver.support.ui.Select.select_by_index()"
    select.select_by_visible_text(text)  # error: [AF131] "selenium.webdriver.support.ui.Select.select_by_visible_text()"
    select.deselect_all()  # error: [AF131] "selenium.webdriver.support.ui.Select.deselect_all()"


async def web_driver_wait_calls(web_driver_wait: selenium.webdriver.support.ui.WebDriverWait, method):
    web_driver_wait.until_not(method)  # error: [AF131] "selenium.webdriver.support.ui.WebDriverWait.until_not()"


async def action_chains_calls(action_chains: selenium.webdriver.ActionChains):
    action_chains.reset_actions()  # error: [AF131] "selenium.webdriver.ActionChains.reset_actions()"
