"""Distributions of a synthetic population, as a small file writes them down: TOML, in which Chinese names need no quotes.

[参保状态]                          # 逐年的输入：第一年按“初始”，以后每年从上一年的值按“转移”
初始 = { 居民医保 = 0.7, 职工医保 = 0.2, 未参保 = 0.1 }
转移.居民医保 = { 居民医保 = 0.95, 未参保 = 0.05 }
[零报销]
概率 = 0.3                          # 是否
[补缴年数]
取值 = { 0 = 0.9, 1 = 0.1 }
[缴费到账日]
最小 = 2026-09-01                   # 在两端之间均匀取值
最大 = 2027-06-30
缺少 = 0.01                         # 有这么多记录没有给出这一项
[个人缴费标准]
最小 = 300
最大 = 500
步长 = 10
[分组.地区]                         # 不是输入的列，供分组用
取值 = { 甲市 = 0.4, 乙市 = 0.6 }
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.engines.columns.shape import shape_of
from mingce.engines.rows.scalars import Cell, Place, did_you_mean, in_range, plain, scalar, shown
from mingce.flat.graph import EPOCH
from mingce.ir.program import Input, Period, Policy, Program
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType, YearType
from mingce.ir.values import PolicyError, Value

__all__ = ["Chain", "Choice", "Distribution", "Spread", "default_distributions", "read_distributions"]

# Texts, comments, and words with characters beyond ASCII, which TOML wants in quotes.
_WORD: Final = re.compile(r"""("[^"\n]*"|'[^'\n]*'|\#[^\n]*)|([^\s"'=\[\]{}.,\#]*[^\x00-\x7f\s][^\s"'=\[\]{}.,\#]*)""")
_GROUPS: Final = "分组"
_KEYS: Final = ("概率", "取值", "初始", "转移", "最小", "最大", "步长", "缺少")
_LINE: Final = re.compile(r"line (\d+)")
_MOST: Final = 10**18  # counts of the last digit that a column can hold


@frozen
class Choice:
    """One of `values`, each with its weight; weights add up to 1.  `missing` is how often nothing is given."""

    values: tuple[Value, ...]
    weights: tuple[Fraction, ...]
    missing: Fraction = Fraction(0)


@frozen
class Chain:
    """A yearly value: `start` in the first year, then a step by what it was the year before (`steps` in the order of values)."""

    start: Choice
    steps: tuple[Choice, ...]
    missing: Fraction = Fraction(0)


@frozen
class Spread:
    """Evenly spread from `low` to `high` in steps: numbers as counts of their grain, days as day numbers."""

    low: int
    high: int
    step: int = 1
    missing: Fraction = Fraction(0)


_DIGITS: Final = 100
"""Most digits of a number in the file."""

Distribution = Choice | Chain | Spread


def read_distributions(program: Program, text: str) -> tuple[dict[str, Distribution], dict[str, Choice]]:
    """Distributions of inputs (by id) and of groups (by name); a PolicyError names the first mistake."""
    try:
        told = tomllib.loads(_WORD.sub(lambda found: found[1] or f'"{found[2]}"', text), parse_float=_decimal)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(str(error)) from None
    except (ValueError, RecursionError):
        raise PolicyError("bad-population", "人群文件中有的数字太长，或者括号套得太深", None) from None
    known = {word: item for item in program.inputs for word in (item.symbol.name, item.symbol.alias)}
    inputs: dict[str, Distribution] = {}
    groups: dict[str, Choice] = {}
    for name, how in told.items():
        if name == _GROUPS:
            groups = {group: _group(program, group, entry) for group, entry in _table(name, how).items()}
        elif name in known:
            if known[name].symbol.id in inputs:
                raise PolicyError("bad-population", f"“{known[name].symbol.name}”的分布写了两次", name)
            inputs[known[name].symbol.id] = _distribution(known[name], _table(name, how))
        else:
            raise PolicyError("bad-population", f"没有名为{shown(name)}的输入{did_you_mean(name, known)}", name)
    return inputs, groups


