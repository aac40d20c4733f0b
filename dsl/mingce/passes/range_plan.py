"""What has to be computed again of a definition's range when other ranges change: a few steps instead of the whole expression.

Conditions, members' keys and everything else that is no number have no say in a range and are left out; what never changes is
computed once, here.
"""

from collections.abc import Callable

from attrs import field, frozen

from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.types import Number, YearType
from mingce.passes.intervals import Range, is_transferred, join_all
from mingce.passes.node_ranges import Known, node_range

__all__ = ["Plan", "plan_of", "value_of"]


@frozen
class _Step:
    """An expression that takes the results of the `count` steps before it; or, with no expression, a range that never changes."""

    expr: Expr | None
    count: int = 0
    settled: Range | None = None


@frozen
class Plan:
    """How to compute the range of `symbol`; `now` and `past` are the symbols read of the same year and of earlier ones."""

    symbol: str
    steps: tuple[_Step, ...]
    now: frozenset[str] = field(init=False)
    past: frozenset[str] = field(init=False)

    @now.default
    def _read_now(self) -> frozenset[str]:
        return frozenset(step.expr.symbol for step in self.steps if isinstance(step.expr, Ref) and not step.expr.back)

    @past.default
    def _read_past(self) -> frozenset[str]:
        return frozenset(step.expr.symbol for step in self.steps if isinstance(step.expr, Ref) and step.expr.back)

    @property
    def settled(self) -> bool:
        """Whether the range is known already."""
        return len(self.steps) == 1 and self.steps[0].expr is None

    def holds(self, kind: type[Expr]) -> bool:
        """Whether an expression of that kind has to be computed again and again."""
        return any(isinstance(step.expr, kind) for step in self.steps)


def plan_of(symbol: str, body: Expr, settled: Callable[[Ref], bool], known: Known) -> Plan:
    """The plan of a definition; `settled` tells the references whose range in `known` is the same in every year."""
    steps: list[_Step] = []
    begins: list[int] = []  # where the steps of each operand that is finished begin
    waiting: list[tuple[Expr, tuple[Expr, ...] | None]] = [(body, None)]
    while waiting:
        node, below = waiting.pop()
        if below is None:
            below = _operands(node)
            waiting.append((node, below))
            waiting.extend((child, None) for child in reversed(below))
            continue
        start = begins[-len(below)] if below else len(steps)
        del begins[len(begins) - len(below) :]
        step = _Step(node, len(below))
        varies = len(steps) - start > len(below) or any(part.expr is not None for part in steps[start:])
        if not varies and not (isinstance(node, Ref) and not settled(node)):
            found = _apply(step, tuple(part.settled for part in steps[start:]), known)
            del steps[start:]
            step = _Step(None, settled=found)
        steps.append(step)
        begins.append(start)
    return Plan(symbol, tuple(steps))


def value_of(plan: Plan, known: Known) -> Range | None:
    """The range by what is known now."""
    done: list[Range | None] = []
    for step in plan.steps:
        if step.expr is None:
            done.append(step.settled)
            continue
        first = len(done) - step.count
        parts = tuple(done[first:])
        del done[first:]
        done.append(_apply(step, parts, known))
    return done.pop()


def _apply(step: _Step, parts: tuple[Range | None, ...], known: Known) -> Range | None:
    if isinstance(step.expr, Cases):
        return join_all(parts)
    return None if step.expr is None or not _is_number(step.expr) else node_range(step.expr, parts, known)


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
