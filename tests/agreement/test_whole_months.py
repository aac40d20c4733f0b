"""`整月数` and `整年数` never contradict `自 … 起 满 …`: worked out from that definition, day by day, for every way of computing."""

import json
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

from attrs import frozen

from mingce.backends.javascript.module import print_module
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.flat.select import flat_program
from mingce.ir.program import Program
from mingce.source import Source
from tests.flat_rows import row_of, run_row, table_of
from tests.node import Job, evaluated

POLICY = """政策 整月（months）：期间 2020年 至 2040年；来源 《办法》。
口径 计入首日（by_reading）：取 是；备选 否；理由 “未写”；依据 《办法》一。
对象 人（person）：首日（s）：日期；末日（e）：日期。
规则 月计入（mc）：月数；等于 （首日 至 末日 的 整月数，起算日 计入）；依据 《办法》一。
规则 月不计（mn）：月数；等于 （首日 至 末日 的 整月数，起算日 不计入）；依据 《办法》一。
规则 年计入（yc）：年数；等于 （首日 至 末日 的 整年数，起算日 计入）；依据 《办法》一。
规则 年不计（yn）：年数；等于 （首日 至 末日 的 整年数，起算日 不计入）；依据 《办法》一。
规则 月按口径（mr）：月数；等于 （首日 至 末日 的 整月数，起算日 按 计入首日）；依据 《办法》一。
"""


@frozen
class Pair:
    """Two days, the first not after the second."""

    start: date
    end: date

    def months(self, *, counted: bool) -> int:
        """The most months that have passed: the day after the term is not later than the day after the end."""
        found = 0
        while self.after(found + 1, counted=counted) <= self.end + timedelta(days=1):
            found += 1
        return found

    def after(self, months: int, *, counted: bool) -> date:
        """The day after so many months, at the end of a month that has no such day; a day later if the first is not counted."""
        year, month = divmod(self.start.year * 12 + self.start.month - 1 + months, 12)
        day = date(year, month + 1, min(self.start.day, monthrange(year, month + 1)[1]))
        return day if counted else day + timedelta(days=1)

    @property
    def expected(self) -> dict[str, int]:
        both, one = self.months(counted=True), self.months(counted=False)
        return {"mc": both, "mn": one, "yc": both // 12, "yn": one // 12, "mr": both}


def pairs() -> Iterator[Pair]:
    """Around the ends of months, leap days among them, some days to some years apart."""
    starts = [date(2023, 1, 1) + timedelta(days=n) for n in range(60)] + [date(2024, 1, 28) + timedelta(days=n) for n in range(6)]
    starts += [date(2024, 2, 27) + timedelta(days=n) for n in range(4)] + [date(2023, 5, 1), date(2023, 8, 31), date(2020, 2, 29)]
    for start, (months, shift) in product(starts, product((0, 1, 2, 11, 12, 13, 48), range(-3, 3))):
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        end = date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])) + timedelta(days=shift)
        if end >= start:
            yield Pair(start, end)


def compiled() -> Program:
    found = compile_source(Source("x.pol", POLICY), lambda _name: None).program
    assert found is not None
    return found


def asked(tried: list[Pair]) -> str:
    return json.dumps([{"id": n, "year": 2024, "s": str(pair.start), "e": str(pair.end)} for n, pair in enumerate(tried)])


def test_what_the_reported_days_give() -> None:
    may, april, february = (Pair(date(2023, m, 1), date(2023, m, d)) for m, d in ((5, 30), (3, 30), (1, 30)))
    assert [pair.expected["mc"] for pair in (may, april, february)] == [0, 0, 0]
    assert Pair(date(2023, 5, 1), date(2023, 5, 31)).expected["mc"] == 1
    assert Pair(date(2027, 1, 1), date(2027, 3, 31)).expected == {"mc": 3, "mn": 2, "yc": 0, "yn": 0, "mr": 3}


def test_the_last_day_of_all() -> None:
    """9999-12-31 stands for "no end" in many registers: there is no day after it, and still months can be counted to it."""
    text = json.dumps(
        [{"id": 1, "year": 2024, "s": "9999-12-01", "e": "9999-12-31"}, {"id": 2, "year": 2024, "s": "9998-12-02", "e": "9999-12-31"}]
    )
    for engine in Engine:
        program = compiled()
        found = results(program, read_rows(text, "json"), Decoder.of(program, RecordDefaults()), evaluator(program, engine))
        # To 10000-01-01 the first has passed one month; the second would need one day more for its thirteenth.
        assert [row["outputs"] for row in found] == [
            {"mc": 1, "mn": 0, "yc": 0, "yn": 0, "mr": 1},
            {"mc": 12, "mn": 12, "yc": 1, "yn": 1, "mr": 12},
        ]


def test_a_day_that_may_be_missing_needs_no_question() -> None:
    text = POLICY.replace("末日（e）：日期。", "末日（e）：日期，可缺。")
    assert compile_source(Source("x.pol", text), lambda _name: None).diagnostics == ()


def test_rows() -> None:
    tried, program = list(pairs()), compiled()
    for engine in Engine:
        decoder = Decoder.of(program, RecordDefaults())
        for pair, row in zip(
            tried, results(program, read_rows(asked(tried), "json"), decoder, evaluator(program, engine)), strict=True
        ):
            assert row["outputs"] == pair.expected, (pair, engine)


def test_javascript(tmp_path: Path) -> None:
    tried = list(pairs())
    (found,) = evaluated([Job(print_module(compiled()), asked(tried))], tmp_path)
    for pair, row in zip(tried, found, strict=True):
        assert json.loads(row)["outputs"] == pair.expected, pair


def test_columns() -> None:
    tried, program = list(pairs()), compiled()
    decoder = Decoder.of(program, RecordDefaults())
    records = [decoder(row.raw) for row in read_rows(asked(tried), "json")]
    flat = flat_program(program, table_of(records))
    for pair, record in zip(tried, records, strict=True):
        assert run_row(flat, row_of(program, record)) == pair.expected, pair
