"""Objects of opensearchpy, made without a server."""

import opensearchpy

OBJECTS = {
    "opensearchpy.Search": lambda: opensearchpy.Search(),
    "opensearchpy.UpdateByQuery": lambda: opensearchpy.UpdateByQuery(),
}
