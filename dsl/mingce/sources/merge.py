"""Indexing a document again without losing what a person set right."""

from attrs import evolve, frozen

from mingce.sources.index import Entry, Index, digest, text_digest

__all__ = ["Merged", "find", "merge"]


@frozen
class Merged:
    """The merged index; `lost`: corrections whose passage the text no longer has; `clashing`: keys that two passages claim."""

    index: Index
    lost: tuple[Entry, ...] = ()
    clashing: tuple[str, ...] = ()


def merge(old: Index, new: Index, text: str) -> Merged:
    """`new`, the index of `text`, with the corrections made in `old`.

    Corrections are the entries marked by hand; while the text is the one that `old` was made of, also every entry that differs
    from what segmenting gives, and it is marked from then on.  They follow their passages to where these stand now.  What
    overlaps a correction gives way to it; where two passages claim one key, the correction keeps it.
    """
    same_text = old.digest == text_digest(text)
    made = frozenset(new.entries)
    corrections = [entry for entry in old.entries if entry.hand or (same_text and entry not in made)]
    kept: list[Entry] = []
    lost: list[Entry] = []
    for entry in corrections:
        start = entry.start if same_text else find(entry, new, text)
        if start is None:
            lost.append(entry)
        else:
            kept.append(_moved(entry, start, text))
    keys = {entry.key for entry in kept}
    free = [entry for entry in new.entries if not any(_overlap(entry, one) for one in kept)]
    clashing = tuple(entry.key for entry in free if entry.key in keys)
    entries = (*kept, *(entry for entry in free if entry.key not in keys))
    index = evolve(new, entries=tuple(sorted(entries, key=lambda entry: (entry.start, entry.end))))
    return Merged(index, tuple(lost), clashing)


def find(entry: Entry, current: Index, text: str) -> int | None:
    """Where the passage of `entry` begins in `text`, whose index is `current`; None if the text does not have it.

    Of several passages that say the same, the one of the same key is meant, else the nearest.
    """
    if digest(text[entry.start : entry.end]) == entry.digest:
        return entry.start
    alike = [one for one in current.entries if one.digest == entry.digest]
    if alike:
        return min(alike, key=lambda one: (one.key != entry.key, abs(one.start - entry.start), one.start)).start
    if not entry.hand:
        return None
    # A passage that a person delimited may be none that segmenting finds.
    length = entry.end - entry.start
    starts = range(len(text) - length + 1)
    here = (start for start in starts if digest(text[start : start + length]) == entry.digest)
    return min(here, key=lambda start: (abs(start - entry.start), start), default=None)


def _moved(entry: Entry, start: int, text: str) -> Entry:
    by = start - entry.start
    end = entry.end + by
    parts = tuple((first + by, last + by) for first, last in entry.clauses)
    return evolve(entry, start=start, end=end, clauses=parts, digest=digest(text[start:end]), hand=True)


def _overlap(one: Entry, other: Entry) -> bool:
    return one.start < other.end and other.start < one.end
