"""Plans against the policy that they follow: by hand, requirement by requirement."""

from datetime import date
from fractions import Fraction

import pytest

from mingce.analysis.conformity import Result, Verdict, conformity
from mingce.driver.conformity import check_conformity
from mingce.driver.pipeline import compile_source, parse_source
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.source import Source
from mingce.syntax import ast

FRAME = """政策 省级意见（frame）：期间 2025年 至 2040年；来源 《T01》。
参数 限额倍数（multiple）：倍数；始终 6倍；依据 《T01》一第1段第1句。
对象 方案（plan）：
    起付标准（deductible）：金额，0元 至 10000元；
    支付比例（ratio）：比例，0% 至 100%；
    收入基准（income）：金额，0元 至 10万元；
    最高限额（cap）：金额，0元 至 100万元，逐年；
    比例偏离已说明（justified）：是否，缺省 否。
对象 机构级别（level）：属于 方案，列为 各级（levels）；级别比例（level_ratio）：比例，0% 至 100%，可缺。
要求 起付上限（ceiling）：应有 起付标准 不高于 收入基准 × 10%；程度 必须；依据 《T01》一第1段第2句。
要求 比例下限（floor）：应有 支付比例 不低于 60%；程度 原则上；偏离说明 比例偏离已说明；依据 《T01》一第1段第3句。
要求 限额下限（cap_floor）：应有 最高限额 不低于 收入基准 × 限额倍数；程度 必须；依据 《T01》一第1段第4句。
要求 级别统一（uniform）：对每个 机构级别；应统一 级别比例；程度 必须；依据 《T01》一第1段第5句。
"""
PLAN = "政策 甲市方案（plan_a）：施行 2026年7月1日；期间 2025年 至 2040年；来源 《T02》；遵循 省级意见。\n"
SAME = "依据 《T02》一第1段第1句。\n"


def parameter(name: str, type_: str, value: str) -> str:
    return f"参数 {name}：{type_}；{value}；{SAME}"


INCOME = parameter("收入基准（base）", "金额", "始终 4000元")


def program(text: str) -> Program:
    found = compile_source(Source("plan.pol", text), lambda _: None)
    assert found.program is not None, found.diagnostics
    return found.program


def verdicts(*parameters: str) -> dict[str, Verdict]:
    found = conformity(program(PLAN + "".join(parameters)), program(FRAME), evaluate)
    return {one.statement.id: one for one in found}


def results(*parameters: str) -> list[str]:
    return [one.result.value for one in verdicts(*parameters).values()]


def test_a_plan_that_says_nothing_is_held_against_nothing() -> None:
    found = verdicts()
    assert {one.result for one in found.values()} == {Result.NOT_ADDRESSED}
    assert [one.reason for one in found.values()] == [
        "没有参数“起付标准”、“收入基准”",
        "没有参数“支付比例”",
        "没有参数“收入基准”、“最高限额”",
        "逐项核对名单，须用记录计算",
    ]


@pytest.mark.parametrize(("amount", "expected"), [("400", "satisfied"), ("400.01", "violated")])
def test_a_parameter_is_found_by_name_or_alias(amount: str, expected: str) -> None:
    assert results(INCOME, parameter("住院起付线（deductible）", "金额", f"始终 {amount}元"))[0] == expected


def test_every_value_from_the_day_on_which_the_plan_takes_effect_counts() -> None:
    dated = "自 2026年6月30日 起 900元；自 2026年7月1日 起 400元；自 2027年1月1日 起 399元"
    found = verdicts(INCOME, parameter("起付标准（d）", "金额", dated))["ceiling"]
    assert (found.result, found.since) == (Result.SATISFIED, None)
    assert {symbol: said.value for symbol, said in found.used.items()} == {"deductible": Fraction(400), "income": Fraction(4000)}
    raised = verdicts(INCOME, parameter("起付标准（d）", "金额", f"{dated}；自 2028年3月1日 起 401元"))["ceiling"]
    assert (raised.result, raised.since) == (Result.VIOLATED, date(2028, 3, 1))


def test_a_bound_of_the_policy_followed_that_rises_later() -> None:
    raised = FRAME.replace("始终 6倍", "自 2025年1月1日 起 6倍；自 2028年1月1日 起 7倍")
    plan = program(PLAN + INCOME + parameter("最高限额（cap）", "金额", "始终 24000元"))
    found = {one.statement.id: one for one in conformity(plan, program(raised), evaluate)}["cap_floor"]
    assert (found.result, found.since) == (Result.VIOLATED, date(2028, 1, 1))
    assert [value for _, value in found.bounds] == [7]


def test_the_value_of_the_first_day_where_none_is_given_yet() -> None:
    later = verdicts(INCOME, parameter("起付标准（d）", "金额", "自 2026年7月2日 起 400元"))["ceiling"]
    assert later.reason == "没有参数“起付标准”"
    opened = verdicts(INCOME, parameter("起付标准（d）", "金额", "待定"))["ceiling"]
    assert opened.reason == "没有参数“起付标准”"


