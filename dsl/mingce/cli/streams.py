"""The three streams of a process, whichever of them a shell closed, and what to do once they cannot be written to."""

import errno
import os
import sys
from contextlib import suppress
from typing import Final, TextIO

from mingce.cli.terminal import tell

__all__ = ["discard_output", "lost_output", "prepare", "say"]

_STDIN, _STDOUT, _STDERR = 0, 1, 2
# What a write to a stream says; other errors of the system come with the name of a file, or are faults of the program.
_LOST: Final = {
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "超出磁盘配额",
    errno.EFBIG: "文件过大",
    errno.EIO: "设备读写错误",
    errno.EBADF: "输出没有打开",
    errno.EINVAL: "输出不能写入",
    errno.ENXIO: "设备不存在",
}


def prepare() -> None:
    """Let every stream be one that can be written to.

    What a shell closed goes nowhere: a file opened later must not take its number and be written to by mistake.
    """
    for number in (_STDIN, _STDOUT, _STDERR):
        _hold(number)
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show Chinese gets escapes, not a traceback.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _hold(number: int) -> None:
    try:
        os.fstat(number)
    except OSError:
        # The lowest free number is taken, which is this one.
        os.open(os.devnull, os.O_RDWR)


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123  kept for as long as the process lasts


def lost_output(error: OSError) -> str | None:
    """Why output could not be written, in Chinese; None where the error is about something else."""
    return None if error.filename is not None else _LOST.get(error.errno or 0)


def discard_output() -> None:
    """Let what is still buffered go nowhere, or Python would complain when it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def say(*lines: str) -> None:
    """Lines on standard error, if it can be written to."""
    try:
        tell(*lines, err=True)
    except (OSError, ValueError):
        discard_output()
