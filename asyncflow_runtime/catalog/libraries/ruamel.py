"""ruamel.yaml."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.libraries._files import FILES
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Takes

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ruamel.yaml",)

_DOCS = "https://yaml.dev/doc/ruamel.yaml/"
_TARGETS = ("pathlib.PurePath", *FILES)

CALLS: tuple[BlockingCall, ...] = (
    # A str is the document itself, not a path.
    call(
        "ruamel.yaml.YAML.load",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        only=(Takes("stream", 0, _TARGETS),),
    ),
    call(
        "ruamel.yaml.YAML.dump",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        only=(Takes("stream", 1, _TARGETS),),
    ),
)

ALIASES: dict[str, str] = {"ruamel.yaml.main.YAML": "ruamel.yaml.YAML"}

BASES: dict[str, tuple[str, ...]] = {"ruamel.yaml.YAML": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
