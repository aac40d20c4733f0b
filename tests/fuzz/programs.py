"""Random policies with quotients, doubts, 不适用 and lists of all sizes in every clause: every engine says the same of them.

Each that the checker accepts is verified and run by the interpreter, the Python that is made for a record, the flat program of
columns, DuckDB, and the generated JavaScript in node, and explained; a third of them each by the generated module, the kernel of
columns, and for one output alone.  To make code takes longer than to run it: there are many records for each policy, and few ways
of choosing its readings and parameters, for each of which Python is made anew.
"""

import json
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from attrs import evolve, frozen

from mingce.backends.javascript.module import print_module as print_javascript
from mingce.backends.python.module import print_module as print_python
from mingce.backends.sql.dialects import DIALECTS
from mingce.backends.sql.names import Source
from mingce.backends.sql.query import query
from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.engines import duckdb
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import write
from mingce.flat.select import columnar_outputs, flat_program
from mingce.flat.table import NotColumnarError
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.types import TextType
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.passes.integers import InexactError
from mingce.passes.prune import public_outputs
from mingce.source import Source as Text
from tests.columns import arrow_table
from tests.columns import results as results_of
from tests.flat_rows import row_of, run_row, table_of
from tests.fuzz.kinds import bounded
from tests.fuzz.policy_texts import WIDE, policy_text
from tests.kernel_rows import by_kernel
from tests.node import Job, evaluated, explained
from tests.stages import unsound

__all__ = ["Case", "attempt", "cases", "check", "check_in_node"]

_PROGRAMS = 8
_RECORDS = 15
_FEW = 4
_WAYS = 3


@frozen
class Case:
    """A policy that the checker accepts, and records for it, as JSON text, with what the interpreter says of them."""

    text: str
    program: Program
    records: str

    @cached_property
    def wanted(self) -> list[str]:
        """What `mingce run` prints for each record, with the interpreter."""
        return outcomes(self, Engine.INTERPRETER)


def attempt(seed: int) -> int:
    """Try some policies; how many there were, refused ones among them."""
    with bounded(seed, 120) as chance, TemporaryDirectory() as folder:
        tried = list(cases(chance))
        for case in tried:
            # What takes long is tried with a third of the policies each.
            check(case, {len(case.text) % _WAYS})
        check_in_node(tried, Path(folder))
        if seed % 4 == 0:
            _explained(tried, Path(folder))
    return _PROGRAMS


def cases(chance: Random, programs: int = _PROGRAMS):  # noqa: ANN201  an iterator of cases
    """Random policies, those that the checker refuses left out."""
    for _ in range(programs):
        text = policy_text(chance, chance.choice((1, 1, 2, 3, 5)))
        program = compile_source(Text("x.pol", text), lambda _name: None).program
        if program is not None:
            bindings = ({}, _binding(chance))
            most = 899_999_999_999_999 if WIDE in text else 10_000_000
            records = [_record(chance, number, most) | chance.choice(bindings) for number in range(_RECORDS)]
            yield Case(text, program, json.dumps(records, ensure_ascii=False))


# --- records ---------------------------------------------------------------------------------------------------------------


