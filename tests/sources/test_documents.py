"""The documents that the policies rest on: the shipped indexes hold every sentence of them, and segmenting finds it by itself.

The texts are no part of the project.  Where they lie beside it, what a careful reader made of them is the measure.
"""

import json
import re
from pathlib import Path

import pytest

from mingce.dev.segmentation import Reference, read_reference, score
from mingce.driver.sources import index_document, read_index
from mingce.source import Source
from mingce.sources.index import Index, digest, text_digest, to_toml
from mingce.sources.segment import segment

ROOT = Path(__file__).parents[2]
INDEXES = ROOT / "policies" / "sources"
SHARED = ROOT.parent / "shared"
REFERENCES = read_reference(SHARED) if SHARED.is_dir() else ()
SENTENCES = {"000": 48, "001": 61, "002": 76, "003": 107, "004": 39}

at_hand = pytest.mark.skipif(not REFERENCES, reason="the source documents are not at hand")
each = pytest.mark.parametrize("reference", REFERENCES, ids=lambda reference: reference.document)


def shipped(document: str) -> Index:
    return read_index(INDEXES / f"{document}.toml")[0]


def test_every_document_has_an_index_with_all_its_sentences() -> None:
    assert {path.stem: len(shipped(path.stem).sentences) for path in INDEXES.glob("*.toml")} == SENTENCES


@pytest.mark.parametrize("document", SENTENCES)
def test_an_index_holds_no_text(document: str) -> None:
    lines = (INDEXES / f"{document}.toml").read_text(encoding="utf-8").splitlines()
    entry = re.compile(
        r'"[^"]{1,16}" = \{ at = \[\d+, \d+\], digest = "[0-9a-f]{16}"'
        r'(, clauses = \[[\[\]\d, ]+\])?(, kind = "\w+")?(, hand = true)? \}'
    )
    assert [line for line in lines[lines.index("[entries]") + 1 :] if not entry.fullmatch(line)] == []
    assert (INDEXES / f"{document}.toml").read_text(encoding="utf-8") == to_toml(shipped(document))


@at_hand
@each
def test_segmenting_finds_every_passage_exactly(reference: Reference) -> None:
    index = segment(reference.document, reference.text)
    sentences, every = score(reference.sentences, index.sentences), score(reference.passages, index.entries)
    assert (sentences.right, sentences.found) == (sentences.expected, sentences.expected)
    assert (every.right, every.found) == (every.expected, every.expected)


@at_hand
@each
def test_the_shipped_index_is_that_of_the_document(reference: Reference) -> None:
    index = shipped(reference.document)
    assert index.digest == text_digest(reference.text)
    assert {(entry.key, entry.start, entry.end) for entry in index.entries} == set(reference.passages)
    assert [entry.key for entry in index.entries if digest(reference.text[entry.start : entry.end]) != entry.digest] == []


@at_hand
@each
def test_indexing_again_keeps_the_shipped_index(reference: Reference) -> None:
    index = shipped(reference.document)
    merged = index_document(reference.document, Source("raw", reference.text), index)
    assert (merged.index, merged.lost, merged.clashing) == (index, (), ())


@at_hand
def test_the_reader_s_sentences_are_those_of_the_text() -> None:
    listing = next(SHARED.rglob("sentences.json"))
    rows = json.loads(listing.read_text(encoding="utf-8"))["sentences"]
    assert sum(row["type"] == "S" for row in rows) == sum(SENTENCES.values()) == 331
