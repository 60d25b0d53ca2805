import pytest

from parcels import connect
from parcels.tracking.events import Event


def wait_for_server() -> None:
    import time

    time.sleep(1)


@pytest.fixture
def event() -> Event:
    wait_for_server()
    return connect().where("x")


async def test_refresh(event: Event) -> None:
    assert event.refresh().label()  # error: [AF231] "`parcels.tracking.events.Event.refresh()`"


async def test_label(event: Event) -> None:
    assert event.label()
    assert event.ask()


async def test_slowly() -> None:
    wait_for_server()  # error: [AF271]


def test_sync() -> None:
    wait_for_server()
    assert connect().where("x")
