"""Files and the file system: opened, read, changed, asked about.

Left out, because they compute on strings or ask the kernel what it holds in memory, never a
device: os.getcwd, os.fstat, os.path.abspath / relpath / normpath / expanduser, and the absolute,
expanduser, cwd and home of pathlib; mmap.mmap, which reads where the memory is touched. Left out
because they read files only the first time: mimetypes.guess_type, zoneinfo.ZoneInfo,
uuid.getnode, the functions of platform. Left out too: `close` and `seek` of file objects.
"""

from collections.abc import Mapping

from asyncflow_runtime.catalog.entry import FILES, PATHS, calls
from asyncflow_runtime.catalog.model import Arg, AsyncFlowType, BlockingCall, Cost, Patch, Takes

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"

_OPEN = {"asyncio": "aiofiles.open", "anyio": "anyio.open_file", "trio": "trio.open_file"}
_AIOFILES = ("aiofiles",)


def _entry(
    code: str,
    name: str,
    page: str,
    use: Mapping[str, str] = {},
    *,
    anchor: str = "",
    cost: Cost = Cost.DISK,
    patch: Patch = Patch.FUNCTION,
    unless: tuple[Arg, ...] = (),
    only: tuple[Takes, ...] = (),
    aliases: tuple[str, ...] = (),
    lazy: bool = False,
    python: str = "",
    platform: str = "",
    until: str = "",
) -> BlockingCall:
    return BlockingCall(
        name,
        code=code,
        flow=AsyncFlowType.FILE_IO,
        cost=cost,
        source=f"{_PYTHON}{page}.html#{anchor or name}",
        use=use,
        aliases=aliases,
        needs=_AIOFILES if use.get("asyncio", "").startswith("aiofiles.") else (),
        patch=patch,
        unless=unless,
        only=only,
        lazy=lazy,
        python=python,
        platform=platform,
        until=until,
    )


# AF121: open


def _open(
    name: str,
    page: str,
    use: Mapping[str, str] = {},
    *,
    anchor: str = "",
    patch: Patch = Patch.LINT_ONLY,
    aliases: tuple[str, ...] = (),
) -> BlockingCall:
    return _entry("AF121", name, page, use, anchor=anchor, patch=patch, aliases=aliases)


def _temporary(name: str, code: str = "AF121") -> BlockingCall:
    """One of tempfile, under the same name in aiofiles and anyio."""
    short = name.rpartition(".")[2]
    use = {"anyio": f"anyio.{short}"}
    if not short.startswith("mk"):
        use["asyncio"] = f"aiofiles.tempfile.{short}"
    return _entry(code, name, "tempfile", use, patch=Patch.LINT_ONLY)


def _log_file(name: str, delay: int) -> BlockingCall:
    """A logging handler that opens its file when it is made, unless its argument `delay` is True."""
    return _entry(
        "AF121",
        name,
        name.rpartition(".")[0],
        unless=(Arg("delay", delay, True),),
        patch=Patch.LINT_ONLY,
    )


_OPENING = (
    _open(
        "builtins.open",
        "functions",
        _OPEN,
        anchor="open",
        patch=Patch.HOOK,
        aliases=("io.open", "_io.open"),
    ),
    _open("io.open_code", "io", _OPEN, patch=Patch.FUNCTION),
    _open("io.FileIO", "io", _OPEN, patch=Patch.HOOK),
    _open("os.open", "os", _OPEN, patch=Patch.FUNCTION),
    _open("os.fdopen", "os", _OPEN, patch=Patch.HOOK),
    _open("codecs.open", "codecs", _OPEN),
    _open(
        "pathlib.Path.open",
        "pathlib",
        {"asyncio": "aiofiles.open", "anyio": "anyio.Path.open", "trio": "trio.Path.open"},
    ),
    _open("tokenize.open", "tokenize"),
    _entry("AF121", "wave.open", "wave", only=(Takes("f", 0, PATHS),), patch=Patch.LINT_ONLY),
    _entry(
        "AF121",
        "zoneinfo.ZoneInfo.no_cache",
        "zoneinfo",
        patch=Patch.LINT_ONLY,
        until="until the time zone has been read",
    ),
    _log_file("logging.FileHandler", 3),
    _log_file("logging.handlers.WatchedFileHandler", 3),
    _log_file("logging.handlers.RotatingFileHandler", 5),
    _log_file("logging.handlers.TimedRotatingFileHandler", 5),
    _entry(
        "AF121",
        "logging.basicConfig",
        "logging",
        only=(Takes("filename", None, ("builtins.object",)),),
        patch=Patch.LINT_ONLY,
    ),
    # SpooledTemporaryFile has no entry: it stays in memory until it is large.
    _temporary("tempfile.TemporaryFile"),
    _temporary("tempfile.NamedTemporaryFile"),
    _temporary("tempfile.mkstemp"),
)