def _record(chance: Random, number: int, most: int) -> dict[str, object]:
    year = chance.choice((2020, 2022, 2023, 2024, 2026))
    record: dict[str, object] = {
        "id": number, "year": year, "cost": chance.choice((0, 10, "33.33", 99999, most)),
        "maybe_amount": chance.choice((0, 5, "0.01", 1000)), "heads": chance.choice((0, 1, 2, 3, 7, 1000)),
        "pieces": chance.randrange(10), "days": chance.choice((0, 1, 30, 366)), "span": chance.choice((0, 1, 5, 40)),
        "factor": chance.choice((0, 1, 2, "0.5", "0.03")), "maybe_ratio": chance.choice((-1, 0, 2, "0.333")),
        "paid_on": _day(chance, year), "maybe_day": _day(chance, year), "good": chance.choice((True, False)),
        "poor": chance.choice((True, False)), "first_level": _level(chance), "second_level": _level(chance),
        "levy": {str(y): chance.choice((0, 5, 100, 100_000)) for y in range(chance.choice((year, 2020)), year + 1)},
        "joined": {str(year): chance.choice((True, False))},
        "open_year": {str(y): chance.choice((True, False)) for y in range(2021, year + 1)},
        "maybe_levy": {str(y): chance.choice((0, 7, "9.99")) for y in range(year - 2, year + 1) if y > 2019 and chance.random() < 0.7},
        "monthly": {f"{year}-{month:02}": chance.choice((0, 3, "0.5")) for month in range(1, 13) if chance.random() < 0.7},
        "covered": {f"{year}-{month:02}": chance.choice((True, False)) for month in range(1, chance.choice((3, 13, 13)))},
        "due": {str(y): chance.choice((0, 6, 500)) for y in range(2020, year + 1) if chance.random() < 0.99},
        "note": chance.choice("甲乙"), "code": chance.choice("甲乙"),
        "cities": [_city(chance, n, most) for n in range(chance.choice((0, 1, 2, 3, 6)))],
        "visits": [_visit(chance, year) for _ in range(chance.choice((0, 1, 2, 4, 9)))],
    }  # fmt: skip
    for key in (
        "paid_on",
        "maybe_amount",
        "maybe_ratio",
        "maybe_day",
        "good",
        "first_level",
        "open_year",
        "maybe_levy",
        "monthly",
        "covered",
        "note",
        "code",
    ):
        if chance.random() < 0.35:
            del record[key]
    for key in ("cost", "heads", "days", "span", "factor", "second_level", "due"):
        if chance.random() < 0.01:
            del record[key]
    if chance.random() < 0.02:
        record["maybe_day"] = chance.choice(("0001-01-01", "9999-12-31"))
    return record


def _binding(chance: Random) -> dict[str, object]:
    """Parameters and readings, which a record may choose for itself."""
    bound: dict[str, object] = {"parameters": {"open_amount": chance.choice((0, 7, 1000))}}
    if chance.random() < 0.3:
        bound["parameters"] = {
            "open_amount": 7,
            "standard": chance.choice((0, 99)),
            "rate": chance.choice((0, "0.5", 2)),
            "late_amount": 8,
            "since": chance.choice((2021, 2024, 2031)),
        }
    if chance.random() < 0.5:
        bound["readings"] = {"reading": True, "way": "withhold"}
    return bound


def _day(chance: Random, year: int) -> str:
    return (date(year, 1, 1) + timedelta(days=chance.choice((0, 30, 58, 59, 90, 120, 364)))).isoformat()


def _level(chance: Random) -> str:
    return chance.choice(("one", "two", "three"))


def _city(chance: Random, number: int, most: int) -> dict[str, object]:
    city: dict[str, object] = {
        "label": f"{number}市", "money": chance.choice((0, 5, 10, "33.34", 51, most)), "bonus": chance.choice((0, 1, "99.99")),
        "people": chance.choice((0, 1, 2, 10)), "passed": chance.choice((True, False)), "grade": _level(chance),
        "merit": chance.choice((0, 1, "0.33")), "opened": _day(chance, 2023), "region": chance.choice("甲乙"),
    }  # fmt: skip
    for key in ("bonus", "passed", "opened", "region"):
        if chance.random() < 0.3:
            del city[key]
    return city


def _visit(chance: Random, year: int) -> dict[str, object]:
    when = _day(chance, chance.choice((year, year, 2020, 2023)))
    visit: dict[str, object] = {
        "seen_on": when, "fee": chance.choice((0, 1, 250, "0.01")), "times": chance.randrange(10),
        "urgent": chance.choice((True, False)), "at": chance.choice(("甲", "0市")), "own": chance.choice((0, "0.5", 10)),
        "rank": _level(chance),
    }  # fmt: skip
    for key in ("at", "own", "rank"):
        if chance.random() < 0.2:
            del visit[key]
    return visit


# --- engines ---------------------------------------------------------------------------------------------------------------


def check(case: Case, ways: Collection[int] = range(_WAYS)) -> None:
    """AssertionError, or whatever else is raised, where an engine differs or fails.

    `ways`: 0 for the generated module, 1 for one output alone, 2 for the kernel of columns.
    """
    program = case.program
    assert not unsound(program), case.text
    assert outcomes(case, Engine.PYTHON) == case.wanted, case.text
    if 0 in ways:
        assert _of_module(case) == case.wanted, case.text
    if 1 in ways:
        one = chosen(case)
        assert outcomes(case, Engine.PYTHON, one) == outcomes(case, Engine.INTERPRETER, one), case.text
    decoder = Decoder.of(program, RecordDefaults())
    records = [decoder(row.raw) for row in read_rows(case.records, "json")]
    for record in records[:_FEW]:
        with suppress(PolicyError):
            explain_record(program, record)
    _columns(case, records, kernel=2 in ways)


