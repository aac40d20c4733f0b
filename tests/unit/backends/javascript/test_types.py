"""The types written in generated modules, as the TypeScript compiler sees them; where it is installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from mingce.backends.javascript.module import print_module
from mingce.driver.workspace import compile_path
from tests.samples import pilot
from tests.unit.backends.javascript.test_module import AID, compiled

ROOT = Path(__file__).parents[4]
_USE = """
import { evaluate, evaluateAll, explain, parse, toData, toJson, outputs, policy, PolicyError, Exact } from "./aid.mjs"
import type { PolicyRecord, Result, Node, GivenNumber, Data } from "./aid.mjs"

const record: PolicyRecord = { year: 2027, 人群类别: "重点人员", cost: "1000.10", 登记: "是", paid: { 2026: true, 2027: null } }
const result: Result = evaluate(record, { year: 2027, parameters: { 比例一: "5%" }, readings: { lenient: false } })
const aid = result.outputs.补助额
const years: number = result.outputs.years
const text: string = aid === null ? "" : typeof aid === "object" && "undetermined" in aid ? aid.undetermined : String(aid)
const show = (node: Node): string => node.text + node.basis.join("、") + node.reads.map(show).join("")
const told: string[] = explain(record, { outputs: ["aid", "缴费年数"] }).outputs.map(show)
for (const line of evaluateAll(parse("[]"))) console.log("error" in line ? line.error.message : line.outputs.aid, toJson(line))
const amounts: GivenNumber[] = [1, 2n, "3.5", new Exact("4.25")]
const plain: Data[] = [result.toData(), toData(aid), ...evaluateAll([record]).map((line) => line.toData())]
const written: string = result.toJson() + JSON.stringify(plain)
console.log(written)
console.log(text, years, told, amounts, outputs.map((item) => item.name), policy.digest, new PolicyError("code", "message").field)
"""
WRONG = {
    "a field": 'evaluate({ year: 2027, csot: 1 })',
    "a field by its Chinese name": 'evaluate({ year: 2027, 费佣: 1 })',
    "a category": 'evaluate({ year: 2027, kind: "kye" })',
    "a truth value": 'evaluate({ year: 2027, registered: 1 })',
    "values by year": 'evaluate({ year: 2027, paid: true })',
    "a parameter": 'evaluate({ year: 2027 }, { parameters: { shaer: 1 } })',
    "a reading": 'evaluate({ year: 2027 }, { readings: { lenient: 3 } })',
    "an output": 'explain({ year: 2027 }, { outputs: ["adi"] })',
    "a result": 'evaluate({ year: 2027 }).outputs.adi',
    "what may be open": 'const amount: number = evaluate({ year: 2027 }).outputs.aid',
}  # fmt: skip


def tsc(folder: Path, *arguments: str) -> list[str]:
    """What the compiler finds; TSC names it where it is not on the path.  The test is skipped without it."""
    found = os.environ.get("TSC") or shutil.which("tsc")
    if found is None:
        pytest.skip("the TypeScript compiler (tsc) is not installed: types in generated JavaScript are not checked")
    options = (
        "--noEmit",
        "--strict",
        "--allowJs",
        "--checkJs",
        "--target",
        "es2023",
        "--module",
        "nodenext",
        "--pretty",
        "false",
    )
    done = subprocess.run([found, *options, *arguments], cwd=folder, capture_output=True, check=False, encoding="utf-8", timeout=300)
    return [line for line in done.stdout.splitlines() if "error TS" in line]


def test_modules_are_sound_inside(tmp_path: Path) -> None:
    """Without the line that spares readers the check.  Most functions inside do not say the types of what they take."""
    programs = [compile_path(path).program for path in sorted((ROOT / "policies").rglob("*.pol"))]
    for number, program in enumerate((compiled(AID), pilot(), *programs)):
        if program is not None:
            text = print_module(program)
            assert text.count("// @ts-nocheck") == 1
            (tmp_path / f"module_{number}.mjs").write_text(text.replace("@ts-nocheck", ""), encoding="utf-8")
    assert tsc(tmp_path, "--noImplicitAny", "false", *(path.name for path in sorted(tmp_path.glob("*.mjs")))) == []


def test_a_program_that_uses_a_module(tmp_path: Path) -> None:
    """What is right passes under the strictest options; each mistake is found, on its own line."""
    (tmp_path / "aid.mjs").write_text(print_module(compiled(AID)), encoding="utf-8")
    (tmp_path / "right.ts").write_text(f"declare const console: {{ log(...words: unknown[]): void }}\n{_USE}", encoding="utf-8")
    lines = ['import { evaluate, explain } from "./aid.mjs"', *WRONG.values()]
    (tmp_path / "wrong.ts").write_text("\n".join(lines), encoding="utf-8")
    found = tsc(tmp_path, "right.ts", "wrong.ts")
    assert [line.partition(",")[0] for line in found] == [f"wrong.ts({number}" for number in range(2, len(WRONG) + 2)], found
