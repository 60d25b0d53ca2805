"""Objects of httpx."""

import httpx

OBJECTS = {"httpx.Response": lambda: httpx.Response(200)}
