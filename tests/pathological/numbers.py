"""Numbers that grow, divide without end, or are written with more digits than anybody reads."""

from types import MappingProxyType
from typing import Final

from tests.pathological.parts import BASIS, HEADER, PERSON, Texts, fill, name, policy, rule

__all__ = ["TEXTS"]

LONG: Final = HEADER.replace("2020年 至 2040年", "1901年 至 2100年")


def _state(value: str, called: str = "态", alias: str = "s", kind: str = "年数", first: str = "2年", monthly: str = "") -> str:
    return f"状态 {called}（{alias}）：{kind}；{monthly}初值 {first}；等于 {value}；{BASIS}。"


def _chain(step: str, count: int = 60, first: str = "额") -> list[str]:
    """Each value is made of the one before it."""
    rules = [f"规则 {name(0)}（x0）：金额；等于 {first}；四舍五入到 分；{BASIS}。"]
    steps = (f"规则 {name(i)}（x{i}）：金额；等于 {step.format(name(i - 1))}；四舍五入到 分；{BASIS}。" for i in range(1, count))
    return [*rules, *steps]


def _primes(count: int) -> list[int]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _fields(count: int) -> str:
    fields = "；".join(f"{name(i)}（f{i}）：金额，缺省 1元" for i in range(count))
    return f"对象 人（person）：{fields}。"


def _nested_quotient_conditions(depth: int) -> str:
    """A choice between quotients by a comparison of quotients, in the condition of the next."""
    text = f"{name(0)} ÷ {name(1)}"
    for i in range(depth):
        text = f"（当 {text} 超过 {i} 则 {name(1)} ÷ {name(2)}，否则 {name(2)} ÷ {name(3)}）"
    return text


def _nested_divisors(depth: int) -> str:
    text = name(0)
    for i in range(depth):
        text = f"{name(i % 3)} ÷ （{text} - {i}{'元' if i % 2 == 0 else ''}）"
    return text


def _nested_whole_steps(depth: int) -> str:
    text = name(0)
    for i in range(depth):
        text = f"（每 {text} 满 （{name(1)} + {i}元） 计 1元）"
    return text


