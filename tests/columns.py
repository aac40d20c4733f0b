"""Records as columns and results from columns: what the tests of all column engines share."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from random import Random
from typing import Any, Final

import pyarrow as pa
from attrs import evolve, field, frozen

from mingce.backends.python.load import compile_policy
from mingce.backends.sql.dialects import DIALECTS
from mingce.backends.sql.names import Source
from mingce.backends.sql.query import query
from mingce.backends.sql.shape import table_shape
from mingce.emit.prose_values import decimal_text
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.flat.select import flat_program
from mingce.flat.table import FlatProgram, Table
from mingce.interpreter import evaluate
from mingce.ir.program import Input, Program
from mingce.ir.record import Outcome, Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, YearType
from mingce.ir.values import PolicyError, Undetermined, Value
from tests.corpus_cases import batches, cases, compiled
from tests.flat_rows import given_cells, table_of
from tests.policies import sichuan as sichuan_2025

__all__ = ["Found", "Sample", "arrow_table", "arrow_type", "at_random", "by_hand", "random_records", "results", "sichuan"]

MANY: Final = 500
# What the policy leaves open, bound to something that tells the groups apart.
_BOUND: Final = {
    "window_close": date(2026, 12, 31),
    "subsidy_destitute": Fraction(400),
    "subsidy_orphan": Fraction(390),
    "subsidy_minimum_income": Fraction(200),
    "subsidy_monitored": Fraction(30001, 100),
    "outpatient_share": Fraction(1, 2),
}

Found = dict[str, Value] | tuple[str, str | None]


def expected(program: Program, record: Record, outputs: Sequence[str]) -> Found:
    """What the reference evaluator says: results, or code and field of the error."""
    return _outcome(lambda each: evaluate(program, each, tuple(outputs)), record)


def _outcome(evaluate_one: Callable[[Record], Outcome], record: Record) -> Found:
    try:
        return told(evaluate_one(record).outputs)
    except PolicyError as error:
        return error.code, error.field


def told(outputs: Mapping[str, Value]) -> dict[str, Value]:
    """Results with the reasons of what is open as a sorted tuple."""
    return {
        key: Undetermined(tuple(sorted(value.reasons))) if isinstance(value, Undetermined) else value for key, value in outputs.items()
    }


def arrow_table(program: Program, table: Table, records: Sequence[Record]) -> pa.Table:
    """The records as a table of that shape, with their places as ids."""
    inputs = {item.symbol.id: item for item in program.inputs}
    rows = [given_cells(record) for record in records]
    columns: dict[str, Any] = {"id": pa.array([str(number) for number in range(len(rows))], pa.string())}
    for cell in table.cells:
        item = inputs[cell.symbol]
        columns[cell.column] = pa.array([_plain(row.get(cell)) for row in rows], arrow_type(item))
    return pa.table(columns)


def arrow_type(item: Input) -> pa.DataType:
    """The type of the column that an input has."""
    match item.type:
        case BooleanType():
            return pa.bool_()
        case DateType():
            return pa.date32()
        case YearType():
            return pa.int16()
        case Number(grain=grain) if grain is not None:
            return pa.int64() if grain == 1 else pa.decimal128(20, len(str(grain.denominator)) - 1)
        case _:
            return pa.string()


def _plain(value: Value) -> Any:
    if not isinstance(value, Fraction):
        return value
    return int(value) if value.denominator == 1 else Decimal(decimal_text(value))


def results(flat: FlatProgram, rows: Iterable[Mapping[str, Any]]) -> list[Found]:
    """What the rows of a result say, in the order of their ids."""
    return [_found(flat, row) for row in sorted(rows, key=lambda row: int(row["id"]))]


def _found(flat: FlatProgram, row: Mapping[str, Any]) -> Found:
    if row["error_code"] is not None:
        assert all(row[out.symbol] is None and row.get(f"{out.symbol}.undetermined") is None for out in flat.outputs)
        return row["error_code"], row["error_field"]
    return {out.symbol: _value(row[out.symbol], row.get(f"{out.symbol}.undetermined")) for out in flat.outputs}


def _value(value: Any, why: str | None) -> Value:
    if why is not None:
        assert value is None
        return Undetermined(tuple(sorted(why.split("；")))) if why else Undetermined(())
    assert not isinstance(value, float)
    return Fraction(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value


# --- records that are neither too tame nor too wild ---------------------------------------------------------------------------


def random_records(program: Program, table: Table, count: int, seed: int, given: float = 0.6) -> list[Record]:
    """Records of the table's year that give its columns with probability `given`; values lie in range, often at its ends."""
    chance = Random(seed)
    inputs = {item.symbol.id: item for item in program.inputs}
    return [_random_record(chance, inputs, table, given) for _ in range(count)]


