"""What holds for all tests."""

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests, and the processes they start, leave the user's cache alone."""
    before = os.environ.get("ASYNCFLOW_CACHE_DIR")
    os.environ["ASYNCFLOW_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
    yield
    del os.environ["ASYNCFLOW_CACHE_DIR"]
    if before is not None:
        os.environ["ASYNCFLOW_CACHE_DIR"] = before
