"""Plotly: charts, drawn by a browser in another process."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("plotly[express]",)

_DOCS = "https://plotly.com/python-api-reference/generated/"
_IO = f"{_DOCS}plotly.io.{{name}}.html"
_FIGURE = f"{_DOCS}plotly.graph_objects.Figure.html"
_BROWSER = "until the browser has drawn the chart"
_CHARTS = (
    "area bar box choropleth density_heatmap ecdf funnel histogram imshow line pie scatter"
    " scatter_3d scatter_matrix strip sunburst timeline treemap violin"
)

CALLS: tuple[BlockingCall, ...] = (
    *calls("plotly.io", "to_image write_image", "AF161", _IO, patch=Patch.FUNCTION, until=_BROWSER),
    *calls("plotly.graph_objects.Figure", "to_image write_image", "AF161", _FIGURE, until=_BROWSER),
    *calls(
        "plotly.io",
        "write_html write_json",
        "AF125",
        _IO,
        cost=Cost.DISK,
        only=a_path_or_file("file", 1),
    ),
    *calls(
        "plotly.graph_objects.Figure",
        "write_html write_json",
        "AF125",
        _FIGURE,
        cost=Cost.DISK,
        only=a_path_or_file("file"),
    ),
)

ALIASES: dict[str, str] = {
    "plotly.graph_objs": "plotly.graph_objects",
    "plotly.graph_objs._figure": "plotly.graph_objects",
}

BASES: dict[str, tuple[str, ...]] = {"plotly.graph_objects.Figure": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("plotly.express", _CHARTS, "plotly.graph_objects.Figure"),
    "plotly.subplots.make_subplots": "plotly.graph_objects.Figure",
    **returns(
        "plotly.graph_objects.Figure",
        "add_trace update_layout update_traces update_xaxes update_yaxes",
        "plotly.graph_objects.Figure",
    ),
}
