"""Matplotlib: charts."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("matplotlib",)

_DOCS = "https://matplotlib.org/stable/api/"
_PYPLOT = f"{_DOCS}_as_gen/matplotlib.pyplot.{{name}}.html"
_FIGURE = f"{_DOCS}figure_api.html"
_CANVAS = f"{_DOCS}backend_agg_api.html"
_DRAWN = "until the chart has been drawn"

CALLS: tuple[BlockingCall, ...] = (
    call("matplotlib.pyplot.savefig", "AF143", _PYPLOT, cost=Cost.CPU, until=_DRAWN),
    *calls("matplotlib.pyplot", "subplots tight_layout", "AF143", _PYPLOT, cost=Cost.CPU),
    call(
        "matplotlib.figure.Figure.savefig",
        "AF143",
        _FIGURE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_DRAWN,
    ),
    *calls("matplotlib.figure.Figure", "tight_layout subplots", "AF143", _FIGURE, cost=Cost.CPU),
    *calls(
        "matplotlib.backends.backend_agg.FigureCanvasAgg",
        "draw print_figure print_jpg print_png",
        "AF143",
        _CANVAS,
        cost=Cost.CPU,
        until=_DRAWN,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "matplotlib.backends.backend_agg.FigureCanvasAgg": (),
    "matplotlib.figure.Figure": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("matplotlib.pyplot", "figure gcf", "matplotlib.figure.Figure"),
    "matplotlib.pyplot.subplots": "tuple[matplotlib.figure.Figure, object]",
}
