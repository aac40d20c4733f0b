"""Tables as people hold them, with values that are none, and what the query says of each row: worked out by hand."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import pyarrow as pa
from attrs import field, frozen

from mingce.backends.sql import DIALECTS, Source, query, table_shape
from mingce.driver.pipeline import compile_source
from mingce.flat.select import flat_program
from mingce.flat.table import Presence
from mingce.ir.program import Program
from mingce.source import Source as Text

__all__ = ["COLUMNS", "Trial", "binary_numbers", "program", "trials"]

POLICY = """政策 列的试算（columns_trial）：期间 2024年 至 2030年；来源 《甲》。

类别 等级类（level_kind）：一级（first）、二级（second）、三级（third）。

对象 参保人（person）：
    等级（level）：取自 等级类，可缺；
    费用（paid）：金额，0元 至 1000元，缺省 0元；
    人次数（visits）：次数，0次 至 100次，缺省 0次；
    到账日（paid_on）：日期，可缺；
    生年（born）：年份，1900年 至 2030年，可缺；
    特殊（special）：是否，缺省 否；
    已缴（insured）：是否，逐年，缺省 否，此前 否；
    缴费额（levy）：金额，0元 至 1亿元，逐年，缺省 0元，此前 0元。

状态 累计（total）：金额；初值 0元；等于 上年 累计 + 缴费额；依据 《甲》一第1段第1句。
规则 实付额（net）：金额；等于 费用 + 累计；依据 《甲》一第1段第1句。
规则 是二级（is_second）：是否；适用于 等级 适用；等于 等级 为 二级；依据 《甲》一第1段第1句。
规则 次日（next_day）：日期；等于 到账日 + 1天；依据 《甲》一第1段第2句。
规则 年龄（age）：年数；等于 当年 - 生年；依据 《甲》一第1段第2句。
规则 连缴（both_years）：是否；等于 已缴 且 上年 已缴；依据 《甲》一第1段第3句。
规则 人次（counted）：次数；当 特殊 则 0次；否则 人次数；依据 《甲》一第1段第3句。
"""

COLUMNS = ("net", "is_second", "next_day", "age", "both_years", "counted", "error_code", "error_field")
_RECORDS = Source("records")
_NOTHING = (None,) * 6


@cache
def program() -> Program:
    """The policy of the trials."""
    found = compile_source(Text("columns_trial.pol", POLICY), lambda _name: None)
    assert found.program is not None, found.diagnostics
    return found.program


@frozen
class Trial:
    """Tables, how they are asked, and the values of `COLUMNS` for each id."""

    name: str
    tables: Mapping[str, pa.Table] = field(repr=False)
    expected: Mapping[str, tuple[Any, ...]] = field(repr=False)
    source: Source = _RECORDS
    presence: Presence = Presence.PARTIAL

    def query(self, dialect: str) -> str:
        """The query for the year 2026."""
        flat = flat_program(program(), table_shape(program(), 2026, 2024, self.presence))
        return query(program(), flat, DIALECTS[dialect], self.source)

    def check(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Hold what an engine says to what is right."""
        assert {row["id"]: tuple(row[name] for name in COLUMNS) for row in rows} == self.expected
        assert {row["year"] for row in rows} == {2026}


def trials() -> Iterator[Trial]:
    """All of them."""
    yield Trial("columns", {"records": _records(_ROWS)}, {row[0]: _expected(row) for row in _ROWS})
    full = [_row("full", levels="second"), _row("null", levels=None), _row("blank", levels=" ")]
    missing = (*_NOTHING, "missing-input", "level")
    yield Trial(
        "no nulls",
        {"records": _records(full)},
        {"full": (Decimal("77.34"), True, date(2026, 3, 1), 26, True, 3, None, None), "null": missing, "blank": missing},
        presence=Presence.FULL,
    )
    yield Trial("long", {"people 参保人": _people(), "历史": _history()}, _LONG, Source("people 参保人", "历史"))


def _row(name: str, *, said: tuple[Any, ...] = (), levels: str | None = "first", **given: Any) -> tuple[Any, ...]:
    """A row of the wide table, and what is said of it."""
    values: dict[str, Any] = {
        "paid": Decimal("12.34"), "visits": Decimal(3), "paid_on": date(2026, 2, 28), "born": 2000, "special": False,
        "insured_2024": False, "insured_2025": True, "insured_2026": True,
        "levy_2024": 20, "levy_2025": 20, "levy_2026": 25, **given,
    }  # fmt: skip
    return name, said, {"level": levels, **values}


def _expected(row: tuple[Any, ...]) -> tuple[Any, ...]:
    said: tuple[Any, ...] = row[1]
    return (*_NOTHING, *said) if len(said) == 2 else (*said, None, None)


