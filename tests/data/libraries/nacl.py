import asyncio

import nacl.pwhash
import nacl.secret
import nacl.utils
from nacl import pwhash
from nacl.pwhash import argon2id


async def register(password: bytes):
    return nacl.pwhash.str(password)  # error: [AF141] "nacl.pwhash.str()"


async def log_in(password: bytes, hashed: bytes):
    return pwhash.verify(hashed, password)  # error: [AF141] "nacl.pwhash.verify()"


async def seal(password: bytes, text: bytes):
    salt = nacl.utils.random(argon2id.SALTBYTES)
    key = argon2id.kdf(nacl.secret.SecretBox.KEY_SIZE, password, salt)  # error: [AF141] "nacl.pwhash.argon2id.kdf()"
    other = await asyncio.to_thread(argon2id.kdf, 32, password, salt)
    return nacl.secret.SecretBox(key).encrypt(text), other


async def modules(password: bytes, salt: bytes):
    argon2id.verify(argon2id.str(password), password)  # error: [AF141] "nacl.pwhash.argon2id.verify()" [AF141] "nacl.pwhash.argon2id.str()"
    pwhash.argon2i.kdf(32, password, salt)  # error: [AF141] "nacl.pwhash.argon2i.kdf()"
    hashed = pwhash.argon2i.str(password)  # error: [AF141] "nacl.pwhash.argon2i.str()"
    pwhash.argon2i.verify(hashed, password)  # error: [AF141] "nacl.pwhash.argon2i.verify()"
    pwhash.scrypt.kdf(32, password, salt)  # error: [AF141] "nacl.pwhash.scrypt.kdf()"
    hashed = pwhash.scrypt.str(password)  # error: [AF141] "nacl.pwhash.scrypt.str()"
    pwhash.scrypt.verify(hashed, password)  # error: [AF141] "nacl.pwhash.scrypt.verify()"
