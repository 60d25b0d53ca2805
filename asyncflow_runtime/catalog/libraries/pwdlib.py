"""pwdlib: password hashes."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pwdlib[argon2,bcrypt]",)

_DOCS = "https://frankie567.github.io/pwdlib/reference/pwdlib/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pwdlib.PasswordHash",
        "hash verify verify_and_update",
        "AF141",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls("pwdlib.hashers.argon2.Argon2Hasher", "hash verify", "AF141", _DOCS, cost=Cost.CPU),
    *calls("pwdlib.hashers.bcrypt.BcryptHasher", "hash verify", "AF141", _DOCS, cost=Cost.CPU),
)

ALIASES: dict[str, str] = {"pwdlib._hash.PasswordHash": "pwdlib.PasswordHash"}

BASES: dict[str, tuple[str, ...]] = {
    "pwdlib.PasswordHash": (),
    "pwdlib.hashers.argon2.Argon2Hasher": (),
    "pwdlib.hashers.bcrypt.BcryptHasher": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"pwdlib.PasswordHash.recommended": "pwdlib.PasswordHash"}
