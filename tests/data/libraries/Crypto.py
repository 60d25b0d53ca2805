import asyncio

from Crypto.Cipher import AES
from Crypto.Hash import SHA512
from Crypto.Protocol.KDF import HKDF, PBKDF2, bcrypt, bcrypt_check, scrypt
from Crypto.PublicKey import DSA, ECC, RSA, ElGamal
from Crypto.Random import get_random_bytes
from Crypto.Util import number


async def seal(password: str, text: bytes):
    salt = get_random_bytes(16)
    key = PBKDF2(password, salt, 32, count=1_000_000, hmac_hash_module=SHA512)  # error: [AF141] "Crypto.Protocol.KDF.PBKDF2()"
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.encrypt_and_digest(text)


async def derivations(password: str, salt: bytes):
    scrypt(password, salt, 32, N=2**14, r=8, p=1)  # error: [AF141] "Crypto.Protocol.KDF.scrypt()"
    hashed = bcrypt(password, 12)  # error: [AF141] "Crypto.Protocol.KDF.bcrypt()"
    bcrypt_check(password, hashed)  # error: [AF141] "Crypto.Protocol.KDF.bcrypt_check()"
    return HKDF(b"master", 32, salt, SHA512, 1)


async def keys():
    key = RSA.generate(3072)  # error: [AF143] "Crypto.PublicKey.RSA.generate()"
    DSA.generate(2048)  # error: [AF143] "Crypto.PublicKey.DSA.generate()"
    ElGamal.generate(2048, get_random_bytes)  # error: [AF143] "Crypto.PublicKey.ElGamal.generate()"
    number.getPrime(1024)  # error: [AF143] "Crypto.Util.number.getPrime()"
    number.getStrongPrime(1024)  # error: [AF143] "Crypto.Util.number.getStrongPrime()"
    quick = ECC.generate(curve="P-256")
    return key, quick, await asyncio.to_thread(RSA.generate, 2048)
