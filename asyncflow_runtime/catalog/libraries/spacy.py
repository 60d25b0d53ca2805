"""spaCy: models that are loaded and asked."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("spacy",)

_DOCS = "https://spacy.io/api/"
_LANGUAGE = f"{_DOCS}language"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "spacy.load",
        "AF125",
        f"{_DOCS}top-level#spacy.load",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        until="until the model has been loaded",
    ),
    call("spacy.cli.download", "AF161", f"{_DOCS}cli#download"),
    call("spacy.language.Language.__call__", "AF143", _LANGUAGE, cost=Cost.CPU, patch=Patch.METHOD),
    call(
        "spacy.language.Language.pipe",
        "AF143",
        _LANGUAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        lazy=True,
    ),
    *calls(
        "spacy.language.Language",
        "evaluate initialize update",
        "AF143",
        _LANGUAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "spacy.language.Language",
        "from_disk to_disk",
        "AF125",
        _LANGUAGE,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {"spacy.Language": "spacy.language.Language"}

BASES: dict[str, tuple[str, ...]] = {"spacy.language.Language": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "spacy.blank": "spacy.language.Language",
    "spacy.load": "spacy.language.Language",
}
