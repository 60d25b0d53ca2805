"""ollama: models that run on one's own server. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ollama",)

_API = "https://github.com/ollama/ollama-python"
_OWNERS = ("ollama", "ollama.Client")

# With `stream=True` they return at once, and ask when the result is iterated over.
_STREAMING = (Arg("stream", None, True),)

CALLS: tuple[BlockingCall, ...] = (
    *(
        entry
        for owner in _OWNERS
        for entry in (
            *calls(
                owner,
                "chat create generate pull push",
                "AF134",
                _API,
                "ollama.AsyncClient.{name}",
                everywhere=True,
                needs="ollama",
                unless=_STREAMING,
            ),
            *calls(
                owner,
                "copy delete embed embeddings list ps show web_fetch web_search",
                "AF134",
                _API,
                "ollama.AsyncClient.{name}",
                everywhere=True,
                needs="ollama",
            ),
        )
    ),
)

ALIASES: dict[str, str] = {"ollama._client": "ollama"}

BASES: dict[str, tuple[str, ...]] = {"ollama.AsyncClient": (), "ollama.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
