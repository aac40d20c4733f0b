"""Conditions and tables: what has no case, and what is told twice, is looked for in spaces of many axes."""

from types import MappingProxyType
from typing import Final

from tests.pathological.parts import BASIS, HEADER, PERSON, Texts, fill, name, policy, rule

__all__ = ["TEXTS"]


def _truths(count: int, flags: str = "缺省 否") -> str:
    return "对象 人（person）：" + "；".join(f"{name(i)}（q{i}）：是否，{flags}" for i in range(count)) + "。"


def _amounts(count: int, limits: str = "0元 至 100元") -> str:
    return "对象 人（person）：" + "；".join(f"{name(i)}（q{i}）：金额，{limits}，缺省 1元" for i in range(count)) + "。"


def _cases(conditions: list[str]) -> str:
    cases = "；".join(f"当 {condition} 则 {i}元" for i, condition in enumerate(conditions))
    return f"规则 甲（a）：金额；{cases}；{BASIS}。"


def _else(conditions: list[str]) -> str:
    return _cases(conditions).replace(f"；{BASIS}。", f"；否则 0元；{BASIS}。")


def _exclusive(count: int) -> list[str]:
    """Half of one axis and half of another, turning round: the rest falls into more and more boxes."""
    return [f"{name(i)} 超过 {i}元 且 {name((i + 1) % count)} 不超过 {50 + i}元" for i in range(count)]


def _readings(count: int) -> list[str]:
    return [f"口径 口{name(i)}（r{i}）：取 否；备选 是；理由 “无”；{BASIS}。" for i in range(count)]


def _nested(depth: int, condition: str) -> str:
    text = "0元"
    for i in range(depth):
        text = f"（当 {condition.format(i)} 则 {text}，否则 {i}元）"
    return text


def _nested_conditions(depth: int) -> str:
    text = "额 超过 0元"
    for i in range(depth):
        text = f"（当 {text} 则 额，否则 {i}元） 超过 {i}元"
    return text


def _table(columns: int, rows: list[list[str]], keys: str) -> str:
    body = "；".join("行 " + "｜".join(row) + f"｜{i}元" for i, row in enumerate(rows))
    return f"表 甲（a）：金额；按 {keys}；{body}；{BASIS}。"


def _diagonal(columns: int) -> str:
    rows = [["是" if j == i else "任意" for j in range(columns)] for i in range(columns)]
    return _table(columns, [*rows, ["否"] * columns], "、".join(name(i) for i in range(columns)))


def _boxes(columns: int, rows: int) -> str:
    body = [[f"{(i * (j + 3)) % 50}元 至 {(i * (j + 3)) % 50 + 30}元" for j in range(columns)] for i in range(rows)]
    return _table(columns, body, "、".join(name(i) for i in range(columns)))


def _slabs(columns: int, rows: int) -> str:
    """Each row bounds one axis only: the rest is a box less in every direction."""
    body = [[f"{i + 1}元 至 {i + 2}元" if j == i % columns else "任意" for j in range(columns)] for i in range(rows)]
    return _table(columns, body, "、".join(name(i) for i in range(columns)))


def _categories(members: int, axes: int) -> str:
    kinds = "、".join(f"{name(i)}（m{i}）" for i in range(members))
    fields = "；".join(f"轴{name(i)}（k{i}）：取自 类" for i in range(axes))
    rows = "；".join("行 " + "｜".join(name((i + j) % members) for j in range(axes)) + f"｜{i}元" for i in range(min(members, 60)))
    keys = "、".join(f"轴{name(i)}" for i in range(axes))
    return f"类别 类（kind）：{kinds}。\n对象 人（person）：{fields}。\n表 甲（a）：金额；按 {keys}；{rows}；{BASIS}。"


def _computed_axes(count: int) -> list[str]:
    """Conditions on rules that are choices themselves: each may be looked into."""
    rules = [f"规则 {name(0)}（x0）：金额；当 额 超过 1元 则 1元；否则 2元；{BASIS}。"]
    rules += (
        f"规则 {name(i)}（x{i}）：金额；当 {name(i - 1)} 超过 {i}元 则 {name(i - 1)}；当 岁 超过 {i}年 则 {i}元；否则 2元；{BASIS}。"
        for i in range(1, count)
    )
    return rules


def _fan(count: int) -> list[str]:
    """Each rule reads the two before it, in its condition and in its values: 2^count ways down."""
    rules = [rule("额", called=name(0), alias="x0"), rule("额", called=name(1), alias="x1")]
    for i in range(2, count):
        one, two = name(i - 1), name(i - 2)
        rules.append(f"规则 {name(i)}（x{i}）：金额；当 {one} 超过 {two} 则 {two}；否则 {one}；{BASIS}。")
    return rules


