import hashlib
import hmac


async def passwords(password: bytes, salt: bytes):
    key = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # error: [AF141] "hashlib.pbkdf2_hmac()"
    other = hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)  # error: [AF141] "hashlib.scrypt()"
    quick = hashlib.sha256(password).hexdigest()
    return hmac.compare_digest(key, other), quick, hashlib.new("sha1", usedforsecurity=False)
