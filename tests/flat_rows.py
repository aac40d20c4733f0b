"""Flat programs evaluated a row at a time with Python's integers: slow, obvious, and nothing like any back end."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction

from mingce.flat.graph import EPOCH, Cell, Node, reachable
from mingce.flat.inputs import code_of
from mingce.flat.table import FlatProgram, Output, Presence, Table
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Scaled, YearType
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["Row", "evaluate_node", "given_cells", "row_of", "run_row", "table_of"]

Row = Mapping[Cell, Value]


def given_cells(record: Record) -> dict[Cell, Value]:
    """What a record gives, by cell; values that it leaves open or 不适用 count as not given in a table."""
    cells: dict[Cell, Value] = {Cell(key): value for key, value in record.values.items()}
    for key, years in record.yearly.items():
        cells |= {Cell(key, year): value for year, value in years.items() if year <= record.year}
    for key, months in record.monthly.items():
        cells |= {Cell(key, *month): value for month, value in months.items() if month[0] <= record.year}
    return {cell: value for cell, value in cells.items() if value is not None and not isinstance(value, Undetermined)}


def table_of(records: Iterable[Record]) -> Table:
    """The table that holds these records, all of one year."""
    rows = [given_cells(record) for record in records]
    year = next(iter(records)).year
    cells = sorted({cell for row in rows for cell in row}, key=lambda cell: (cell.symbol, cell.year or 0, cell.month or 0))
    return Table(year, {cell: Presence.FULL if all(cell in row for row in rows) else Presence.PARTIAL for cell in cells})


def row_of(program: Program, record: Record) -> dict[Cell, int]:
    """The integers of a record's cells."""
    inputs = {item.symbol.id: item for item in program.inputs}
    found: dict[Cell, int] = {}
    for cell, value in given_cells(record).items():
        type_ = inputs[cell.symbol].type
        number = isinstance(type_, Number) and isinstance(value, Fraction)
        found[cell] = int(value / (type_.grain or 1)) if number else code_of(value, type_)
    return found


def run_row(flat: FlatProgram, row: Mapping[Cell, int]) -> dict[str, Value] | PolicyError:
    """The outputs of a row, or its error."""
    roots = [fault.when for fault in flat.faults] + [node for out in flat.outputs for node in (out.node, out.null, out.why)]
    values = _values(roots, row)
    for fault in flat.faults:
        if values[fault.when.number]:
            return fault.error
    return {out.symbol: _told(out, values, flat) for out in flat.outputs}


def evaluate_node(node: Node, row: Mapping[Cell, int]) -> int:
    """The value of one node."""
    return _values([node], row)[node.number]


def _values(roots: Iterable[Node], row: Mapping[Cell, int]) -> dict[int, int]:
    values: dict[int, int] = {}
    for node in reachable(roots):
        values[node.number] = _value(node, [values[arg.number] for arg in node.args], row)
        assert node.low <= values[node.number] <= node.high, f"{node} is {values[node.number]}"
    return values


def _told(out: Output, values: Mapping[int, int], flat: FlatProgram) -> Value:
    why = values[out.why.number]
    if why:
        return Undetermined(tuple(flat.reasons[bit] for bit in flat.telling if why >> bit & 1))
    if values[out.null.number]:
        return None
    number = values[out.node.number]
    match out.type:
        case BooleanType():
            return bool(number)
        case EnumType(members=members):
            return members[number].alias
        case DateType():
            return date(1970, 1, 1) + timedelta(number)
        case YearType():
            return number
        case Scaled():
            return number * out.grain
        case _:
            raise AssertionError(out.type)


def _value(node: Node, args: list[int], row: Mapping[Cell, int]) -> int:  # noqa: C901  one line for each operator
    match node.op:
        case "const":
            assert isinstance(node.payload, int)
            return node.payload
        case "cell":
            assert isinstance(node.payload, Cell)
            return row.get(node.payload, node.low)
        case "given":
            return int(node.payload in row)
        case "add":
            return args[0] + args[1]
        case "sub":
            return args[0] - args[1]
        case "mul":
            return args[0] * args[1]
        case "div":
            return args[0] // args[1]
        case "min":
            return min(args)
        case "max":
            return max(args)
        case "select":
            return args[1] if args[0] else args[2]
        case "le":
            return int(args[0] <= args[1])
        case "eq":
            return int(args[0] == args[1])
        case "and":
            return int(bool(args[0] and args[1]))
        case "or":
            return int(bool(args[0] or args[1]))
        case "not":
            return int(not args[0])
        case "bits":
            return args[0] | args[1]
        case "day_number":
            return date(*args).toordinal() - EPOCH
        case _:
            return int(getattr(date.fromordinal(args[0] + EPOCH), node.op))
