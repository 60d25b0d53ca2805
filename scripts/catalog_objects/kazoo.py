"""Objects of kazoo. A client gets its recipes when it is made; it does not connect then."""

from kazoo.client import KazooClient

OBJECTS = {"kazoo.client.KazooClient": lambda: KazooClient()}
