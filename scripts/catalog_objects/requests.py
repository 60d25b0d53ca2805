"""Objects of requests."""

import requests

OBJECTS = {"requests.Response": lambda: requests.Response()}
