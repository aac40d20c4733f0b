"""Units of measure: products of base units with whole powers.  Months are not days and years are not months."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

__all__ = ["BASE_UNITS", "COUNT", "DAYS", "MONEY", "MONTHS", "NONE", "YEARS", "Unit", "parse_unit"]

# The base units and what people call them.  Every spelling the lexer reads is brought to one of these by syntax/build.
BASE_UNITS: Final = ("元", "年", "月", "日", "人", "次", "个", "分", "床日")


@frozen
class Unit:
    """A unit as base units and their powers, in the order of `BASE_UNITS`; none at all for a pure number."""

    powers: tuple[tuple[str, int], ...] = ()

    def __mul__(self, other: "Unit") -> "Unit":
        return _normal({base: self.power(base) + other.power(base) for base in BASE_UNITS})

    def __truediv__(self, other: "Unit") -> "Unit":
        return _normal({base: self.power(base) - other.power(base) for base in BASE_UNITS})

    def power(self, base: str) -> int:
        """The power of a base unit, 0 if it does not occur."""
        return dict(self.powers).get(base, 0)

    def __str__(self) -> str:
        above = "·".join(base for base, power in self.powers for _ in range(power))
        below = "".join(f"/{base}" for base, power in self.powers for _ in range(-power))
        return (above or ("1" if below else "")) + below


NONE: Final = Unit()
MONEY: Final = Unit((("元", 1),))
YEARS: Final = Unit((("年", 1),))
MONTHS: Final = Unit((("月", 1),))
DAYS: Final = Unit((("日", 1),))
COUNT: Final = Unit((("个", 1),))


def _normal(powers: Mapping[str, int]) -> Unit:
    return Unit(tuple((base, powers[base]) for base in BASE_UNITS if powers.get(base)))


def parse_unit(text: str) -> Unit | None:
    """The unit that `text` spells (`元/年`, `元/人/年`, `` for a pure number), or None if a part is not a base unit."""
    if not text:
        return NONE
    above, *below = text.split("/")
    if any(base not in BASE_UNITS for base in (above, *below)):
        return None
    powers: dict[str, int] = {}
    for base, sign in ((above, 1), *((base, -1) for base in below)):
        powers[base] = powers.get(base, 0) + sign
    return _normal(powers)
