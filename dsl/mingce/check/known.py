"""What is known to be true where an expression is evaluated, and which values are there because of it."""

from collections.abc import Iterator, Mapping, Set
from typing import Final

from attrs import evolve, frozen

from mingce.check.env import BOOLEAN
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Input, Program
from mingce.ir.walk import references, walk

__all__ = ["COMPARISONS", "Known", "Truths", "operands"]

COMPARISONS: Final = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)
MAX_STEPS: Final = 4
"""Definitions behind definitions that are looked into; what lies deeper is taken to be there."""

MAX_FACTS: Final = 200
"""Most conditions kept: the last row of a long table need not know of all rows before it."""


@frozen
class Truths:
    """Conditions that are known to be true, and to be false."""

    true: frozenset[Expr] = frozenset()
    false: frozenset[Expr] = frozenset()


def operands(expr: Apply) -> tuple[Expr, ...]:
    """The operands of a chain of one operator, as written: a + b + c has three."""
    found: list[Expr] = []
    node: Expr = expr
    while isinstance(node, Apply) and node.op is expr.op and len(node.args) == 2:
        found.append(node.args[1])
        node = node.args[0]
    rest = expr.args if node is expr else (node,)
    return (*rest, *reversed(found))


def _holds_back(condition: Expr) -> bool:
    """Whether a condition only asks for the year: time in force, or 自 Y年 起.  Drafters do not test it again."""
    if not isinstance(condition, Apply) or condition.op not in (ops.GE, ops.LT):
        return False
    first = condition.args[0]
    return isinstance(first, CurrentYear) or (isinstance(first, Apply) and first.op is ops.YEAR_FIRST)


