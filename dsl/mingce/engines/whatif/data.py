"""A comparison as exact data, for programs: sums in 元 and the like, aliases for names."""

from fractions import Fraction
from typing import Final

from attrs import asdict

from mingce.engines.columns.simulation import ALL, Compared, Simulation
from mingce.engines.columns.tally import Tally
from mingce.engines.rows.encode import Plain, exact_number
from mingce.engines.rows.jsontext import write
from mingce.engines.whatif.scene import Result, Scene
from mingce.ir.types import BooleanType, DateType, EnumType, YearType

__all__ = ["to_data", "to_json"]

_SUMS: Final = ("first_sum", "second_sum", "risen", "fallen")


def to_json(scene: Scene, found: Simulation) -> str:
    """The comparison as JSON, a line for each result."""
    data = to_data(scene, found)
    results = data.pop("results")
    assert isinstance(results, dict)
    head = "".join(f"{write(key)}: {write(value)},\n" for key, value in data.items())
    body = ",\n".join(f"  {write(alias)}: {write(result)}" for alias, result in results.items())
    return f'{{\n{head}"results": {{\n{body}\n}}\n}}\n'


def to_data(scene: Scene, found: Simulation) -> dict[str, Plain]:
    """The comparison as plain data; the numbers are exact."""
    refused: list[Plain] = [
        {"in": one.way, "code": one.code, "field": one.field, "message": found.examples[one], "count": count}
        for one, count in sorted(found.refused.items(), key=lambda item: (item[0].way, item[0].code, item[0].field or ""))
    ]
    return {
        "policy": scene.title,
        "when": scene.when,
        "first": [*scene.first],
        "second": [*scene.second],
        "population": [*scene.people],
        "rows": found.rows,
        "compared": found.sizes[ALL],
        "changed": found.changed[ALL],
        "refused": refused,
        "by": scene.by,
        "groups": {group: {"rows": found.sizes[group], "changed": found.changed[group]} for group in scene.ordered(found.groups)},
        "notes": [*scene.apart],
        "results": {
            result.alias: _result(result, found.results[result.alias], scene.ordered(found.groups)) for result in scene.results
        },
    }


def _result(result: Result, compared: Compared, groups: tuple[str, ...]) -> Plain:
    told: dict[str, Plain] = {
        "name": result.name,
        "better": None if result.better is None else result.better.value,
        "all": _tally(result, compared, compared.total),
        "groups": {group: _tally(result, compared, compared.tallies.get(group, Tally())) for group in groups},
    }
    if isinstance(result.type, EnumType):
        moves: list[Plain] = [{"from": was, "to": then, "count": count} for (was, then), count in sorted(compared.moves.items())]
        return {**told, "moves": moves}
    scale = 10**compared.places
    steps: list[Plain] = [
        {"from": exact_number(Fraction(low, scale)), "count": count} for low, count in sorted(compared.spread.items())
    ]
    return {**told, "differences": {"step": exact_number(Fraction(compared.step, scale)), "counts": steps}}


def _tally(result: Result, compared: Compared, tally: Tally) -> Plain:
    counted: dict[str, Plain] = {"changed": tally.changed, **asdict(tally), "same": tally.same, "neither": tally.neither}
    for name in _SUMS:
        number = counted.pop(name)
        if _has(result, name):
            assert isinstance(number, int)
            counted[name] = exact_number(Fraction(number, 10**compared.places))
    return counted


def _has(result: Result, name: str) -> bool:
    """Days and years are not added up, only their differences; members of a 类别 have none."""
    match result.type:
        case EnumType():
            return False
        case DateType() | YearType():
            return name in ("risen", "fallen")
        case BooleanType():
            return name in ("first_sum", "second_sum")
        case _:
            return True
