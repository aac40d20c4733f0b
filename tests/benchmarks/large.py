"""A policy of any length, to see how the time of compiling grows: the same mixture of statements over and over.

Each group of statements reads values of the group before it and of one far back, so that the whole is one web, as a real
policy is, and not many small policies side by side.
"""

from typing import Final

__all__ = ["GROUP", "large_policy"]

GROUP: Final = 10
"""Statements of a group; the header, the category and the object come on top."""

PEOPLE: Final = 100
"""Most sets of inputs; later groups read the same ones again, as the statements of a long policy do."""

_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_HEADER: Final = """政策 大型政策（large_policy）：
    标题 “大型政策”；机关 某省医疗保障局；施行 2025年1月1日；期间 2016年 至 2075年；来源 《T01》。
类别 参保状态类（status_kind）：居民医保（resident）、职工医保（employee）、未参保（none）。
"""
_STATUS: Final = """对象 参保人（person）：
    参保状态（status）：取自 参保状态类，逐年，此前 未参保；
"""
_GROUP: Final = """参数 基准线{n}（base_{i}）：金额；范围 0元 至 1亿元；
    自 2025年1月1日 起 30万元；自 2027年1月1日 起 32万元；依据 《T01》一第1段。
参数 比例{n}（share_{i}）：比例；范围 0% 至 100%；自 2025年1月1日 起 20%；依据 《T01》一第2段。
状态 连续年数{n}（run_{i}）：年数；初值 0年；当 参保状态 为 居民医保 且 参加{given} 则 上年 连续年数{n} + 1年；
    当 参保状态 为 职工医保 则 上年 连续年数{n}；否则 0年；依据 《T01》二第1段第1句。
激励 连续激励{n}（reward_{i}）：自 2025年 起；当 参保状态 为 居民医保 且 连续年数{n} 超过 4年 且 连续年数{before} 超过 1年
    则 增加 4000元；依据 《T01》二第1段第2句。
规则 限额{n}（cap_{i}）：金额；等于 基准线{n} + （连续激励{n} + 连续激励{before} 以 基准线{n} × 比例{n} 为限）；
    四舍五入到 分；依据 《T01》二第2段。
资格 享受资格{n}（eligible_{i}）：满足全部 参保状态 为 居民医保 “参加居民医保”、连续年数{n} 不少于 2年 “连续参保”；
    除外 参加{given} 且 非 参加{other} “已在别处享受”；依据 《T01》三第1段。
表 报销比例{n}（rate_{i}）：比例；按 就医人数{given}；
    行 0人 至 2人 ｜ 90%；行 3人 至 5人 ｜ 80%；行 6人 以上 ｜ 60%；依据 《T01》三第2段。
规则 自付额{n}（own_{i}）：金额；
    当 享受资格{n} 且 享受资格{far} 则 年度费用{given} - （年度费用{given} × 报销比例{n} 以 限额{n} 为限）；
    否则 年度费用{given}；四舍五入到 分；依据 《T01》三第3段。
规则 累计自付{n}（total_{i}）：金额；等于 自付额{n} + {sum} 以 1亿元 为限；四舍五入到 分；依据 《T01》三第4段。
规则 需要救助{n}（aid_{i}）：是否；适用于 参保状态 为 居民医保；等于 累计自付{n} 超过 限额{far}；依据 《T01》三第5段。
"""


def large_policy(statements: int) -> str:
    """The text of a policy of about so many statements, without a mistake in it."""
    groups = max(1, statements // GROUP)
    fields = "；\n".join(_fields(i) for i in range(min(groups, PEOPLE)))
    return f"{_HEADER}{_STATUS}{fields}。\n" + "".join(_group(i) for i in range(groups))


def _fields(i: int) -> str:
    n = _number(i)
    return (
        f"    参加{n}（joined_{i}）：是否，逐年，缺省 否；\n    年度费用{n}（cost_{i}）：金额，0元 至 100万元，缺省 0元；\n"
        f"    就医人数{n}（visits_{i}）：人数，0人 至 9人，缺省 0人"
    )


def _group(i: int) -> str:
    before = max(0, i - 1)
    total = f"累计自付{_number(before)}" if i else "0元"
    given, other = _number(i % PEOPLE), _number(before % PEOPLE)
    return _GROUP.format(n=_number(i), i=i, before=_number(before), far=_number(i * 7 // 10), sum=total, given=given, other=other)


def _number(i: int) -> str:
    """A number as part of a name, which holds no digits."""
    return "".join(_DIGITS[int(digit)] for digit in str(i))
