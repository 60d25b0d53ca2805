"""Takes over names with stars, and hides some of them."""

from shop.legacy.util import *  # noqa: F403
from shop.storage.files import *  # noqa: F403

from .pricing._fast import *  # noqa: F403


def tidy(name: str) -> None:
    """Not the one that unlinks."""
    print(name)


async def routine(name: str) -> None:
    nap(1)  # error: [AF271] "`shop.legacy.util.nap()`"  # noqa: F405
    shell("ls")  # error: [AF261] "`subprocess.call()`"  # noqa: F405
    archive(name)  # error: [AF223]  # noqa: F405
    tidy(name)
    reset()  # noqa: F405
    print(invoice_path(1), price_of(name), clean(name))  # noqa: F405


async def not_brought(name: str) -> None:
    """`hidden` is not in `__all__`, `_private` begins with an underscore."""
    hidden(name)  # noqa: F821, F405
    _private()  # noqa: F821, F405
    await asyncio.to_thread(archive, name)  # noqa: F405, F821
