"""Work that keeps the processor: key derivation."""

from asyncflow_runtime.catalog.model import AsyncFlowType, BlockingCall, Cost, Patch

__all__ = ["CALLS"]

_HASHLIB = "https://docs.python.org/3/library/hashlib.html"


def _key_derivation(name: str) -> BlockingCall:
    """Slow by design: tens to hundreds of milliseconds with the parameters one should use."""
    return BlockingCall(
        name,
        code="AF141",
        flow=AsyncFlowType.COMPUTATION,
        cost=Cost.CPU,
        source=f"{_HASHLIB}#{name}",
        patch=Patch.FUNCTION,
    )


CALLS: tuple[BlockingCall, ...] = (
    _key_derivation("hashlib.pbkdf2_hmac"),
    _key_derivation("hashlib.scrypt"),
)
