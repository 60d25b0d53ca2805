"""Objects of pymongo, made without a server."""

from typing import Any

import pymongo


def _collection() -> Any:
    client: pymongo.MongoClient[Any] = pymongo.MongoClient(connect=False)
    return client["db"]["collection"]


OBJECTS = {
    "pymongo.collection.Collection": _collection,
    "pymongo.cursor.Cursor": lambda: _collection().find(),
}
