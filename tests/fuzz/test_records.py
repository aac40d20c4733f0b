"""Whatever a file of records holds, each record gives a result or an error in Chinese, and nothing is raised."""

import json
import re
import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import print_rows, read_rows
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.source import Source

POLICY = """政策 试（trial）：标题 “试”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。
类别 类型（kind）：一类（one）、二类（two）。
对象 人（person）：类别项（kinded）：取自 类型；额（amount）：金额，0元 至 1000元，精确到 0.01元；岁（age）：年数，逐年，缺省 0年；
    好（good）：是否，存疑；日（day）：日期，可缺；率（ratio）：比例，0% 至 100%，可缺；
    逐月额（monthly）：金额，逐月，缺省 0元；名（label）：文本，可缺。
对象 费用（claim）：属于 人，列为 费用清单（claims）；发生日（on）：日期；费额（cost）：金额；按 发生日 归年。
口径 读法（reading）：取 否；备选 是；理由 “条文未写”；依据 《1》一。
参数 标准（standard）：金额；范围 0元 至 10元；待定；依据 《1》一。
规则 费用与额（total）：金额；等于 各 费用 的 费额 之和 + 额；依据 《1》一。
规则 结果（outcome）：金额；当 好 且 读法 则 标准；当 类别项 为 一类 则 0元；当 日 适用 且 日 早于 2025年1月1日 则 1元；
    否则 费用与额；依据 《1》一。
状态 累计（stock）：年数；初值 0年；等于 上年 累计 + 岁；依据 《1》一。
"""

KEYS = [
    "id", "year", "年度", "kinded", "额", "amount", "age", "岁", "好", "good", "day", "ratio", "monthly", "label", "claims",
    "费用清单", "parameters", "readings", "on", "cost", "费额", "standard", "reading", "2025", "2025年", "2025-03", "age_2025", "",
]  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(2019, 2041), st.floats(), st.text(max_size=12),
    st.sampled_from(["two", "１２", "-0"]),
    st.sampled_from(["one", "一类", "是", "5%", "2025-02-30", "20250101", "1e9", "Infinity", "0.005", "9" * 400, "\ud800", "\x00"]),
)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), inner, max_size=5),
    max_leaves=12,
)
RECORDS = st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=9)
FORMS = ["json", "jsonl", "csv", None]

HOSTILE = {
    "empty": "",
    "not JSON": "？？？",
    "deep lists": "[" * 200_000,
    "deep objects": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "deep within a record": '[{"year": 2025, "amount": ' + "[" * 50_000 + "]" * 50_000 + "}]",
    "great exponent": '[{"year": 2025, "kinded": "one", "amount": 1e999999999}]',
    "small exponent": '[{"year": 2025, "kinded": "one", "amount": 1e-999999999}]',
    "exponent in text": '[{"year": 2025, "kinded": "one", "amount": "1e999999999"}]',
    "exponent of the year": '[{"year": 2e3, "kinded": "one"}, {"year": 1e999999999}, {"year": "２０２５"}]',
    "many digits": '[{"year": 2025, "kinded": "one", "amount": ' + "9" * 100_000 + "}]",
    "many digits in a ratio": '[{"year": 2025, "kinded": "one", "amount": 1, "ratio": 0.' + "3" * 100_000 + "}]",
    "many digits as the id": '[{"id": ' + "9" * 100_000 + ', "year": 2025}]',
    "no numbers": '[{"year": NaN}, {"year": 2025, "amount": Infinity}, {"year": 2025, "amount": -Infinity}]',
    "repeated key": '[{"year": 2025, "year": 2026}, {"year": 2025, "age": {"2025": 1, "2025": 2}}]',
    "key twice by two names": '[{"year": 2025, "年度": 2026, "额": 1, "amount": 2}]',
    "half a surrogate pair": '[{"year": 2025, "label": "\\ud800", "\\udfff": 1, "id": "\\udc00"}]',
    "NUL": '[{"year": 2025, "label": "\\u0000", "id": "\\u0000"}]\x00',
    "cut off": '[{"year": 2025, "kinded": "one", "amount": 1}, {"year": 20',
    "after the end": '[{"year": 2025}] [1]',
    "not records": '[1, "x", null, [], true, 1.5]',
    "many mistakes": "[" + ",".join(['{"yaer": 2025}'] * 2000) + "]",
    "long keys": '[{"' + "年" * 100_000 + '": 1}]',
    "many keys": '[{"year": 2025, ' + ",".join(f'"k{i}": 1' for i in range(20_000)) + "}]",
    "many years": '[{"year": 2040, "age": {' + ",".join(f'"{y}": 1' for y in range(1000, 9999)) + "}}]",
    "many members": '[{"year": 2025, "kinded": "two", "amount": 1, "good": false, "claims": ['
    + ",".join(['{"on": "2025-01-01", "cost": 0.01}'] * 5000)
    + "]}]",
    "lines of anything": '{"year": 2025}\n\n{\n]\n1\n"x"\n{"year": "x"}\n\x0b\u2028{}',
    "open quote in CSV": 'id,year\n"1,2025\n2,2026\n',
    "ragged CSV": "id,year,amount\n1\n2,2025,3,4,5\n,,\n",
    "CSV without heads": ",,,\n1,2,3\n",
    "repeated heads": "id,id,year,year\n1,2,2025,2026\n",
    "long cell": "id,label\n1," + "字" * 200_000 + "\n",
}