def _random_record(chance: Random, inputs: Mapping[str, Input], table: Table, given: float) -> Record:
    values: dict[str, Value] = {}
    yearly: dict[str, dict[int, Value]] = {}
    monthly: dict[str, dict[tuple[int, int], Value]] = {}
    # Most histories begin somewhere and have no gaps after it; some have.
    start = chance.randint(table.first, table.year)
    gaps = chance.random() < 0.2
    for cell in table.cells:
        value = _random_value(chance, inputs[cell.symbol])
        if cell.year is None:
            if chance.random() < given:
                values[cell.symbol] = value
        elif (cell.year >= start and not gaps) or chance.random() < given:
            if cell.month is None:
                yearly.setdefault(cell.symbol, {})[cell.year] = value
            else:
                monthly.setdefault(cell.symbol, {})[cell.year, cell.month] = value
    return Record(table.year, values, yearly, monthly)


def _random_value(chance: Random, item: Input) -> Value:
    match item.type:
        case BooleanType():
            return chance.random() < 0.15
        case EnumType(members=members):
            return chance.choice(members).alias
        case DateType():
            days = chance.choice((-800, -31, 0, 28, 59, 365, chance.randint(-3000, 3000)))
            return date(2024, 2, 29) + timedelta(days)
        case YearType():
            return chance.randint(*(int(str(end)) for end in (item.low or 2015, item.high or 2035)))
        case Number(grain=grain):
            assert grain is not None
            low, high = (
                Fraction(str(end)) if end is not None else Fraction(often) for end, often in ((item.low, 0), (item.high, 9999))
            )
            return chance.choice((low, high, low + grain * chance.randint(0, int((high - low) / grain)), low + min(high - low, 1)))
        case _:
            raise AssertionError(item.type)


# --- what every engine is tried on --------------------------------------------------------------------------------------------


@frozen
class Sample:
    """A policy, a table of records for it, and what the reference evaluator says of each."""

    name: str
    program: Program = field(repr=False)
    records: tuple[Record, ...] = field(repr=False)
    table: Table = field(repr=False)

    @cached_property
    def flat(self) -> FlatProgram:
        """The policy for tables of this shape."""
        return flat_program(self.program, self.table)

    def query(self, dialect: str, source: Source) -> str:
        """The query of the policy."""
        return query(self.program, self.flat, DIALECTS[dialect], source)

    @property
    def arrow(self) -> pa.Table:
        """The records."""
        return arrow_table(self.program, self.table, self.records)

    @cached_property
    def wanted(self) -> list[Found]:
        """What is right: by the interpreter, or for very many records by the generated Python."""
        outputs = tuple(out.symbol for out in self.flat.outputs)
        if len(self.records) < MANY:
            return [expected(self.program, record, outputs) for record in self.records]
        evaluate_fast = compile_policy(self.program, outputs).evaluate
        return [_outcome(evaluate_fast, record) for record in self.records]

    def check(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Hold what an engine says, row by row, to what is right."""
        for record, said, right in zip(self.records, results(self.flat, rows), self.wanted, strict=True):
            assert said == right, (self.name, record)


def by_hand(*, largest: bool = False) -> Iterator[Sample]:
    """The corpus, as far as columns can hold it; records that cannot even be read are left to other tests.

    There is a table for each year and choice of constants; `largest`: only the one with most records.
    """
    for case in cases(columnar_only=True):
        program = compiled(case)
        decode = Decoder.of(program, RecordDefaults())
        tables: dict[str, list[Record]] = {}
        for raw in case.records:
            with suppress(PolicyError):
                record = decode({key: value for key, value in raw.items() if key != "id"})
                if program.policy.first <= record.year <= program.policy.last:
                    tables.setdefault(repr((record.year, record.readings, record.parameters)), []).append(record)
        for together in sorted(tables.values(), key=len, reverse=True)[: 1 if largest else None]:
            first = together[0]
            table = evolve(table_of(together), readings=first.readings, parameters=first.parameters)
            yield Sample(case.name, program, tuple(together), table)


def at_random(count: int, size: int, seed: int = 0) -> Iterator[Sample]:
    """Random programs, each with those of its records that are for the commonest year."""
    for number, batch in enumerate(batches(count, size, seed, columnar_only=True)):
        years = Counter(record.year for record in batch.records)
        ((year, _),) = years.most_common(1)
        together = tuple(evolve(record, readings={}, parameters={}) for record in batch.records if record.year == year)
        yield Sample(f"random {number}", batch.program, together, table_of(together))


def sichuan(count: int) -> Sample:
    """Random ten-year histories under the policy of Sichuan, all of whose open parameters are bound."""
    program = sichuan_2025.program()
    table = evolve(table_shape(program, 2027, 2018), parameters=_BOUND)
    records = random_records(program, table, count, seed=2025)
    return Sample("sichuan", program, tuple(evolve(record, parameters=_BOUND) for record in records), table)
