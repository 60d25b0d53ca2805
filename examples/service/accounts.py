"""Who may log in."""

import asyncio
import hashlib
import hmac
import threading

SALT = b"the same for all, this is an example"


class Accounts:
    def __init__(self, passwords: dict[str, str]) -> None:
        self.lock = threading.Lock()
        self.failures = 0
        self.hashes = {name: _derive(password) for name, password in passwords.items()}

    async def check(self, name: str, password: str) -> bool:
        stored = self.hashes.get(name)
        if stored is None:
            await asyncio.to_thread(_derive, password)  # as slow as for a known name
            return False
        given = hashlib.scrypt(password.encode(), salt=SALT, n=2**12, r=8, p=1)
        right = hmac.compare_digest(stored, given)
        if not right:
            self.lock.acquire()
            self.failures += 1
            self.lock.release()
        return right


def _derive(password: str) -> bytes:
    return hashlib.scrypt(password.encode(), salt=SALT, n=2**12, r=8, p=1)
