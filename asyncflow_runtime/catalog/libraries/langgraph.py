"""langgraph: graphs of agents; its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langgraph",)

_API = "https://reference.langchain.com/python/langgraph"
_PREGEL = "langgraph.pregel.Pregel"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _PREGEL,
        "batch invoke",
        "AF134",
        _API,
        f"{_PREGEL}.a{{name}}",
        needs="langgraph",
        until="until the graph has run to its end",
    ),
    *calls(_PREGEL, "stream", "AF181", _API, f"{_PREGEL}.a{{name}}", needs="langgraph", lazy=True),
)

ALIASES: dict[str, str] = {"langgraph.pregel.main": "langgraph.pregel"}

BASES: dict[str, tuple[str, ...]] = {
    "langgraph.graph.StateGraph": (),
    "langgraph.graph.state.CompiledStateGraph": (_PREGEL,),
    _PREGEL: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "langgraph.graph.StateGraph.compile": "langgraph.graph.state.CompiledStateGraph",
    **dict.fromkeys(
        (f"langgraph.graph.StateGraph.add_{name}" for name in ("edge", "node", "sequence")), "Self"
    ),
    "langgraph.prebuilt.create_react_agent": "langgraph.graph.state.CompiledStateGraph",
    f"{_PREGEL}.with_config": "Self",
}
