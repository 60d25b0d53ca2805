"""`python -m examples.service FOLDER` serves the bookmarks kept in FOLDER."""

import sys
from pathlib import Path

from aiohttp import web

from examples.service.app import make_app

if __name__ == "__main__":
    web.run_app(make_app(Path(sys.argv[1])), host="127.0.0.1", port=8080)
