"""A policy that has not changed since it was compiled is not compiled again."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar

from attrs import evolve, frozen

from mingce.diagnostics.model import Diagnostic
from mingce.driver.cache import Cache, Packed, pack, stamp, unpack, user_cache
from mingce.driver.pipeline import Compiled, uncollected, width_warnings
from mingce.ir.program import Program
from mingce.source import Source
from mingce.syntax import ast

__all__ = ["Work", "recalled"]

_ALONE: Final = b""

T = TypeVar("T")
Sources = tuple[Source, ...]


@frozen
class Work:
    """Compiling one policy: `make` does it, and then `uses` says whether others were looked up; `around` is a digest of these."""

    make: Callable[[], Compiled]
    uses: Callable[[], bool]
    around: Callable[[], bytes]


@frozen
class _Place:
    """Where the results for one policy are kept, and a digest of what they are the results of."""

    cache: Cache
    slot: str
    key: bytes

    def recall(self, read: Callable[[bytes], T]) -> T | None:
        """What `read` makes of the data kept here; None if there is none, or it is not what was kept."""
        data = self.cache.get(self.slot, self.key)
        return None if data is None else _tried(lambda: read(data))

    def keep(self, write: Callable[[], bytes]) -> None:
        """Keep what `write` gives."""
        data = _tried(write)
        if data is not None:
            self.cache.put(self.slot, self.key, data)


def _tried(step: Callable[[], T]) -> T | None:
    """What the step gives.  Damaged data can fail in any way, and a tree can be too deep to be written: then there is None."""
    try:
        return step()
    except Exception:
        return None


def recalled(path: Path, source: Source, work: Work) -> Compiled:
    """What came of the text at that path: as it was before if nothing that it depends on has changed, else by `work`."""
    cache = user_cache()
    if cache.folder is None:
        return work.make()
    told = f"{path.absolute()}\0{source.name}".encode("utf-8", "surrogatepass")
    key = sha256(stamp() + told + source.text.encode("utf-8", "surrogatepass")).digest()
    place = _Place(cache, sha256(told).hexdigest()[:32], key)
    with uncollected():
        return place.recall(lambda data: _read(data, source, place, work)) or _made(source, place, work)


def _read(data: bytes, source: Source, place: _Place, work: Work) -> Compiled | None:
    around, texts, result, module = unpack(data, ())
    if around != _ALONE and around != work.around():
        return None
    # The text at hand stands for the one that was compiled: they are the same.
    sources = (source, *(Source(name, text) for name, text in texts))
    program, diagnostics = unpack(result, sources)
    return Compiled(program, diagnostics, lambda: _unpacked(module, sources), _measure(place, around, sources))


def _unpacked(data: bytes, sources: Sources) -> ast.Module:
    with uncollected():
        module: ast.Module = unpack(data, sources)
        return module


def _made(source: Source, place: _Place, work: Work) -> Compiled:
    compiled = work.make()
    around = work.around() if work.uses() else _ALONE
    packed = Packed()
    packed.place(source)

    def write() -> bytes:
        result, module = pack((compiled.program, compiled.diagnostics), packed), pack(compiled.module, packed)
        texts = tuple((other.name, other.text) for other in packed.sources[1:])
        return pack((around, texts, result, module), Packed())

    place.keep(write)
    return evolve(compiled, measure=_measure(place, around, tuple(packed.sources)))


def _measure(place: _Place, around: bytes, sources: Sources) -> Callable[[Program], tuple[Diagnostic, ...]]:
    """`width_warnings` that are kept in a place of their own: not everyone asks for them."""
    own = _Place(place.cache, f"{place.slot}-width", sha256(place.key + around).digest())

    def measure(program: Program) -> tuple[Diagnostic, ...]:
        known: tuple[Diagnostic, ...] | None = own.recall(partial(unpack, sources=sources))
        if known is not None:
            return known
        found = width_warnings(program)
        packed = Packed()
        for source in sources:
            packed.place(source)
        own.keep(lambda: pack(found, packed))
        return found

    return measure
