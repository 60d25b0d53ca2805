import crypt
import hashlib
import hmac
import timeit


async def passwords(password: bytes, salt: bytes):
    key = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # error: [AF141] "hashlib.pbkdf2_hmac()"
    other = hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)  # error: [AF141] "hashlib.scrypt()"
    quick = hashlib.sha256(password).hexdigest()
    return hmac.compare_digest(key, other), quick, hashlib.new("sha1", usedforsecurity=False)


async def unix_password(password: str, stored: str):
    return crypt.crypt(password, stored) == stored  # error: [AF141] "crypt.crypt()"


async def measured(work):
    print(timeit.timeit(work, number=10), timeit.repeat(work))  # error: [AF143] "timeit.timeit()" [AF143] "timeit.repeat()"
    timer = timeit.Timer(work)
    timer.timeit(100)  # error: [AF143] "timeit.Timer.timeit()"
    timer.repeat()  # error: [AF143] "timeit.Timer.repeat()"
    timer.autorange()  # error: [AF143] "timeit.Timer.autorange()"
    return timeit.default_timer()
