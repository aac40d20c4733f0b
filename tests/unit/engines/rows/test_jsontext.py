"""JSON whose numbers stay exact, however they are written."""

from decimal import Decimal

import pytest

from mingce.engines.rows.jsontext import decoder

HUGE = ["1e99999999999999999999", "-1.5E+0099999999999999999999", "1e-99999999999999999999", "1e9999999999999999"]


@pytest.mark.parametrize("digits", HUGE)
def test_exponents_that_no_decimal_holds_stand_for_numbers_that_are_refused(digits: str) -> None:
    found = decoder().decode(digits)
    assert isinstance(found, Decimal)
    assert abs(found.adjusted()) == 999999999999999
    assert found.is_signed() == digits.startswith("-")


@pytest.mark.parametrize(("digits", "exponent"), [("1e999999999999999", 999999999999999), ("1e0000000000000000000007", 7)])
def test_other_exponents_are_read_as_they_stand(digits: str, exponent: int) -> None:
    assert decoder().decode(digits).adjusted() == exponent
