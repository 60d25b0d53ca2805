"""Objects of spacy.

A module has the name of the function that `spacy.cli` exports; users mean the function.
"""

import sys

import spacy.cli

OBJECTS = {"spacy.cli.download": lambda: spacy.cli.download}

sys.modules["spacy.cli.download"] = None  # type: ignore[assignment]
