"""Chooses an implementation when it is imported."""

try:
    from ._fast import price_of
except ImportError:
    from ._slow import price_of

from . import _slow as fallback
