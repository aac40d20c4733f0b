"""Coverage: for every sentence of the library, what the policies make of it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Final

from attrs import frozen

from mingce.ir.basis import Assumption
from mingce.ir.duties import Duty
from mingce.ir.program import Program, Statement, Term
from mingce.sources.index import Entry
from mingce.sources.library import DigestStatus, Document, Library

__all__ = ["COMPUTING", "Citation", "Coverage", "Sentence", "Status", "coverage", "to_json"]


class Status(Enum):
    """What the policies make of a sentence, the strongest first."""

    COMPUTED = "computed"  # a value is computed from it, or checked against it
    REGISTERED = "registered"  # kept as a duty, a definition or another fact
    DECLARATORY = "declaratory"  # said on purpose not to be formalised
    MISSING = "missing"


COMPUTING: Final = frozenset(
    ("规则", "状态", "参数", "表", "资格", "等待期", "激励", "扣减", "分段", "分配", "分担", "资金池", "要求", "预算")
)
_DECLARATORY: Final = "宣示"
_TERM: Final = "术语"
_STRONGEST_FIRST: Final = tuple(Status)


@frozen(eq=False)
class Citation:
    """A declaration that cites a sentence, and the policy that it stands in."""

    program: Program
    declaration: Statement | Term | Duty

    @property
    def kind(self) -> str:
        """The first word of the declaration."""
        return _TERM if isinstance(self.declaration, Term) else self.declaration.kind

    @property
    def name(self) -> str:
        """Its name; a 宣示 has none and is called so."""
        return _DECLARATORY if self.kind == _DECLARATORY else self.declaration.name

    @property
    def status(self) -> Status:
        """What it makes of the sentences it cites."""
        if self.kind in COMPUTING:
            return Status.COMPUTED
        return Status.DECLARATORY if self.kind == _DECLARATORY else Status.REGISTERED


@frozen
class Sentence:
    """A sentence of the library and the declarations that cite it."""

    locator: str
    document: Document
    entry: Entry
    citations: tuple[Citation, ...]

    @property
    def status(self) -> Status:
        """The strongest of what its declarations make of it."""
        found = {citation.status for citation in self.citations}
        return next((status for status in _STRONGEST_FIRST if status in found), Status.MISSING)

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is taken for granted where something is computed from the sentence; empty where it is computed as written."""
        computing = (one.declaration for one in self.citations if one.status is Status.COMPUTED)
        found = (assumed for one in computing if isinstance(one, Statement) for assumed in one.assumptions)
        return tuple(dict.fromkeys(found))

    @property
    def names(self) -> tuple[str, ...]:
        """Names of its declarations, each once, in the order of the policies."""
        return tuple(dict.fromkeys(citation.name for citation in self.citations))

    @property
    def digest(self) -> DigestStatus:
        """Whether the text at hand still says it."""
        return self.document.digest_status(self.entry)


@frozen
class Coverage:
    """All sentences of the library, by document, in their order; `cited`: documents that the policies are about."""

    sentences: tuple[Sentence, ...]
    cited: frozenset[str]

    def of(self, document: str) -> tuple[Sentence, ...]:
        """The sentences of one document."""
        return tuple(one for one in self.sentences if one.document.index.document == document)


def coverage(programs: Iterable[Program], library: Library) -> Coverage:
    """What `programs` make of every sentence in `library`."""
    listed = tuple(programs)
    citations: dict[str, list[Citation]] = {}
    for citation in _all_citations(listed):
        keys = [key for basis in citation.declaration.basis for key in basis.keys]
        for locator in dict.fromkeys(one for key in keys for one in library.sentences_of(key)):
            citations.setdefault(locator, []).append(citation)
    sentences = tuple(
        Sentence(locator, document, entry, tuple(citations.get(locator, ())))
        for document in library.documents.values()
        for entry in document.index.sentences
        for locator in (document.index.locator(entry),)
    )
    cited = {one.document.index.document for one in sentences if one.citations}
    return Coverage(sentences, frozenset(cited | {program.policy.document for program in listed} & library.documents.keys()))


def _all_citations(programs: Iterable[Program]) -> Iterator[Citation]:
    for program in programs:
        declarations: tuple[Statement | Term | Duty, ...] = (*program.terms, *program.statements, *program.duties)
        yield from (Citation(program, declaration) for declaration in declarations)


def to_json(found: Coverage) -> str:
    """One object for each sentence, keyed by locator, a line each."""
    rows = (f"{_plain(one.locator)}: {_plain(_data(one))}" for one in found.sentences)
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _data(one: Sentence) -> Mapping[str, object]:
    assumed = {"assumptions": [assumption.text for assumption in one.assumptions]} if one.assumptions else {}
    return {"status": one.status.value, "statements": list(one.names), **assumed, "digest": one.digest.value}
