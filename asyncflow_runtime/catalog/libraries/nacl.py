"""PyNaCl: password hashes and key derivation."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pynacl",)

_DOCS = "https://pynacl.readthedocs.io/en/latest/api/pwhash/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("nacl.pwhash", "str verify", "AF141", _DOCS, cost=Cost.CPU, patch=Patch.FUNCTION),
    *(
        entry
        for module in ("argon2i", "argon2id", "scrypt")
        for entry in calls(
            f"nacl.pwhash.{module}",
            "kdf str verify",
            "AF141",
            _DOCS,
            cost=Cost.CPU,
            patch=Patch.FUNCTION,
        )
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
