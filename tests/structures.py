"""What a reader of each language makes of a text, with the words in it left out: two texts of one structure differ in words only."""

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from itertools import groupby
from types import MappingProxyType
from typing import Any, Final
from xml.etree import ElementTree

import sqlglot
from markdown_it import MarkdownIt
from markdown_it.token import Token as MarkdownToken

from tests.payloads import PAYLOADS

__all__ = ["STRUCTURES", "annotations_structure", "html_structure", "ics_structure", "structure"]

Structure = object


# --- Python -------------------------------------------------------------------------------------------------------------


def _python(text: str) -> Structure:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


# --- JavaScript ---------------------------------------------------------------------------------------------------------

_SCRIPT: Final = re.compile(
    r"(?P<line>//[^\n\r\u2028\u2029]*)|(?P<block>/\*.*?\*/)|(?P<space>\s+)"
    r"|(?P<string>\"(?:[^\"\\\n\r]|\\.)*\"|'(?:[^'\\\n\r]|\\.)*')|(?P<word>[\w$#]+)|(?P<template>`)|(?P<sign>[^\s\w$#`\"'])",
    re.DOTALL,
)
_REGEX: Final = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_OPERAND: Final = re.compile(r"[\w$)\]}\"'`]$")
_BEFORE_REGEX: Final = frozenset({"return", "typeof", "case", "in", "of"})


def _script(text: str) -> Structure:
    return tuple(_script_tokens(text))


def _script_tokens(text: str) -> Iterator[str]:
    at, last, templates, depth = 0, "", list[int](), 0
    while at < len(text):
        if text[at] == "/" and (not _OPERAND.search(last) or last in _BEFORE_REGEX) and text[at + 1] not in "/*":
            match = _REGEX.match(text, at)
            assert match is not None, text[at : at + 80]
            at, last = match.end(), ")"
            yield match[0]
            continue
        match = _SCRIPT.match(text, at)
        assert match is not None, text[at : at + 80]
        kind, piece, at = match.lastgroup, match[0], match.end()
        match kind:
            case "space":
                continue
            case "line":
                yield "//" + piece[2:3]
                continue
            case "block":
                yield f"/* {piece.count(chr(10))} {' '.join(re.findall(r'@[a-z]+', piece))} {re.sub('[^{}]', '', piece)}"
                continue
            case "string":
                yield "string"
            case "template":
                at, opened = _template(text, at)
                yield "template"
                if opened:
                    templates.append(depth)
            case _:
                yield piece
                depth += (piece == "{") - (piece == "}")
                if piece == "}" and templates and depth < templates[-1]:
                    raise AssertionError("a template ends within braces")
        last = piece
    assert not templates or depth == 0


def _template(text: str, at: int) -> tuple[int, bool]:
    """The end of a template, its parts included."""
    depth = 0
    while True:
        char = text[at]
        if char == "\\":
            at += 1
        elif char == "`" and not depth:
            return at + 1, False
        elif char == "`":
            at, _ = _template(text, at + 1)
            continue
        elif text.startswith("${", at):
            depth += 1
            at += 1
        elif char == "}" and depth:
            depth -= 1
        at += 1


# --- SQL ----------------------------------------------------------------------------------------------------------------

_STRINGS: Final = frozenset({"STRING", "BYTE_STRING", "NATIONAL_STRING", "RAW_STRING", "UNICODE_STRING"})
_DIALECTS: Final = {"duckdb": "duckdb", "postgres": "postgres", "spark": "spark", "dm": "oracle"}


def sql_structure(text: str, dialect: str) -> Structure:
    """Tokens, and how many comments there are; a text spelled in pieces counts as one."""
    tokens = sqlglot.tokenize(text, read=_DIALECTS[dialect])
    comments = sum(len(token.comments) for token in tokens)
    words = ["STRING" if token.token_type.name in _STRINGS else token.text for token in tokens]
    whole = re.sub(r"\( STRING(?: \|\| (?:STRING|CHR \( \d+ \)))+ \)", "STRING", " ".join(words))
    return comments, whole


# --- Markdown -----------------------------------------------------------------------------------------------------------

