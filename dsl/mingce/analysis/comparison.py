"""Comparison: what several documents say of the same notions, side by side.

Statements name the common terms that they speak of (对应).  The rows are these terms, the columns the documents; policies that
are about one document share its column, so that a cell is empty only where the document itself is silent.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from mingce.emit.assumptions import assumption_text
from mingce.emit.duties import duty_sentences
from mingce.emit.prose import date_text, gist, value_text
from mingce.ir.degrees import MUST
from mingce.ir.duties import Duty
from mingce.ir.program import Parameter, Policy, Program, Statement, Term
from mingce.source import Readable

__all__ = ["SILENT", "Column", "Comparison", "Mention", "Row", "by_place", "compare", "place_of", "to_json", "to_text", "year_of"]

SILENT: Final = "未规定"
"""What is shown where a document says nothing."""

_PROVINCE: Final = re.compile(r"^(?:中共)?([\u4e00-\u9fff]{2,3}?)(?=省|市|自治区|壮族|回族|维吾尔)")
_NUMBER_YEAR: Final = re.compile(r"〔(\d{4})〕")
_ALIAS_YEAR: Final = re.compile(r"_(\d{4})$")


@frozen(eq=False)
class Mention:
    """A statement that speaks of a notion, and the policy that it stands in.

    `degrees` are words of degree other than 必须.  `value`: of a parameter its values, of a reading what was chosen, of a duty its
    last day, as text; None of other statements.
    """

    program: Program
    statement: Statement
    value: str | None
    sentences: tuple[str, ...]
    degrees: tuple[str, ...] = ()

    @property
    def basis(self) -> str:
        """Where it is written."""
        return "、".join(basis.text for basis in self.statement.basis)


@frozen(eq=False)
class Column:
    """A document, its short name (四川2023), and the policies about it."""

    document: str
    name: str
    programs: tuple[Program, ...]


@frozen(eq=False)
class Row:
    """A notion and, for each column, the statements that speak of it: none where the document is silent."""

    term: Term
    cells: tuple[tuple[Mention, ...], ...]


@frozen(eq=False)
class Comparison:
    """All notions that the documents speak of."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def compare(programs: Iterable[Program]) -> Comparison:
    """Compare documents by the notions that their policies name; documents that name none are left out.

    Columns come by place, as the places first come up, and by year; rows in the order of the policy with the most terms, which is
    the common one.
    """
    listed = tuple(program for program in programs if any(statement.notions for statement in program.statements))
    columns = _columns(listed)
    terms = _terms(listed)
    called = {synonym: name for name, term in terms.items() for synonym in term.synonyms if synonym not in terms}
    found = [_mentions(column, called) for column in columns]
    used = [term for name, term in terms.items() if any(name in mentions for mentions in found)]
    return Comparison(columns, tuple(Row(term, tuple(mentions.get(term.name, ()) for mentions in found)) for term in used))


def place_of(policy: Policy) -> str:
    """The province that the policy is of (四川, 贵州); empty if neither its title nor its issuers say so."""
    found = (match.group(1) for text in (policy.title, *policy.issuers) if (match := _PROVINCE.match(text)) is not None)
    return next(found, "")


def year_of(policy: Policy) -> int:
    """The year that the policy is called by: of its number, else the one its alias ends in, else that of coming into force."""
    for match in (_NUMBER_YEAR.search(policy.number or ""), _ALIAS_YEAR.search(policy.alias)):
        if match is not None:
            return int(match.group(1))
    return policy.first if policy.effective is None else policy.effective.year


def by_place(programs: Iterable[Program]) -> tuple[Program, ...]:
    """Policies by place, as the places first come up, and by year; those without a place last."""
    listed = tuple(programs)
    places = [place for program in listed if (place := place_of(program.policy))]
    return tuple(sorted(listed, key=lambda program: _rank(program.policy, places)))


def _rank(policy: Policy, places: list[str]) -> tuple[int, int, str]:
    place = place_of(policy)
    return places.index(place) if place else len(places), year_of(policy), policy.document


def _columns(programs: tuple[Program, ...]) -> tuple[Column, ...]:
    grouped: dict[str, list[Program]] = {}
    for program in by_place(programs):
        grouped.setdefault(program.policy.document, []).append(program)
    firsts = {document: group[0].policy for document, group in grouped.items()}
    names = {document: f"{place_of(policy)}{year_of(policy)}" for document, policy in firsts.items()}
    taken = list(names.values())
    return tuple(
        # Two documents of one place and year are told apart by what they are about.
        Column(document, name if taken.count(name) == 1 else firsts[document].name, tuple(grouped[document]))
        for document, name in names.items()
    )


