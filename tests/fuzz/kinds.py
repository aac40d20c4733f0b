"""The kinds of fuzzing there are, and how one attempt of a kind is made with bounds on time and memory.

A kind is a module `tests.fuzz.<name>` with a function `attempt(seed)`: it makes its cases from the seed alone, tries them, and
says how many there were.  A fault is an exception.
"""

import random
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FrameType
from typing import Final

__all__ = ["KINDS", "attempts_of", "bounded"]

KINDS: Final = ("cache", "javascript", "kills", "modules", "payloads", "programs", "records", "texts")
"""Names of the modules."""


class TookTooLongError(BaseException):
    """An attempt did not end in time.  No `except Exception` on the way holds it up."""


def attempts_of(kind: str) -> Callable[[int], int]:
    """The function `attempt` of a kind: from a seed to how many cases were tried."""
    attempt: Callable[[int], int] = import_module(f"tests.fuzz.{kind}").attempt
    return attempt


@contextmanager
def bounded(seed: int, seconds: float, megabytes: int | None = None) -> Iterator[random.Random]:
    """The source of chance of one attempt, which is an error if it takes longer or needs more memory."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TookTooLongError(f"种子 {seed} 超过 {seconds} 秒")

    before = signal.signal(signal.SIGALRM, ring)
    limits = resource.getrlimit(resource.RLIMIT_AS)
    if megabytes is not None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000, limits[1]))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield random.Random(seed)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        resource.setrlimit(resource.RLIMIT_AS, limits)
