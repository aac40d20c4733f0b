"""The shared corpus: policies with records, and what must come of each record, for every way of computing.

By hand (`tests/corpus`): `<name>.pol`, and `<name>.json` with

- `about`: what the cases are about;
- `columnar`: whether the policy has no lists of members, no 分配 and no 分担, so that a back end that computes columns can be
  held to it, or refuse it where values need more than 64 bits (`fits_64_bits`), but never give a wrong number;
- `cases`: objects with `why` (which also is the `id` of the record), `record` and `expected`, both in the public format.  In
  `expected` an empty `readings` may be left out.  Numbers are exact: read them with the project's own JSON decoder, as here.

What is expected was worked out from the reference manual, never copied from a result.  Compare with `plain`, which makes equal
numbers equal however they are written and keeps `true` apart from 1.

At random: `batches` gives programs of the intermediate representation with typed records; the reference is the interpreter.
The same count, size and seed give the same programs and records in every run with the same version of Hypothesis.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from attrs import field, frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from mingce.driver.pipeline import compile_source, width_warnings
from mingce.engines.rows.jsontext import decoder
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError
from mingce.source import Source
from tests.strategies import programs, records

__all__ = ["Batch", "Case", "Failure", "batches", "cases", "compiled", "fits_64_bits", "plain", "random_cases", "reference"]

FOLDER = Path(__file__).parent / "corpus"
_NO_CHECKS = tuple(HealthCheck)


# --- by hand ------------------------------------------------------------------------------------------------------------


@frozen
class Case:
    """A policy, its records, and the output record that each must give, in the same order."""

    name: str
    about: str
    columnar: bool
    policy_text: str = field(repr=False)
    records: tuple[Mapping[str, Any], ...] = field(repr=False)
    expected: tuple[Mapping[str, Any], ...] = field(repr=False)


def cases(*, columnar_only: bool = False) -> Iterator[Case]:
    """Every policy of the corpus, or those that a columnar back end can compute."""
    for path in sorted(FOLDER.glob("*.json")):
        case = _case(path)
        if case.columnar or not columnar_only:
            yield case


def compiled(case: Case) -> Program:
    """The program of a case; it has no findings."""
    return _compiled(case.name, case.policy_text)


def fits_64_bits(case: Case) -> bool:
    """Whether every value of the policy is proven to fit a 64-bit integer in its own grain."""
    return not width_warnings(compiled(case))


@cache
def _compiled(name: str, text: str) -> Program:
    found = compile_source(Source(f"{name}.pol", text), lambda _name: None)
    assert found.program is not None, found.diagnostics
    return found.program


def plain(value: object) -> object:
    """A value for comparison: numbers as exact fractions, truth values apart from them."""
    match value:
        case bool():
            return ("truth", value)
        case int() | Decimal():
            return Fraction(value)
        case Mapping():
            return {key: plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case _:
            return value


def _case(path: Path) -> Case:
    data: Any = decoder().decode(path.read_text(encoding="utf-8"))
    rows = data["cases"]
    return Case(
        path.stem,
        data["about"],
        data["columnar"],
        path.with_suffix(".pol").read_text(encoding="utf-8"),
        tuple({"id": row["why"], **row["record"]} for row in rows),
        tuple({"id": row["why"], **_complete(row["expected"])} for row in rows),
    )


def _complete(expected: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"readings": {}, **expected} if "outputs" in expected else expected


# --- at random ----------------------------------------------------------------------------------------------------------


@frozen
class Failure:
    """The error that a record gives: its code, and the input or statement concerned."""

    code: str
    field: str | None


@frozen
class Batch:
    """A program and records for it; `columnar` as in `Case`; whether values fit is for the back end to prove."""

    program: Program = field(repr=False)
    records: tuple[Record, ...] = field(repr=False)
    columnar: bool


def batches(count: int, size: int = 20, seed: int = 0, *, columnar_only: bool = False) -> Iterator[Batch]:
    """`count` random programs with `size` random records each, the same in every run.

    Records may lack inputs, and some cannot be computed: `reference` says what is right for each.
    """
    kinds = programs(collections=False) if columnar_only else programs()
    for number, program in enumerate(_drawn(kinds, count, seed)):
        found = _drawn(records(program), size, seed * 1_000_003 + number)
        yield Batch(program, found, columnar=not program.collections)


def random_cases(count: int, seed: int = 0, *, columnar_only: bool = False) -> Iterator[tuple[Program, Record]]:
    """`count` random programs with one record each."""
    for batch in batches(count, 1, seed, columnar_only=columnar_only):
        yield batch.program, batch.records[0]


def reference(program: Program, record: Record) -> Outcome | Failure:
    """What the interpreter says of a record."""
    try:
        return evaluate(program, record)
    except PolicyError as error:
        return Failure(error.code, error.field)


def _drawn(strategy: st.SearchStrategy[Any], count: int, seed: int) -> tuple[Any, ...]:
    """The first `count` values that Hypothesis draws from the seed; it only generates, and keeps nothing."""
    found: list[Any] = []

    @seeded(seed)
    @settings(max_examples=count, phases=(Phase.generate,), database=None, deadline=None, suppress_health_check=_NO_CHECKS)
    @given(strategy)
    def collect(value: object) -> None:
        found.append(value)

    collect()
    return tuple(found[:count])
