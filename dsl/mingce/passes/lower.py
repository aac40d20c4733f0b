"""Exact rationals become exact integers: one program that every back end prints, so that they agree to the last fen.

Sums and comparisons bring their operands to one grain; products multiply grains; a quotient is carried as two integers until a
rounding or a comparison ends it.  What a value is a multiple of, and how large it can be, is proved in `ranges`.
"""

from collections.abc import Mapping
from fractions import Fraction

from attrs import evolve, frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref
from mingce.ir.program import MAX_MEMBERS, Definition, LoweredProgram, Program
from mingce.ir.types import Number, Rational, Scaled, Type
from mingce.ir.units import NONE, Unit
from mingce.passes.context import Context
from mingce.passes.facts import doubts
from mingce.passes.faults import Faults
from mingce.passes.integers import Part, common, grain_of_part, number, operate, part, rescale, scaled, split
from mingce.passes.intervals import Range, common_grain
from mingce.passes.node_ranges import Known, fold_range, node_range
from mingce.passes.postorder import bottom_up, with_children
from mingce.passes.quotients import Quotients, choose
from mingce.passes.ranges import ranges
from mingce.passes.stored import lower_declarations, stored_types

__all__ = ["lower"]


@frozen
class _Lowering:
    """What lowering an expression needs to know."""

    known: Known
    stored: Mapping[str, Scaled | Rational]
    quotients: Quotients

    def expression(self, expr: Expr) -> Part:
        return bottom_up(expr, self._node)

    def _node(self, expr: Expr, parts: tuple[Part, ...]) -> Part:
        known = node_range(expr, tuple(item.range for item in parts), self.known)
        match expr:
            case Literal(value=value, type=Number(unit=unit)):
                if value is None:
                    return Part(Literal(None, Scaled(unit, Fraction(1)), span=expr.span))
                assert isinstance(value, Fraction | int)
                return number(Fraction(value), unit)
            case Ref(symbol=symbol) if symbol in self.stored:
                read = evolve(expr, type=self.stored[symbol])
                return split(read, known) if isinstance(read.type, Rational) else Part(read, known)
            case Fail(type=Number(unit=unit)):
                return Part(evolve(expr, type=Scaled(unit, Fraction(1))))
            case Literal() | Ref() | CurrentYear() | Fail():
                return Part(expr, known)
            case Apply():
                return self._apply(expr, parts, known)
            case Cases():
                return self._cases(expr, parts, known)
            case Fold():
                return self._fold(expr, parts, known)
            case Rank() | Apportion():
                return self._among_members(expr, parts, known)

    def _apply(self, expr: Apply, parts: tuple[Part, ...], known: Range | None) -> Part:
        if isinstance(parts[0].num.type, Scaled) and self.quotients.knows(expr.op):
            return self.quotients.apply(expr, parts, known)
        # Truth values, days and years; the numbers among their operands count days, months or years.
        args = tuple(self._count(item) for item in parts)
        if not isinstance(expr.type, Number):
            return Part(evolve(expr, args=args), known)
        return part(evolve(expr, args=args, type=scaled(expr.type.unit, Fraction(1), known)), known)

    def _count(self, item: Part) -> Expr:
        """An operand that must be whole: in ones where that is proved, else in its own grain, to be tested when run."""
        if item.den is not None:
            return self.quotients.fraction(item, Fraction(1))
        expr = item.num
        if isinstance(expr.type, Scaled) and item.range is not None and item.range.multiple_of(Fraction(1)):
            return rescale(expr, Fraction(1))
        if isinstance(expr.type, Scaled):
            return rescale(expr, common_grain(expr.type.grain, Fraction(1)))
        return expr

    def _one_value(self, item: Part) -> Expr:
        """An operand as one value: an integer, or a fraction where it is a quotient."""
        return item.num if item.den is None else self.quotients.fraction(item, grain_of_part(item))

    def _cases(self, expr: Cases, parts: tuple[Part, ...], known: Range | None) -> Part:
        values = (*parts[1::2], parts[-1])
        if not isinstance(expr.type, Number):
            return Part(with_children(expr, tuple(item.num for item in parts)), known)
        whens = tuple(item.num for item in parts[:-1:2])
        if any(item.den is not None for item in values):
            return self.quotients.cases(expr, whens, values, known)
        return part(choose(expr, whens, tuple(item.num for item in values)), known)

    def _fold(self, expr: Fold, parts: tuple[Part, ...], known: Range | None) -> Part:
        where = parts[0].num if expr.where is not None else None
        body = self._one_value(parts[-1]) if expr.body is not None else None
        if expr.function is Function.COUNT:
            return Part(evolve(expr, where=where, body=body, type=scaled(_unit(expr.type), Fraction(1), known)), known)
        if body is None or not isinstance(body.type, Scaled | Rational):
            return Part(evolve(expr, where=where, body=body), known)
        summed = fold_range(Function.SUM, parts[-1].range) if expr.function is Function.MEAN else known
        type_ = _folded_type(expr.function, body.type, summed)
        if expr.function is not Function.MEAN:
            folded = evolve(expr, where=where, body=body, type=type_)
            return split(folded, known) if isinstance(type_, Rational) else Part(folded, known)
        # A sum that is an error where nothing is summed, over how many there are.
        total = evolve(expr, function=Function.TOTAL, where=where, body=body, type=type_)
        count = evolve(expr, function=Function.COUNT, where=where, body=body, type=Scaled(NONE, Fraction(1), 1, MAX_MEMBERS))
        if not isinstance(type_, Rational):
            return Part(total, known, count, (total,))
        both = split(total, None)
        assert both.den is not None
        return Part(both.num, known, operate(ops.MUL, both.den, count), (both.num,))

    def _among_members(self, expr: Rank | Apportion, parts: tuple[Part, ...], known: Range | None) -> Part:
        if isinstance(expr, Apportion):
            return self._apportion(expr, parts, known)
        key = self._one_value(parts[0])
        return part(evolve(expr, key=key, type=scaled(_unit(expr.type), Fraction(1), known)), known)

    def _apportion(self, expr: Apportion, parts: tuple[Part, ...], known: Range | None) -> Part:
        """Weights in one grain, so that they can be added up; amounts in a grain that the unit is a multiple of."""
        rest = iter(parts)
        total = next(rest)
        pairs = [(next(rest), next(rest)) for _ in expr.factors]
        weights = self._alike([weight for weight, _ in pairs], Fraction(1))
        factors = tuple(
            evolve(factor, weight=weight, value=self.quotients.numerator(value), divisor=value.den)
            for factor, weight, (_, value) in zip(expr.factors, weights, pairs, strict=True)
        )
        told = (expr.coefficient, expr.gate, expr.redistribute, expr.least, expr.most)
        coefficient, gate, again, least, most = (None if part is None else next(rest) for part in told)
        bounds = [item for item in (least, most) if item is not None]
        whole, *limits = self._alike([total, *bounds], expr.unit)
        low = None if least is None else limits.pop(0)
        high = None if most is None else limits.pop(0)
        shared = Apportion(
            expr.collection,
            whole,
            factors,
            None if coefficient is None else self._one_value(coefficient),
            None if gate is None else gate.num,
            None if again is None else again.num,
            low,
            high,
            expr.unit,
            scaled(_unit(expr.type), expr.unit, known),
            span=expr.span,
        )
        return part(shared, known)

    def _alike(self, items: list[Part], unit: Fraction) -> tuple[Expr, ...]:
        """Numbers that are added up or compared when run, in one grain that `unit` is a multiple of."""
        if any(item.den is not None for item in items):
            return self.quotients.fractions(items, unit)
        grain = common_grain(common(item.num for item in items), unit)
        return tuple(rescale(item.num, grain) for item in items)