def _decimal(text: str) -> Decimal:
    """A number that is quickly computed with: 1e-999999999 is not."""
    number = Decimal(text)
    if number.is_finite() and max(abs(number.adjusted()), len(text)) > _DIGITS:
        raise ValueError(text)
    return number


def _unreadable(reason: str) -> PolicyError:
    """Why a file is no TOML: the library says it in English, but it knows the line."""
    line = _LINE.search(reason)
    where = f"第{line[1]}行" if line else "末尾"
    advice = "请检查等号、逗号、引号、括号是否是半角、是否成对，有小数点的取值是否加了引号，同一个名称是否写了两次"
    return PolicyError("bad-population", f"人群文件{where}不合 TOML 的写法：{advice}", None)


def default_distributions(program: Program) -> dict[str, Distribution]:
    """For the inputs that every record must give: evenly among the members of a 类别, or over the declared range."""
    found: dict[str, Distribution] = {}
    for item in program.inputs:
        if item.may_lack or isinstance(item.type, TextType):
            continue
        found[item.symbol.id] = _even(item, program.policy)
    return found


def _even(item: Input, policy: Policy) -> Distribution:
    match item.type:
        case BooleanType():
            return Choice((True, False), (Fraction(1, 2), Fraction(1, 2)))
        case EnumType(members=members):
            return Choice(tuple(member.alias for member in members), (Fraction(1, len(members)),) * len(members))
        case DateType():
            ends = ((item.low, date(2000, 1, 1)), (item.high, date(2049, 12, 31)))
            low, high = (end if isinstance(end, date) else day for end, day in ends)
            return Spread(low.toordinal() - EPOCH, high.toordinal() - EPOCH)
        case YearType():
            first, last = (end if isinstance(end, int) else year for end, year in ((item.low, policy.first), (item.high, policy.last)))
            return Spread(first, last)
        case _:
            grain = (item.type.grain or Fraction(1)) if isinstance(item.type, Number) else Fraction(1)
            least = Fraction(0) if item.low is None or isinstance(item.low, date) else Fraction(item.low)
            most = max(least, Fraction(100)) if item.high is None or isinstance(item.high, date) else Fraction(item.high)
            return Spread(int(least / grain), int(most / grain))


def _table(name: str, how: object) -> Mapping[str, object]:
    if not isinstance(how, dict):
        raise PolicyError("bad-population", f"“{name}”应当是一个表，例如 [{name}] 之下写 概率 = 0.1", name)
    return how


def _group(program: Program, name: str, how: object) -> Choice:
    if name not in shape_of(program, [name]).others or not name.strip():
        raise PolicyError("bad-population", f"分组{shown(name)}的名称已有别的意思（编号、年度或者输入），请换一个名称", name)
    weights = _table(name, how).get("取值")
    if not isinstance(weights, dict):
        raise PolicyError("bad-population", f"分组“{name}”应当写明“取值”，例如 取值 = {{ 甲市 = 0.4, 乙市 = 0.6 }}", name)
    return Choice(tuple(weights), _weights(name, weights))


def _distribution(item: Input, how: Mapping[str, object]) -> Distribution:
    name = item.symbol.name
    unknown = next((key for key in how if key not in _KEYS), None)
    if unknown is not None:
        raise PolicyError("bad-population", f"“{name}”中没有“{unknown}”这一项{did_you_mean(unknown, _KEYS)}", item.symbol.id)
    missing = _probability(name, how.get("缺少", 0))
    match how:
        case {"概率": chance} if isinstance(item.type, BooleanType):
            often = _probability(name, chance)
            return Choice((True, False), (often, 1 - often), missing)
        case {"取值": dict() as weights}:
            return _choice(item, weights, missing)
        case {"初始": dict() as start, "转移": dict() as steps} if item.period is not Period.ONCE:
            return _chain(item, start, steps, missing)
        case {"最小": low, "最大": high}:
            return _spread(item, low, high, how.get("步长"), missing)
        case _:
            message = f"“{name}”的分布应当写作：概率（是否）；取值；初始和转移（逐年、逐月）；或者最小和最大（数和日期）"
            raise PolicyError("bad-population", message, item.symbol.id)


