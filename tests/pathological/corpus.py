"""Small texts that are out to keep a machine busy: each at most 10 kB, one idea each."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tests.pathological import conditions, lists, numbers, words

__all__ = ["BYTES", "CORPUS"]

BYTES: Final = 10_000

CORPUS: Final[Mapping[str, Callable[[], Mapping[str, str]]]] = MappingProxyType(
    {**numbers.TEXTS, **conditions.TEXTS, **lists.TEXTS, **words.TEXTS}
)
"""By name, what makes the files of a case: the policy first, then those that it may import, by their names."""
