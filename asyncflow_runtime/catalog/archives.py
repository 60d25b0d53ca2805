"""Archives, compressed files, databases in a file, and documents that are read or written whole.

Left out, because what they write to is seldom known to be a file: wave.Wave_read and Wave_write,
xml.dom.minidom.Document.writexml. Compression in memory is in compute.py.
"""

from asyncflow_runtime.catalog.entry import FILES, IN_MEMORY, PATHS, call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Name, Patch, Takes

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"
_TRANSFERRED = "until the archive has been read or written"
_OPEN = "until the file is open"


# Compressed files


def _compressed(class_: str, parameter: str, *unless: Arg) -> tuple[BlockingCall, ...]:
    """A file class that compresses, and the function of its module that opens one."""
    module = class_.partition(".")[0]
    page = f"{_PYTHON}{module}.html"
    return (
        call(
            f"{module}.open",
            "AF121",
            f"{page}#{module}.open",
            cost=Cost.DISK,
            unless=tuple(Arg("filename", 0, memory) for memory in IN_MEMORY),
        ),
        call(
            class_,
            "AF121",
            f"{page}#{class_}",
            cost=Cost.DISK,
            only=(Takes(parameter, 0, PATHS),),
            unless=(*unless, *(Arg(parameter, 0, memory) for memory in IN_MEMORY)),
        ),
        *calls(
            class_,
            "read read1 readinto peek readline readlines write writelines __iter__",
            "AF122",
            f"{page}#{class_}",
            cost=Cost.DISK,
        ),
    )


_ANY_FILE = Name("builtins.object")

_COMPRESSED = (
    # With `fileobj` the name is only written into the header.
    *_compressed(
        "gzip.GzipFile",
        "filename",
        *(Arg("fileobj", 3, file) for file in (_ANY_FILE, *IN_MEMORY)),
    ),
    *_compressed("bz2.BZ2File", "filename"),
    *_compressed("lzma.LZMAFile", "filename"),
)


# Archives


def _archive(
    name: str,
    page: str = "",
    *,
    anchor: str = "",
    only: tuple[Takes, ...] = (),
    unless: tuple[Arg, ...] = (),
    until: str = _TRANSFERRED,
    patch: Patch = Patch.LINT_ONLY,
) -> BlockingCall:
    """Reads or writes an archive or a database file, or packs and unpacks its members."""
    page = page or name.partition(".")[0]
    return call(
        name,
        "AF125",
        f"{_PYTHON}{page}.html#{anchor or name}",
        cost=Cost.DISK,
        only=only,
        unless=unless,
        until=until,
        patch=patch,
    )


def _archives(owner: str, names: str, *, anchor: str = "") -> tuple[BlockingCall, ...]:
    """Methods of a class, separated by spaces; `anchor` where they have none of their own."""
    return tuple(_archive(f"{owner}.{name}", anchor=anchor) for name in names.split())


_GIVEN_OPEN = tuple(Arg("fileobj", 2, file) for file in (_ANY_FILE, *IN_MEMORY))

_ARCHIVES = (
    # In async code an archive often lives in a BytesIO; then nothing of the constructor blocks.
    _archive("zipfile.ZipFile", only=(Takes("file", 0, (*PATHS, *FILES)),)),
    *_archives("zipfile.ZipFile", "open read extract extractall write writestr mkdir testzip"),
    *_archives("zipfile.PyZipFile", "writepy"),
    *_archives(
        "zipfile.ZipExtFile",
        "read read1 readinto peek readline readlines __iter__",
        anchor="zipfile.ZipFile.open",
    ),
    _archive("zipfile.Path", only=(Takes("root", 0, (*PATHS, *FILES)),)),
    *_archives("zipfile.Path", "open read_text read_bytes"),
    _archive("zipfile.is_zipfile", only=(Takes("filename", 0, (*PATHS, *FILES)),)),
    _archive("zipapp.create_archive"),
    _archive(
        "tarfile.open",
        only=(Takes("name", 0, PATHS),),
        unless=_GIVEN_OPEN,
    ),
    _archive(
        "tarfile.TarFile",
        only=(Takes("name", 0, PATHS),),
        unless=_GIVEN_OPEN,
    ),
    _archive(
        "tarfile.TarFile.open",
        only=(Takes("name", 0, PATHS),),
        unless=_GIVEN_OPEN,
    ),
    *_archives(
        "tarfile.TarFile",
        "extract extractall extractfile add addfile getmember getmembers getnames list next",
    ),
    *_archives("tarfile.TarFile", "__iter__", anchor="tarfile.TarFile"),
    _archive("tarfile.is_tarfile", only=(Takes("name", 0, (*PATHS, *FILES)),)),
    _archive("shutil.make_archive", patch=Patch.FUNCTION),
    _archive("shutil.unpack_archive", patch=Patch.FUNCTION),
)


# Databases in a file