def _choice(item: Input, weights: Mapping[str, object], missing: Fraction) -> Choice:
    if any(isinstance(weight, dict) for weight in weights.values()):
        # A point outside quotes means a table within a table.
        message = f'“{item.symbol.name}”的取值有小数点时要加引号，例如 "412.50" = 0.2'
        raise PolicyError("bad-population", message, item.symbol.id)
    values = tuple(_value(item, key) for key in weights)
    if len(set(values)) < len(values):
        raise PolicyError("bad-population", f"“{item.symbol.name}”的同一个取值写了两次", item.symbol.id)
    return Choice(values, _weights(item.symbol.name, weights), missing)


def _chain(item: Input, start: Mapping[str, object], steps: Mapping[str, object], missing: Fraction) -> Chain:
    begun = _choice(item, start, missing)
    by_value = {_value(item, key): _choice(item, _table(key, step), missing) for key, step in steps.items()}
    steps_to = [value for step in by_value.values() for value in step.values]
    reached: dict[Value, None] = dict.fromkeys((*begun.values, *by_value, *steps_to))
    lacking = next((value for value in reached if value not in by_value), None)
    if lacking is not None:
        raise PolicyError("bad-population", f"“{item.symbol.name}”没有写明“转移.{lacking}”", item.symbol.id)
    values: tuple[Value, ...] = tuple(reached)
    return Chain(_over(begun, values), tuple(_over(by_value[value], values) for value in values), missing)


def _over(choice: Choice, values: tuple[Value, ...]) -> Choice:
    """The same choice among more values, those that it lacks with weight 0."""
    weights = dict(zip(choice.values, choice.weights, strict=True))
    return Choice(values, tuple(weights.get(value, Fraction(0)) for value in values), choice.missing)


def _spread(item: Input, low: object, high: object, step: object, missing: Fraction) -> Spread:
    name = item.symbol.name
    ends = [_count(item, _value(item, end)) for end in (low, high)]
    if ends[0] > ends[1]:
        raise PolicyError("bad-population", f"“{name}”的最小不能大于最大", item.symbol.id)
    if max(abs(end) for end in ends) >= _MOST:
        raise PolicyError("bad-population", f"“{name}”的最小或者最大超出可以存放的范围", item.symbol.id)
    return Spread(ends[0], ends[1], 1 if step is None else _step(item, step), missing)


def _step(item: Input, raw: object) -> int:
    """A step in counts of the grain; between days in days."""
    grain = (item.type.grain or Fraction(1)) if isinstance(item.type, Number) else Fraction(1)
    counts = Fraction(raw) / grain if isinstance(raw, int | Decimal) and not isinstance(raw, bool) else Fraction(0)
    if counts.denominator != 1 or not 0 < counts < _MOST:
        raise PolicyError("bad-population", f"“{item.symbol.name}”的步长应当是正数，位数不多于这一项的精度", item.symbol.id)
    return int(counts)


def _count(item: Input, value: Value) -> int:
    if isinstance(value, date):
        return value.toordinal() - EPOCH
    if isinstance(value, Fraction) and isinstance(item.type, Number):
        return int(value / (item.type.grain or 1))
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise PolicyError("bad-population", f"“{item.symbol.name}”不是数也不是日期，不能写最小和最大", item.symbol.id)


def _value(item: Input, raw: object) -> Value:
    place = Place(item.symbol.id, item.symbol.name)
    value = scalar(item.type, Cell(raw) if isinstance(raw, str) else raw, place)
    return in_range(value, item.low, item.high, place)


def _weights(name: str, weights: Mapping[str, object]) -> tuple[Fraction, ...]:
    found = tuple(_probability(name, weight) for weight in weights.values())
    if sum(found) != 1:
        raise PolicyError("bad-population", f"“{name}”的各项概率合计是{plain(sum(found, Fraction(0)))}，应当是1", name)
    return found


def _probability(name: str, raw: object) -> Fraction:
    if isinstance(raw, int | Decimal) and not isinstance(raw, bool) and 0 <= raw <= 1:
        return Fraction(raw)
    raise PolicyError("bad-population", f"“{name}”的概率应当是0到1之间的数，实际是{shown(raw)}", name)
