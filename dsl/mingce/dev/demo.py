"""`make run`: policies from text to results, explanations and documents.

Checks every policy; evaluates a few invented persons by the Sichuan policy and explains each answer down to the cited
sentence; shares out an adjustment fund by the Guizhou policy; lists what its bodies should have done by a day; and renders the
Chinese documents.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from mingce.diagnostics.render.text import render, summary
from mingce.driver.building import compile_all
from mingce.driver.contents import site_pages
from mingce.driver.duties import STATES, Register, by_state, names_of, sentence_of
from mingce.driver.explaining import explain_record
from mingce.driver.running import evaluator
from mingce.driver.site import build
from mingce.driver.sources import open_library
from mingce.driver.workspace import policy_files
from mingce.emit.prose import date_text
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.encode import encode
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.source import display_width

__all__ = ["main"]

_POLICIES: Final = Path("policies")
_PERSONS: Final = Path("policies/sichuan/samples/persons.json")
_PROVINCE: Final = Path("policies/guizhou/samples/province.json")
_SITE: Final = Path("build/site")
_DAY: Final = date(2026, 1, 1)
# What a person at the counter asks for.
_ASKED: Final = ("cap", "wait_total", "benefit_start", "repair_cost")
_COLUMNS: Final = ("code", "remit", "balance_allocation", "gap_paid_by_pool", "gap_paid_by_balance", "gap_paid_by_government")


def main() -> int:
    """Run the demonstration; 1 if a policy has errors."""
    _heading("一、检查政策")
    compilation = compile_all((_POLICIES,))
    if compilation.failed:
        print(render(compilation.diagnostics))
        print(summary(compilation.diagnostics))
        print("".join(f"{failure}\n" for failure in compilation.failures), end="")
        return 1
    programs = {program.policy.alias: program for program in compilation.programs}
    for program in compilation.programs:
        print(f"《{program.policy.title}》：条文{len(program.statements)}条，示例{len(program.examples)}个，没有错误。")
    persons, province = programs["sichuan_enrolment_2025"], programs["guizhou_pooling_2024"]
    _heading("二、计算并说明理由：四川，参保人")
    for person in json.loads(_PERSONS.read_text(encoding="utf-8")):
        _answer(persons, person)
    _heading("三、分配调剂金：贵州，各市州（单位：元）")
    for record in json.loads(_PROVINCE.read_text(encoding="utf-8")):
        _share(province, record)
    _heading(f"四、职责台账：贵州，截至{date_text(_DAY)}，没有任何完成的记录")
    _duties(province)
    _heading("五、生成中文文档")
    library = open_library(policy_files((_POLICIES,)), None)
    site = site_pages(compilation.programs, library)
    for failure in site.failures:
        print(failure)
    print(f"首页：{build(site.pages, _SITE, contents=site.contents).as_posix()}")
    return 1 if site.failures else 0


def _heading(text: str) -> None:
    print(f"\n━━ {text} ━━\n")


def _answer(program: Program, person: dict[str, object]) -> None:
    print(f"【{person['id']}】")
    asked = tuple(output for output in _ASKED if program.definition(output))
    try:
        record = Decoder.of(program, RecordDefaults())(person)
        evaluator(program)(record)
        print(explain_record(program, record, asked).text)
    except PolicyError as error:
        print(f"不能计算：{error.message}（{error.code}）\n")


def _share(program: Program, raw: dict[str, object]) -> None:
    print(f"【{raw['id']}】")
    record = Decoder.of(program, RecordDefaults())(raw)
    outputs = encode(program, evaluator(program)(record), record)["outputs"]
    assert isinstance(outputs, Mapping)
    listed = outputs["cities"]
    assert isinstance(listed, list)
    cities = [city for city in listed if isinstance(city, Mapping)]
    symbols = program.symbols()
    heads = [symbols[f"cities.{column}"].name for column in _COLUMNS]
    _table([heads, *([str(city[column]) for column in _COLUMNS] for city in cities)])
    names = ("pool", "gap_pool_retained", "balance_pool")
    print("；".join(f"{symbols[name].name}{outputs[name]}元" for name in names) + "。")


def _table(rows: Sequence[Sequence[str]]) -> None:
    """Columns side by side, numbers to the right."""
    widths = [max(display_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = (" " * (width - display_width(cell)) + cell for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells))


def _duties(program: Program) -> None:
    register = Register.of((program,), _DAY, ())
    names = names_of(register.programs)
    for state, standings in by_state(register.standings):
        print(f"{STATES[state]}（{len(standings)}项）")
        for standing in standings[:3]:
            basis = "、".join(one.text for one in standing.item.duty.basis)
            print(f"  {sentence_of(standing.item, names)}〔{basis}〕")
        if len(standings) > 3:
            print("  ……")


if __name__ == "__main__":
    sys.exit(main())