_GOOD = (Decimal("77.34"), False, date(2026, 3, 1), 26, True, 3)
_ROWS = (
    _row("good", said=_GOOD),
    _row("Chinese name", levels="二级", said=(Decimal("77.34"), True, *_GOOD[2:])),
    _row("spaces", levels=" second ", said=(Decimal("77.34"), True, *_GOOD[2:])),
    _row("blank", levels="  ", said=(Decimal("77.34"), None, *_GOOD[2:])),
    _row("none", levels=None, paid_on=None, born=None, said=(Decimal("77.34"), None, None, None, True, 3)),
    _row("unknown", levels="forth", said=("unknown-category", "level")),
    _row("other case", levels="First", said=("unknown-category", "level")),
    _row("quote", levels="fir'st\\", said=("unknown-category", "level")),
    _row("too precise", paid=Decimal("12.345"), said=("too-precise", "paid")),
    _row("too precise by a little", paid=Decimal("12.3401"), said=("too-precise", "paid")),
    _row("most", paid=Decimal(1000), said=(Decimal("1065.00"), *_GOOD[1:])),
    _row("too much", paid=Decimal("1000.01"), said=("out-of-range", "paid")),
    _row("far too much", paid=Decimal("9999999999999999.99"), said=("out-of-range", "paid")),
    _row("too little", paid=Decimal("-0.01"), said=("out-of-range", "paid")),
    _row("not given", paid=None, visits=None, said=(Decimal("65.00"), *_GOOD[1:5], 0)),
    _row("half a visit", visits=Decimal("1.5"), said=("too-precise", "visits")),
    _row("no year", born=999, said=("bad-year", "born")),
    _row("year too early", born=1899, said=("out-of-range", "born")),
    _row("yearly too much", levy_2025=100_000_001, said=("out-of-range", "levy")),
    _row("two things wrong", levels="x", levy_2025=-1, said=("unknown-category", "level")),
    _row("leap day", paid_on=date(2024, 2, 28), special=True, said=(Decimal("77.34"), False, date(2024, 2, 29), 26, True, 0)),
    _row("first day", paid_on=date(1, 1, 1), said=(Decimal("77.34"), False, date(1, 1, 2), *_GOOD[3:])),
    _row("last day", paid_on=date(9999, 12, 31), said=("date-out-of-range", None)),
)
_TYPES = {
    "level": pa.string(), "paid": pa.decimal128(20, 4), "visits": pa.decimal128(10, 1), "paid_on": pa.date32(), "born": pa.int16(),
    "special": pa.bool_(), **{f"insured_{year}": pa.bool_() for year in (2024, 2025, 2026)},
    **{f"levy_{year}": pa.int64() for year in (2024, 2025, 2026)},
}  # fmt: skip


def _records(rows: Sequence[tuple[Any, ...]]) -> pa.Table:
    columns = {name: pa.array([row[2][name] for row in rows], type_) for name, type_ in _TYPES.items()}
    return pa.table({"id": pa.array([row[0] for row in rows], pa.string()), **columns, "other column": pa.array([1] * len(rows))})


def binary_numbers() -> Trial:
    """Money as binary numbers, for engines that round them as decimals: the number nearest to 12.34 is taken for it."""
    amounts = {"near": 12.34, "sum": 0.1 + 0.2, "third": 1 / 3, "none": float("nan"), "endless": float("inf"), "large": 1e300}
    table = _records([_row(name) for name in amounts])
    place = table.schema.get_field_index("paid")
    codes = {"sum": "too-precise", "third": "too-precise", "none": "out-of-range", "endless": "out-of-range", "large": "out-of-range"}
    said = {name: (*_NOTHING, code, "paid") for name, code in codes.items()}
    found = table.set_column(place, "paid", pa.array(list(amounts.values())))
    return Trial("binary numbers", {"records": found}, {"near": (*_GOOD, None, None), **said})


# --- a table of people, and one of people and years ---------------------------------------------------------------------------


def _people() -> pa.Table:
    once = ("level", "paid", "visits", "paid_on", "born", "special")
    rows = [_row(name) for name in ("steady", "late", "nowhere", "twice")]
    columns = {name: pa.array([row[2][name] for row in rows], _TYPES[name]) for name in once}
    return pa.table({"id": pa.array([row[0] for row in rows], pa.string()), **columns})


def _history() -> pa.Table:
    rows = [
        ("steady", 2023, True, 1000), ("steady", 2024, True, 10), ("steady", 2025, True, 10), ("steady", 2026, True, 10),
        ("late", 2026, True, 7), ("late", 2025, False, None),
        ("twice", 2025, True, 10), ("twice", 2025, True, 10), ("twice", 2026, True, 10),
        ("stranger", 2026, True, 10),
    ]  # fmt: skip
    names, years, insured, levy = zip(*rows, strict=True)
    columns = (pa.array(names, pa.string()), pa.array(years, pa.int16()), pa.array(insured, pa.bool_()), pa.array(levy, pa.int64()))
    return pa.table(dict(zip(("id", "year", "insured", "levy"), columns, strict=True)))


_LONG = {
    "steady": (Decimal("42.34"), *_GOOD[1:], None, None),  # what was before 2024 is not in the table's years
    "late": (Decimal("19.34"), False, date(2026, 3, 1), 26, False, 3, None, None),
    "nowhere": (Decimal("12.34"), False, date(2026, 3, 1), 26, False, 3, None, None),
    "twice": (*_NOTHING, "duplicate-field", "year"),
}
