"""From a lowered program to a flat one: every year is computed in turn, with conditions as masks instead of jumps.

Follows the interpreter step by step.  Where it does not look at something, here an error there does not count: each expression
is worked out under a `path`, which says for which rows the interpreter would come to it.
"""

from collections.abc import Generator
from typing import Any, Final

from attrs import define, evolve, field, frozen

from mingce.flat.graph import Cell, Graph, Node, reachable
from mingce.flat.inputs import Inputs, input_range
from mingce.flat.operators import Operators
from mingce.flat.table import Fault, FlatProgram, NotColumnarError, Output, Table
from mingce.flat.values import Arithmetic, Flat
from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, CurrentYear, Expr, Fail, Literal, Ref
from mingce.ir.program import Definition, Input, LoweredProgram, Parameter, Period, Program
from mingce.ir.record import parameter_value
from mingce.ir.types import Scaled, TextType
from mingce.ir.values import PolicyError, missing_before, not_applicable_compared, unbound_parameters
from mingce.passes.context import Context

__all__ = ["flatten"]

MOST_STEPS: Final = 100_000
"""Steps of a flat program, every year and month counted; the largest policy so far takes some 15,000 over all its years."""

Work = Generator[tuple[Expr, "Scope"], Flat, Flat]


@frozen
class Scope:
    """The period being computed; the rows that come here, and those of them that come here by a branch not decided on."""

    year: int
    month: int | None
    path: Node
    doubt: Node


def flatten(program: LoweredProgram, table: Table, outputs: tuple[str, ...], demanded: frozenset[str]) -> FlatProgram:
    """The flat program that computes `outputs` (ids) of a lowered program; rows must give the inputs in `demanded`.

    Raises NotColumnarError for lists of members and texts, which are no columns of numbers.
    """
    graph = Graph()
    arithmetic = Arithmetic(graph)
    inputs = Inputs(program, table, arithmetic)
    tracer = _Tracer(program, table, Context.of(program), inputs, Operators(arithmetic, program.policy, inputs.faults))
    inputs.faults.extend(inputs.required((item for item in program.inputs if item.symbol.id in demanded), table.year))
    for year in range(inputs.first, table.year + 1):
        tracer.compute_year(year)
    found = tuple(tracer.output(symbol) for symbol in outputs)
    faults = tuple(fault for fault in inputs.faults if fault.when.constant != 0)
    roots = [fault.when for fault in faults] + [node for out in found for node in (out.node, out.null, out.why)]
    cells = {node.payload for node in reachable(roots) if isinstance(node.payload, Cell)}
    ordered = tuple(sorted(cells, key=lambda cell: (list(tracer.context.inputs).index(cell.symbol), cell.year or 0, cell.month or 0)))
    ranges = {cell: input_range(tracer.context.inputs[cell.symbol]) for cell in ordered}
    values = {value.node.number: Cell(*place) for place, value in reversed(tracer.values.items())}
    return FlatProgram(table, ranges, faults, found, tuple(inputs.reasons), inputs.telling(), values)


