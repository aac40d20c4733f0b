"""四川省级统筹（sichuan_pooling_2023）：四川省关于推进基本医疗保险省级统筹的意见

依据《000》。由 mingce 从政策源文件生成，修改请改源文件。
"""


from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from calendar import isleap, monthrange
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from json.encoder import encode_basestring
from operator import eq
from typing import Any, NamedTuple, TypeGuard


Plain = Any


class PolicyInputError(Exception):
    """A record that cannot be computed: a stable code, a Chinese message, and the field concerned (its alias) or None."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(code, message, field)
        self.code = code
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return self.message

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PolicyInputError) and other.args == self.args

    def __hash__(self) -> int:
        return hash(self.args)


def not_applicable_compared() -> PolicyInputError:
    """不适用 where a condition needs a value."""
    return PolicyInputError("not-applicable-compared", "不适用的值不能用来比较或者判断，须先写明不适用时怎么办")


def division_by_zero() -> PolicyInputError:
    """A division by 0."""
    return PolicyInputError("division-by-zero", "除数为零或者为负，无法计算")


def date_out_of_range() -> PolicyInputError:
    """A day outside the years 1 to 9999."""
    return PolicyInputError("date-out-of-range", "日期超出公元1年至9999年，无法计算")


def dates_reversed() -> PolicyInputError:
    """Two days of which the second comes first."""
    return PolicyInputError("dates-reversed", "起止日期颠倒，无法计算相距的年数或者月数")


def empty_collection(name: str) -> PolicyInputError:
    """The largest, smallest, first, last or mean of nothing."""
    return PolicyInputError("empty-collection", f"没有符合条件的“{name}”，无法求最大、最小、平均、首个或者末个的值")


def unbound_parameter(name: str, field: str) -> PolicyInputError:
    """A parameter that is 待定."""
    return PolicyInputError("unbound-parameter", f"参数“{name}”待定，须先给定值", field)


def no_value_in_force(name: str, field: str, year: int) -> PolicyInputError:
    """A parameter in a year in which it has no value."""
    return PolicyInputError("no-value-in-force", f"参数“{name}”在{year}年没有生效的值", field)


def missing_before(name: str, field: str) -> PolicyInputError:
    """An input of a year before the record."""
    return PolicyInputError("missing-input", f"缺少输入“{name}”在首个年度以前的值", field)


def whole(number: Plain, parts: int) -> int:
    """`number`, which may be a fraction, counted in `parts` to the whole, as a whole number."""
    if number % parts:
        raise PolicyInputError("not-whole", "年数、月数和天数须为整数，才能推算日期或者年份")
    return int(number // parts)


def quotient_half_even(dividend: int, divisor: int) -> int:
    """The nearest whole quotient, the even one of two."""
    quotient, rest = divmod(dividend, divisor)
    return quotient + (2 * rest > divisor or (2 * rest == divisor and quotient % 2 == 1))


def day_of_year(year: int, month: int, day: int) -> date:
    """That day of a year; 29 February is the 28th in common years."""
    if not 1 <= year <= 9999:
        raise date_out_of_range()
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


def year_last(year: int, month: int, day: int) -> date:
    """The last day of the benefit year that begins on that day of `year`."""
    return add_days(day_of_year(year + 1, month, day), -1)


def benefit_year(at: date, month: int, day: int) -> int:
    """The benefit year that a day lies in, where benefit years begin on that day of the calendar year."""
    return at.year if at >= day_of_year(at.year, month, day) else at.year - 1


def add_days(at: date, days: int) -> date:
    """The day so many days later."""
    try:
        return at + timedelta(days=days)
    except OverflowError:
        raise date_out_of_range() from None


def add_months_clip(at: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    return clipped(at.year * 12 + at.month - 1 + months, at.day)


def add_months_roll(at: date, months: int) -> date:
    """The same day so many months later, or the first of the month after where that month has no such day."""
    return rolled(at.year * 12 + at.month - 1 + months, at.day)


def clipped(months: int, day: int) -> date:
    """That day of a month counted from January of the year 0, or the last of the month where it has no such day."""
    if not 12 <= months < 120000:
        raise date_out_of_range()
    year, month = months // 12, months % 12 + 1
    if day > 28:
        last = monthrange(year, month)[1]
        if day > last:
            day = last
    return date(year, month, day)


def rolled(months: int, day: int) -> date:
    """That day of a month counted from January of the year 0, or the first of the next where the month has no such day."""
    if not 12 <= months < 120000:
        raise date_out_of_range()
    year, month = months // 12, months % 12 + 1
    if day > 28 and day > monthrange(year, month)[1]:
        return date(year, month + 1, 1)
    return date(year, month, day)


def months_between(start: date, end: date) -> int:
    """Whole months (with clipped month ends) from `start` to `end`."""
    if end < start:
        raise dates_reversed()
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months_clip(start, months) <= end else months - 1


def years_between(start: date, end: date) -> int:
    """Whole years from `start` to `end`."""
    return months_between(start, end) // 12


class Undetermined:
    """A value that is left open, and why."""

    __slots__ = ("reasons",)

    def __init__(self, reasons: tuple[str, ...]) -> None:
        self.reasons = reasons

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Undetermined) and other.reasons == self.reasons

    def __hash__(self) -> int:
        return hash(self.reasons)

    def __reduce__(self) -> tuple[type, tuple[tuple[str, ...]]]:
        return Undetermined, (self.reasons,)

    def __repr__(self) -> str:
        return f"Undetermined({self.reasons!r})"

    def __str__(self) -> str:
        return "；".join(self.reasons)


def union(values: Iterable[Undetermined]) -> Undetermined:
    """One open value with the reasons of all, each once."""
    return Undetermined(tuple(dict.fromkeys(reason for value in values for reason in value.reasons)))


def strict(function: Callable[..., Plain], *values: Plain) -> Plain:
    """An operator on its operands: 不适用 if one is, else open if one is."""
    if any(value is None for value in values):
        return None
    undetermined = [value for value in values if isinstance(value, Undetermined)]
    return union(undetermined) if undetermined else function(*values)


def compared(function: Callable[..., Plain], *values: Plain) -> Plain:
    """A comparison: an error where an operand is 不适用."""
    if any(value is None for value in values):
        raise not_applicable_compared()
    return strict(function, *values)


def checked_divisor(divisor: int) -> int:
    """The divisor, unless it is 0."""
    if divisor == 0:
        raise division_by_zero()
    return divisor


def demanded(value: Plain) -> Plain:
    """A truth value or an open one, never 不适用."""
    if value is None:
        raise not_applicable_compared()
    return value


def negated(value: Plain) -> Plain:
    """非."""
    value = demanded(value)
    return value if isinstance(value, Undetermined) else not value


def applicable(value: Plain) -> Plain:
    """Whether a value is there at all."""
    return value if isinstance(value, Undetermined) else value is not None


def both(left: Plain, right: Callable[[], Plain]) -> Plain:
    """且: a false side decides."""
    return joined(demanded(left), right, decisive=False)


def either_or(left: Plain, right: Callable[[], Plain]) -> Plain:
    """或: a true side decides."""
    return joined(demanded(left), right, decisive=True)


def joined(left: Plain, right: Callable[[], Plain], *, decisive: bool) -> Plain:
    """Kleene's 且 and 或."""
    if left is decisive:
        return left
    other = demanded(right())
    if not isinstance(left, Undetermined):
        return other
    if isinstance(other, Undetermined):
        return union((left, other))
    return other if other is decisive else left


def chosen(doubt: bool, otherwise: Callable[[bool], Plain], *cases: tuple[Callable[[bool], Plain], Callable[[bool], Plain]]) -> Plain:
    """The value of the first case that holds; after an open condition, what all that may still be chosen agree on."""
    undecided = []
    last = otherwise
    for when, value in cases:
        condition = demanded(when(doubt))
        if isinstance(condition, Undetermined):
            doubt = True
            undecided.append((condition, value(doubt)))
        elif condition:
            last = value
            break
    result = last(doubt)
    if isinstance(result, Never):
        # One of the open conditions must hold: the last of them, if none before it does.
        result = undecided.pop()[1] if undecided else Undetermined(())
    for condition, alternative in reversed(undecided):
        undetermined = [item for item in (alternative, result) if isinstance(item, Undetermined)]
        if undetermined or alternative != result:
            result = union((condition, *undetermined))
    return result


def refuse(error: PolicyInputError) -> Plain:
    """Raise an error where an expression stands."""
    raise error


class Never:
    """What stands where the policy is proved to come never: no branch that may still be chosen."""


def never_unless(doubt: bool, error: PolicyInputError) -> Plain:
    """Raise, unless it is open whether this is looked at: then it does not count."""
    if doubt:
        return Never()
    raise error


def refuse_unless(doubt: bool, error: PolicyInputError) -> Plain:
    """Raise, unless it is open whether this is looked at: then it is unlike every value."""
    if doubt:
        return Undetermined(())
    raise error


def folded(
    function: str,
    members: Iterable[int],
    where: Callable[[int], Plain] | None,
    body: Callable[[int], Plain] | None,
    name: str,
) -> Plain:
    """An aggregate; open if any condition or value that it looks at is."""
    values: list[Plain] = []
    undetermined: list[Undetermined] = []
    for index in members:
        taken = True if where is None else demanded(where(index))
        if taken is False:
            continue
        value = True if body is None else body(index)
        undetermined += [part for part in (taken, value) if isinstance(part, Undetermined)]
        if value is not None:
            values.append(value)
    if undetermined:
        return union(undetermined)
    if not values and function not in ("sum", "count"):
        raise empty_collection(name)
    match function:
        case "count":
            return len(values)
        case "sum" | "total":
            return sum(values)
        case "max":
            return max(values)
        case "min":
            return min(values)
        case _:
            return values[0 if function == "first" else -1]


def ranks_of(keys: Mapping[int, Plain], descending: bool, shared: bool) -> dict[int, Plain]:
    """The ranks of all members by their keys; those without a key have none and take none."""
    undetermined = [key for key in keys.values() if isinstance(key, Undetermined)]
    if undetermined:
        still_open = union(undetermined)
        return {index: None if key is None else still_open for index, key in keys.items()}
    ranks: dict[int, Plain] = dict.fromkeys(keys)
    # Those of equal keys stay in the order of the list, whichever way the keys are sorted.
    order = sorted((index for index in sorted(keys) if keys[index] is not None), key=keys.__getitem__, reverse=descending)
    first: dict[Plain, int] = {}
    for place, index in enumerate(order, start=1):
        ranks[index] = first.setdefault(keys[index], place) if shared else place
    return ranks


MAX_LENGTH = 200
_NEAR = 1
_EDIT = 2
_WRONG = 3
_MOST = 9
_PAIR = 2
# Characters that sound or look alike, and traditional forms: for guesses at misspelt names.
ALIKE = "己已巳 未末 人入 日曰 千干于 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ hһ vνѵ bЬ kκк mм tтτ nп 目且 住往 代伐 比此 拔拨 情清请 账帐 享亨 休体 付什 支攴 准淮 用甩甪 特持 期朗 额颁 缴激 人八 入八 安按案岸暗 保包报宝抱暴饱爆薄堡胞曝 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 播波博薄勃拨伯驳泊玻剥柏搏 不部步布补捕簿卜 才财材采菜彩裁猜踩 参残餐惨灿惭 参岑 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 此次词辞慈磁刺瓷雌赐 从聪丛匆葱 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 点电店典殿垫淀颠滇 调吊钓掉雕 定顶订丁盯钉鼎 动东冬懂洞冻董栋 度都读独毒督堵赌杜肚渡 对队堆兑 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 古故固股顾鼓骨谷估姑孤雇辜沽 规贵归轨鬼桂跪柜硅 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 横衡恒 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 就九久究救酒旧纠舅疚 局居据举具剧聚巨拒距句俱惧矩菊拘 决觉绝掘角爵 口扣寇 况矿框狂旷 来赖莱 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 领令另零灵龄陵凌岭铃 路录陆露鲁炉庐泸 妈马吗麻骂码摩 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 内 年念粘 批皮疲匹披脾辟僻 平评瓶凭屏萍 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 情清请青轻庆倾晴 全权圈泉劝券拳犬 人任认仁忍刃 日 如入乳儒 上商伤赏尚熵 身深什神申审甚沈伸慎肾参渗 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 算酸 所索缩锁 他它她塔踏 特 体提题替梯踢剔 条跳挑调 王往望忘网亡旺 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 行性形星兴型姓省醒幸刑杏 选宣悬旋 也业夜叶页野爷液冶 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 在再载灾栽仔 则责泽择 债宅摘窄择 长张章障掌涨仗丈帐账杖 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 专转传赚砖 准 自子资字紫姿仔滋咨 总综宗纵踪"
TRADITIONAL = "參参 險险 醫医 費费 繳缴 額额 數数 當当 於于 從从 對对 個个 務务 單单 項项 調调 劑剂 補补 財财 規规 標标 準准 餘余 總总 類类 職职 業业 員员 戶户 號号 點点 變变 動动 內内 圍围 屬属 無无 選选 擇择 種种 決决 專专 徑径 況况 碼码 籌筹 經经 編编 製制 賬账 錄录 靈灵 預预 體体"
_ALIKE: dict[str, list[str]] = {}
for _group in ALIKE.split():
    for _char in _group:
        _ALIKE.setdefault(_char, []).append(_group)
_SIMPLIFIED = {ord(pair[0]): pair[1] for pair in TRADITIONAL.split()}


