"""AF141: a password hash or key derivation computed in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingKeyDerivation(CataloguedRule):
    """Password hash or key derivation in an async function.

    ## What it does
    Reports functions that are made to be slow, called inside `async def`: `hashlib.scrypt` and
    `hashlib.pbkdf2_hmac`, the hashes of `bcrypt` and `argon2`, `passlib` and `pwdlib` with their
    contexts, the derivations of `cryptography`, PyNaCl and PyCryptodome. Checking a password costs
    as much as hashing it and is reported too. Ordinary digests (`hashlib.sha256`), `HKDF` and
    tokens (`Fernet`, JWT) are quick and not reported.

    ## Why is this bad?
    A password hash is tuned to take some 50 to 500 milliseconds, so that guessing is
    expensive. On the loop that time is taken from every task: ten people who log in at once
    freeze the service for seconds, and anybody can send login attempts.

    ## Example
    ```python
    import hashlib


    async def derive(password: bytes, salt: bytes) -> bytes:
        return hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)  # error: [AF141]
    ```

    A hasher that is made once and used in each request:

    ```python
    from argon2 import PasswordHasher

    hasher = PasswordHasher()


    async def log_in(password: str, hashed: str) -> bool:
        return hasher.verify(hashed, password)  # error: [AF141]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio
    import hashlib


    async def derive(password: bytes, salt: bytes) -> bytes:
        return await asyncio.to_thread(hashlib.scrypt, password, salt=salt, n=2**14, r=8, p=1)
    ```

    anyio (`trio.to_thread.run_sync` reads the same):

    ```python
    import hashlib
    from functools import partial

    import anyio


    async def derive(password: bytes, salt: bytes) -> bytes:
        derivation = partial(hashlib.scrypt, password, salt=salt, n=2**14, r=8, p=1)
        return await anyio.to_thread.run_sync(derivation)
    ```

    Nearly all of these release the interpreter lock while they compute, so a thread is enough
    and no process pool is needed; schemes that `passlib` computes in Python are the exception.
    Limit how many run at once (a semaphore, or an executor of its own), because each takes a
    core, and scrypt and Argon2 tens of megabytes too.

    ## Fix safety
    The result is the same. The request that waits for the hash can now be cancelled or
    overtaken by others; the thread finishes its computation all the same.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: tests with cheap parameters may be excused:
      `"tests/*" = ["AF141"]`.

    ## References
    - [hashlib.scrypt](https://docs.python.org/3/library/hashlib.html#hashlib.scrypt)
    - [hashlib.pbkdf2_hmac](https://docs.python.org/3/library/hashlib.html#hashlib.pbkdf2_hmac)
    - [argon2.PasswordHasher](https://argon2-cffi.readthedocs.io/en/stable/api.html)
    - [asyncio.to_thread](https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread)
    """

    code = "AF141"
    name = "blocking-key-derivation"
    until = "until the key has been computed"
    label = "computes for long on purpose"
