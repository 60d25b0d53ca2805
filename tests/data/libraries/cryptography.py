import asyncio
import base64
import os

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dh, dsa, ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


async def fernet_of(password: bytes, salt: bytes):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1_200_000)
    key = base64.urlsafe_b64encode(kdf.derive(password))  # error: [AF141] "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC.derive()"
    return Fernet(key).encrypt(b"text")


async def verified(password: bytes, key: bytes, salt: bytes):
    PBKDF2HMAC(hashes.SHA256(), 32, salt, 1_200_000).verify(password, key)  # error: [AF141] "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC.verify()"
    Scrypt(salt, 32, 2**14, 8, 1).verify(password, key)  # error: [AF141] "cryptography.hazmat.primitives.kdf.scrypt.Scrypt.verify()"
    derived = Scrypt(salt=salt, length=32, n=2**14, r=8, p=1).derive(password)  # error: [AF141] "cryptography.hazmat.primitives.kdf.scrypt.Scrypt.derive()"
    argon = Argon2id(salt=salt, length=32, iterations=1, lanes=4, memory_cost=64 * 1024)
    argon.derive(password)  # error: [AF141] "cryptography.hazmat.primitives.kdf.argon2.Argon2id.derive()"
    argon.verify(password, key)  # error: [AF141] "cryptography.hazmat.primitives.kdf.argon2.Argon2id.verify()"
    fast = HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=b"").derive(password)
    return derived, fast


async def keys():
    key = rsa.generate_private_key(public_exponent=65537, key_size=4096)  # error: [AF143] "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key()"
    other = generate_private_key(65537, 2048)  # error: [AF143] "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key()"
    dsa.generate_private_key(2048)  # error: [AF143] "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key()"
    dsa.generate_parameters(2048)  # error: [AF143] "cryptography.hazmat.primitives.asymmetric.dsa.generate_parameters()"
    dh.generate_parameters(generator=2, key_size=2048)  # error: [AF143] "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters()"
    quick = ec.generate_private_key(ec.SECP256R1()), ed25519.Ed25519PrivateKey.generate()
    pem = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return other, quick, pem


async def offloaded(password: bytes):
    kdf = Scrypt(salt=os.urandom(16), length=32, n=2**14, r=8, p=1)
    await asyncio.to_thread(rsa.generate_private_key, 65537, 2048)
    return await asyncio.to_thread(kdf.derive, password)
