"""What is left of a definition once all that had no bearing on its value in one run is taken out, so that it can be told briefly.

Readings stand as chosen, `自 … 起` is over and done with, terms that are zero and bounds that did not bind are dropped, and values
that only serve another (`wait@floor`) are put in their place.  The value stays what it is: this only makes sentences shorter.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Final

from attrs import define, evolve, field, frozen

from mingce.interpreter.evaluate import compute, place
from mingce.interpreter.state import Key, Run, Scope
from mingce.interpreter.trace import remaining, trace
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Input, Parameter, Period, Reading
from mingce.ir.types import BooleanType, DateType
from mingce.ir.values import Undetermined, Value
from mingce.ir.walk import children, map_children, walk

__all__ = ["Condenser", "Short"]

_MOST: Final = 200  # parts of a body, beyond which it stays as it is
_DEEP: Final = 12  # names within names that are looked into
_INSIDE: Final = 15  # parts of a value that is put in the place of its name
_COMPARISONS: Final = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)
_ROUNDINGS: Final = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
_MONTHS: Final = (ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL)


@frozen
class Short:
    """A body without what had no bearing, and the named values that were dropped from its sums because they are zero."""

    expr: Expr
    zero: tuple[Ref, ...] = ()


@frozen
class _Place:
    """Where an expression stands: its scope, what is known to hold there, and what is being dropped from the sums around it.

    `past`: inside a value of an earlier year.  `asked`: inside a condition, where there is no room for further conditions.
    `term`: a part of a formula, not all that is left of the body.
    """

    scope: Scope
    zero: list[Ref]
    known: tuple[Expr, ...] = ()
    past: bool = False
    asked: bool = False
    term: bool = False


@define
class Condenser:
    """Shortens the bodies of one run, each once."""

    run: Run
    _guards: tuple[Expr, ...] = field(init=False)
    _made: dict[tuple[Key, bool], Short] = field(factory=dict, init=False)
    _depth: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self._guards = tuple(dict.fromkeys(s.since for s in self.run.program.statements if s.since is not None))

    def body(self, definition: Definition, scope: Scope, *, past: bool = False) -> Short:
        """The body of `definition` in `scope`, in which it must have been computed."""
        key = (definition.symbol.id, scope), past
        if key not in self._made:
            if _exceeds(definition.body, _MOST):
                self._made[key] = Short(definition.body)
            else:
                zero: list[Ref] = []
                self._depth += 1
                expr = self._expr(definition.body, _Place(scope, zero, past=past))
                self._depth -= 1
                self._made[key] = Short(expr, tuple(dict.fromkeys(zero)))
        return self._made[key]

    def by_readings(self, definition: Definition, scope: Scope) -> bool:
        """Whether the readings alone made a value what it is."""
        reads = trace(self.run, definition.body, scope).reads
        return bool(reads) and all(isinstance(self.run.index.items[symbol], Reading) for symbol, _ in reads)

    def _value(self, expr: Expr, at: _Place) -> Value:
        return compute(self.run, expr, at.scope)

    def _expr(self, expr: Expr, at: _Place) -> Expr:
        match expr:
            case Ref():
                return self._ref(expr, at)
            case Cases():
                return self._cases(expr, at)
            case Apply(op=ops.AND | ops.OR):
                return self._logic(expr, at)
            case Apply():
                return self._apply(expr, at)
            case _:
                return expr

    # --- conditions ---------------------------------------------------------------------------------------------------

    def _cases(self, expr: Cases, at: _Place) -> Expr:
        kept: list[Case] = []
        for number, case in enumerate(expr.cases):
            holds = self._value(case.when, at)
            when = self._expr(case.when, evolve(at, asked=True))
            if holds is True:
                return self._taken(expr, kept, evolve(case, when=when), at)
            if holds is not False:
                return evolve(expr, cases=(*kept, evolve(case, when=when), *expr.cases[number + 1 :]))
            if not isinstance(when, Literal) and not isinstance(case.value, Fail):
                kept.append(evolve(case, when=when))
        last = self._expr(expr.otherwise, at)
        return evolve(expr, cases=tuple(kept), otherwise=last) if kept else last

    def _taken(self, expr: Cases, kept: list[Case], case: Case, at: _Place) -> Expr:
        parts = tuple(_operands(case.when))
        value = self._expr(case.value, evolve(at, known=(*at.known, *parts)))
        if not isinstance(case.when, Literal) and not all(part in at.known for part in parts):
            return evolve(expr, cases=(*kept, evolve(case, value=value)))
        return evolve(expr, cases=tuple(kept), otherwise=value) if kept else value

    def _logic(self, expr: Apply, at: _Place) -> Expr:
        """且 or 或 without the operands that are settled; where the left one decides, the right one is not looked at."""
        alone = expr.op is ops.OR
        if not alone and any(self._of_readings(part) and self._value(part, at) is False for part in _operands(expr)):
            return Literal(False, expr.type)
        left, right = expr.args
        short = self._condition(left, at, alone=alone)
        if self._value(left, at) is alone:
            return short
        other = self._condition(right, at, alone=alone)
        if isinstance(short, Literal):
            return other
        if isinstance(other, Literal):
            return other if other.value is alone else short
        return evolve(expr, args=(short, other))

    def _condition(self, expr: Expr, at: _Place, *, alone: bool) -> Expr:
        """An operand of 且 or 或; where others must hold, too, a year that has come goes without saying."""
        if not alone and self._of_years(expr) and self._value(expr, at) is True:
            return Literal(True, expr.type)
        return self._expr(expr, at)

    def _of_readings(self, expr: Expr) -> bool:
        """Whether a condition is about readings alone."""
        parts = expr.args if isinstance(expr, Apply) and expr.op in (ops.EQ, ops.NE, ops.NOT) else (expr,)
        items = self.run.index.items
        return all(isinstance(part, Literal) or (isinstance(part, Ref) and isinstance(items[part.symbol], Reading)) for part in parts)

    def _of_years(self, expr: Expr) -> bool:
        items = self.run.index.items
        return (
            isinstance(expr, Apply)
            and expr.op in _COMPARISONS
            and any(isinstance(arg, CurrentYear) for arg in expr.args)
            and all(
                isinstance(arg, CurrentYear | Literal) or (isinstance(arg, Ref) and isinstance(items[arg.symbol], Parameter))
                for arg in expr.args
            )
        )

    # --- formulas -----------------------------------------------------------------------------------------------------

    def _apply(self, expr: Apply, at: _Place) -> Expr:
        if expr in self._guards and self._value(expr, at) is True:
            return Literal(True, expr.type)
        if expr.op in (ops.ADD, ops.SUB):
            return self._sum(expr, at)
        if expr.op in (*_ROUNDINGS, *_MONTHS) and self._value(expr.args[0], at) == self._value(expr, at):
            self._drop(self._expr(expr.args[1], evolve(at, term=True)), at)
            return self._expr(expr.args[0], at)
        short = self._parts(expr, at)
        if short.op in (*_COMPARISONS, ops.NOT) and all(isinstance(arg, Literal) for arg in short.args):
            return Literal(_constant(self._value(short, at)), expr.type)
        if isinstance(expr.type, DateType) and expr.op in (ops.MAX, ops.MIN) and not at.asked:
            return self._day(short, at)
        return self._most(expr, short, at) if expr.op is ops.MAX else short

    def _parts(self, expr: Apply, at: _Place) -> Apply:
        inside = evolve(at, term=True)
        return evolve(expr, args=tuple(self._expr(arg, inside) for arg in expr.args))

    def _sum(self, expr: Apply, at: _Place) -> Expr:
        """A sum without the part that is zero; of two such, one stays."""
        zero = [self._value(arg, at) == 0 and not (isinstance(arg, Ref) and arg.back > 0) for arg in expr.args]
        if zero == [False, True] or (zero[1] and expr.op is ops.SUB):
            dropped, left = expr.args[1], expr.args[0]
        elif zero == [True, False] and expr.op is ops.ADD:
            dropped, left = expr.args
        else:
            return self._parts(expr, at)
        self._drop(self._expr(dropped, evolve(at, term=True)), at)
        return self._expr(left, at)

    def _most(self, expr: Apply, short: Apply, at: _Place) -> Expr:
        """The larger of two, without the other if that is a constant, or comes down to nothing."""
        value = self._value(expr, at)
        left, right = short.args
        if self._idle(right, at) and self._value(left, at) == value and not isinstance(left, Literal):
            return left
        return right if self._idle(left, at) and self._value(right, at) == value else short

    def _idle(self, part: Expr, at: _Place) -> bool:
        return isinstance(part, Literal) or (not isinstance(part, Ref) and self._value(part, at) == 0)

    def _day(self, short: Apply, at: _Place) -> Expr:
        """The later or earlier of two days as the choice that it is, so that the day to count from can be told."""
        left, right = short.args
        if not isinstance(self._value(short, at), date):
            return short  # one of them is open or 不适用: there is nothing to choose between
        first = Apply(ops.GE if short.op is ops.MAX else ops.LE, (left, right), BooleanType())
        return Cases((Case(first, left),), right, short.type)

    def _drop(self, part: Expr, at: _Place) -> None:
        for node in _outside(part):
            named = isinstance(node, Ref) and isinstance(self.run.index.items[node.symbol], Input | Definition)
            if named and isinstance(node, Ref) and "@" not in node.symbol and _is_zero(self._value(node, at)):
                at.zero.append(node)

    # --- names --------------------------------------------------------------------------------------------------------

    def _ref(self, ref: Ref, at: _Place) -> Expr:
        item = self.run.index.items[ref.symbol]
        if isinstance(item, Reading):
            return Literal(self.run.facts.readings[ref.symbol], ref.type)
        if not isinstance(item, Definition) or item.collection is not None or item.period is Period.MONTHLY or at.scope.month:
            return ref
        value = self._value(ref, at)
        there = place(self.run.index, ref, at.scope)
        if value is None or self._depth > _DEEP or (at.past and ref.back) or there.year < self.run.facts.first:
            return _settled(ref, value, item)
        short = self.body(item, there, past=at.past or ref.back > 0)
        inside = self._assumed(short.expr, at) if ref.back == 0 else short.expr
        if isinstance(inside, Literal) and isinstance(item.type, BooleanType) and self.by_readings(item, there):
            return inside
        if isinstance(inside, Ref) and inside.back == 0 and isinstance(self.run.index.items[inside.symbol], Input):
            return evolve(inside, back=ref.back)
        if item.public or (at.term and not at.asked and (value is False or value == 0)):
            return _settled(ref, value, item)
        return self._put(ref, item, Short(inside, short.zero), at)

    def _assumed(self, expr: Expr, at: _Place) -> Expr:
        while isinstance(expr, Cases) and all(part in at.known for part in _operands(expr.cases[0].when)):
            expr = expr.cases[0].value
        return expr

    def _put(self, ref: Ref, item: Definition, short: Short, at: _Place) -> Expr:
        """The body of an internal value in the place of its name, if it is short and reads the same there."""
        there = place(self.run.index, ref, at.scope)
        left = remaining(self.run, short.expr, there)
        if left is None:
            return ref if at.asked or ref.back or _exceeds(short.expr, 2 * _INSIDE) else short.expr
        if _exceeds(left, _INSIDE):
            return _settled(ref, self._value(ref, at), item)
        if ref.back == 0:
            at.zero.extend(short.zero)
            return left if at.asked else short.expr
        if not isinstance(item.type, BooleanType) or any(isinstance(node, Fold | Rank | Apportion) for node in walk(left)):
            return _settled(ref, self._value(ref, at), item)
        return self._shifted(left, ref.back, there)

    def _shifted(self, expr: Expr, back: int, there: Scope) -> Expr:
        """`expr`, which stands in `there`, as it reads `back` years later."""
        match expr:
            case Ref(symbol=symbol) if isinstance(self.run.index.items[symbol], Input | Definition):
                item = self.run.index.items[symbol]
                assert isinstance(item, Input | Definition)
                return expr if item.period is Period.ONCE else evolve(expr, back=expr.back + back)
            case Ref() | CurrentYear():
                return Literal(_constant(compute(self.run, expr, there)), expr.type)
            case _:
                return map_children(expr, lambda part: self._shifted(part, back, there))


def _settled(ref: Ref, value: Value, item: Definition) -> Expr:
    """The name itself, or the value where that is an internal one that did not take effect."""
    return Literal(_constant(value), ref.type) if not item.public and (value is False or value == 0) else ref


def _constant(value: Value) -> Fraction | bool | date | int | str | None:
    assert not isinstance(value, Undetermined), "what is open stays a name"
    return value


def _outside(expr: Expr) -> Iterator[Expr]:
    """`expr` and what is below it, without what is said of the members of a list: none of these is at hand."""
    waiting = [expr]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, Fold | Rank | Apportion):
            waiting += reversed(children(node))


def _is_zero(value: Value) -> bool:
    return value is not False and value == 0


def _exceeds(expr: Expr, parts: int) -> bool:
    return next(islice(walk(expr), parts, None), None) is not None


def _operands(expr: Expr) -> Iterator[Expr]:
    """The operands of a chain of 且."""
    waiting = [expr]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Apply) and node.op is ops.AND:
            waiting += node.args
        else:
            yield node
