"""Looking up places in the library, and whether passages have changed."""

import pytest

from mingce.source import Source
from mingce.sources.library import DigestStatus, Document, Library, Unknown
from mingce.sources.segment import segment
from mingce.syntax.locator import parse_locator

TEXT = "护理补贴办法\n一、总则\n补贴按月发放。标准为500元；可叠加。\n逾期不补。\n二、经办\n（三）窗口。各地设窗口。材料从简。\n"
LIBRARY = Library({"T01": Document(segment("T01", TEXT), Source("T01.toml", ""))})


def looked_up(written: str) -> tuple[str, ...] | Unknown:
    locator = parse_locator(written)
    assert locator is not None
    found = LIBRARY.resolve(locator.places[0])
    return found.unknown or tuple(entry.key for entry in found.entries)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("《T01》一第1段第2句", ("一¶1 s2",)),
        ("《T01》一¶1 s1-s2", ("一¶1 s1", "一¶1 s2")),
        ("《T01》一第1段第2句第2分句", ("一¶1 s2",)),
        ("《T01》一第1段", ("一¶1 s1", "一¶1 s2")),
        ("《T01》一", ("一 h", "一¶1 s1", "一¶1 s2", "一¶2 s1")),
        ("《T01》二", ("二 h", "二(三)¶1 h", "二(三)¶1 s1", "二(三)¶1 s2")),
        ("《T01》题第1段", ("题¶1",)),
        ("《T02》一第1段第1句", Unknown.DOCUMENT),
        ("《T01》三第1段第1句", Unknown.SECTION),
        ("《T01》（三）第1段第1句", Unknown.SECTION),
        ("《T01》一第3段第1句", Unknown.PARAGRAPH),
        ("《T01》一第1句", Unknown.PARAGRAPH),
        ("《T01》二第1段第1句", Unknown.PARAGRAPH),
        ("《T01》一第1段第3句", Unknown.SENTENCE),
        ("《T01》一第1段第2至3句", Unknown.SENTENCE),
        ("《T01》一第1段第2句第3分句", Unknown.CLAUSE),
        ("《T01》一第1段第1句第1分句", Unknown.CLAUSE),
    ],
)
def test_what_a_place_names(written: str, found: tuple[str, ...] | Unknown) -> None:
    assert looked_up(written) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("T01 一¶1 s2", ("T01 一¶1 s2",)),
        ("T01 一¶1", ("T01 一¶1 s1", "T01 一¶1 s2")),
        ("T01 二", ("T01 二(三)¶1 s1", "T01 二(三)¶1 s2")),
        ("T01 二(三)", ("T01 二(三)¶1 s1", "T01 二(三)¶1 s2")),
        ("T01", ()),
        ("T0 一¶1", ()),
        ("T01 一¶1 s9", ()),
    ],
)
def test_sentences_of_a_key(key: str, found: tuple[str, ...]) -> None:
    assert LIBRARY.sentences_of(key) == found


def statuses(document: Document) -> dict[str, DigestStatus]:
    return {entry.key: document.digest_status(entry) for entry in document.index.sentences}


def test_digests() -> None:
    index, file = segment("T01", TEXT), Source("T01.toml", "")
    assert set(statuses(Document(index, file)).values()) == {DigestStatus.UNPINNED}
    assert set(statuses(Document(index, raw=Source("T01.txt", TEXT))).values()) == {DigestStatus.UNPINNED}
    assert set(statuses(Document(index, file, Source("T01.txt", TEXT))).values()) == {DigestStatus.OK}
    # A line before, other line ends and a new indent change nothing; a word does.
    changed = "印发通知\n" + TEXT.replace("\n", "\r\n\u3000\u3000").replace("500元", "600元")
    held = Document(index, file, Source("T01.txt", changed))
    assert {key for key, status in statuses(held).items() if status is DigestStatus.CHANGED} == {"一¶1 s2"}
    assert {status for key, status in statuses(held).items() if key != "一¶1 s2"} == {DigestStatus.OK}
    assert held.passage(index.by_key["一¶1 s2"]) == "标准为600元；可叠加。"
    assert held.passage(index.by_key["二(三)¶1 s1"]) == "各地设窗口。"


def test_a_passage_that_is_gone_has_no_words() -> None:
    index = segment("T01", TEXT)
    held = Document(index, Source("T01.toml", ""), Source("T01.txt", "护理补贴办法\n一、总则\n补贴按月发放。\n"))
    gone = index.by_key["一¶2 s1"]
    assert held.digest_status(gone) is DigestStatus.CHANGED
    assert held.passage(gone) is None