def fold(text: str) -> str:
    """One spelling for full and half width, upper and lower case, traditional and simplified."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_SIMPLIFIED)


def _substitution(char: str, target: str) -> int:
    if char == target:
        return 0
    return _NEAR if any(target in group for group in _ALIKE.get(char, ())) else _WRONG


def nearest(word: str, candidates: Iterable[str], limit: int = 1) -> tuple[str, ...]:
    """The candidates most like `word`, best first; none when nothing is near enough.

    A character that sounds or looks like the right one costs least, then a missing, extra or swapped one, then a wrong
    one; width, case and traditional forms cost nothing.  Where none is near, reordered and shortened names count.
    `word` itself is never among the answers.
    """
    if not word or len(word) > MAX_LENGTH:
        return ()
    plain = fold(word)
    found: list[tuple[int, int, str]] = []
    for candidate in frozenset(candidates) - {word, ""}:
        other = fold(candidate)
        allowed = _allowance(min(len(plain), len(other)))
        gap = abs(len(plain) - len(other))
        if gap * _EDIT > allowed:
            continue
        cost = _distance(plain, other, allowed)
        if cost <= allowed:
            found.append((cost, gap, candidate))
    best = sorted(found) or sorted(_remade(plain, frozenset(candidates) - {word, ""}))
    return tuple(candidate for _, _, candidate in best[:limit])


def _remade(plain: str, candidates: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Names that have the same characters in another order, or some more; of two characters one that is right in its place.

    They are less likely meant than misspelt ones, and many names of two characters share one: then none of them is.
    """
    halves: list[tuple[int, int, str]] = []
    for candidate in candidates:
        other = fold(candidate)
        if _WRONG <= len(plain) <= len(other) < len(plain) * 2 and Counter(plain) <= Counter(other):
            yield len(other) - len(plain), 0, candidate
        elif len(plain) == len(other) == _PAIR and any(map(eq, plain, other)):
            halves.append((_PAIR, 0, candidate))
    if len(halves) == 1:
        yield halves[0]


def _allowance(length: int) -> int:
    """The greatest cost at which two words are still taken for one: short names forgive little."""
    return length if length < _WRONG else min(_MOST, max(_WRONG, length * 2 // 3))


def _distance(one: str, other: str, most: int) -> int:
    """Cost of turning one word into the other, swaps of neighbours included; not worked out where it is above `most`."""
    before: list[int] = []
    above = [_EDIT * j for j in range(len(other) + 1)]
    for i, char in enumerate(one):
        row = [_EDIT * (i + 1)]
        for j, target in enumerate(other):
            cost = min(above[j + 1] + _EDIT, row[j] + _EDIT, above[j] + _substitution(char, target))
            if i and j and char == other[j - 1] and target == one[i - 1]:
                cost = min(cost, before[j - 1] + _EDIT)
            row.append(cost)
        if min(row) > most + _EDIT:  # a swap goes back two rows
            return most + 1
        before, above = above, row
    return above[-1]


class Reached(NamedTuple):
    """What an aggregate has come to after some members: the number that count, the value, what is open."""

    number: int
    value: Plain
    open: Undetermined | None


def once(make: Callable[[bool], Plain]) -> Callable[[bool], Plain]:
    """What is found once, and once more where it is open whether this is looked at."""
    made: dict[bool, Plain] = {}

    def found(doubt: bool) -> Plain:
        if doubt not in made:
            made[doubt] = make(doubt)
        return made[doubt]

    return found


def once_for(make: Callable[..., Plain]) -> Callable[..., Plain]:
    """What is found once for the same values of the members at hand, which are given after them."""
    made: dict[tuple[Plain, ...], Plain] = {}

    def found(doubt: bool, values: tuple[Plain, ...], *members: int) -> Plain:
        key = (doubt, *values)
        if key not in made:
            made[key] = make(doubt, *members)
        return made[key]

    return found


class Running:
    """An aggregate over windows or groups, which goes on from where the member before ended; each group by itself."""

    def __init__(
        self,
        function: str,
        members: Iterable[int],
        place: Sequence[int],
        group_of: Callable[[int], Plain] | None,
        where: Callable[[int], Plain] | None,
        body: Callable[[int], Plain] | None,
        name: str,
    ) -> None:
        self.function = function
        self.place = place
        self.group_of = group_of
        self.where = where
        self.body = body
        self.name = name
        self.groups: dict[Plain, tuple[list[int], list[Reached]]] = {}
        for index in members:
            group = None if group_of is None else group_of(index)
            self.groups.setdefault(group, ([], [Reached(0, 0, None)]))[0].append(index)

    def all(self, here: int) -> Plain:
        """Over all members of the group of `here`."""
        return self.until(here, None)

    def before(self, here: int) -> Plain:
        """Over those of its group that come before `here`."""
        return self.until(here, self.place[here])

    def upto(self, here: int) -> Plain:
        """Over those of its group up to `here`."""
        return self.until(here, self.place[here] + 1)

    def until(self, here: int, place: int | None) -> Plain:
        """Over the members of the group of `here` that stand before a place."""
        group = None if self.group_of is None else self.group_of(here)
        members, reached = self.groups[group] if group in self.groups else ([], [Reached(0, 0, None)])
        wanted = len(members) if place is None else bisect_left(members, place, key=self.place.__getitem__)
        while len(reached) <= wanted:
            reached.append(self.after(reached[-1], members[len(reached) - 1]))
        count, value, still_open = reached[wanted]
        if still_open is not None:
            return still_open
        if self.function == "count":
            return count
        if not count and self.function != "sum":
            raise empty_collection(self.name)
        return value

    def after(self, reached: Reached, index: int) -> Reached:
        """What it comes to with one more member."""
        count, value, still_open = reached
        taken = True if self.where is None else demanded(self.where(index))
        if taken is False:
            return reached
        own = True if self.body is None else self.body(index)
        undetermined = [part for part in (still_open, taken, own) if isinstance(part, Undetermined)]
        if isinstance(taken, Undetermined) or isinstance(own, Undetermined):
            return Reached(count, value, union(undetermined))
        return reached if own is None else Reached(count + 1, self.step(count, value, own), still_open)

    def step(self, count: int, value: Plain, own: Plain) -> Plain:
        """The value with that of one more member."""
        if self.function in ("sum", "total"):
            return value + own
        if not count or self.function == "last":
            return own
        if self.function in ("max", "min"):
            return max(value, own) if self.function == "max" else min(value, own)
        return value


class Tied:
    """Members found by an equality: the first time all of them, later only those of an equal value and the open ones."""

    def __init__(
        self,
        members: Sequence[int],
        place: Sequence[int],
        before: Callable[[int], Plain] | None,
        own: Callable[[int], Plain],
    ) -> None:
        self.members = members
        self.place = place
        self.before = before
        self.own = own
        self.asked = False
        self.known: tuple[dict[Plain, list[int]], list[int]] | None = None

    def of(self, outer: Callable[[], Plain]) -> Sequence[int]:
        """The members whose value may equal the other."""
        if not self.asked:
            self.asked = True
            return self.members
        self.known = self.known or self.look()
        found, still_open = self.known
        if not found and not still_open:
            return []
        wanted = outer()
        if wanted is None or isinstance(wanted, Undetermined):
            return self.members
        equal = found.get(wanted, [])
        return sorted([*equal, *still_open], key=self.place.__getitem__) if still_open else equal

    def look(self) -> tuple[dict[Plain, list[int]], list[int]]:
        """The members by their value, and those of which it is open."""
        found: dict[Plain, list[int]] = {}
        still_open: list[int] = []
        for index in self.members:
            if self.before is not None and self.before(index) is False:
                continue
            value = self.own(index)
            if isinstance(value, Undetermined):
                still_open.append(index)
            else:
                found.setdefault(value, []).append(index)
        return found, still_open


@dataclass(frozen=True)
class Field:
    """A named value of a record.  `kind` is number, truth, day, year, choice or text; `of` names the 类别 of a choice.

    Numbers: `grain` is what every value is a multiple of, `percent` says whether % and ‰ may be written, `unit` what stands before
    and after one in a sentence.  `low` and `high` are inclusive.  A core takes the number n as n × `scale`, and `before` and
    `default` stand as it takes them.
    """

    alias: str
    name: str
    period: str
    kind: str
    grain: int | Fraction | None = None
    percent: bool = False
    unit: tuple[str, str] = ("", "")
    choices: tuple[tuple[str, str], ...] = ()
    of: str = ""
    low: Plain = None
    high: Plain = None
    unique: bool = False
    scale: int | Fraction | None = None
    before: Plain = None
    has_before: bool = False
    default: Plain = None
    has_default: bool = False
    doubtful: bool = False
    optional: bool = False


class Place:
    """Which value is read: the key for programs, and words for people (`2025年参保状态`)."""

    __slots__ = ("field", "name")

    def __init__(self, field: str, name: str) -> None:
        self.field = field
        self.name = name

    def error(self, code: str, message: str) -> Exception:
        """Why the value is refused; the message goes on after its name in quotes."""
        return PolicyInputError(code, f"“{self.name}”{message}", self.field)


NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,9})?", re.ASCII)
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
YEAR = re.compile(r"(\d{4})年?", re.ASCII)
PER = {"%": 100, "％": 100, "‰": 1000}
# Ten to this power is beyond any sum of money; a larger exponent would make exact arithmetic take for ever.
MOST_DIGITS = 30
MOST_SHOWN = 40


def shown(raw: object) -> str:
    """A value in a message: short, and in words where it is a structure."""
    if isinstance(raw, float):
        raw = as_written(raw)
    match raw:
        case None:
            return "空值"
        case bool():
            return "true" if raw else "false"
        case list() | tuple():
            return "一个列表"
        case Mapping():
            return "一个对象"
        case int() | Fraction() if max(raw.numerator.bit_length(), raw.denominator.bit_length()) > 4 * MOST_SHOWN:
            return "一个极大的数"
    try:
        text = str(raw)
    except Exception:  # whatever stands in a record, the record is refused, and nothing more
        text = type(raw).__name__
    return f"“{text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + '…'}”"


def as_written(number: float) -> Decimal:
    """A binary number by its shortest digits, which are what somebody wrote."""
    return Decimal(float.__repr__(number))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question after a message: the known word nearest to an unknown one, or nothing."""
    near = nearest(word, known)
    return f"，是否应为“{near[0]}”？" if near else ""


def digits_of(number: int | Fraction) -> str:
    """A number as digits: whole or decimal where it is finite, else as a fraction `1/3`."""
    if number.denominator == 1:
        return str(number.numerator)
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    return f"{'-' if number < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def scalar(field: Field, raw: object, place: Place) -> Plain:
    """The exact value that `raw` stands for; the error of the place where it stands for none."""
    return SCALARS[field.kind](field, raw, place)


def in_range(value: Plain, low: Plain, high: Plain, place: Place) -> Plain:
    """`value`, if it lies between the ends, which are included."""
    if low is not None and value < low:
        raise place.error("out-of-range", f"不能小于{end_text(low)}，实际是{end_text(value)}")
    if high is not None and value > high:
        raise place.error("out-of-range", f"不能大于{end_text(high)}，实际是{end_text(value)}")
    return value


def end_text(value: Plain) -> str:
    """An end of a range, or a value beside it."""
    return digits_of(value) if isinstance(value, Fraction) else str(value)


def number_from(field: Field, raw: object, place: Place) -> int | Fraction:
    """A number of the field's grain; whole numbers may come as int."""
    value = exact_from(field, raw, place)
    grain = field.grain
    if grain is None or (grain.numerator == 1 and value.denominator == 1):
        return value
    if (value / Fraction(grain)).denominator != 1:
        most = "应当是整数" if grain == 1 else f"最细到{digits_of(grain)}"
        raise place.error("too-precise", f"{most}，实际是{shown(raw)}")
    return value


def exact_from(field: Field, raw: object, place: Place) -> int | Fraction:
    """Any number, exactly as written.  How large it is, is looked at before it is computed with."""
    match raw:
        case int() if not isinstance(raw, bool):
            if raw.bit_length() > 4 * MOST_DIGITS:
                raise place.error("out-of-range", "的数字过大")
            return int(raw)
        case Fraction():
            if raw.numerator.bit_length() - raw.denominator.bit_length() > 4 * MOST_DIGITS:
                raise place.error("out-of-range", "的数字过大")
            if raw.denominator.bit_length() > 40 * MOST_DIGITS:
                raise place.error("too-precise", "的小数位数过多")
            return raw
        case Decimal():
            return decimal_from(raw, place)
        case float():
            return decimal_from(as_written(raw), place)
        case str():
            return written_from(field, raw, place)
        case _:
            raise no_number(field, raw, place)


def written_from(field: Field, raw: str, place: Place) -> int | Fraction:
    """A number written as text."""
    text = raw.strip()
    divisor = PER.get(text[-1:], 1)
    if divisor > 1 and field.percent:
        text = text[:-1].rstrip()
    if NUMBER.fullmatch(text):
        return decimal_from(Decimal(text), place) / Fraction(divisor)
    if NUMBER.fullmatch(text.replace(",", "").replace("，", "")):
        raise place.error("wrong-type", f"的数字中不能有千分位逗号，实际是{shown(raw)}")
    raise no_number(field, raw, place)


def no_number(field: Field, raw: object, place: Place) -> Exception:
    """The error for what is no number."""
    example = "0.05 或 5%" if field.percent else "4000 或 4000.50，不写单位"
    return place.error("wrong-type", f"应当是数字（如 {example}），实际是{shown(raw)}")


def decimal_from(number: Decimal, place: Place) -> Fraction:
    """A decimal as a fraction."""
    if not number.is_finite():
        raise place.error("wrong-type", "应当是有限的数字")
    if not number:
        return Fraction(0)
    if number.adjusted() >= MOST_DIGITS:
        raise place.error("out-of-range", "的数字过大")
    exponent = number.adjusted() - len(number.as_tuple().digits) + 1
    if exponent < -10 * MOST_DIGITS:
        raise place.error("too-precise", "的小数位数过多")
    return Fraction(number)


def truth_from(field: Field, raw: object, place: Place) -> bool:
    """是 or 否."""
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw in ("是", "否"):
        return raw == "是"
    raise place.error("wrong-type", f"应当是 true 或 false（也可写“是”或“否”），实际是{shown(raw)}")


