"""Sentence Transformers: models that are loaded and asked."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "sentence-transformers",
    "torch==2.13.0",
)

_DOCS = "https://sbert.net/docs/package_reference/"
_SENTENCES = f"{_DOCS}sentence_transformer/SentenceTransformer.html"
_CROSS = f"{_DOCS}cross_encoder/cross_encoder.html"
_LOADED = "until the model has been downloaded and loaded"
_ANSWERED = "until the model has answered"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "sentence_transformers.SentenceTransformer",
        "AF125",
        _SENTENCES,
        cost=Cost.DISK,
        until=_LOADED,
    ),
    *calls(
        "sentence_transformers.SentenceTransformer",
        "encode encode_document encode_multi_process encode_query",
        "AF143",
        _SENTENCES,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_ANSWERED,
    ),
    *calls(
        "sentence_transformers.SentenceTransformer",
        "save save_pretrained",
        "AF125",
        _SENTENCES,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call("sentence_transformers.CrossEncoder", "AF125", _CROSS, cost=Cost.DISK, until=_LOADED),
    *calls(
        "sentence_transformers.CrossEncoder",
        "predict rank",
        "AF143",
        _CROSS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_ANSWERED,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "sentence_transformers.CrossEncoder": (),
    "sentence_transformers.SentenceTransformer": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