TEXTS: Final[Texts] = MappingProxyType({
    # The digits double every year.
    "state that squares itself": lambda: policy(_state("上年 态 × 上年 态 ÷ 1年"), header=LONG),
    # The same twelve times a year.
    "state that squares itself every month": lambda: policy(
        _state("上月 态 × 上月 态 ÷ 1个月", kind="月数", first="2个月", monthly="按月；"), header=LONG
    ),
    # Two that multiply each other, so that neither reads itself.
    "states that multiply each other": lambda: policy(
        _state("上年 乙态 × 上年 乙态 ÷ 1年", "甲态", "s"), _state("上年 甲态 × 上年 甲态 ÷ 1年", "乙态", "t"), header=LONG
    ),
    # Grows by a constant number of digits every month.
    "state times a long literal every month": lambda: policy(
        _state(f"上月 态 × {'9' * 30}", kind="月数", first="2个月", monthly="按月；"), header=LONG
    ),
    # A factorial of years of states: polynomials of ever higher degree.
    "states that multiply the state before": lambda: policy(
        _state("上年 态 + 1年"), *fill(
            lambda i: _state(f"上年 {name(i)} × 上年 {'态' if i == 0 else name(i - 1)} ÷ 1年", name(i), f"s{i}"), most=40
        ), header=LONG
    ),
    # 22 chained squares have 2^22 times the digits.
    "chained squares": lambda: policy(PERSON, *_chain("{0} × {0} ÷ 1元", 60)),
    # Bounds unknown, but a record may hold 30 digits.
    "chained squares without a range": lambda: policy("对象 人（person）：额（amount）：金额。", *_chain("{0} × {0} ÷ 1元", 60)),
    "chained squares of a literal": lambda: policy(*_chain("{0} × {0} ÷ 1元", 60, "99.99元")),
    "chained squares of a parameter": lambda: policy(
        f"参数 标（p）：金额；范围 0元 至 99元；待定；{BASIS}。", *_chain("{0} × {0} ÷ 1元", 60, "标")
    ),
    # The square of a sum over 10,000 members, summed again.
    "chained sums of squares over a list": lambda: policy(
        "对象 人（person）：额（amount）：金额。", "对象 项（item）：属于 人，列为 各项（items）；量（n）：金额。",
        f"规则 {name(0)}（x0）：金额；等于 各 项 的 量 之和；{BASIS}。",
        *(
            f"规则 {name(i)}（x{i}）：金额；等于 各 项 的 （量 × {name(i - 1)} ÷ 1元） 之和 + 额；四舍五入到 分；{BASIS}。"
            for i in range(1, 60)
        ),
    ),
    # Each doubles the one before: 2^60, and as many paths.
    "chained sums": lambda: policy(PERSON, *_chain("{0} + {0}", 80)),
    # The denominators have no factor in common: their least common multiple has hundreds of digits.
    "sum over prime divisors": lambda: policy(
        PERSON, f"规则 甲（a）：金额；等于 {' + '.join(f'额 ÷ {prime}' for prime in _primes(500))}；四舍五入到 分；{BASIS}。"
    ),
    # The same as powers: a rule for each, each a sum of those before.
    "chained prime divisors": lambda: policy(
        PERSON, *_chain("{0} ÷ 7 + {0} ÷ 11 + {0} ÷ 13 + {0} ÷ 17", 50)
    ),
    # Every quotient has a divisor of its own, and all are summed.
    "sum of quotients of inputs": lambda: policy(
        _fields(60), f"规则 甲（a）：倍数；等于 {' + '.join(f'{name(i)} ÷ {name(i + 1)}' for i in range(59))}；四舍五入到 0.01；{BASIS}。"
    ),
    "product of quotients of inputs": lambda: policy(
        _fields(60), f"规则 甲（a）：倍数；等于 {' × '.join(f'（{name(i)} ÷ {name(i + 1)}）' for i in range(59))}；四舍五入到 0.01；{BASIS}。"
    ),
    # A comparison of quotients multiplies crosswise; in the condition of the next it is written out again and again.
    "quotients in nested conditions": lambda: policy(
        _fields(4), f"规则 甲（a）：倍数；等于 {_nested_quotient_conditions(45)}；四舍五入到 0.01；{BASIS}。"
    ),
    # A divisor that may be negative is squared: three copies of it, each with three copies of the one in it.
    "quotients in nested divisors": lambda: policy(
        _fields(3).replace("金额", "倍数").replace("1元", "1"),
        f"规则 甲（a）：倍数；等于 {_nested_divisors(60).replace('元', '')}；四舍五入到 0.01；{BASIS}。",
    ),
    "nested whole steps": lambda: policy(_fields(2), f"规则 甲（a）：金额；等于 {_nested_whole_steps(45)}；{BASIS}。"),
    "quotients in nested extremes": lambda: policy(
        _fields(4),
        "规则 甲（a）：倍数；等于 " + "取大（" * 45 + f"{name(0)} ÷ {name(1)}"
        + "".join(f"、{name(2)} ÷ （{name(3)} + {i}元））" for i in range(45)) + f"；四舍五入到 0.01；{BASIS}。",
    ),
    # Literals: refused above 30 digits; 3,000 decimals of a percentage.
    "long literals": lambda: policy(PERSON, *fill(lambda i: rule(f"额 + {'9' * 30}元 × {'9' * 30}", called=name(i), alias=f"x{i}"))),
    "percentage with 3,000 decimals": lambda: policy(PERSON, rule(f"额 × 0.{'3' * 3000}%")),
    "literal of 9,000 digits": lambda: policy(PERSON, rule(f"额 × {'9' * 9000}")),
    "fine products": lambda: policy(
        PERSON, f"规则 甲（a）：金额；等于 {' × '.join(['额'] + [f'0.{1:029d}'] * 90)}；四舍五入到 分；{BASIS}。"
    ),
    "quotients by fine literals": lambda: policy(
        PERSON, f"规则 甲（a）：金额；等于 {' ÷ '.join(['额'] + [f'0.{7:029d}'] * 90)}；四舍五入到 分；{BASIS}。"
    ),
    # Each input a multiple of another prime: nothing but the fen of fen divides them all.
    "precisions without a common divisor": lambda: policy(
        "对象 人（person）：" + "；".join(
            f"{name(i)}（f{i}）：金额，精确到 0.{prime:029d}元，缺省 0元" for i, prime in enumerate(_primes(60))
        ) + "。", rule(" + ".join(name(i) for i in range(60))),
    ),
    "wide range of tiny steps": lambda: policy(
        f"对象 人（person）：细（fine）：金额，0元 至 {'9' * 30}元，精确到 0.{1:029d}元，缺省 0元。",
        f"表 甲（a）：金额；按 细；行 0元 至 1元｜1元；行 1.{1:029d}元 以上｜2元；{BASIS}。",
        f"性质 单调：细 增加 则 甲 不减少；{BASIS}。",
    ),
    # Parameters with as many dates as fit.
    "dated values of a parameter": lambda: policy(
        PERSON, f"参数 标（p）：金额；范围 0元 至 9999元；{'；'.join(f'自 {1901 + i // 12}年{i % 12 + 1}月1日 起 {i}元' for i in range(280))}；{BASIS}。",
        rule("标 × 2"), header=LONG,
    ),
    "versions of a rule": lambda: policy(PERSON, *(
        f"规则 甲（a）：金额；施行 {1901 + i}年1月1日；失效 {1902 + i}年1月1日；等于 额 + {i}元；{BASIS}。" for i in range(75)
    ), header=LONG),
    # Days that leave the calendar, and months that nobody lives to see.
    "months beyond the calendar": lambda: policy(
        "对象 人（person）：日（day）：日期，缺省 9999年12月31日；月（m）：月数，缺省 999999999999999999999999999个月。",
        rule("（自 " * 40 + "日" + " 起 满 月，起算日 计入，无对应日 取月末）" * 40, "日期"),
        rule("日 + 999999999999999999999999天", "日期", "乙", "b"),
    ),
    "long horizon": lambda: policy(PERSON, rule("额"), header=HEADER.replace("2020年 至 2040年", "0001年 至 9999年")),
})  # fmt: skip
