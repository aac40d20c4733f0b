"""Generated Python modules as files, each imported by an interpreter of its own that knows nothing of Mingce."""

import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from mingce.backends.python.module import print_module
from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.encode import exact_number
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import write
from mingce.ir.program import Collection, Input, Period, Program
from mingce.ir.record import Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType, Type, YearType
from mingce.ir.values import Undetermined, Value

__all__ = ["answers", "ask", "by_entry_point", "expected", "json_text", "public", "random_record"]

_DRIVER = Path(__file__).parent / "module_driver.py"


def ask(module: Path, requests: Iterable[Mapping[str, object]]) -> list[str]:
    """The output records that a module gives for requests (see `module_driver`), as text."""
    lines = "".join(json_text({"floats": False, **request}) + "\n" for request in requests)
    command = [sys.executable, "-I", "-S", "-X", "utf8", _DRIVER, module]
    done = subprocess.run(command, input=lines, capture_output=True, check=False, encoding="utf-8", timeout=600)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout.splitlines()


def expected(program: Program, text: str, engine: Engine = Engine.INTERPRETER) -> list[str]:
    """The output records that `mingce run` prints for a JSON array of records; those without an id have no line here."""
    rows = read_rows(text, "json")
    found = results(program, rows, Decoder.of(program, RecordDefaults()), evaluator(program, engine))
    return [write({key: value for key, value in row.items() if key != "line"}) for row in found]


