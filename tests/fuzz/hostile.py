"""Texts that are out to hurt: too deep, too long, too many, or made of characters that play tricks."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["HEADER", "LARGE", "SMALL", "rule"]

HEADER: Final = "政策 试（trial）：标题 “试”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。\n"
PERSON: Final = (
    "对象 人（person）：额（amount）：金额，0元 至 100元，缺省 1元；岁（age）：年数，逐年，缺省 0年；好（good）：是否，存疑。\n"
)


def policy(*statements: str) -> str:
    return HEADER + PERSON + "\n".join(statements) + "\n"


def rule(value: str, kind: str = "金额", name: str = "甲", alias: str = "a") -> str:
    return f"规则 {name}（{alias}）：{kind}；等于 {value}；依据 《1》一。"


def _name(number: int) -> str:
    """A Chinese name of its own for each number, without digits."""
    digits = "子丑寅卯辰巳午未申酉"
    return "列" + "".join(digits[int(digit)] for digit in str(number))


def _chain(length: int) -> str:
    """Each value is the sum of the two before it: 2^length paths."""
    rules = [rule("额", name=_name(0), alias="x0"), rule("额", name=_name(1), alias="x1")]
    rules += [rule(f"{_name(i - 1)} + {_name(i - 2)}", name=_name(i), alias=f"x{i}") for i in range(2, length)]
    return policy(*rules)


def _readings(count: int) -> str:
    readings = [f"口径 口{_name(i)}（r{i}）：取 否；备选 是；理由 “条文未写”；依据 《1》一。" for i in range(count)]
    cases = "；".join(f"当 口{_name(i)} 且 额 超过 {i}元 则 {i}元" for i in range(count))
    return policy(*readings, f"规则 甲（a）：金额；{cases}；否则 0元；依据 《1》一。")


def _doubts(count: int) -> str:
    """Conditions that are all open: each leaves both of its branches to be looked at."""
    fields = "；".join(f"问{_name(i)}（q{i}）：是否，存疑" for i in range(count))
    cases = "；".join(f"当 问{_name(i)} 则 {i}元" for i in range(count))
    example = "示例 例：年度 2030年；应得 甲 为 待定。"
    return HEADER + f"对象 人（person）：{fields}。\n规则 甲（a）：金额；{cases}；否则 0元；依据 《1》一。\n{example}\n"


def _nested_cases(depth: int) -> str:
    text = "0元"
    for i in range(depth):
        text = f"（当 额 超过 {i}元 则 {text}，否则 {i}元）"
    return policy(rule(text))


def _wide_table(columns: int) -> str:
    keys = [f"问{_name(i)}" for i in range(columns)]
    fields = "；".join(f"{key}（q{i}）：是否" for i, key in enumerate(keys))
    row = "；".join("行 " + "｜".join("是" if j == i else "任意" for j in range(columns)) + f"｜{i}元" for i in range(columns))
    last = "行 " + "｜".join(["任意"] * columns) + "｜0元"
    return HEADER + f"对象 人（person）：{fields}。\n表 甲（a）：金额；按 {'、'.join(keys)}；{row}；{last}；依据 《1》一。\n"


def _long_table(rows: int) -> str:
    body = "；".join(f"行 {i}元 至 {i + 1}元｜{i}元" for i in range(rows))
    return policy(f"表 甲（a）：金额；按 额；{body}；依据 《1》一。")


def _cases(count: int) -> str:
    cases = "；".join(f"当 额 不低于 {count - i}元 则 {i}元" for i in range(count))
    return policy(f"规则 甲（a）：金额；{cases}；否则 0元；依据 《1》一。")


def _two_axes(count: int) -> str:
    cases = "；".join(f"当 额 超过 {i}元 且 岁 不超过 {i}年 则 {i}元" for i in range(count))
    return policy(f"规则 甲（a）：金额；{cases}；否则 0元；依据 《1》一。")


def _states(count: int) -> str:
    """Each state reads the one before it of last year, over the longest period."""
    header = HEADER.replace("2020年 至 2040年", "1901年 至 2100年")
    states = [
        f"状态 态{_name(i)}（s{i}）：金额；初值 0元；等于 上年 态{_name((i + 1) % count)} + 额一；依据 《1》一。" for i in range(count)
    ]
    example = "示例 例：年度 2100年；设 额一 为 【1901年 至 2100年 1元】；应得 态列子 为 200元。"
    return header + "对象 人（person）：额一（amount）：金额，逐年，缺省 0元。\n" + "\n".join(states) + "\n" + example


def _examples(count: int) -> str:
    return policy(rule("额 × 2"), *(f"示例 例{_name(i)}：年度 2030年；设 额 为 {i}元；应得 甲 为 {i * 2}元。" for i in range(count)))


def _powers(count: int) -> str:
    """Each value is the square of the one before it: 2^count digits."""
    rules = [rule("99.999999", "倍数", _name(0), "x0")]
    rules += [rule(f"{_name(i - 1)} × {_name(i - 1)}", "倍数", _name(i), f"x{i}") for i in range(1, count)]
    return policy(*rules, f"示例 例：年度 2030年；应得 {_name(count - 1)} 为 1倍。")


SMALL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty": "",
        "stops only": "。" * 3000,
        "byte order mark twice": "\ufeff\ufeff" + policy(rule("额")),
        "carriage returns only": policy(rule("额")).replace("\n", "\r"),
        "mixed line ends": policy(rule("额")).replace("。\n", "。\r\n", 1).replace("；", "；\r"),
        "no line ends": policy(rule("额")).replace("\n", ""),
        "NUL": policy(rule("额\x00 + 额")),
        "lone surrogates": policy(
            rule("额\ud800"), "\udfff规则 \ud83d（b）：金额；等于 0元；依据 《1》一。", "# \udc80", "说明 “\ud800”。"
        ),
        "bidirectional": policy(rule("额 \u202e+ 1元\u202c"), rule("\u2067额\u2069", name="乙", alias="b")),
        "zero width": policy(rule("额\u200b"), rule("\u2060额\ufeff", name="乙\u200d丙", alias="b")),
        "look-alike": policy(rule("аmоunt"), rule("额", name="甲\u2f00", alias="ехаmрlе"), rule("⼀元", name="乙", alias="c")),
        "combining": policy(rule("额\u0301" * 50), rule("e\u0301", name="n\u0303" * 100, alias="b")),
        "astral": policy(rule("\U00020000\U0001f600", name="\U0002a6d6", alias="b")),
        "unassigned": policy(rule("\U000e0001\uffff\U0010ffff额")),
        "latin-1 bytes as text": policy(rule("额")).encode().decode("latin-1"),
        "gb18030 bytes as text": policy(rule("额")).encode("gb18030").decode("utf-8", "replace"),
        "utf-16 bytes as text": policy(rule("额")).encode("utf-16").decode("utf-8", "replace"),
        "thirty digits": policy(rule(f"{'9' * 30}元"), rule(f"0.{'1' * 29}元", name="乙", alias="b")),
        "four hundred digits": policy(rule(f"1{'0' * 400}元"), rule(f"额 × {'9' * 400}", name="乙", alias="b")),
        "grouped digits": policy(rule(f"1{',000' * 200}元")),
        "years out of range": policy(
            rule("0000年1月1日", "日期"), rule("9999年12月31日", "日期", "乙", "b"), rule("当年 - 99999", "年份", "丙", "c")
        ),
        "days that are none": policy(rule("2025年13月40日", "日期"), rule("二〇二五年十三月三十二日", "日期", "乙", "b")),
        "beyond the calendar": policy(
            rule("（自 9999年12月31日 起 满 999999999999999999个月）", "日期"),
            rule("（自 9999年12月31日 起 满 999999999999年）", "日期", "乙", "b"),
        ),
        "horizon reversed": policy(rule("额")).replace("2020年 至 2040年", "2040年 至 2020年"),
        "horizon of all years": policy(rule("额")).replace("2020年 至 2040年", "0001年 至 9999年"),
        "division by nothing": policy(rule("额 ÷ 0"), rule("额 ÷ （额 - 额）", name="乙", alias="b")),
        "itself": policy(rule("甲"), rule("丙", name="乙", alias="b"), rule("乙", name="丙", alias="c")),
        "itself last year": policy("状态 甲（a）：金额；初值 甲；等于 上年 甲；依据 《1》一。"),
        "uses itself": HEADER.replace("来源 《1》。", "来源 《1》；使用 试。") + PERSON,
        "same names": policy(rule("额"), rule("额"), PERSON, HEADER),
        "open quotes": "“" * 2000 + policy(rule("额")) + "《" * 2000 + '"' * 2001,
        "open brackets": policy(rule("（" * 60 + "额")),
        "comments only": "# 注\n" * 2000,
    }
)
"""Texts that are small and odd."""


LARGE: Final[Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        "parentheses": lambda: policy(rule("（" * 5000 + "额" + "）" * 5000)),
        "parentheses within the limit": lambda: policy(rule("（" * 99 + "额" + "）" * 99)),
        "long sum": lambda: policy(rule(" + ".join(["额"] * 5000))),
        "sum within the limit": lambda: policy(rule(" + ".join(["额"] * 140))),
        "minus signs": lambda: policy(rule("-" * 5000 + "额")),
        "not": lambda: policy(rule("非 " * 5000 + "好", "是否")),
        "nested 取大": lambda: policy(rule("取大（额、" * 90 + "额" + "）" * 90)),
        "wide 取大": lambda: policy(rule("取大（" + "、".join(f"额 + {i}元" for i in range(140)) + "）")),
        "nested cases": lambda: _nested_cases(90),
        "long name": lambda: policy(rule("额", name="甲" * 50_000, alias="a" * 50_000)),
        "long line": lambda: policy(rule("额 " * 25_000)),
        "long unknown names": lambda: policy(*(rule("乙" * 2000, name=_name(i), alias=f"x{i}") for i in range(100))),
        "long text": lambda: policy("规则 甲（a）：金额；等于 额；说明 “" + "字" * 90_000 + "”；依据 《1》一。"),
        "long locator": lambda: policy("规则 甲（a）：金额；等于 额；依据 《1》一" + "第2段、" * 5000 + "第3句。"),
        "locator of many sentences": lambda: policy("规则 甲（a）：金额；等于 额；依据 《1》一第1至999999999句。"),
        "quotes": lambda: "“”" * 200_000,
        "letters": lambda: "甲" * 600_000,
        "spaces": lambda: " " * 1_900_000,
        "marks": lambda: "；，：" * 200_000,
        "digits": lambda: "9" * 500_000,
        "digits with commas": lambda: "1,234" * 100_000,
        "half dates": lambda: "2025年" * 100_000 + "1月" * 100_000,
        "hidden characters": lambda: "\u200b甲" * 100_000,
        "too large": lambda: "甲" * 700_000,
        "chain": lambda: _chain(120),
        "powers": lambda: _powers(40),
        "readings": lambda: _readings(40),
        "open conditions": lambda: _doubts(60),
        "wide table": lambda: _wide_table(25),
        "long table": lambda: _long_table(99),
        "2,000 cases": lambda: _cases(2000),
        "cases on two axes": lambda: _two_axes(90),
        "states over two centuries": lambda: _states(20),
        "300 examples": lambda: _examples(300),
        "5,000 declarations": lambda: policy(*(rule("额", name=_name(i), alias=f"x{i}") for i in range(5000))),
        "5,000 wrong declarations": lambda: policy(*(rule("额额", name=_name(i), alias=f"x{i}") for i in range(5000))),
        "5,000 half statements": lambda: policy(*("规则 甲（a）：金额；等于。" for _ in range(5000))),
        "2,000 members of a category": lambda: policy("类别 类（k）：" + "、".join(f"{_name(i)}（m{i}）" for i in range(2000)) + "。"),
        "2,000 fields": lambda: HEADER + "对象 人（person）：" + "；".join(f"{_name(i)}（f{i}）：金额" for i in range(2000)) + "。",
    }
)
"""Texts that are large, or small and costly; made when asked for."""
