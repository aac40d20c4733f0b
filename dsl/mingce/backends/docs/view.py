"""What the templates are filled with: flat rows of text, section by section."""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from mingce.backends.docs.duties import DUTIES
from mingce.backends.docs.index import statement_anchor
from mingce.backends.docs.markdown import Markdown, escaped
from mingce.backends.docs.trial import dependencies
from mingce.emit.assumptions import assumption_text
from mingce.emit.duties import duty_sentences
from mingce.emit.prose import date_text, member_name, numeral, sentence, value_text
from mingce.ir.program import Definition, Input, Parameter, Period, Policy, Program, Statement, Term
from mingce.ir.type_names import type_name
from mingce.ir.types import EnumType, Type
from mingce.syntax.locator import parse_locator

__all__ = [
    "DECLARATORY",
    "Provision",
    "Row",
    "assumptions",
    "basis_text",
    "bindable",
    "declarations",
    "facts",
    "full_title",
    "inputs",
    "link",
    "open_items",
    "outputs",
    "parameters",
    "place",
    "provisions",
    "terms",
]

Row = tuple[str, ...]

_PERIODS = {Period.ONCE: "", Period.YEARLY: "逐年填写", Period.MONTHLY: "逐月填写"}
# Told in sections of their own.
DECLARATORY: Final = "宣示"
"""The kind of statement that says what is not formalised."""
_ELSEWHERE = ("参数", "口径", DECLARATORY, *DUTIES)
_FIRST = "（一）"
_FEW = 3  # sentences that still read as one paragraph


@frozen
class Provision:
    """A statement: its label, heading, paragraphs, locator, and its grid if it is a table."""

    anchor: str
    heading: str
    lines: tuple[str, ...]
    basis: str
    heads: Row
    rows: tuple[Row, ...]
    assumptions: Row
    note: str


def facts(program: Program) -> tuple[Row, ...]:
    """What the head of an official document says."""
    policy = program.policy
    month, day = policy.year_begins
    rows = (
        ("标题", full_title(policy)),
        ("发文机关", "、".join(policy.issuers)),
        ("文号", policy.number or ""),
        ("来源", policy.document if "《" in policy.document else f"《{policy.document}》"),
        ("效力", "草案，尚未生效" if policy.draft else ""),
        ("施行日期", date_text(policy.effective) if policy.effective else ""),
        ("失效日期", date_text(policy.expires) if policy.expires else ""),
        ("可以计算的年度", f"{policy.first}年至{policy.last}年"),
        ("年度起始", "" if (month, day) == (1, 1) else f"{month}月{day}日"),
        ("说明", policy.note or ""),
        *(("假定", assumption_text(one).removeprefix("假定：")) for one in policy.assumptions),
    )
    return tuple(row for row in rows if row[1])


def full_title(policy: Policy) -> str:
    """The title and, of a draft, its stage, unless the title says it already."""
    return f"{policy.title}（{policy.stage}）" if policy.stage and policy.stage not in policy.title else policy.title


def basis_text(statement: Statement) -> str:
    """Where the statement comes from, in words."""
    return "、".join(basis.text for basis in statement.basis)


def place(key: str) -> str:
    """The key of a sentence as it is cited: 《002》一（三）第2段第3句."""
    document, _, rest = key.partition(" ")
    locator = parse_locator(f"《{document}》{rest}")
    return key if locator is None else str(locator)


def link(program: Program, statement: Statement) -> Markdown:
    """A link to where the statement is told."""
    return Markdown(f"[{escaped(statement.name)}](#{statement_anchor(program.policy, statement)})")


def provisions(program: Program) -> tuple[Provision, ...]:
    """Every statement but parameters, readings and duties, in the order of the policy."""
    told = (statement for statement in program.statements if statement.kind not in _ELSEWHERE)
    return tuple(_provision(program, statement) for statement in told)


def declarations(program: Program) -> tuple[Row, ...]:
    """Where the sentences are that are not formalised, and why."""
    return tuple((basis_text(one), one.note or "") for one in program.statements if one.kind == DECLARATORY)


def terms(program: Program) -> tuple[Row, ...]:
    """Name and meaning of the terms that the policy's sentences use; all of them if it says nothing else.

    A notion that statements are only said to speak of, for comparisons, needs no explanation here.
    """
    listed = [sentence(statement, program) for statement in program.statements]
    listed += [duty_sentences(duty, {}) for duty in program.duties]
    text = "".join(line for lines in listed for line in lines)
    notions = {notion for statement in program.statements for notion in statement.notions}
    return tuple(
        (term.name, _meaning(term))
        for term in program.terms
        if not program.statements or (term.name not in notions and any(word in text for word in (term.name, *term.synonyms)))
    )


def _meaning(term: Term) -> str:
    """释义, closed, what else the term is called, and 说明."""
    called = f"{term.meaning.rstrip('。')}。又称{'、'.join(term.synonyms)}。" if term.synonyms else term.meaning
    return f"{called.rstrip('。')}。说明：{term.note}" if term.note else called


def _provision(program: Program, statement: Statement) -> Provision:
    sentences = sentence(statement, program)
    lines: tuple[str, ...]
    if len(sentences) <= _FEW:
        lines = ("".join(sentences),)
    elif any(_FIRST in text for text in sentences):
        lines = sentences  # a list within a list would have the same numbers
    else:
        lines = tuple(f"（{numeral(number)}）{text}" for number, text in enumerate(sentences, start=1))
    grid = statement.grid
    return Provision(
        anchor=statement_anchor(program.policy, statement),
        heading=f"{statement.name}（{statement.kind}）",
        lines=lines,
        basis=basis_text(statement),
        heads=() if grid is None else _heads(grid.keys, grid.heads, grid.rows),
        rows=() if grid is None else grid.rows,
        assumptions=tuple(map(assumption_text, statement.assumptions)),
        note=statement.note or "",
    )