def json_text(value: object) -> str:
    """JSON of plain data; decimals keep their exponents, which may be huge."""
    match value:
        case Decimal():
            return str(value)
        case Mapping():
            return "{" + ", ".join(f"{write(key)}: {json_text(item)}" for key, item in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(json_text(item) for item in value) + "]"
        case _:
            return write(value)


def answers(program: Program, records: Sequence[object], folder: Path) -> tuple[list[str], list[str]]:
    """What the module of a program and the interpreter say of records, each record as a whole."""
    file = folder / "policy_module.py"
    file.write_text(print_module(program), encoding="utf-8")
    found = ask(file, [{"how": "many", "records": list(records)}] if records else [])
    return found, expected(program, json_text(list(records)))


def by_entry_point(program: Program, record: Mapping[str, Any]) -> list[dict[str, object]]:
    """One record, whose keys are aliases, by every way into a module."""
    apart = {"year", "parameters", "readings", "id"}
    facts = {key: value for key, value in record.items() if key not in apart}
    others = {key: record[key] for key in ("year", "parameters", "readings") if key in record}
    named = {key: record[key] for key in ("id",) if key in record}
    names = {item.symbol.id: item.symbol.name for item in (*program.inputs, *program.collections)}
    chinese = {names[key]: value for key, value in facts.items()}
    return [
        {"how": "record", "record": record},
        {"how": "record", "record": named | facts, **others},
        {"how": "many", "records": [[named | chinese, record["year"]]], **{k: v for k, v in others.items() if k != "year"}},
        {"how": "many", "records": [record | {"year": str(record["year"])}]},
        {"how": "keywords", "record": facts, **others},
    ]


def public(record: Record, number: int) -> dict[str, Any]:
    """A typed record in the public format; what is undetermined was left out."""
    found: dict[str, Any] = {"id": number, "year": record.year}
    found |= {key: _plain(value) for key, value in record.values.items() if not isinstance(value, Undetermined)}
    found |= {key: {str(year): _plain(value) for year, value in years.items()} for key, years in record.yearly.items()}
    for key, months in record.monthly.items():
        found[key] = {f"{year}-{month:02}": _plain(value) for (year, month), value in months.items()}
    for key, members in record.members.items():
        found[key] = [{name.rpartition(".")[2]: _plain(value) for name, value in member.items()} for member in members]
    found["parameters"] = {key: _plain(value) for key, value in record.parameters.items()}
    found["readings"] = dict(record.readings)
    return found


def _plain(value: Value) -> int | Decimal | str | bool | None:
    assert not isinstance(value, Undetermined)
    if isinstance(value, date):
        return value.isoformat()
    return exact_number(value) if isinstance(value, Fraction) else value


# --- records at random -----------------------------------------------------------------------------------------------------


def random_record(program: Program, chance: Random, *, number: int = 1) -> dict[str, Any]:
    """A record in the public format; most of it can be computed with, and what may be left out sometimes is."""
    policy = program.policy
    first = chance.randint(policy.first, max(policy.first, policy.last - 6))
    year = min(policy.last, first + chance.choice((0, 1, 2, 5)))
    record: dict[str, Any] = {"id": f"r{number}", "year": year}
    for item in program.inputs:
        given = _given(item, range(first, year + 1), chance)
        if given is not None:
            record[item.symbol.id] = given
    for listing in program.collections:
        record[listing.symbol.id] = [_member(listing, place, chance, year) for place in range(chance.choice((0, 1, 3, 5)))]
    bound = {p.symbol.id: _value(p.type, p.low, p.high, chance) for p in program.parameters if chance.random() < _share(p.values)}
    chosen = {r.symbol.id: chance.choice((r.chosen, *r.alternatives)) for r in program.readings if chance.random() < 0.3}
    bound |= _weights([key for key in bound if key.startswith("weight_")])
    if bound and chance.random() < 0.8:
        record["parameters"] = bound
    if chosen and chance.random() < 0.7:
        record["readings"] = chosen
    return record


def _weights(keys: Sequence[str]) -> dict[str, Decimal]:
    """Weights that add up to 1, as they have to."""
    parts = [Decimal(1) / 8] * len(keys)
    return dict(zip(keys, [*parts[1:], 1 - sum(parts[1:], Decimal())], strict=True)) if keys else {}


def _share(values: Sequence[tuple[object, object]]) -> float:
    """How often a parameter is bound: one that is 待定 mostly is."""
    return 0.97 if any(value is None for _, value in values) else 0.1


def _given(item: Input, years: range, chance: Random) -> object:
    left_out = chance.random()
    if left_out < (0.4 if item.may_lack or item.has_before else 0.01):
        return None
    match item.period:
        case Period.ONCE:
            return _value(item.type, item.low, item.high, chance)
        case Period.YEARLY:
            start = chance.choice(years) if item.has_before and chance.random() < 0.5 else years[0]
            return {str(y): _value(item.type, item.low, item.high, chance) for y in range(start, years[-1] + 1) if _kept(item, chance)}
        case Period.MONTHLY:
            months = [f"{y}-{m:02}" for y in years for m in range(1, 13)]
            return {month: _value(item.type, item.low, item.high, chance) for month in months if _kept(item, chance)}


def _kept(item: Input, chance: Random) -> bool:
    return chance.random() < (0.7 if item.may_lack else 0.995)


def _member(listing: Collection, place: int, chance: Random, year: int) -> dict[str, object]:
    member: dict[str, object] = {}
    for item in listing.fields:
        if item.symbol.id == listing.dated_by:
            member[item.symbol.alias] = date(
                year - chance.choice((0, 0, 1, 2)), chance.randint(1, 12), chance.randint(1, 28)
            ).isoformat()
        elif isinstance(item.type, TextType) and item.unique:
            member[item.symbol.alias] = f"u{place}"
        elif isinstance(item.type, EnumType) and item.unique:
            member[item.symbol.alias] = item.type.members[place % len(item.type.members)].alias
        elif chance.random() > (0.3 if item.may_lack else 0.005):
            member[item.symbol.alias] = _value(item.type, item.low, item.high, chance)
    return member


def _value(type_: Type, low: object, high: object, chance: Random) -> int | Decimal | str | bool:
    """A value in range, money to the fen."""
    match type_:
        case BooleanType():
            return chance.random() < 0.5
        case EnumType(members=members):
            return chance.choice(members).alias
        case DateType():
            return date(chance.randint(2015, 2031), chance.randint(1, 12), chance.randint(1, 28)).isoformat()
        case YearType():
            least, most = low if isinstance(low, int) else 2000, high if isinstance(high, int) else 2040
            return chance.randint(least, most)
        case TextType():
            return chance.choice(("甲", "乙", "x", ""))
        case _:
            return _number(type_, low, high, chance)


def _number(type_: Any, low: object, high: object, chance: Random) -> int | Decimal | str:
    assert isinstance(type_, Number)
    grain = type_.grain or Fraction(1, 100)
    least = Fraction(low) if isinstance(low, int | Fraction) else Fraction(0)
    most = Fraction(high) if isinstance(high, int | Fraction) else least + 100_000
    most = min(most, least + chance.choice((3, 100, 100_000)))
    steps = int((most - least) / grain)
    # Ends of ranges, whole numbers and any others.
    value = chance.choice((least, most, least + chance.randint(0, steps) * grain, least + chance.randint(0, int(most - least))))
    value = (value / grain).__floor__() * grain
    return exact_number(value)
