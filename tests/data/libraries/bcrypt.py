import asyncio

import bcrypt


async def register(password: str):
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(rounds=12))  # error: [AF141] "bcrypt.hashpw()"


async def log_in(password: str, hashed: bytes):
    if not bcrypt.checkpw(password.encode(), hashed):  # error: [AF141] "bcrypt.checkpw()"
        raise PermissionError
    return bcrypt.kdf(password.encode(), b"salt", 32, rounds=100)  # error: [AF141] "bcrypt.kdf()"


async def offloaded(password: bytes, hashed: bytes):
    return await asyncio.to_thread(bcrypt.checkpw, password, hashed)


def in_worker(password: bytes):
    return bcrypt.hashpw(password, bcrypt.gensalt())
