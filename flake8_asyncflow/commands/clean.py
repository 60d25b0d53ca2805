"""`asyncflow clean`: removes the cache."""

import argparse
import os
import shutil

from flake8_asyncflow.analysis.cache import cache_folder
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.report.terminal import visible

__all__ = ["run"]

_OURS = ("outcomes.db", "outcomes.db-wal", "outcomes.db-shm")


def run(arguments: argparse.Namespace) -> int:
    """Removes what the cache made, and nothing else. Raises ConfigError where it cannot."""
    folder = cache_folder()
    try:
        for name in _OURS:
            if os.path.lexists(os.path.join(folder, name)):
                os.remove(os.path.join(folder, name))
        if os.path.isdir(os.path.join(folder, "runs")):
            shutil.rmtree(os.path.join(folder, "runs"))
        if os.path.isdir(folder) and not os.listdir(folder):
            os.rmdir(folder)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(f"cannot remove {folder}: {reason}", "remove it yourself") from error
    print(f"Removed the cache in {visible(folder)}")
    return 0