def day_from(field: Field, raw: object, place: Place) -> date:
    """A day, or its text."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    found = DAY.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if found is None:
        raise place.error("bad-date", f"应当是日期，写作 2025-01-31 的样式，实际是{shown(raw)}")
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise place.error("bad-date", f"没有这一天：{shown(raw)}") from None


def year_from(field: Field, raw: object, place: Place) -> int:
    """A year of four digits."""
    year = 0
    match as_written(raw) if isinstance(raw, float) else raw:
        case str() as text:
            found = YEAR.fullmatch(text.strip())
            year = int(found[1]) if found else 0
        case Decimal() as number:
            # Looked at before it is converted: a number with a huge exponent would take for ever.
            year = int(number) if number.is_finite() and number.adjusted() == 3 and int(number) == number else 0
        case int() as number if not isinstance(number, bool):
            year = int(number)
    if not 1000 <= year <= 9999:
        raise place.error("bad-year", f"应当是四位数的年份，实际是{shown(raw)}")
    return year


def choice_from(field: Field, raw: object, place: Place) -> str:
    """The alias of a member of a 类别, given by alias or name."""
    if not isinstance(raw, str):
        raise place.error("wrong-type", f"应当是{field.of}的一项（文字），实际是{shown(raw)}")
    text = raw.strip()
    for name, alias in field.choices:
        if text in (alias, name):
            return alias
    known = [word for choice in field.choices for word in choice]
    hint = did_you_mean(text, known) or f"，应当是{'、'.join(f'{name}（{alias}）' for name, alias in field.choices)}之一"
    raise place.error("unknown-category", f"没有{shown(raw)}这一项{hint}")


def text_from(field: Field, raw: object, place: Place) -> str:
    """Text, as it is."""
    if isinstance(raw, str):
        return str(raw)
    raise place.error("wrong-type", f"应当是文字，实际是{shown(raw)}")


SCALARS = {
    "number": number_from,
    "truth": truth_from,
    "day": day_from,
    "year": year_from,
    "choice": choice_from,
    "text": text_from,
}  # fmt: skip


def value_text(field: Field, value: Plain) -> str:
    """A value in a sentence: 5元, 20%, 2027年5月1日, “甲”."""
    match field.kind:
        case "number":
            ratio = field.unit[1] == "%"
            return f"{field.unit[0]}{digits_of(value * 100 if ratio else value)}{field.unit[1]}"
        case "truth":
            return "是" if value else "否"
        case "day":
            return f"{value.year}年{value.month}月{value.day}日"
        case "year":
            return f"{value}年"
        case "choice":
            return next(name for name, alias in field.choices if alias == value)
        case _:
            return f"“{value}”"


@dataclass(frozen=True)
class Listing:
    """A list of members: its key, its Chinese name, its fields, and the field that dates the members."""

    alias: str
    name: str
    fields: tuple[Field, ...]
    dated_by: str | None = None


@dataclass(frozen=True)
class Schema:
    """What a policy takes: years, fields, lists, parameters with their values by year, readings with the value chosen."""

    first: int
    last: int
    begins: tuple[int, int]
    fields: tuple[Field, ...]
    lists: tuple[Listing, ...]
    parameters: tuple[tuple[Field, tuple[tuple[int, bool, Plain], ...]], ...]
    readings: tuple[tuple[Field, Plain, tuple[Plain, ...]], ...]


@dataclass
class Given:
    """What a record gives, as exact values by alias; what it leaves out is absent."""

    year: int | None = None
    values: dict[str, Plain] = field(default_factory=dict)
    yearly: dict[str, dict[int, Plain]] = field(default_factory=dict)
    monthly: dict[str, dict[tuple[int, int], Plain]] = field(default_factory=dict)
    members: dict[str, list[dict[str, Plain]]] = field(default_factory=dict)
    parameters: dict[str, Plain] = field(default_factory=dict)
    readings: dict[str, Plain] = field(default_factory=dict)


MOST_MEMBERS = 10_000
MOST_ID_BITS = 1000
YEAR_FIELD = Field("year", "年度", "once", "year")
WORDS = {
    "id": "id", "编号": "id", "year": "year", "年度": "year",
    "parameters": "parameters", "参数": "parameters", "readings": "readings", "口径": "readings",
}  # fmt: skip
YEAR_KEY = re.compile(r"(\d{4})年?", re.ASCII)
MONTH_KEY = re.compile(r"(\d{4})(?:-|_|年)(\d{1,2})月?", re.ASCII)
COLUMN = re.compile(r"(.+?)_(\d{4}年?|\d{4}[-_]\d{1,2})", re.ASCII)
SECTIONED = re.compile(r"(parameters|参数|readings|口径)\.(.+)")


class Names:
    """What each key of a record stands for, by alias and by Chinese name."""

    def __init__(self, schema: Schema) -> None:
        items: list[Field | Listing] = [*schema.fields, *schema.lists]
        self.targets: dict[str, Field | Listing | str] = dict(WORDS)
        self.targets |= {word: item for item in items for word in (item.name, item.alias)}
        # The keys of every record keep their meaning, whatever a policy calls its inputs.
        self.targets |= {word: target for word, target in WORDS.items() if word.isascii()}
        self.fields = {item.alias: item for item in items}
        self.members = {
            listing.alias: {word: item for item in listing.fields for word in (item.name, item.alias.rpartition(".")[2])}
            for listing in schema.lists
        }
        self.parameters = {word: item for item, _ in schema.parameters for word in (item.name, item.alias)}
        self.readings = {word: item for item, _, _ in schema.readings for word in (item.name, item.alias)}
        self.choices = {item.alias: (chosen, *others) for item, chosen, others in schema.readings}


class Draft:
    """A record in the making.  `seen` remembers under which key each thing was given."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.given = Given()
        self.seen: dict[object, str] = {}

    # -- what tables do in another way

    def absent(self, raw: object) -> bool:
        """Whether nothing was given."""
        return raw is None

    def entries(self, raw: Mapping[object, object], where: str) -> Iterable[tuple[object, object]]:
        """The keys of an object and their values."""
        return raw.items()

    def structure(self, raw: object, place: Place) -> object:
        """A list or an object."""
        return raw

    def scalar(self, item: Field, raw: object, place: Place) -> Plain:
        """A single value."""
        return scalar(item, raw, place)

    def value_text(self, item: Field, value: Plain) -> str:
        """A value in a sentence."""
        return value_text(item, value)

    # -- records

    def record(self, raw: object) -> Given:
        """All that a record gives."""
        if not isinstance(raw, Mapping):
            raise PolicyInputError("not-an-object", f"一条记录应当是一个对象（写作 {{…}}），实际是{shown(raw)}", None)
        for key, value in self.entries(raw, "记录"):
            self.entry(key_text(key), value)
        return self.given

    def entry(self, key: str, raw: object) -> None:
        """Take in one key of the record and its value."""
        target = self.names.targets.get(key)
        if target is None:
            self.column(key, raw)
        elif self.absent(raw):
            pass
        elif not isinstance(target, str):
            self.item(target, key, raw)
        elif target == "id":
            if not is_identifier(raw):
                raise PolicyInputError("wrong-type", f"“编号”（id）应当是文字或整数，实际是{shown(raw)}", "id")
        elif target == "year":
            self.once("year", key, "年度")
            self.given.year = self.scalar(YEAR_FIELD, raw, Place("year", "年度"))
        else:
            self.once(target, key, key)
            self.constants(target, raw)

    def item(self, target: Field | Listing, key: str, raw: object) -> None:
        """Take in a field or a list that is known."""
        if isinstance(target, Listing):
            self.once(target.alias, key, target.name)
            self.given.members[target.alias] = self.listed(target, raw)
        elif target.period == "once":
            self.once(target.alias, key, target.name)
            self.given.values[target.alias] = self.value(target, raw, target.name)
        else:
            self.periods(target, key, raw)

    def constants(self, section: str, raw: object) -> None:
        """Bind parameters, or choose readings, from an object by name."""
        title = "参数" if section == "parameters" else "口径"
        if not isinstance(raw, Mapping):
            raise PolicyInputError("wrong-type", f"“{title}”（{section}）应当是一个对象，实际是{shown(raw)}", section)
        for key, value in self.entries(raw, title):
            self.constant(section, plain_key(key), value)

    def constant(self, section: str, key: str, raw: object) -> None:
        """One parameter or reading."""
        known = self.names.parameters if section == "parameters" else self.names.readings
        item = known.get(key_text(key))
        if item is None:
            what, code = ("参数", "unknown-parameter") if section == "parameters" else ("口径", "unknown-reading")
            raise PolicyInputError(code, f"没有名为{shown(key)}的{what}{did_you_mean(key, known)}", key)
        if self.absent(raw):
            return
        self.once(item.alias, key, item.name)
        place = Place(item.alias, item.name)
        value = self.scalar(item, raw, place)
        if section == "parameters":
            self.given.parameters[item.alias] = in_range(value, item.low, item.high, place)
            return
        if value not in self.names.choices[item.alias]:
            raise place.error("unknown-category", f"的备选中没有{shown(raw)}")
        self.given.readings[item.alias] = value

    def column(self, key: str, raw: object) -> None:
        """A key that is no name by itself: `status_2025`, `parameters.extraction_rate`."""
        section = SECTIONED.fullmatch(key)
        if section:
            self.constant(WORDS[section[1]], section[2], raw)
            return
        column = COLUMN.fullmatch(key)
        target = self.names.targets.get(column[1]) if column else None
        if column is None or not isinstance(target, Field) or target.period == "once":
            known = self.names.targets if column is None else {f"{word}_{column[2]}" for word in self.names.targets}
            raise PolicyInputError("unknown-field", f"没有名为{shown(key)}的字段{did_you_mean(key, known)}", key)
        if not self.absent(raw):
            self.in_period(target, column[2], key, raw)

    def periods(self, item: Field, key: str, raw: object) -> None:
        """A yearly or monthly field as an object by year or month."""
        place = Place(item.alias, item.name)
        raw = self.structure(raw, place)
        if not isinstance(raw, Mapping):
            every, sample = ("年份", "2025") if item.period == "yearly" else ("月份", "2025-03")
            raise place.error("wrong-type", f"应当是按{every}给出的对象（写作 {{“{sample}”: …}}），实际是{shown(raw)}")
        for period, value in self.entries(raw, item.name):
            if not self.absent(value):
                text = plain_key(period)
                self.in_period(item, text, f"{key}.{text}", value)

    def in_period(self, item: Field, period: str, key: str, raw: object) -> None:
        """The value of a yearly or monthly field in one year or month."""
        if item.period == "yearly":
            found = YEAR_KEY.fullmatch(period.strip())
            year = int(found[1]) if found else 0
            if not year:
                raise Place(item.alias, item.name).error("bad-year", f"的年份应当是四位数字，实际是{shown(period)}")
            name = f"{year}年{item.name}"
            self.once((item.alias, year), key, name)
            self.given.yearly.setdefault(item.alias, {})[year] = self.value(item, raw, name)
            return
        month = MONTH_KEY.fullmatch(period.strip())
        if month is None or not int(month[1]) or not 1 <= int(month[2]) <= 12:
            raise Place(item.alias, item.name).error("bad-year", f"的月份应当写作 2025-03 的样式，实际是{shown(period)}")
        when = (int(month[1]), int(month[2]))
        name = f"{when[0]}年{when[1]}月{item.name}"
        self.once((item.alias, *when), key, name)
        self.given.monthly.setdefault(item.alias, {})[when] = self.value(item, raw, name)

    def listed(self, listing: Listing, raw: object) -> list[dict[str, Plain]]:
        """The members of a list."""
        place = Place(listing.alias, listing.name)
        rows = rows_of(self.structure(raw, place))
        if rows is None:
            raise place.error("wrong-type", f"应当是一个列表（写作 […]），实际是{shown(raw)}")
        members = [self.member(listing, number, item) for number, item in enumerate(rows, start=1)]
        for item in listing.fields:
            if item.unique:
                self.refuse_same(listing, item, members)
        return members

    def member(self, listing: Listing, number: int, raw: object) -> dict[str, Plain]:
        """One member of a list."""
        where = f"{listing.name}第{number}项"
        if not isinstance(raw, Mapping):
            raise Place(listing.alias, where).error("not-an-object", f"应当是一个对象，实际是{shown(raw)}")
        known = self.names.members[listing.alias]
        found: dict[str, Plain] = {}
        for key, value in self.entries(raw, where):
            item = known.get(key_text(key))
            if item is None:
                text = plain_key(key)
                raise Place(text, where).error("unknown-field", f"没有名为{shown(key)}的字段{did_you_mean(text, known)}")
            name = f"{where}的{item.name}"
            if item.alias in found:
                raise Place(item.alias, name).error("duplicate-field", "给出了两次")
            if not self.absent(value):
                found[item.alias] = self.value(item, value, name)
        return found

    def refuse_same(self, listing: Listing, item: Field, members: list[dict[str, Plain]]) -> None:
        """No two members may have the same value of a field that tells them apart."""
        numbers: dict[Plain, int] = {}
        for number, member in enumerate(members, start=1):
            value = member.get(item.alias)
            if value in numbers:
                same = f"与第{numbers[value]}项相同，都是{self.value_text(item, value)}；这一项不得重复"
                raise Place(item.alias, f"{listing.name}第{number}项的{item.name}").error("duplicate-member", same)
            if value is not None:
                numbers[value] = number

    def value(self, item: Field, raw: object, name: str) -> Plain:
        """A value that lies in the range of its field; `name` is what a message calls it."""
        if item.kind == "truth" and isinstance(raw, bool):
            return raw
        place = Place(item.alias, name)
        return in_range(self.scalar(item, raw, place), item.low, item.high, place)

    def once(self, what: object, key: str, name: str) -> None:
        """Refuse a thing given under two keys, say its alias and its Chinese name."""
        if what in self.seen:
            message = f"“{name}”给出了两次：{shown(self.seen[what])}和{shown(key)}"
            raise PolicyInputError("duplicate-field", message, str(what[0] if isinstance(what, tuple) else what))
        self.seen[what] = key


