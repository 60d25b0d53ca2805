"""google: Gemini, Google Cloud and their credentials; one file of this folder each."""

from itertools import chain

from asyncflow_runtime.catalog.libraries.google import (
    auth,
    bigquery,
    cloud,
    firestore,
    gemini,
    pubsub,
    storage,
)
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

_FILES = (auth, bigquery, cloud, firestore, gemini, pubsub, storage)

DISTRIBUTIONS = tuple(chain.from_iterable(file.DISTRIBUTIONS for file in _FILES))

CALLS: tuple[BlockingCall, ...] = tuple(chain.from_iterable(file.CALLS for file in _FILES))

ALIASES: dict[str, str] = dict(chain.from_iterable(file.ALIASES.items() for file in _FILES))

BASES: dict[str, tuple[str, ...]] = dict(chain.from_iterable(file.BASES.items() for file in _FILES))

ATTRIBUTES: dict[str, str] = dict(chain.from_iterable(file.ATTRIBUTES.items() for file in _FILES))

RESULTS: dict[str, str] = dict(chain.from_iterable(file.RESULTS.items() for file in _FILES))
