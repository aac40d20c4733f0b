"""Results in the public record format."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from mingce.engines.rows.encode import encode, encode_error, encode_value
from mingce.engines.rows.jsontext import decoder, write
from mingce.engines.rows.scalars import plain
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError, Undetermined
from tests.samples import pilot


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(292000), "292000"),
        (Fraction(30000001, 100), "300000.01"),
        (Fraction(1, 20), "0.05"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 3), '"1/3"'),
        (Fraction(10**40 + 1, 100), "1" + "0" * 38 + ".01"),
        (Fraction(0), "0"),
        (2027, "2027"),
        (True, "true"),
        (None, "null"),
        ("resident", '"resident"'),
        (date(2027, 5, 1), '"2027-05-01"'),
        (Undetermined(("缺少“特殊群体”", "缺少“缴费到账日”")), '{"undetermined": "缺少“特殊群体”；缺少“缴费到账日”"}'),
    ],
)
def test_values(value: object, text: str) -> None:
    assert write(encode_value(value)) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "text"),
    [(Fraction(7), "7"), (Fraction(-7, 2), "-3.5"), (Fraction(1, 100), "0.01"), (Fraction(3, 16), "0.1875"), (Fraction(-1, 7), "-1/7")],
)
def test_digits(number: Fraction, text: str) -> None:
    assert plain(number) == text


def test_an_output_record() -> None:
    outcome = Outcome(
        outputs={"cap": Fraction(292000), "no_wait": None},
        members={"bills": ({"bills.bill_own": Fraction(617, 50)}, {"bills.bill_own": None})},
        readings={"first_counts": False},
    )
    record = Record(2027, members={"bills": ({"bills.code": "A1", "bills.amount": Fraction(1)}, {})})
    assert encode(pilot(), outcome, record) == {
        "outputs": {"cap": 292000, "no_wait": None, "bills": [{"code": "A1", "bill_own": Decimal("12.34")}, {"bill_own": None}]},
        "readings": {"first_counts": False},
    }


def test_a_list_without_members() -> None:
    outcome = Outcome(outputs={}, members={"bills": ()}, readings={})
    assert encode(pilot(), outcome, Record(2027))["outputs"] == {"bills": []}


def test_an_error() -> None:
    assert encode_error(PolicyError("missing-input", "缺少输入“参保状态”", "status")) == {
        "code": "missing-input",
        "message": "缺少输入“参保状态”",
        "field": "status",
    }


def test_writing_json() -> None:
    value: dict[str, object] = {"a": [1, Decimal("1E+3"), Decimal("0.10"), True, None], "甲“": 'x"\n', "b": ()}
    assert write(value) == '{"a": [1, 1000, 0.10, true, null], "甲“": "x\\"\\n", "b": []}'


def test_half_a_surrogate_pair_stays_an_escape() -> None:
    assert write(decoder().decode('"\\ud800甲"')) == '"\\ud800\\u7532"'


def test_binary_floats_are_no_plain_data() -> None:
    with pytest.raises(TypeError, match="float"):
        write(0.1)