def rows_of(raw: object) -> list[object] | tuple[object, ...] | None:
    """What a list holds; of what has no end, one more than is allowed.  None where it is no list."""
    if isinstance(raw, list | tuple):
        return raw
    if isinstance(raw, str | bytes | bytearray | Mapping) or not isinstance(raw, Iterable):
        return None
    try:
        return list(islice(raw, MOST_MEMBERS + 1))
    except TypeError:
        return None


def identifier(raw: object) -> str | int | None:
    """The `id` of a record, to be given back with its result: text or a number as given, else None."""
    found = raw.get("id", raw.get("编号")) if isinstance(raw, Mapping) else None
    return found if is_identifier(found) else None


def is_identifier(raw: object) -> TypeGuard[str | int]:
    """Whether something can be the `id` of a record; numbers that nobody can write down cannot."""
    return isinstance(raw, str) or (isinstance(raw, int) and not isinstance(raw, bool) and raw.bit_length() <= MOST_ID_BITS)


def plain_key(key: object) -> str:
    """A key as text; a month may come as a pair of numbers."""
    if isinstance(key, tuple) and len(key) == 2 and all(type(part) is int for part in key):
        return f"{key[0]:04}-{key[1]:02}"
    try:
        return str(key)
    except Exception:  # whatever stands in a record, the record is refused, and nothing more
        return type(key).__name__


def key_text(key: object) -> str:
    """A key as names are spelt: full-width letters and blanks around it make no difference."""
    return unicodedata.normalize("NFKC", plain_key(key)).strip()


class Values(dict[int, Plain]):
    """The values of a parameter by year; a year without one is an error only when it is read.

    Where it is `asked` which parameters are needed, one that is 待定 in any of the years counts as left open.
    """

    def __init__(self, field: Field, steps: tuple[tuple[int, bool, Plain], ...], years: range, *, asked: bool = False) -> None:
        super().__init__()
        self.field = field
        self.pending: set[int] = set()
        for since, given, value in steps:
            # What holds from then on takes the place of what held before.
            for year in range(max(since, years.start), years.stop):
                if value is not None:
                    self[year] = value
                else:
                    self.pop(year, None)
                self.pending.discard(year)
                if given and value is None:
                    self.pending.add(year)
        if asked and self.pending:
            self.update(dict.fromkeys(years, Undetermined((open_reason(field),))))

    def __missing__(self, year: int) -> Plain:
        if year in self.pending:
            raise PolicyInputError("unbound-parameter", f"参数“{self.field.name}”待定，须先给定值", self.field.alias)
        raise PolicyInputError("no-value-in-force", f"参数“{self.field.name}”在{year}年没有生效的值", self.field.alias)


def open_reason(field: Field) -> str:
    """Why what depends on a parameter is open."""
    return f"参数“{field.name}”待定"


def stored(field: Field, value: Plain) -> Plain:
    """A value as the cores take it: numbers as whole multiples of their grain."""
    if field.scale is None or value is None:
        return value
    exact = value * field.scale
    if exact.denominator != 1:
        raise PolicyInputError("too-precise", f"数值只能精确到{digits_of(1 / Fraction(field.scale))}{field.unit[1]}")
    return exact.numerator


def missing(field: Field, period: str, *, before: bool = False) -> Plain:
    """The value of what was left out."""
    if before and field.has_before:
        return field.before
    if field.has_default:
        return field.default
    what = f"{period}{field.name}"
    if field.doubtful:
        return Undetermined((f"缺少“{what}”",))
    if field.optional:
        return None
    raise PolicyInputError("missing-input", f"缺少输入“{what}”", field.alias)


