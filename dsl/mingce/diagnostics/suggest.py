"""Did you mean: the declared name nearest to a misspelt one, and the break in words that were run together."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from operator import eq
from typing import Final

from attrs import frozen

from mingce.diagnostics.lookalikes import fold, same_shape
from mingce.diagnostics.sounds import same_sound

__all__ = ["nearest", "split_keywords"]

MAX_LENGTH: Final = 200
"""Longer words are not looked into: no name is that long, and the work grows with the square of the length."""

_NEAR: Final = 1
_EDIT: Final = 2
_WRONG: Final = 3
_MOST: Final = 9
_PAIR: Final = 2


def nearest(word: str, candidates: Iterable[str], limit: int = 1) -> tuple[str, ...]:
    """The candidates most like `word`, best first; none when nothing is near enough.

    A character that sounds or looks like the right one costs least, then a missing, extra or swapped one, then a wrong
    one; width, case and traditional forms cost nothing.  Where none is near, reordered and shortened names count.
    `word` itself is never among the answers.
    """
    if not word or len(word) > MAX_LENGTH:
        return ()
    plain = fold(word)
    found: list[tuple[int, int, str]] = []
    for candidate in frozenset(candidates) - {word, ""}:
        other = fold(candidate)
        allowed = _allowance(min(len(plain), len(other)))
        gap = abs(len(plain) - len(other))
        if gap * _EDIT > allowed:
            continue
        cost = _distance(plain, other, allowed)
        if cost <= allowed:
            found.append((cost, gap, candidate))
    best = sorted(found) or sorted(_remade(plain, frozenset(candidates) - {word, ""}))
    return tuple(candidate for _, _, candidate in best[:limit])


def _remade(plain: str, candidates: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Names that have the same characters in another order, or some more; of two characters one that is right in its place.

    They are less likely meant than misspelt ones, and many names of two characters share one: then none of them is.
    """
    halves: list[tuple[int, int, str]] = []
    for candidate in candidates:
        other = fold(candidate)
        if _WRONG <= len(plain) <= len(other) < len(plain) * 2 and Counter(plain) <= Counter(other):
            yield len(other) - len(plain), 0, candidate
        elif len(plain) == len(other) == _PAIR and any(map(eq, plain, other)):
            halves.append((_PAIR, 0, candidate))
    if len(halves) == 1:
        yield halves[0]


def _allowance(length: int) -> int:
    """The greatest cost at which two words are still taken for one: short names forgive little."""
    return length if length < _WRONG else min(_MOST, max(_WRONG, length * 2 // 3))


def _distance(one: str, other: str, most: int) -> int:
    """Cost of turning one word into the other, swaps of neighbours included; not worked out where it is above `most`."""
    before: list[int] = []
    above = [_EDIT * j for j in range(len(other) + 1)]
    for i, char in enumerate(one):
        row = [_EDIT * (i + 1)]
        for j, target in enumerate(other):
            cost = min(above[j + 1] + _EDIT, row[j] + _EDIT, above[j] + _substitution(char, target))
            if i and j and char == other[j - 1] and target == one[i - 1]:
                cost = min(cost, before[j - 1] + _EDIT)
            row.append(cost)
        if min(row) > most + _EDIT:  # a swap goes back two rows
            return most + 1
        before, above = above, row
    return above[-1]


@lru_cache(maxsize=100_000)
def _substitution(char: str, target: str) -> int:
    if char == target:
        return 0
    return _NEAR if same_sound(char, target) or same_shape(char, target) else _WRONG


@frozen(order=True)
class _Split:
    """A way to cut the beginning of a word; the least is the best: all known, few pieces, long names."""

    unknown: int
    count: int
    shortness: int
    pieces: tuple[str, ...]


@frozen
class _State:
    """What decides how a split may go on: whether a keyword has been seen, and what the last piece was."""

    keyword: bool
    last: str


_KEYWORD: Final = "keyword"
_NAME: Final = "name"
_UNKNOWN: Final = "unknown"


def split_keywords(word: str, keywords: Collection[str], names: Collection[str]) -> tuple[str, ...] | None:
    """The likely pieces of keywords and names written without a break: 当参保则 gives 当, 参保, 则.

    One stretch of two or more characters may be unknown, if a keyword stands on either side; splits into known pieces
    come first, then those of fewer pieces, then those with longer names.  None if there is no such split of two or more
    pieces with a keyword among them, or if the word is itself a keyword or name.
    """
    if len(word) > MAX_LENGTH or word in keywords or word in names:
        return None
    vocabulary = dict.fromkeys(names, _NAME) | dict.fromkeys(keywords, _KEYWORD)
    longest = max(map(len, vocabulary), default=0)
    best: list[dict[_State, _Split]] = [{} for _ in range(len(word) + 1)]
    best[0][_State(False, _NAME)] = _Split(0, 0, 0, ())
    for start in range(len(word)):
        for state, split in best[start].items():
            for end in range(start + 1, len(word) + 1):
                kind = vocabulary.get(word[start:end], _UNKNOWN) if end - start <= longest else _UNKNOWN
                if _may_follow(kind, end - start, state, split):
                    _keep(best[end], state, kind, _extend(split, word[start:end], kind))
    complete = [split for state, split in best[-1].items() if state.keyword and state.last != _UNKNOWN]
    return min(complete).pieces if complete else None


def _may_follow(kind: str, length: int, state: _State, split: _Split) -> bool:
    if kind == _UNKNOWN:
        return state.last == _KEYWORD and not split.unknown and length > 1
    return state.last != _UNKNOWN or kind == _KEYWORD


def _extend(split: _Split, piece: str, kind: str) -> _Split:
    length = len(piece)
    return _Split(
        split.unknown + (kind == _UNKNOWN),
        split.count + 1,
        split.shortness - (length * length if kind == _NAME else 0),
        (*split.pieces, piece),
    )


def _keep(best: dict[_State, _Split], state: _State, kind: str, split: _Split) -> None:
    reached = _State(state.keyword or kind == _KEYWORD, kind)
    if reached not in best or split < best[reached]:
        best[reached] = split
