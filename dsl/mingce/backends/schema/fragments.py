"""Schemas of single values: what may be written for a value of a type, and what is given back.

A list of alternatives stands for "one of these".  Numbers have no `multipleOf` below 1: common validators compute with binary
numbers, for which 19.99 is no multiple of 0.01, and would refuse good records.  Decimals written as text are held to their
places by a pattern; of decimals written as numbers the decoder of records looks at the places.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, assert_never

from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE

__all__ = ["NULL", "Bound", "Json", "category", "category_ref", "computed", "decimal", "either", "given", "member_choice", "plain"]

Json = dict[str, "Json"] | list["Json"] | str | int | Decimal | bool | None
Bound = Fraction | date | int | None

NULL: Final[dict[str, Json]] = {"type": "null"}
_TRUTHS: Final[list[Json]] = [True, False, "是", "否"]
# Days that months have; whether 29 February exists in a year is left to the format.
_DAY: Final = "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
_YEAR: Final = "^[1-9][0-9]{3}年?$"
_FIRST_YEAR, _LAST_YEAR = 1000, 9999
# What `Result.to_data()` and its JavaScript twin give where their numbers would not be exact; 15 digits always are.
_LONG: Final[dict[str, Json]] = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "minLength": 16}
_PERCENT_PLACES, _PERMILLE_PLACES = 2, 3


def given(type_: Type, low: Bound = None, high: Bound = None) -> list[Json]:
    """What a record may hold for a value of that type between `low` and `high`."""
    match type_:
        case Number() | Scaled() | Rational():
            text: dict[str, Json] = {"type": "string", "pattern": _decimal_pattern(type_)}
            return [_number(type_, low, high), text]
        case BooleanType():
            return [{"enum": _TRUTHS}]
        case DateType():
            return [_day()]
        case YearType():
            least = low if isinstance(low, int) else _FIRST_YEAR
            most = high if isinstance(high, int) else _LAST_YEAR
            return [{"type": "integer", "minimum": least, "maximum": most}, {"type": "string", "pattern": _YEAR}]
        case TextType():
            return [{"type": "string"}]
        case EnumType():
            return [category_ref(type_)]
        case _:
            assert_never(type_)


def computed(type_: Type, *, long: bool = False) -> list[Json]:
    """What a result of that type is given back as; `long`: its digits may be more than a binary number holds exactly."""
    match type_:
        case Number() | Scaled() | Rational():
            return [_number(type_, None, None), *([_LONG] if long else []), *_ratio(type_)]
        case BooleanType():
            return [{"type": "boolean"}]
        case DateType():
            return [_day()]
        case YearType():
            return [{"type": "integer"}]
        case TextType():
            return [{"type": "string"}]
        case EnumType():
            return [category_ref(type_)]
        case _:
            assert_never(type_)


def either(alternatives: list[Json]) -> dict[str, Json]:
    """One schema of several: the only one, or any of them."""
    only = alternatives[0]
    return only if len(alternatives) == 1 and isinstance(only, dict) else {"anyOf": alternatives}


def category(type_: EnumType, *, by_name: bool) -> dict[str, Json]:
    """The members of a 类别 by alias, each with its name; where `by_name`, records may hold the names, too."""
    choices: list[Json] = [{"const": member.alias, "title": member.name} for member in type_.members]
    if by_name:
        choices.append({"title": "也可以写名称", "enum": [member.name for member in type_.members]})
    return {"title": type_.name, "oneOf": choices}


def category_ref(type_: EnumType) -> dict[str, Json]:
    """A reference to the schema of a 类别."""
    return {"$ref": f"#/$defs/category.{type_.alias}"}


def member_choice(type_: EnumType, aliases: tuple[str, ...]) -> list[Json]:
    """Some members of a 类别 only, by alias or name."""
    members = [type_.member(alias) for alias in aliases]
    choices: list[Json] = [{"const": member.alias, "title": member.name} for member in members]
    return [*choices, {"title": "也可以写名称", "enum": [member.name for member in members]}]


def plain(value: Fraction | bool | date | int | str | None) -> Json:
    """A constant of the policy as JSON: a number that no decimal can hold is written as a fraction, as results are."""
    match value:
        case Fraction():
            exact = decimal(value)
            return f"{value.numerator}/{value.denominator}" if exact is None else exact
        case date():
            return value.isoformat()
        case _:
            return value


def decimal(number: Fraction) -> int | Decimal | None:
    """A number as an integer or a decimal, None where it has no last digit."""
    if number.denominator == 1:
        return number.numerator
    places = _places(number)
    return None if places is None else Decimal(number.numerator * 10**places // number.denominator).scaleb(-places)


def _number(type_: Number | Scaled | Rational, low: Bound, high: Bound) -> dict[str, Json]:
    grain = type_.grain
    whole = grain is not None and grain.denominator == 1
    found: dict[str, Json] = {"type": "integer" if whole else "number"}
    if grain is not None and whole and grain != 1:
        found["multipleOf"] = grain.numerator
    for word, end in (("minimum", low), ("maximum", high)):
        exact = decimal(Fraction(end)) if isinstance(end, Fraction | int) else None
        if exact is not None:
            found[word] = exact
    return found


def _ratio(type_: Number | Scaled | Rational) -> list[Json]:
    """A fraction as text, for results that may have no last digit."""
    endless = type_.grain is None or _places(type_.grain) is None
    return [{"type": "string", "pattern": "^-?[0-9]+/[1-9][0-9]*$"}] if endless else []


def _day() -> dict[str, Json]:
    return {"type": "string", "format": "date", "pattern": _DAY}


def _decimal_pattern(type_: Number | Scaled | Rational) -> str:
    """Decimal text with as many places as the type has; pure numbers also in percent or per mille."""
    places = None if type_.grain is None else _places(type_.grain)
    forms = [_digits(places)]
    if type_.unit == NONE:
        percent, permille = _digits(_fewer(places, _PERCENT_PLACES)), _digits(_fewer(places, _PERMILLE_PLACES))
        forms += [f"({percent}) ?[%％]", f"({permille}) ?‰"]
    return f"^[+-]?({'|'.join(forms)})$"


def _digits(places: int | None) -> str:
    if places is None:
        return r"[0-9]+(\.[0-9]*)?|\.[0-9]+"
    if places == 0:
        return r"[0-9]+(\.0*)?|\.0+"
    return rf"[0-9]+(\.[0-9]{{0,{places}}}0*)?|\.[0-9]{{1,{places}}}0*"


def _fewer(places: int | None, taken: int) -> int | None:
    return None if places is None else max(0, places - taken)


def _places(number: Fraction) -> int | None:
    """Decimal places of a number, None where they have no end."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None
