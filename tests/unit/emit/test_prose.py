"""Phrases, values and sentences, each against Chinese that was written by hand."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from mingce.emit.prose import decimal_text, numeral, phrase, sentence, value_text
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fold, Function, Literal, Rank, Ref, Window
from mingce.ir.program import Clause, Collection, Grid, Input, Parameter, Period, Program, Statement, Symbol
from mingce.ir.types import NUMBERS, Number, Scaled, TextType, Type
from mingce.ir.units import parse_unit
from mingce.ir.values import Undetermined, Value
from tests.unit.backends.docs.sample import (
    BOOL,
    CAP,
    DAY,
    MONEY,
    MONTHS,
    PROGRAM,
    RATIO,
    RESIDENT,
    STATUS,
    YEAR,
    YEARS,
    apply,
    both,
    number,
    ref,
    status,
)

YUAN = parse_unit("元")
assert YUAN is not None


def lines(name: str, program: Program = PROGRAM) -> tuple[str, ...]:
    statement = next(s for s in program.statements if s.name == name)
    return sentence(statement, program)


def rule(*clauses: Clause, kind: str = "规则", **more: object) -> Statement:
    return evolve(Statement("x", kind, "某项", "x", (), clauses=clauses), **more)


@pytest.mark.parametrize(
    ("value", "type_", "expected"),
    [
        (Fraction(300000), MONEY, "300000元"),
        (Fraction("0.05"), MONEY, "0.05元"),
        (Fraction("-12.5"), MONEY, "-12.5元"),
        (Fraction(100, 3), MONEY, "100/3元"),
        (Fraction(4000), NUMBERS["年额"], "4000元/年"),
        (Fraction(1, 5), RATIO, "20%"),
        (Fraction(3, 2000), RATIO, "0.15%"),
        (Fraction(1), RATIO, "100%"),
        (Fraction(1, 3), RATIO, "1/3"),
        (Fraction(6), NUMBERS["倍数"], "6倍"),
        (Fraction(2), Number(parse_unit("个") or YUAN, word="名次"), "第2名"),
        (Fraction(2), Number(parse_unit("月") or YUAN, word="月份"), "2月"),
        (Fraction(3), Number(NUMBERS["比例"].unit), "3"),
        (Fraction(3), MONTHS, "3个月"),
        (Fraction(4), YEARS, "4年"),
        (Fraction(90), NUMBERS["天数"], "90天"),
        (Fraction(12), NUMBERS["人数"], "12人"),
        (Fraction("85.5"), NUMBERS["分值"], "85.5分"),
        (date(2027, 5, 1), DAY, "2027年5月1日"),
        (2025, YEAR, "2025年"),
        (True, BOOL, "是"),
        (False, BOOL, "否"),
        ("resident", STATUS, "居民医保"),
        ("甲", TextType(), "“甲”"),
        (None, MONEY, "不适用"),
        (Undetermined(("缺少“特殊群体”",)), MONTHS, "待定（缺少“特殊群体”）"),
        (30000, Scaled(YUAN, Fraction(1, 100)), "300元"),
    ],
)
def test_values(value: Value, type_: Type, expected: str) -> None:
    assert value_text(value, type_) == expected


@pytest.mark.parametrize(("value", "expected"), [("0", "0"), ("1/8", "0.125"), ("10.5", "10.5"), ("-1/40", "-0.025"), ("2/7", "2/7")])
def test_decimals_are_exact(value: str, expected: str) -> None:
    assert decimal_text(Fraction(value)) == expected


@pytest.mark.parametrize(("n", "expected"), [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (35, "三十五")])
def test_numerals(n: int, expected: str) -> None:
    assert numeral(n) == expected


RUN_LONG = apply(ops.GT, ref("run_years"), number("4", "年"))
RUN_ENOUGH = apply(ops.GE, ref("run_years"), number("1", "年"))
RUN_SHORT = apply(ops.LE, ref("run_years"), number("4", "年"))
JAN_FIRST = Apply(ops.DAY_OF_YEAR, (CurrentYear(YEAR), number("1"), number("1")), DAY)
A, B, C = ref("base_cap"), ref("cap"), ref("lapse_reduction")


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        (both(RESIDENT, RUN_LONG), "参保状态为居民医保且连续参保年数超过4年"),
        (both(RUN_ENOUGH, RUN_SHORT), "连续参保年数不少于1年且不超过4年"),
        (apply(ops.OR, RESIDENT, status("employee")), "参保状态为居民医保或者职工医保"),
        (apply(ops.OR, apply(ops.OR, ref("late"), RESIDENT), RUN_LONG), "逾期缴费、参保状态为居民医保或者连续参保年数超过4年"),
        (both(apply(ops.OR, ref("late"), RESIDENT), RUN_LONG), "（逾期缴费或者参保状态为居民医保）且连续参保年数超过4年"),
        (apply(ops.NOT, RUN_LONG), "连续参保年数不超过4年"),
        (apply(ops.NOT, RESIDENT), "参保状态不是居民医保"),
        (apply(ops.NOT, ref("exempt")), "不属于特殊群体"),
        (apply(ops.NOT, ref("late")), "逾期缴费为否"),
        (apply(ops.NOT, both(RESIDENT, RUN_LONG)), "并非（参保状态为居民医保且连续参保年数超过4年）"),
        (apply(ops.NOT, apply(ops.APPLICABLE, B)), "大病最高支付限额不适用"),
        (apply(ops.APPLICABLE, B), "大病最高支付限额适用"),
        (ref("first_lapse_year_counts"), "口径“首个断保年计入变动等待期”取“是”"),
        (apply(ops.NOT, ref("first_lapse_year_counts")), "口径“首个断保年计入变动等待期”取“否”"),
        (apply(ops.EQ, ref("late"), Literal(False, BOOL)), "逾期缴费为否"),
        (apply(ops.EQ, ref("late"), ref("zero_claim")), "逾期缴费与零报销一致"),
        (apply(ops.LT, A, number("300000", "元")), "大病保险封顶线低于300000元"),
        (apply(ops.LT, ref("run_years"), number("4", "年")), "连续参保年数不足4年"),
        (apply(ops.GE, ref("paid_on"), Literal(date(2026, 3, 1), DAY)), "缴费到账日不早于2026年3月1日"),
        (apply(ops.EQ, A, B), "大病保险封顶线等于大病最高支付限额"),
        (ref("lapse_run", 1), "上年连续断保年数"),
        (ref("lapse_run", 3), "3年前的连续断保年数"),
        (Ref("lapse_run", YEARS, 1, by_month=True), "上月连续断保年数"),
        (
            CAP,
            "大病保险封顶线＋（连续参保激励＋零报销激励，以大病保险封顶线×20%为限）－（断保扣减，以大病保险封顶线×20%为限）",
        ),
        (apply(ops.SUB, A, apply(ops.SUB, B, C)), "大病保险封顶线－（大病最高支付限额－断保扣减）"),
        (apply(ops.SUB, apply(ops.SUB, A, B), C), "大病保险封顶线－大病最高支付限额－断保扣减"),
        (apply(ops.MUL, apply(ops.ADD, A, B), number("2")), "（大病保险封顶线＋大病最高支付限额）×2"),
        (apply(ops.DIV, A, apply(ops.MUL, B, C)), "大病保险封顶线÷（大病最高支付限额×断保扣减）"),
        (apply(ops.NEG, apply(ops.ADD, A, B)), "－（大病保险封顶线＋大病最高支付限额）"),
        (apply(ops.MAX, apply(ops.SUB, A, B), number("0", "元")), "大病保险封顶线－大病最高支付限额，低于0元的按0元计"),
        (apply(ops.MAX, apply(ops.MAX, A, B), C), "大病保险封顶线、大病最高支付限额、断保扣减中较大者"),
        (apply(ops.MAX, ref("paid_on"), JAN_FIRST), "缴费到账日、当年1月1日中较晚者"),
        (apply(ops.ROUND_HALF_UP, apply(ops.ADD, A, B), number("1/100", "元")), "（大病保险封顶线＋大病最高支付限额）四舍五入到分"),
        (apply(ops.ADD_DAYS, ref("paid_on"), number("1", "日")), "缴费到账日的次日"),
        (apply(ops.ADD_DAYS, ref("paid_on"), number("-30", "日")), "缴费到账日前30天"),
        (apply(ops.ADD_DAYS, ref("paid_on"), apply(ops.NEG, number("30", "日"))), "缴费到账日前30天"),
        (Apply(ops.YEAR_ADD, (CurrentYear(YEAR), number("1", "年")), YEAR), "次年"),
        (Apply(ops.YEAR_FIRST, (CurrentYear(YEAR),), DAY), "本年度首日"),
        (Apply(ops.DAYS_BETWEEN, (JAN_FIRST, ref("paid_on")), NUMBERS["天数"]), "当年1月1日至缴费到账日的天数"),
        (Apply(ops.YEAR_OF, (ref("paid_on"),), YEAR), "缴费到账日的年份"),
        (Cases((Case(RESIDENT, A),), Literal(None, MONEY), MONEY), "（参保状态为居民医保的为大病保险封顶线，否则不适用）"),
        (
            Cases((Case(RESIDENT, A), Case(status("none"), B)), C, MONEY),
            "（参保状态为居民医保的，为大病保险封顶线；参保状态为未参保的，为大病最高支付限额；其他情形，为断保扣减）",
        ),
        (Apply(ops.QUOTIENT_DOWN, (A, B), MONEY), "大病保险封顶线÷大病最高支付限额的商舍去取整"),
    ],
)
def test_phrases(expr: Expr, expected: str) -> None:
    assert phrase(expr, PROGRAM) == expected


CLAIMS = evolve(
    PROGRAM,
    collections=(
        Collection(
            Symbol("claims", "各费用"),
            "费用",
            (
                Input(Symbol("claims.amount", "费用额"), MONEY, Period.ONCE),
                Input(Symbol("claims.inpatient", "住院"), BOOL, Period.ONCE),
                Input(Symbol("claims.day", "发生日"), DAY, Period.ONCE),
            ),
            "claims.day",
        ),
    ),
)
AMOUNT, INPATIENT = Ref("claims.amount", MONEY), Ref("claims.inpatient", BOOL)


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        (Fold(Function.SUM, "claims", None, AMOUNT, False, Window.ALL, "", MONEY), "各费用的费用额之和"),
        (Fold(Function.SUM, "claims", INPATIENT, AMOUNT, True, Window.ALL, "", MONEY), "当年各费用中住院者的费用额之和"),
        (Fold(Function.COUNT, "claims", INPATIENT, None, True, Window.BEFORE, "", NUMBERS["次数"]), "当年此前各费用中住院者的个数"),
        (Fold(Function.MAX, "claims", None, AMOUNT, False, Window.ALL, "month", MONEY), "同月各费用的费用额的最大值"),
        (Fold(Function.SUM, "claims", None, apply(ops.SUB, AMOUNT, AMOUNT), False, Window.UPTO, "claims.inpatient", MONEY),
         "截至本次的同一住院的各费用的（费用额－费用额）之和"),
        (Rank("claims", AMOUNT, True, False, False, NUMBERS["个数"]), "各费用按费用额从高到低的名次"),
    ],
)  # fmt: skip
def test_phrases_of_collections(expr: Expr, expected: str) -> None:
    assert phrase(expr, CLAIMS) == expected


def test_two_values_of_a_category_are_the_same_or_not() -> None:
    other = Ref("status", STATUS, back=1)
    assert phrase(apply(ops.EQ, ref("status"), other), PROGRAM) == "参保状态与上年参保状态相同"
    assert phrase(apply(ops.NE, ref("status"), other), PROGRAM) == "参保状态与上年参保状态不同"


def test_the_month_of_a_day_is_no_length() -> None:
    month = Apply(ops.MONTH_OF, (ref("paid_on"),), Number(parse_unit("月") or YUAN, word="月份"))
    assert phrase(apply(ops.EQ, month, number("2", "月")), PROGRAM).endswith("的月份为2月")


def test_a_long_sum_does_not_nest() -> None:
    total: Expr = A
    for _ in range(2000):
        total = apply(ops.ADD, total, B)
    assert phrase(total, PROGRAM).count("＋") == 2000


def test_every_operator_has_a_phrase() -> None:
    operand = {ops.DAY_OF_YEAR: (CurrentYear(YEAR), number("1"), number("1"))}
    for op in ops.OPS:
        args = operand.get(op, (ref("late"), ref("late")) if op in (ops.AND, ops.OR) else (A, B))[: op.arity]
        assert phrase(Apply(op, args, MONEY), PROGRAM)


def test_a_formula_is_written_out() -> None:
    formula, scope = lines("大病最高支付限额")
    assert formula.startswith("大病最高支付限额的计算公式为：大病最高支付限额＝大病保险封顶线（300000元）＋（")
    assert scope == "本项适用于参保状态为居民医保的情形，其他情形不适用。"


def test_cases_read_as_an_official_list() -> None:
    assert lines("计入变动年数") == (
        "计入变动年数按下列规定确定：口径“首个断保年计入变动等待期”取“是”的，为断保年数；其他情形，为断保年数－1年，不足0年的按0年计。",
    )


def test_a_state_says_how_it_moves() -> None:
    assert lines("连续参保年数") == (
        "连续参保年数逐年计算，初值为0年。",
        "参保状态为居民医保的，在上年基础上增加1年；参保状态为职工医保的，保持上年数不变；其他情形，为0年。",
    )


def test_incentives_say_when_they_act() -> None:
    assert lines("零报销激励")[1:] == (
        "自2025年起，使用奖励额度的，次年清零；参保状态为居民医保且零报销的，次年增加单项额度（4000元/年）。",
        "以上情形依次判断，符合在先情形的，不再适用在后情形；均不符合的，保持不变。",
    )


def test_a_waiting_period_is_told_part_by_part() -> None:
    assert lines("待遇等待期") == (
        "自2025年起，参保状态为居民医保的，按下列规定确定待遇等待期。",
        "其他情形不适用等待期规定。",
        "属于特殊群体的，免除待遇等待期。",
        "逾期缴费或者断保年数超过0年的，固定等待期为3个月。",
        "变动等待期按计入变动年数计，每满1年增加1个月。",
        "变动等待期可以修复：按补缴年数计，每满1年减少1个月；申请修复超过可修复年数的，无法计算。",
        "断保年数不少于4年的，等待期合计在修复后仍不少于6个月。",
        "等待期自缴费到账日、当年1月1日中较晚者起算，起算日计入；届满当月与起算日对应之日（没有对应日的，为当月末日）为待遇开始日。",
        "缴费修复金额按补缴年数×个人缴费标准计算。",
        "此前期间的待遇不予追溯。",
    )


def waiting_lines(*clauses: Clause, **facts: str) -> tuple[str, ...]:
    return sentence(rule(*clauses, kind="等待期", facts=tuple(facts.items())), PROGRAM)


def test_the_start_of_a_wait_may_depend_on_a_reading() -> None:
    start = Cases((Case(ref("late"), ref("paid_on")),), JAN_FIRST, DAY)
    assert waiting_lines(Clause("start", value=start), start_day="reading 起算日计入等待期", month_end="顺延") == (
        "等待期的起算日按下列规定确定：逾期缴费的，为缴费到账日；其他情形，为当年1月1日。"
        "起算日是否计入从“起算日计入等待期”；届满当月与起算日对应之日（没有对应日的，为次月首日）为待遇开始日，起算日不计入的为其次日。",
    )


def test_the_missing_day_of_a_wait_may_depend_on_a_condition() -> None:
    start, edge = Clause("start", value=ref("paid_on")), Clause("month_end", ref("late"), text="顺延")
    assert waiting_lines(start, edge, start_day="not counted") == (
        "等待期自缴费到账日起算，起算日不计入；"
        "届满当月与起算日对应之日（没有对应日的，逾期缴费的为次月首日，其他情形为当月末日）的次日为待遇开始日。",
    )


def test_months_of_a_wait_may_be_days() -> None:
    days = Clause("month_length", ref("late"), number("30", "日"))
    assert waiting_lines(days) == ("逾期缴费的，等待期每月按30天计。",)


def test_a_cost_with_conditions_is_a_list() -> None:
    cost = Cases((Case(ref("late"), number("0", "元")),), A, MONEY)
    expected = "修复费用按下列规定确定：逾期缴费的，为0元；其他情形，为大病保险封顶线（300000元）。"
    assert waiting_lines(Clause("cost", value=cost)) == (expected,)


def test_a_year_may_come_from_a_parameter() -> None:
    epoch = Parameter(Symbol("epoch", "起算年份"), YEAR, ((None, 2025),))
    since = apply(ops.GE, CurrentYear(YEAR), Ref("epoch", YEAR))
    program = evolve(PROGRAM, parameters=(*PROGRAM.parameters, epoch))
    statement = rule(Clause("increase", ref("late"), ref("step")), kind="激励", since=since)
    assert sentence(statement, program)[1] == "自起算年份（2025年）起，逾期缴费的，当年增加单项额度（4000元/年）。"


def test_effects_of_both_steps_are_told_apart() -> None:
    statement = rule(Clause("clear", ref("late"), next_year=True), Clause("increase", RESIDENT, ref("step")), kind="激励")
    assert sentence(statement, PROGRAM)[2].startswith("以上次年生效的情形、当年生效的情形分别依次判断")


def test_facts_of_a_record_are_filled_in() -> None:
    assert phrase(apply(ops.APPLICABLE, ref("paid_on")), PROGRAM) == "已填报缴费到账日"
    assert phrase(apply(ops.NOT, apply(ops.APPLICABLE, ref("paid_on"))), PROGRAM) == "未填报缴费到账日"


def test_parameters_carry_their_dates() -> None:
    assert lines("单项额度") == ("单项额度自2025年1月1日起为4000元/年。",)
    assert lines("补助标准") == ("补助标准尚待确定，使用时须先给定。", "补助标准的取值范围为0元/年至1000元/年。")
    amended = Parameter(
        Symbol("step", "单项额度"), MONEY, ((date(2025, 1, 1), Fraction(1)), (date(2026, 1, 1), Fraction(2)), (date(2027, 1, 1), None))
    )
    program = evolve(PROGRAM, parameters=(amended,))
    assert lines("单项额度", program) == ("单项额度自2025年1月1日起为1元，自2026年1月1日起为2元，自2027年1月1日起尚待确定。",)


def test_readings_name_the_choice_and_the_reason() -> None:
    assert lines("首个断保年计入变动等待期")[0] == "关于“首个断保年计入变动等待期”，取“否”；备选为“是”。"


def test_brackets() -> None:
    ten, fifty = number("10000", "元"), number("50000", "元")
    statement = rule(
        Clause("measure", value=A),
        Clause("bracket", high=ten, value=number("1/2")),
        Clause("bracket", low=ten, high=fifty, value=number("3/5")),
        Clause("bracket", low=fifty, value=number("7/10")),
        kind="分段",
        facts=(("rounding", "四舍五入到分"),),
        symbols=("cap",),
    )
    assert sentence(statement, PROGRAM) == (
        "某项以大病保险封顶线（300000元）为基数，分段计算：不超过10000元的部分，按50%计算；超过10000元至50000元的部分，按60%计算；"
        "超过50000元的部分，按70%计算。",
        "计算结果四舍五入到分。",
    )


def test_eligibility() -> None:
    statement = rule(
        Clause("all", RESIDENT), Clause("all", RUN_LONG, text="长期参保"), Clause("unless", ref("late")), kind="资格"
    )  # fmt: skip
    assert sentence(statement, PROGRAM) == (
        "同时符合下列条件的，认定符合“某项”：（一）参保状态为居民医保；（二）长期参保（连续参保年数超过4年）。",
        "但有下列情形之一的除外：（一）逾期缴费。",
    )


def test_exceptions_come_by_priority() -> None:
    statement = rule(
        Clause("value", value=A), Clause("exception", ref("late"), B, priority=1), Clause("exception", RESIDENT, C, priority=2)
    )
    assert sentence(statement, PROGRAM) == (
        "某项为大病保险封顶线（300000元）。",
        "但是，参保状态为居民医保的，为断保扣减；逾期缴费的，为大病最高支付限额，优先于前述规定。",
    )


def test_a_condition_as_a_rule() -> None:
    assert sentence(rule(Clause("value", value=RUN_LONG)), PROGRAM) == (
        "连续参保年数超过4年的，认定“某项”为是；其他情形为否。",
    )  # fmt: skip


def test_a_rule_for_members_says_so() -> None:
    share = evolve(PROGRAM.definitions[0], symbol=Symbol("claims.share", "分摊额"), collection="claims")
    program = evolve(CLAIMS, definitions=(*CLAIMS.definitions, share))
    statement = rule(Clause("value", value=AMOUNT), symbols=("claims.share",))
    assert sentence(statement, program) == ("某项为费用额。", "本项对每个费用分别计算。")


def test_a_table_points_to_its_grid() -> None:
    statement = rule(Clause("otherwise", value=number("0", "元")), kind="表", grid=Grid(("人员类别", "年龄"), (), ()))
    assert sentence(statement, PROGRAM) == ("某项根据人员类别、年龄按表确定。", "表中未列的其他情形，为0元。")
    across = evolve(statement, grid=Grid(("人员类别", "年龄"), ("不满 18岁", "18岁 以上"), ()), clauses=())
    assert sentence(across, PROGRAM) == ("某项根据人员类别、年龄按表确定，横向各栏为年龄。",)


def test_dates_of_a_statement() -> None:
    statement = rule(Clause("value", value=A), effective=date(2025, 1, 1), expires=date(2030, 1, 1))
    assert sentence(statement, PROGRAM)[1:] == ("本项自2025年1月1日起施行。", "本项自2030年1月1日起失效。")
