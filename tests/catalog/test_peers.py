"""Every call that flake8-async, ruff or Sonar reports is in the catalog, but for a few with reason.

The lists are facts read from the tools' sources in November 2026: flake8-async 26.8.1, ruff
0.17.6, sonar-python (S7487, S7488, S7489, S7493, S7499, S7501).
"""

from collections.abc import Iterator

import pytest

from asyncflow_runtime import catalog

VERBS = "get options head post put patch delete"

LISTED = {
    "HTTP functions": [
        *(
            f"{library}.{verb}"
            for library in ("requests", "httpx", "httpx2")
            for verb in VERBS.split()
        ),
        "requests.request",
        "httpx.request",
        "httpx2.request",
        "urllib3.request",
        "urllib.request.urlopen",
    ],
    "HTTP objects": [
        *(
            f"{library}.Client.{method}"
            for library in ("httpx", "httpx2")
            for method in f"close {VERBS} request send stream".split()
        ),
        *(f"requests.Session.{verb}" for verb in VERBS.split()),
        *(
            f"urllib3.{pool}.{method}"
            for pool in ("PoolManager", "ProxyManager", "HTTPConnectionPool", "HTTPSConnectionPool")
            for method in "request urlopen request_encode_url request_encode_body".split()
        ),
    ],
    "process start": [
        "subprocess.Popen",
        "os.popen",
        *(f"os.spawn{kind}" for kind in "l le lp lpe v ve vp vpe".split()),
        "os.posix_spawn",
        "os.posix_spawnp",
    ],
    "process run": [
        *(
            f"subprocess.{name}"
            for name in "run call check_call check_output getoutput getstatusoutput".split()
        ),
        "os.system",
    ],
    "process wait": [f"os.{name}" for name in "wait wait3 wait4 waitid waitpid".split()],
    "open": [
        "builtins.open",
        "io.open",
        "io.open_code",
        "pathlib.Path.open",
        "os.fdopen",
        "os.open",
        "codecs.open",
        "tempfile.TemporaryFile",
        "tempfile.NamedTemporaryFile",
        "gzip.open",
        "lzma.open",
    ],
    "file objects": [
        f"io.{class_}.{method}"
        for class_ in ("TextIOWrapper", "BufferedReader", "BufferedRandom")
        for method in ("read", "readline", "readlines")
    ],
    "os.path": [
        f"os.path.{name}"
        for name in "islink lexists ismount realpath exists isdir isfile getatime getctime "
        "getmtime getsize samefile sameopenfile".split()
    ],
    "pathlib": [
        f"pathlib.Path.{name}"
        for name in "chmod exists glob group hardlink_to is_block_device is_char_device is_dir "
        "is_fifo is_file is_mount is_socket is_symlink iterdir lchmod lstat mkdir owner "
        "read_bytes read_text readlink rename replace resolve rglob rmdir samefile stat "
        "symlink_to touch unlink write_bytes write_text".split()
    ],
    "input and sleep": ["builtins.input", "time.sleep"],
}

# What a peer reports and we do not, and why.
LEFT_OUT = {
    "os.path.abspath": "joins strings with the working directory, which the kernel knows",
    "os.path.expanduser": "reads an environment variable",
    "os.path.normpath": "a computation on a string",
    "os.path.relpath": "a computation on strings and the working directory",
    "pathlib.PurePath.full_match": "a computation on a string",
    "tempfile.SpooledTemporaryFile": "stays in memory until it is large",
    "httpx.connect": "there is no such function",
}


def listed() -> Iterator[str]:
    return (name for names in LISTED.values() for name in names)


@pytest.mark.parametrize("family", LISTED)
def test_calls_that_peers_report_are_in_the_catalog(family: str) -> None:
    assert [name for name in LISTED[family] if catalog.find(name) is None] == []


def test_what_is_left_out_is_not_in_the_catalog() -> None:
    assert [name for name in LEFT_OUT if catalog.find(name) is not None] == []
    assert set(LEFT_OUT).isdisjoint(listed())
