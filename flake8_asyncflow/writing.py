"""Replaces files as a whole: whoever reads one sees the old content or the new, never a part."""

import errno
import os
import stat
from contextlib import suppress

from flake8_asyncflow.errors import AsyncFlowError

__all__ = ["replace_file"]

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace_file(path: str, content: bytes, expected: bytes | None = None) -> None:
    """Writes `content` to the file at `path`, or to the one that it is a link to.

    The content is written beside the file and takes its place once it is on the disk. A file
    that is there keeps its mode, owner and extended attributes. A device or a pipe cannot be
    replaced and is written to as it is.

    Args:
        expected: What the file must still hold when it is replaced.

    Raises:
        AsyncFlowError: it cannot be written, or holds something else. Nothing has changed then.
    """
    try:
        before = _status(path)
        if before is not None and not stat.S_ISREG(before.st_mode):
            with open(path, "wb") as file:
                file.write(content)
        else:
            _replace(os.path.realpath(path), content, before, expected)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        help = "check its name, its permissions and the space on the disk"
        raise AsyncFlowError(f"cannot write {path}: {reason}", help) from error


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _replace(
    target: str, content: bytes, before: os.stat_result | None, expected: bytes | None
) -> None:
    if before is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    folder = os.path.dirname(target)
    temporary = os.path.join(folder, f".asyncflow-{os.urandom(8).hex()}.tmp")
    # What was private stays private at every moment; a new file has the mode that is usual.
    descriptor = os.open(temporary, _NEW, 0o600 if before is not None else 0o666)
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if before is not None:
                _take_over(temporary, target, before)
            os.fsync(file.fileno())
        if expected is not None and _content(target) != expected:
            raise AsyncFlowError(f"{target} has been changed meanwhile", "run it again")
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    _sync(folder)


def _take_over(temporary: str, target: str, before: os.stat_result) -> None:
    """Gives the new file what the old one has, but for its times."""
    from shutil import copystat

    made = os.stat(temporary)
    if (made.st_uid, made.st_gid) != (before.st_uid, before.st_gid):
        os.chown(temporary, before.st_uid, before.st_gid)
    copystat(target, temporary)
    os.utime(temporary)


def _content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _sync(folder: str) -> None:
    """Puts the new name on the disk, where the system lets a directory be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
