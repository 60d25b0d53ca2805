"""instructor: typed answers of models; its own async equivalent.

What `from_openai` and its kin give depends on the client that they are given, so only clients
that are annotated are known.
"""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("instructor",)

_CLIENT = "instructor.Instructor"

CALLS: tuple[BlockingCall, ...] = calls(
    _CLIENT,
    "create create_with_completion",
    "AF134",
    "https://python.useinstructor.com/api/",
    "instructor.AsyncInstructor.{name}",
    everywhere=True,
    needs="instructor",
)

ALIASES: dict[str, str] = {}

# An AsyncInstructor is an Instructor, but none of its methods blocks.
BASES: dict[str, tuple[str, ...]] = {"instructor.AsyncInstructor": (), _CLIENT: ()}

ATTRIBUTES: dict[str, str] = returns(_CLIENT, "chat completions messages", _CLIENT)

RESULTS: dict[str, str] = {}
