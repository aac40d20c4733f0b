"""The last layer: results as the public format has them, and in words why a result is open or a row cannot be computed."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve, frozen

from mingce.backends.sql.dialects import INTEGER, WIDE, Dialect, rank_of
from mingce.backends.sql.expressions import Expressions, listed, too_large
from mingce.backends.sql.inputs import digits_for, scale_of
from mingce.flat.graph import Node
from mingce.flat.table import NotColumnarError, Output, result_column
from mingce.ir.program import Definition
from mingce.ir.types import BooleanType, DateType, EnumType, Number
from mingce.ir.values import PolicyError

__all__ = ["Results", "error_columns", "reason_bits"]


@frozen
class Results:
    """Prints the columns of results; `fault` is the column (quoted) that numbers the error of a row, NULL where there is none."""

    expressions: Expressions
    reasons: tuple[str, ...]
    telling: tuple[int, ...]
    fault: str

    @property
    def dialect(self) -> Dialect:
        """The dialect that is printed."""
        return self.expressions.dialect

    def columns(self, definition: Definition, out: Output) -> Iterator[tuple[str, str]]:
        """Names and expressions of the columns of a result."""
        name = result_column(out.symbol)
        yield name, self._value(definition, out)
        if out.why.constant != 0:
            yield f"{name}.undetermined", self._why(out)

    def _value(self, definition: Definition, out: Output) -> str:
        try:
            value = self._public(definition, out)
        except NotColumnarError as error:
            raise evolve(error, symbol=error.symbol or out.symbol) from None
        there = [f"{self.fault} IS NULL"]
        if out.null.constant != 0:
            there.append(self.expressions.contrary(out.null).operand)
        if out.why.constant != 0:
            there.append(f"{self.expressions.number(out.why).text} = 0")
        return f"CASE WHEN {' AND '.join(there)} THEN {value} END"

    def _public(self, definition: Definition, out: Output) -> str:
        match definition.type:
            case BooleanType():
                condition = self.expressions.condition(out.node).text
                # In brackets, because what is compared with a truth value may itself be a comparison.
                return f"({condition})" if self.dialect.truth else f"CASE WHEN {condition} THEN 1 ELSE 0 END"
            case EnumType(members=members):
                words = (f"WHEN {number} THEN {self.dialect.string(member.alias)}" for number, member in enumerate(members))
                return f"CASE {self.expressions.number(out.node).text} {' '.join(words)} END"
            case DateType():
                return self.expressions.day(out.node)
            case Number(grain=grain):
                return self._number(out, max(scale_of(grain or Fraction(1)), scale_of(out.grain), 0))
            case _:
                return f"CAST({self.expressions.number(out.node).text} AS {self.dialect.integer(INTEGER)})"

    def _number(self, out: Output, scale: int) -> str:
        """The number in the unit of its type, with all the decimals of the type."""
        counted = self.expressions.number(out.node).text
        times = out.grain * 10**scale
        assert times.denominator == 1, "a scale that suits the grain"
        low, high = out.node.low * times.numerator, out.node.high * times.numerator
        rank = rank_of(low, high)
        if rank is None:
            raise too_large(out.symbol)
        digits = digits_for(low, high, scale)
        if times != 1:
            wide = self.dialect.integer(rank)
            counted = f"CAST({counted} AS {wide}) * {times.numerator}"
        if not scale:
            return f"CAST({counted} AS {self.dialect.integer(rank) if rank < WIDE else self.dialect.decimal(38, 0)})"
        type_ = self.dialect.decimal(digits, 0)
        hundredth = f"0.{'1'.rjust(scale, '0')}"
        return f"CAST(CAST({counted} AS {type_}) * {hundredth} AS {self.dialect.decimal(digits, scale)})"

    def _why(self, out: Output) -> str:
        why = self.expressions.number(out.why)
        text = why.text if why.rank < WIDE else f"({why.text})"
        told = []
        possible = reason_bits(out.why)
        for bit in self.telling:
            if bit in possible:
                held = f"{self.dialect.both_bits.format(text, 1 << bit)} <> 0"
                told.append(f"CASE WHEN {held} THEN {self.dialect.string('；' + self.reasons[bit])} ELSE '' END")
        joined = " || ".join(told) or "''"
        words = f"SUBSTR({joined}, 2)" if told else joined
        return f"CASE WHEN {self.fault} IS NULL AND {text} <> 0 THEN {words} END"


def reason_bits(why: Node) -> frozenset[int]:
    """The reasons that a value of `why` may hold."""
    waiting, seen = [why], set[int]()
    found: set[int] = set()
    while waiting:
        node = waiting.pop()
        if node.number in seen:
            continue
        seen.add(node.number)
        if node.constant is not None:
            found.update(bit for bit in range(node.low.bit_length()) if node.low >> bit & 1)
        else:
            waiting.extend(node.args[1:] if node.op == "select" else node.args if node.op == "bits" else ())
            if node.op not in ("select", "bits"):
                found.update(range(node.high.bit_length()))
    return frozenset(found)


def error_columns(errors: tuple[PolicyError, ...], fault: str, dialect: Dialect) -> Iterator[tuple[str, str]]:
    """Names and expressions of the columns that tell the error of a row."""
    for name, texts in (
        ("error_code", [error.code for error in errors]),
        ("error_message", [error.message for error in errors]),
        ("error_field", [error.field for error in errors]),
    ):
        words = [f"WHEN {number} THEN {dialect.string(text)}" for number, text in enumerate(texts, start=1) if text is not None]
        yield name, listed(f"CASE {fault}", words) if words else f"CAST(NULL AS {dialect.text})"
