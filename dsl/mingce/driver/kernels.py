"""Machine code kept from one run to the next, in the cache of the user: nobody else can put any there."""

from hashlib import sha256
from typing import Final

from attrs import Factory, frozen

from mingce.driver.cache import Cache, user_cache

__all__ = ["Kernels"]

MOST: Final = 1 << 23
"""Bytes of machine code that are worth keeping; a kernel has some ten thousand."""


@frozen
class Kernels:
    """A store of machine code by name (see `engines.columns.machine.Store`).  Code that has been damaged counts as missing."""

    cache: Cache = Factory(user_cache)

    def get(self, name: str) -> bytes | None:
        """The code kept under that name."""
        return self.cache.get(_slot(name), name.encode())

    def put(self, name: str, code: bytes) -> None:
        """Keep code under that name."""
        if len(code) <= MOST:
            self.cache.put(_slot(name), name.encode(), code)


def _slot(name: str) -> str:
    return f"kernel-{sha256(name.encode()).hexdigest()}"