# AF122: read and write


def _file(class_: str, method: str, documented: str = "") -> BlockingCall:
    """A method of an open file; `documented` is the class whose page describes it."""
    anchor = f"io.{documented}.{method}" if documented else ""
    if method == "__iter__":
        anchor = "io.IOBase"
    return _entry("AF122", f"io.{class_}.{method}", "io", _OPEN, anchor=anchor, patch=Patch.HOOK)


def _text(method: str, documented: str = "TextIOBase") -> BlockingCall:
    return _file("TextIOWrapper", method, documented)


def _reader(method: str, documented: str = "IOBase") -> BlockingCall:
    return _file("BufferedReader", method, documented)


def _writer(method: str, documented: str = "IOBase") -> BlockingCall:
    return _file("BufferedWriter", method, documented)


def _random(method: str, documented: str = "IOBase") -> BlockingCall:
    return _file("BufferedRandom", method, documented)


def _raw(method: str, documented: str = "IOBase") -> BlockingCall:
    return _file("FileIO", method, documented)


def _temporary_file(method: str) -> BlockingCall:
    """A method of what NamedTemporaryFile gives; it has no public class."""
    return _entry(
        "AF122",
        f"tempfile._TemporaryFileWrapper.{method}",
        "tempfile",
        {"asyncio": "aiofiles.tempfile.NamedTemporaryFile", "anyio": "anyio.NamedTemporaryFile"},
        anchor="tempfile.NamedTemporaryFile",
        patch=Patch.LINT_ONLY,
    )


def _descriptor(name: str, use: Mapping[str, str] = {}, *, platform: str = "") -> BlockingCall:
    """A system call on a file descriptor."""
    return _entry("AF122", name, "os", use, platform=platform)


def _path_content(method: str) -> BlockingCall:
    """A method of pathlib.Path that opens, reads or writes, and closes."""
    use = {
        "asyncio": "aiofiles.open",
        "anyio": f"anyio.Path.{method}",
        "trio": f"trio.Path.{method}",
    }
    return _entry("AF122", f"pathlib.Path.{method}", "pathlib", use, patch=Patch.LINT_ONLY)


def _methods(
    owner: str, names: str, source: str, patch: Patch = Patch.LINT_ONLY
) -> tuple[BlockingCall, ...]:
    """Functions or methods, separated by spaces, that read or write files."""
    return calls(owner, names, "AF122", f"{_PYTHON}{source}", cost=Cost.DISK, patch=patch)


def _reader_of_lines(name: str, parameter: str = "") -> BlockingCall:
    """Reads a file, its first argument, line by line as it is iterated over."""
    only = (Takes(parameter, 0, FILES),)
    return _entry("AF122", name, "csv", only=only, patch=Patch.LINT_ONLY, lazy=True)


