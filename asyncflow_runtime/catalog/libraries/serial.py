"""serial (pyserial): serial ports."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyserial",)

_API = "https://pyserial.readthedocs.io/en/latest/pyserial_api.html"
_DEVICE = "until the device has answered"
_OPEN = "serial_asyncio.open_serial_connection"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "serial.Serial",
        "open read read_until readline readlines",
        "AF133",
        _API,
        _OPEN,
        needs="pyserial-asyncio",
        patch=Patch.METHOD,
        until=_DEVICE,
    ),
    *calls(
        "serial.Serial",
        "write flush send_break",
        "AF133",
        _API,
        _OPEN,
        needs="pyserial-asyncio",
        patch=Patch.METHOD,
        until="until the device has taken the data",
    ),
    call(
        "serial.Serial.__iter__",
        "AF181",
        _API,
        _OPEN,
        needs="pyserial-asyncio",
    ),
)

ALIASES: dict[str, str] = {"serial.serialposix.Serial": "serial.Serial"}

BASES: dict[str, tuple[str, ...]] = {"serial.Serial": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"serial.serial_for_url": "serial.Serial"}
