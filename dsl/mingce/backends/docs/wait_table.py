"""A 等待期 as a table: years lapsed by years repaired, each cell computed by the evaluator.

Which value counts the lapsed years is not written anywhere.  It is the count of years among those that the statement reads from
which its other counts of years are derived; setting that definition by hand moves the table's rows.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from mingce.backends.api import Options
from mingce.backends.docs.index import anchor
from mingce.backends.docs.trial import attempt, choices, dependencies, fixed, plain_record, settled, starting_year, types
from mingce.emit.prose import value_text
from mingce.ir.program import Definition, Input, Period, Program, Reading, Statement
from mingce.ir.record import Record
from mingce.ir.types import Number, Type
from mingce.ir.walk import references

__all__ = ["WaitTable", "wait_tables"]

_MOST_YEARS: Final = 10
_REFUSED: Final = "—"


@frozen
class WaitTable:
    """A table of waits: its label, what it assumes, its heads, and a row for each number of years lapsed."""

    anchor: str
    title: str
    assumptions: str
    rows_are: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class _Setting:
    """What moves: the definition that counts the lapsed years, the input that asks for repair, and what comes out."""

    statement: Statement
    lapsed: Definition
    repair: Input | None
    total: str
    record: Record
    assumptions: str


@frozen
class _Variant:
    """Readings to try, and the label and title of the table under them."""

    readings: Mapping[str, bool | str]
    label: str
    title: str


def wait_tables(program: Program, statement: Statement, options: Options) -> tuple[WaitTable, ...]:
    """The table under the readings chosen, and one for each other reading that changes it; none if there is nothing to move."""
    setting = _setting(program, statement, options)
    if setting is None:
        return ()
    name = statement.alias or statement.id
    chosen = _table(program, setting, options, _Variant({}, f"{name}_table", statement.name))
    found = [chosen]
    used = dependencies(program, (setting.total,))
    for reading in program.readings:
        for value in _others(reading) if reading.symbol.id in used else ():
            title = f"口径“{reading.symbol.name}”改取“{value_text(value, reading.type)}”的{statement.name}"
            label = f"{name}_table_{reading.symbol.id}_{value}"
            table = _table(program, setting, options, _Variant({reading.symbol.id: value}, label, title))
            found += [table] if table.rows != chosen.rows else []
    return tuple(found)


def _others(reading: Reading) -> tuple[bool | str, ...]:
    return tuple(value for value in reading.alternatives if value != reading.chosen)


def _setting(program: Program, statement: Statement, options: Options) -> _Setting | None:
    lapsed = _lapsed(program, statement)
    if lapsed is None or "total" not in statement.parts:
        return None
    total = statement.symbols[statement.parts.index("total")]
    read = dependencies(program, (total,))
    year = _year(program, statement)
    for chosen in choices(program, read):
        record = plain_record(program, (year, year), chosen)
        outcome = attempt(options, fixed(program, lapsed.symbol.id, Fraction(1)), record, (total,))
        if outcome is not None and settled(outcome.outputs[total]):
            listed = types(program)
            assumed = "、".join(f"{program.symbol_name(key)}为{value_text(value, listed[key])}" for key, value in chosen.items())
            return _Setting(statement, lapsed, _repair(program, statement), total, record, f"按{year}年有效的参数计算，{assumed}")
    return None


def _year(program: Program, statement: Statement) -> int:
    """The first year in which the statement and the policy hold."""
    effective = program.policy.effective
    return max(program.policy.first, effective.year if effective else 0, starting_year(program, statement.since))


def _lapsed(program: Program, statement: Statement) -> Definition | None:
    """The count of years from which the statement's other counts of years are derived."""
    read = _read(statement)
    counts = [d for d in program.definitions if d.symbol.id in read and _in_years(d.type) and d.symbol.id not in statement.symbols]
    for count in counts:
        if all(count.symbol.id in dependencies(program, (other.symbol.id,)) for other in counts):
            return count
    return None


def _repair(program: Program, statement: Statement) -> Input | None:
    read = {ref.symbol for c in statement.clauses if c.role == "repair" and c.low is not None for ref in references(c.low)}
    return next((i for i in program.inputs if i.symbol.id in read and i.period is Period.ONCE and _in_years(i.type)), None)


def _read(statement: Statement) -> frozenset[str]:
    parts = (part for clause in statement.clauses for part in (clause.condition, clause.value, clause.low) if part is not None)
    return frozenset(ref.symbol for part in parts for ref in references(part))


def _in_years(type_: Type) -> bool:
    return isinstance(type_, Number) and str(type_.unit) == "年"


def _table(program: Program, setting: _Setting, options: Options, variant: _Variant) -> WaitTable:
    repaired = range(_MOST_YEARS + 1) if setting.repair is not None else range(1)
    rows: list[tuple[str, ...]] = []
    for years in range(_MOST_YEARS + 1):
        moved = fixed(program, setting.lapsed.symbol.id, Fraction(years))
        cells = tuple(_cell(moved, setting, options, variant.readings, count) for count in repaired)
        rows.append((value_text(Fraction(years), setting.lapsed.type), *cells))
    # Columns that no number of lapsed years reaches say nothing.
    width = max(number for row in rows for number, cell in enumerate(row) if cell != _REFUSED) + 1
    heads = tuple("合计" if setting.repair is None else "不修复" if n == 0 else f"{n}年" for n in repaired)
    label = anchor(program.policy, variant.label)
    return WaitTable(
        label, variant.title, setting.assumptions, setting.lapsed.symbol.name, heads[: width - 1], tuple(row[:width] for row in rows)
    )


def _cell(program: Program, setting: _Setting, options: Options, readings: Mapping[str, bool | str], repaired: int) -> str:
    record = evolve(setting.record, readings=readings)
    if setting.repair is not None:
        record = evolve(record, values={**record.values, setting.repair.symbol.id: Fraction(repaired)})
    outcome = attempt(options, program, record, (setting.total,))
    return _REFUSED if outcome is None else value_text(outcome.outputs[setting.total], types(program)[setting.total])
