"""Aggregates and ranks for each member of a list, in all their shapes, and lists of any size for them."""

from datetime import date, timedelta
from fractions import Fraction

from mingce.ir.values import Value
from tests import builders as b

__all__ = ["AMOUNT", "CITIES", "CLAIMS", "SHAPES", "of_each", "rows"]

AMOUNT, KIND = b.ref("claims.amount"), b.ref("claims.kind", b.STATUS)
CLAIMS = b.collection(
    "claims", b.given("claims.on", b.DATE), b.given("claims.amount", b.MONEY), b.given("claims.kind", b.STATUS), dated_by="claims.on"
)
CITIES = b.collection("cities", b.given("cities.amount", b.MONEY), b.given("cities.kind", b.STATUS))
WHERE = b.gt(AMOUNT, b.yuan(3))
SHAPES = {
    "constant": b.fold("sum", "claims", AMOUNT, WHERE),
    "upto": b.fold("max", "claims", AMOUNT, WHERE, window="upto", in_year=True),
    "group": b.fold("sum", "claims", AMOUNT, WHERE, group="day"),
    "group in a window": b.fold("last", "claims", AMOUNT, group="claims.kind", window="upto"),
    "rank": b.rank("claims", AMOUNT),
    "constant in an aggregate": b.fold("sum", "claims", b.sub(AMOUNT, b.fold("min", "claims", AMOUNT))),
    "of the other list": b.fold("sum", "claims", AMOUNT, b.eq(AMOUNT, b.ref("cities.amount"))),
    "of few kinds": b.fold("sum", "claims", AMOUNT, b.eq(KIND, b.ref("cities.kind", b.STATUS))),
}


def rows(size: int, of: str) -> tuple[dict[str, Value], ...]:
    kinds = ("none", "resident", "employee")
    dated: list[dict[str, Value]] = [{"claims.on": date(2025, 1, 1) + timedelta(n // 2)} if of == "claims" else {} for n in range(size)]
    return tuple({f"{of}.amount": Fraction(n + 4), f"{of}.kind": kinds[n % 3], **dated[n]} for n in range(size))


def of_each(shape: str) -> str:
    """The list that a shape is computed for each member of."""
    return "cities" if shape.startswith("of ") else "claims"
