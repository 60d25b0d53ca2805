"""Objects of pony: a database makes the class that its entities are subclasses of."""

from pony.orm import Database

OBJECTS = {"pony.orm.Database": Database}
