"""Objects of sentence_transformers.

A module has the name of each of these classes too; users mean the class.
"""

import sys
from collections.abc import Callable

import sentence_transformers

OBJECTS: dict[str, Callable[[], object]] = {}

_CLASSES = {
    name: getattr(sentence_transformers, name) for name in ("CrossEncoder", "SentenceTransformer")
}
for _name, _class in _CLASSES.items():
    sys.modules[f"sentence_transformers.{_name}"] = None  # type: ignore[assignment]
    setattr(sentence_transformers, _name, _class)
