"""The index of a document: its sentences by key, where they stand and what their digest is; never what they say.

The file form is TOML, a line for each sentence, so that a person can correct it with any editor.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from hashlib import sha256
from typing import Final

from attrs import frozen

from mingce.source import HIDDEN, one_line
from mingce.sources.lines import squeezed

__all__ = ["Entry", "Index", "IndexFormError", "Kind", "digest", "from_toml", "text_digest", "to_toml"]

Span = tuple[int, int]

_DIGITS: Final = 16
_KEY: Final = re.compile(r"[^\s¶\"\\]+(?: h|¶(?:\d+(?: (?:h|s[1-9]\d*))?|h\d+))")
_LONG_NUMBER: Final = re.compile(r"[0-9][0-9_]{999}")
_DEEP: Final = 100
_HIDDEN: Final = re.compile(f"[{HIDDEN}]")
_SENTENCE_KEY: Final = re.compile(r".*¶\d+ s\d+")


class Kind(Enum):
    """What a passage is."""

    SENTENCE = "sentence"
    HEADING = "heading"
    TITLE = "title"  # lines of the title block and of the sign-off
    NOISE = "noise"  # what is no part of the document


@frozen
class Entry:
    """A passage: its key within the document (`一(三)¶2 s3`), offsets into the raw text, digest, and clauses if several.

    `hand`: a person set this entry right; indexing again leaves it as it is.
    """

    key: str
    kind: Kind
    start: int
    end: int
    digest: str
    clauses: tuple[Span, ...] = ()
    hand: bool = False


@frozen
class Index:
    """The passages of one document in their order; `digest` is that of the raw text, white space and all."""

    document: str
    digest: str
    entries: tuple[Entry, ...]

    @cached_property
    def by_key(self) -> Mapping[str, Entry]:
        """Entries by their keys."""
        return {entry.key: entry for entry in self.entries}

    @property
    def sentences(self) -> tuple[Entry, ...]:
        """The entries that are sentences."""
        return tuple(entry for entry in self.entries if entry.kind is Kind.SENTENCE)

    def locator(self, entry: Entry) -> str:
        """The key of an entry in the library: `002 一(三)¶2 s3`."""
        return f"{self.document} {entry.key}"


class IndexFormError(Exception):
    """An index file that cannot be read; the message is Chinese and names the line or the entry."""


def digest(passage: str) -> str:
    """Digest of a passage, the same however its lines are broken and indented."""
    return sha256(squeezed(passage).encode()).hexdigest()[:_DIGITS]


def text_digest(text: str) -> str:
    """Digest of a whole raw text; equal only if every offset still holds."""
    return sha256(text.encode()).hexdigest()[:_DIGITS]


_HEAD: Final = """\
# 《{document}》的索引：每行一句，只记位置和摘要，不含原文。
# 出处 = {{ at = [起点, 终点], digest = "摘要", clauses = [[起点, 终点]（每个分句）], kind = "种类" }}；位置按字符计，从0起。
# 种类：heading 标题，title 题头和落款，noise 无关内容；不写的是正文的句子。
# 更正：直接改这一行并在行末花括号内加 hand = true；不属于文件的内容改为 noise，不要删行。重新建立索引时更正保留。
document = {quoted}
digest = "{digest}"

