"""Objects of mongoengine, made without a server."""

import mongoengine


def _document() -> object:
    """A document class: `objects` is given to subclasses only."""
    mongoengine.connect("catalog", connect=False, uuidRepresentation="standard")

    class Book(mongoengine.Document):
        meta = {"auto_create_index": False}

    return Book


OBJECTS = {"mongoengine.Document": _document}
