"""cryptography: key derivation, and keys that take long to find.

Fernet, signatures and ciphers take microseconds for what services sign and seal.
"""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cryptography",)

_DOCS = "https://cryptography.io/en/latest/hazmat/primitives/"
_KDF = "cryptography.hazmat.primitives.kdf"
_KEYS = "cryptography.hazmat.primitives.asymmetric"
_FOUND = "until a key has been found"


def _derivation(class_: str, library: str = "") -> tuple[BlockingCall, ...]:
    return calls(
        f"{_KDF}.{class_}",
        "derive verify",
        "AF141",
        f"{_DOCS}key-derivation-functions/",
        cost=Cost.CPU,
        patch=Patch.MONITOR,
        library=library,
    )


def _generation(module: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(
        f"{_KEYS}.{module}",
        names,
        "AF143",
        f"{_DOCS}asymmetric/{module.partition('.')[0]}/",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until=_FOUND,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_derivation("pbkdf2.PBKDF2HMAC"),
    *_derivation("scrypt.Scrypt"),
    *_derivation("argon2.Argon2id", ">=44"),
    *_generation("rsa", "generate_private_key"),
    *_generation("dsa", "generate_private_key generate_parameters"),
    *_generation("dh", "generate_parameters"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    **{
        f"{_KDF}.{class_}": ()
        for class_ in ("argon2.Argon2id", "pbkdf2.PBKDF2HMAC", "scrypt.Scrypt")
    },
    f"{_KEYS}.rsa.RSAPrivateKey": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = returns(
    f"{_KEYS}.rsa", "generate_private_key", f"{_KEYS}.rsa.RSAPrivateKey"
)
