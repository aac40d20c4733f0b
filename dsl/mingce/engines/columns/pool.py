"""Memory for results, handed on from results that nobody keeps to the next.

Memory that the system has not given out before costs more than computing what goes into it: it is cleared page by page.
"""

import ctypes
import mmap
from collections import deque
from typing import Final
from weakref import finalize

import numpy as np
from attrs import Factory, frozen
from numpy.typing import NDArray

__all__ = ["POOL", "Pool"]

_ALIGNED: Final = 64
_MOST: Final = 1 << 28  # bytes that are kept, altogether
_LEAST: Final = 1 << 20  # below this the system's own memory is as good


@frozen(eq=False)
class Pool:
    """Blocks of memory that are free; those handed out come back when the last array in them is gone."""

    _free: deque[mmap.mmap] = Factory(deque)

    def take(self, size: int) -> tuple[NDArray[np.uint8], bool]:
        """So many bytes, aligned to 64, and whether they were in use before; what is in them is not said."""
        if not _LEAST <= size <= _MOST:
            return _aligned(size), False
        block = self._kept(size)
        used = block is not None
        if block is None:
            block = _new(size)
        # An object that arrays hold on to, and that can be told when they let go.
        lease = (ctypes.c_ubyte * size).from_buffer(block)
        finalize(lease, self._give_back, block).atexit = False
        array: NDArray[np.uint8] = np.frombuffer(lease, np.uint8)  # type: ignore[call-overload]
        return array, used

    def _kept(self, size: int) -> mmap.mmap | None:
        """A free block that is not much too large."""
        for _ in range(len(self._free)):
            try:
                block = self._free.popleft()
            except IndexError:  # another thread was faster
                break
            if size <= len(block) <= 2 * size:
                return block
            self._free.append(block)
        return None

    def _give_back(self, block: mmap.mmap) -> None:
        if sum(map(len, self._free)) + len(block) <= _MOST:
            self._free.append(block)


def _new(size: int) -> mmap.mmap:
    """Memory from the system, where it can be had all at once: page by page, when it is first touched, takes twice as long."""
    populate = getattr(mmap, "MAP_POPULATE", None)
    if populate is None:
        return mmap.mmap(-1, size)
    return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | populate)


def _aligned(size: int) -> NDArray[np.uint8]:
    block = np.empty(size + _ALIGNED, np.uint8)
    start = -block.ctypes.data % _ALIGNED
    return block[start : start + size]


POOL: Final = Pool()
"""The pool of this process."""
