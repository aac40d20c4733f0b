"""Single values, as generated modules and `mingce run` read them."""

from datetime import UTC, date, datetime
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from mingce.backends.python.runtime import PolicyInputError
from mingce.backends.python.schema import type_field
from mingce.backends.python.values import Place, digits_of, in_range, scalar, shown, value_text
from mingce.emit.prose_values import value_text as told
from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Member, TextType, Type, YearType

KIND = EnumType("kind", "类型", (Member("一类", "one"), Member("二类", "two")))
PLACE = Place("x", "甲")
MONEY = type_field(NUMBERS["金额"])
RATIO = type_field(NUMBERS["比例"])


@pytest.mark.parametrize("word", NUMBERS)
@pytest.mark.parametrize("number", [Fraction(0), Fraction(7), Fraction(-3), Fraction(1, 4), Fraction(12345, 100)])
def test_numbers_in_sentences_are_those_of_documents(word: str, number: Fraction) -> None:
    type_ = NUMBERS[word]
    assert type_.grain is not None
    if (number / type_.grain).denominator == 1:
        assert value_text(type_field(type_), number) == told(number, type_)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (BooleanType(), True),
        (BooleanType(), False),
        (DateType(), date(2027, 5, 1)),
        (YearType(), 2027),
        (KIND, "two"),
        (TextType(), "甲"),
    ],
)
def test_other_values_in_sentences_are_those_of_documents(type_: Type, value: bool | date | int | str) -> None:
    assert value_text(type_field(type_), value) == told(value, type_)


@pytest.mark.parametrize(
    ("raw", "exact"),
    [
        (0.1, Fraction(1, 10)),
        (1e22, Fraction(10**22)),
        (Decimal("12.30"), Fraction(123, 10)),
        (Fraction(1, 4), Fraction(1, 4)),
        (" +.5 ", Fraction(1, 2)),
        (7, 7),
    ],
)
def test_numbers_are_exact_whatever_the_decimal_context(raw: object, exact: Fraction) -> None:
    with localcontext(prec=1):
        assert scalar(MONEY, raw, PLACE) == exact


HUGE = (
    "1e30000000", "-1e999999999", Decimal("1e30000000"), Decimal("-9e999999999"), 1e300, 10**40, Fraction(10**3_000_000),
    "9" * 1_000_000,
)  # fmt: skip
FINE = ("1e-30000000", Decimal("1e-999999999"), 1e-320, Fraction(1, 10**3_000_000), "0." + "3" * 1_000_000)


@pytest.mark.parametrize(("raws", "code"), [(HUGE, "out-of-range"), (FINE, "too-precise")])
def test_numbers_with_huge_exponents_are_refused_before_they_are_computed(raws: tuple[object, ...], code: str) -> None:
    for raw in raws:
        with pytest.raises(PolicyInputError) as caught:
            scalar(MONEY, raw, PLACE)
        assert (caught.value.code, len(caught.value.message) < 100) == (code, True)
        with pytest.raises(PolicyInputError) as caught:
            scalar(type_field(YearType()), raw, PLACE)
        assert (caught.value.code, len(caught.value.message) < 100) == ("bad-year", True)


class Unspeakable:
    """What cannot even be shown."""

    def __str__(self) -> str:
        raise ValueError


ODD = (
    None, object(), Unspeakable(), {1}, 1j, float("nan"), float("-inf"), Decimal("sNaN"), datetime(2027, 1, 1, tzinfo=UTC), [],
    {}, "e5", "1e", "--1", "0x1", "1 2", "١", "½", "\ud800", 10**5000, -(10**5000), Fraction(10**5000, 7), int,
)  # fmt: skip


@pytest.mark.parametrize("type_", [NUMBERS["金额"], NUMBERS["比例"], BooleanType(), DateType(), YearType(), KIND])
def test_whatever_is_no_value_is_refused_in_chinese(type_: Type) -> None:
    for raw in ODD:
        with pytest.raises(PolicyInputError) as caught:
            scalar(type_field(type_), raw, PLACE)
        assert caught.value.message.startswith("“甲”")
        assert len(caught.value.message) < 200


def test_what_is_shown_is_short() -> None:
    assert [shown(raw) for raw in (None, True, [], {}, 1.5, Decimal("1E+5"), 10**50, "长" * 41)] == [
        "空值", "true", "一个列表", "一个对象", "“1.5”", "“1E+5”", "一个极大的数", f"“{'长' * 40}…”",
    ]  # fmt: skip


def test_ends_of_ranges_are_told() -> None:
    with pytest.raises(PolicyInputError, match=r"“甲”不能大于1，实际是1\.5"):
        in_range(scalar(RATIO, "150%", PLACE), 0, 1, PLACE)
    with pytest.raises(PolicyInputError, match=r"“甲”不能小于0\.5，实际是0"):
        in_range(0, Fraction(1, 2), None, PLACE)


@pytest.mark.parametrize(
    ("number", "digits"),
    [(Fraction(1, 3), "1/3"), (Fraction(-1, 8), "-0.125"), (Fraction(10**30), "1" + "0" * 30), (5, "5"), (Fraction(-7, 2), "-3.5")],
)
def test_digits(number: Fraction, digits: str) -> None:
    assert digits_of(number) == digits
