"""A policy of very many years and months is no query."""

import pytest

from mingce.driver.pipeline import compile_source
from mingce.flat import trace
from mingce.flat.graph import Cell
from mingce.flat.select import flat_program
from mingce.flat.table import NotColumnarError, Presence, Table
from mingce.source import Source

TEXT = """政策 试（trial）：施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。
对象 人（person）：住（lives）：是否，逐月，缺省 否。
状态 月（m）：月数；按月；初值 0个月；当 住 则 上月 月 + 1个月；否则 0个月；依据 《1》一。
"""


def test_steps_are_counted_and_the_definition_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    program = compile_source(Source("a.pol", TEXT), lambda _: None).program
    assert program is not None
    cells = {Cell("lives", year, month): Presence.FULL for year in (2039, 2040) for month in range(1, 13)}
    table = Table(2040, cells)
    assert flat_program(program, table).outputs[0].symbol == "m"
    monkeypatch.setattr(trace, "MOST_STEPS", 50)
    with pytest.raises(NotColumnarError) as caught:
        flat_program(program, table)
    assert caught.value.symbol == "m"
    assert "太多" in caught.value.reason
