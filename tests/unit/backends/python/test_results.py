"""What results of generated modules are as data and as text."""

import json
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from mingce.backends.python.results import Counted, for_json, natural, written
from mingce.backends.python.runtime import Undetermined

PAIRS = [
    (None, "null"),
    (True, "true"),
    (7, "7"),
    (Decimal("15.25"), "15.25"),
    (Decimal("4000"), "4000"),
    (Decimal("-0.01"), "-0.01"),
    (date(2027, 5, 1), '"2027-05-01"'),
    ('甲"\\\n', '"甲\\"\\\\\\n"'),
    (Undetermined(("缺少“甲”", "缺少“乙”")), '{"undetermined": "缺少“甲”；缺少“乙”"}'),
    (Fraction(1, 3), '"1/3"'),
    ([1, {"甲": Decimal("0.5")}], '[1, {"甲": 0.5}]'),
    (Decimal("12345678901.23"), "12345678901.23"),
]


@pytest.mark.parametrize(("value", "text"), PAIRS, ids=str)
def test_data_and_text_are_the_same_json(value: object, text: str) -> None:
    with localcontext(prec=2):
        assert written(value) == text
        assert json.dumps(for_json(value), ensure_ascii=False) == text


def test_digits_that_no_float_holds_are_kept() -> None:
    amount = Decimal("12345678901234567.89")
    assert written(amount) == "12345678901234567.89"
    assert for_json(amount) == "12345678901234567.89"


def test_half_a_surrogate_pair_stays_an_escape() -> None:
    assert written("\ud800") == '"\\ud800"'


@pytest.mark.parametrize(
    ("stored", "counted", "value"),
    [
        (1_200_000, Counted("x", 100), Decimal(12_000)),
        (1_525, Counted("x", 100), Decimal("15.25")),
        (-1, Counted("x", 1000), Decimal("-0.001")),
        (3, Counted("x", 1, whole=True), 3),
        (3, Counted("x", Fraction(1, 100), whole=True), 300),
        (1, Counted("x", 3), Fraction(1, 3)),
        (True, Counted("x", None), True),
        (None, Counted("x", 100), None),
        ([100, None], Counted("x", 100), (Decimal(1), None)),
    ],
)
def test_results_as_python_has_them(stored: object, counted: Counted, value: object) -> None:
    with localcontext(prec=1):
        found = natural(stored, counted)
    assert (found, type(found)) == (value, type(value))
