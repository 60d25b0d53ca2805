"""`python -m flake8_asyncflow` is the `asyncflow` command."""

from flake8_asyncflow.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
