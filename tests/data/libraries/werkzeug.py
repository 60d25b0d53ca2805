import asyncio

from werkzeug.security import check_password_hash, gen_salt, generate_password_hash


async def register(password: str):
    return gen_salt(8), generate_password_hash(password)  # error: [AF141] "werkzeug.security.generate_password_hash()"


async def log_in(password: str, hashed: str):
    if check_password_hash(hashed, password):  # error: [AF141] "werkzeug.security.check_password_hash()"
        return True
    return await asyncio.to_thread(check_password_hash, hashed, password)