def chosen(case: Case) -> tuple[str, ...]:
    """One of the outputs, which depends on the policy alone."""
    outputs = public_outputs(case.program)
    return (outputs[len(case.text) % len(outputs)],)


def outcomes(case: Case, engine: Engine, outputs: tuple[str, ...] | None = None) -> list[str]:
    """What `mingce run` prints for each record, of all outputs or of some."""
    decoder = Decoder.of(case.program, RecordDefaults())
    found = results(case.program, read_rows(case.records, "json"), decoder, evaluator(case.program, engine, outputs))
    return [write(row) for row in found]


def _of_module(case: Case) -> list[str]:
    """What the generated module says of each record."""
    module: Any = sys.modules.setdefault("policy_module", ModuleType("policy_module"))
    vars(module).clear()
    vars(module)["__name__"] = "policy_module"
    exec(compile(print_python(case.program), "<module>", "exec"), vars(module))
    told = []
    for record in json.loads(case.records, parse_float=Decimal):
        try:
            told.append(module.evaluate_record(record).to_json())
        except module.PolicyInputError as error:
            said = {"code": error.code, "message": error.message, "field": error.field}
            told.append(module.written({"id": record["id"], "error": said}))
    return told


def check_in_node(tried: list[Case], folder: Path) -> None:
    """The generated JavaScript of all of them, in one process."""
    answers = evaluated([Job(print_javascript(case.program), case.records) for case in tried], folder)
    for case, found in zip(tried, answers, strict=True):
        assert found == case.wanted, case.text


def _explained(tried: list[Case], folder: Path) -> None:
    """The generated JavaScript explains whatever can be computed, with the values that the interpreter found."""
    few = [json.dumps(json.loads(case.records)[:_FEW], ensure_ascii=False) for case in tried]
    answers = explained([Job(print_javascript(case.program), records) for case, records in zip(tried, few, strict=True)], folder)
    for case, found in zip(tried, answers, strict=True):
        for explanation, wanted in zip(found, case.wanted[:_FEW], strict=True):
            outputs = json.loads(wanted, parse_float=str, parse_int=str).get("outputs", {})
            told = [] if explanation is None else [node for node in explanation["outputs"] if node["member"] is None]
            values = {alias: value for alias, value in outputs.items() if case.program.definition(alias) is not None}
            assert {node["alias"]: _written(node["value"]) for node in told} == values, case.text


def _written(value: Any) -> Any:
    """A number as it is written: those that doubles do not hold come as text."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _columns(case: Case, records: list[Record], *, kernel: bool) -> None:
    """Tables where the policy has results that columns can give: of one row as a flat program and in DuckDB, of more as a kernel."""
    program = case.program
    outputs = columnar_outputs(program)
    texts = {item.symbol.id for item in program.inputs if isinstance(item.type, TextType)}
    tables = [
        evolve(record, members={}, values={key: value for key, value in record.values.items() if key not in texts})
        for record in (records if outputs else ())
    ]
    try:
        for number, plain in enumerate(tables[:_FEW]):
            flat = flat_program(program, evolve(table_of([plain]), readings=plain.readings, parameters=plain.parameters))
            wanted = _reference(program, plain, outputs)
            assert _told(run_row(flat, row_of(program, plain))) == wanted, case.text
            if number == 0:
                asked = query(program, flat, DIALECTS["duckdb"], Source("records"))
                rows = duckdb.run(asked, {"records": arrow_table(program, flat.table, [plain])}).to_pylist()
                (found,) = results_of(flat, rows)
                assert (found if isinstance(found, tuple) else _told(found)) == wanted, case.text
        if tables and kernel:
            alike = [plain for plain in tables if _bound(plain) == _bound(tables[0])]
            assert by_kernel(program, alike) == [_reference(program, plain, outputs) for plain in alike], case.text
    except (NotColumnarError, InexactError):
        # What 64 bits do not hold is refused before any row is computed.
        return


def _bound(record: Record) -> tuple[object, ...]:
    return record.year, record.readings, record.parameters


def _reference(program: Program, record: Record, outputs: tuple[str, ...]) -> object:
    try:
        return _told(evaluate(program, record, outputs).outputs)
    except PolicyError as error:
        return _told(error)


def _told(found: Mapping[str, Value] | PolicyError) -> object:
    if isinstance(found, PolicyError):
        return found.code, found.field
    return {key: frozenset(value.reasons) if isinstance(value, Undetermined) else value for key, value in found.items()}