_READING_AND_WRITING = (
    _text("read"),
    _text("readline"),
    _text("readlines", "IOBase"),
    _text("write"),
    _text("writelines", "IOBase"),
    _text("flush", "IOBase"),
    _text("truncate", "IOBase"),
    _text("__iter__"),
    _reader("read", "BufferedReader"),
    _reader("read1", "BufferedReader"),
    _reader("peek", "BufferedReader"),
    _reader("readinto", "BufferedIOBase"),
    _reader("readinto1", "BufferedIOBase"),
    _reader("readline"),
    _reader("readlines"),
    _reader("__iter__"),
    _writer("write", "BufferedWriter"),
    _writer("writelines"),
    _writer("flush", "BufferedWriter"),
    _writer("truncate"),
    _random("read", "BufferedIOBase"),
    _random("read1", "BufferedIOBase"),
    _random("peek", "BufferedReader"),
    _random("readinto", "BufferedIOBase"),
    _random("readinto1", "BufferedIOBase"),
    _random("readline"),
    _random("readlines"),
    _random("write", "BufferedIOBase"),
    _random("writelines"),
    _random("flush"),
    _random("truncate"),
    _random("__iter__"),
    # A FileIO has no buffer to flush.
    _raw("read", "RawIOBase"),
    _raw("readall", "RawIOBase"),
    _raw("readinto", "RawIOBase"),
    _raw("readline"),
    _raw("readlines"),
    _raw("write", "RawIOBase"),
    _raw("writelines"),
    _raw("truncate"),
    _raw("__iter__"),
    _temporary_file("read"),
    _temporary_file("readline"),
    _temporary_file("readlines"),
    _temporary_file("write"),
    _temporary_file("writelines"),
    _temporary_file("flush"),
    _temporary_file("truncate"),
    _temporary_file("__iter__"),
    _descriptor("os.read", _OPEN),
    _descriptor("os.readv", platform="linux"),
    _descriptor("os.pread"),
    _descriptor("os.preadv", platform="linux"),
    _descriptor("os.write", _OPEN),
    _descriptor("os.writev"),
    _descriptor("os.pwrite"),
    _descriptor("os.pwritev", platform="linux"),
    _descriptor("os.fsync"),
    _descriptor("os.fdatasync", platform="linux"),
    _descriptor("os.sync"),
    _descriptor("os.ftruncate"),
    _descriptor("os.posix_fallocate", platform="linux"),
    _descriptor("os.sendfile", {"asyncio": "asyncio.AbstractEventLoop.sendfile"}),
    _descriptor("os.copy_file_range", platform="linux"),
    _descriptor("os.splice", platform="linux"),
    _path_content("read_text"),
    _path_content("read_bytes"),
    _path_content("write_text"),
    _path_content("write_bytes"),
    _entry(
        "AF122",
        "hashlib.file_digest",
        "hashlib",
        only=(Takes("", 0, FILES),),
        patch=Patch.LINT_ONLY,
    ),
    _entry(
        "AF122",
        "builtins.print",
        "functions",
        anchor="print",
        only=(Takes("file", None, FILES),),
        patch=Patch.LINT_ONLY,
    ),
    _reader_of_lines("csv.reader"),
    _reader_of_lines("csv.DictReader", "f"),
    # The types of csv writers are known only where they are given a file.
    *_methods("csv.writer", "writerow writerows", "csv.html#csv.csvwriter.{name}"),
    *_methods("csv.DictWriter", "writerow writerows", "csv.html#csv.csvwriter.{name}"),
    *_methods("csv.DictWriter", "writeheader", "csv.html#csv.DictWriter.writeheader"),
    # What codecs.open gives.
    *_methods(
        "codecs.StreamReaderWriter",
        "read readline readlines write writelines __iter__",
        "codecs.html#codecs.StreamReaderWriter",
    ),
    *_methods("fileinput.FileInput", "readline __iter__", "fileinput.html#fileinput.FileInput"),
    *_methods("filecmp", "cmp cmpfiles", "filecmp.html#filecmp.{name}"),
    *_methods("mmap.mmap", "flush", "mmap.html#mmap.mmap.flush", Patch.MONITOR),
    *_methods("mimetypes", "init read_mime_types", "mimetypes.html#mimetypes.{name}"),
    *_methods("mimetypes.MimeTypes", "read", "mimetypes.html#mimetypes.MimeTypes.read"),
)

# AF123: changes of the file system


def _change(name: str, path_method: str = "", *, aiofiles: bool = False) -> BlockingCall:
    """A function of os; `path_method` does the same in anyio and trio."""
    short = name.rpartition(".")[2]
    use: dict[str, str] = {}
    if aiofiles:
        use["asyncio"] = f"aiofiles.os.{short}"
    if path_method:
        use["anyio"] = f"anyio.Path.{path_method}"
        use["trio"] = f"trio.Path.{path_method}"
    return _entry("AF123", name, "os", use)


def _tree(name: str, *, only: tuple[Takes, ...] = ()) -> BlockingCall:
    """A function of shutil: as long as the data it moves is large."""
    return _entry("AF123", name, "shutil", only=only)


