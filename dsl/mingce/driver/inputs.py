"""Files that are read while others are written: opened to be read piece by piece, and never written over."""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from mingce.driver.reading import opened
from mingce.driver.workspace import STDIN, WorkspaceError, shown_path, standard_input, unreadable

__all__ = ["open_bytes", "refuse_overwriting"]

_BUFFER: Final = 1 << 18
_STDIN, _STDOUT = 0, 1


def open_bytes(path: Path) -> BinaryIO:
    """A file opened for reading, or standard input for `-`; a WorkspaceError says in Chinese why not."""
    if str(path) == STDIN:
        return standard_input()
    try:
        return opened(path, _BUFFER)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise WorkspaceError(f"路径“{path!r}”中有不能使用的字符") from error


def refuse_overwriting(writes: Iterable[Path | None], reads: Iterable[Path | None]) -> None:
    """A WorkspaceError where one of the files to be written is one of those read, by whatever name.

    None, or `-`, is standard output, or standard input.
    """
    read = {found: path for path in reads if (found := _identity(path, _STDIN)) is not None}
    for path in writes:
        same = _identity(path, _STDOUT)
        if same in read:
            one = read[same]
            shown = "标准输入读的文件" if one is None or str(one) == STDIN else f"“{shown_path(one)}”"
            raise WorkspaceError(f"结果会盖住要读取的{shown}，请另取结果文件的名称")


def _identity(path: Path | None, standard: int) -> tuple[int, int] | None:
    """The file itself, whatever it is called; None for what is not there, or is no file that could be written over."""
    with suppress(OSError, ValueError):
        found = os.fstat(standard) if path is None or str(path) == STDIN else path.stat()
        if stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode):
            return found.st_dev, found.st_ino
    return None