SECONDS = 20


@cache
def program() -> Program:
    compiled = compile_source(Source("x.pol", POLICY), lambda _name: None)
    assert compiled.program is not None, [(found.message, found.labels[0].span.text) for found in compiled.diagnostics]
    return compiled.program


def run(text: str, form: str | None, engine: Engine) -> str:
    """What is printed for a file of records; each result is looked at on the way."""
    started = time.process_time()
    rows = list(results(program(), read_rows(text, form), Decoder.of(program(), RecordDefaults()), evaluator(program(), engine)))
    for row in rows:
        assert ("outputs" in row) != ("error" in row)
        if "error" in row:
            error = row["error"]
            assert isinstance(error, dict)
            assert re.search("[一-鿿]", str(error["message"]))
            assert len(str(error["message"])) < 400
    printed = "".join(print_rows(program(), rows, "json"))
    "".join(print_rows(program(), rows, "csv"))
    assert time.process_time() - started < SECONDS
    return printed


def printed_or_refused(text: str, form: str | None) -> str | None:
    """What is printed; None where the file as a whole is refused, with a message in Chinese."""
    try:
        return run(text, form, Engine.PYTHON)
    except PolicyError as error:
        message = error.message
    assert re.search("[一-鿿]", message)
    return None


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", FORMS)
def test_hostile_files(name: str, form: str | None) -> None:
    printed = printed_or_refused(HOSTILE[name], form)
    if printed is not None:
        json.loads(printed, parse_int=str)


@given(st.lists(RECORDS, max_size=3))
@settings(max_examples=200)
def test_any_records(records: list[dict[str, object]]) -> None:
    text = json.dumps(records, ensure_ascii=False)
    assert run(text, "json", Engine.PYTHON) == run(text, "json", Engine.INTERPRETER)


@given(RECORDS)
@settings(max_examples=150)
def test_records_that_are_nearly_right(changes: dict[str, object]) -> None:
    record = {"id": 1, "year": 2027, "kinded": "two", "amount": 1, "good": True, "parameters": {"standard": 5}, "claims": []} | changes
    text = json.dumps([record], ensure_ascii=False)
    assert run(text, "json", Engine.PYTHON) == run(text, "json", Engine.INTERPRETER)


@given(st.text(max_size=200), st.sampled_from(FORMS))
@settings(max_examples=150)
def test_any_file(text: str, form: str | None) -> None:
    printed_or_refused(text, form)