def test_in_principle_only_what_is_justified_may_deviate() -> None:
    low = parameter("支付比例（ratio）", "比例", "始终 55%")
    assert results(low)[1] == "violated"
    assert results(low, parameter("比例偏离已说明（justified）", "是否", "始终 是"))[1] == "deviates"


def test_a_yearly_value_is_taken_for_the_year_of_that_day() -> None:
    found = verdicts(INCOME, parameter("最高限额（cap）", "金额", "始终 24000元"))["cap_floor"]
    assert found.result is Result.SATISFIED
    assert [(one.symbol.name, value) for one, value in found.bounds] == [("限额倍数", 6)]
    assert results(INCOME, parameter("最高限额（cap）", "金额", "始终 23999.99元"))[2] == "violated"


def test_a_parameter_of_another_kind_is_not_compared() -> None:
    found = verdicts(INCOME, parameter("起付标准（deductible）", "比例", "始终 10%"))["ceiling"]
    assert (found.result, found.reason) == (Result.NOT_ADDRESSED, "参数“起付标准”的类型不同")


def test_a_rule_counts_whose_value_is_fixed() -> None:
    rule = f"规则 起付标准（deductible）：金额；等于 收入基准 × 11%；四舍五入到 分；{SAME}"
    found = verdicts(INCOME, rule)["ceiling"]
    assert (found.result, found.used["deductible"].value) == (Result.VIOLATED, Fraction(440))
    persons = f"对象 人（person）：费用（cost）：金额。\n规则 起付标准（deductible）：金额；等于 费用；{SAME}"
    assert verdicts(INCOME, persons)["ceiling"].reason == "没有参数“起付标准”"
    counted = f"对象 人（person）。对象 次（visit）：属于 人。\n规则 支付比例（ratio）：比例；等于 各 次 的 个数 ÷ 1个；{SAME}"
    assert verdicts(counted)["floor"].reason == "没有参数“支付比例”"


LEVELS = """类别 级别（tier）：一级（first）、二级（second）、三级（third）。
对象 就医人（patient）：就诊级别（at）：取自 级别。
"""
LISTS = """政策 省级意见（frame）：期间 2025年 至 2040年；来源 《T01》。
对象 方案（plan）：说明已报（justified）：是否，缺省 否。
对象 机构级别（level）：
    属于 方案，列为 各级（levels）；
    名称（label）：文本，唯一；
    级别比例（level_ratio）：比例，0% 至 100%；
    级别限额（level_cap）：金额，可缺。
要求 不低于六成（floor）：对每个 机构级别；应有 级别比例 不低于 60%；程度 原则上；依据 《T01》一第1段第2句。
要求 拉开差距（steps）：对每个 机构级别；随名单次序 不增 级别比例；程度 必须；依据 《T01》一第1段第3句。
要求 限额统一（same_cap）：对每个 机构级别；应统一 级别限额；程度 必须；依据 《T01》一第1段第4句。
"""


def of_lists(*statements: str) -> dict[str, Verdict]:
    found = conformity(program(PLAN + LEVELS + "".join(statements)), program(LISTS), evaluate)
    return {one.statement.id: one for one in found}


def test_a_table_by_category_is_a_list() -> None:
    table = f"表 级别比例（r）：比例；按 就诊级别；行 一级 ｜ 90%；行 二级 ｜ 70%；行 三级 ｜ 55%；{SAME}"
    found = of_lists(table)
    assert {key: one.result for key, one in found.items()} == {
        "levels.floor": Result.DEVIATES,
        "steps": Result.SATISFIED,
        "same_cap": Result.NOT_ADDRESSED,
    }
    assert found["levels.floor"].members == ("三级",)
    assert found["levels.floor"].used["levels.level_ratio"].members == (
        ("一级", Fraction(9, 10)),
        ("二级", Fraction(7, 10)),
        ("三级", Fraction(11, 20)),
    )
    assert found["same_cap"].reason == "没有表“级别限额”"
    rising = f"表 级别比例（r）：比例；按 就诊级别；行 一级、二级 ｜ 90%；行 三级 ｜ 95%；{SAME}"
    assert of_lists(rising)["steps"].result is Result.VIOLATED


def test_a_rule_by_category_is_a_list_too() -> None:
    rule = f"规则 级别限额（level_cap）：金额；当 就诊级别 为 三级 则 2万元；否则 1万元；{SAME}"
    assert of_lists(rule)["same_cap"].result is Result.VIOLATED
    assert of_lists(rule.replace("2万元", "1万元"))["same_cap"].result is Result.SATISFIED
    assert of_lists(rule)["levels.floor"].reason == "没有表“级别比例”"


def test_a_table_by_more_than_a_category_is_no_list() -> None:
    table = "表 级别比例（r）：比例；按 就诊级别、年龄；行 任意 ｜ 不满 60年 ｜ 90%；行 任意 ｜ 60年 以上 ｜ 95%；"
    aged = LEVELS.replace("取自 级别。", "取自 级别；年龄（age）：年数，0年 至 120年。")
    found = conformity(program(PLAN + aged + table + SAME), program(LISTS), evaluate)
    assert {one.reason for one in found} == {"逐项核对名单，须用记录计算"}


