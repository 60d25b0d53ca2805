"""wandb: experiment tracking. Logging only hands over to a process of its own."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("wandb",)

_DOCS = "https://docs.wandb.ai/ref/python/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "wandb.init",
        "AF134",
        f"{_DOCS}init/",
        unless=(Arg("mode", None, "disabled"),),
        until="until the run has started",
    ),
    call("wandb.login", "AF134", f"{_DOCS}login/"),
    call("wandb.finish", "AF134", f"{_DOCS}finish/", until="until all is uploaded"),
    call("wandb.Run.finish", "AF134", f"{_DOCS}run/", until="until all is uploaded"),
    call("wandb.Run.__exit__", "AF134", f"{_DOCS}run/", until="until all is uploaded"),
    *calls("wandb.Run", "use_artifact use_model restore", "AF134", f"{_DOCS}run/"),
    *calls("wandb.Artifact", "delete download wait", "AF134", f"{_DOCS}artifact/"),
    *calls("wandb.Api", "artifact run sweep", "AF134", f"{_DOCS}public-api/api/"),
)

ALIASES: dict[str, str] = {
    "wandb.sdk.wandb_run.Run": "wandb.Run",
    "wandb.wandb_run.Run": "wandb.Run",
}

BASES: dict[str, tuple[str, ...]] = {"wandb.Api": (), "wandb.Artifact": (), "wandb.Run": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "wandb.Api.artifact": "wandb.Artifact",
    "wandb.Run.use_artifact": "wandb.Artifact",
    "wandb.init": "wandb.Run",
}
