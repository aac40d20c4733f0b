"""The inputs of a row in every period: given, or what the policy says of those that were left out."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cached_property

from attrs import define, field

from mingce.flat.graph import EPOCH, FIRST_DAY, LAST_DAY, Cell, Graph, Node
from mingce.flat.table import Fault, NotColumnarError, Presence, Table
from mingce.flat.values import Arithmetic, Flat
from mingce.ir.program import Input, Period, Program
from mingce.ir.types import BooleanType, DateType, EnumType, Scaled, TextType, Type, YearType
from mingce.ir.values import PolicyError

__all__ = ["Inputs", "cells_of", "code_of", "input_range"]

# What 64 bits hold, but for the least, which stands for what is no value of the input's type.
_LEAST, _MOST = -(2**63) + 1, 2**63 - 1
BITS = 62  # reasons that fit a 64-bit integer


def code_of(value: object, type_: Type) -> int:
    """A constant as an integer: the place of a member of a 类别, the number of a day."""
    match type_, value:
        case EnumType(members=members), str():
            return next(n for n, member in enumerate(members) if member.alias == value)
        case _, date():
            return value.toordinal() - EPOCH
        case _, bool() | int():
            return int(value)
        case _:
            raise AssertionError(f"{value!r} is no constant of a lowered program")


def input_range(item: Input) -> tuple[int, int]:
    """The least and the greatest integer that a column of this input may hold."""
    match item.type:
        case BooleanType():
            return 0, 1
        case EnumType(members=members):
            return 0, len(members) - 1
        case DateType():
            low = item.low.toordinal() - EPOCH if isinstance(item.low, date) else FIRST_DAY
            high = item.high.toordinal() - EPOCH if isinstance(item.high, date) else LAST_DAY
            return low, high
        case YearType():
            # A year in a record has four digits.
            return max(_bound(item.low, 1000), 1000), min(_bound(item.high, 9999), 9999)
        case Scaled(low=least, high=most):
            return _bound(item.low, _LEAST if least is None else least), _bound(item.high, _MOST if most is None else most)
        case _:
            raise NotColumnarError(item.symbol.id, "是文字，不能按列计算")


def _bound(declared: object, otherwise: int) -> int:
    if isinstance(declared, int | Fraction) and not isinstance(declared, bool):
        return int(declared)
    return otherwise


@define
class Inputs:
    """Values of the inputs of a lowered program, in a table of that shape; `reasons` grows with the doubts that are met."""

    program: Program
    table: Table
    arithmetic: Arithmetic
    reasons: list[str] = field(factory=lambda: [""])
    _cells: dict[int, Cell] = field(factory=dict)
    faults: list[Fault] = field(factory=list)
    _known: dict[Cell, Flat] = field(factory=dict)
    _active: dict[int, Node] = field(factory=dict)
    _begins: dict[str, list[tuple[tuple[int, int], Node]]] = field(factory=dict)

    @property
    def graph(self) -> Graph:
        """Where the nodes are made."""
        return self.arithmetic.graph

    @property
    def first(self) -> int:
        """The first year computed: the first that has a column, but not before the policy's own."""
        return max(self.table.first, self.program.policy.first)

    def has(self, cell: Cell) -> Node:
        """Whether a row gives the cell."""
        presence = self.table.cells.get(cell)
        if presence is Presence.PARTIAL:
            return self.graph.given(cell)
        return self.graph.truth(presence is Presence.FULL)

    def active(self, year: int) -> Node:
        """Whether a row's record has begun in that year: something is given for it or for an earlier one."""
        if year >= self.table.year:
            return self.graph.truth(True)
        if year < self.table.first:
            return self.graph.truth(False)
        if year not in self._active:
            given = self.graph.any(self.has(cell) for cell in self._by_year.get(year, ()))
            self._active[year] = self.graph.or_(self.active(year - 1), given)
        return self._active[year]

    @cached_property
    def _by_year(self) -> Mapping[int, tuple[Cell, ...]]:
        found: dict[int, tuple[Cell, ...]] = {}
        for cell in self.table.cells:
            if cell.year is not None:
                found[cell.year] = (*found.get(cell.year, ()), cell)
        return found

    def _begun(self, cell: Cell) -> Node:
        """Whether a row gives the input of `cell` for its period or an earlier one."""
        if cell.symbol not in self._begins:
            begun = self.graph.truth(False)
            steps = self._begins[cell.symbol] = [((0, 0), begun)]
            for other in sorted((other for other in self.table.cells if other.symbol == cell.symbol), key=_in_time):
                begun = self.graph.or_(begun, self.has(other))
                steps.append((_in_time(other), begun))
        return next(begun for time, begun in reversed(self._begins[cell.symbol]) if time <= _in_time(cell))

    def value(self, item: Input, cell: Cell) -> Flat:
        """The value of an input in a period of the record."""
        found = self._known.get(cell)
        if found is None:
            found = self._known[cell] = self._value(item, cell)
        return found

    def _value(self, item: Input, cell: Cell) -> Flat:
        low, high = input_range(item)
        given = self.has(cell)
        if given.constant == 0:
            return self._missing(item, cell)
        told = self.arithmetic.plain(self.graph.cell(cell, low, high))
        if given.constant == 1:
            return told
        return self.arithmetic.choose(given, told, self._missing(item, cell))

    def _missing(self, item: Input, cell: Cell) -> Flat:
        """What holds where the row leaves the cell out; see `ir.record`."""
        otherwise = self._left_out(item, cell)
        if not item.has_before or cell.year is None:
            return otherwise
        return self.arithmetic.choose(self._begun(cell), otherwise, self.constant(item.before, item.type))

    def _left_out(self, item: Input, cell: Cell) -> Flat:
        if item.has_default:
            return self.constant(item.default, item.type)
        if item.doubtful:
            value = self.open(f"缺少“{cell.period}{item.symbol.name}”")
            self._cells.setdefault(value.why.low.bit_length() - 1, cell)
            return value
        return self.constant(None, item.type)

    def constant(self, value: object, type_: Type) -> Flat:
        """A constant of a lowered program; None is 不适用."""
        if isinstance(type_, TextType):
            raise NotColumnarError("", "是文字，不能按列计算")
        if value is None:
            no = self.graph.const(0)
            return Flat(no, self.graph.truth(True), no)
        if isinstance(type_, Scaled):
            return self.arithmetic.number(code_of(value, type_))
        return self.arithmetic.plain(self.graph.const(code_of(value, type_)))

    def open(self, reason: str) -> Flat:
        """An open value; an empty reason is none of its own."""
        if reason not in self.reasons:
            self.reasons.append(reason)
        bit = self.reasons.index(reason)
        if bit > BITS:
            raise NotColumnarError("", f"可能缺少的输入超过{BITS}项，不能按列计算")
        no = self.graph.const(0)
        return Flat(no, no, self.graph.const(1 << bit))

    def telling(self) -> tuple[int, ...]:
        """The bits of the reasons as the policy declares the inputs, by time."""
        declared = {item.symbol.id: place for place, item in enumerate(self.program.inputs)}
        return tuple(sorted(self._cells, key=lambda bit: (declared[self._cells[bit].symbol], _in_time(self._cells[bit]))))

    def before(self, item: Input) -> Flat | None:
        """The value in years before the record; None where the policy does not say."""
        return self.constant(item.before, item.type) if item.has_before else None

    def required(self, items: Iterable[Input], year: int) -> Iterator[Fault]:
        """Inputs that every record must give, in the order of their declaration."""
        for item in items:
            if item.may_lack:
                continue
            for cell in cells_of(item, self.first, year):
                begun = self.active(cell.year) if cell.year is not None else self.graph.truth(True)
                absent = self.graph.not_(self.has(cell))
                if item.has_before and cell.year is not None:
                    absent = self.graph.and_(absent, self._begun(cell))
                error = PolicyError("missing-input", f"缺少输入“{cell.period}{item.symbol.name}”", item.symbol.id)
                yield Fault(self.graph.and_(begun, absent), error)


def cells_of(item: Input, first: int, last: int) -> Iterator[Cell]:
    """The columns that an input has in a table of these years, in order of time."""
    match item.period:
        case Period.ONCE:
            yield Cell(item.symbol.id)
        case Period.YEARLY:
            yield from (Cell(item.symbol.id, year) for year in range(first, last + 1))
        case Period.MONTHLY:
            yield from (Cell(item.symbol.id, year, month) for year in range(first, last + 1) for month in range(1, 13))


def _in_time(cell: Cell) -> tuple[int, int]:
    return cell.year or 0, cell.month or 0
