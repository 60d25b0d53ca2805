"""PyCryptodome: key derivation, and keys that take long to find."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pycryptodome",)

_DOCS = "https://www.pycryptodome.org/src/"
_FOUND = "until a key has been found"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "Crypto.Protocol.KDF",
        "PBKDF2 scrypt bcrypt bcrypt_check",
        "AF141",
        f"{_DOCS}protocol/kdf",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *(
        call(
            f"Crypto.PublicKey.{module}.generate",
            "AF143",
            f"{_DOCS}public_key/{page}",
            cost=Cost.CPU,
            patch=Patch.FUNCTION,
            until=_FOUND,
        )
        for module, page in (("RSA", "rsa"), ("DSA", "dsa"), ("ElGamal", "public_key"))
    ),
    *calls(
        "Crypto.Util.number",
        "getPrime getStrongPrime",
        "AF143",
        f"{_DOCS}util/util",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until="until a prime has been found",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
