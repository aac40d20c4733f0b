"""Results kept from one run to the next in a folder of the user's own.

What is read back was written by this program: a folder or file that anybody else owns or may open is not used, a file whose
digest is not that of what it holds counts as missing, and only the classes of a program and its findings are ever made from
it.  Whatever is wrong with the cache, the work is simply done again.
"""

import os
import pickle
import stat
import sys
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import blake2b, sha256
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from attrs import Factory, define, frozen

from mingce.source import Source
from mingce.syntax.grammar import grammar_dir

__all__ = ["FOLDER", "Cache", "Packed", "pack", "stamp", "unpack", "user_cache"]

FOLDER: Final = "MINGCE_CACHE"
"""The variable that names another folder for the cache; empty, nothing is kept."""

MOST: Final = 500
"""Most files kept; the half that has not been written for longest goes first."""

_DIGEST: Final = 32
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_SUFFIX: Final = ".cache"
_CLASSES: Final = ("mingce.ir.", "mingce.syntax.ast", "mingce.syntax.locator", "mingce.diagnostics.")
_PLAIN: Final = frozenset({("fractions", "Fraction"), ("datetime", "date"), ("mingce.source", "Span")})


@frozen
class Cache:
    """A folder that only its owner can use, or None where nothing can be kept."""

    folder: Path | None

    def get(self, slot: str, key: bytes) -> bytes | None:
        """What was put into the slot under that key; None if nothing, something under another key, or damaged data is in it."""
        if self.folder is None:
            return None
        with suppress(OSError):
            handle = os.open(
                self.folder / f"{slot}{_SUFFIX}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
            )  # a pipe keeps nobody waiting
            with os.fdopen(handle, "rb") as file:
                if _own(os.fstat(handle), stat.S_ISREG):
                    return _whole(slot, key, file.read())
        return None

    def put(self, slot: str, key: bytes, data: bytes) -> None:
        """Keep data in the slot, in the place of what was there; a full or unwritable disk is no error."""
        if self.folder is None:
            return
        with suppress(OSError):
            self._make_room(self.folder)
            handle, name = tempfile.mkstemp(dir=self.folder, suffix=".tmp")  # for its owner only
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_digest(slot, key, data) + key + data)
                Path(name).replace(self.folder / f"{slot}{_SUFFIX}")
            finally:
                Path(name).unlink(missing_ok=True)

    def _make_room(self, folder: Path) -> None:
        files = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda file: file.stat().st_mtime_ns)
        if len(files) >= MOST:
            for file in files[: MOST // 2]:
                file.unlink(missing_ok=True)


def _digest(slot: str, key: bytes, data: bytes) -> bytes:
    """One digest over all that a file says, and over where it belongs: a file under the name of another is no answer."""
    told = blake2b(digest_size=_DIGEST)
    for part in (slot.encode(), key, data):
        told.update(len(part).to_bytes(8, "big"))
        told.update(part)
    return told.digest()


def _whole(slot: str, key: bytes, kept: bytes) -> bytes | None:
    """The data in what a file holds, if it is all as it was written."""
    digest, rest = kept[:_DIGEST], kept[_DIGEST:]
    data = rest[len(key) :]
    return data if rest[: len(key)] == key and digest == _digest(slot, key, data) else None


def user_cache() -> Cache:
    """The cache of the user, made if it is not there; without a folder where it would not be safe."""
    named = os.environ.get(FOLDER)
    if named == "" or not hasattr(os, "geteuid"):
        return Cache(None)
    with suppress(OSError, RuntimeError):
        folder = Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mingce"
        if not folder.is_absolute():
            return Cache(None)
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if _own(folder.lstat(), stat.S_ISDIR):
            return Cache(folder)
    return Cache(None)


def _own(found: os.stat_result, kind: Any) -> bool:  # noqa: ANN401
    return kind(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & _OTHERS


@cache
def stamp() -> bytes:
    """What tells this version of the program from any other, whatever it calls itself: its files, as they stand on the disk."""
    package = Path(__file__).parents[1]
    told = sha256(repr(sys.version_info).encode())
    # A package in an archive has no files of its own; then it is the archive that changes.
    for file in sorted(package.rglob("*.py")) or [above for above in package.parents if above.is_file()]:
        found = file.stat()
        told.update(f"{file} {found.st_size} {found.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
    for grammar in sorted(grammar_dir().iterdir(), key=lambda one: one.name):
        told.update(grammar.name.encode() + grammar.read_bytes())
    return told.digest()


@define
class Packed:
    """Sources apart from what speaks of places in them: parts that are packed together still speak of the same source."""

    sources: list[Source] = Factory(list)
    _places: dict[int, int] = Factory(dict)

    def place(self, source: Source) -> int:
        """The number of a source, which it is given when it is first come upon."""
        if id(source) not in self._places:
            self._places[id(source)] = len(self.sources)
            self.sources.append(source)
        return self._places[id(source)]


class _Writer(pickle.Pickler):
    def __init__(self, file: BytesIO, packed: Packed) -> None:
        super().__init__(file, protocol=5)
        self.packed = packed

    def persistent_id(self, value: object) -> int | None:
        return self.packed.place(value) if isinstance(value, Source) else None


class _Reader(pickle.Unpickler):
    def __init__(self, data: bytes, sources: tuple[Source, ...]) -> None:
        super().__init__(BytesIO(data))
        self.sources = sources

    def persistent_load(self, place: int) -> Source:
        return self.sources[place]

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401
        if (module.startswith(_CLASSES) and "." not in name) or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def pack(value: object, packed: Packed) -> bytes:
    """A value as bytes; the sources in it go to `packed`."""
    file = BytesIO()
    _Writer(file, packed).dump(value)
    return file.getvalue()


def unpack(data: bytes, sources: tuple[Source, ...]) -> Any:  # noqa: ANN401
    """The value that was packed; any exception where the data is not what `pack` made."""
    return _Reader(data, sources).load()