def _terms(programs: tuple[Program, ...]) -> dict[str, Term]:
    """Every term by name, those of the policy with the most terms first."""
    found: dict[str, Term] = {}
    for program in sorted(programs, key=lambda program: -len(program.terms)):
        for term in program.terms:
            found.setdefault(term.name, term)
    return found


def _mentions(column: Column, called: Mapping[str, str]) -> dict[str, tuple[Mention, ...]]:
    """The statements of a column's policies by the notions that they speak of."""
    found: dict[str, list[Mention]] = {}
    for program in column.programs:
        for statement in program.statements:
            if statement.notions:
                value, sentences = _value(statement, program), _sentences(statement, program)
                mention = Mention(program, statement, value, sentences, _degrees(statement, program))
                for notion in dict.fromkeys(called.get(notion, notion) for notion in statement.notions):
                    found.setdefault(notion, []).append(mention)
    return {notion: tuple(mentions) for notion, mentions in found.items()}


def _sentences(statement: Statement, program: Program) -> tuple[str, ...]:
    duty = _duty(statement, program)
    if duty is None:
        return (*gist(statement, program), *map(assumption_text, statement.assumptions))
    return duty_sentences(duty, {one.id: one.name for one in program.duties})


def _degrees(statement: Statement, program: Program) -> tuple[str, ...]:
    duty = _duty(statement, program)
    words = dict(statement.facts).get("degrees", "").split("、") if duty is None else duty.all_degrees
    return tuple(word for word in words if word not in ("", MUST))


def _duty(statement: Statement, program: Program) -> Duty | None:
    return next((duty for duty in program.duties if duty.id == statement.id), None)


def _value(statement: Statement, program: Program) -> str | None:
    parameter = next((one for one in program.parameters if one.statement == statement.id), None)
    if parameter is not None:
        return "；".join(_dated(parameter))
    reading = next((one for one in program.readings if one.statement == statement.id), None)
    if reading is not None:
        return value_text(reading.chosen, reading.type)
    duty = _duty(statement, program)
    return None if duty is None or duty.deadline is None else date_text(duty.deadline)


def _dated(parameter: Parameter) -> Iterator[str]:
    for day, value in parameter.values:
        text = "待定" if value is None else value_text(value, parameter.type)
        # A value that never changes, or the only one, needs no day to be told from others.
        yield text if day is None or len(parameter.values) == 1 else f"自{date_text(day)}起{text}"


# --- data and text ----------------------------------------------------------------------------------------------------


def to_json(found: Comparison) -> str:
    """The documents, and one object for each notion, a line each."""
    columns = ",\n".join(f"  {_plain(_column(column))}" for column in found.columns)
    rows = ",\n".join(f"  {_plain(_row(row, found.columns))}" for row in found.rows)
    return f'{{"documents": [\n{columns}\n],\n"notions": [\n{rows}\n]}}\n'


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _column(column: Column) -> dict[str, object]:
    policies = [program.policy.alias for program in column.programs]
    return {"document": column.document, "name": column.name, "policies": policies}


def _row(row: Row, columns: tuple[Column, ...]) -> dict[str, object]:
    cells = {column.document: [_mention(one) for one in cell] for column, cell in zip(columns, row.cells, strict=True)}
    return {"notion": row.term.name, "meaning": row.term.meaning, "synonyms": list(row.term.synonyms), "documents": cells}


def _mention(one: Mention) -> dict[str, object]:
    return {
        "policy": one.program.policy.alias,
        "statement": one.statement.alias or one.statement.id,
        "name": one.statement.name,
        "kind": one.statement.kind,
        "value": one.value,
        "sentences": list(one.sentences),
        "degrees": list(one.degrees),
        "assumptions": [{"text": assumed.text, "reason": assumed.reason} for assumed in one.statement.assumptions],
        "note": one.statement.note,
        "basis": [basis.text for basis in one.statement.basis],
    }


def to_text(found: Comparison) -> Readable:
    """Every notion with what each document says of it, as plain text."""
    return Readable("\n".join(Readable.of(_lines(row, found.columns)) for row in found.rows))


def _lines(row: Row, columns: tuple[Column, ...]) -> Iterator[str]:
    yield f"{row.term.name}：{row.term.meaning}"
    for column, cell in zip(columns, row.cells, strict=True):
        if not cell:
            yield f"  {column.name}：{SILENT}"
            continue
        yield f"  {column.name}："
        for one in cell:
            yield f"    {''.join(one.sentences)}（{one.basis}）" if one.basis else f"    {''.join(one.sentences)}"
            if one.statement.note:
                yield f"      说明：{one.statement.note}"
