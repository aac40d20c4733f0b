"""The demonstration: invented persons whose results are known from the reading of the text."""

import json
from pathlib import Path

import pytest

from mingce.dev import demo
from mingce.driver.running import Engine, evaluator
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.encode import encode
from mingce.ir.values import PolicyError

ROOT = Path(__file__).parents[3]


def test_what_it_shows(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(demo, "build", lambda pages, output, contents: output / "index.html")
    assert demo.main() == 0
    shown = capsys.readouterr().out
    assert "大病最高支付限额：320000元。" in shown
    assert "依据《002》一（三）第3段第2至3句" in shown
    assert "不能计算：“补缴年数”超过了可以修复的上限" in shown
    # Five places share the pool to the fen; the gap fund pays 60 % of 9876543.21 yuan, and 3 million of balance come before the budget.
    assert "调剂金498148745元；补缺留存额149444623.5元；平衡调剂金348704121.5元。" in shown
    assert "丙州   93827160     68261003.34  5925925.93     3000000   950617.28" in shown
    assert "草案，尚未生效（71项）\n  省医保局会同省财政厅等部门应当在2024年12月31日前制定基本医保基金预算管理办法。" in shown
    assert "首页：build/site/index.html" in shown


@pytest.mark.parametrize("engine", Engine)
def test_the_sample_persons(engine: Engine) -> None:
    program = compile_path(ROOT / "policies/sichuan/enrolment_2025.pol").program
    assert program is not None
    decode, evaluate = Decoder.of(program, RecordDefaults()), evaluator(program, engine)
    found: list[object] = []
    for person in json.loads((ROOT / "policies/sichuan/samples/persons.json").read_text(encoding="utf-8")):
        try:
            outputs = encode(program, evaluate(decode(person)))["outputs"]
        except PolicyError as error:
            found.append((error.code, error.field))
            continue
        assert isinstance(outputs, dict)
        found.append(tuple(outputs[key] for key in ("cap", "wait_total", "benefit_start", "repair_cost")))
    # Seven insured years: 3 × 4,000 beyond the fourth, and two zero-claim years.  Lapses of 2, 5 and 1 years cost 4,000 each
    # year; waits are 3 + 1, and for five years 3 + (4 - 1) after repairing one year at 400 yuan.
    open_wait = {"undetermined": "缺少“特殊群体”"}
    assert found == [
        (320000, 0, "2027-01-01", 0),
        (292000, 4, "2027-05-01", 0),
        (280000, 6, "2030-07-01", 400),
        (296000, open_wait, open_wait, 0),
        ("repair-beyond-limit", "repair_years"),
    ]
