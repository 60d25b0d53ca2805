"""Passlib: password hashes."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("passlib", "bcrypt", "argon2-cffi")

_DOCS = "https://passlib.readthedocs.io/en/stable/lib/"

# The schemes that are slow on purpose; plain digests such as hex_sha256 are not.
_SCHEMES = (
    "argon2",
    "bcrypt",
    "bcrypt_sha256",
    "django_bcrypt_sha256",
    "django_pbkdf2_sha256",
    "pbkdf2_sha1",
    "pbkdf2_sha256",
    "pbkdf2_sha512",
    "scrypt",
    "sha256_crypt",
    "sha512_crypt",
)

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "passlib.context.CryptContext",
        "hash verify verify_and_update dummy_verify encrypt",
        "AF141",
        f"{_DOCS}passlib.context.html",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *(
        entry
        for scheme in _SCHEMES
        for entry in calls(
            f"passlib.hash.{scheme}",
            "hash verify",
            "AF141",
            f"{_DOCS}passlib.hash.html",
            cost=Cost.CPU,
        )
    ),
)

ALIASES: dict[str, str] = {
    "passlib.handlers.argon2": "passlib.hash",
    "passlib.handlers.bcrypt": "passlib.hash",
    "passlib.handlers.pbkdf2": "passlib.hash",
    "passlib.handlers.scrypt": "passlib.hash",
    "passlib.handlers.sha2_crypt": "passlib.hash",
}

BASES: dict[str, tuple[str, ...]] = {
    "passlib.context.CryptContext": (),
    "passlib.context.LazyCryptContext": ("passlib.context.CryptContext",),
    **{f"passlib.hash.{scheme}": () for scheme in _SCHEMES},
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "passlib.context.CryptContext.copy": "passlib.context.CryptContext",
    "passlib.context.CryptContext.from_path": "passlib.context.CryptContext",
    "passlib.context.CryptContext.from_string": "passlib.context.CryptContext",
    "passlib.context.CryptContext.using": "passlib.context.CryptContext",
    # A class with other settings; its methods are those of an instance too.
    **{f"passlib.hash.{scheme}.using": f"passlib.hash.{scheme}" for scheme in _SCHEMES},
}