def _heads(keys: Row, heads: Row, rows: tuple[Row, ...]) -> Row:
    """Heads for every column: a table without 表头 has one column of results after its keys."""
    width = max((len(row) for row in rows), default=len(keys) + 1)
    given = (*keys, *heads) if heads else (*keys, "结果")
    # A 表头 names the columns of its last key, so that key has no column of its own.
    given = given if len(given) == width else (*keys[: width - len(heads)], *heads)
    return (*given, *("" for _ in range(width - len(given))))[:width]


# --- tables -----------------------------------------------------------------------------------------------------------


def inputs(program: Program) -> tuple[Row, ...]:
    """Name, key, type and rules of every field of a record; members' fields after their list."""
    rows = [_input(item) for item in program.inputs]
    for collection in program.collections:
        rows.append((collection.symbol.name, _code(collection.symbol.id), "名单", f"每项为一个{collection.member_name}"))
        rows += [_input(item, f"{collection.member_name}的") for item in collection.fields]
    return tuple(rows)


def _input(item: Input, owner: str = "") -> Row:
    return (f"{owner}{item.symbol.name}", _code(item.symbol.id), _type(item.type), "；".join(_rules(item)))


def _rules(item: Input) -> Iterator[str]:
    if item.period is not Period.ONCE:
        yield _PERIODS[item.period]
    if item.low is not None and item.high is not None:
        yield f"{value_text(item.low, item.type)}至{value_text(item.high, item.type)}"
    if item.has_before:
        yield f"此前各年为{value_text(item.before, item.type)}"
    if item.has_default:
        yield f"未填的按{value_text(item.default, item.type)}计"
    elif item.doubtful:
        yield "未填的，有关结果待定"
    else:
        yield "可以不填" if item.optional else "必填"
    if item.note:
        yield item.note


def outputs(program: Program) -> tuple[Row, ...]:
    """Name, key, type and statement of every result."""
    return tuple(
        (
            _of_member(program, d) + d.symbol.name,
            _code(d.symbol.id),
            _type(d.type),
            "" if statement is None else link(program, statement),
        )
        for d in program.definitions
        if d.public
        for statement in (program.statement(d.statement),)
    )


def _of_member(program: Program, definition: Definition) -> str:
    return "" if definition.collection is None else f"{member_name(definition.collection, program)}的"


def parameters(program: Program) -> tuple[Row, ...]:
    """Name, value, day and locator, a row for each dated value."""
    return tuple(row for parameter in program.parameters for row in _parameter(program, parameter))


def _parameter(program: Program, parameter: Parameter) -> Iterator[Row]:
    statement = program.statement(parameter.statement)
    basis = "" if statement is None else basis_text(statement)
    if statement is not None and statement.assumptions:
        # The sentence is what it is about, not where the number comes from.
        assumed = "；".join(one.text.rstrip("。") for one in statement.assumptions)
        basis = f"假定：{assumed}；所涉条文：{basis}"
    if statement is not None and statement.note:
        basis = f"{basis}；说明：{statement.note}"
    for since, value in parameter.values:
        text = "待定" if value is None else value_text(value, parameter.type)
        yield (parameter.symbol.name, text, date_text(since) if since else "", basis)


def bindable(program: Program) -> tuple[Row, ...]:
    """Name, key and kind of what a record may bind or switch besides its facts."""
    return (
        *((p.symbol.name, _code(p.symbol.id), "参数") for p in program.parameters),
        *((r.symbol.name, _code(r.symbol.id), "口径") for r in program.readings),
    )


def assumptions(program: Program) -> tuple[Row, ...]:
    """What the document does not say and the policy takes for granted: about what, what, why, and the sentences concerned."""
    whole = [("全文", one.text, one.reason, "") for one in program.policy.assumptions]
    rows = [(link(program, s), one.text, one.reason, basis_text(s)) for s in program.statements for one in s.assumptions]
    return (*whole, *rows)


def open_items(program: Program) -> tuple[Row, ...]:
    """What the text leaves open: name, what is open about it, and the results that it reaches."""
    rows = [
        (p.symbol.name, "参数待定，计算前须先给定", _reaches(program, p.symbol.id))
        for p in program.parameters
        if any(value is None for _, value in p.values)
    ]
    given = (*program.inputs, *(field for listing in program.collections for field in listing.fields))
    for item in given:
        if item.doubtful:
            note = f"；{item.note}" if item.note else ""
            rows.append((_owned(item, program), f"未填报的不作认定，有关结果待定{note}", _reaches(program, item.symbol.id)))
    return tuple(rows)


def _owned(item: Input, program: Program) -> str:
    """`市州的达标`: a field of a list is named with whose it is."""
    owner = next((listing.member_name for listing in program.collections if item in listing.fields), "")
    return f"{owner}的{item.symbol.name}" if owner else item.symbol.name


def _reaches(program: Program, symbol: str) -> str:
    reached = (d.symbol.name for d in program.definitions if d.public and symbol in dependencies(program, (d.symbol.id,)))
    return "、".join(reached) or "尚无结果用到"


def _code(identifier: str) -> Markdown:
    return Markdown(f"`{identifier}`")


def _type(type_: Type) -> str:
    """What a record may hold: of a category, its members."""
    return "、".join(member.name for member in type_.members) if isinstance(type_, EnumType) else type_name(type_)
