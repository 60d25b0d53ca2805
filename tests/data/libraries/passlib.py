import asyncio

from passlib import hash as schemes
from passlib.context import CryptContext
from passlib.hash import bcrypt, hex_sha256, pbkdf2_sha256

passwords = CryptContext(schemes=["argon2", "bcrypt"], deprecated="auto")


async def register(password: str):
    hashed = passwords.hash(password)  # error: [AF141] "passlib.context.CryptContext.hash()"
    older = passwords.encrypt(password)  # error: [AF141] "passlib.context.CryptContext.encrypt()"
    return hashed, older


async def log_in(password: str, hashed: str | None):
    if hashed is None:
        passwords.dummy_verify()  # error: [AF141] "passlib.context.CryptContext.dummy_verify()"
        return False
    if passwords.needs_update(hashed):
        ok, new = passwords.verify_and_update(password, hashed)  # error: [AF141] "passlib.context.CryptContext.verify_and_update()"
        return ok and new
    return passwords.verify(password, hashed)  # error: [AF141] "passlib.context.CryptContext.verify()"


def get_passwords() -> CryptContext:
    return passwords.using(argon2__rounds=4)


async def from_dependency(password: str):
    return get_passwords().hash(password)  # error: [AF141] "passlib.context.CryptContext.hash()"


async def offloaded(password: str, hashed: str):
    return await asyncio.to_thread(passwords.verify, password, hashed)


async def imported(password: str):
    hex_sha256.hash(password)
    bcrypt.identify(password)
    hashed = bcrypt.using(rounds=13).hash(password)  # error: [AF141] "passlib.hash.bcrypt.hash()"
    return pbkdf2_sha256.verify(password, hashed)  # error: [AF141] "passlib.hash.pbkdf2_sha256.verify()"


async def every_scheme(password: str, hashed: str):
    schemes.argon2.hash(password)  # error: [AF141] "passlib.hash.argon2.hash()"
    schemes.argon2.verify(password, hashed)  # error: [AF141] "passlib.hash.argon2.verify()"
    schemes.bcrypt.hash(password)  # error: [AF141] "passlib.hash.bcrypt.hash()"
    schemes.bcrypt.verify(password, hashed)  # error: [AF141] "passlib.hash.bcrypt.verify()"
    schemes.bcrypt_sha256.hash(password)  # error: [AF141] "passlib.hash.bcrypt_sha256.hash()"
    schemes.bcrypt_sha256.verify(password, hashed)  # error: [AF141] "passlib.hash.bcrypt_sha256.verify()"
    schemes.django_bcrypt_sha256.hash(password)  # error: [AF141] "passlib.hash.django_bcrypt_sha256.hash()"
    schemes.django_bcrypt_sha256.verify(password, hashed)  # error: [AF141] "passlib.hash.django_bcrypt_sha256.verify()"
    schemes.django_pbkdf2_sha256.hash(password)  # error: [AF141] "passlib.hash.django_pbkdf2_sha256.hash()"
    schemes.django_pbkdf2_sha256.verify(password, hashed)  # error: [AF141] "passlib.hash.django_pbkdf2_sha256.verify()"
    schemes.pbkdf2_sha1.hash(password)  # error: [AF141] "passlib.hash.pbkdf2_sha1.hash()"
    schemes.pbkdf2_sha1.verify(password, hashed)  # error: [AF141] "passlib.hash.pbkdf2_sha1.verify()"
    schemes.pbkdf2_sha256.hash(password)  # error: [AF141] "passlib.hash.pbkdf2_sha256.hash()"
    schemes.pbkdf2_sha256.verify(password, hashed)  # error: [AF141] "passlib.hash.pbkdf2_sha256.verify()"
    schemes.pbkdf2_sha512.hash(password)  # error: [AF141] "passlib.hash.pbkdf2_sha512.hash()"
    schemes.pbkdf2_sha512.verify(password, hashed)  # error: [AF141] "passlib.hash.pbkdf2_sha512.verify()"
    schemes.scrypt.hash(password)  # error: [AF141] "passlib.hash.scrypt.hash()"
    schemes.scrypt.verify(password, hashed)  # error: [AF141] "passlib.hash.scrypt.verify()"
    schemes.sha256_crypt.hash(password)  # error: [AF141] "passlib.hash.sha256_crypt.hash()"
    schemes.sha256_crypt.verify(password, hashed)  # error: [AF141] "passlib.hash.sha256_crypt.verify()"
    schemes.sha512_crypt.hash(password)  # error: [AF141] "passlib.hash.sha512_crypt.hash()"
    schemes.sha512_crypt.verify(password, hashed)  # error: [AF141] "passlib.hash.sha512_crypt.verify()"
