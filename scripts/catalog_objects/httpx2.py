"""Objects of httpx2."""

import httpx2

OBJECTS = {"httpx2.Response": lambda: httpx2.Response(200)}
