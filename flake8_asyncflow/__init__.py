"""Finds, and says how to fix, synchronous calls that block an event loop."""

__all__ = ["__version__"]

__version__ = "0.1.0"
