"""The Sichuan policy of 2025 as its tests use it: compiled once, asked as `mingce run` asks, or at full speed over histories."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final

from attrs import asdict, frozen

from mingce.backends.python.load import compile_policy
from mingce.cli.common import RunOptions
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.rows.formats import print_rows, read_rows
from mingce.ir.program import Program
from tests.policies import reference_002 as ref
from tests.policies.reference_002 import Readings, Year

__all__ = [
    "ALTERNATIVES",
    "DEFAULT",
    "LETTERS",
    "POLICY",
    "STATUS",
    "Facts",
    "by_policy",
    "by_reference",
    "error",
    "histories",
    "history",
    "one",
    "program",
    "record",
    "run",
    "years",
]

POLICY: Final = Path(__file__).parents[2] / "policies" / "sichuan" / "enrolment_2025.pol"
STATUS: Final = {"R": "resident", "E": "employee", "N": "none", "X": "not_liable"}

# One letter is one year: resident, resident without a claim (z), resident who used the reward (u), resident paying late (l).
LETTERS: Final[Mapping[str, Year]] = {
    "R": Year("R"),
    "z": Year("R", zero=True),
    "u": Year("R", used=True),
    "l": Year("R", late=True, started=False),
    "E": Year("E"),
    "N": Year("N"),
    "X": Year("X"),
}

DEFAULT: Final = Readings()

# Every alternative of every reading, one at a time (those that touch histories; dates and newborns have tests of their own).
ALTERNATIVES: Final = (
    Readings(history_counts=False),
    Readings(cont_effective="next_year"),
    Readings(cap_mode="saturating"),
    Readings(zero_on_break="clear"),
    Readings(employee_year="counts"),
    Readings(employee_year="breaks"),
    Readings(first_lapse_year_counts=True),
    Readings(late_payment_counts_as_lapse=True),
    Readings(requires_benefit_started=True),
    Readings(employee_ends_lapse=False),
    Readings(lapses_before_epoch="counted"),
    Readings(clear_when="at_once"),
)


@cache
def program() -> Program:
    """The compiled policy."""
    compiled = compile_path(POLICY).program
    assert compiled is not None
    return compiled


# --- as `mingce run` does it --------------------------------------------------------------------------------------------


@cache
def _evaluate(engine: Engine) -> Callable[..., Any]:
    return evaluator(program(), engine)


def run(
    *records: Mapping[str, Any],
    engine: Engine = Engine.INTERPRETER,
    reading: Mapping[str, str] | None = None,
    bind: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """The output records for these input records, through JSON both ways."""
    options = RunOptions(None, None, tuple((reading or {}).items()), tuple((bind or {}).items()))
    rows = read_rows(json.dumps(records, ensure_ascii=False), "json")
    found = results(program(), rows, options.decoder(program()), _evaluate(engine))
    answer = json.loads("".join(print_rows(program(), found, "json")))
    assert [row.get("id") for row in answer] == [row.get("id") for row in records]
    assert isinstance(answer, list)
    return answer


def one(given: Mapping[str, Any], **how: Any) -> dict[str, Any]:
    """The outputs of one record, which must be computable."""
    (row,) = run(given, **how)
    assert "error" not in row, row["error"]
    outputs = row["outputs"]
    assert isinstance(outputs, dict)
    return outputs


def error(given: Mapping[str, Any], **how: Any) -> tuple[str, str | None]:
    """The code and the field of the error that a record gives."""
    (row,) = run(given, **how)
    assert set(row) <= {"id", "line", "error"}, row
    assert row["error"]["message"]
    return row["error"]["code"], row["error"].get("field")


def years(first: int, letters: str) -> dict[str, dict[str, Any]]:
    """The yearly inputs of a history as a record holds them."""
    given = {str(first + n): LETTERS[letter] for n, letter in enumerate(letters)}
    flags = {"late": "late", "zero_claim": "zero", "used_reward": "used"}
    yearly: dict[str, dict[str, Any]] = {"status": {y: STATUS[year.scheme] for y, year in given.items()}}
    for key, name in flags.items():
        held = {y: True for y, year in given.items() if asdict(year)[name]}
        if held:
            yearly[key] = held
    return yearly


def record(first: int, letters: str, **more: Any) -> dict[str, Any]:
    """A record about the last year of a history, of somebody who is known not to be exempt and paid in December before."""
    year = first + len(letters) - 1
    return {"year": year, "exempt": False, "paid_on": f"{year - 1}-12-01"} | years(first, letters) | more


# --- whole histories, fast ----------------------------------------------------------------------------------------------

OUTPUTS: Final = (
    "run_years",
    "lapsed_years",
    "continuity_reward",
    "zero_claim_reward",
    "lapse_reduction",
    "cap",
    "wait_fixed",
    "wait_variable",
    "wait_repairable",
    "wait_total",
)
_MONEY: Final = frozenset({"continuity_reward", "zero_claim_reward", "lapse_reduction", "cap"})
_ONCE: Final = {"exempt": False, "repair_years": 0, "uncapped": False, "insured_before": True, "birth_date": None}


@frozen
class Facts:
    """The outputs for the last year of a history: yuan, years and months."""

    run_years: int
    lapsed_years: int
    continuity_reward: int
    zero_claim_reward: int
    lapse_reduction: int
    cap: int | None
    wait_fixed: int | None
    wait_variable: int | None
    wait_repairable: int | None
    wait_total: int | None


def histories(length: int, letters: str = "".join(LETTERS)) -> Iterator[str]:
    """All histories of this length."""
    return map("".join, product(letters, repeat=length))


def history(first: int, letters: str) -> dict[int, Year]:
    """The years of a history, as the reference model takes them."""
    return {first + n: LETTERS[letter] for n, letter in enumerate(letters)}


@cache
def by_policy(readings: Readings = DEFAULT) -> Callable[[int, str], Facts]:
    """The policy under these readings as a function of a history's first year and letters."""
    chosen = {key: value for key, value in asdict(readings).items() if value != asdict(DEFAULT)[key]}
    variant = compile_policy(program(), OUTPUTS, chosen).variant()
    order = [variant.core.outputs.index(key) for key in OUTPUTS]
    arguments = [(argument.kind, argument.symbol) for argument in variant.core.arguments]
    columns: dict[str, Callable[[Year], object]] = {
        "status": lambda year: STATUS[year.scheme],
        "late": lambda year: year.late,
        "zero_claim": lambda year: year.zero,
        "used_reward": lambda year: year.used,
        "benefit_started": lambda year: year.started,
    }
    tables = {key: {letter: of(year) for letter, year in LETTERS.items()} for key, of in columns.items()}

    def ask(first: int, letters: str) -> Facts:
        given = [[tables[symbol][letter] for letter in letters] if kind == "yearly" else _ONCE[symbol] for kind, symbol in arguments]
        return _facts(variant.function(first, first + len(letters) - 1, *given), order)

    return ask


def _facts(found: Sequence[int | None], order: Sequence[int]) -> Facts:
    values = [found[index] for index in order]
    # The compiled function counts money in fen.
    return Facts(
        *(  # type: ignore[arg-type]
            value if value is None or key not in _MONEY else _yuan(value) for key, value in zip(OUTPUTS, values, strict=True)
        )
    )


def _yuan(fen: int) -> int:
    yuan, rest = divmod(fen, 100)
    assert rest == 0
    return yuan


def by_reference(first: int, letters: str, readings: Readings = DEFAULT) -> Facts:
    """What the reference model says."""
    past, year = history(first, letters), first + len(letters) - 1
    wait = ref.waiting(past, year, readings)
    return Facts(
        ref.run_years(past, year, readings),
        ref.lapsed_years(past, year, readings),
        ref.continuity_reward(past, year, readings),
        ref.zero_claim_reward(past, year, readings),
        ref.lapse_reduction(past, year, readings),
        ref.cap(past, year, readings),
        *((None,) * 4 if wait is None else (wait.fixed, wait.variable, wait.repairable, wait.total)),
    )