def _folded_type(function: str, body: Scaled | Rational, known: Range | None) -> Scaled | Rational:
    """The type of an aggregate: of sums of fractions only the sign is known."""
    if isinstance(body, Scaled):
        return scaled(body.unit, body.grain, known)
    if function in (Function.MAX, Function.MIN, Function.FIRST, Function.LAST):
        return body
    nonnegative = body.low is not None and body.low >= 0
    return Rational(body.unit, body.grain, 0 if nonnegative else None)


def _unit(type_: Type) -> Unit:
    assert isinstance(type_, Number)
    return type_.unit


def lower(program: Program, bound: frozenset[str] = frozenset()) -> LoweredProgram:
    """`program` in exact integers, where the parameters in `bound` may take any value of their declared range.

    Raises InexactError for a result that is a quotient which nothing rounds.
    """
    known = ranges(program, bound)
    stored = stored_types(program, known, bound)
    found = doubts(program)
    lowering = _Lowering(known, stored, Quotients(found, Faults(Context.of(program), found.null)))
    definitions = tuple(_definition(d, lowering) for d in program.definitions)
    return LoweredProgram(evolve(lower_declarations(program, stored), definitions=definitions))


def _definition(definition: Definition, lowering: _Lowering) -> Definition:
    type_ = lowering.stored.get(definition.symbol.id, definition.type)
    body = _stored(lowering.expression(definition.body), type_, lowering.quotients)
    initial = definition.initial and _stored(lowering.expression(definition.initial), type_, lowering.quotients)
    return evolve(definition, type=type_, body=body, initial=initial)


def _stored(item: Part, type_: Type, quotients: Quotients) -> Expr:
    match type_:
        case Rational(grain=grain):
            return quotients.fraction(item, grain)
        case Scaled(grain=grain):
            assert item.den is None, "what is proved to be a multiple of its grain is no quotient"
            return rescale(item.num, grain)
        case _:
            return item.num