@define
class _Tracer:
    program: Program
    table: Table
    context: Context
    inputs: Inputs
    operators: Operators
    values: dict[tuple[str, int, int | None], Flat] = field(factory=dict)
    steps: int = 0

    @property
    def graph(self) -> Graph:
        return self.inputs.graph

    def compute_year(self, year: int) -> None:
        """Every definition in that year, in order; the monthly ones stand together and are gone through month by month."""
        active = self.inputs.active(year)
        monthly = [d for d in self.program.definitions if d.period is Period.MONTHLY]
        for definition in self.program.definitions:
            match definition.period:
                case Period.MONTHLY if definition is monthly[0]:
                    for month in range(1, 13):
                        for each in monthly:
                            self._compute(each, Scope(year, month, active, self.graph.truth(False)))
                case Period.YEARLY:
                    self._compute(definition, Scope(year, None, active, self.graph.truth(False)))
                case Period.ONCE if year == self.table.year:
                    self._compute(definition, Scope(year, None, active, self.graph.truth(False)))
                case _:
                    pass

    def output(self, symbol: str) -> Output:
        """A result in the year evaluated (in December, if it is monthly)."""
        definition = self.context.definitions[symbol]
        value = self.values[symbol, self.table.year, 12 if definition.period is Period.MONTHLY else None]
        if isinstance(definition.type, Scaled):
            grain = definition.type.grain
            return Output(symbol, definition.type, self.operators.arithmetic.whole(value), value.null, value.why, grain)
        return Output(symbol, definition.type, value.node, value.null, value.why)

    def _compute(self, definition: Definition, scope: Scope) -> None:
        if definition.collection is not None or isinstance(definition.type, TextType):
            raise NotColumnarError(definition.symbol.id, "按名单逐项计算，或者是文字，不能按列计算")
        try:
            self.values[definition.symbol.id, scope.year, scope.month] = self._value(definition.body, scope)
        except NotColumnarError as error:
            raise evolve(error, symbol=error.symbol or definition.symbol.id) from None

    def _value(self, expr: Expr, scope: Scope) -> Flat:
        """The value of an expression, which may be nested deeper than calls can be."""
        waiting = [self._work(expr, scope)]
        value: Any = None
        while waiting:
            self.steps += 1
            if self.steps > MOST_STEPS:
                raise NotColumnarError("", "要逐年逐月推算的步骤太多，不能按列计算")
            try:
                asked = waiting[-1].send(value)
            except StopIteration as finished:
                waiting.pop()
                value = finished.value
            else:
                waiting.append(self._work(*asked))
                value = None
        return value  # type: ignore[no-any-return]

    def _work(self, expr: Expr, scope: Scope) -> Work:
        match expr:
            case Literal(value=value, type=type_):
                return self.inputs.constant(value, type_)
            case CurrentYear():
                return self.operators.arithmetic.plain(self.graph.const(scope.year))
            case Ref():
                return (yield from self._ref(expr, scope))
            case Apply(op=op) if op in (ops.AND, ops.OR):
                return (yield from self._logic(expr, scope))
            case Apply():
                operands: tuple[Flat, ...] = ()
                for arg in expr.args:
                    operands += ((yield arg, scope),)
                return self.operators.apply(expr, operands, scope.path)
            case Cases():
                return (yield from self._cases(expr, scope))
            case Fail(code=code, message=message, field=where):
                certain = self.graph.and_(scope.path, self.graph.not_(scope.doubt))
                self._fault(certain, PolicyError(code, message, where))
                return evolve(self.inputs.open(""), refused=scope.doubt.constant == 0)
            case _:
                raise NotColumnarError("", "要逐项看名单，不能按列计算")

    def _fault(self, when: Node, error: PolicyError) -> None:
        self.inputs.faults.append(Fault(when, error))

    # --- references --------------------------------------------------------------------------------------------------------

    def _ref(self, ref: Ref, scope: Scope) -> Work:
        context = self.context
        if ref.symbol in context.definitions:
            return (yield from self._definition(context.definitions[ref.symbol], ref, scope))
        if ref.symbol in context.inputs:
            return self._input(context.inputs[ref.symbol], ref, scope)
        if ref.symbol in context.parameters:
            return self._parameter(context.parameters[ref.symbol], scope)
        reading = context.readings[ref.symbol]
        return self.inputs.constant(self.table.readings.get(ref.symbol, reading.chosen), reading.type)

    def _definition(self, definition: Definition, ref: Ref, scope: Scope) -> Work:
        year, month = _place(definition.period, ref, scope)
        computed = self.values.get((definition.symbol.id, year, month))
        began = self._began(year, scope)
        if computed is not None and began.constant == 1:
            return computed
        assert definition.initial is not None, "the verifier demands an initial value"
        at_start = evolve(scope, path=self.graph.and_(scope.path, self.graph.not_(began)))
        initial = yield definition.initial, at_start
        return initial if computed is None else self.operators.arithmetic.choose(began, computed, initial)

    def _input(self, item: Input, ref: Ref, scope: Scope) -> Flat:
        if item.period is Period.ONCE:
            return self.inputs.value(item, Cell(item.symbol.id))
        year, month = _place(item.period, ref, scope)
        began = self._began(year, scope)
        if began.constant == 1:
            return self.inputs.value(item, Cell(item.symbol.id, year, month))
        before = self.inputs.before(item)
        if before is None:
            self._fault(self.graph.and_(scope.path, self.graph.not_(began)), missing_before(item.symbol.name, item.symbol.id))
        if began.constant == 0:
            return before or self.inputs.constant(None, item.type)
        there = self.inputs.value(item, Cell(item.symbol.id, year, month))
        return there if before is None else self.operators.arithmetic.choose(began, there, before)

    def _began(self, year: int, scope: Scope) -> Node:
        """Whether a row's record has begun in a year that is read; the year being computed is one of the record's."""
        if year == scope.year:
            return self.graph.truth(True)
        return self.inputs.active(year) if year >= self.inputs.first else self.graph.truth(False)

    def _parameter(self, parameter: Parameter, scope: Scope) -> Flat:
        error: PolicyError | None = None
        value: object = None
        try:
            value = parameter_value(self.program.policy, parameter, scope.year)
        except PolicyError as found:
            error = found
        if value is None:
            self._fault(scope.path, error or unbound_parameters([parameter.symbol.name], parameter.symbol.id))
        return self.inputs.constant(value, parameter.type)

    # --- conditions ----------------------------------------------------------------------------------------------------------

    def _truth(self, item: Flat, path: Node) -> Flat:
        """A truth value that is asked for: 不适用 is none."""
        self._fault(self.graph.and_(path, item.null), not_applicable_compared())
        return evolve(item, null=self.graph.truth(False))

    def _logic(self, expr: Apply, scope: Scope) -> Work:
        """且 and 或 in Kleene's logic: the side that decides alone is False for 且, True for 或."""
        graph = self.graph
        decisive = expr.op == ops.OR
        left = self._truth((yield expr.args[0], scope), scope.path)
        if left.refused:
            return left
        by_left = self._decided(left, decisive=decisive)
        path = graph.and_(scope.path, graph.not_(by_left))
        right = self._truth((yield expr.args[1], evolve(scope, path=path)), path)
        by_right = self._decided(right, decisive=decisive)
        node = (graph.or_ if decisive else graph.and_)(left.node, right.node)
        why = graph.select(graph.or_(by_left, by_right), graph.const(0), graph.bits(left.why, right.why))
        # With both sides settled this is plain logic; with one open the other decides, or nothing does.
        node = graph.select(by_left, graph.truth(decisive), graph.select(by_right, graph.truth(decisive), node))
        return Flat(node, graph.truth(False), why)

    def _decided(self, item: Flat, *, decisive: bool) -> Node:
        settled = self.graph.eq(item.why, self.graph.const(0))
        return self.graph.and_(settled, item.node if decisive else self.graph.not_(item.node))

    def _cases(self, expr: Cases, scope: Scope) -> Work:
        graph = self.graph
        told: list[tuple[Node, Node, Flat]] = []
        path, doubt = scope.path, scope.doubt
        for case in expr.cases:
            condition = self._truth((yield case.when, evolve(scope, path=path, doubt=doubt)), path)
            undecided = graph.not_(graph.eq(condition.why, graph.const(0)))
            holds = self._decided(condition, decisive=True)
            doubt = graph.or_(doubt, graph.and_(path, undecided))
            taken = graph.and_(path, graph.or_(holds, undecided))
            if holds.constant != 0 or undecided.constant != 0:
                value = yield case.value, evolve(scope, path=taken, doubt=doubt)
                told.append((holds, condition.why, value))
            path = graph.and_(path, graph.not_(holds))
            if holds.constant == 1:
                break
        # The rows that come to the end although it is unreachable: one of their open conditions holds, the last if none before it.
        unset = graph.truth(False)
        if path.constant == 0 and told:
            # No row comes to the end: what the last case gives will do.
            result = told.pop()[2]
        else:
            result = yield expr.otherwise, evolve(scope, path=path, doubt=doubt)
            if told and isinstance(expr.otherwise, Fail) and expr.otherwise.unreachable:
                unset, result = path, told[-1][2]
        for holds, why, value in reversed(told):
            if why.constant != 0:
                open_ = graph.not_(graph.eq(why, graph.const(0)))
                either = self._either(why, value, result)
                if unset.constant != 0:
                    either = self.operators.arithmetic.choose(unset, value, either)
                    unset = graph.and_(unset, graph.not_(open_))
                result = self.operators.arithmetic.choose(open_, either, result)
            result = self.operators.arithmetic.choose(holds, value, result)
        return result

    def _either(self, why: Node, one: Flat, other: Flat) -> Flat:
        """What is known where a condition is open: the value if both are the same, else that it is open and why."""
        graph = self.graph
        reasons = graph.bits(one.why, other.why)
        equal = self.operators.arithmetic.eq(one, other)
        same = graph.or_(graph.and_(one.null, other.null), graph.all((graph.not_(one.null), graph.not_(other.null), equal)))
        known = graph.and_(graph.eq(reasons, graph.const(0)), same)
        found = graph.select(known, graph.const(0), graph.bits(why, reasons))
        return Flat(one.node, graph.and_(known, one.null), found, one.times, below=one.below)


def _place(period: Period, ref: Ref, scope: Scope) -> tuple[int, int | None]:
    """The year and month that a reference reads; see `interpreter.evaluate.place`."""
    if period is not Period.MONTHLY:
        return scope.year - ref.back, None
    if ref.by_month:
        year, month = divmod(scope.year * 12 + (scope.month or 12) - 1 - ref.back, 12)
        return year, month + 1
    return scope.year - ref.back, scope.month if scope.month is not None and ref.back == 0 else 12
