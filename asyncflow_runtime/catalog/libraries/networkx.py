"""NetworkX: graphs in files, and searches of all pairs."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("networkx",)

_DOCS = "https://networkx.org/documentation/stable/reference/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "networkx",
        "read_adjlist read_edgelist read_gexf read_gml read_graphml read_pajek"
        " read_weighted_edgelist",
        "AF125",
        f"{_DOCS}readwrite/index.html",
        cost=Cost.DISK,
        only=a_path_or_file("path"),
    ),
    *calls(
        "networkx",
        "write_adjlist write_edgelist write_gexf write_gml write_graphml write_weighted_edgelist",
        "AF125",
        f"{_DOCS}readwrite/index.html",
        cost=Cost.DISK,
        only=a_path_or_file("path", 1),
    ),
    *calls(
        "networkx",
        "betweenness_centrality closeness_centrality",
        "AF143",
        f"{_DOCS}algorithms/generated/networkx.algorithms.centrality.{{name}}.html",
        cost=Cost.CPU,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