TEXTS: Final[Texts] = MappingProxyType({
    "parentheses": lambda: policy(PERSON, rule("（" * 99 + "额" + "）" * 99)),
    "parentheses beyond the limit": lambda: policy(PERSON, rule("（" * 1400 + "额" + "）" * 1400)),
    "half-open brackets of all kinds": lambda: policy(PERSON, rule("（【“《" * 700)),
    "minus signs": lambda: policy(PERSON, rule("-" * 4000 + "额")),
    "negations": lambda: policy(PERSON, rule("非 " * 1500 + "（额 超过 0元）", "是否")),
    "nested values of cases": lambda: policy(PERSON, rule(_nested(90, "额 超过 {0}元"))),
    "nested conditions of cases": lambda: policy(PERSON, rule(_nested_conditions(45), "是否")),
    "nested extremes": lambda: policy(PERSON, rule("取大（额、" * 95 + "额" + "）" * 95)),
    "nested limits": lambda: policy(PERSON, rule("（" * 90 + "额" + "".join(f" 以 {i}元 为限）" for i in range(90)))),
    "cases one after the other": lambda: policy(PERSON, _else([f"额 不低于 {i}元 且 岁 低于 {i}年" for i in range(120)])),
    # No 否则: a case without a rule has to be found, or proved not to be.
    "cases on twenty axes without an else": lambda: policy(_amounts(20), _cases(_exclusive(20))),
    "truths in all combinations without an else": lambda: policy(
        _truths(24), _cases([f"{name(i)} 且 非 {name((i + 1) % 24)}" for i in range(24)] + [f"{name(i)} 且 {name(23 - i)}" for i in range(12)])
    ),
    # (a or b) and (c or d) and …: 2^n ways of being true.
    "alternatives of conjunctions": lambda: policy(
        _truths(60), _cases([
            " 且 ".join(f"（{name(2 * i)} 或 {name(2 * i + 1)}）" for i in range(30)),
            " 或 ".join(f"（{name(2 * i)} 且 {name(2 * i + 1)}）" for i in range(30)),
        ])
    ),
    "negated alternatives of conjunctions": lambda: policy(
        _truths(60), _cases([
            "非 （" + " 或 ".join(f"（{name(2 * i)} 且 {name(2 * i + 1)}）" for i in range(30)) + "）",
            "非 （" + " 且 ".join(f"（{name(2 * i)} 或 {name(2 * i + 1)}）" for i in range(30)) + "）",
        ])
    ),
    # Parity: every combination of n truths is a case of its own.
    "truths compared with truths": lambda: policy(
        _truths(30), _cases(["（" * 28 + name(0) + "".join(f" 为 {name(i)}）" for i in range(1, 29)), f"{name(1)} 为 {name(2)}"])
    ),
    "amounts compared with amounts": lambda: policy(
        _amounts(16), _cases([f"{name(i)} 超过 {name(j)}" for i in range(9) for j in range(i)])
    ),
    "sums compared with sums": lambda: policy(
        _amounts(12), _cases([f"{name(i)} + {name(j)} 超过 {name((i + j) % 12)} + {i}元" for i in range(9) for j in range(i)])
    ),
    "boxes of a table with six axes": lambda: policy(_amounts(6), _boxes(6, 40)),
    "boxes of a table with twelve axes": lambda: policy(_amounts(12), _boxes(12, 22)),
    "slabs of a table with ten axes": lambda: policy(_amounts(10), _slabs(10, 40)),
    "slabs without ranges": lambda: policy(_amounts(10, "0元 至 1亿元"), _slabs(10, 45)),
    "diagonal of a table of truths": lambda: policy(_truths(18), _diagonal(18)),
    "rows of a table on one axis": lambda: policy(
        PERSON, "表 甲（a）：金额；按 额；" + "；".join(f"行 {i}元 至 {i + 2}元｜{i}元" for i in range(240)) + f"；{BASIS}。"
    ),
    "product of categories": lambda: policy(_categories(60, 6)),
    "many members on two axes": lambda: policy(_categories(200, 2)),
    "dates of a table": lambda: policy(
        "对象 人（person）：日（day）：日期，缺省 2025年1月1日；又日（other）：日期，缺省 2025年1月1日。",
        "表 甲（a）：金额；按 日、又日；" + "；".join(
            f"行 {1900 + i}年1月1日 至 {1901 + i}年6月1日｜{1950 + i}年1月1日 以上｜{i}元" for i in range(70)
        ) + f"；{BASIS}。",
    ),
    "exceptions of one rank": lambda: policy(
        PERSON, "规则 甲（a）：金额；等于 额；" + "；".join(
            f"例外 当 额 超过 {i}元 且 岁 不超过 {i}年 则 {i}元" for i in range(90)
        ) + f"；{BASIS}。",
    ),
    "exceptions of all ranks": lambda: policy(
        PERSON, "规则 甲（a）：金额；等于 额；" + "；".join(
            f"例外 优先级 {i} 当 额 超过 {i}元 且 岁 不超过 {i}年 则 {i}元" for i in range(80)
        ) + f"；{BASIS}。",
    ),
    "conditions on computed values": lambda: policy(PERSON, *_computed_axes(45)),
    "two ways down from each rule": lambda: policy(PERSON, *_fan(75)),
    "two ways down, every state of last year": lambda: policy(PERSON, *(
        f"状态 {name(i)}（s{i}）：金额；初值 0元；当 上年 {name((i + 1) % 55)} 超过 额 则 上年 {name((i + 2) % 55)}；"
        f"否则 上年 {name((i + 3) % 55)} + 1元；{BASIS}。" for i in range(55)
    ), header=HEADER.replace("2020年 至 2040年", "1901年 至 2100年")),
    # Which of the readings matter is tried reading by reading; 2^40 combinations.
    "readings": lambda: policy(PERSON, *_readings(40), _else([f"口{name(i)} 且 额 超过 {i}元" for i in range(40)])),
    "readings that select each other": lambda: policy(
        PERSON, *_readings(40), *(
            f"规则 乙{name(i)}（b{i}）：金额；当 口{name(i)} 则 {i}元；否则 {'额' if i == 0 else '乙' + name(i - 1)}；{BASIS}。" for i in range(30)
        ),
    ),
    # All open: both branches of each are looked at.
    "facts in doubt": lambda: policy(_truths(60, "存疑"), _else([name(i) for i in range(60)]), "示例 例：年度 2030年；应得 甲 为 待定。"),
    "facts in doubt, nested": lambda: policy(
        _truths(50, "存疑"), rule("（当 " + "".join(f"{name(i)} 则 （当 " for i in range(45)) + f"{name(46)} 则 1元，否则 2元"
        + "".join(f"），否则 {i}元" for i in range(45)) + "）"), "示例 例：年度 2030年；应得 甲 为 待定。",
    ),
    "facts in doubt, counted": lambda: policy(
        _truths(40, "存疑"), rule(" + ".join(f"（当 {name(i)} 则 {2 ** i}元，否则 0元）" for i in range(40))),
        "示例 例：年度 2030年；应得 甲 为 待定。",
    ),
    "doubts behind two ways down": lambda: policy(
        _truths(1, "存疑") .replace(name(0), "疑").replace("。", "；额（amount）：金额，缺省 1元。"),
        *_fan(60)[:1], rule("（当 疑 则 额，否则 2元）", called=name(1), alias="x1"), *_fan(60)[2:],
        f"示例 例：年度 2030年；应得 {name(59)} 为 待定。",
    ),
    "names in a circle": lambda: policy(PERSON, *(
        rule(" + ".join(name((i + j) % 50) for j in range(1, 6)), called=name(i), alias=f"x{i}") for i in range(50)
    )),
    "everything in a circle with everything": lambda: policy(PERSON, *(
        rule(" + ".join(name(j) for j in range(24) if j != i), called=name(i), alias=f"x{i}") for i in range(24)
    )),
    "membership of a long list": lambda: policy(
        PERSON, _else(["额 属于 【" + "、".join(f"{i}元" for i in range(900)) + "】", "额 不属于 【1元、2元】"])
    ),
    "between, one in the other": lambda: policy(
        PERSON, _cases([f"额 在 {i}.5元 至 {100 - i}元 之间" for i in range(100)])
    ),
    # 1,500 histories for each of them.
    "properties": lambda: policy(
        _amounts(8), *_computed_axes(8)[1:1], rule(" + ".join(name(i) for i in range(8))),
        *fill(lambda i: f"性质 {name(100 + i)}：{name(i % 8)} 增加 则 甲 不减少；适用于 {name((i + 1) % 8)} 超过 {i}元；{BASIS}。", 7000),
    ),
    "properties of long histories": lambda: policy(
        "对象 人（person）：" + "；".join(f"{name(i)}（q{i}）：金额，逐年，缺省 1元" for i in range(8)) + "。",
        f"状态 甲（a）：金额；初值 0元；等于 上年 甲 + {' + '.join(name(i) for i in range(8))}；{BASIS}。",
        *fill(lambda i: f"性质 {name(100 + i)}：{name(i % 8)} 增加 则 甲 不减少；{BASIS}。", 7000),
        header=HEADER.replace("2020年 至 2040年", "1901年 至 2100年"),
    ),
    "examples": lambda: policy(PERSON, rule("额 × 2"), *fill(lambda i: f"示例 {name(i)}：年度 2030年；设 额 为 {i % 100}元；应得 甲 为 {i % 100 * 2}元。")),
    "examples of long histories": lambda: policy(
        "对象 人（person）：量（n）：金额，逐年，缺省 1元。", f"状态 甲（a）：金额；初值 0元；等于 上年 甲 + 量；{BASIS}。",
        *fill(lambda i: f"示例 {name(i)}：年度 2100年；设 量 为 【1901年 至 2100年 {i}元】；应得 甲 为 {200 * i}元。"),
        header=HEADER.replace("2020年 至 2040年", "1901年 至 2100年"),
    ),
})  # fmt: skip
