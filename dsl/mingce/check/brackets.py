"""分段: each band takes its rate of the part of an amount that lies in it; bands follow one another and never cross."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.check.arithmetic import chain
from mingce.check.book import Book
from mingce.check.env import BOOLEAN, Env
from mingce.diagnostics import catalogue as codes
from mingce.emit.prose import value_text
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.ops import Op
from mingce.ir.program import Clause, Parameter, Policy, Program, Statement
from mingce.ir.record import parameter_value
from mingce.ir.values import PolicyError
from mingce.ir.walk import children, references
from mingce.source import Span

__all__ = ["check_brackets", "guarded"]

_ARITHMETIC: Final[Mapping[Op, Callable[[Fraction, Fraction], Fraction | None]]] = MappingProxyType(
    {
        ops.ADD: lambda a, b: a + b,
        ops.SUB: lambda a, b: a - b,
        ops.MUL: lambda a, b: a * b,
        ops.DIV: lambda a, b: a / b if b else None,
        ops.MIN: min,
        ops.MAX: max,
    }
)


@frozen
class _Pair:
    """Two ends, the first of which must not lie above the second, and the band that is wrong if it does."""

    first: Expr
    second: Expr
    own: bool  # both ends of one band, else the end of a band and the start of a later one
    span: Span | None


def _pairs(bands: list[Clause]) -> list[_Pair]:
    found = []
    before: Expr | None = None
    for band in bands:
        if before is not None and band.low is not None:
            found.append(_Pair(before, band.low, False, band.span))
        if band.low is not None and band.high is not None:
            found.append(_Pair(band.low, band.high, True, band.span))
        before = before if band.high is None else band.high
    return found


def guarded(total: Expr, bands: list[Clause], name: str, env: Env, span: Span) -> Expr:
    """`total`, or the refusal of a record in which bands cross: ends that are no constants may depend on what a record gives."""
    crossed = [_crossed(pair, env, span) for pair in _pairs(bands) if not _constant(pair)]
    if not crossed:
        return total
    refusal = Fail("brackets-crossed", f"“{name}”前后两段的界限交错，无法计算", None, total.type, span=span)
    return Cases((Case(chain(ops.OR, crossed, BOOLEAN, span), refusal, span=span),), total, total.type, span=span)


def _constant(pair: _Pair) -> bool:
    return isinstance(pair.first, Literal) and isinstance(pair.second, Literal)


def _crossed(pair: _Pair, env: Env, span: Span) -> Expr:
    """Whether the first end lies above the second; not where one of them is 不适用."""
    above: Expr = Apply(ops.GT, (pair.first, pair.second), BOOLEAN, span=span)
    read = [part for end in (pair.first, pair.second) for part in _read(end)]
    for part in reversed([part for part in dict.fromkeys(read) if any(_may_miss(ref, env) for ref in references(part))]):
        there = Apply(ops.APPLICABLE, (part,), BOOLEAN, span=span)
        above = Apply(ops.AND, (there, above), BOOLEAN, span=span)
    return above


def _read(end: Expr) -> Iterator[Expr]:
    """What an end is computed from; of a list only what all its members make, for outside nothing is read of one member."""
    stack = [end]
    while stack:
        node = stack.pop()
        if isinstance(node, Ref | Fold | Rank):
            yield node
        else:
            stack.extend(reversed(children(node)))


def _may_miss(ref: Ref, env: Env) -> bool:
    entry = next((entry for entry in env.scope.entries if entry.symbol.id == ref.symbol), None)
    return entry is None or entry.kind not in ("parameter", "reading")


# --- what the values in force show ---------------------------------------------------------------------------------------


def check_brackets(program: Program, book: Book) -> None:
    """Report bands that cross in a year, by constants and the parameters then in force."""
    parameters = {parameter.symbol.id: parameter for parameter in program.parameters}
    for statement in program.statements:
        if statement.kind != "分段":
            continue
        book.stand_in(statement)
        for pair in _pairs([clause for clause in statement.clauses if clause.role == "bracket"]):
            _check_pair(pair, program.policy, parameters, statement, book)
    book.stand_in(None)


def _check_pair(pair: _Pair, policy: Policy, parameters: dict[str, Parameter], statement: Statement, book: Book) -> None:
    years = range(policy.first, policy.last + 1)
    for year in years:
        first, second = (_value(end, policy, parameters, year) for end in (pair.first, pair.second))
        if first is None or second is None or first <= second or not _in_force(statement, year):
            continue
        if _constant(pair) and not pair.own:
            return  # told where the bands are read
        one, two = (value_text(value, end.type) for value, end in ((first, pair.first), (second, pair.second)))
        when = "" if _constant(pair) else f"{year}年，"
        message = (
            f"{when}这一段的起点{one}高于终点{two}" if pair.own else f"{when}前一段到{one}为止，这一段却从{two}开始，重叠的部分会算两次"
        )
        code, span = (codes.BAD_RANGE if pair.own else codes.TABLE_OVERLAP), pair.span or statement.span
        assert span is not None
        book.scope.report(code, span, message, help="调整各段的界限，使后一段不早于前一段的终点；界限用参数的，检查各年生效的取值")
        return


def _in_force(statement: Statement, year: int) -> bool:
    day = date(year, 12, 31)
    return (statement.effective is None or statement.effective <= day) and (
        statement.expires is None or date(year, 1, 1) < statement.expires
    )


def _value(expr: Expr, policy: Policy, parameters: dict[str, Parameter], year: int) -> Fraction | None:
    """The value of an end made of constants and parameters in a year; None where it has none, or depends on the record."""
    match expr:
        case Literal(value=Fraction() as value):
            return value
        case Ref(symbol=symbol) if symbol in parameters:
            try:
                found = parameter_value(policy, parameters[symbol], year)
            except PolicyError:
                return None
            return found if isinstance(found, Fraction) else None
        case Apply(op=op, args=(left, right)) if op in _ARITHMETIC:
            return _combined(op, _value(left, policy, parameters, year), _value(right, policy, parameters, year))
        case _:
            return None


def _combined(op: Op, left: Fraction | None, right: Fraction | None) -> Fraction | None:
    return None if left is None or right is None else _ARITHMETIC[op](left, right)
