"""argon2-cffi: password hashes."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("argon2-cffi",)

_API = "https://argon2-cffi.readthedocs.io/en/stable/api.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "argon2.PasswordHasher",
        "hash verify",
        "AF141",
        f"{_API}#argon2.PasswordHasher.{{name}}",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "argon2.low_level",
        "hash_secret hash_secret_raw verify_secret",
        "AF141",
        f"{_API}#argon2.low_level.{{name}}",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    # Older names of the same.
    *calls(
        "argon2", "hash_password hash_password_raw verify_password", "AF141", _API, cost=Cost.CPU
    ),
)

ALIASES: dict[str, str] = {
    "argon2._legacy.hash_password": "argon2.hash_password",
    "argon2._legacy.hash_password_raw": "argon2.hash_password_raw",
    "argon2._legacy.verify_password": "argon2.verify_password",
    "argon2._password_hasher.PasswordHasher": "argon2.PasswordHasher",
}

BASES: dict[str, tuple[str, ...]] = {"argon2.PasswordHasher": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"argon2.PasswordHasher.from_parameters": "argon2.PasswordHasher"}
