"""The file form of an index, and corrections made in it."""

import pytest
from attrs import evolve

from mingce.sources.index import Entry, Index, IndexFormError, Kind, digest, from_toml, to_toml
from mingce.sources.merge import merge
from mingce.sources.segment import make_entry, segment

TEXT = "护理补贴办法\n\n一、总则\n补贴按月发放。标准为500元；可叠加，累计不超过900元。逾期不补。\n"


def replaced(index: Index, key: str, *entries: Entry) -> Index:
    """The index with other entries in place of one, as a person would edit it."""
    kept = [entry for entry in index.entries if entry.key not in {key, *(one.key for one in entries)}]
    return evolve(index, entries=tuple(sorted((*kept, *entries), key=lambda entry: entry.start)))


def test_the_file_holds_places_and_digests_a_line_each_and_no_text() -> None:
    index = segment("T01", TEXT)
    lines = to_toml(index).splitlines()
    start = TEXT.index("标准")
    pin, clauses = digest("标准为500元；可叠加，累计不超过900元。"), f"[[{start}, {start + 8}], [{start + 8}, {start + 22}]]"
    assert f'"一¶1 s2" = {{ at = [{start}, {start + 22}], digest = "{pin}", clauses = {clauses} }}' in lines
    assert '"题¶1" = { at = [0, 6], digest = "' + digest("护理补贴办法") + '", kind = "title" }' in lines
    assert "补贴按月" not in to_toml(index)
    assert from_toml(to_toml(index)) == index


def test_excerpts_are_comments() -> None:
    index = segment("T01", TEXT)
    written = to_toml(index, {"一¶1 s1": "补贴按月发…"})
    assert "# 补贴按月发…" in written
    assert from_toml(written) == index


def test_a_digest_is_that_of_the_words_alone() -> None:
    # From `printf 补贴发放。 | sha256sum`.
    assert digest(" 补贴\n\n　发放。\u200b") == digest("补贴发放。") == "70422e304191dadb"
    assert digest("补贴发放！") != digest("补贴发放。")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('document = "T01"', "document = T01"), r"第5行：写法有误"),
        (('document = "T01"\n', ""), r"缺少 document、digest 或 \[entries\]"),
        (('"一¶1 s1"', '"一¶1 s2"'), r"第12行：同一出处写了两次，或者写法有误"),
        (('"一¶1 s1"', '"第一句"'), r"出处“第一句”：出处应当写作“一\(三\)¶2 s3”的样式"),
        (('"一¶1 s1"', '"一¶1"'), r"出处“一¶1”：正文的句子要写明"),
        (("at = [0, 6]", "at = [6, 0]"), r"出处“题¶1”：位置应当是两个整数"),
        (("at = [0, 6]", 'at = "0"'), r"出处“题¶1”：位置应当是两个整数"),
        (('kind = "title"', 'kind = "Titel"'), r"种类应当是 sentence、heading、title、noise 之一"),
        (('kind = "title"', 'sort = "title"'), r"没有名为“sort”的项"),
        (('kind = "title"', "hand = 1"), r"正文的句子要写明"),
    ],
)
def test_mistakes_in_the_file_are_named(change: tuple[str, str], message: str) -> None:
    written = to_toml(segment("T01", TEXT))
    assert change[0] in written
    with pytest.raises(IndexFormError, match=message):
        from_toml(written.replace(*change, 1))


def split_clause(text: str) -> tuple[Index, Entry]:
    """An index in which a person parted a clause at a comma."""
    index = segment("T01", text)
    entry = index.by_key["一¶1 s2"]
    cut = text.index("，累计") + 1
    (first, (start, end)) = entry.clauses
    return index, evolve(entry, clauses=(first, (start, cut), (cut, end)))


def test_an_edit_survives_indexing_the_same_text_again_and_is_marked() -> None:
    index, corrected = split_clause(TEXT)
    merged = merge(replaced(index, "一¶1 s2", corrected), segment("T01", TEXT), TEXT)
    assert merged.index.by_key["一¶1 s2"] == evolve(corrected, hand=True)
    assert [entry.key for entry in merged.index.entries] == [entry.key for entry in index.entries]
    again = merge(merged.index, segment("T01", TEXT), TEXT)
    assert again.index == merged.index


def test_a_correction_follows_its_passage_in_a_changed_text() -> None:
    index, corrected = split_clause(TEXT)
    old = replaced(index, "一¶1 s2", evolve(corrected, hand=True))
    changed = "印发通知\n" + TEXT.replace("按月", "按季度")
    merged = merge(old, segment("T01", changed), changed)
    found = merged.index.by_key["一¶1 s2"]
    assert [changed[start:end] for start, end in found.clauses] == ["标准为500元；", "可叠加，", "累计不超过900元。"]
    assert found.hand
    assert (merged.lost, merged.clashing) == ((), ())


def test_a_correction_of_a_changed_passage_is_reported() -> None:
    index, corrected = split_clause(TEXT)
    old = replaced(index, "一¶1 s2", evolve(corrected, hand=True))
    changed = TEXT.replace("900元", "950元")
    merged = merge(old, segment("T01", changed), changed)
    assert [entry.key for entry in merged.lost] == ["一¶1 s2"]
    assert not merged.index.by_key["一¶1 s2"].hand


def test_a_person_joins_two_sentences_and_calls_one_noise() -> None:
    index = segment("T01", TEXT)
    start, end = index.by_key["一¶1 s1"].start, index.by_key["一¶1 s2"].end
    joined = make_entry(TEXT, "一¶1 s1", Kind.SENTENCE, start, end)
    noise = evolve(index.by_key["一¶1 s3"], key="N¶1", kind=Kind.NOISE)
    edited = evolve(index, entries=(*index.entries[:2], joined, noise))
    merged = merge(edited, segment("T01", TEXT), TEXT)
    assert [entry.key for entry in merged.index.entries] == ["题¶1", "一 h", "一¶1 s1", "N¶1"]


def test_a_joined_passage_that_segmenting_does_not_find_is_searched_for() -> None:
    index = segment("T01", TEXT)
    start, end = index.by_key["一¶1 s1"].start, index.by_key["一¶1 s2"].end
    joined = evolve(make_entry(TEXT, "一¶1 s1", Kind.SENTENCE, start, end), hand=True)
    old = evolve(index, entries=(*index.entries[:2], joined))
    changed = "印发通知\n" + TEXT
    merged = merge(old, segment("T01", changed), changed)
    found = merged.index.by_key["一¶1 s1"]
    assert changed[found.start : found.end] == TEXT[start:end]
    assert "一¶1 s2" not in merged.index.by_key


def test_a_key_claimed_twice_is_reported() -> None:
    index = segment("T01", TEXT)
    last = index.by_key["一¶1 s3"]
    old = evolve(index, entries=(evolve(last, key="一¶1 s4", hand=True),))
    changed = TEXT.replace("逾期", "材料从简。凭证自理。逾期")
    merged = merge(old, segment("T01", changed), changed)
    assert merged.clashing == ("一¶1 s4",)
    assert merged.index.by_key["一¶1 s4"].digest == last.digest
