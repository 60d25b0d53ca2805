"""Home Assistant: what `@callback` marks runs on the loop, other listeners in a thread."""

from homeassistant.core import HomeAssistant, callback

from store import rows, settle


@callback
def changed(event) -> None:
    rows()  # error: [AF211] "callbacks of Home Assistant"


def slow(event) -> None:
    rows()


class Sensor:
    @callback
    def updated(self) -> None:
        settle()  # error: [AF271]

    def update(self) -> None:
        settle()

    async def async_update(self) -> None:
        settle()  # error: [AF271]


async def async_setup(hass: HomeAssistant, config) -> bool:
    @callback
    def listener(event) -> None:
        settle()  # error: [AF271]

    hass.bus.async_listen("state_changed", listener)
    hass.bus.async_listen("state_changed", slow)
    await hass.async_add_executor_job(settle)
    return True
