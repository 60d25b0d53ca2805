"""Objects of cassandra: none. Abstract models refuse to show their queries, so it is none here."""

from cassandra.cqlengine.models import Model

Model.__abstract__ = False

OBJECTS: dict[str, object] = {}
