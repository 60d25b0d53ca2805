"""dask: lazy computations, here and on a cluster.

The methods of `dask.distributed.Client` have no entries: of a client that was made with
`asynchronous=True` they are awaited.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("dask[array,dataframe,distributed]",)

_API = "https://docs.dask.org/en/stable/api.html"
_CLUSTER = "https://distributed.dask.org/en/stable/api.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls("dask", "compute persist", "AF143", _API, cost=Cost.CPU, patch=Patch.FUNCTION),
    *(
        call(f"{name}.compute", "AF143", _API, cost=Cost.CPU, patch=Patch.METHOD)
        for name in (
            "dask.array.Array",
            "dask.bag.Bag",
            "dask.dataframe.DataFrame",
            "dask.dataframe.Series",
            "dask.delayed.Delayed",
        )
    ),
    call(
        "dask.distributed.Client",
        "AF164",
        _CLUSTER,
        unless=(Arg("asynchronous", None, True),),
        until="until the scheduler has answered",
    ),
)

ALIASES: dict[str, str] = {
    "dask.base.compute": "dask.compute",
    "dask.base.persist": "dask.persist",
}

BASES: dict[str, tuple[str, ...]] = {
    "dask.array.Array": (),
    "dask.bag.Bag": (),
    "dask.dataframe.DataFrame": (),
    "dask.dataframe.Series": (),
    "dask.delayed.Delayed": (),
    "dask.distributed.Client": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("dask.array", "from_array from_zarr ones zeros", "dask.array.Array"),
    **returns("dask.bag", "from_sequence read_text", "dask.bag.Bag"),
    **returns(
        "dask.dataframe", "from_pandas read_csv read_json read_parquet", "dask.dataframe.DataFrame"
    ),
    "dask.delayed": "dask.delayed.Delayed",
    "dask.delayed.Delayed.__call__": "dask.delayed.Delayed",
}
