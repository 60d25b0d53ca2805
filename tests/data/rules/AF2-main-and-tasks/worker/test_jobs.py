"""Tests of the worker, with fixtures."""

import asyncio
import unittest

import pytest
import pytest_asyncio

from worker.jobs import clean, compress, nap, orders, read_queue


@pytest.fixture
def queue():
    nap()
    yield read_queue()
    compress("queue.db")


@pytest_asyncio.fixture
async def async_queue():
    nap()  # error: [AF271]
    yield await asyncio.to_thread(read_queue)


@pytest.fixture(scope="session")
async def async_orders():
    return orders()  # error: [AF281]


def test_synchronously(queue) -> None:
    nap()
    assert read_queue() == queue


@pytest.mark.asyncio
async def test_asynchronously(queue) -> None:
    nap()  # error: [AF271]
    assert await clean(1) == "1"


class TestClean(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        nap()

    async def asyncSetUp(self) -> None:
        nap()  # error: [AF271]

    async def test_it(self) -> None:
        self.assertEqual(await clean(1), "1")
        self.prepare()  # error: [AF211]

    def prepare(self) -> None:
        read_queue()
