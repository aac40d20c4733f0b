"""Writing so that no half-written file or folder is ever seen: what is new is made beside the old, and then takes its place.

What a killed run leaves lies beside its goal under a name of its own; the next run that writes there takes it away.
"""

import ctypes
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, Final, TextIO

from mingce.driver.errors import WorkspaceError, shown_path

__all__ = ["atomic_bytes", "atomic_writer", "clean", "exchange", "new_mode", "staged", "unwritable", "write_text"]

SUFFIX: Final = ".mingce-tmp"
_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2
_TOLD: Final = {
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "超过了磁盘配额",
    errno.EFBIG: "超过了文件大小的上限",
    errno.EROFS: "文件系统是只读的",
    errno.ELOOP: "路径中的链接绕成了圈",
    errno.ENAMETOOLONG: "名称太长",
}


def _locks() -> ModuleType | None:
    """The means to tell whether whoever made a file is still at work; there are none on Windows, where nothing is cleaned up."""
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl


@contextmanager
def atomic_writer(path: Path) -> Iterator[TextIO]:
    """A UTF-8 stream whose text appears at `path` only once it is complete; on any failure the old file stays."""
    with atomic_bytes(path) as raw, TextIOWrapper(raw, encoding="utf-8", newline="") as stream:
        yield stream


@contextmanager
def atomic_bytes(path: Path) -> Iterator[BinaryIO]:
    """The same for bytes; it may be closed before it ends.

    A link stays a link: what it leads to is written.  A device or a pipe is written to, since nothing can take its place.
    """
    goal = Path(os.path.realpath(path))
    if _no_file(goal):
        with _straight(goal, path) as stream:
            yield stream
        return
    if goal.is_dir():
        raise WorkspaceError(f"不能写入“{shown_path(path)}”：它是文件夹")
    try:
        clean(goal.parent)
        handle, name = _locked(lambda: tempfile.mkstemp(prefix=f".{goal.name[:40]}.", suffix=SUFFIX, dir=goal.parent))
    except OSError as error:
        raise unwritable(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        temporary.chmod(new_mode(goal))
        temporary.replace(goal)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def _no_file(goal: Path) -> bool:
    with suppress(OSError):
        mode = goal.stat().st_mode
        return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
    return False


@contextmanager
def _straight(goal: Path, path: Path) -> Iterator[BinaryIO]:
    try:
        with goal.open("wb") as stream:
            yield stream
    except OSError as error:
        raise unwritable(path, error) from error


def new_mode(path: Path, usual: int = 0o666) -> int:
    """The permissions of what is to be replaced, else those that something new gets."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return usual & ~mask


def unwritable(path: Path, error: OSError) -> WorkspaceError:
    """Why a file cannot be written, in Chinese."""
    folder = path.absolute().parent
    shown = shown_path(path)
    if not folder.is_dir():
        return WorkspaceError(f"不能写入“{shown}”：文件夹“{shown_path(path.parent)}”不存在")
    if isinstance(error, PermissionError):
        return WorkspaceError(f"没有权限写入“{shown}”")
    told = _TOLD.get(error.errno or 0)
    return WorkspaceError(f"不能写入“{shown}”：{told}" if told else f"不能写入“{shown}”（系统错误 {error.errno}）")


def write_text(path: Path, text: str) -> None:
    """Write a whole file at once, making its folder if need be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error
    with atomic_writer(path) as stream:
        stream.write(text)


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """A new folder beside `folder` to work in, gone at the end; where none can be made there, one among the temporary files."""
    parent = folder.parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        clean(parent)
        handle, name = _locked(lambda: _folder(folder.name[:40], parent))
    except PermissionError:
        with tempfile.TemporaryDirectory() as elsewhere:
            yield Path(elsewhere)
        return
    except OSError as error:
        raise unwritable(folder, error) from error
    try:
        yield Path(name)
    finally:
        shutil.rmtree(name, ignore_errors=True)
        if handle >= 0:
            os.close(handle)


def _folder(name: str, parent: Path) -> tuple[int, str]:
    made = tempfile.mkdtemp(prefix=f".{name}.", suffix=SUFFIX, dir=parent)
    return (os.open(made, os.O_RDONLY) if _locks() else -1), made


def _locked(make: Callable[[], tuple[int, str]]) -> tuple[int, str]:
    """What was made, locked for as long as it is open: so nobody takes it for something that was left behind."""
    locks = _locks()
    while True:
        handle, name = make()
        if locks is None:
            return handle, name
        with suppress(OSError):  # a file system without locks
            locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)
        # Another run may have come upon it before it was locked.
        if Path(name).exists():
            return handle, name
        os.close(handle)


@cache
def clean(folder: Path) -> None:
    """Take away what killed runs have left in a folder, once in this run."""
    locks = _locks()
    if locks is None:
        return
    with suppress(OSError), os.scandir(folder) as entries:
        left = [entry.path for entry in entries if entry.name.endswith(SUFFIX) and not entry.is_symlink()]
        for name in left:
            _remove(name, locks)


def _remove(name: str, locks: ModuleType) -> None:
    with suppress(OSError):
        handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)
            if stat.S_ISDIR(os.fstat(handle).st_mode):
                shutil.rmtree(name, ignore_errors=True)
            else:
                Path(name).unlink()
        finally:
            os.close(handle)


def exchange(one: Path, other: Path) -> None:
    """Let two folders take each other's place at one stroke; an OSError where this system cannot."""
    swap = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if swap is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if swap(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
