"""Which expressions can refuse a record.  What cannot may be moved, or left out where its value is not needed."""

from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR
from typing import Final

from attrs import frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref
from mingce.ir.ops import Op
from mingce.ir.program import Program
from mingce.ir.types import Scaled
from mingce.passes.context import Context, schedule, steps_from
from mingce.passes.facts import COMPARISONS, doubts, may_be_null
from mingce.passes.years import visit

__all__ = ["Faults"]

# Days may leave the calendar, or stand in the wrong order.
_CALENDAR: Final = (
    ops.ADD_DAYS, ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL, ops.MONTHS_BETWEEN, ops.YEARS_BETWEEN, ops.YEAR_ADD,
)  # fmt: skip
_OF_YEAR: Final = (ops.DAY_OF_YEAR, ops.YEAR_FIRST, ops.YEAR_LAST)
_DIVIDING: Final = (ops.DIV, ops.WHOLE, ops.CHECK_DIVISOR)
_TRUTH_OPERANDS: Final = (*COMPARISONS, ops.AND, ops.OR, ops.NOT)


@frozen
class Faults:
    """What can fail in a program, whatever a record binds: an open parameter fails where it is read without a value."""

    context: Context
    null: Mapping[str, bool]

    @staticmethod
    def of(program: Program) -> "Faults":
        """The faults of `program`."""
        return Faults(Context.of(program), doubts(program).null)

    def can_fail(self, expr: Expr, earliest: int | None = None) -> bool:
        """Whether evaluating `expr` may raise an error for some record, in the year `earliest` or later (by default any)."""
        first = self.context.program.policy.first if earliest is None else earliest
        return any(self._fails(node, year) for node, year in visit(expr, first, self.context))

    def _fails(self, expr: Expr, earliest: int) -> bool:
        """Whether `expr` may fail, apart from its children, in the year `earliest` or later."""
        match expr:
            case Literal() | CurrentYear() | Rank():
                return False
            case Fail() | Apportion():
                return True
            case Ref():
                return self._ref(expr, earliest)
            case Apply(op=op, args=args):
                return self._apply(op, args)
            case Cases(cases=cases):
                return any(may_be_null(case.when, self.null) for case in cases)
            case Fold(function=function, where=where):
                return (where is not None and may_be_null(where, self.null)) or function not in (Function.SUM, Function.COUNT)

    def _ref(self, ref: Ref, earliest: int) -> bool:
        context = self.context
        if ref.symbol in context.parameters:
            steps = steps_from(schedule(context.program, context.parameters[ref.symbol]), earliest)
            return any(not step.given or step.value is None for step in steps)
        if not ref.back:
            return False
        if ref.symbol in context.inputs:
            return not context.inputs[ref.symbol].has_before
        initial = context.definitions[ref.symbol].initial
        return initial is None or self.can_fail(initial)

    def _apply(self, op: Op, args: tuple[Expr, ...]) -> bool:
        if op in _TRUTH_OPERANDS:
            return any(may_be_null(arg, self.null) for arg in args)
        if op in _DIVIDING:
            divisor = args[-1].type if not isinstance(args[-1], Literal) else None
            return not (isinstance(divisor, Scaled) and divisor.low is not None and divisor.low > 0)
        if op in _OF_YEAR:
            return not self._calendar_year(args[0])
        return op in _CALENDAR

    def _calendar_year(self, year: Expr) -> bool:
        policy = self.context.program.policy
        match year:
            case CurrentYear():
                return policy.first >= MINYEAR and policy.last < MAXYEAR
            case Literal(value=int(value)):
                return MINYEAR <= value < MAXYEAR
            case _:
                return False