def complete(schema: Schema, given: Given) -> tuple[range, dict[str, Plain]]:
    """The years of the record, and a plain value for every item (a list of values for yearly and monthly ones)."""
    year = given.year
    if year is None:
        raise PolicyInputError("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
    if not schema.first <= year <= schema.last:
        message = f"年度{year}年不在政策的期间（{schema.first}年至{schema.last}年）内"
        raise PolicyInputError("year-out-of-horizon", message, "year")
    years = range(max(schema.first, min((year, *years_of(schema, given)))), year + 1)
    values: dict[str, Plain] = {}
    for item in schema.fields:
        key = item.alias
        if item.period == "once":
            values[key] = stored(item, given.values[key]) if key in given.values else missing(item, "")
        elif item.period == "yearly":
            values[key] = history(item, given.yearly.get(key, {}), years)
        else:
            months = [(y, month) for y in years for month in range(1, 13)]
            values[key] = history(item, given.monthly.get(key, {}), months)
    for listing in schema.lists:
        values |= columns(schema, listing, given.members.get(listing.alias, []))
    return years, values


def years_of(schema: Schema, given: Given) -> list[int]:
    """Every year that the record speaks of."""
    years = [year for by_year in given.yearly.values() for year in by_year]
    years += [year for by_month in given.monthly.values() for year, _ in by_month]
    for listing in schema.lists:
        days = [member.get(listing.dated_by or "") for member in given.members.get(listing.alias, [])]
        years += [benefit_year(day, *schema.begins) for day in days if day is not None]
    return years


def history(field: Field, given: Mapping[Plain, Plain], periods: Iterable[Plain]) -> list[Plain]:
    """The values of a field in every year, or every year and month."""
    earliest = min(given, default=None)
    values = []
    for key in periods:
        if key in given:
            values.append(given[key] if field.scale is None else stored(field, given[key]))
        elif field.has_default and not field.has_before:
            values.append(field.default)
        else:
            period = f"{key}年" if isinstance(key, int) else f"{key[0]}年{key[1]}月"
            values.append(missing(field, period, before=earliest is None or key < earliest))
    return values


def columns(schema: Schema, listing: Listing, given: list[dict[str, Plain]]) -> dict[str, Plain]:
    """The members of a list by column, and their order by date."""
    if len(given) > MOST_MEMBERS:
        raise PolicyInputError("too-many-members", f"名单“{listing.name}”超过{MOST_MEMBERS}项", listing.alias)
    rows = []
    for number, member in enumerate(given, start=1):
        where = f"第{number}项的"
        rows.append([stored(f, member[f.alias]) if f.alias in member else missing(f, where) for f in listing.fields])
    values: dict[str, Plain] = {f.alias: [row[place] for row in rows] for place, f in enumerate(listing.fields)}
    order = list(range(len(rows)))
    if listing.dated_by is not None:
        days = values[listing.dated_by]
        order.sort(key=days.__getitem__)
        by_year: dict[int, list[int]] = {}
        for index in order:
            by_year.setdefault(benefit_year(days[index], *schema.begins), []).append(index)
        values[f"{listing.alias}@years"] = by_year
    places = [0] * len(order)
    for place, index in enumerate(order):
        places[index] = place
    values[f"{listing.alias}@order"] = order
    values[f"{listing.alias}@place"] = places
    return values


def constants(schema: Schema, years: range, *, asked: bool = False) -> dict[str, Plain]:
    """Parameters by year and readings, as the policy has them."""
    values: dict[str, Plain] = {item.alias: Values(item, steps, years, asked=asked) for item, steps in schema.parameters}
    return values | {item.alias: chosen for item, chosen, _ in schema.readings}


def bound(schema: Schema, given: Given, years: range) -> dict[str, Plain]:
    """Parameters by year and readings, those that a record gives."""
    values: dict[str, Plain] = dict(given.readings)
    for item, _ in schema.parameters:
        if item.alias in given.parameters:
            values[item.alias] = dict.fromkeys(years, stored(item, given.parameters[item.alias]))
    return values


MOST_KEPT = 256


@dataclass(frozen=True)
class Counted:
    """A result of a core: a number n stands for n ÷ `scale` (None: it is no number), always whole numbers if `whole`."""

    name: str
    scale: int | Fraction | None
    whole: bool = False


@dataclass(frozen=True)
class Core:
    """A function on plain values, with what it takes after the years and what it counts its own results in."""

    function: Callable[..., tuple[Plain, ...]]
    arguments: tuple[str, ...]
    results: tuple[Counted, ...]

    def __call__(self, first: int, year: int, values: Mapping[str, Plain]) -> list[Plain]:
        """The results as Python has them, in order."""
        found = self.function(first, year, *[values[key] for key in self.arguments])
        return [natural(value, result) for value, result in zip(found, self.results, strict=True)]


@dataclass(frozen=True)
class Told:
    """What a result says besides its values: the id of its record, the readings in force, and texts of the members of lists."""

    id: str | int | None = None
    readings: dict[str, Plain] = field(default_factory=dict)
    texts: dict[str, list[dict[str, str]]] = field(default_factory=dict)


class Carrier:
    """Base of results.  What a result says besides its values is no field: `fields` and `asdict` give the results alone."""

    __slots__ = ("_told",)

    def __reduce__(self) -> tuple[Plain, ...]:
        result: Plain = self
        return carrying, (type(self), [getattr(result, item.name) for item in fields(result)], said_by(result))


def carrying(of: Callable[..., Plain], values: Iterable[Plain], told: Told) -> Plain:
    """A result of these values that also says `told`."""
    result = of(*values)
    object.__setattr__(result, "_told", told)
    return result


def said_by(result: Plain) -> Told:
    """What a result says besides its values; one made by hand says nothing."""
    return getattr(result, "_told", Told())


@dataclass(frozen=True)
class Policy:
    """A policy: what it takes, its cores for records without and with open values, what may be open, which readings matter."""

    schema: Schema
    names: Names
    decided: Core
    general: Core
    doubtful: tuple[str, ...]
    readings: tuple[str, ...]
    by_years: dict[range, dict[str, Plain]] = field(default_factory=dict, repr=False, compare=False)

    def constants(self, years: range) -> dict[str, Plain]:
        """Parameters by year and readings, as the policy has them; made once for records of the same years."""
        if years not in self.by_years:
            if len(self.by_years) >= MOST_KEPT:
                self.by_years.clear()
            self.by_years[years] = constants(self.schema, years)
        return self.by_years[years]

    def read(self, record: object, year: object, readings: object, parameters: object, *, by_alias: bool = False) -> Given:
        """A record with what holds where it says nothing itself; with `by_alias` it holds nothing but fields and lists."""
        others, draft = Draft(self.names), Draft(self.names)
        if year is not None:
            others.entry("year", year)
        if parameters is not None:
            others.constants("parameters", parameters)
        if readings is not None:
            others.constants("readings", readings)
        if by_alias and isinstance(record, dict):
            for key, value in record.items():
                if value is not None:
                    draft.item(self.names.fields[key], key, value)
        else:
            draft.record(record)
        given = draft.given
        given.year = others.given.year if given.year is None else given.year
        given.parameters = others.given.parameters | given.parameters
        given.readings = others.given.readings | given.readings
        return given

    def compute(self, given: Given) -> list[Plain]:
        """The results of a record."""
        years, values = complete(self.schema, given)
        try:
            if given.readings or given.parameters or any(is_open(values[key]) for key in self.doubtful):
                own = bound(self.schema, given, years)
                return in_order(self.general(years[0], years[-1], values | self.constants(years) | own), self.schema, values)
            return self.decided(years[0], years[-1], values)
        except PolicyInputError as error:
            if error.code != "unbound-parameter":
                raise
            raise self.unbound(error, given, years, values) from None

    def unbound(self, error: PolicyInputError, given: Given, years: range, values: dict[str, Plain]) -> PolicyInputError:
        """The error for a parameter that is 待定; it names all that the record needs, so that they can be given at once."""
        reasons: set[str] = set()
        try:
            asked = constants(self.schema, years, asked=True) | bound(self.schema, given, years)
            found = self.general(years[0], years[-1], values | asked)
        except PolicyInputError:
            found = []
        for value in found:
            for item in value if isinstance(value, tuple) else (value,):
                reasons.update(reasons_of(item))
        names = [f.name for f, _ in self.schema.parameters if f.alias == error.field or open_reason(f) in reasons]
        return PolicyInputError(error.code, f"参数{'、'.join(f'“{name}”' for name in names)}待定，须先给定值", error.field)

    def told(self, record: object, given: Given) -> Told:
        """What a result says of its record."""
        chosen = {f.alias: given.readings.get(f.alias, value) for f, value, _ in self.schema.readings if f.alias in self.readings}
        texts = {}
        for listing in self.schema.lists:
            own = [f.alias for f in listing.fields if f.kind == "text"]
            if own:
                rows = given.members.get(listing.alias, [])
                texts[listing.alias] = [{key.rpartition(".")[2]: row[key] for key in own if key in row} for row in rows]
        return Told(identifier(record), chosen, texts)

    def data(self, result: Plain) -> dict[str, Plain]:
        """The output record of the public format, numbers as Python has them."""
        told = said_by(result)
        outputs: dict[str, Plain] = {}
        lists: dict[str, list[dict[str, Plain]]] = {}
        for counted, item in zip(self.decided.results, fields(result), strict=True):
            value = getattr(result, item.name)
            listing, _, alias = counted.name.rpartition(".")
            if not listing:
                outputs[alias] = value
                continue
            rows = lists.setdefault(listing, [dict(row) for row in told.texts.get(listing, [{}] * len(value))])
            for row, own in zip(rows, value, strict=True):
                row[alias] = own
        outputs |= {listing.alias: lists[listing.alias] for listing in self.schema.lists if listing.alias in lists}
        return {"id": told.id, "outputs": outputs, "readings": told.readings}


def is_open(value: Plain) -> bool:
    """Whether something is open in the values of a field."""
    return isinstance(value, Undetermined) or (isinstance(value, list) and any(isinstance(item, Undetermined) for item in value))


def in_order(found: list[Plain], schema: Schema, values: Mapping[str, Plain]) -> list[Plain]:
    """Results; what is open for several reasons gives them in order: inputs as declared, by time, then lists by member."""
    if not any(len(reasons_of(item)) > 1 for value in found for item in (value if isinstance(value, tuple) else (value,))):
        return found
    given: list[Plain] = []
    for item in schema.fields:
        given += (values[item.alias],) if item.period == "once" else values[item.alias]
    for listing in schema.lists:
        given += [value for row in zip(*(values[item.alias] for item in listing.fields), strict=True) for value in row]
    reasons = dict.fromkeys(reason for value in given for reason in reasons_of(value))
    places = {reason: place for place, reason in enumerate(reasons)}

    def ordered(value: Plain) -> Plain:
        if isinstance(value, tuple):
            return tuple([ordered(item) for item in value])
        told = reasons_of(value)
        return Undetermined(tuple(sorted(told, key=lambda reason: places.get(reason, len(places))))) if told else value

    return [ordered(value) for value in found]


def reasons_of(value: Plain) -> tuple[str, ...]:
    """Why a value is open; nothing where it is not."""
    return value.reasons if isinstance(value, Undetermined) else ()


def natural(value: Plain, result: Counted) -> Plain:
    """A result as Python has it: whole numbers int, others Decimal; days, texts, truth values and open values as they are."""
    if isinstance(value, list):
        return tuple([natural(item, result) for item in value])
    if result.scale is None or value is None or isinstance(value, Undetermined):
        return value
    whole, rest = divmod(value, result.scale)
    if not rest:
        return whole if result.whole else Decimal(whole)
    return decimal_of(Fraction(value) / result.scale)


def decimal_of(number: Fraction) -> Plain:
    """A number with all its digits, whatever the decimal context; as it is where it has no last digit."""
    text = digits_of(number)
    return number if "/" in text else Decimal(text)


def for_json(value: Plain) -> Plain:
    """Data that `json.dumps` prints as they are: numbers that no JSON number of Python can hold exactly become text."""
    match value:
        case dict():
            return {key: for_json(item) for key, item in value.items()}
        case list() | tuple():
            return [for_json(item) for item in value]
        case Decimal():
            if Fraction(value).denominator == 1:
                return int(value)
            near = float(value)
            return near if Decimal(float.__repr__(near)) == value else format(value, "f")
        case Fraction():
            return digits_of(value)
        case date():
            return value.isoformat()
        case Undetermined():
            return {"undetermined": str(value)}
        case _:
            return value


def written(value: Plain) -> str:
    """JSON text, numbers digit by digit."""
    match value:
        case str():
            return written_text(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return digits_of(Fraction(value))
        case dict():
            return "{" + ", ".join([f"{written_text(str(key))}: {written(item)}" for key, item in value.items()]) + "}"
        case list() | tuple():
            return "[" + ", ".join([written(item) for item in value]) + "]"
        case _:
            return written(for_json(value))


def written_text(text: str) -> str:
    """Text as JSON; half of a surrogate pair, which cannot be encoded, stays an escape."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(text)
    return encode_basestring(text)


DAY_2024_01_01 = date(2024, 1, 1)


_SCHEMA = Schema(
    first=2023,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("checked_on", "核对日", "once", "day", optional=True),
        Field("settlements", "年度清算次数", "once", "number", grain=1, unit=("", "次"), low=0, high=100, scale=1, optional=True),
        Field("units", "服务点总数", "once", "number", grain=1, unit=("", "个"), low=1, high=100000, scale=1, optional=True),
        Field("covered_units", "已覆盖服务点", "once", "number", grain=1, unit=("", "个"), low=0, high=100000, scale=1, optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州名单",
            (
                Field("cities.code", "代码", "once", "text"),
                Field("cities.scheme", "所属险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident")), of="险种类"),
                Field("cities.income", "当年基金收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, doubtful=True),
                Field("cities.income_before", "上年基金收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("cities.window_opens", "缴费期首日", "once", "day", optional=True),
                Field("cities.window_closes", "缴费期末日", "once", "day", optional=True),
                Field("cities.individual_standard", "个人缴费标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
                Field("cities.subsidy_standard", "财政补助标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
            ),
            None,
        ),
        Listing(
            "budget_changes", "预算变动名单",
            (
                Field("budget_changes.change_code", "变动代码", "once", "text", unique=True),
                Field("budget_changes.special", "特殊情况", "once", "truth", doubtful=True),
                Field("budget_changes.complies", "符合调整规定", "once", "truth", doubtful=True),
                Field("budget_changes.has_plan", "有调整方案", "once", "truth", doubtful=True),
            ),
            None,
        ),
        Listing(
            "spending_lines", "支出项目名单",
            (
                Field("spending_lines.line_code", "项目代码", "once", "text", unique=True),
                Field("spending_lines.item_authorised", "在项目目录内", "once", "truth"),
                Field("spending_lines.scope_authorised", "在范围之内", "once", "truth"),
                Field("spending_lines.rate", "支付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
                Field("spending_lines.authorised_rate", "规定支付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
                Field("spending_lines.approved", "经批准", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
        Listing(
            "accounts", "分账名单",
            (
                Field("accounts.account_scheme", "账户险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident")), of="险种类", unique=True),
                Field("accounts.opening", "年初余额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
            ),
            None,
        ),
        Listing(
            "entries", "调剂往来名单",
            (
                Field("entries.entry_code", "往来代码", "once", "text", unique=True),
                Field("entries.entry_type", "往来种类", "once", "choice", choices=(("各地上解", "remitted"), ("拨付各地", "paid_out"), ("平衡财政预算", "fiscal_budget")), of="往来类"),
                Field("entries.from_scheme", "来自险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident")), of="险种类"),
                Field("entries.to_scheme", "用于险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident")), of="险种类"),
                Field("entries.amount", "往来金额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("entries.special_account", "经财政专户", "once", "truth"),
            ),
            None,
        ),
        Listing(
            "persons", "人员名单",
            (
                Field("persons.person_code", "人员代码", "once", "text", unique=True),
                Field("persons.work", "就业情况", "once", "choice", choices=(("用人单位职工", "employed"), ("无雇工的个体工商户", "self_employed"), ("未在单位参保的非全日制从业人员", "part_time"), ("其他灵活就业", "other_flexible"), ("未就业", "not_working")), of="就业类"),
                Field("persons.chooses_employee", "选择职工医保", "once", "truth", default=False, has_default=True),
                Field("persons.other_protection", "享有其他保障", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("effective_day", "施行日期", "once", "day"), ((2023, True, date(2024, 1, 1)),)),
        (Field("raised_from", "筹集起始年份", "once", "year"), ((2023, True, 2024),)),
        (Field("extraction_rate", "筹集比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2023, True, None),)),
        (Field("base_year", "筹集基数", "once", "choice", choices=(("上年决算", "prior_year"), ("当年收入", "same_year")), of="筹集基数类"), ((2023, True, None),)),
    ),
    readings=(
    ),
)


@dataclass(frozen=True, slots=True)
class Result(Carrier):
    """计算结果：None 是不适用，Undetermined 是待定。"""

    in_force: bool | None
    """是否施行。依据 《000》A第1段第2句；《000》B第1段第1句。policies/sichuan/pooling_2023.pol:91"""

    budget_changes_budget_change_valid: tuple[str | None, ...]
    """预算调整合规。依据 《000》A第4段第2句。policies/sichuan/pooling_2023.pol:147"""

    spending_lines_item_kept: tuple[str | None, ...]
    """不擅自增加支出项目。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:166"""

    spending_lines_scope_kept: tuple[str | None, ...]
    """不擅自扩大支出范围。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:173"""

    spending_lines_rate_kept: tuple[str | None, ...]
    """不擅自提高支付标准。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:175"""

    cities_remit: tuple[Decimal | None, ...]
    """上解额（元）。依据 《000》A第6段第1句。policies/sichuan/pooling_2023.pol:201"""

    employee_pool: Decimal | Undetermined
    """职工筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:211"""

    resident_pool: Decimal | Undetermined
    """居民筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:217"""

    accounts_closing: tuple[Decimal | None, ...]
    """年末余额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:223"""

    entries_schemes_apart: tuple[str | None, ...]
    """险种间不得调剂。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:234"""

    entries_no_fiscal_use: tuple[str | None, ...]
    """不得平衡财政预算。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:241"""

    entries_through_special_account: tuple[str | None, ...]
    """财政专户管理。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:247"""

    settled_yearly: str | None
    """按年缴拨。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:249"""

    crossed_amount: Decimal
    """险种间调剂额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:255"""

    persons_may_join_employee: tuple[bool | None, ...]
    """可以选择职工医保。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:302"""

    persons_scheme_of_person: tuple[str | None, ...]
    """参保险种。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:309"""

    persons_payer: tuple[str | None, ...]
    """缴费主体。依据 《000》A第7段第3至4句；《000》B第8段第2至3句。policies/sichuan/pooling_2023.pol:320"""

    window_uniform: str | None
    """各地缴费期相同。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:373"""

    standard_spread: Decimal | None
    """个人缴费标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:385"""

    subsidy_spread: Decimal | None
    """财政补助标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:394"""

    coverage: Decimal | None
    """服务覆盖率。依据 《000》A第10段第5句。policies/sichuan/pooling_2023.pol:494"""

    @property
    def 是否施行(self) -> bool | None:
        """是否施行。依据 《000》A第1段第2句；《000》B第1段第1句。policies/sichuan/pooling_2023.pol:91"""
        return self.in_force

    @property
    def 预算调整合规(self) -> tuple[str | None, ...]:
        """预算调整合规。依据 《000》A第4段第2句。policies/sichuan/pooling_2023.pol:147"""
        return self.budget_changes_budget_change_valid

    @property
    def 不擅自增加支出项目(self) -> tuple[str | None, ...]:
        """不擅自增加支出项目。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:166"""
        return self.spending_lines_item_kept

    @property
    def 不擅自扩大支出范围(self) -> tuple[str | None, ...]:
        """不擅自扩大支出范围。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:173"""
        return self.spending_lines_scope_kept

    @property
    def 不擅自提高支付标准(self) -> tuple[str | None, ...]:
        """不擅自提高支付标准。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:175"""
        return self.spending_lines_rate_kept

    @property
    def 上解额(self) -> tuple[Decimal | None, ...]:
        """上解额（元）。依据 《000》A第6段第1句。policies/sichuan/pooling_2023.pol:201"""
        return self.cities_remit

    @property
    def 职工筹集额(self) -> Decimal | Undetermined:
        """职工筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:211"""
        return self.employee_pool

    @property
    def 居民筹集额(self) -> Decimal | Undetermined:
        """居民筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:217"""
        return self.resident_pool

    @property
    def 年末余额(self) -> tuple[Decimal | None, ...]:
        """年末余额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:223"""
        return self.accounts_closing

    @property
    def 险种间不得调剂(self) -> tuple[str | None, ...]:
        """险种间不得调剂。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:234"""
        return self.entries_schemes_apart

    @property
    def 不得平衡财政预算(self) -> tuple[str | None, ...]:
        """不得平衡财政预算。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:241"""
        return self.entries_no_fiscal_use

    @property
    def 财政专户管理(self) -> tuple[str | None, ...]:
        """财政专户管理。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:247"""
        return self.entries_through_special_account

    @property
    def 按年缴拨(self) -> str | None:
        """按年缴拨。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:249"""
        return self.settled_yearly

    @property
    def 险种间调剂额(self) -> Decimal:
        """险种间调剂额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:255"""
        return self.crossed_amount

    @property
    def 可以选择职工医保(self) -> tuple[bool | None, ...]:
        """可以选择职工医保。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:302"""
        return self.persons_may_join_employee

    @property
    def 参保险种(self) -> tuple[str | None, ...]:
        """参保险种。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:309"""
        return self.persons_scheme_of_person

    @property
    def 缴费主体(self) -> tuple[str | None, ...]:
        """缴费主体。依据 《000》A第7段第3至4句；《000》B第8段第2至3句。policies/sichuan/pooling_2023.pol:320"""
        return self.persons_payer

    @property
    def 各地缴费期相同(self) -> str | None:
        """各地缴费期相同。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:373"""
        return self.window_uniform

    @property
    def 个人缴费标准差距(self) -> Decimal | None:
        """个人缴费标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:385"""
        return self.standard_spread

    @property
    def 财政补助标准差距(self) -> Decimal | None:
        """财政补助标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:394"""
        return self.subsidy_spread

    @property
    def 服务覆盖率(self) -> Decimal | None:
        """服务覆盖率。依据 《000》A第10段第5句。policies/sichuan/pooling_2023.pol:494"""
        return self.coverage

    def to_data(self) -> dict[str, Any]:
        """公开格式的一条结果（id、outputs、readings），可以直接交给 json.dumps。"""
        data: dict[str, Any] = for_json(_POLICY.data(self))
        return data

    def to_json(self) -> str:
        """一条结果的 JSON 文字，与 mingce run 输出的逐字相同。"""
        return written(_POLICY.data(self))


def _decided(first: Any, year: Any, checked_on: Any, settlements: Any, units: Any, covered_units: Any, cities_order: Any, cities_place: Any, cities_scheme: Any, cities_income: Any, cities_income_before: Any, cities_window_opens: Any, cities_window_closes: Any, cities_individual_standard: Any, cities_subsidy_standard: Any, budget_changes_order: Any, budget_changes_place: Any, budget_changes_special: Any, budget_changes_complies: Any, budget_changes_has_plan: Any, spending_lines_order: Any, spending_lines_place: Any, spending_lines_item_authorised: Any, spending_lines_scope_authorised: Any, spending_lines_rate: Any, spending_lines_authorised_rate: Any, spending_lines_approved: Any, accounts_order: Any, accounts_place: Any, accounts_account_scheme: Any, accounts_opening: Any, entries_order: Any, entries_place: Any, entries_entry_type: Any, entries_from_scheme: Any, entries_to_scheme: Any, entries_amount: Any, entries_special_account: Any, persons_order: Any, persons_place: Any, persons_work: Any, persons_chooses_employee: Any, persons_other_protection: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/sichuan/pooling_2023.pol:91 — 是否施行
    if checked_on is not None:
        in_force = checked_on >= DAY_2024_01_01
    else:
        in_force = None
    # policies/sichuan/pooling_2023.pol:147 — 预算调整合规
    budget_changes_budget_change_valid = [None] * len(budget_changes_order)
    for budget_changes_member in budget_changes_order:
        if budget_changes_special[budget_changes_member] and budget_changes_complies[budget_changes_member] and budget_changes_has_plan[budget_changes_member]:
            budget_changes_budget_change_valid_of_member = "satisfied"
        else:
            budget_changes_budget_change_valid_of_member = "violated"
        budget_changes_budget_change_valid[budget_changes_member] = budget_changes_budget_change_valid_of_member
    # policies/sichuan/pooling_2023.pol:166 — 不擅自增加支出项目
    spending_lines_item_kept = [None] * len(spending_lines_order)
    for spending_lines_member in spending_lines_order:
        if spending_lines_item_authorised[spending_lines_member] or spending_lines_approved[spending_lines_member]:
            spending_lines_item_kept_of_member = "satisfied"
        else:
            spending_lines_item_kept_of_member = "violated"
        spending_lines_item_kept[spending_lines_member] = spending_lines_item_kept_of_member
    # policies/sichuan/pooling_2023.pol:173 — 不擅自扩大支出范围
    spending_lines_scope_kept = [None] * len(spending_lines_order)
    for spending_lines_member_2 in spending_lines_order:
        if spending_lines_scope_authorised[spending_lines_member_2] or spending_lines_approved[spending_lines_member_2]:
            spending_lines_scope_kept_of_member = "satisfied"
        else:
            spending_lines_scope_kept_of_member = "violated"
        spending_lines_scope_kept[spending_lines_member_2] = spending_lines_scope_kept_of_member
    # policies/sichuan/pooling_2023.pol:175 — 不擅自提高支付标准
    spending_lines_rate_kept = [None] * len(spending_lines_order)
    for spending_lines_member_3 in spending_lines_order:
        if spending_lines_rate[spending_lines_member_3] is not None and spending_lines_authorised_rate[spending_lines_member_3] is not None:
            if spending_lines_rate[spending_lines_member_3] <= spending_lines_authorised_rate[spending_lines_member_3] or spending_lines_approved[spending_lines_member_3]:
                spending_lines_rate_kept_of_member = "satisfied"
            else:
                spending_lines_rate_kept_of_member = "violated"
        else:
            spending_lines_rate_kept_of_member = None
        spending_lines_rate_kept[spending_lines_member_3] = spending_lines_rate_kept_of_member
    # policies/sichuan/pooling_2023.pol:201 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        if year >= 2024:
            raise unbound_parameter("筹集基数", "base_year")
            if None == "prior_year":
                cities_remit_part = cities_income_before[cities_member]
            else:
                cities_remit_part = cities_income[cities_member]
            raise unbound_parameter("筹集比例", "extraction_rate")
            cities_remit_of_member = (cities_remit_part * None + 500000) // 1000000
        else:
            cities_remit_of_member = None
        cities_remit[cities_member] = cities_remit_of_member
    # policies/sichuan/pooling_2023.pol:211 — 职工筹集额
    employee_pool_part = 0
    for cities_index in cities_order:
        if cities_scheme[cities_index] == "employee" and cities_remit[cities_index] is not None:
            employee_pool_part += cities_remit[cities_index]
    employee_pool = employee_pool_part
    # policies/sichuan/pooling_2023.pol:217 — 居民筹集额
    resident_pool_part = 0
    for cities_index_2 in cities_order:
        if cities_scheme[cities_index_2] == "resident" and cities_remit[cities_index_2] is not None:
            resident_pool_part += cities_remit[cities_index_2]
    resident_pool = resident_pool_part
    # policies/sichuan/pooling_2023.pol:223 — 分账调剂基金留存额
    accounts_scheme_fund_retained = [None] * len(accounts_order)
    accounts_scheme_fund_retained_kept = {}
    accounts_scheme_fund_retained_by_value = None
    for accounts_member in accounts_order:
        accounts_scheme_fund_retained_part = accounts_account_scheme[accounts_member]
        if accounts_scheme_fund_retained_part not in accounts_scheme_fund_retained_kept:
            if accounts_scheme_fund_retained_by_value is None:
                accounts_scheme_fund_retained_by_value = {}
                for cities_index_3 in cities_order:
                    accounts_scheme_fund_retained_by_value.setdefault(cities_scheme[cities_index_3], []).append(cities_index_3)
            accounts_scheme_fund_retained_part_2 = 0
            for cities_index_4 in accounts_scheme_fund_retained_by_value.get(accounts_account_scheme[accounts_member], ()):
                if cities_remit[cities_index_4] is not None:
                    accounts_scheme_fund_retained_part_2 += cities_remit[cities_index_4]
            accounts_scheme_fund_retained_kept[accounts_scheme_fund_retained_part] = accounts_scheme_fund_retained_part_2
        accounts_scheme_fund_retained_of_member = accounts_scheme_fund_retained_kept[accounts_scheme_fund_retained_part]
        accounts_scheme_fund_retained[accounts_member] = accounts_scheme_fund_retained_of_member
    # policies/sichuan/pooling_2023.pol:223 — 年末余额
    accounts_closing = [None] * len(accounts_order)
    accounts_closing_kept = {}
    accounts_closing_by_value = None
    for accounts_member_2 in accounts_order:
        accounts_closing_part = accounts_account_scheme[accounts_member_2]
        if accounts_closing_part not in accounts_closing_kept:
            if accounts_closing_by_value is None:
                accounts_closing_by_value = {}
                for entries_index in entries_order:
                    accounts_closing_by_value.setdefault(entries_from_scheme[entries_index], []).append(entries_index)
            accounts_closing_part_2 = 0
            for entries_index_2 in accounts_closing_by_value.get(accounts_account_scheme[accounts_member_2], ()):
                if entries_entry_type[entries_index_2] != "remitted":
                    accounts_closing_part_2 += entries_amount[entries_index_2]
            accounts_closing_kept[accounts_closing_part] = accounts_closing_part_2
        if accounts_opening[accounts_member_2] + accounts_scheme_fund_retained[accounts_member_2] - accounts_closing_kept[accounts_closing_part] < 0:
            raise PolicyInputError("pool-overdrawn", f"第{accounts_member_2 + 1}个险种账：" + "“分账调剂基金”的余额不够支出", "scheme_fund")
        else:
            accounts_closing_of_member = accounts_opening[accounts_member_2] + accounts_scheme_fund_retained[accounts_member_2] - accounts_closing_kept[accounts_closing_part]
        accounts_closing[accounts_member_2] = accounts_closing_of_member
    # policies/sichuan/pooling_2023.pol:234 — 险种间不得调剂
    entries_schemes_apart = [None] * len(entries_order)
    for entries_member in entries_order:
        if entries_from_scheme[entries_member] == entries_to_scheme[entries_member]:
            entries_schemes_apart_of_member = "satisfied"
        else:
            entries_schemes_apart_of_member = "violated"
        entries_schemes_apart[entries_member] = entries_schemes_apart_of_member
    # policies/sichuan/pooling_2023.pol:241 — 不得平衡财政预算
    entries_no_fiscal_use = [None] * len(entries_order)
    for entries_member_2 in entries_order:
        if entries_entry_type[entries_member_2] != "fiscal_budget":
            entries_no_fiscal_use_of_member = "satisfied"
        else:
            entries_no_fiscal_use_of_member = "violated"
        entries_no_fiscal_use[entries_member_2] = entries_no_fiscal_use_of_member
    # policies/sichuan/pooling_2023.pol:247 — 财政专户管理
    entries_through_special_account = [None] * len(entries_order)
    for entries_member_3 in entries_order:
        if entries_special_account[entries_member_3]:
            entries_through_special_account_of_member = "satisfied"
        else:
            entries_through_special_account_of_member = "violated"
        entries_through_special_account[entries_member_3] = entries_through_special_account_of_member
    # policies/sichuan/pooling_2023.pol:249 — 按年缴拨
    if settlements is not None:
        if settlements == 1:
            settled_yearly = "satisfied"
        else:
            settled_yearly = "violated"
    else:
        settled_yearly = None
    # policies/sichuan/pooling_2023.pol:255 — 险种间调剂额
    crossed_amount_part = 0
    for entries_index_3 in entries_order:
        if entries_from_scheme[entries_index_3] != entries_to_scheme[entries_index_3]:
            crossed_amount_part += entries_amount[entries_index_3]
    crossed_amount = crossed_amount_part
    # policies/sichuan/pooling_2023.pol:302 — 可以选择职工医保
    persons_may_join_employee = [None] * len(persons_order)
    for persons_member in persons_order:
        persons_may_join_employee_of_member = persons_work[persons_member] == "self_employed" or persons_work[persons_member] == "part_time" or persons_work[persons_member] == "other_flexible"
        persons_may_join_employee[persons_member] = persons_may_join_employee_of_member
    # policies/sichuan/pooling_2023.pol:309 — 参保险种
    persons_scheme_of_person = [None] * len(persons_order)
    for persons_member_2 in persons_order:
        if persons_work[persons_member_2] == "employed":
            persons_scheme_of_person_of_member = "employee"
        elif persons_may_join_employee[persons_member_2] and persons_chooses_employee[persons_member_2]:
            persons_scheme_of_person_of_member = "employee"
        elif persons_other_protection[persons_member_2]:
            persons_scheme_of_person_of_member = None
        else:
            persons_scheme_of_person_of_member = "resident"
        persons_scheme_of_person[persons_member_2] = persons_scheme_of_person_of_member
    # policies/sichuan/pooling_2023.pol:320 — 缴费主体
    persons_payer = [None] * len(persons_order)
    for persons_member_3 in persons_order:
        if persons_scheme_of_person[persons_member_3] is not None:
            if persons_work[persons_member_3] == "employed":
                persons_payer_of_member = "employer_and_employee"
            elif persons_scheme_of_person[persons_member_3] == "employee":
                persons_payer_of_member = "individual"
            else:
                persons_payer_of_member = "individual_and_government"
        else:
            persons_payer_of_member = None
        persons_payer[persons_member_3] = persons_payer_of_member
    # policies/sichuan/pooling_2023.pol:373 — 各地缴费期相同
    window_uniform_part = 0
    for cities_index_5 in cities_order:
        if cities_scheme[cities_index_5] == "resident" and cities_window_opens[cities_index_5] is not None and cities_window_closes[cities_index_5] is not None:
            window_uniform_part += 1
    if window_uniform_part > 0 and year >= 2024:
        window_uniform_part_2 = None
        for cities_index_6 in cities_order:
            if cities_scheme[cities_index_6] == "resident" and cities_window_opens[cities_index_6] is not None and cities_window_closes[cities_index_6] is not None:
                window_uniform_part_3 = cities_window_opens[cities_index_6]
                if (window_uniform_part_2 is None or window_uniform_part_3 > window_uniform_part_2):
                    window_uniform_part_2 = window_uniform_part_3
        if window_uniform_part_2 is None:
            raise empty_collection("市州")
        window_uniform_part_4 = None
        for cities_index_7 in cities_order:
            if cities_scheme[cities_index_7] == "resident" and cities_window_opens[cities_index_7] is not None and cities_window_closes[cities_index_7] is not None:
                window_uniform_part_5 = cities_window_opens[cities_index_7]
                if (window_uniform_part_4 is None or window_uniform_part_5 < window_uniform_part_4):
                    window_uniform_part_4 = window_uniform_part_5
        if window_uniform_part_4 is None:
            raise empty_collection("市州")
        window_uniform_part_10 = window_uniform_part_2 == window_uniform_part_4
        if window_uniform_part_10:
            window_uniform_part_6 = None
            for cities_index_8 in cities_order:
                if cities_scheme[cities_index_8] == "resident" and cities_window_opens[cities_index_8] is not None and cities_window_closes[cities_index_8] is not None:
                    window_uniform_part_7 = cities_window_closes[cities_index_8]
                    if (window_uniform_part_6 is None or window_uniform_part_7 > window_uniform_part_6):
                        window_uniform_part_6 = window_uniform_part_7
            if window_uniform_part_6 is None:
                raise empty_collection("市州")
            window_uniform_part_8 = None
            for cities_index_9 in cities_order:
                if cities_scheme[cities_index_9] == "resident" and cities_window_opens[cities_index_9] is not None and cities_window_closes[cities_index_9] is not None:
                    window_uniform_part_9 = cities_window_closes[cities_index_9]
                    if (window_uniform_part_8 is None or window_uniform_part_9 < window_uniform_part_8):
                        window_uniform_part_8 = window_uniform_part_9
            if window_uniform_part_8 is None:
                raise empty_collection("市州")
            window_uniform_part_10 = window_uniform_part_6 == window_uniform_part_8
        if window_uniform_part_10:
            window_uniform = "satisfied"
        else:
            window_uniform = "violated"
    else:
        window_uniform = None
    # policies/sichuan/pooling_2023.pol:385 — 个人缴费标准差距
    standard_spread_part = 0
    for cities_index_10 in cities_order:
        if cities_scheme[cities_index_10] == "resident" and cities_individual_standard[cities_index_10] is not None:
            standard_spread_part += 1
    if standard_spread_part > 0:
        standard_spread_part_2 = None
        for cities_index_11 in cities_order:
            if cities_scheme[cities_index_11] == "resident" and cities_individual_standard[cities_index_11] is not None:
                standard_spread_part_3 = cities_individual_standard[cities_index_11]
                if (standard_spread_part_2 is None or standard_spread_part_3 > standard_spread_part_2):
                    standard_spread_part_2 = standard_spread_part_3
        if standard_spread_part_2 is None:
            raise empty_collection("市州")
        standard_spread_part_4 = None
        for cities_index_12 in cities_order:
            if cities_scheme[cities_index_12] == "resident" and cities_individual_standard[cities_index_12] is not None:
                standard_spread_part_5 = cities_individual_standard[cities_index_12]
                if (standard_spread_part_4 is None or standard_spread_part_5 < standard_spread_part_4):
                    standard_spread_part_4 = standard_spread_part_5
        if standard_spread_part_4 is None:
            raise empty_collection("市州")
        standard_spread = standard_spread_part_2 - standard_spread_part_4
    else:
        standard_spread = None
    # policies/sichuan/pooling_2023.pol:394 — 财政补助标准差距
    subsidy_spread_part = 0
    for cities_index_13 in cities_order:
        if cities_scheme[cities_index_13] == "resident" and cities_subsidy_standard[cities_index_13] is not None:
            subsidy_spread_part += 1
    if subsidy_spread_part > 0:
        subsidy_spread_part_2 = None
        for cities_index_14 in cities_order:
            if cities_scheme[cities_index_14] == "resident" and cities_subsidy_standard[cities_index_14] is not None:
                subsidy_spread_part_3 = cities_subsidy_standard[cities_index_14]
                if (subsidy_spread_part_2 is None or subsidy_spread_part_3 > subsidy_spread_part_2):
                    subsidy_spread_part_2 = subsidy_spread_part_3
        if subsidy_spread_part_2 is None:
            raise empty_collection("市州")
        subsidy_spread_part_4 = None
        for cities_index_15 in cities_order:
            if cities_scheme[cities_index_15] == "resident" and cities_subsidy_standard[cities_index_15] is not None:
                subsidy_spread_part_5 = cities_subsidy_standard[cities_index_15]
                if (subsidy_spread_part_4 is None or subsidy_spread_part_5 < subsidy_spread_part_4):
                    subsidy_spread_part_4 = subsidy_spread_part_5
        if subsidy_spread_part_4 is None:
            raise empty_collection("市州")
        subsidy_spread = subsidy_spread_part_2 - subsidy_spread_part_4
    else:
        subsidy_spread = None
    # policies/sichuan/pooling_2023.pol:494 — 服务覆盖率
    if units is not None and covered_units is not None:
        coverage = (2 * (covered_units * 10000) + units) // (2 * units) * 100
    else:
        coverage = None
    return (in_force, budget_changes_budget_change_valid, spending_lines_item_kept, spending_lines_scope_kept, spending_lines_rate_kept, cities_remit, employee_pool, resident_pool, accounts_closing, entries_schemes_apart, entries_no_fiscal_use, entries_through_special_account, settled_yearly, crossed_amount, persons_may_join_employee, persons_scheme_of_person, persons_payer, window_uniform, standard_spread, subsidy_spread, coverage)


def _general(first: Any, year: Any, checked_on: Any, settlements: Any, units: Any, covered_units: Any, cities_order: Any, cities_place: Any, cities_scheme: Any, cities_income: Any, cities_income_before: Any, cities_window_opens: Any, cities_window_closes: Any, cities_individual_standard: Any, cities_subsidy_standard: Any, budget_changes_order: Any, budget_changes_place: Any, budget_changes_special: Any, budget_changes_complies: Any, budget_changes_has_plan: Any, spending_lines_order: Any, spending_lines_place: Any, spending_lines_item_authorised: Any, spending_lines_scope_authorised: Any, spending_lines_rate: Any, spending_lines_authorised_rate: Any, spending_lines_approved: Any, accounts_order: Any, accounts_place: Any, accounts_account_scheme: Any, accounts_opening: Any, entries_order: Any, entries_place: Any, entries_entry_type: Any, entries_from_scheme: Any, entries_to_scheme: Any, entries_amount: Any, entries_special_account: Any, persons_order: Any, persons_place: Any, persons_work: Any, persons_chooses_employee: Any, persons_other_protection: Any, effective_day: Any, raised_from: Any, extraction_rate: Any, base_year: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/sichuan/pooling_2023.pol:91 — 是否施行
    if checked_on is not None:
        in_force_part = effective_day[year]
        in_force = checked_on >= in_force_part
    else:
        in_force = None
    # policies/sichuan/pooling_2023.pol:147 — 预算调整合规
    budget_changes_budget_change_valid = [None] * len(budget_changes_order)
    for budget_changes_member in budget_changes_order:
        budget_changes_budget_change_valid_of_member = chosen(False, lambda d: "violated", (lambda d: both(both(budget_changes_special[budget_changes_member], lambda: budget_changes_complies[budget_changes_member]), lambda: budget_changes_has_plan[budget_changes_member]), lambda d: "satisfied"))
        budget_changes_budget_change_valid[budget_changes_member] = budget_changes_budget_change_valid_of_member
    # policies/sichuan/pooling_2023.pol:166 — 不擅自增加支出项目
    spending_lines_item_kept = [None] * len(spending_lines_order)
    for spending_lines_member in spending_lines_order:
        if spending_lines_item_authorised[spending_lines_member] or spending_lines_approved[spending_lines_member]:
            spending_lines_item_kept_of_member = "satisfied"
        else:
            spending_lines_item_kept_of_member = "violated"
        spending_lines_item_kept[spending_lines_member] = spending_lines_item_kept_of_member
    # policies/sichuan/pooling_2023.pol:173 — 不擅自扩大支出范围
    spending_lines_scope_kept = [None] * len(spending_lines_order)
    for spending_lines_member_2 in spending_lines_order:
        if spending_lines_scope_authorised[spending_lines_member_2] or spending_lines_approved[spending_lines_member_2]:
            spending_lines_scope_kept_of_member = "satisfied"
        else:
            spending_lines_scope_kept_of_member = "violated"
        spending_lines_scope_kept[spending_lines_member_2] = spending_lines_scope_kept_of_member
    # policies/sichuan/pooling_2023.pol:175 — 不擅自提高支付标准
    spending_lines_rate_kept = [None] * len(spending_lines_order)
    for spending_lines_member_3 in spending_lines_order:
        if spending_lines_rate[spending_lines_member_3] is not None and spending_lines_authorised_rate[spending_lines_member_3] is not None:
            if spending_lines_rate[spending_lines_member_3] <= spending_lines_authorised_rate[spending_lines_member_3] or spending_lines_approved[spending_lines_member_3]:
                spending_lines_rate_kept_of_member = "satisfied"
            else:
                spending_lines_rate_kept_of_member = "violated"
        else:
            spending_lines_rate_kept_of_member = None
        spending_lines_rate_kept[spending_lines_member_3] = spending_lines_rate_kept_of_member
    # policies/sichuan/pooling_2023.pol:201 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        cities_remit_of_member = chosen(False, lambda d: None, (lambda d: compared(lambda a, b: a >= b, year, raised_from[year]), lambda d: strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, chosen(d, lambda d: cities_income[cities_member], (lambda d: compared(lambda a, b: a == b, base_year[year], "prior_year"), lambda d: cities_income_before[cities_member])), extraction_rate[year]), 1000000)))
        cities_remit[cities_member] = cities_remit_of_member
    # policies/sichuan/pooling_2023.pol:211 — 职工筹集额
    employee_pool = folded("sum", cities_order, lambda cities_index_2: both(compared(lambda a, b: a == b, cities_scheme[cities_index_2], "employee"), lambda: applicable(cities_remit[cities_index_2])), lambda cities_index_2: cities_remit[cities_index_2], "市州")
    # policies/sichuan/pooling_2023.pol:217 — 居民筹集额
    resident_pool = folded("sum", cities_order, lambda cities_index_4: both(compared(lambda a, b: a == b, cities_scheme[cities_index_4], "resident"), lambda: applicable(cities_remit[cities_index_4])), lambda cities_index_4: cities_remit[cities_index_4], "市州")
    # policies/sichuan/pooling_2023.pol:223 — 分账调剂基金留存额
    accounts_scheme_fund_retained = [None] * len(accounts_order)
    accounts_scheme_fund_retained_by_value = once(lambda d: Tied(cities_order, cities_place, None, lambda cities_index_6: cities_scheme[cities_index_6]))
    accounts_scheme_fund_retained_kept = once_for(lambda d, accounts_index: folded("sum", accounts_scheme_fund_retained_by_value(d).of(lambda: accounts_account_scheme[accounts_index]), lambda cities_index_7: both(compared(lambda a, b: a == b, cities_scheme[cities_index_7], accounts_account_scheme[accounts_index]), lambda: applicable(cities_remit[cities_index_7])), lambda cities_index_7: cities_remit[cities_index_7], "市州"))
    for accounts_member in accounts_order:
        accounts_scheme_fund_retained_of_member = accounts_scheme_fund_retained_kept(False, (accounts_account_scheme[accounts_member], ), accounts_member)
        accounts_scheme_fund_retained[accounts_member] = accounts_scheme_fund_retained_of_member
    # policies/sichuan/pooling_2023.pol:223 — 年末余额
    accounts_closing = [None] * len(accounts_order)
    accounts_closing_by_value = once(lambda d: Tied(entries_order, entries_place, None, lambda entries_index_2: entries_from_scheme[entries_index_2]))
    accounts_closing_kept = once_for(lambda d, accounts_index_2: folded("sum", accounts_closing_by_value(d).of(lambda: accounts_account_scheme[accounts_index_2]), lambda entries_index_3: both(compared(lambda a, b: a == b, entries_from_scheme[entries_index_3], accounts_account_scheme[accounts_index_2]), lambda: compared(lambda a, b: a != b, entries_entry_type[entries_index_3], "remitted")), lambda entries_index_3: entries_amount[entries_index_3], "调剂往来"))
    for accounts_member_2 in accounts_order:
        accounts_closing_of_member = chosen(False, lambda d: strict(lambda a, b: a - b, strict(lambda a, b: a + b, accounts_opening[accounts_member_2], accounts_scheme_fund_retained[accounts_member_2]), accounts_closing_kept(d, (accounts_account_scheme[accounts_member_2], ), accounts_member_2)), (lambda d: compared(lambda a, b: a < b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, accounts_opening[accounts_member_2], accounts_scheme_fund_retained[accounts_member_2]), accounts_closing_kept(d, (accounts_account_scheme[accounts_member_2], ), accounts_member_2)), 0), lambda d: refuse_unless(d, PolicyInputError("pool-overdrawn", f"第{accounts_member_2 + 1}个险种账：" + "“分账调剂基金”的余额不够支出", "scheme_fund"))))
        accounts_closing[accounts_member_2] = accounts_closing_of_member
    # policies/sichuan/pooling_2023.pol:234 — 险种间不得调剂
    entries_schemes_apart = [None] * len(entries_order)
    for entries_member in entries_order:
        if entries_from_scheme[entries_member] == entries_to_scheme[entries_member]:
            entries_schemes_apart_of_member = "satisfied"
        else:
            entries_schemes_apart_of_member = "violated"
        entries_schemes_apart[entries_member] = entries_schemes_apart_of_member
    # policies/sichuan/pooling_2023.pol:241 — 不得平衡财政预算
    entries_no_fiscal_use = [None] * len(entries_order)
    for entries_member_2 in entries_order:
        if entries_entry_type[entries_member_2] != "fiscal_budget":
            entries_no_fiscal_use_of_member = "satisfied"
        else:
            entries_no_fiscal_use_of_member = "violated"
        entries_no_fiscal_use[entries_member_2] = entries_no_fiscal_use_of_member
    # policies/sichuan/pooling_2023.pol:247 — 财政专户管理
    entries_through_special_account = [None] * len(entries_order)
    for entries_member_3 in entries_order:
        if entries_special_account[entries_member_3]:
            entries_through_special_account_of_member = "satisfied"
        else:
            entries_through_special_account_of_member = "violated"
        entries_through_special_account[entries_member_3] = entries_through_special_account_of_member
    # policies/sichuan/pooling_2023.pol:249 — 按年缴拨
    if settlements is not None:
        if settlements == 1:
            settled_yearly = "satisfied"
        else:
            settled_yearly = "violated"
    else:
        settled_yearly = None
    # policies/sichuan/pooling_2023.pol:255 — 险种间调剂额
    crossed_amount_part = 0
    for entries_index_4 in entries_order:
        if entries_from_scheme[entries_index_4] != entries_to_scheme[entries_index_4]:
            crossed_amount_part += entries_amount[entries_index_4]
    crossed_amount = crossed_amount_part
    # policies/sichuan/pooling_2023.pol:302 — 可以选择职工医保
    persons_may_join_employee = [None] * len(persons_order)
    for persons_member in persons_order:
        persons_may_join_employee_of_member = persons_work[persons_member] == "self_employed" or persons_work[persons_member] == "part_time" or persons_work[persons_member] == "other_flexible"
        persons_may_join_employee[persons_member] = persons_may_join_employee_of_member
    # policies/sichuan/pooling_2023.pol:309 — 参保险种
    persons_scheme_of_person = [None] * len(persons_order)
    for persons_member_2 in persons_order:
        if persons_work[persons_member_2] == "employed":
            persons_scheme_of_person_of_member = "employee"
        elif persons_may_join_employee[persons_member_2] and persons_chooses_employee[persons_member_2]:
            persons_scheme_of_person_of_member = "employee"
        elif persons_other_protection[persons_member_2]:
            persons_scheme_of_person_of_member = None
        else:
            persons_scheme_of_person_of_member = "resident"
        persons_scheme_of_person[persons_member_2] = persons_scheme_of_person_of_member
    # policies/sichuan/pooling_2023.pol:320 — 缴费主体
    persons_payer = [None] * len(persons_order)
    for persons_member_3 in persons_order:
        if persons_scheme_of_person[persons_member_3] is not None:
            if persons_work[persons_member_3] == "employed":
                persons_payer_of_member = "employer_and_employee"
            elif persons_scheme_of_person[persons_member_3] == "employee":
                persons_payer_of_member = "individual"
            else:
                persons_payer_of_member = "individual_and_government"
        else:
            persons_payer_of_member = None
        persons_payer[persons_member_3] = persons_payer_of_member
    # policies/sichuan/pooling_2023.pol:373 — 各地缴费期相同
    window_uniform_part = 0
    for cities_index_8 in cities_order:
        if cities_scheme[cities_index_8] == "resident" and cities_window_opens[cities_index_8] is not None and cities_window_closes[cities_index_8] is not None:
            window_uniform_part += 1
    window_uniform_part_3 = window_uniform_part > 0
    if window_uniform_part_3:
        window_uniform_part_2 = raised_from[year]
        window_uniform_part_3 = year >= window_uniform_part_2
    if window_uniform_part_3:
        window_uniform_part_4 = None
        for cities_index_9 in cities_order:
            if cities_scheme[cities_index_9] == "resident" and cities_window_opens[cities_index_9] is not None and cities_window_closes[cities_index_9] is not None:
                window_uniform_part_5 = cities_window_opens[cities_index_9]
                if (window_uniform_part_4 is None or window_uniform_part_5 > window_uniform_part_4):
                    window_uniform_part_4 = window_uniform_part_5
        if window_uniform_part_4 is None:
            raise empty_collection("市州")
        window_uniform_part_6 = None
        for cities_index_10 in cities_order:
            if cities_scheme[cities_index_10] == "resident" and cities_window_opens[cities_index_10] is not None and cities_window_closes[cities_index_10] is not None:
                window_uniform_part_7 = cities_window_opens[cities_index_10]
                if (window_uniform_part_6 is None or window_uniform_part_7 < window_uniform_part_6):
                    window_uniform_part_6 = window_uniform_part_7
        if window_uniform_part_6 is None:
            raise empty_collection("市州")
        window_uniform_part_12 = window_uniform_part_4 == window_uniform_part_6
        if window_uniform_part_12:
            window_uniform_part_8 = None
            for cities_index_11 in cities_order:
                if cities_scheme[cities_index_11] == "resident" and cities_window_opens[cities_index_11] is not None and cities_window_closes[cities_index_11] is not None:
                    window_uniform_part_9 = cities_window_closes[cities_index_11]
                    if (window_uniform_part_8 is None or window_uniform_part_9 > window_uniform_part_8):
                        window_uniform_part_8 = window_uniform_part_9
            if window_uniform_part_8 is None:
                raise empty_collection("市州")
            window_uniform_part_10 = None
            for cities_index_12 in cities_order:
                if cities_scheme[cities_index_12] == "resident" and cities_window_opens[cities_index_12] is not None and cities_window_closes[cities_index_12] is not None:
                    window_uniform_part_11 = cities_window_closes[cities_index_12]
                    if (window_uniform_part_10 is None or window_uniform_part_11 < window_uniform_part_10):
                        window_uniform_part_10 = window_uniform_part_11
            if window_uniform_part_10 is None:
                raise empty_collection("市州")
            window_uniform_part_12 = window_uniform_part_8 == window_uniform_part_10
        if window_uniform_part_12:
            window_uniform = "satisfied"
        else:
            window_uniform = "violated"
    else:
        window_uniform = None
    # policies/sichuan/pooling_2023.pol:385 — 个人缴费标准差距
    standard_spread_part = 0
    for cities_index_13 in cities_order:
        if cities_scheme[cities_index_13] == "resident" and cities_individual_standard[cities_index_13] is not None:
            standard_spread_part += 1
    if standard_spread_part > 0:
        standard_spread_part_2 = None
        for cities_index_14 in cities_order:
            if cities_scheme[cities_index_14] == "resident" and cities_individual_standard[cities_index_14] is not None:
                standard_spread_part_3 = cities_individual_standard[cities_index_14]
                if (standard_spread_part_2 is None or standard_spread_part_3 > standard_spread_part_2):
                    standard_spread_part_2 = standard_spread_part_3
        if standard_spread_part_2 is None:
            raise empty_collection("市州")
        standard_spread_part_4 = None
        for cities_index_15 in cities_order:
            if cities_scheme[cities_index_15] == "resident" and cities_individual_standard[cities_index_15] is not None:
                standard_spread_part_5 = cities_individual_standard[cities_index_15]
                if (standard_spread_part_4 is None or standard_spread_part_5 < standard_spread_part_4):
                    standard_spread_part_4 = standard_spread_part_5
        if standard_spread_part_4 is None:
            raise empty_collection("市州")
        standard_spread = standard_spread_part_2 - standard_spread_part_4
    else:
        standard_spread = None
    # policies/sichuan/pooling_2023.pol:394 — 财政补助标准差距
    subsidy_spread_part = 0
    for cities_index_16 in cities_order:
        if cities_scheme[cities_index_16] == "resident" and cities_subsidy_standard[cities_index_16] is not None:
            subsidy_spread_part += 1
    if subsidy_spread_part > 0:
        subsidy_spread_part_2 = None
        for cities_index_17 in cities_order:
            if cities_scheme[cities_index_17] == "resident" and cities_subsidy_standard[cities_index_17] is not None:
                subsidy_spread_part_3 = cities_subsidy_standard[cities_index_17]
                if (subsidy_spread_part_2 is None or subsidy_spread_part_3 > subsidy_spread_part_2):
                    subsidy_spread_part_2 = subsidy_spread_part_3
        if subsidy_spread_part_2 is None:
            raise empty_collection("市州")
        subsidy_spread_part_4 = None
        for cities_index_18 in cities_order:
            if cities_scheme[cities_index_18] == "resident" and cities_subsidy_standard[cities_index_18] is not None:
                subsidy_spread_part_5 = cities_subsidy_standard[cities_index_18]
                if (subsidy_spread_part_4 is None or subsidy_spread_part_5 < subsidy_spread_part_4):
                    subsidy_spread_part_4 = subsidy_spread_part_5
        if subsidy_spread_part_4 is None:
            raise empty_collection("市州")
        subsidy_spread = subsidy_spread_part_2 - subsidy_spread_part_4
    else:
        subsidy_spread = None
    # policies/sichuan/pooling_2023.pol:494 — 服务覆盖率
    if units is not None and covered_units is not None:
        coverage = (2 * (covered_units * 10000) + units) // (2 * units) * 100
    else:
        coverage = None
    return (in_force, budget_changes_budget_change_valid, spending_lines_item_kept, spending_lines_scope_kept, spending_lines_rate_kept, cities_remit, employee_pool, resident_pool, accounts_closing, entries_schemes_apart, entries_no_fiscal_use, entries_through_special_account, settled_yearly, crossed_amount, persons_may_join_employee, persons_scheme_of_person, persons_payer, window_uniform, standard_spread, subsidy_spread, coverage)


_DECIDED = Core(
    _decided,
    arguments=(
        "checked_on",
        "settlements",
        "units",
        "covered_units",
        "cities@order",
        "cities@place",
        "cities.scheme",
        "cities.income",
        "cities.income_before",
        "cities.window_opens",
        "cities.window_closes",
        "cities.individual_standard",
        "cities.subsidy_standard",
        "budget_changes@order",
        "budget_changes@place",
        "budget_changes.special",
        "budget_changes.complies",
        "budget_changes.has_plan",
        "spending_lines@order",
        "spending_lines@place",
        "spending_lines.item_authorised",
        "spending_lines.scope_authorised",
        "spending_lines.rate",
        "spending_lines.authorised_rate",
        "spending_lines.approved",
        "accounts@order",
        "accounts@place",
        "accounts.account_scheme",
        "accounts.opening",
        "entries@order",
        "entries@place",
        "entries.entry_type",
        "entries.from_scheme",
        "entries.to_scheme",
        "entries.amount",
        "entries.special_account",
        "persons@order",
        "persons@place",
        "persons.work",
        "persons.chooses_employee",
        "persons.other_protection",
    ),
    results=(
        Counted("in_force", None),
        Counted("budget_changes.budget_change_valid", None),
        Counted("spending_lines.item_kept", None),
        Counted("spending_lines.scope_kept", None),
        Counted("spending_lines.rate_kept", None),
        Counted("cities.remit", 100),
        Counted("employee_pool", 100),
        Counted("resident_pool", 100),
        Counted("accounts.closing", 100),
        Counted("entries.schemes_apart", None),
        Counted("entries.no_fiscal_use", None),
        Counted("entries.through_special_account", None),
        Counted("settled_yearly", None),
        Counted("crossed_amount", 100),
        Counted("persons.may_join_employee", None),
        Counted("persons.scheme_of_person", None),
        Counted("persons.payer", None),
        Counted("window_uniform", None),
        Counted("standard_spread", 100),
        Counted("subsidy_spread", 100),
        Counted("coverage", 1000000),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "checked_on",
        "settlements",
        "units",
        "covered_units",
        "cities@order",
        "cities@place",
        "cities.scheme",
        "cities.income",
        "cities.income_before",
        "cities.window_opens",
        "cities.window_closes",
        "cities.individual_standard",
        "cities.subsidy_standard",
        "budget_changes@order",
        "budget_changes@place",
        "budget_changes.special",
        "budget_changes.complies",
        "budget_changes.has_plan",
        "spending_lines@order",
        "spending_lines@place",
        "spending_lines.item_authorised",
        "spending_lines.scope_authorised",
        "spending_lines.rate",
        "spending_lines.authorised_rate",
        "spending_lines.approved",
        "accounts@order",
        "accounts@place",
        "accounts.account_scheme",
        "accounts.opening",
        "entries@order",
        "entries@place",
        "entries.entry_type",
        "entries.from_scheme",
        "entries.to_scheme",
        "entries.amount",
        "entries.special_account",
        "persons@order",
        "persons@place",
        "persons.work",
        "persons.chooses_employee",
        "persons.other_protection",
        "effective_day",
        "raised_from",
        "extraction_rate",
        "base_year",
    ),
    results=(
        Counted("in_force", None),
        Counted("budget_changes.budget_change_valid", None),
        Counted("spending_lines.item_kept", None),
        Counted("spending_lines.scope_kept", None),
        Counted("spending_lines.rate_kept", None),
        Counted("cities.remit", 100),
        Counted("employee_pool", 100),
        Counted("resident_pool", 100),
        Counted("accounts.closing", 100),
        Counted("entries.schemes_apart", None),
        Counted("entries.no_fiscal_use", None),
        Counted("entries.through_special_account", None),
        Counted("settled_yearly", None),
        Counted("crossed_amount", 100),
        Counted("persons.may_join_employee", None),
        Counted("persons.scheme_of_person", None),
        Counted("persons.payer", None),
        Counted("window_uniform", None),
        Counted("standard_spread", 100),
        Counted("subsidy_spread", 100),
        Counted("coverage", 1000000),
    ),
)


_POLICY = Policy(
    _SCHEMA,
    Names(_SCHEMA),
    _DECIDED,
    _GENERAL,
    doubtful=("cities.income", "budget_changes.special", "budget_changes.complies", "budget_changes.has_plan",),
    readings=(),
)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    checked_on: date | str | _Omitted = _OMITTED,
    settlements: int | _Omitted = _OMITTED,
    units: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_changes: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    spending_lines: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    accounts: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    entries: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    persons: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2023年至2060年中某一年度的结果。

    year：计算的年度。
    checked_on：核对日。
    settlements：年度清算次数（次）。
    units：服务点总数（个）。
    covered_units：已覆盖服务点（个）。
    cities：市州的清单，每项有代码（code）、所属险种（scheme）、当年基金收入（income）、上年基金收入（income_before）、缴费期首日（window_opens）、缴费期末日（window_closes）、个人缴费标准（individual_standard）、财政补助标准（subsidy_standard）。
    budget_changes：预算变动的清单，每项有变动代码（change_code）、特殊情况（special）、符合调整规定（complies）、有调整方案（has_plan）。
    spending_lines：支出项目的清单，每项有项目代码（line_code）、在项目目录内（item_authorised）、在范围之内（scope_authorised）、支付标准（rate）、规定支付标准（authorised_rate）、经批准（approved）。
    accounts：险种账的清单，每项有账户险种（account_scheme）、年初余额（opening）。
    entries：调剂往来的清单，每项有往来代码（entry_code）、往来种类（entry_type）、来自险种（from_scheme）、用于险种（to_scheme）、往来金额（amount）、经财政专户（special_account）。
    persons：人员的清单，每项有人员代码（person_code）、就业情况（work）、选择职工医保（chooses_employee）、享有其他保障（other_protection）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    items = {
        "checked_on": checked_on,
        "settlements": settlements,
        "units": units,
        "covered_units": covered_units,
        "cities": cities,
        "budget_changes": budget_changes,
        "spending_lines": spending_lines,
        "accounts": accounts,
        "entries": entries,
        "persons": persons,
    }
    record = {key: value for key, value in items.items() if value is not _OMITTED}
    given = _POLICY.read(record, year, readings, parameters, by_alias=True)
    return _result(record, given)


def evaluate_record(
    record: Mapping[str, object],
    year: int | str | None = None,
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录，写法同 mingce run 的输入：键用英文别名或者中文名称，也可以有 id、year、parameters、readings。

    year、readings、parameters 用于记录自己没有写明的。算不出时抛出 PolicyInputError。
    """
    return _result(record, _POLICY.read(record, year, readings, parameters))


def evaluate_many(
    records: Iterable[Mapping[str, object] | tuple[Mapping[str, object], int]],
    year: int | str | None = None,
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Iterator[Result | PolicyInputError]:
    """逐条计算记录，或者（记录，年度）；算不出的一条给出错误本身，不影响其余各条。"""
    for item in records:
        record: Any = item
        own: Any = year
        if isinstance(record, tuple | list) and len(record) == 2 and isinstance(record[0], Mapping):
            record, own = record
        try:
            yield _result(record, _POLICY.read(record, own, readings, parameters))
        except PolicyInputError as error:
            yield error


def _result(record: object, given: Given) -> Result:
    result: Result = carrying(Result, _POLICY.compute(given), _POLICY.told(record, given))
    return result


求值 = evaluate
逐条求值 = evaluate_many
