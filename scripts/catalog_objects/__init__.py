"""Real objects of libraries, for classes that are made at run time or set attributes there.

A file a library, with OBJECTS: qualified name → function that makes the object.
"""
