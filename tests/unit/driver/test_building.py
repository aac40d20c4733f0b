"""What is generated, and what is said where something is not."""

from pathlib import PurePosixPath

from mingce.backends.api import Backend, Gap
from mingce.driver.building import gap_text, render_all
from mingce.driver.pipeline import compile_source
from mingce.ir.program import Program
from mingce.source import Source
from tests.samples import pilot

NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
# Fourteen inputs a month: their 1680 columns in ten years are more than a table of PostgreSQL may have.
MONTHLY = (
    "政策 逐月试（monthly_trial）：期间 2000年 至 2040年；施行 2025年1月1日；来源 《1》。\n对象 人（person）："
    + "；".join(f"{name}项（m{number}）：金额，0元 至 100元，逐月，缺省 0元" for number, name in enumerate(NAMES))
    + "。\n状态 累计（total）：金额；按月；初值 0元；等于 上月 累计 + "
    + " + ".join(f"{name}项" for name in NAMES)
    + "；依据 《1》一。\n"
)


def compiled(text: str) -> Program:
    found = compile_source(Source("a.pol", text), lambda _: None)
    assert found.program is not None, found.diagnostics
    return found.program


def test_a_gap_that_is_about_the_whole_policy_is_told() -> None:
    rendered = render_all([compiled(MONTHLY)])
    (gap,) = rendered.gaps
    assert gap.startswith("逐月试没有生成 sql：要用的列有")
    assert gap.endswith("超过PostgreSQL的1600列，不能计算")
    assert PurePosixPath("python/monthly_trial.py") in rendered.files


def test_a_gap_names_what_it_is_about_where_that_has_a_name() -> None:
    backend = Backend("sql", lambda _program, _options: ())
    assert gap_text(pilot(), backend, Gap("cap", "太大")) == "参保激励试点没有生成 sql：“最高支付限额”太大"
    assert gap_text(pilot(), backend, Gap("cap@part", "太大")) == "参保激励试点没有生成 sql：太大"


def test_the_examples_of_each_policy_are_generated() -> None:
    files = render_all([pilot(), compiled(MONTHLY)]).files
    assert [str(path) for path in files if path.parts[0] == "examples"] == ["examples/pilot.json"]
