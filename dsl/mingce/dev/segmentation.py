"""How well documents are segmented: `python -m mingce.dev.segmentation FOLDER`.

FOLDER holds raw documents and, somewhere below it, `sentences.json`, which says what a careful reader made of them.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from mingce.driver.workspace import decode_text
from mingce.sources.index import Entry, Kind
from mingce.sources.segment import segment

__all__ = ["Passage", "Reference", "Score", "main", "read_reference", "score"]

Passage = tuple[str, int, int]
"""Key, start, end."""

_SENTENCE = "S"


@frozen
class Score:
    """Passages expected, found, and found exactly as expected."""

    expected: int
    found: int
    right: int

    def __str__(self) -> str:
        return f"{self.right}/{self.found} 准确，{self.right}/{self.expected} 找全"


@frozen
class Reference:
    """One document: its text, and the passages that a reader found in it; sentences apart."""

    document: str
    text: str
    sentences: tuple[Passage, ...]
    passages: tuple[Passage, ...]


def read_reference(folder: Path) -> tuple[Reference, ...]:
    """The documents below `folder` that its `sentences.json` speaks of; none if there is no such file."""
    listing = next(folder.rglob("sentences.json"), None)
    if listing is None:
        return ()
    data = json.loads(listing.read_text(encoding="utf-8"))
    found = []
    for document, name in data["files"].items():
        file = next(folder.rglob(name), None)
        if file is None:
            continue
        rows = [row for row in data["sentences"] if row["doc"] == document]
        every, sentences = (
            tuple((row["locator"].partition(" ")[2], row["start"], row["end"]) for row in some)
            for some in (rows, [row for row in rows if row["type"] == _SENTENCE])
        )
        found.append(Reference(document, decode_text(file.read_bytes(), name), sentences, every))
    return tuple(found)


def score(expected: Iterable[Passage], entries: Iterable[Entry]) -> Score:
    """Compare keys and offsets."""
    wanted = frozenset(expected)
    got = frozenset((entry.key, entry.start, entry.end) for entry in entries)
    return Score(len(wanted), len(got), len(wanted & got))


def main(arguments: list[str]) -> int:
    """Print the scores of each document, and every passage that differs; 1 if one does."""
    references = read_reference(Path(arguments[0]))
    differs = not references
    for one in references:
        index = segment(one.document, one.text)
        print(f"《{one.document}》 句子 {score(one.sentences, index.sentences)}；全部段落 {score(one.passages, index.entries)}")
        got = {(entry.key, entry.start, entry.end) for entry in index.entries}
        for sign, rest in (("缺", set(one.passages) - got), ("多", got - set(one.passages))):
            for key, start, end in sorted(rest, key=lambda passage: passage[1]):
                differs = True
                print(f"  {sign} {key} {start}-{end} {one.text[start:end][:30]!r}")
        kinds = {kind: sum(entry.kind is kind for entry in index.entries) for kind in Kind}
        print("  " + "，".join(f"{kind.value} {count}" for kind, count in kinds.items()))
    return int(differs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
