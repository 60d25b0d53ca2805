"""Dependencies of FastAPI: the synchronous ones run in a thread pool."""

from fastapi import Depends, Header

from store import customers, session_of, throttle, verify


def current_user(token: str = Header()) -> dict:
    return verify(token)


async def current_session(token: str = Header()) -> bytes | None:
    return session_of(token)  # error: [AF251] "`store.session_of()`"


def database():
    throttle()
    yield customers()
    throttle()


async def async_database():
    throttle()  # error: [AF271]
    yield None


class Pagination:
    """A class as a dependency: made in the pool."""

    def __init__(self, page: int = 1) -> None:
        self.page = page
        self.total = len(customers())


class Guard:
    def __init__(self, role: str) -> None:
        self.role = role

    def __call__(self, user: dict = Depends(current_user)) -> bool:
        throttle()
        return user["role"] == self.role