_DATABASES = (
    _archive("shelve.open", until=_OPEN),
    *calls(
        "shelve.Shelf",
        "sync close",
        "AF122",
        f"{_PYTHON}shelve.html#shelve.Shelf.{{name}}",
        cost=Cost.DISK,
    ),
    *calls(
        "shelve.Shelf",
        "get __iter__",
        "AF122",
        f"{_PYTHON}shelve.html#shelve.Shelf",
        cost=Cost.DISK,
    ),
    _archive("dbm.open", until=_OPEN),
    _archive("dbm.dumb.open", "dbm", until=_OPEN),
    call("dbm.whichdb", "AF122", f"{_PYTHON}dbm.html#dbm.whichdb", cost=Cost.DISK),
    *(
        call(
            f"mailbox.{kind}",
            "AF121",
            f"{_PYTHON}mailbox.html#mailbox.{kind}",
            cost=Cost.DISK,
            until="until the mailbox is open",
        )
        for kind in ("mbox", "Maildir", "MH", "Babyl", "MMDF")
    ),
    call(
        "mailbox.Mailbox",
        "AF122",
        f"{_PYTHON}mailbox.html#mailbox.Mailbox",
        cost=Cost.DISK,
        methods="*",
        until="until the mailbox has been read or written",
    ),
    call(
        "mailbox.Mailbox.__iter__",
        "AF122",
        f"{_PYTHON}mailbox.html#mailbox.Mailbox.__iter__",
        cost=Cost.DISK,
        until="until the mailbox has been read or written",
    ),
)


# Documents


def _load(
    name: str, parameter: str = "", page: str = "", *, also: tuple[str, ...] = ()
) -> BlockingCall:
    """Reads all of a file, its first argument, and parses it; `also` are paths it may take."""
    return _archive(name, page, only=(Takes(parameter, 0, (*also, *FILES)),), until="")


def _dump(name: str, parameter: str = "") -> BlockingCall:
    """Writes an object to a file, its second argument."""
    return _archive(name, only=(Takes(parameter, 1, FILES),), until="")


def _config(method: str, parameter: str = "") -> BlockingCall:
    """A method of configparser.ConfigParser; those that take a file do so in `parameter`."""
    return call(
        f"configparser.ConfigParser.{method}",
        "AF125",
        f"{_PYTHON}configparser.html#configparser.ConfigParser.{method}",
        cost=Cost.DISK,
        only=(Takes(parameter, 0, FILES),) if parameter else (),
        aliases=(f"configparser.RawConfigParser.{method}",),
    )


_XML = "xml.etree.elementtree"
_TREE = "xml.etree.ElementTree"
_COOKIES = "http.cookiejar.FileCookieJar"

_DOCUMENTS = (
    _load("json.load", "fp"),
    _dump("json.dump", "fp"),
    _load("pickle.load", "file"),
    _dump("pickle.dump", "file"),
    # Their types are known only where they are given a file.
    _archive("pickle.Pickler.dump", until=""),
    _archive("pickle.Unpickler.load", until=""),
    _load("marshal.load"),
    _dump("marshal.dump"),
    _load("tomllib.load"),
    _load("plistlib.load", "fp"),
    _dump("plistlib.dump", "fp"),
    _config("read"),
    _config("read_file", "f"),
    _config("write", "fp"),
    _load(f"{_TREE}.parse", "source", _XML, also=PATHS),
    _load(f"{_TREE}.ElementTree.parse", "source", _XML, also=PATHS),
    _load(f"{_TREE}.ElementTree.write", "file_or_filename", _XML, also=PATHS),
    call(
        f"{_TREE}.iterparse",
        "AF125",
        f"{_PYTHON}{_XML}.html#{_TREE}.iterparse",
        cost=Cost.DISK,
        only=(Takes("source", 0, (*PATHS, *FILES)),),
        lazy=True,
    ),
    _load("xml.dom.minidom.parse", "file", "xml.dom.minidom", also=PATHS),
    _load("xml.sax.parse", "source", "xml.sax", also=PATHS),
    _load("email.message_from_file", "fp", "email.parser"),
    _load("email.message_from_binary_file", "fp", "email.parser"),
    _load("email.parser.Parser.parse", "fp", "email.parser"),
    _load("email.parser.BytesParser.parse", "fp", "email.parser"),
    _archive("netrc.netrc", until=""),
    _archive(
        "logging.config.fileConfig",
        "logging.config",
        unless=(
            Arg("fname", 0, Name("configparser.RawConfigParser")),
            *(Arg("fname", 0, memory) for memory in IN_MEMORY),
        ),
        until="",
    ),
    _archive("gettext.translation", until="until the translations have been read"),
    _archive(f"{_COOKIES}.load", "http.cookiejar", until=""),
    _archive(f"{_COOKIES}.save", "http.cookiejar", until=""),
    _archive(f"{_COOKIES}.revert", "http.cookiejar", until=""),
    _archive(
        "cProfile.Profile.dump_stats", "profile", anchor="profile.Profile.dump_stats", until=""
    ),
)

CALLS: tuple[BlockingCall, ...] = (*_COMPRESSED, *_ARCHIVES, *_DATABASES, *_DOCUMENTS)