_WORDS: Final = frozenset({"text", "text_special"})
_FIXED: Final = frozenset({"fence", "myst_target", "html_block", "html_inline", "myst_role"})
_CHECKSUM: Final = re.compile(r"-s[0-9a-f]{8}\b")


@cache
def _parser() -> MarkdownIt:
    from markdown_it.renderer import RendererHTML
    from myst_parser.config.main import MdParserConfig
    from myst_parser.parsers.mdit import create_md_parser

    from mingce.backends.docs.sphinx_zh import settings

    extensions = settings("")["myst_enable_extensions"]
    return create_md_parser(MdParserConfig(enable_extensions=set(extensions)), RendererHTML)  # type: ignore[call-overload]


def _markdown(text: str) -> Structure:
    return tuple(_markdown_tokens(_parser().parse(text)))


def _markdown_tokens(tokens: list[MarkdownToken]) -> Iterator[object]:
    for words, group in groupby(tokens, key=lambda token: token.type in _WORDS):
        if words:
            yield "text"
            continue
        for token in group:
            attributes = {key: value for key, value in token.attrs.items() if key != "title"}
            directive = token.type == "fence" and token.info.startswith("{table}")
            fixed = token.content if token.type in _FIXED and not directive else ""
            # Statements without an alias have a checksum of what they cite for a label.
            yield _CHECKSUM.sub("-s0", f"{token.type} {token.tag} {token.info} {sorted(attributes.items())} {fixed}")
            yield tuple(_markdown_tokens(token.children or [])) if not directive else _markdown(token.content)


# --- pictures and pages -------------------------------------------------------------------------------------------------


def _svg(text: str) -> Structure:
    return tuple((element.tag, tuple(sorted(element.attrib))) for element in ElementTree.fromstring(text).iter())


class _Pages(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.found.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.found.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.found.append(f"unknown {data}")

    def handle_pi(self, data: str) -> None:
        self.found.append("instruction")


def html_structure(text: str) -> Structure:
    """Tags with the names of their attributes, comments and declarations."""
    parser = _Pages()
    parser.feed(text)
    parser.close()
    return tuple(parser.found)


# --- data ---------------------------------------------------------------------------------------------------------------


_KEY: Final = re.compile(r"[A-Za-z_$]\w*", re.ASCII)


def _shape(value: Any) -> Structure:
    match value:
        case dict():
            return tuple(
                (key if key.isascii() and key.isidentifier() and key not in PAYLOADS else "", _shape(item))
                for key, item in value.items()
            )
        case list():
            return tuple(map(_shape, value))
        case str():
            return ""
        case _:
            return value


def _data(text: str) -> Structure:
    return _shape(json.loads(text))


def ics_structure(text: str) -> Structure:
    """Names of the properties, line by line as RFC 5545 unfolds them, with the marks that divide what follows.

    Every line ends in CR LF and has at most 75 octets.
    """
    assert text.endswith("\r\n")
    lines = text[:-2].split("\r\n")
    assert all(len(line.encode()) <= 75 and not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line) for line in lines)
    unfolded = "\r\n".join(lines).replace("\r\n ", "").split("\r\n")
    return tuple((re.split("[:;]", line, maxsplit=1)[0], re.sub(r"\\.|[^,;]", "", line)) for line in unfolded)


def annotations_structure(text: str) -> Structure:
    """Workflow commands, one a line, as the runner of a code host reads them: the level and the names of the properties."""
    found = [re.fullmatch(r"::(error|warning|notice) ([^:]+)::.*", line) for line in text.splitlines()]
    assert all(found), text
    assert not re.search("%(?!25|0A|0D|3A|2C)", text)
    return tuple((one[1], tuple(pair.partition("=")[0] for pair in one[2].split(","))) for one in found if one is not None)


STRUCTURES: Final[Mapping[str, Callable[[str], Structure]]] = MappingProxyType(
    {".py": _python, ".mjs": _script, ".md": _markdown, ".svg": _svg, ".json": _data}
)
"""By the suffix of a file."""


def structure(name: str, text: str) -> Structure:
    """The structure of a generated file."""
    if name.endswith(".sql"):
        return sql_structure(text, name.split(".")[-2])
    return STRUCTURES["." + name.rpartition(".")[2]](text)
