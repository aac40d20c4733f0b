"""What an answer says first: what it takes for granted of years and facts that were not given; and what the policy assumes."""

from mingce.driver.explaining import Explained, explain_record
from mingce.driver.pipeline import compile_source
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.source import Source

POLICY = """政策 试行（trial）：期间 2020年 至 2040年；来源 《T01》。
对象 人（person）：
    参保（insured）：是否，逐年，此前 否；零报销（zero）：是否，逐年，缺省 否；特殊（special）：是否，缺省 否；
    标记（mark）：是否，缺省 是。
对象 就诊（visit）：属于 人，列为 各次（visits）；费用（fee）：金额，0元 至 1万元；急诊（urgent）：是否，缺省 否。
参数 额度（each）：金额；始终 5元；假定 “每年五元”，理由 “没有写数额”；依据 《T01》一第1段第1句。
状态 参保长短（years）：年数；初值 0年；当 参保 且 非 零报销 则 上年 参保长短 + 1年；否则 上年 参保长短；依据 《T01》一第1段第2句。
规则 数额（amount）：金额；当 特殊 则 额度；否则 0元；假定 “按年底”，理由 “没有写哪一天”；依据 《T01》一第1段第3句。
规则 急诊费（urgent_fee）：金额；等于 各 就诊 中 急诊 者 的 费用 之和；依据 《T01》一第1段第4句。
规则 有标记（marked）：是否；等于 标记；依据 《T01》一第1段第5句。
"""


def explained(outputs: tuple[str, ...], **given: object) -> Explained:
    program = compile_source(Source("trial.pol", POLICY), lambda _: None).program
    assert program is not None
    return explain_record(program, Decoder.of(program, RecordDefaults())({"year": 2027, **given}), outputs)


def first_line(*outputs: str, **given: object) -> str:
    text = explained(outputs, **given).text.split("\n")
    return text[text.index("【结论】") + 1]


def test_years_before_the_record_and_years_left_out() -> None:
    years = {str(year): True for year in range(2024, 2028)}
    told = "没有提供2024年以前的参保、2024年、2026年至2027年的零报销，按否计。"
    assert first_line("years", insured=years, zero={"2025": True}) == told


def test_a_fact_that_is_not_given_at_all_or_begins_after_the_record() -> None:
    zero = {str(year): False for year in range(2020, 2028)}
    assert first_line("years", zero=zero) == "没有提供参保，按否计。"
    assert first_line("years", insured={"2026": True, "2027": True}, zero=zero) == "没有提供2026年以前的参保，按否计。"


def test_a_record_that_reaches_back_to_the_first_year_takes_nothing_for_granted() -> None:
    years = {str(year): True for year in range(2020, 2028)}
    assert first_line("years", insured=years, zero=years) == "参保长短：0年。"


def test_facts_and_members_that_were_not_given() -> None:
    assert first_line("amount", "marked") == "没有提供特殊，按否计；没有提供标记，按是计。"
    visits = [{"fee": 5, "urgent": True}, {"fee": 6}, {"fee": 7}]
    assert first_line("urgent_fee", visits=visits) == "没有提供第2项、第3项的急诊，按否计。"


def test_what_the_policy_assumes_is_listed_where_it_was_used() -> None:
    explanation = explained(("amount",), special=True)
    assert "【所作的假定】\n“额度”：每年五元（没有写数额）。\n“数额”：按年底（没有写哪一天）。" in explanation.text
    assert "标准：额度5元（假定）。" in explanation.text
    assert isinstance(explanation.data, dict)
    assert explanation.data["assumptions"] == [
        {"statement": "额度", "text": "每年五元", "reason": "没有写数额"},
        {"statement": "数额", "text": "按年底", "reason": "没有写哪一天"},
    ]


def test_what_was_given_or_not_used_is_no_assumption() -> None:
    bound = explained(("amount",), special=True, parameters={"each": 7}).text
    assert "额度7元" in bound
    assert "额度7元（假定）" not in bound
    assert "所作的假定" not in explained(("marked",)).text
