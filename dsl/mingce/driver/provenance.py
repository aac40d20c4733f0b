"""依据 against the source library: places that it does not have, passages that have changed."""

from collections.abc import Iterator
from typing import Final

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Diagnostic, Label
from mingce.source import Span
from mingce.sources.library import DigestStatus, Library, Resolution, Unknown
from mingce.syntax import ast
from mingce.syntax.locator import Locator, Place

__all__ = ["check_provenance", "cited_documents"]

_MOST_NAMED: Final = 8


def check_provenance(module: ast.Module, library: Library) -> tuple[Diagnostic, ...]:
    """Findings on every 依据 and 来源 of a policy."""
    return tuple(
        found
        for clause in _clauses(module)
        for place, span in _places(clause.locator, clause.span)
        for found in _check(place, span, library)
    )


def cited_documents(module: ast.Module) -> frozenset[str]:
    """The documents that the policy itself names, not those that what it uses names."""
    return frozenset(place.document for clause in _clauses(module) for place in clause.locator.places)


def _clauses(module: ast.Module) -> Iterator[ast.Basis | ast.Document]:
    waiting: list[object] = list(reversed(module.declarations))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Basis | ast.Document):
            yield node
        else:
            waiting += reversed(tuple(ast.children(node)))


def _places(locator: Locator, span: Span) -> Iterator[tuple[Place, Span]]:
    """Each place of a locator with the stretch of text that spells it."""
    text = span.text
    start = span.start + max(text.find("《"), 0)
    parts = text[start - span.start :].split("、")
    for number, place in enumerate(locator.places):
        # A locator is one token, its places parted by 、 and by nothing else.
        part = parts[number] if len(parts) == len(locator.places) else text[start - span.start :]
        blank = len(part) - len(part.lstrip())
        yield place, Span(span.source, start + blank, start + max(len(part.rstrip()), blank + 1))
        start += len(part) + 1 if len(parts) == len(locator.places) else 0


def _check(place: Place, span: Span, library: Library) -> Iterator[Diagnostic]:
    resolution = library.resolve(place)
    if resolution.unknown is not None:
        message, help_text = _unknown(place, resolution, resolution.unknown, library)
        yield Diagnostic(code=codes.UNKNOWN_LOCATOR, message=message, labels=(Label(span),), help=help_text)
        return
    document = resolution.document
    if document is None or place.section is None:
        return
    changed = [entry for entry in resolution.entries if document.digest_status(entry) is DigestStatus.CHANGED]
    if changed:
        where = str(Locator((place,)))
        raw = document.raw
        labels = [Label(span)]
        stands = document.place(changed[0])
        if raw is not None and stands is not None:
            labels.append(Label(raw.span(*stands), "现在的原文"))
        yield Diagnostic(
            code=codes.CHANGED_SOURCE,
            message=f"{where}的原文与索引时不同",
            labels=tuple(labels),
            help="对照现在的原文核对这条规定；核对之后用 mingce sources index 重新建立索引。",
        )


def _unknown(place: Place, resolution: Resolution, unknown: Unknown, library: Library) -> tuple[str, str]:
    """What a place names and the library does not have, and the way out."""
    document = f"《{place.document}》"
    section = (place.section or "").replace("(", "（").replace(")", "）")
    paragraph = f"{document}{section}第{place.paragraph}段"
    count = resolution.count
    match unknown:
        case Unknown.DOCUMENT:
            known = "、".join(f"《{name}》" for name in library.documents)
            return f"来源库中没有{document}", f"来源库现有{known}；新的文件先用 mingce sources index 建立索引。"
        case Unknown.SECTION:
            return f"{document}中没有“{section}”", _sections(place, resolution)
        case Unknown.PARAGRAPH if place.paragraph is None:
            return f"{document}{section}没有写明第几段", f"{section}有{count}段，写作“{section}第1段第1句”的样式。"
        case Unknown.PARAGRAPH:
            return f"{document}{section}没有第{place.paragraph}段", f"{section}有{count}段，请核对段号。"
        case Unknown.SENTENCE:
            return f"{paragraph}没有第{_numbers(place.sentences)}句", f"这一段有{count}句（标题不算），请核对句号数。"
        case Unknown.CLAUSE:
            parted = f"这一句有{count}个分句" if count else "这一句不分分句"
            return f"{paragraph}第{_numbers(place.sentences)}句没有第{_numbers(place.clauses)}分句", f"{parted}，请核对。"


def _numbers(span: tuple[int, int] | None) -> str:
    first, last = span or (0, 0)
    return str(first) if first == last else f"{first}至{last}"


def _sections(place: Place, resolution: Resolution) -> str:
    """The sections that end like the one asked for, because items often run on across parts; else all parts."""
    if resolution.document is None:
        return "请核对出处。"
    known = tuple(dict.fromkeys(entry.key.partition("¶")[0].partition(" ")[0] for entry in resolution.document.index.entries))
    wanted = place.section or ""
    item = wanted[wanted.find("(") :] if "(" in wanted else ""
    near = [one for one in known if item and one.endswith(item)] or [one for one in known if "(" not in one and one != "N"]
    shown = "、".join(near[:_MOST_NAMED]).replace("(", "（").replace(")", "）")
    return f"可能是：{shown}。" if item and near[0].endswith(item) else f"这份文件有：{shown}。"
