"""`make run`: a policy from text to results, explanations and documents.

Checks the Sichuan policy, evaluates a few invented persons, explains each answer down to the cited sentence, and renders the
Chinese documents.
"""

import json
import sys
from pathlib import Path
from typing import Final

from mingce.diagnostics.render.text import render, summary
from mingce.driver.explaining import explain_record
from mingce.driver.running import evaluator
from mingce.driver.site import build, documents
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

__all__ = ["main"]

_POLICY: Final = Path("policies/sichuan/enrolment_2025.pol")
_PERSONS: Final = Path("policies/sichuan/samples/persons.json")
_SITE: Final = Path("build/site")
# What a person at the counter asks for.
_ASKED: Final = ("cap", "wait_total", "benefit_start", "repair_cost")


def main() -> int:
    """Run the demonstration; 1 if the policy has errors."""
    _heading("一、检查政策")
    compiled = compile_path(_POLICY)
    print(_POLICY.as_posix())
    if compiled.program is None:
        print(render(compiled.diagnostics))
        print(summary(compiled.diagnostics))
        return 1
    program = compiled.program
    print(f"《{program.policy.title}》：{summary(compiled.diagnostics)}")
    _heading("二、计算并说明理由")
    persons = json.loads(_PERSONS.read_text(encoding="utf-8"))
    for person in persons:
        _answer(program, person)
    _heading("三、生成中文文档")
    print(f"首页：{build(documents(program), _SITE).as_posix()}")
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
