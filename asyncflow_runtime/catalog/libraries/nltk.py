"""NLTK: models that are downloaded, loaded and asked."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("nltk",)

_DOCS = "https://www.nltk.org/api/"
_MODEL = "until the model has been loaded and has answered"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "nltk.download",
        "AF131",
        "https://www.nltk.org/data.html",
        until="until the data has been downloaded",
    ),
    call("nltk.data.load", "AF125", f"{_DOCS}nltk.data.html", cost=Cost.DISK, patch=Patch.FUNCTION),
    call("nltk.data.find", "AF124", f"{_DOCS}nltk.data.html", cost=Cost.METADATA),
    *calls(
        "nltk",
        "ne_chunk pos_tag sent_tokenize word_tokenize",
        "AF143",
        f"{_DOCS}nltk.html",
        cost=Cost.CPU,
        until=_MODEL,
    ),
)

ALIASES: dict[str, str] = {
    "nltk.chunk.ne_chunk": "nltk.ne_chunk",
    "nltk.tag.pos_tag": "nltk.pos_tag",
    "nltk.tokenize.sent_tokenize": "nltk.sent_tokenize",
    "nltk.tokenize.word_tokenize": "nltk.word_tokenize",
}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