def _path_change(method: str, aiofiles: str = "") -> BlockingCall:
    """A method of pathlib.Path that changes the file system."""
    use = {"anyio": f"anyio.Path.{method}", "trio": f"trio.Path.{method}"}
    if aiofiles:
        use["asyncio"] = f"aiofiles.os.{aiofiles}"
    return _entry("AF123", f"pathlib.Path.{method}", "pathlib", use, patch=Patch.LINT_ONLY)


_CHANGES = (
    _change("os.remove", "unlink", aiofiles=True),
    _change("os.unlink", "unlink", aiofiles=True),
    _change("os.rename", "rename", aiofiles=True),
    _change("os.renames"),
    _change("os.replace", "replace", aiofiles=True),
    _change("os.mkdir", "mkdir", aiofiles=True),
    _change("os.makedirs", "mkdir", aiofiles=True),
    _change("os.rmdir", "rmdir", aiofiles=True),
    _change("os.removedirs", aiofiles=True),
    _change("os.link", "hardlink_to", aiofiles=True),
    _change("os.symlink", "symlink_to", aiofiles=True),
    _change("os.chmod", "chmod"),
    _change("os.chown"),
    _change("os.lchown"),
    _change("os.fchmod"),
    _change("os.fchown"),
    _entry("AF123", "os.setxattr", "os", platform="linux"),
    _entry("AF123", "os.removexattr", "os", platform="linux"),
    _change("os.utime"),
    _change("os.truncate"),
    _change("os.mkfifo"),
    _change("os.mknod"),
    _tree("shutil.copy"),
    _tree("shutil.copy2"),
    _tree("shutil.copyfile"),
    _tree("shutil.copyfileobj", only=(Takes("fdst", 1, FILES),)),
    _tree("shutil.copymode"),
    _tree("shutil.copystat"),
    _tree("shutil.copytree"),
    _tree("shutil.move"),
    _tree("shutil.rmtree"),
    _tree("shutil.chown"),
    _temporary("tempfile.mkdtemp", "AF123"),
    _temporary("tempfile.TemporaryDirectory", "AF123"),
    _entry(
        "AF123",
        "tempfile.TemporaryDirectory.cleanup",
        "tempfile",
        patch=Patch.LINT_ONLY,
        anchor="tempfile.TemporaryDirectory",
    ),
    _path_change("mkdir", "mkdir"),
    _path_change("rmdir", "rmdir"),
    _path_change("touch"),
    _path_change("unlink", "unlink"),
    _path_change("rename", "rename"),
    _path_change("replace", "replace"),
    _path_change("symlink_to", "symlink"),
    _path_change("hardlink_to", "link"),
    _path_change("chmod"),
    _path_change("lchmod"),
    *calls(
        "venv",
        "create EnvBuilder.create",
        "AF123",
        f"{_PYTHON}venv.html#api",
        cost=Cost.DISK,
        until="until the environment has been made",
    ),
)

# AF124: questions to the file system


def _query(
    name: str,
    path_method: str = "",
    *,
    page: str = "os",
    aiofiles: str = "",
    anchor: str = "",
    lazy: bool = False,
    python: str = "",
    platform: str = "",
    until: str = "",
    patch: Patch = Patch.FUNCTION,
) -> BlockingCall:
    """Asks the file system: microseconds when cached, seconds on a network mount."""
    use: dict[str, str] = {}
    if aiofiles:
        use["asyncio"] = f"aiofiles.os.{aiofiles}"
    if path_method:
        use["anyio"] = f"anyio.Path.{path_method}"
        use["trio"] = f"trio.Path.{path_method}"
    return _entry(
        "AF124",
        name,
        page,
        use,
        anchor=anchor,
        cost=Cost.METADATA,
        patch=patch,
        lazy=lazy,
        python=python,
        platform=platform,
        until=until,
    )


# os.path.abspath, relpath, normpath, expanduser and their like compute on strings, at most with
# getcwd: they have no entry, although other linters list some of them.


def _os_path(
    function: str, path_method: str = "", *, aiofiles: bool = False, python: str = ""
) -> BlockingCall:
    """A function of os.path: what it calls, os.stat and its kin, is patched."""
    return _query(
        f"os.path.{function}",
        path_method,
        page="os.path",
        aiofiles=f"path.{function}" if aiofiles else "",
        python=python,
        patch=Patch.LINT_ONLY,
    )


