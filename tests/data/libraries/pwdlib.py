import asyncio

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

password_hash = PasswordHash.recommended()
mixed = PasswordHash((Argon2Hasher(), BcryptHasher(rounds=12)))


async def register(password: str):
    return password_hash.hash(password)  # error: [AF141] "pwdlib.PasswordHash.hash()"


async def log_in(password: str, hashed: str):
    if not password_hash.verify(password, hashed):  # error: [AF141] "pwdlib.PasswordHash.verify()"
        return None
    valid, updated = mixed.verify_and_update(password, hashed)  # error: [AF141] "pwdlib.PasswordHash.verify_and_update()"
    return updated if valid else await asyncio.to_thread(mixed.hash, password)


async def hashers(password: str):
    argon = Argon2Hasher()
    hashed = argon.hash(password)  # error: [AF141] "pwdlib.hashers.argon2.Argon2Hasher.hash()"
    argon.verify(password, hashed)  # error: [AF141] "pwdlib.hashers.argon2.Argon2Hasher.verify()"
    bcrypt = BcryptHasher()
    hashed = bcrypt.hash(password)  # error: [AF141] "pwdlib.hashers.bcrypt.BcryptHasher.hash()"
    bcrypt.verify(password, hashed)  # error: [AF141] "pwdlib.hashers.bcrypt.BcryptHasher.verify()"
    return argon.check_needs_rehash(hashed)
