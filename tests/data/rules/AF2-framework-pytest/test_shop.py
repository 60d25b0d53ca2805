"""Sync fixtures and tests run where there is no loop."""

import pytest
import pytest_asyncio

from store import rows, settle


@pytest.fixture
def database():
    yield rows()


@pytest_asyncio.fixture
async def server():
    settle()  # error: [AF271]
    yield None


def test_rows(database) -> None:
    assert rows() == database


@pytest.mark.asyncio
async def test_server(server) -> None:
    settle()  # error: [AF271]
