"""Objects of psutil. A Popen passes on what it has not to subprocess.Popen."""

import subprocess
import sys

import psutil


def _popen() -> object:
    pipe = subprocess.PIPE
    process = psutil.Popen([sys.executable, "-c", ""], stdin=pipe, stdout=pipe, stderr=pipe)
    process.communicate()
    return process


OBJECTS = {"psutil.Popen": _popen}
