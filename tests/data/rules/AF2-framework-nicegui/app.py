"""NiceGUI calls `def` pages and handlers on the loop."""

from nicegui import app, run, ui

from store import rows, settle


def refresh() -> None:
    rows()


async def reload() -> None:
    await run.io_bound(refresh)
    refresh()  # error: [AF211]


@ui.page("/")
def index() -> None:
    rows()  # error: [AF211] "pages of NiceGUI"
    ui.button("Reload", on_click=refresh)  # error: [AF211] "event handlers of NiceGUI"
    ui.button("Reload", on_click=reload)
    ui.input("Name", on_change=lambda event: settle())  # error: [AF271]
    ui.timer(10, refresh)  # error: [AF211] "timers of NiceGUI"
    ui.label(str(refresh))


@app.on_startup
def started() -> None:
    settle()  # error: [AF271] "lifecycle handlers of NiceGUI"


app.on_shutdown(refresh)  # error: [AF211]