def _path(method: str, aiofiles: str = "", *, lazy: bool = False, python: str = "") -> BlockingCall:
    """A method of pathlib.Path, which anyio.Path and trio.Path have too."""
    return _query(
        f"pathlib.Path.{method}",
        method,
        page="pathlib",
        aiofiles=aiofiles,
        lazy=lazy,
        python=python,
        patch=Patch.LINT_ONLY,
    )


def _account(name: str) -> BlockingCall:
    """Looks an account up: in a file, or in a directory service on the network."""
    page = name.partition(".")[0]
    return _query(name, page=page, until="until the accounts have been looked up")


_QUERIES = (
    _query("os.stat", "stat", aiofiles="stat"),
    _query("os.lstat", "lstat"),
    _query("os.access", aiofiles="access"),
    _query("os.listdir", "iterdir", aiofiles="listdir"),
    _query("os.scandir", "iterdir", aiofiles="scandir"),
    _query("os.walk", lazy=True),
    _query("os.fwalk", lazy=True),
    _query("os.readlink", "readlink", aiofiles="readlink"),
    _query("os.statvfs", aiofiles="statvfs"),
    _query("os.fstatvfs"),
    _query("os.chdir"),
    _query("os.getxattr", platform="linux"),
    _query("os.listxattr", platform="linux"),
    # is_file, is_dir and is_symlink of an entry answer from what scandir has read.
    _query("os.DirEntry.stat", patch=Patch.MONITOR),
    _query("shutil.disk_usage", page="shutil"),
    _query("shutil.which", page="shutil", patch=Patch.LINT_ONLY),
    _query("glob.glob", "glob", page="glob", patch=Patch.LINT_ONLY),
    _query("glob.iglob", "glob", page="glob", lazy=True, patch=Patch.LINT_ONLY),
    _os_path("exists", "exists", aiofiles=True),
    _os_path("lexists"),
    _os_path("isfile", "is_file", aiofiles=True),
    _os_path("isdir", "is_dir", aiofiles=True),
    _os_path("islink", "is_symlink", aiofiles=True),
    _os_path("ismount", "is_mount", aiofiles=True),
    _os_path("isjunction", python=">=3.12"),
    _os_path("getsize", "stat", aiofiles=True),
    _os_path("getmtime", "stat", aiofiles=True),
    _os_path("getatime", "stat", aiofiles=True),
    _os_path("getctime", "stat", aiofiles=True),
    _os_path("samefile", "samefile", aiofiles=True),
    _os_path("sameopenfile", aiofiles=True),
    _os_path("realpath", "resolve"),
    _path("exists", "path.exists"),
    _path("is_file", "path.isfile"),
    _path("is_dir", "path.isdir"),
    _path("is_symlink", "path.islink"),
    _path("is_mount", "path.ismount"),
    _path("is_junction", python=">=3.12"),
    _path("is_socket"),
    _path("is_fifo"),
    _path("is_block_device"),
    _path("is_char_device"),
    _path("stat", "stat"),
    _path("lstat"),
    _path("owner"),
    _path("group"),
    _path("samefile", "path.samefile"),
    _path("resolve"),
    _path("readlink", "readlink"),
    _path("iterdir", lazy=True),
    _path("glob", lazy=True),
    _path("rglob", lazy=True),
    _entry(
        "AF124",
        "pathlib.Path.walk",
        "pathlib",
        {"anyio": "anyio.Path.walk"},
        cost=Cost.METADATA,
        patch=Patch.LINT_ONLY,
        lazy=True,
        python=">=3.12",
    ),
    _query("gettext.find", page="gettext", patch=Patch.LINT_ONLY),
    _query("zoneinfo.available_timezones", page="zoneinfo", patch=Patch.LINT_ONLY),
    _account("pwd.getpwnam"),
    _account("pwd.getpwuid"),
    _account("pwd.getpwall"),
    _account("grp.getgrnam"),
    _account("grp.getgrgid"),
    _account("grp.getgrall"),
)

CALLS: tuple[BlockingCall, ...] = (
    *_OPENING,
    *_READING_AND_WRITING,
    *_CHANGES,
    *_QUERIES,
)
