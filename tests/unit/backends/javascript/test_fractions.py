"""Quotients of many members in JavaScript: as exact as Python's fractions, and in an instant."""

import json
from fractions import Fraction
from pathlib import Path
from random import Random

from mingce.backends.javascript.module import print_module
from mingce.driver.pipeline import compile_source
from mingce.source import Source
from tests.node import Job, evaluated

POLICY = """政策 人均（percap）：期间 2020年 至 2040年；来源 《办法》。
对象 全省（prov）。
对象 市州（city）：属于 全省，列为 各市州（cities）；经费（money）：金额，0元 至 1亿元；人口（heads）：人数，1人 至 1000万人。
规则 平均人均（mean）：数量 “元/人”；等于 各 市州 的 经费 ÷ 人口 平均值；四舍五入到 0.01元/人；依据 《办法》一。
规则 人均之和（sum）：数量 “元/人”；等于 各 市州 的 经费 ÷ 人口 之和；舍去到 0.01元/人；依据 《办法》一。
"""


def test_three_thousand_divisors_that_have_little_in_common(tmp_path: Path) -> None:
    chance = Random(7)
    cities = [{"money": chance.randint(0, 10**8), "heads": chance.randint(1, 10**7)} for _ in range(3000)]
    program = compile_source(Source("x.pol", POLICY), lambda _name: None).program
    assert program is not None
    record = json.dumps([{"id": 1, "year": 2024, "cities": cities}])
    ((found,),) = evaluated([Job(print_module(program), record)], tmp_path)
    outputs = json.loads(found, parse_float=Fraction)["outputs"]
    exact = sum((Fraction(city["money"], city["heads"]) for city in cities), Fraction(0))
    assert outputs["sum"] == Fraction(exact // Fraction(1, 100), 100)
    assert outputs["mean"] == Fraction((exact / 3000 + Fraction(1, 200)) // Fraction(1, 100), 100)
