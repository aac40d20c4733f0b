"""The functions that generated modules carry: rounding, days, decimals and JSON, each against Python's own."""

import json
import shutil
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files
from math import floor
from pathlib import Path
from typing import Any

import pytest

from mingce.backends.javascript.ops import LOWERED_AWAY, SPELLINGS
from mingce.ir.ops import OPS
from tests.node import node, run_script


def run(script: str, folder: Path) -> Any:
    """The JSON that a script prints that may use all functions of the run time."""
    parts = [(files("mingce.backends.javascript") / f"{name}.mjs").read_text(encoding="utf-8") for name in ("json", "runtime")]
    return json.loads(run_script("\n".join((*parts, script)), folder))


def test_no_operator_is_forgotten() -> None:
    assert set(SPELLINGS) | LOWERED_AWAY == {op.name for op in OPS}
    assert not set(SPELLINGS) & LOWERED_AWAY


# --- rounding -------------------------------------------------------------------------------------------------------------

DIVIDENDS = (*range(-25, 26), 2**53 - 1, 1 - 2**53, 2**53 - 2, 4503599627370497, -4503599627370499)
DIVISORS = (1, 2, 3, 4, 5, 7, 10, 2**53 - 1)


def rounded(dividend: int, divisor: int) -> list[int]:
    """Towards 0, away from 0, ties away from 0, ties to the even one."""
    exact = Fraction(dividend, divisor)
    sign = -1 if exact < 0 else 1
    down = floor(abs(exact))
    return [sign * down, sign * -floor(-abs(exact)), sign * floor(abs(exact) + Fraction(1, 2)), round(exact)]


@pytest.mark.parametrize("suffix", ["", "n"], ids=["numbers", "BigInt"])
def test_quotients_are_exact(suffix: str, tmp_path: Path) -> None:
    cases = [(a, b) for a in DIVIDENDS for b in DIVISORS]
    lines = ", ".join(f"[{a}{suffix}, {b}{suffix}]" for a, b in cases)
    found = run(
        "const all = [quotientDown, quotientUp, quotientHalfUp, quotientHalfEven]\n"
        f"console.log(JSON.stringify([{lines}].map(([a, b]) => all.map((rounded) => String(rounded(a, b))))))",
        tmp_path,
    )
    assert [[int(text) for text in row] for row in found] == [rounded(a, b) for a, b in cases]


# --- days -----------------------------------------------------------------------------------------------------------------


def test_days_are_those_of_the_calendar(tmp_path: Path) -> None:
    numbers = sorted({*range(1, 3652060, 911), *range(730000, 742000), 3652059})
    found = run(f"console.log(JSON.stringify({numbers}.map((n) => [isoDay(n), day(...civil(n))])))", tmp_path)
    assert found == [[date.fromordinal(n).isoformat(), n] for n in numbers]


def test_months_that_have_no_such_day(tmp_path: Path) -> None:
    script = """
    const shown = (f) => { try { return isoDay(f()) } catch (error) { return error.code } }
    console.log(JSON.stringify([
      shown(() => addMonthsClip(day(2027, 1, 31), 1)), shown(() => addMonthsRoll(day(2027, 1, 31), 1)),
      shown(() => addMonthsClip(day(2028, 2, 29), 12)), shown(() => addMonthsRoll(day(2028, 2, 29), 12)),
      shown(() => addMonthsClip(day(2027, 3, 31), -13)), shown(() => addMonthsRoll(day(2027, 12, 31), 0)),
      shown(() => addMonthsClip(day(9999, 12, 1), 1)), shown(() => addMonthsRoll(day(1, 1, 1), -1)),
      shown(() => addDays(day(9999, 12, 31), 1)), shown(() => addDays(day(1, 1, 1), -1)), shown(() => dayOfYear(2027, 2, 29)),
      shown(() => yearLast(2027, 2, 29)), monthsBetween(day(2027, 1, 31), day(2027, 2, 28)),
      yearsBetween(day(2024, 2, 29), day(2028, 2, 28)),
    ]))"""
    assert run(script, tmp_path) == [
        "2027-02-28", "2027-03-01", "2029-02-28", "2029-03-01", "2026-02-28", "2027-12-31", "date-out-of-range", "date-out-of-range",
        "date-out-of-range", "date-out-of-range", "2027-02-28", "2028-02-28", 1, 3,
    ]  # fmt: skip


def test_benefit_years_begin_on_their_day(tmp_path: Path) -> None:
    days = [date(2027, 8, 31) + timedelta(days=n) for n in range(2)]
    numbers = [day.toordinal() for day in days]
    assert run(f"console.log(JSON.stringify({numbers}.map((n) => benefitYear(n, 9, 1))))", tmp_path) == [2026, 2027]


# --- numbers and JSON -----------------------------------------------------------------------------------------------------


def test_decimals_have_all_their_digits(tmp_path: Path) -> None:
    values = [Fraction(1, 8), Fraction(-1, 200), Fraction(7), Fraction(10**30 + 1, 100), Fraction(0), Fraction(-12345, 10)]
    pairs = ", ".join(f"{{ above: {value.numerator}n, below: {value.denominator}n }}" for value in values)
    found = run(f"console.log(JSON.stringify([{pairs}].map(decimalText)))", tmp_path)
    assert [Fraction(text) for text in found] == values
    assert found[1] == "-0.005"
    assert run("console.log(JSON.stringify(decimalText({ above: -2n, below: 6n })))", tmp_path) == "-1/3"


def test_numbers_in_json_stay_exact(tmp_path: Path) -> None:
    text = '{"a": 0.1, "b": 12345678901234567890.123, "c": [9007199254740993, -0, 1e2], "d": "x\\u0001\\ud800", "2": 1, "1": 2}'
    (printed,) = run(f"console.log(JSON.stringify([toJson(parse({json.dumps(text)}))]))", tmp_path)
    found = json.loads(printed, parse_float=Decimal)
    assert found == json.loads(text, parse_float=Decimal)
    assert list(found) == ["a", "b", "c", "d", "2", "1"], "keys stay in the order given"
    assert printed.startswith('{"a": 0.1, "b": 12345678901234567890.123, "c": [9007199254740993, 0, 1e2], ')


@pytest.mark.parametrize("text", ["", "{", "[1,]", '{"a" 1}', "01", "1.", "[1] 2", '"\n"', "nul", "[" * 600 + "]" * 600])
def test_what_is_no_json_is_refused_in_chinese(text: str, tmp_path: Path) -> None:
    script = f"try {{ parse({json.dumps(text)}) }} catch (error) {{ console.log(JSON.stringify([error.name, error.message])) }}"
    name, message = run(script, tmp_path)
    assert name == "SyntaxError"
    assert "字符处" in message


# --- where node is missing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("where", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_without_node_tests_are_skipped_but_not_where_all_must_run(
    where: str, outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setenv("CI", where)
    with pytest.raises(outcome, match="node is not installed"):
        node()
