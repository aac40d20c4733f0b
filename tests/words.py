"""Words that mean something to a language, an operating system or our own formats, as aliases or names of everything that has them."""

import keyword
from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Final

__all__ = ["ROLES", "WORDS", "aliased", "named", "policy"]

_PYTHON: Final = """
self cls date timedelta property dataclass print id type len list range zip max object super exec eval isinstance field annotations
slots int str bool tuple frozenset core runtime
"""
_SCRIPT: Final = """
constructor prototype then var let const function this new delete typeof void enum export default arguments undefined null true false
static package switch throw catch do extends get set of hasownproperty valueof length name caller clause mark memo facts values i y at d
"""
_SQL: Final = """
select table order group where user rowid ctid oid xmin tableoid rownum level current_date case end union all distinct primary
references check column t h p v history inputs step_1 checked refused fault records index key start row
"""
_WINDOWS: Final = "con nul aux prn com1 lpt1"
_OURS: Final = """
year month first error outputs readings parameters undetermined error_code error_message error_field code message evaluate
evaluate_many evaluate_record result decimal fraction to_data to_json record policy names version schema value data text manifest
comparison sources search genindex
"""
_KEYWORDS: Final = [word for word in (*keyword.kwlist, *keyword.softkwlist) if word.islower() and word.isalpha()]

WORDS: Final = tuple(dict.fromkeys((*_KEYWORDS, *" ".join((_PYTHON, _SCRIPT, _SQL, _WINDOWS, _OURS)).split())))

Named = Sequence[tuple[str, str]]
"""Names with their aliases."""


def aliased(words: Sequence[str]) -> Named:
    """The words as aliases, with names of their own."""
    return [("名" + "".join("甲乙丙丁戊己庚辛壬癸"[int(digit)] for digit in str(n)), word) for n, word in enumerate(words)]


def named(words: Sequence[str]) -> Named:
    """The words as names, with aliases of their own."""
    return [(word, f"alias_{n}") for n, word in enumerate(words)]


def policy(role: str, items: Named) -> str:
    """A valid policy in which each item is something of that kind, and read by a rule."""
    return f"政策 词（words_policy）：期间 2020年 至 2030年；来源 《T》。\n{ROLES[role](items)}\n"


def _inputs(items: Named, more: str = "") -> str:
    fields = "；".join(f"{name}（{alias}）：金额{more}，0元 至 9元" for name, alias in items)
    return "\n".join((f"对象 人（person）：{fields}。", *_read(items)))


def _read(items: Named) -> list[str]:
    return [_rule(f"读{n}", f"of_{alias}", n) for n, alias in items]


def _rule(name: str, alias: str, value: str) -> str:
    return f"规则 {name}（{alias}）：金额；等于 {value}；依据 《T》一。"


def _yearly(items: Named) -> str:
    return _inputs(items, "，逐年，缺省 0元")


def _outputs(items: Named) -> str:
    return "\n".join(("对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。", *(_rule(n, a, "额外 + 1元") for n, a in items)))


def _states(items: Named) -> str:
    case = "当 上年 {0} 低于 9元 则 上年 {0} + 1元"
    states = (f"状态 {n}（{a}）：金额；初值 0元；{case.format(n)}；否则 9元；依据 《T》一。" for n, a in items)
    return "\n".join(("对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。", *states))


def _parameters(items: Named) -> str:
    given = (f"参数 {n}（{a}）：金额；范围 0元 至 9元；自 2020年1月1日 起 2元；依据 《T》一。" for n, a in items)
    return "\n".join(("对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。", *given, *_read(items)))


def _readings(items: Named) -> str:
    chosen = [f"口径 {n}（{a}）：取 是；备选 否；理由 “无”；依据 《T》一。" for n, a in items]
    chosen += [_rule(f"读{n}", f"of_{a}", f"（当 {n} 则 1元，否则 0元）") for n, a in items]
    return "\n".join(("对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。", *chosen))


def _members(items: Named) -> str:
    kinds = "、".join(f"{name}（{alias}）" for name, alias in items)
    rules = [_rule(f"读{n}", f"of_{a}", f"（当 种类 为 {n} 则 1元，否则 0元）") for n, a in items]
    same = "规则 同类（same）：取自 种类类；等于 种类；依据 《T》一。"
    return "\n".join((f"类别 种类类（sort_kind）：{kinds}。", "对象 人（person）：种类（sort）：取自 种类类。", *rules, same))


def _fields(items: Named) -> str:
    fields = "；".join(f"{name}（{alias}）：金额，0元 至 9元" for name, alias in items)
    rules = (_rule(f"读{n}", f"of_{a}", f"各 项 的 {n} 之和") for n, a in items)
    person = "对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。"
    return "\n".join((person, f"对象 项（item）：属于 人，列为 各项（items）；{fields}。", *rules))


def _lists(items: Named) -> str:
    lists = (f"对象 项{n}（item_{a}）：属于 人，列为 {n}（{a}）；额{n}（cost）：金额，0元 至 9元。" for n, a in items)
    rules = (_rule(f"读{n}", f"of_{a}", f"各 项{n} 的 额{n} 之和") for n, a in items)
    return "\n".join(("对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。", *lists, *rules))


def _member_results(items: Named) -> str:
    rules = (f"规则 {n}（{a}）：对每个 项；金额；等于 费用；依据 《T》一。" for n, a in items)
    person = "对象 人（person）：额外（extra）：金额，0元 至 1元，缺省 1元。"
    return "\n".join((person, "对象 项（item）：属于 人，列为 各项（items）；费用（cost）：金额，0元 至 9元。", *rules))


ROLES: Final = MappingProxyType[str, Callable[[Named], str]](
    {
        "input": _inputs,
        "yearly": _yearly,
        "output": _outputs,
        "state": _states,
        "parameter": _parameters,
        "reading": _readings,
        "member": _members,
        "field": _fields,
        "list": _lists,
        "result of members": _member_results,
    }
)
