import asyncio

import argon2
from argon2 import PasswordHasher, low_level, profiles
from argon2.exceptions import VerifyMismatchError

hasher = PasswordHasher(time_cost=3, memory_cost=65536)
strict = PasswordHasher.from_parameters(profiles.RFC_9106_HIGH_MEMORY)


async def register(password: str):
    return hasher.hash(password)  # error: [AF141] "argon2.PasswordHasher.hash()"


async def log_in(password: str, hashed: str):
    try:
        hasher.verify(hashed, password)  # error: [AF141] "argon2.PasswordHasher.verify()"
    except VerifyMismatchError:
        return None
    if hasher.check_needs_rehash(hashed):
        return strict.hash(password)  # error: [AF141] "argon2.PasswordHasher.hash()"
    return hashed


class Accounts:
    def __init__(self, passwords: argon2.PasswordHasher):
        self.passwords = passwords

    async def change(self, new: str):
        return self.passwords.hash(new)  # error: [AF141] "argon2.PasswordHasher.hash()"

    async def change_in_thread(self, new: str):
        return await asyncio.to_thread(self.passwords.hash, new)


async def primitives(secret: bytes, salt: bytes):
    hashed = low_level.hash_secret(secret, salt, 3, 65536, 4, 32, low_level.Type.ID)  # error: [AF141] "argon2.low_level.hash_secret()"
    low_level.hash_secret_raw(secret, salt, 3, 65536, 4, 32, low_level.Type.ID)  # error: [AF141] "argon2.low_level.hash_secret_raw()"
    low_level.verify_secret(hashed, secret, low_level.Type.ID)  # error: [AF141] "argon2.low_level.verify_secret()"
    old = argon2.hash_password(secret)  # error: [AF141] "argon2.hash_password()"
    argon2.hash_password_raw(secret)  # error: [AF141] "argon2.hash_password_raw()"
    argon2.verify_password(old, secret)  # error: [AF141] "argon2.verify_password()"
    return argon2.extract_parameters(old.decode())
