"""The Python interface."""

import copy
import json
import pickle
import subprocess
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

import mingce
from tests.samples import PILOT

TEXT = PILOT.read_text(encoding="utf-8")
RECORD = {
    "id": "p1",
    "参保状态": {2025: "居民医保", 2026: "resident", 2027: "resident"},
    "zero_claim": {"2025": True, "2026": True},
    "缴费到账日": date(2026, 12, 1),
    "bills": [{"code": "A1", "day": date(2027, 3, 1), "amount": Decimal("12.34")}],
    "parameters": {"own_share": Fraction(1, 10)},
}


@pytest.fixture(scope="module")
def policy() -> mingce.LoadedPolicy:
    return mingce.load(PILOT)


def test_checking() -> None:
    assert mingce.check(PILOT).ok
    assert mingce.check(str(PILOT)).ok
    assert mingce.check(TEXT).ok
    broken = mingce.check(TEXT.replace("基础限额 × 自付比例", "基础限额 + 1年"))
    assert not broken.ok
    assert "错误[unit-mismatch]" in str(broken)
    assert broken._repr_html_().startswith("<pre>")


def test_the_function_is_not_hidden_by_the_package_of_its_name() -> None:
    from mingce.check import checker

    assert callable(mingce.check)
    assert checker.check is not mingce.check


def test_loading_what_is_wrong() -> None:
    with pytest.raises(mingce.LoadError, match="unit-mismatch") as caught:
        mingce.load(TEXT.replace("基础限额 × 自付比例", "基础限额 + 1年"))
    assert caught.value.result.diagnostics
    with pytest.raises(mingce.WorkspaceError, match="找不到文件"):
        mingce.load("没有.pol")


def test_results_by_alias_and_by_name(policy: mingce.LoadedPolicy) -> None:
    result = policy.evaluate(RECORD, year=2027)
    assert result.id == "p1"
    assert result.outputs["cap"] == result.outputs["最高支付限额"] == 308000
    assert result.outputs["费用合计"] == Decimal("12.34")
    assert isinstance(result.outputs["spent"], Decimal)
    bills = result.outputs["bills"]
    assert isinstance(bills, tuple)
    assert bills[0]["bill_own"] == bills[0]["单据自付"] == Decimal("1.23")
    assert bills[0]["code"] == bills[0]["单据号"] == "A1"
    assert result.readings["first_counts"] is result.readings["首年计入"] is False
    assert "最高支付限额" not in list(result.outputs)
    with pytest.raises(KeyError):
        result.outputs["没有"]


def test_what_the_call_says_holds_where_the_record_is_silent(policy: mingce.LoadedPolicy) -> None:
    record = {"status": {2025: "none", 2026: "none", 2027: "resident"}}
    result = policy.evaluate(record, 2027, readings={"首年计入": True}, parameters={"自付比例": "25%"})
    assert (result.outputs["counted_years"], result.outputs["own_amount"]) == (2, 75000)
    with pytest.raises(mingce.PolicyError) as caught:
        policy.evaluate(record, 2027)
    assert (caught.value.code, caught.value.field) == ("unbound-parameter", "own_share")


def test_open_values_carry_their_reasons(policy: mingce.LoadedPolicy) -> None:
    record = {"status": {2026: "none", 2027: "resident"}}
    value = policy.evaluate(record, 2027, parameters={"own_share": 0}).outputs["no_wait"]
    assert value == mingce.Undetermined(("缺少“特殊群体”",))


def test_results_as_public_data(policy: mingce.LoadedPolicy) -> None:
    data = policy.evaluate(RECORD, 2027).to_data()
    outputs = data["outputs"]
    assert isinstance(outputs, dict)
    assert (data["id"], outputs["bills"]) == ("p1", [{"code": "A1", "bill_own": 1.23}])
    assert json.dumps(data["outputs"]["bills"]) == '[{"code": "A1", "bill_own": 1.23}]'


def test_results_as_text_say_what_run_prints(policy: mingce.LoadedPolicy) -> None:
    text = policy.evaluate(RECORD, 2027).to_json()
    assert text.startswith('{"id": "p1", "outputs": {')
    assert '"bills": [{"code": "A1", "bill_own": 1.23}]' in text


def test_results_are_copied_sent_and_compared(policy: mingce.LoadedPolicy) -> None:
    result = policy.evaluate(RECORD, 2027)
    for again in (pickle.loads(pickle.dumps(result)), copy.copy(result), copy.deepcopy(result), policy.evaluate(RECORD, 2027)):
        assert again == result
        assert hash(again) == hash(result)
    assert result != policy.evaluate({**RECORD, "id": "p2"}, 2027)
    with pytest.raises(mingce.PolicyError) as caught:
        policy.evaluate({}, 2027, parameters={"own_share": "1e30000000"})
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.code, again.message, again.field) == (caught.value.code, caught.value.message, caught.value.field)
    assert (again.code, again.field) == ("out-of-range", "own_share")


def test_a_year_that_is_none_is_refused(policy: mingce.LoadedPolicy) -> None:
    for year in ("27", True, 1e300, None, []):
        with pytest.raises(mingce.PolicyError) as caught:
            policy.evaluate({}, year)  # type: ignore[arg-type]
        assert caught.value.field == "year"


def test_explanations(policy: mingce.LoadedPolicy) -> None:
    explained = policy.explain(RECORD, 2027)
    assert "依据《T01》二第1段第2句" in str(explained)
    assert isinstance(explained.data, dict)
    assert "308000元" in explained._repr_html_()


def test_what_a_policy_takes_and_gives(policy: mingce.LoadedPolicy) -> None:
    assert policy.inputs["status"] == "参保状态"
    assert policy.inputs["bills"] == "各费用"
    assert policy.outputs["cap"] == "最高支付限额"
    card = policy._repr_html_()
    assert "<caption>参保激励试点办法（征求意见稿）</caption>" in card
    assert "<tr><th>缴费到账日</th><td>输入，日期（paid_on）</td></tr>" in card


def test_cards_escape_what_a_text_contains() -> None:
    text = TEXT.replace("标题 “参保激励试点办法（征求意见稿）”", "标题 “<b>试点</b>”")
    assert "<caption>&lt;b&gt;试点&lt;/b&gt;</caption>" in mingce.load(text)._repr_html_()


def test_result_cards(policy: mingce.LoadedPolicy) -> None:
    assert "<tr><th>最高支付限额</th><td>308000元</td></tr>" in policy.evaluate(RECORD, 2027)._repr_html_()


def test_importing_is_light() -> None:
    script = "import sys, mingce; print(sorted(name for name in sys.modules if name.startswith(('mingce.', 'lark', 'attr', 'jinja2'))))"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True, timeout=60).stdout
    assert out == "[]\n"
    assert set(mingce.__all__) == set(dir(mingce))
    with pytest.raises(AttributeError, match="no attribute"):
        mingce.__getattr__("nothing")


def test_paths_may_be_path_objects(tmp_path: Path) -> None:
    file = tmp_path / "甲.pol"
    file.write_text(TEXT, encoding="utf-8")
    assert mingce.load(file).program.policy.alias == "pilot"
