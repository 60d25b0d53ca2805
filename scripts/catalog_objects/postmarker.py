"""Objects of postmarker: what instances hold."""

from postmarker.core import PostmarkClient

OBJECTS = {"postmarker.core.PostmarkClient": lambda: PostmarkClient(server_token="a")}