LISTING = """政策 省级意见（frame）：期间 2025年 至 2040年；来源 《T01》。
对象 方案（plan）：起付标准（deductible）：金额，可缺；最高限额（cap）：金额，可缺。
要求 应当列明（listed）：应列明 起付标准、最高限额；程度 必须；依据 《T01》一第1段第2句。
"""


def test_what_should_be_listed() -> None:
    def found(*parameters: str) -> Verdict:
        return conformity(program(PLAN + "".join(parameters)), program(LISTING), evaluate)[0]

    # A plan about other things altogether leaves the matter to be told; one that speaks of it must be complete.
    assert (found().result, found().reason) == (Result.NOT_ADDRESSED, "没有列明“起付标准”、“最高限额”")
    some = parameter("起付标准（deductible）", "金额", "始终 100元")
    assert found(some).result is Result.VIOLATED
    assert found(some, parameter("最高限额（cap）", "金额", "始终 1万元")).result is Result.SATISFIED


def test_the_day_may_lie_outside_the_years_of_the_frame() -> None:
    early = program(
        PLAN.replace("2026年7月1日；期间 2025年", "2020年7月1日；期间 2020年") + INCOME + parameter("支付比例（r）", "比例", "始终 60%")
    )
    assert early.policy.effective == date(2020, 7, 1)
    found = conformity(early, program(FRAME), evaluate)[1]
    assert (found.result, found.reason) == (Result.NOT_ADDRESSED, "年度2020年不在政策的期间（2025年至2040年）内")


def findings(plan: str, frame: str = FRAME) -> list[tuple[str, str]]:
    def resolve(name: str) -> ast.Module | None:
        return parse_source(Source("frame.pol", frame))[0] if name in ("省级意见", "frame") else None

    found = check_conformity(compile_source(Source("plan.pol", plan), resolve), resolve)
    return [(one.code.name, one.message) for one in found]


def test_findings_name_the_requirement() -> None:
    plan = (
        PLAN + INCOME + parameter("起付标准（deductible）", "金额", "始终 500元") + parameter("支付比例（ratio）", "比例", "始终 60%")
    )
    assert findings(plan) == [
        ("requirement-violated", "不符合“省级意见”的要求“起付上限”"),
        ("requirement-not-addressed", "“省级意见”的2项要求没有核对"),
    ]


def test_a_plan_that_follows_nothing_or_an_unknown_policy() -> None:
    assert findings(PLAN.replace("；遵循 省级意见", "")) == []
    assert findings(PLAN.replace("遵循 省级意见", "遵循 市级意见")) == [("unknown-import", "找不到所遵循的政策“市级意见”")]


NATIONAL = """政策 国家意见（national）：期间 2025年 至 2040年；来源 《T03》。
对象 方案（plan）：支付比例（ratio）：比例，0% 至 100%，可缺。
要求 比例上限（most）：应有 支付比例 不高于 90%；程度 必须；依据 《T03》一第1段第2句。
"""


def chain(plan: str, national: str = NATIONAL) -> list[tuple[str, str]]:
    texts = {"省级意见": FRAME.replace("《T01》。\n参数", "《T01》；遵循 国家意见。\n参数"), "国家意见": national, "甲市方案": plan}

    def resolve(name: str) -> ast.Module | None:
        return parse_source(Source(f"{name}.pol", texts[name]))[0] if name in texts else None

    found = check_conformity(compile_source(Source("plan.pol", plan), resolve), resolve)
    return [(one.code.name, one.message) for one in found]


def test_a_plan_meets_what_is_above_the_policy_that_it_follows() -> None:
    plan = PLAN + parameter("支付比例（ratio）", "比例", "始终 95%")
    assert chain(plan) == [
        ("requirement-not-addressed", "“省级意见”的3项要求没有核对"),
        ("requirement-violated", "不符合“国家意见”（“省级意见”遵循它）的要求“比例上限”"),
    ]
    assert chain(plan.replace("遵循 省级意见", "遵循 省级意见；遵循 国家意见"))[1:] == [
        ("requirement-violated", "不符合“国家意见”（“省级意见”遵循它）的要求“比例上限”")
    ]


def test_policies_that_follow_each_other() -> None:
    circle = NATIONAL.replace("《T03》。", "《T03》；遵循 甲市方案。", 1)
    assert chain(PLAN, circle)[-1] == ("circular-definition", "“省级意见”经“国家意见”又遵循本政策")
    assert chain(PLAN.replace("遵循 省级意见", "遵循 甲市方案")) == [("circular-definition", "政策不能遵循自己")]


def test_errors_of_the_policy_that_is_followed_come_along() -> None:
    assert findings(PLAN, FRAME.replace("支付比例 不低于", "支付比列 不低于"))[0][0] == "unknown-name"


def test_parameters_of_a_plan_are_not_called_unused() -> None:
    compiled = compile_source(Source("plan.pol", PLAN + INCOME), lambda _: None)
    assert compiled.diagnostics == ()
