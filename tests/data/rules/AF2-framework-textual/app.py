"""Textual calls `def` message handlers and callbacks on the loop."""

from textual import on, work
from textual.app import App
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button, Static

from store import fetch, rows, settle


class Shop(App):
    def on_mount(self) -> None:
        rows()  # error: [AF211] "message handlers of Textual"
        self.set_interval(10, self.refresh_prices)  # error: [AF231] "callbacks of Textual"
        self.call_later(settle)  # error: [AF271]
        self.call_later(self.load_async)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        settle()  # error: [AF271]

    @on(Button.Pressed, "#buy")
    def buy(self) -> None:
        settle()  # error: [AF271]

    @work(thread=True)
    def load(self) -> None:
        rows()
        self.call_from_thread(settle)  # error: [AF271] "threads hand to Textual"

    async def load_async(self) -> None:
        settle()  # error: [AF271]

    def refresh_prices(self) -> None:
        fetch("https://prices.invalid")

    def helper(self) -> None:
        settle()


class Details(Screen):
    @work(thread=True)
    def on_mount(self) -> None:
        rows()
        self.app.call_from_thread(settle)  # error: [AF271] "threads hand to Textual"

    def on_show(self) -> None:
        settle()  # error: [AF271]


class Price(Static):
    def on_mount(self) -> None:
        self.set_timer(1, settle)  # error: [AF271]


class Plain:
    def on_mount(self) -> None:
        settle()


class Tile(Widget):
    async def on_click(self) -> None:
        settle()  # error: [AF271]
