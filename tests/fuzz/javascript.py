"""Records that are out to hurt, as JSON texts: generated JavaScript says of each what `mingce run` says, to the last character."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from mingce.backends.javascript.module import print_module
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import write
from mingce.ir.program import Collection, Input, Program
from mingce.ir.types import BooleanType, DateType, EnumType, TextType, YearType
from tests.fuzz.kinds import bounded
from tests.fuzz.test_records import program as trial
from tests.node import Job, evaluated
from tests.samples import pilot

__all__ = ["attempt"]

RECORDS: Final = 150
"""For each policy."""

_POLICIES: Final = Path(__file__).parents[2] / "policies"

_NUMBERS: Final = (
    "0", "-0", "0.0", "-0.0", "1", "1.0", "1.00", "1e2", "1E+2", "100e-2", "0.1", "0.005", "19.99", "0.30000000000000004",
    "1e-7", "-1", "1e29", "1e30", "-1e30", "1e30000000", "1e-30000000", "0e30000000", "-0e999999999",
    "1e999999999999999999999", "1e-99999999999999999999", "0.1e1", "12345678901234567890", "9007199254740993",
    "1329227995784915872903807060280344576", "1" +"0" * 299, "9" * 301, "9" * 5000, "0." +"3" * 400, "1." +"0" * 400, "2027",
    "2027.0", "20270e-1", "2.027e3", "999", "9999", "10000", "NaN", "Infinity", "-Infinity", "true", "false", "null",
)  # fmt: skip
_TEXTS: Final = (
    "", " ", "1", "1.5", "+1", "-1", ".5", "5.", "1e2", "1e30000000", "1e-30000000", "1e999999999", "1e9999999999",
    "0e999999999", "5%", " 5 % ", "5％", "5‰", "5%%", "%", "1,000", "1，000", "１２", "５％", "٣", "1_000", "0x10", "1 000",
    "NaN", "Infinity", "-inf", "1/3", "--1", "2027", "2027年", "２０２７", "02027", "2027-01-01", " 2027-01-01 ", "2027-1-1",
    "2027-02-29", "2024-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2027-13-01", "2027-00-10",
    "2027/01/01", "20270101", "2027-01-01T00:00:00", "2027-01-01\n", "２０２７-01-01", "是", "否", "true", "yes", "一类",
    "one", "One", " one ", "\u3000one\u3000", "\ufeffone", "\u200bone", "\x1cone\x1f", "\x85one", "\ud800", "\udc00\ud800",
    "😀", "😀" * 41, "字" * 41, "a" * 5000, "\u0000", "__proto__", "constructor", "toString", "e\u0301", "ﬁ", "ß", "İ", "ς",
    "一類", "壹类",
)  # fmt: skip
_KEYS: Final = (
    "id", "编号", "year", "年度", "parameters", "参数", "readings", "口径", "__proto__", "constructor", "toString",
    "hasOwnProperty", "valueOf", "prototype", "length", "0", "1", "2027", "2027年", "2025-03", "2025_3", "2025年3月",
    "2025-13", "0000", "1e3", "", " ", ".", "_", "\ud800", "😀", "\u200b", "parameters.", "parameters.x", "参数.standard",
    "readings.reading", "口径.读法", "a\nb", "parameters.a\nb", "x" * 300,
)  # fmt: skip


def attempt(seed: int) -> int:
    """Ask node and the Python engine about the same texts."""
    with bounded(seed, 120) as chance, TemporaryDirectory() as folder:
        texts = {name: _records(chance, make()) for name, make in _PROGRAMS.items()}
        jobs = [Job(_module(name), f"[{', '.join(records)}]") for name, records in texts.items()]
        for (name, records), answers in zip(texts.items(), evaluated(jobs, Path(folder)), strict=True):
            wanted = _wanted(_PROGRAMS[name](), f"[{', '.join(records)}]")
            assert len(answers) == len(wanted) == len(records)
            for text, said, right in zip(records, answers, wanted, strict=True):
                assert said == right, f"{name}: {text[:2000]}\nnode:   {said[:600]}\nmingce: {right[:600]}"
    return sum(map(len, texts.values()))


def _pooling() -> Program:
    return _compiled(_POLICIES / "guizhou" / "pooling_2024.pol")


_PROGRAMS: Final[Mapping[str, Callable[[], Program]]] = {"trial": trial, "pilot": pilot, "pooling": _pooling}


@cache
def _compiled(path: Path) -> Program:
    program = compile_path(path).program
    assert program is not None
    return program


@cache
def _module(name: str) -> str:
    return print_module(_PROGRAMS[name]())


def _wanted(program: Program, text: str) -> list[str]:
    found = results(program, read_rows(text, "json"), Decoder.of(program, RecordDefaults()), evaluator(program, Engine.PYTHON))
    return [write({key: value for key, value in row.items() if key != "line"}) for row in found]


# --- texts ----------------------------------------------------------------------------------------------------------------


def _records(chance: Random, program: Program) -> list[str]:
    return [_record(chance, program) for _ in range(RECORDS)]


def _record(chance: Random, program: Program) -> str:
    """Mostly a good record with one or a few things wrong; now and then anything."""
    if chance.random() < 0.05:
        return _anything(chance, 3)
    pairs = [('"id"', str(chance.randint(1, 99))), ('"year"', str(chance.randint(2025, 2028)))]
    pairs += (
        (_quoted(chance, chance.choice((item.symbol.alias, item.symbol.name))), _input(chance, item))
        for item in program.inputs
        if chance.random() < 0.7
    )
    for listed in program.collections:
        members = ", ".join(_member(chance, listed) for _ in range(chance.randint(0, 3)))
        pairs.append((f'"{chance.choice((listed.symbol.alias, listed.symbol.name))}"', f"[{members}]"))
    bound = [item.symbol.alias for item in program.parameters if chance.random() < 0.8]
    pairs.append(('"parameters"', _object([(f'"{alias}"', _constant(chance)) for alias in bound])))
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        _spoil(chance, program, pairs)
    return _object(pairs)


def _member(chance: Random, listed: Collection) -> str:
    given = [item for item in listed.fields if chance.random() < 0.95]
    return _object([(_quoted(chance, item.symbol.alias), _good(chance, item)) for item in given])


def _constant(chance: Random) -> str:
    return _token(chance) if chance.random() < 0.2 else chance.choice(("1", "0.5", '"5%"'))


def _spoil(chance: Random, program: Program, pairs: list[tuple[str, str]]) -> None:
    """One thing wrong: a value, a key, a key more, or the order."""
    declared = (*program.inputs, *program.collections, *program.parameters, *program.readings)
    words = [word for item in declared for word in (item.symbol.alias, item.symbol.name)]
    place = chance.randrange(len(pairs))
    key, value = pairs[place]
    match chance.randrange(7):
        case 0 | 1:
            pairs[place] = key, _anything(chance, 2)
        case 2:
            pairs[place] = _quoted(chance, _misspelt(chance, json.loads(key))), value
        case 3:
            pairs.append((_quoted(chance, chance.choice(_KEYS)), _anything(chance, 2)))
        case 4:
            period = chance.choice(("2025", "2027年", "2027", "2025-03", "2025_03", "0000", "20270", ""))
            pairs.append((_quoted(chance, f"{chance.choice(words)}{chance.choice('_-.')}{period}"), _anything(chance, 1)))
        case 5:
            pairs.append((_quoted(chance, chance.choice(words)), _anything(chance, 3)))
        case _:
            chance.shuffle(pairs)


def _misspelt(chance: Random, word: str) -> str:
    at = chance.randrange(len(word) + 1)
    other = chance.choice((*"年数是否保额x_ ．Ａ\u3000\u200b", ""))
    return word[:at] + other + word[at + chance.randint(0, 1) :]


def _input(chance: Random, item: Input) -> str:
    match item.period.value:
        case "once":
            return _good(chance, item)
        case "yearly":
            keys = [f'"{year}"' for year in range(chance.randint(2023, 2026), 2029)]
        case _:
            keys = [f'"2027-{month:02}"' for month in range(1, chance.randint(1, 13))]
    return _object([(key, _token(chance) if chance.random() < 0.03 else _good(chance, item)) for key in keys])


def _good(chance: Random, item: Input) -> str:
    """A value of the type of an input, nearly always."""
    if chance.random() < 0.05:
        return _token(chance)
    match item.type:
        case BooleanType():
            return chance.choice(("true", "false", '"是"', '"否"'))
        case DateType():
            return chance.choice(('"2025-01-31"', '"2027-12-01"', '" 2026-02-28"'))
        case YearType():
            return chance.choice(("2000", '"1980年"', "2.01e3"))
        case EnumType(members=members):
            member = chance.choice(members)
            return json.dumps(chance.choice((member.alias, member.name)))
        case TextType():
            return json.dumps(chance.choice(_TEXTS))
        case _:
            return chance.choice(("0", "1", "2", "0.5", '"1"', "10", "100.00", '"0.50"', "1e1"))


def _anything(chance: Random, depth: int) -> str:
    if depth and chance.random() < 0.35:
        inner = [_anything(chance, depth - 1) for _ in range(chance.randint(0, 3))]
        if chance.random() < 0.5:
            return f"[{', '.join(inner)}]"
        return _object([(_quoted(chance, chance.choice(_KEYS)), value) for value in inner])
    return _token(chance)


def _token(chance: Random) -> str:
    return chance.choice(_NUMBERS) if chance.random() < 0.5 else _quoted(chance, chance.choice(_TEXTS))


def _quoted(chance: Random, text: str) -> str:
    return json.dumps(text, ensure_ascii=chance.random() < 0.5 or any("\ud800" <= char <= "\udfff" for char in text))


def _object(pairs: list[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