@frozen
class Known:
    """Inputs and definitions of a program by id, and the ids of those that can be 不适用."""

    inputs: Mapping[str, Input]
    definitions: Mapping[str, Definition]
    absent: Set[str]

    @classmethod
    def of(cls, program: Program) -> "Known":
        """The facts of a program; definitions are followed until nothing changes."""
        members = (item for collection in program.collections for item in collection.fields)
        inputs = {item.symbol.id: item for item in (*program.inputs, *members)}
        absent = {key for key, item in inputs.items() if item.optional and not item.has_default}
        definitions = {item.symbol.id: item for item in program.definitions}
        found, before = cls(inputs, definitions, absent), -1
        silent = {key for key, d in definitions.items() if any(_is_nothing(node) for node in walk(d.body))}
        # Definitions stand in the order in which they read each other: mostly all is found in the first round.
        while before < len(absent):
            before = len(absent)
            for key, d in definitions.items():
                asked = key not in absent and (key in silent or found.may_miss(d.body))
                if asked and not found.present(d.body, Truths(), MAX_STEPS):
                    absent.add(key)
        return evolve(found, absent=frozenset(absent))

    def may_miss(self, expr: Expr) -> bool:
        """Whether anything that `expr` reads can be 不适用: only then need it be looked at closely."""
        return any(ref.symbol in self.absent for ref in references(expr))

    def with_truth(self, truths: Truths, condition: Expr, value: bool) -> Truths:
        """What is known once `condition` has been found true (or false)."""
        if len(truths.true) + len(truths.false) > MAX_FACTS:
            return truths
        true, false = set(truths.true), set(truths.false)
        waiting = [(condition, value, 0)]
        while waiting:
            expr, truth, depth = waiting.pop()
            (true if truth else false).add(expr)
            waiting += ((part, what, depth) for part, what in _parts(expr, truth))
            if depth < MAX_STEPS:
                waiting += ((part, True, depth + 1) for part in self._behind(expr, truth))
        found = Truths(frozenset(true), frozenset(false))
        left = self._last_left(found)
        return found if left is None else self.with_truth(found, left, True)

    def _last_left(self, truths: Truths) -> Expr | None:
        """What must be true because a 或 is true, and all its other operands are known to be false."""
        for fact in truths.true:
            if isinstance(fact, Apply) and fact.op is ops.OR:
                open_ = [part for part in operands(fact) if not self.refuted(part, truths)]
                if len(open_) == 1 and open_[0] not in truths.true:
                    return open_[0]
        return None

    def _behind(self, expr: Expr, truth: bool) -> Iterator[Expr]:
        """Conditions that must hold because a definition has a value, and is true."""
        if isinstance(expr, Ref) and expr.back == 0 and expr.symbol in self.definitions:
            body = self.definitions[expr.symbol].body
            while isinstance(body, Cases) and len(body.cases) == 1 and _is_nothing(body.otherwise):
                yield body.cases[0].when
                body = body.cases[0].value
            if truth and isinstance(body, Apply) and body.op in (*COMPARISONS, ops.AND, ops.NOT, ops.APPLICABLE):
                yield body
        elif isinstance(expr, Apply) and (expr.op in COMPARISONS or (expr.op is ops.APPLICABLE and truth)):
            for arg in expr.args:
                if isinstance(arg, Ref):
                    yield Apply(ops.APPLICABLE, (arg,), expr.type)
                    yield from self._behind(arg, False)

    def implied(self, condition: Expr, truths: Truths) -> bool:
        """Whether the condition is known to be true."""
        if condition in truths.true or _holds_back(condition):
            return True
        match condition:
            case Apply(op=ops.AND):
                return all(self.implied(part, truths) for part in operands(condition))
            case Apply(op=ops.OR):
                return any(self.implied(part, truths) for part in operands(condition))
            case Apply(op=ops.NOT, args=(inner,)):
                return self.refuted(inner, truths)
            case Apply(op=ops.APPLICABLE, args=(inner,)):
                return self.present(inner, truths)
            case _:
                return False

    def refuted(self, condition: Expr, truths: Truths) -> bool:
        """Whether the condition is known to be false."""
        if condition in truths.false:
            return True
        match condition:
            case Apply(op=ops.AND):
                return any(self.refuted(part, truths) for part in operands(condition))
            case Apply(op=ops.OR):
                return all(self.refuted(part, truths) for part in operands(condition))
            case Apply(op=ops.NOT, args=(inner,)):
                return self.implied(inner, truths)
            case Apply(op=ops.EQ, args=(one, Literal(value=value))):
                return any(_is_another(fact, one, value) for fact in truths.true)
            case _:
                return False

    def present(self, expr: Expr, truths: Truths, steps: int = 0) -> bool:
        """Whether the value is there; True also where that cannot be told."""
        match expr:
            case Literal(value=value):
                return value is not None
            case Ref(symbol=symbol):
                return symbol not in self.absent or _applicable(expr) in truths.true or self._computed(expr, truths, steps)
            case Apply(op=op) if op in (*COMPARISONS, ops.AND, ops.OR, ops.NOT, ops.APPLICABLE):
                return True
            case Apply():
                return all(self.present(part, truths, steps) for part in operands(expr))
            case Cases():
                return all(self.present(value, there, steps) for value, there in self._reached(expr, truths))
            case Apportion():
                return self.present(expr.total, truths, steps)
            case CurrentYear() | Fold() | Rank() | Fail():
                return True

    def _computed(self, ref: Ref, truths: Truths, steps: int) -> bool:
        """Whether a definition has a value because what it depends on is known to hold."""
        if ref.back or ref.symbol not in self.definitions:
            return False
        return steps >= MAX_STEPS or self.present(self.definitions[ref.symbol].body, truths, steps + 1)

    def _reached(self, expr: Cases, truths: Truths) -> Iterator[tuple[Expr, Truths]]:
        """The values that can be chosen, each with what is known where it is."""
        for case in expr.cases:
            if not self.refuted(case.when, truths):
                yield case.value, self.with_truth(truths, case.when, True)
            if self.implied(case.when, truths):
                return
            truths = self.with_truth(truths, case.when, False)
        yield expr.otherwise, truths

    def blamed(self, expr: Expr, truths: Truths) -> Ref | None:
        """The first name because of which `expr` may be 不适用."""
        match expr:
            case Ref():
                return expr
            case Apply():
                parts = [(part, truths) for part in operands(expr)]
            case Cases():
                parts = list(self._reached(expr, truths))
            case _:
                return None
        return next((self.blamed(part, there) for part, there in parts if not self.present(part, there)), None)


def _parts(expr: Expr, truth: bool) -> Iterator[tuple[Expr, bool]]:
    match expr:
        case Apply(op=ops.AND | ops.OR as op) if (op is ops.AND) is truth:
            yield from ((part, truth) for part in operands(expr))
        case Apply(op=ops.NOT, args=(inner,)):
            yield inner, not truth
        case _:
            return


def _applicable(ref: Ref) -> Expr:
    return Apply(ops.APPLICABLE, (ref,), BOOLEAN)


def _is_nothing(expr: Expr) -> bool:
    return isinstance(expr, Literal) and expr.value is None


def _is_another(fact: Expr, one: Expr, value: object) -> bool:
    """Whether a true fact says that `one` is something else than `value`."""
    match fact:
        case Apply(op=ops.EQ, args=(same, Literal(value=other))):
            return same == one and other != value
        case _:
            return False
