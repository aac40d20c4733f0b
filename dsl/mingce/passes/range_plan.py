"""What has to be computed again of a definition's range when other ranges change: a few steps instead of the whole expression.

Conditions, members' keys and everything else that is no number have no say in a range and are left out; what never changes is
computed once, here.
"""

from collections.abc import Callable
from functools import partial

from attrs import field, frozen

from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.types import Number, YearType
from mingce.passes.intervals import Range, apply_range, is_transferred, join_all
from mingce.passes.node_ranges import Known, node_range

__all__ = ["Plan", "plan_of", "value_of"]

Parts = tuple[Range | None, ...]


@frozen
class _Step:
    """A range that is read (`ref`), or made of the results of the `count` steps before it (`make`), or else never changes."""

    ref: Ref | None = None
    make: Callable[[Parts], Range | None] | None = None
    count: int = 0
    settled: Range | None = None

    @property
    def varies(self) -> bool:
        return self.ref is not None or self.make is not None


@frozen
class Plan:
    """How to compute the range of `symbol`; `now` and `past` are the symbols read of the same year and of earlier ones.

    `shares`: whether it divides an amount among members.
    """

    symbol: str
    steps: tuple[_Step, ...]
    shares: bool
    now: frozenset[str] = field(init=False)
    past: frozenset[str] = field(init=False)

    @now.default
    def _read_now(self) -> frozenset[str]:
        return frozenset(step.ref.symbol for step in self.steps if step.ref is not None and not step.ref.back)

    @past.default
    def _read_past(self) -> frozenset[str]:
        return frozenset(step.ref.symbol for step in self.steps if step.ref is not None and step.ref.back)

    @property
    def settled(self) -> bool:
        """Whether the range is known already."""
        return len(self.steps) == 1 and not self.steps[0].varies


def plan_of(symbol: str, body: Expr, settled: Callable[[Ref], bool], known: Known) -> Plan:
    """The plan of a definition; `settled` tells the references whose range in `known` is the same in every year."""
    steps: list[_Step] = []
    begins: list[int] = []  # where the steps of each operand that is finished begin
    shares = False
    waiting: list[tuple[Expr, int | None]] = [(body, None)]
    while waiting:
        node, count = waiting.pop()
        if count is None:
            below = _operands(node)
            waiting.append((node, len(below)))
            waiting.extend([(child, None) for child in reversed(below)])
            continue
        start = begins[-count] if count else len(steps)
        del begins[len(begins) - count :]
        parts = steps[start:]
        varies = any(part.varies for part in parts)
        shares |= varies and isinstance(node, Apportion)
        if isinstance(node, Ref) and not settled(node) and _is_number(node):
            steps.append(_Step(ref=node))
        elif varies:
            steps.append(_Step(make=_maker(node, known), count=count))
        else:
            steps[start:] = [_Step(settled=_maker(node, known)(tuple(part.settled for part in parts)))]
        begins.append(start)
    return Plan(symbol, tuple(steps), shares)


def value_of(plan: Plan, known: Known) -> Range | None:
    """The range by what is known now."""
    done: list[Range | None] = []
    for step in plan.steps:
        if step.ref is not None:
            done.append((known.past if step.ref.back else known.now).get(step.ref.symbol))
        elif step.make is not None:
            parts = tuple(done[-step.count :])
            del done[-step.count :]
            done.append(known.kept(plan.symbol, step.make(parts)))
        else:
            done.append(step.settled)
    return known.kept(plan.symbol, done.pop())


def _maker(expr: Expr, known: Known) -> Callable[[Parts], Range | None]:
    """What makes the range of an expression from those of its operands."""
    if not _is_number(expr):
        return lambda _: None
    match expr:
        case Cases():
            return join_all
        case Apply(op=op):
            return partial(apply_range, op)
        case _:
            return lambda parts: node_range(expr, parts, known)


def _is_number(expr: Expr) -> bool:
    return isinstance(expr.type, Number | YearType)


def _operands(expr: Expr) -> tuple[Expr, ...]:
    """The parts of an expression that its range is made of."""
    if not _is_number(expr):
        return ()
    match expr:
        case Literal() | Ref() | CurrentYear() | Rank() | Fail():
            return ()
        case Apply(op=op, args=args):
            return args if is_transferred(op) else ()
        case Cases(cases=cases, otherwise=otherwise):
            return (*(case.value for case in cases), otherwise)
        case Fold(body=body):
            return () if body is None else (body,)
        case Apportion(total=total):
            return (total,)
