"""Reading files that are files: what never ends, or keeps whoever reads it waiting, is refused before anything is read."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO, Final

from mingce.driver.errors import WorkspaceError, shown_path

__all__ = ["STDIN", "opened", "read_bytes", "standard_input", "unreadable"]

STDIN: Final = "-"
_PASSED: Final = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""What a shell passes on, `<(…)`, is a pipe that somebody writes to already."""

_KINDS: Final = ((stat.S_ISFIFO, "管道"), (stat.S_ISCHR, "设备"), (stat.S_ISBLK, "设备"), (stat.S_ISSOCK, "套接字"))


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """What is in a file, or on standard input for `-`; a WorkspaceError says in Chinese why not.

    No more than `most` bytes are read; a file that holds more is refused.
    """
    limit = -1 if most is None else most + 1
    if str(path) == STDIN:
        try:
            data = standard_input().read(limit)
        except OSError as error:
            raise WorkspaceError(f"不能读取标准输入（系统错误 {error.errno}）") from error
    else:
        try:
            data = _read(path, limit)
        except OSError as error:
            raise unreadable(path, error) from error
        except ValueError as error:
            raise WorkspaceError(f"路径“{path!r}”中有不能使用的字符") from error
    if most is not None and len(data) > most:
        raise WorkspaceError(
            f"“{'标准输入' if str(path) == STDIN else shown_path(path)}”超过 {most // 1_000_000} MB，没有读入", usage=False
        )
    return data


def standard_input() -> BinaryIO:
    """Standard input, for bytes; a WorkspaceError where there is none because a shell closed it."""
    if sys.stdin is None:
        raise WorkspaceError("标准输入没有打开，没有可以读取的内容")
    return sys.stdin.buffer


def _read(path: Path, limit: int) -> bytes:
    with opened(path) as file:
        return file.read(limit)


def opened(path: Path, buffering: int = -1) -> BinaryIO:
    """A file opened for reading; a WorkspaceError for what is none, an OSError or a ValueError where it cannot be opened."""
    if str(path).startswith(_PASSED):
        return path.open("rb", buffering=buffering)
    # Without waiting: a pipe to which nobody writes would never open.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        special = next((word for test, word in _KINDS if test(mode)), None)
        if special is not None:
            raise WorkspaceError(_special(path, special))
        return os.fdopen(handle, "rb", buffering=buffering)
    except BaseException:
        os.close(handle)
        raise


def _special(path: Path, kind: str) -> str:
    return f"“{shown_path(path)}”是{kind}，不是文件，不能读取"


def unreadable(path: Path, error: OSError) -> WorkspaceError:
    """Why a file or a folder cannot be read, in Chinese."""
    name = shown_path(path)
    match error:
        case FileNotFoundError():
            return WorkspaceError(f"找不到文件“{name}”")
        case IsADirectoryError():
            return WorkspaceError(f"“{name}”是文件夹，这里需要文件")
        case NotADirectoryError():
            return WorkspaceError(f"路径“{name}”中有一段不是文件夹")
        case PermissionError():
            return WorkspaceError(f"没有权限读取“{name}”")
        case OSError(errno=errno.ELOOP):
            return WorkspaceError(f"“{name}”是绕成圈的链接")
        case OSError(errno=errno.ENXIO):
            return WorkspaceError(_special(path, "套接字"))
        case _:
            return WorkspaceError(f"不能读取“{name}”（系统错误 {error.errno}）")