[entries]
"""


def to_toml(index: Index, excerpts: Mapping[str, str] | None = None) -> str:
    """The file form; `excerpts` by key become comments, for a person who checks the index against the document."""
    head = _HEAD.format(document=one_line(index.document), quoted=_quoted(index.document), digest=index.digest)
    return head + "".join(_line(entry, (excerpts or {}).get(entry.key)) for entry in index.entries)


def _line(entry: Entry, excerpt: str | None) -> str:
    fields = [f"at = [{entry.start}, {entry.end}]", f'digest = "{entry.digest}"']
    if entry.clauses:
        fields.append(f"clauses = [{', '.join(f'[{start}, {end}]' for start, end in entry.clauses)}]")
    if entry.kind is not Kind.SENTENCE:
        fields.append(f'kind = "{entry.kind.value}"')
    if entry.hand:
        fields.append("hand = true")
    comment = f"  # {one_line(excerpt)}" if excerpt else ""
    return f"{_quoted(entry.key)} = {{ {', '.join(fields)} }}{comment}\n"


def _quoted(text: str) -> str:
    """A string of TOML: as JSON has it, but no character that nobody sees stands there as it is."""
    return _HIDDEN.sub(lambda found: f"\\U{ord(found[0]):08X}", json.dumps(text, ensure_ascii=False))


def from_toml(text: str) -> Index:
    """The index that a file holds; raises IndexFormError."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        _, _, place = str(error).partition("(at line ")
        line = place.partition(",")[0]
        again = "同一出处写了两次，或者" if "overwrite" in str(error) else ""
        where = f"第{line}行" if line.isdigit() else "末尾"
        raise IndexFormError(f"{where}：{again}写法有误") from error
    except (ValueError, RecursionError) as error:
        raise IndexFormError(f"{_excess(text)}，索引里不会有这样的内容，请检查文件") from error
    document, whole, entries = data.get("document"), data.get("digest"), data.get("entries")
    if not (isinstance(document, str) and document and isinstance(whole, str) and isinstance(entries, dict)):
        raise IndexFormError("缺少 document、digest 或 [entries]")
    return Index(document, whole, tuple(_in_order(_entry(key, fields) for key, fields in entries.items())))


def _excess(text: str) -> str:
    """What of a text is too much for the reader of TOML, and in which line."""
    depth = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if _LONG_NUMBER.search(line):
            return f"第{number}行：数字太长"
        depth += line.count("[") + line.count("{") - line.count("]") - line.count("}")
        if max(depth, line.count("["), line.count("{")) > _DEEP:
            return f"第{number}行：括号套得太深"
    return "内容过多"


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.start, entry.end))


def _entry(key: str, fields: object) -> Entry:
    def wrong(what: str) -> IndexFormError:
        return IndexFormError(f"出处“{key}”：{what}")

    if not _KEY.fullmatch(key):
        raise wrong("出处应当写作“一(三)¶2 s3”的样式")
    if not isinstance(fields, dict):
        raise wrong('应当写作 { at = [起点, 终点], digest = "摘要" }')
    unknown = sorted(set(fields) - {"at", "digest", "clauses", "kind", "hand"})
    if unknown:
        raise wrong(f"没有名为“{unknown[0]}”的项")
    at, parts = _span(fields.get("at")), fields.get("clauses", [])
    spans = tuple(_span(part) for part in parts) if isinstance(parts, list) else (None,)
    if at is None or not all(spans):
        raise wrong("位置应当是两个整数，起点小于终点")
    kinds = {kind.value: kind for kind in Kind}
    kind = kinds.get(str(fields.get("kind", Kind.SENTENCE.value)))
    if kind is None:
        raise wrong(f"种类应当是 {'、'.join(kinds)} 之一")
    if kind is Kind.SENTENCE and not _SENTENCE_KEY.fullmatch(key):
        raise wrong("正文的句子要写明第几段（¶）第几句（s）；其他内容要写 kind")
    pin, hand = fields.get("digest"), fields.get("hand", False)
    if not isinstance(pin, str) or not isinstance(hand, bool):
        raise wrong("digest 应当是文字，hand 应当是 true 或 false")
    return Entry(key, kind, *at, pin, tuple(_known(spans)), hand)


def _known(spans: tuple[Span | None, ...]) -> Iterator[Span]:
    yield from (span for span in spans if span is not None)


def _span(value: object) -> Span | None:
    match value:
        case [int(start), int(end)] if 0 <= start < end:
            return start, end
        case _:
            return None
