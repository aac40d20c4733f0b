"""Records as tables, run by the columnar engine, and its results as records again."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from mingce.engines.columns.engine import Computed, Engine
from mingce.engines.columns.shape import shape_of
from mingce.engines.columns.tidy import gaps_in
from mingce.flat.select import columnar_outputs
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.types import Number
from mingce.ir.values import Undetermined, Value
from tests.columns import arrow_table
from tests.flat_rows import table_of

__all__ = ["Told", "by_kernel", "told"]

Told = dict[str, object] | tuple[str, str | None]
"""Results by id, with the reasons of what is open as a set; or the code and the field of an error."""


def told(outcome: Outcome) -> Told:
    """What the interpreter found, as far as columns can give it."""
    return {key: _plain(value) for key, value in outcome.outputs.items()}


def _plain(value: Value) -> object:
    return frozenset(value.reasons) if isinstance(value, Undetermined) else value


def by_kernel(program: Program, records: Sequence[Record]) -> list[Told]:
    """The results of each record, in order: records of one year, with the same readings and parameters, together in one table."""
    found: dict[int, Told] = {}
    order = sorted(range(len(records)), key=lambda number: _kind(records[number]))
    for _, numbers in groupby(order, key=lambda number: _kind(records[number])):
        places = list(numbers)
        found |= dict(zip(places, _together(program, [records[place] for place in places]), strict=True))
    return [found[number] for number in range(len(records))]


def _kind(record: Record) -> tuple[int, str, str]:
    return record.year, repr(sorted(record.readings.items())), repr(sorted(record.parameters.items()))


def _together(program: Program, records: Sequence[Record]) -> Iterator[Told]:
    batch = arrow_table(program, table_of(records), records).combine_chunks().to_batches()[0]
    outputs = columnar_outputs(program)
    engine = Engine(program, None, records[0].readings, records[0].parameters)
    gaps = gaps_in(batch, batch.schema.names)
    computed = engine.run(batch, shape_of(program, batch.schema.names), records[0].year, gaps)
    errors = {error.row: error.error for error in computed.errors}
    for row in range(len(records)):
        if row in errors:
            yield errors[row].code, errors[row].field
        else:
            yield {symbol: _result(program, computed, symbol, row) for symbol in outputs}


def _result(program: Program, computed: Computed, symbol: str, row: int) -> object:
    alias = symbol.rpartition(".")[2]
    reasons = computed.columns.get(f"{alias}.undetermined")
    if reasons is not None and reasons[row].is_valid:
        return frozenset(text for text in reasons[row].as_py().split("；") if text)
    value = computed.columns[alias][row].as_py()
    definition = program.definition(symbol)
    assert definition is not None
    exact = isinstance(definition.type, Number) and isinstance(value, Decimal | int)
    return Fraction(value) if exact else value
