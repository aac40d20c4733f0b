"""Generated modules and `mingce run` on the same records: right ones, nearly right ones and hostile ones.

One attempt is one program, of the policies, the goldens or at random, and some forty records; the module is a file that an
interpreter of its own imports.
"""

from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final

from mingce.driver.workspace import compile_path
from mingce.ir.program import Period, Program
from tests.conftest import GOLDEN_DIR
from tests.corpus_cases import batches
from tests.fuzz.kinds import bounded
from tests.modules import answers, public, random_record

__all__ = ["HOSTILE", "attempt", "damaged"]

Record = dict[str, Any]

_ROOT: Final = GOLDEN_DIR.parents[1]
_SECONDS: Final = 300
_RECORDS: Final = 40

HOSTILE: Final = (
    None, True, False, 0, -1, 7, 10**40, -(10**40), Decimal("1.5"), Decimal("-0.0"), Decimal("0.005"), Decimal("2027.0"),
    Decimal("2e3"), Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity"), Decimal("1e30000000"), Decimal("1e-30000000"),
    Decimal("-9e999999"), "", " ", "甲", "是", "否", "yes", "true", "1", "1.50", "+1", "-0", ".5", "1.", "1_000", "1,000", "1，000",
    "5%", "５％", "1.5‰", "5 %", "1e2", "1e30000000", "1e-30000000", "1e99999999999999999999", "9" * 5000, "0." + "3" * 400, "nan",
    "inf", "0x10", "１２", "2025", "2025年", "２０２５", "2025-01-31", "2025-02-30", "2025-1-1", "20250101", "0000-01-01",
    "9999-12-31", "2025-01-31T00:00:00", "\ud800", "\x00", "a\u200bb", "长" * 300, [], {}, [[]], [{}], [None], [1, "x"],
    {"": None}, {"2027": 1}, {"2027": None}, {"27": 1}, {"2027年": "是"}, {"2027-03": 1}, {"2027-13": 1}, {"0000": 1},
    {"a": {"b": [{}]}},
)  # fmt: skip
"""Values that stand where others should."""

_KEYS: Final = ("id", "编号", "year", "年度", "parameters", "参数", "readings", "口径", "", " ", "2027", "x_2027", "口径.")


def attempt(seed: int) -> int:
    """Try one program."""
    with bounded(seed, _SECONDS) as chance, TemporaryDirectory() as folder:
        program, records = _cases(seed, chance)
        records += [damaged(program, dict(chance.choice(records)), chance) for _ in range(_RECORDS - len(records))]
        found, right = answers(program, records, Path(folder))
        for record, one, other in zip(records, found, right, strict=True):
            assert one == other, record
    return len(records)


def _cases(seed: int, chance: Random) -> tuple[Program, list[Record]]:
    """A program and records that are mostly right."""
    if chance.random() < 0.5:
        batch = next(iter(batches(1, 12, seed)))
        return batch.program, [public(record, number) for number, record in enumerate(batch.records)]
    program = _policy(chance.choice(_paths()))
    return program, [random_record(program, chance, number=number) for number in range(20)]


@cache
def _paths() -> tuple[Path, ...]:
    goldens = (path for path in sorted(GOLDEN_DIR.glob("*/*.pol")) if path.parent.name != "rejected")
    return (*sorted((_ROOT / "policies").rglob("*.pol")), *goldens)


@cache
def _policy(path: Path) -> Program:
    found = compile_path(path).program
    assert found is not None
    return found


# --- damage -----------------------------------------------------------------------------------------------------------------


def damaged(program: Program, record: Record, chance: Random) -> Any:
    """A record with one to three mistakes, or with something said in another way."""
    if chance.random() < 0.02:
        return chance.choice(HOSTILE)
    for _ in range(chance.choice((1, 1, 2, 3))):
        chance.choice(_DAMAGES)(program, record, chance)
    items = list(record.items())
    if chance.random() < 0.3:
        chance.shuffle(items)
    return dict(items)


def _value(program: Program, record: Record, chance: Random) -> None:
    """Another value for a key, or for one within it."""
    key = chance.choice([*record, *(item.symbol.id for item in program.inputs), chance.choice(_KEYS)])
    inner = record.get(key)
    if isinstance(inner, dict) and inner and chance.random() < 0.7:
        record[key] = inner | {chance.choice([*inner, "2027", "2027-03", chance.choice(_KEYS)]): chance.choice(HOSTILE)}
    elif isinstance(inner, list) and inner and chance.random() < 0.8:
        place = chance.randrange(len(inner))
        member = inner[place]
        whole = not isinstance(member, dict) or not member or chance.random() < 0.1
        changed = chance.choice(HOSTILE) if whole else member | {chance.choice(list(member)): chance.choice(HOSTILE)}
        record[key] = [*inner[:place], changed, *inner[place + 1 :]]
    else:
        record[key] = chance.choice(HOSTILE)


def _missing(_program: Program, record: Record, chance: Random) -> None:
    if record:
        del record[chance.choice(list(record))]


def _other_name(program: Program, record: Record, chance: Random) -> None:
    """The Chinese name in place of the alias, or beside it."""
    items = [item for item in (*program.inputs, *program.collections) if item.symbol.id in record]
    if items:
        item = chance.choice(items)
        value = record[item.symbol.id] if chance.random() < 0.7 else record.pop(item.symbol.id)
        record[chance.choice(("", " ")) + item.symbol.name] = value


def _misspelt(program: Program, record: Record, chance: Random) -> None:
    """A key that is nearly right."""
    symbols = [item.symbol for item in (*program.inputs, *program.collections, *program.parameters, *program.readings)]
    word = chance.choice([word for symbol in symbols for word in (symbol.id, symbol.name)] or ["x"])
    place = chance.randrange(len(word))
    changed = chance.choice(
        (
            word,
            word.upper(),
            word[:place] + word[place + 1 :],
            word[:place] + chance.choice("abc额厄年_2") + word[place:],
            word[:place] + word[place + 1 : place + 2] + word[place : place + 1] + word[place + 2 :],
            "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in word),
        )
    )
    where = chance.choice(("", "", "parameters", "readings"))
    section = record.get(where)
    if where and isinstance(section, dict):
        record[where] = section | {changed: chance.choice(HOSTILE)}
    else:
        record[changed] = chance.choice(HOSTILE)


def _column(program: Program, record: Record, chance: Random) -> None:
    """A year or month of its own key."""
    items = [item for item in program.inputs if item.period is not Period.ONCE] or list(program.inputs)
    if items:
        symbol = chance.choice(items).symbol
        period = chance.choice(("2027", "2025年", "2027-03", "2027_3", "27", "0000", "2027-00"))
        known = [value for value in record.values() if isinstance(value, dict) for value in value.values()]
        record[f"{chance.choice((symbol.id, symbol.name))}_{period}"] = chance.choice([*HOSTILE, *known, *known])


def _section(program: Program, record: Record, chance: Random) -> None:
    """A parameter or a reading, within or beside the record."""
    known = [*program.parameters, *program.readings]
    if known:
        item = chance.choice(known)
        section = "parameters" if item in program.parameters else "readings"
        name = chance.choice((item.symbol.id, item.symbol.name))
        value = chance.choice((*HOSTILE, True, False, Decimal("0.5"), 1, 100))
        if chance.random() < 0.3:
            record[f"{chance.choice((section, '参数', '口径'))}.{name}"] = value
        elif isinstance(record.get(section, {}), dict):
            record[section] = record.get(section, {}) | {name: value}


_DAMAGES: Final = (_value, _value, _value, _missing, _other_name, _misspelt, _column, _section)
