"""吉林省级统筹（jilin_pooling_2024）：关于推动基本医疗保险省级统筹的意见

依据《004》。由 mingce 从政策源文件生成，修改请改源文件。
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
from math import lcm
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
ALIKE = "己已巳 人入 日曰 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 王玉主 目且 田由甲申 住往 代伐 比此 情清请 扩护 休体 付什 支攴 准淮 用甩甪 限根 抚扰 期朗 额颁 缴激 续绩 人八 入八 百白败摆拜柏 保包报宝抱暴饱爆薄堡胞曝 被北备背倍悲辈贝杯碑 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 别憋 不部步布补捕簿卜 才财材采菜彩裁猜踩 参残餐惨灿惭 策册测侧厕 参岑 查差察茶插叉刹 差拆柴 长常场厂唱昌肠尝偿畅倡 超朝潮抄吵炒钞巢 陈沉晨臣尘趁称衬辰 成城程称承诚呈乘盛惩澄撑 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 此次词辞慈磁刺瓷雌赐 村存寸 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 点电店典殿垫淀颠滇 调吊钓掉雕 定顶订丁盯钉鼎 度都读独毒督堵赌杜肚渡 对队堆兑 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 法发罚乏伐阀 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 风丰封峰奉蜂疯锋缝冯讽枫 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 关管官观馆贯惯冠灌 规贵归轨鬼桂跪柜硅 滚棍 国过果锅裹郭 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 户护互湖胡忽呼虎糊壶沪 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 考靠烤拷 可科客课刻克渴壳棵颗咳 口扣寇 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 律率绿旅虑吕履缕屡驴滤 妈马吗麻骂码摩 没每美妹眉梅媒煤枚 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 能 年念粘 配培陪赔佩 片篇偏骗便 平评瓶凭屏萍 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 情清请青轻庆倾晴 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 确却缺雀 人任认仁忍刃 日 容荣融绒溶 如入乳儒 山善闪扇陕衫擅删 上商伤赏尚熵 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 率帅衰摔 说硕烁 算酸 体提题替梯踢剔 条跳挑调 同通统童痛铜桶筒 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 西系息习希析席细喜洗戏吸夕惜牺悉溪稀袭昔膝熙晰锡隙 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 新心信辛欣薪芯 行性形星兴型姓省醒幸刑杏 需许须续序虚徐绪蓄畜叙恤旭 样阳养洋央仰羊杨扬氧 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 应英影营迎硬赢映盈鹰婴颖 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 运云允孕晕匀 暂赞咱 则责泽择 长张章障掌涨仗丈帐账杖 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 准 自子资字紫姿仔滋咨 最罪醉嘴 作做坐座左昨"
TRADITIONAL = "參参 險险 醫医 費费 繳缴 額额 數数 當当 對对 個个 國国 務务 單单 項项 調调 劑剂 補补 財财 規规 標标 準准 實实 結结 餘余 報报 類类 別别 級级 區区 職职 養养 號号 點点 開开 圍围 機机 構构 應应 種种 權权 責责 擔担 發发 價价 審审 徑径 檔档 測测 碼码 離离 稱称 籌筹 統统 編编 績绩 評评 說说 護护 資资 長长 預预 風风 體体"
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


# One member: its index, its values (numbers, or pairs of dividend and divisor), coefficient, gate, least and most.
Share = tuple[int, tuple[Plain, ...], Plain, Plain, Plain, Plain]


def apportioned(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    rows: list[Share],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """What each member receives, in units; `one` is what the weights must add up to.  Who is not in it receives 不适用."""
    present = [row for row in rows if not any(value is None for value in row_values(row))]
    if total is None or any(weight is None for weight in weights):
        return {}
    seen = [total, *weights, again, *(value for row in present for value in row_values(row))]
    undetermined = [value for value in seen if isinstance(value, Undetermined)]
    if undetermined:
        return dict.fromkeys((row[0] for row in present), union(undetermined))
    if not present:
        return {}
    if total < 0:
        raise PolicyInputError("negative-total", "要分配的总额是负数，无法分配")
    check_weights(weights, one, factors)
    shares = shares_of(weights, present, member, factors)
    taking = [(row, share) for row, share in zip(present, shares, strict=True) if row[3] or not again]
    if not any(share for _, share in taking):
        raise PolicyInputError("nobody-eligible", f"没有可以参加分配的{member}：使用条件都不满足，或者份额都是0")
    lows = [max(-(-row[4] // unit), 0) for row, _ in taking]
    highs = [row[5] // unit for row, _ in taking] if limited else None
    parts = [share for _, share in taking]
    if highs is None and not any(lows):
        whole, rests = proportional(total, unit, parts)
    else:
        whole, rests = bounded(total, unit, parts, lows, highs)
    order = sorted(range(len(taking)), key=lambda place: (-rests[place], taking[place][0][0]))
    for place in order[: total // unit - sum(whole)]:
        whole[place] += 1
    given = dict.fromkeys((row[0] for row in present), 0)
    given.update((row[0], amount) for (row, _), amount in zip(taking, whole, strict=True) if row[3])
    return given


def apportioned_open(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    members: Iterable[int],
    values: tuple[Callable[[int], Plain], ...],
    others: Callable[[int], tuple[Plain, Plain, Plain, Plain]],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """As `apportioned`, where values may be left open; a factor that weighs nothing is not looked at."""
    rows: list[Share] = []
    for index in members:
        found = tuple(value(index) if weight != 0 else 0 for value, weight in zip(values, weights, strict=True))
        rows.append((index, found, *others(index)))
    return apportioned(total, weights, one, again, rows, unit, limited, member, factors)


def row_values(row: Share) -> list[Plain]:
    """All that is known of one member, dividends and divisors apart."""
    flat: list[Plain] = []
    for value in row[1]:
        flat += value if isinstance(value, tuple) else (value,)
    return [*flat, *row[2:]]


def check_weights(weights: tuple[int, ...], one: int, factors: tuple[str, ...]) -> None:
    """None is negative, and they add up to 1."""
    for weight, factor in zip(weights, factors, strict=True):
        if weight < 0:
            raise PolicyInputError("negative-weight", f"因素“{factor}”的权重是负数")
    if sum(weights) != one:
        raise PolicyInputError("weights-not-one", f"各因素的权重之和是{percent(sum(weights), one)}，不是100%")


def percent(number: int, one: int) -> str:
    """A ratio in percent with all its digits, or as a fraction where it has no last digit."""
    head, rest = divmod(number * 100, one)
    tail = ""
    while rest and len(tail) < 60:
        digit, rest = divmod(rest * 10, one)
        tail += str(digit)
    if rest or len(tail) >= 60:
        return str(Fraction(number, one))
    return f"{head}.{tail}%" if tail else f"{head}%"


def shares_of(weights: tuple[int, ...], rows: list[Share], member: str, factors: tuple[str, ...]) -> list[int]:
    """Whole numbers in the ratio of the weighted shares; gates are not looked at."""
    columns = []
    for place, (weight, factor) in enumerate(zip(weights, factors, strict=True)):
        if weight == 0:
            continue
        column = common_divisor([row[1][place] for row in rows])
        for row, value in zip(rows, column, strict=True):
            if value < 0:
                raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“{factor}”是负数，无法按比例分配")
        if not sum(column):
            raise PolicyInputError("zero-factor", f"各{member}的“{factor}”合计为0，无法按比例分配")
        columns.append((weight, column, sum(column)))
    for row in rows:
        if row[2] < 0:
            raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“系数”是负数，无法按比例分配")
    scale = lcm(*(of for _, _, of in columns))
    return [row[2] * sum(weight * column[place] * (scale // of) for weight, column, of in columns) for place, row in enumerate(rows)]


def common_divisor(values: list[Plain]) -> list[int]:
    """Whole numbers in the ratio of the values, quotients among them."""
    below = lcm(*(value[1] for value in values if isinstance(value, tuple)))
    return [value[0] * (below // value[1]) if isinstance(value, tuple) else value * below for value in values]


def proportional(total: int, unit: int, parts: list[int]) -> tuple[list[int], list[Plain]]:
    """Whole units of each part of the total, and what is left of each."""
    divisor = sum(parts) * unit
    found = [divmod(total * part, divisor) for part in parts]
    return [whole for whole, _ in found], [rest for _, rest in found]


def bounded(total: int, unit: int, parts: list[int], lows: list[int], highs: list[int] | None) -> tuple[list[int], list[Plain]]:
    """As `proportional` within bounds: whoever would pass the bound that is passed by more in sum is settled at it, and so on."""
    quotas = [Fraction(low) for low in lows]
    tops = highs if highs is not None else [max(total // unit + 1, low) for low in lows]
    most = sum(high if part else low for part, low, high in zip(parts, lows, tops, strict=True))
    if any(low > high for low, high in zip(lows, tops, strict=True)) or sum(lows) * unit > total or most < total // unit:
        raise PolicyInputError("bounds-unmet", "分配的上限和下限无法同时满足：下限高于上限，下限合计高于总额，或者上限合计低于总额")
    free = [place for place, part in enumerate(parts) if part]
    left = min(Fraction(total, unit), Fraction(most)) - sum(low for part, low in zip(parts, lows, strict=True) if not part)
    while free:
        by = left / sum(parts[place] for place in free)
        above = [place for place in free if by * parts[place] >= tops[place]]
        below = [place for place in free if by * parts[place] <= lows[place]]
        excess = sum(by * parts[place] - tops[place] for place in above)
        lack = sum(lows[place] - by * parts[place] for place in below)
        settled = above if excess > lack else below if lack > excess else free
        for place in settled:
            quotas[place] = min(max(by * parts[place], Fraction(lows[place])), Fraction(tops[place]))
            left -= quotas[place]
        done = set(settled)
        free = [place for place in free if place not in done]
    whole = [quota.numerator // quota.denominator for quota in quotas]
    return whole, [quota - units for quota, units in zip(quotas, whole, strict=True)]


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


_SCHEMA = Schema(
    first=2024,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("scheme", "险种", "once", "choice", choices=(("职工医保", "employee"), ("居民医保", "resident")), of="险种类"),
        Field("withheld", "暂不分配额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, default=0, has_default=True),
        Field("withheld_justified", "暂不分配已说明", "once", "truth", default=False, has_default=True),
        Field("city_pooling_done_on", "做实市级统筹日", "once", "day", optional=True),
        Field("resident_fund_on", "居民调剂金建立日", "once", "day", optional=True),
        Field("employee_fund_on", "职工调剂金建立日", "once", "day", optional=True),
        Field("pooling_started_on", "省级统筹实施日", "once", "day", optional=True),
        Field("calculation_done_on", "基金测算完成日", "once", "day", optional=True),
        Field("policies_unified_on", "政策统一完成日", "once", "day", optional=True),
        Field("systems_adjusted_on", "信息系统调整完成日", "once", "day", optional=True),
        Field("coverage_unified", "覆盖范围已统一", "once", "truth", default=False, has_default=True),
        Field("funding_unified", "筹资标准已统一", "once", "truth", default=False, has_default=True),
        Field("benefits_unified", "待遇政策已统一", "once", "truth", default=False, has_default=True),
        Field("payment_unified", "医保支付已统一", "once", "truth", default=False, has_default=True),
        Field("budget_unified", "预算管理已统一", "once", "truth", default=False, has_default=True),
        Field("beyond_list_count", "超清单政策数", "once", "number", grain=1, unit=("", "个"), low=0, high=100000, scale=1, optional=True),
        Field("employer_rate", "单位费率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("employee_rate", "个人费率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("resident_standard", "居民个人标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
        Field("resident_subsidy", "居民补助标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
        Field("national_standard", "国家个人标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
        Field("national_subsidy", "国家补助标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
        Field("wage_base", "平均工资基准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("wage_base_now", "当年平均工资", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("employee_deductible", "职工住院起付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("deductible_justified", "起付标准偏离已说明", "once", "truth", default=False, has_default=True),
        Field("fund_paid", "基金支付额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000000, scale=100, optional=True),
        Field("in_scope_cost", "政策范围费用", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=10000, high=100000000000, scale=100, optional=True),
        Field("employee_ratio", "职工支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("resident_ratio", "居民支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("employee_cap", "职工最高支付限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("resident_cap", "居民最高支付限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("national_employee_cap", "国家职工限额标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("national_resident_cap", "国家居民限额标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("reviewed_institutions", "智能审核覆盖机构数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
        Field("institutions", "定点机构数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
        Field("covered_units", "服务覆盖单位数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
        Field("all_units", "应覆盖单位数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
    ),
    lists=(
        Listing(
            "areas", "地区名单",
            (
                Field("areas.code", "代码", "once", "text", unique=True),
                Field("areas.insured", "参保人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
                Field("areas.remit", "上缴额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("areas.current_result", "当期结果", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=-1000000000000, high=1000000000000, scale=100),
                Field("areas.dependency_ratio", "抚养比", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=Fraction(1, 100), high=1000, scale=1000000),
                Field("areas.payable_months", "可支付月数", "once", "number", grain=Fraction(1, 100), unit=("", "个月"), low=Fraction(1, 100), high=1000, scale=100),
                Field("areas.performance_score", "绩效得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("areas.responsibility_score", "责任得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("areas.coefficient", "评价系数", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=1000, scale=1000000),
                Field("areas.accumulated_balance", "滚存结余额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("areas.area_employer_rate", "地区单位费率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
            ),
            None,
        ),
        Listing(
            "hospital_levels", "机构级别名单",
            (
                Field("hospital_levels.level_name", "级别名称", "once", "text", unique=True),
                Field("hospital_levels.level_deductible", "起付标准档", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100),
                Field("hospital_levels.level_ratio", "支付比例档", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000),
            ),
            None,
        ),
        Listing(
            "budget_units", "预算单位名单",
            (
                Field("budget_units.unit_name", "单位名称", "once", "text", unique=True),
                Field("budget_units.unit_kind", "单位种类", "once", "choice", choices=(("市州", "city"), ("长白山保护开发区", "changbaishan"), ("梅河口市", "meihekou")), of="预算单位类"),
                Field("budget_units.unit_income", "单位收入预算", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("budget_units.unit_spending", "单位支出预算", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("budget_units.claimed_gap", "单位申报缺口", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, default=0, has_default=True),
                Field("budget_units.verified_gap", "单位核定缺口", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("weight_insured", "参保规模权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_dependency", "抚养比权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_risk", "运行风险权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_performance", "绩效考核权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_responsibility", "主体责任权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("deficit_multiple", "赤字系数", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=1000, scale=1000000), ((2024, True, None),)),
        (Field("employer_rate_target", "单位费率目标", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 60000),)),
        (Field("employer_rate_tolerance", "单位费率容差", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 5000),)),
        (Field("employee_rate_fixed", "个人费率标准", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 20000),)),
        (Field("deductible_multiple", "起付标准倍率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 100000),)),
        (Field("ratio_target", "支付比例目标", "once", "number", grain=Fraction(1, 10000), percent=True, unit=("", "%"), low=0, high=1, scale=10000), ((2024, True, 7500),)),
        (Field("ratio_tolerance", "支付比例容差", "once", "number", grain=Fraction(1, 10000), percent=True, unit=("", "%"), low=0, high=1, scale=10000), ((2024, True, 200),)),
        (Field("city_count", "市州个数", "once", "number", grain=1, unit=("", "个"), scale=1), ((2024, True, 9),)),
    ),
    readings=(
        (Field("dependency_direction", "抚养比方向", "once", "choice", choices=(("反比", "inverse"), ("正比", "direct")), of="抚养比方向"), "inverse", ("direct",)),
        (Field("gap_order", "缺口承担次序", "once", "choice", choices=(("先用结余", "balance_first"), ("全由财政", "fiscal_only")), of="缺口承担次序"), "balance_first", ("fiscal_only",)),
        (Field("wage_year", "平均工资的年份", "once", "choice", choices=(("上年度", "prior_year"), ("当年度", "same_year")), of="平均工资的年份"), "prior_year", ("same_year",)),
        (Field("each_part", "居民筹资分项核对", "once", "truth"), True, (False,)),
    ),
)


@dataclass(frozen=True, slots=True)
class Result(Carrier):
    """计算结果：None 是不适用，Undetermined 是待定。"""

    pool: Decimal
    """调剂金（元）。依据 《004》一第5段第1句、第4段第1句。policies/jilin/pooling_2024.pol:200"""

    distributable: Decimal
    """可分配额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:207"""

    areas_in_deficit: tuple[bool | None, ...]
    """当期赤字。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:209"""

    fund_established: bool
    """调剂金已建立。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:282"""

    areas_allocation: tuple[Decimal | None, ...]
    """风险调剂金分配（元）。依据 《004》一第5段第1句、三第1段第7句。policies/jilin/pooling_2024.pol:211"""

    full_distribution: str
    """调剂金全部分配。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:231"""

    areas_net_transfer: tuple[Decimal | None, ...]
    """净调剂额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:238"""

    areas_result_after: tuple[Decimal | None, ...]
    """调剂后结果（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:246"""

    areas_residual_gap: tuple[Decimal | None, ...]
    """剩余缺口（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:253"""

    areas_gap_paid_by_balance: tuple[Decimal | None, ...]
    """结余支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:260"""

    areas_gap_paid_by_budget: tuple[Decimal | None, ...]
    """财政支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:260"""

    city_pooling_first: str | None
    """先做实市级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:274"""

    resident_before_employee: str | None
    """先居民后职工。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:290"""

    funds_before_pooling: str | None
    """调剂金先于省级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:298"""

    preparation_done: str | None
    """前期工作完成。依据 《004》三第1段第1句。policies/jilin/pooling_2024.pol:307"""

    unified_count: int
    """已统一项数（个）。依据 《004》一第2段第1句。policies/jilin/pooling_2024.pol:316"""

    employer_rate_check: str | None
    """单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:327"""

    areas_area_rate_check: tuple[str | None, ...]
    """各地单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:333"""

    uniform_employer_rate_check: str | None
    """单位费率全省统一。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:340"""

    employee_rate_check: str | None
    """个人费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:348"""

    resident_standard_check: str | None
    """居民个人标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:350"""

    resident_subsidy_check: str | None
    """居民补助标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:357"""

    resident_total_check: str | None
    """居民筹资总额合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:364"""

    beyond_list_cleared: str | None
    """超清单政策清零。依据 《004》二（三）第1段第1句。policies/jilin/pooling_2024.pol:370"""

    wage_checked: Decimal | None
    """核对用平均工资（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:377"""

    deductible_limit: Decimal | None
    """起付标准上限（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:383"""

    wage_base_given: str | None
    """平均工资基准列明。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:390"""

    deductible_check: str | None
    """起付标准合规。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:398"""

    deductible_steps: str | None
    """起付标准拉开差距。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:406"""

    overall_ratio: Decimal | None
    """总体支付比例。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:415"""

    ratio_check: str | None
    """总体支付比例合规。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:422"""

    schemes_gap: str | None
    """职工支付比例较高。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:430"""

    ratio_steps: str | None
    """支付比例拉开差距。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:438"""

    employee_cap_check: str | None
    """职工限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:447"""

    resident_cap_check: str | None
    """居民限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:453"""

    budget_units_gap_is_verified: tuple[bool | None, ...]
    """缺口已核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:461"""

    budget_units_spending_by_income: tuple[str | None, ...]
    """以收定支。依据 《004》一第2段第1句、二（五）第1段第1句。policies/jilin/pooling_2024.pol:468"""

    city_units: str | None
    """市州预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:478"""

    special_units: str | None
    """单列地区预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:484"""

    budget_units_gap_verified: tuple[str | None, ...]
    """缺口须核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:491"""

    review_everywhere: str | None
    """智能审核全面应用。依据 《004》三第1段第2句。policies/jilin/pooling_2024.pol:501"""

    services_everywhere: str | None
    """经办服务五级覆盖。依据 《004》二（七）第1段第1句。policies/jilin/pooling_2024.pol:507"""

    @property
    def 调剂金(self) -> Decimal:
        """调剂金（元）。依据 《004》一第5段第1句、第4段第1句。policies/jilin/pooling_2024.pol:200"""
        return self.pool

    @property
    def 可分配额(self) -> Decimal:
        """可分配额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:207"""
        return self.distributable

    @property
    def 当期赤字(self) -> tuple[bool | None, ...]:
        """当期赤字。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:209"""
        return self.areas_in_deficit

    @property
    def 调剂金已建立(self) -> bool:
        """调剂金已建立。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:282"""
        return self.fund_established

    @property
    def 风险调剂金分配(self) -> tuple[Decimal | None, ...]:
        """风险调剂金分配（元）。依据 《004》一第5段第1句、三第1段第7句。policies/jilin/pooling_2024.pol:211"""
        return self.areas_allocation

    @property
    def 调剂金全部分配(self) -> str:
        """调剂金全部分配。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:231"""
        return self.full_distribution

    @property
    def 净调剂额(self) -> tuple[Decimal | None, ...]:
        """净调剂额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:238"""
        return self.areas_net_transfer

    @property
    def 调剂后结果(self) -> tuple[Decimal | None, ...]:
        """调剂后结果（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:246"""
        return self.areas_result_after

    @property
    def 剩余缺口(self) -> tuple[Decimal | None, ...]:
        """剩余缺口（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:253"""
        return self.areas_residual_gap

    @property
    def 结余支付额(self) -> tuple[Decimal | None, ...]:
        """结余支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:260"""
        return self.areas_gap_paid_by_balance

    @property
    def 财政支付额(self) -> tuple[Decimal | None, ...]:
        """财政支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:260"""
        return self.areas_gap_paid_by_budget

    @property
    def 先做实市级统筹(self) -> str | None:
        """先做实市级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:274"""
        return self.city_pooling_first

    @property
    def 先居民后职工(self) -> str | None:
        """先居民后职工。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:290"""
        return self.resident_before_employee

    @property
    def 调剂金先于省级统筹(self) -> str | None:
        """调剂金先于省级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:298"""
        return self.funds_before_pooling

    @property
    def 前期工作完成(self) -> str | None:
        """前期工作完成。依据 《004》三第1段第1句。policies/jilin/pooling_2024.pol:307"""
        return self.preparation_done

    @property
    def 已统一项数(self) -> int:
        """已统一项数（个）。依据 《004》一第2段第1句。policies/jilin/pooling_2024.pol:316"""
        return self.unified_count

    @property
    def 单位费率合规(self) -> str | None:
        """单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:327"""
        return self.employer_rate_check

    @property
    def 各地单位费率合规(self) -> tuple[str | None, ...]:
        """各地单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:333"""
        return self.areas_area_rate_check

    @property
    def 单位费率全省统一(self) -> str | None:
        """单位费率全省统一。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:340"""
        return self.uniform_employer_rate_check

    @property
    def 个人费率合规(self) -> str | None:
        """个人费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:348"""
        return self.employee_rate_check

    @property
    def 居民个人标准合规(self) -> str | None:
        """居民个人标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:350"""
        return self.resident_standard_check

    @property
    def 居民补助标准合规(self) -> str | None:
        """居民补助标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:357"""
        return self.resident_subsidy_check

    @property
    def 居民筹资总额合规(self) -> str | None:
        """居民筹资总额合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:364"""
        return self.resident_total_check

    @property
    def 超清单政策清零(self) -> str | None:
        """超清单政策清零。依据 《004》二（三）第1段第1句。policies/jilin/pooling_2024.pol:370"""
        return self.beyond_list_cleared

    @property
    def 核对用平均工资(self) -> Decimal | None:
        """核对用平均工资（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:377"""
        return self.wage_checked

    @property
    def 起付标准上限(self) -> Decimal | None:
        """起付标准上限（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:383"""
        return self.deductible_limit

    @property
    def 平均工资基准列明(self) -> str | None:
        """平均工资基准列明。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:390"""
        return self.wage_base_given

    @property
    def 起付标准合规(self) -> str | None:
        """起付标准合规。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:398"""
        return self.deductible_check

    @property
    def 起付标准拉开差距(self) -> str | None:
        """起付标准拉开差距。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:406"""
        return self.deductible_steps

    @property
    def 总体支付比例(self) -> Decimal | None:
        """总体支付比例。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:415"""
        return self.overall_ratio

    @property
    def 总体支付比例合规(self) -> str | None:
        """总体支付比例合规。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:422"""
        return self.ratio_check

    @property
    def 职工支付比例较高(self) -> str | None:
        """职工支付比例较高。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:430"""
        return self.schemes_gap

    @property
    def 支付比例拉开差距(self) -> str | None:
        """支付比例拉开差距。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:438"""
        return self.ratio_steps

    @property
    def 职工限额达标(self) -> str | None:
        """职工限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:447"""
        return self.employee_cap_check

    @property
    def 居民限额达标(self) -> str | None:
        """居民限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:453"""
        return self.resident_cap_check

    @property
    def 缺口已核定(self) -> tuple[bool | None, ...]:
        """缺口已核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:461"""
        return self.budget_units_gap_is_verified

    @property
    def 以收定支(self) -> tuple[str | None, ...]:
        """以收定支。依据 《004》一第2段第1句、二（五）第1段第1句。policies/jilin/pooling_2024.pol:468"""
        return self.budget_units_spending_by_income

    @property
    def 市州预算齐全(self) -> str | None:
        """市州预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:478"""
        return self.city_units

    @property
    def 单列地区预算齐全(self) -> str | None:
        """单列地区预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:484"""
        return self.special_units

    @property
    def 缺口须核定(self) -> tuple[str | None, ...]:
        """缺口须核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:491"""
        return self.budget_units_gap_verified

    @property
    def 智能审核全面应用(self) -> str | None:
        """智能审核全面应用。依据 《004》三第1段第2句。policies/jilin/pooling_2024.pol:501"""
        return self.review_everywhere

    @property
    def 经办服务五级覆盖(self) -> str | None:
        """经办服务五级覆盖。依据 《004》二（七）第1段第1句。policies/jilin/pooling_2024.pol:507"""
        return self.services_everywhere

    def to_data(self) -> dict[str, Any]:
        """公开格式的一条结果（id、outputs、readings），可以直接交给 json.dumps。"""
        data: dict[str, Any] = for_json(_POLICY.data(self))
        return data

    def to_json(self) -> str:
        """一条结果的 JSON 文字，与 mingce run 输出的逐字相同。"""
        return written(_POLICY.data(self))


def _decided(first: Any, year: Any, scheme: Any, withheld: Any, withheld_justified: Any, city_pooling_done_on: Any, resident_fund_on: Any, employee_fund_on: Any, pooling_started_on: Any, calculation_done_on: Any, policies_unified_on: Any, systems_adjusted_on: Any, coverage_unified: Any, funding_unified: Any, benefits_unified: Any, payment_unified: Any, budget_unified: Any, beyond_list_count: Any, employer_rate: Any, employee_rate: Any, resident_standard: Any, resident_subsidy: Any, national_standard: Any, national_subsidy: Any, wage_base: Any, employee_deductible: Any, deductible_justified: Any, fund_paid: Any, in_scope_cost: Any, employee_ratio: Any, resident_ratio: Any, employee_cap: Any, resident_cap: Any, national_employee_cap: Any, national_resident_cap: Any, reviewed_institutions: Any, institutions: Any, covered_units: Any, all_units: Any, areas_order: Any, areas_place: Any, areas_insured: Any, areas_remit: Any, areas_current_result: Any, areas_dependency_ratio: Any, areas_payable_months: Any, areas_performance_score: Any, areas_responsibility_score: Any, areas_coefficient: Any, areas_accumulated_balance: Any, areas_area_employer_rate: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_level_deductible: Any, hospital_levels_level_ratio: Any, budget_units_order: Any, budget_units_place: Any, budget_units_unit_kind: Any, budget_units_unit_income: Any, budget_units_unit_spending: Any, budget_units_claimed_gap: Any, budget_units_verified_gap: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/jilin/pooling_2024.pol:200 — 调剂金
    pool_part = 0
    for areas_index in areas_order:
        pool_part += areas_remit[areas_index]
    pool = pool_part
    # policies/jilin/pooling_2024.pol:207 — 可分配额
    distributable = pool - withheld if pool > withheld else 0
    # policies/jilin/pooling_2024.pol:209 — 当期赤字
    areas_in_deficit = [None] * len(areas_order)
    for areas_member in areas_order:
        areas_in_deficit_of_member = areas_current_result[areas_member] < 0
        areas_in_deficit[areas_member] = areas_in_deficit_of_member
    # policies/jilin/pooling_2024.pol:282 — 调剂金已建立
    if scheme == "resident":
        fund_established = resident_fund_on is not None and resident_fund_on <= date(year, 12, 31)
    else:
        fund_established = employee_fund_on is not None and employee_fund_on <= date(year, 12, 31)
    # policies/jilin/pooling_2024.pol:211 — 风险调剂金分配
    areas_allocation = [None] * len(areas_order)
    areas_allocation_shares = None
    for areas_member_2 in areas_order:
        if fund_established:
            if areas_allocation_shares is None:
                raise unbound_parameter("参保规模权重", "weight_insured")
                raise unbound_parameter("抚养比权重", "weight_dependency")
                raise unbound_parameter("运行风险权重", "weight_risk")
                raise unbound_parameter("绩效考核权重", "weight_performance")
                raise unbound_parameter("主体责任权重", "weight_responsibility")
                areas_allocation_shares_rows = []
                for areas_index_2 in areas_order:
                    areas_allocation_part = 0
                    if None != 0:
                        areas_allocation_part = areas_insured[areas_index_2]
                    areas_allocation_part_2 = 0
                    if None != 0:
                        areas_allocation_part_2 = (areas_insured[areas_index_2], areas_dependency_ratio[areas_index_2])
                    areas_allocation_part_3 = 0
                    if None != 0:
                        areas_allocation_part_3 = (areas_insured[areas_index_2], areas_payable_months[areas_index_2])
                    areas_allocation_part_4 = 0
                    if None != 0:
                        areas_allocation_part_4 = areas_performance_score[areas_index_2] * areas_insured[areas_index_2]
                    areas_allocation_part_5 = 0
                    if None != 0:
                        areas_allocation_part_5 = areas_responsibility_score[areas_index_2] * areas_insured[areas_index_2]
                    if areas_in_deficit[areas_index_2]:
                        raise unbound_parameter("赤字系数", "deficit_multiple")
                        areas_allocation_part_6 = None
                    else:
                        areas_allocation_part_6 = 1000000
                    areas_allocation_shares_rows.append((areas_index_2, (areas_allocation_part, areas_allocation_part_2, areas_allocation_part_3, areas_allocation_part_4, areas_allocation_part_5), areas_allocation_part_6 * areas_coefficient[areas_index_2], True, 0, 0))
                areas_allocation_shares = apportioned(distributable, (None, None, None, None, None), 1000000, True, areas_allocation_shares_rows, 1, False, "地区", ("参保规模", "抚养状况", "基金运行风险", "绩效考核", "主体责任落实情况"))
            areas_allocation_of_member = areas_allocation_shares.get(areas_member_2)
        else:
            areas_allocation_of_member = None
        areas_allocation[areas_member_2] = areas_allocation_of_member
    # policies/jilin/pooling_2024.pol:231 — 调剂金全部分配
    if withheld == 0:
        full_distribution = "satisfied"
    elif withheld_justified:
        full_distribution = "deviates"
    else:
        full_distribution = "violated"
    # policies/jilin/pooling_2024.pol:238 — 净调剂额
    areas_net_transfer = [None] * len(areas_order)
    for areas_member_3 in areas_order:
        if fund_established:
            areas_net_transfer_part = areas_allocation[areas_member_3]
            if areas_net_transfer_part is None:
                areas_net_transfer_part_2 = None
            else:
                areas_net_transfer_part_2 = areas_net_transfer_part - areas_remit[areas_member_3]
            areas_net_transfer_of_member = areas_net_transfer_part_2
        else:
            areas_net_transfer_of_member = None
        areas_net_transfer[areas_member_3] = areas_net_transfer_of_member
    # policies/jilin/pooling_2024.pol:246 — 调剂后结果
    areas_result_after = [None] * len(areas_order)
    for areas_member_4 in areas_order:
        if fund_established:
            areas_result_after_part = areas_net_transfer[areas_member_4]
            if areas_result_after_part is None:
                areas_result_after_part_2 = None
            else:
                areas_result_after_part_2 = areas_current_result[areas_member_4] + areas_result_after_part
            areas_result_after_of_member = areas_result_after_part_2
        else:
            areas_result_after_of_member = None
        areas_result_after[areas_member_4] = areas_result_after_of_member
    # policies/jilin/pooling_2024.pol:253 — 剩余缺口
    areas_residual_gap = [None] * len(areas_order)
    for areas_member_5 in areas_order:
        if fund_established:
            areas_residual_gap_part = areas_result_after[areas_member_5]
            if areas_residual_gap_part is None:
                areas_residual_gap_part_2 = None
            else:
                areas_residual_gap_part_2 = -areas_residual_gap_part
            if areas_residual_gap_part_2 is None:
                areas_residual_gap_part_3 = None
            else:
                areas_residual_gap_part_3 = areas_residual_gap_part_2 if areas_residual_gap_part_2 > 0 else 0
            areas_residual_gap_of_member = areas_residual_gap_part_3
        else:
            areas_residual_gap_of_member = None
        areas_residual_gap[areas_member_5] = areas_residual_gap_of_member
    # policies/jilin/pooling_2024.pol:260 — 滚存结余应担额
    residual_sharing_due0 = [None] * len(areas_order)
    for areas_member_6 in areas_order:
        if fund_established:
            residual_sharing_due0_of_member = areas_residual_gap[areas_member_6]
        else:
            residual_sharing_due0_of_member = None
        residual_sharing_due0[areas_member_6] = residual_sharing_due0_of_member
    # policies/jilin/pooling_2024.pol:260 — 结余支付额
    areas_gap_paid_by_balance = [None] * len(areas_order)
    for areas_member_7 in areas_order:
        if fund_established:
            areas_gap_paid_by_balance_part = residual_sharing_due0[areas_member_7]
            if areas_gap_paid_by_balance_part is None:
                areas_gap_paid_by_balance_part_2 = None
            else:
                areas_gap_paid_by_balance_part_3 = areas_accumulated_balance[areas_member_7]
                areas_gap_paid_by_balance_part_2 = areas_gap_paid_by_balance_part if areas_gap_paid_by_balance_part < areas_gap_paid_by_balance_part_3 else areas_gap_paid_by_balance_part_3
            areas_gap_paid_by_balance_of_member = areas_gap_paid_by_balance_part_2
        else:
            areas_gap_paid_by_balance_of_member = None
        areas_gap_paid_by_balance[areas_member_7] = areas_gap_paid_by_balance_of_member
    # policies/jilin/pooling_2024.pol:260 — 财政支付额
    areas_gap_paid_by_budget = [None] * len(areas_order)
    for areas_member_8 in areas_order:
        if fund_established:
            areas_gap_paid_by_budget_part = residual_sharing_due0[areas_member_8]
            areas_gap_paid_by_budget_part_2 = areas_gap_paid_by_balance[areas_member_8]
            if areas_gap_paid_by_budget_part is None or areas_gap_paid_by_budget_part_2 is None:
                areas_gap_paid_by_budget_part_3 = None
            else:
                areas_gap_paid_by_budget_part_3 = areas_gap_paid_by_budget_part - areas_gap_paid_by_budget_part_2
            areas_gap_paid_by_budget_of_member = areas_gap_paid_by_budget_part_3
        else:
            areas_gap_paid_by_budget_of_member = None
        areas_gap_paid_by_budget[areas_member_8] = areas_gap_paid_by_budget_of_member
    # policies/jilin/pooling_2024.pol:274 — 先做实市级统筹
    if resident_fund_on is not None or employee_fund_on is not None:
        city_pooling_first_part_2 = not resident_fund_on is not None
        if not city_pooling_first_part_2:
            city_pooling_first_part = city_pooling_done_on is not None
            if city_pooling_first_part:
                if resident_fund_on is None:
                    raise not_applicable_compared()
                city_pooling_first_part = city_pooling_done_on < resident_fund_on
            city_pooling_first_part_2 = city_pooling_first_part
        city_pooling_first_part_5 = city_pooling_first_part_2
        if city_pooling_first_part_5:
            city_pooling_first_part_4 = not employee_fund_on is not None
            if not city_pooling_first_part_4:
                city_pooling_first_part_3 = city_pooling_done_on is not None
                if city_pooling_first_part_3:
                    if employee_fund_on is None:
                        raise not_applicable_compared()
                    city_pooling_first_part_3 = city_pooling_done_on < employee_fund_on
                city_pooling_first_part_4 = city_pooling_first_part_3
            city_pooling_first_part_5 = city_pooling_first_part_4
        if city_pooling_first_part_5:
            city_pooling_first = "satisfied"
        else:
            city_pooling_first = "violated"
    else:
        city_pooling_first = None
    # policies/jilin/pooling_2024.pol:290 — 先居民后职工
    if not resident_fund_on is not None or employee_fund_on is not None:
        if employee_fund_on is not None:
            if resident_fund_on is not None and resident_fund_on < employee_fund_on:
                resident_before_employee = "satisfied"
            else:
                resident_before_employee = "violated"
        else:
            resident_before_employee = None
    else:
        resident_before_employee = None
    # policies/jilin/pooling_2024.pol:298 — 调剂金先于省级统筹
    funds_before_pooling_part_2 = not employee_fund_on is not None or pooling_started_on is not None
    if funds_before_pooling_part_2:
        funds_before_pooling_part = employee_fund_on is not None
        if funds_before_pooling_part:
            if pooling_started_on is None:
                raise not_applicable_compared()
            funds_before_pooling_part = employee_fund_on <= pooling_started_on
        funds_before_pooling_part_2 = not funds_before_pooling_part or not resident_fund_on is not None or pooling_started_on is not None
    if funds_before_pooling_part_2:
        if pooling_started_on is not None:
            if employee_fund_on is not None and employee_fund_on <= pooling_started_on and resident_fund_on is not None and resident_fund_on <= pooling_started_on:
                funds_before_pooling = "satisfied"
            else:
                funds_before_pooling = "violated"
        else:
            funds_before_pooling = None
    else:
        funds_before_pooling = None
    # policies/jilin/pooling_2024.pol:307 — 前期工作完成
    preparation_done_part_2 = not calculation_done_on is not None or pooling_started_on is not None
    if preparation_done_part_2:
        preparation_done_part = calculation_done_on is not None
        if preparation_done_part:
            if pooling_started_on is None:
                raise not_applicable_compared()
            preparation_done_part = calculation_done_on < pooling_started_on
        preparation_done_part_2 = not preparation_done_part or not policies_unified_on is not None or pooling_started_on is not None
    preparation_done_part_6 = preparation_done_part_2
    if preparation_done_part_6:
        preparation_done_part_3 = calculation_done_on is not None
        if preparation_done_part_3:
            if pooling_started_on is None:
                raise not_applicable_compared()
            preparation_done_part_3 = calculation_done_on < pooling_started_on
        preparation_done_part_5 = preparation_done_part_3
        if preparation_done_part_5:
            preparation_done_part_4 = policies_unified_on is not None
            if preparation_done_part_4:
                if pooling_started_on is None:
                    raise not_applicable_compared()
                preparation_done_part_4 = policies_unified_on < pooling_started_on
            preparation_done_part_5 = preparation_done_part_4
        preparation_done_part_6 = not preparation_done_part_5 or not systems_adjusted_on is not None or pooling_started_on is not None
    if preparation_done_part_6:
        if pooling_started_on is not None:
            if calculation_done_on is not None and calculation_done_on < pooling_started_on and policies_unified_on is not None and policies_unified_on < pooling_started_on and systems_adjusted_on is not None and systems_adjusted_on < pooling_started_on:
                preparation_done = "satisfied"
            else:
                preparation_done = "violated"
        else:
            preparation_done = None
    else:
        preparation_done = None
    # policies/jilin/pooling_2024.pol:316 — 已统一项数
    unified_count = (1 if coverage_unified else 0) + (1 if funding_unified else 0) + (1 if benefits_unified else 0) + (1 if payment_unified else 0) + (1 if budget_unified else 0)
    # policies/jilin/pooling_2024.pol:327 — 单位费率合规
    if employer_rate is not None:
        if employer_rate >= 55000 and employer_rate <= 65000:
            employer_rate_check = "satisfied"
        else:
            employer_rate_check = "violated"
    else:
        employer_rate_check = None
    # policies/jilin/pooling_2024.pol:333 — 各地单位费率合规
    areas_area_rate_check = [None] * len(areas_order)
    for areas_member_9 in areas_order:
        if areas_area_employer_rate[areas_member_9] is not None:
            if areas_area_employer_rate[areas_member_9] >= 55000 and areas_area_employer_rate[areas_member_9] <= 65000:
                areas_area_rate_check_of_member = "satisfied"
            else:
                areas_area_rate_check_of_member = "violated"
        else:
            areas_area_rate_check_of_member = None
        areas_area_rate_check[areas_member_9] = areas_area_rate_check_of_member
    # policies/jilin/pooling_2024.pol:340 — 单位费率全省统一
    uniform_employer_rate_check_part = 0
    for areas_index_3 in areas_order:
        if areas_area_employer_rate[areas_index_3] is not None:
            uniform_employer_rate_check_part += 1
    if uniform_employer_rate_check_part >= 1:
        uniform_employer_rate_check_part_6 = uniform_employer_rate_check_part == 0
        if not uniform_employer_rate_check_part_6:
            uniform_employer_rate_check_part_2 = None
            for areas_index_4 in areas_order:
                uniform_employer_rate_check_part_3 = areas_area_employer_rate[areas_index_4]
                if uniform_employer_rate_check_part_3 is not None and (uniform_employer_rate_check_part_2 is None or uniform_employer_rate_check_part_3 > uniform_employer_rate_check_part_2):
                    uniform_employer_rate_check_part_2 = uniform_employer_rate_check_part_3
            if uniform_employer_rate_check_part_2 is None:
                raise empty_collection("地区")
            uniform_employer_rate_check_part_4 = None
            for areas_index_5 in areas_order:
                uniform_employer_rate_check_part_5 = areas_area_employer_rate[areas_index_5]
                if uniform_employer_rate_check_part_5 is not None and (uniform_employer_rate_check_part_4 is None or uniform_employer_rate_check_part_5 < uniform_employer_rate_check_part_4):
                    uniform_employer_rate_check_part_4 = uniform_employer_rate_check_part_5
            if uniform_employer_rate_check_part_4 is None:
                raise empty_collection("地区")
            uniform_employer_rate_check_part_6 = uniform_employer_rate_check_part_2 == uniform_employer_rate_check_part_4
        if uniform_employer_rate_check_part_6:
            uniform_employer_rate_check = "satisfied"
        else:
            uniform_employer_rate_check = "notice"
    else:
        uniform_employer_rate_check = None
    # policies/jilin/pooling_2024.pol:348 — 个人费率合规
    if employee_rate is not None:
        if employee_rate == 20000:
            employee_rate_check = "satisfied"
        else:
            employee_rate_check = "violated"
    else:
        employee_rate_check = None
    # policies/jilin/pooling_2024.pol:350 — 居民个人标准合规
    if resident_standard is not None and national_standard is not None:
        if resident_standard >= national_standard:
            resident_standard_check = "satisfied"
        else:
            resident_standard_check = "violated"
    else:
        resident_standard_check = None
    # policies/jilin/pooling_2024.pol:357 — 居民补助标准合规
    if resident_subsidy is not None and national_subsidy is not None:
        if resident_subsidy >= national_subsidy:
            resident_subsidy_check = "satisfied"
        else:
            resident_subsidy_check = "violated"
    else:
        resident_subsidy_check = None
    # policies/jilin/pooling_2024.pol:364 — 居民筹资总额合规
    if resident_standard is not None and resident_subsidy is not None and national_standard is not None and national_subsidy is not None:
        resident_total_check = None
    else:
        resident_total_check = None
    # policies/jilin/pooling_2024.pol:370 — 超清单政策清零
    if beyond_list_count is not None:
        if beyond_list_count == 0:
            beyond_list_cleared = "satisfied"
        else:
            beyond_list_cleared = "notice"
    else:
        beyond_list_cleared = None
    # policies/jilin/pooling_2024.pol:377 — 核对用平均工资
    wage_checked = wage_base
    # policies/jilin/pooling_2024.pol:383 — 起付标准上限
    if wage_base is not None:
        deductible_limit = (wage_base + 5) // 10
    else:
        deductible_limit = None
    if employee_deductible is not None:
        # policies/jilin/pooling_2024.pol:390 — 平均工资基准列明
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
        # policies/jilin/pooling_2024.pol:398 — 起付标准合规
        if wage_base is not None:
            if employee_deductible * 10 <= wage_base:
                deductible_check = "satisfied"
            elif deductible_justified:
                deductible_check = "deviates"
            else:
                deductible_check = "violated"
        else:
            deductible_check = None
    else:
        wage_base_given = None
        deductible_check = None
    # policies/jilin/pooling_2024.pol:409 — 起付标准拉开差距（与前面各项相比）
    hospital_levels_deductible_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_deductible_steps_step0_members = hospital_levels_order
    hospital_levels_deductible_steps_step0_done = 0
    hospital_levels_deductible_steps_step0_kept = 0
    hospital_levels_deductible_steps_step0_members_2 = hospital_levels_order
    hospital_levels_deductible_steps_step0_done_2 = 0
    hospital_levels_deductible_steps_step0_kept_2 = None
    for hospital_levels_member in hospital_levels_order:
        while hospital_levels_deductible_steps_step0_done < len(hospital_levels_deductible_steps_step0_members) and hospital_levels_place[hospital_levels_deductible_steps_step0_members[hospital_levels_deductible_steps_step0_done]] < hospital_levels_place[hospital_levels_member]:
            hospital_levels_index = hospital_levels_deductible_steps_step0_members[hospital_levels_deductible_steps_step0_done]
            hospital_levels_deductible_steps_step0_done += 1
            hospital_levels_deductible_steps_step0_kept += 1
        hospital_levels_deductible_steps_step0_part_2 = hospital_levels_deductible_steps_step0_kept == 0
        if not hospital_levels_deductible_steps_step0_part_2:
            while hospital_levels_deductible_steps_step0_done_2 < len(hospital_levels_deductible_steps_step0_members_2) and hospital_levels_place[hospital_levels_deductible_steps_step0_members_2[hospital_levels_deductible_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member]:
                hospital_levels_index_2 = hospital_levels_deductible_steps_step0_members_2[hospital_levels_deductible_steps_step0_done_2]
                hospital_levels_deductible_steps_step0_done_2 += 1
                hospital_levels_deductible_steps_step0_part = hospital_levels_level_deductible[hospital_levels_index_2]
                if (hospital_levels_deductible_steps_step0_kept_2 is None or hospital_levels_deductible_steps_step0_part > hospital_levels_deductible_steps_step0_kept_2):
                    hospital_levels_deductible_steps_step0_kept_2 = hospital_levels_deductible_steps_step0_part
            if hospital_levels_deductible_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_deductible_steps_step0_part_2 = hospital_levels_level_deductible[hospital_levels_member] >= hospital_levels_deductible_steps_step0_kept_2
        hospital_levels_deductible_steps_step0_of_member = hospital_levels_deductible_steps_step0_part_2
        hospital_levels_deductible_steps_step0[hospital_levels_member] = hospital_levels_deductible_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:406 — 起付标准拉开差距
    deductible_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        deductible_steps_part += 1
    if deductible_steps_part >= 2 and scheme == "employee":
        deductible_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_deductible_steps_step0[hospital_levels_index_4]:
                deductible_steps_part_2 += 1
        deductible_steps_part_8 = deductible_steps_part_2 == 0
        if deductible_steps_part_8:
            deductible_steps_part_7 = deductible_steps_part <= 1
            if not deductible_steps_part_7:
                deductible_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    deductible_steps_part_4 = hospital_levels_level_deductible[hospital_levels_index_5]
                    if (deductible_steps_part_3 is None or deductible_steps_part_4 > deductible_steps_part_3):
                        deductible_steps_part_3 = deductible_steps_part_4
                if deductible_steps_part_3 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    deductible_steps_part_6 = hospital_levels_level_deductible[hospital_levels_index_6]
                    if (deductible_steps_part_5 is None or deductible_steps_part_6 < deductible_steps_part_5):
                        deductible_steps_part_5 = deductible_steps_part_6
                if deductible_steps_part_5 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_7 = deductible_steps_part_3 != deductible_steps_part_5
            deductible_steps_part_8 = deductible_steps_part_7
        if deductible_steps_part_8:
            deductible_steps = "satisfied"
        else:
            deductible_steps = "violated"
    else:
        deductible_steps = None
    if fund_paid is not None and in_scope_cost is not None:
        # policies/jilin/pooling_2024.pol:415 — 总体支付比例
        overall_ratio = (2 * (fund_paid * 10000) + in_scope_cost) // (2 * in_scope_cost) * 100
        # policies/jilin/pooling_2024.pol:422 — 总体支付比例合规
        if fund_paid * 100 >= in_scope_cost * 73 and fund_paid * 100 <= in_scope_cost * 77:
            ratio_check = "satisfied"
        else:
            ratio_check = "violated"
    else:
        overall_ratio = None
        ratio_check = None
    # policies/jilin/pooling_2024.pol:430 — 职工支付比例较高
    if employee_ratio is not None and resident_ratio is not None:
        if employee_ratio > resident_ratio:
            schemes_gap = "satisfied"
        else:
            schemes_gap = "violated"
    else:
        schemes_gap = None
    # policies/jilin/pooling_2024.pol:441 — 支付比例拉开差距（与前面各项相比）
    hospital_levels_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_ratio_steps_step0_done = 0
    hospital_levels_ratio_steps_step0_kept = 0
    hospital_levels_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_ratio_steps_step0_done_2 = 0
    hospital_levels_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_2 in hospital_levels_order:
        while hospital_levels_ratio_steps_step0_done < len(hospital_levels_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_ratio_steps_step0_members[hospital_levels_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_2]:
            hospital_levels_index_7 = hospital_levels_ratio_steps_step0_members[hospital_levels_ratio_steps_step0_done]
            hospital_levels_ratio_steps_step0_done += 1
            hospital_levels_ratio_steps_step0_kept += 1
        hospital_levels_ratio_steps_step0_part_2 = hospital_levels_ratio_steps_step0_kept == 0
        if not hospital_levels_ratio_steps_step0_part_2:
            while hospital_levels_ratio_steps_step0_done_2 < len(hospital_levels_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_ratio_steps_step0_members_2[hospital_levels_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_2]:
                hospital_levels_index_8 = hospital_levels_ratio_steps_step0_members_2[hospital_levels_ratio_steps_step0_done_2]
                hospital_levels_ratio_steps_step0_done_2 += 1
                hospital_levels_ratio_steps_step0_part = hospital_levels_level_ratio[hospital_levels_index_8]
                if (hospital_levels_ratio_steps_step0_kept_2 is None or hospital_levels_ratio_steps_step0_part < hospital_levels_ratio_steps_step0_kept_2):
                    hospital_levels_ratio_steps_step0_kept_2 = hospital_levels_ratio_steps_step0_part
            if hospital_levels_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_ratio_steps_step0_part_2 = hospital_levels_level_ratio[hospital_levels_member_2] <= hospital_levels_ratio_steps_step0_kept_2
        hospital_levels_ratio_steps_step0_of_member = hospital_levels_ratio_steps_step0_part_2
        hospital_levels_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_ratio_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:438 — 支付比例拉开差距
    ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        ratio_steps_part += 1
    if ratio_steps_part >= 2:
        ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_ratio_steps_step0[hospital_levels_index_10]:
                ratio_steps_part_2 += 1
        ratio_steps_part_8 = ratio_steps_part_2 == 0
        if ratio_steps_part_8:
            ratio_steps_part_7 = ratio_steps_part <= 1
            if not ratio_steps_part_7:
                ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    ratio_steps_part_4 = hospital_levels_level_ratio[hospital_levels_index_11]
                    if (ratio_steps_part_3 is None or ratio_steps_part_4 > ratio_steps_part_3):
                        ratio_steps_part_3 = ratio_steps_part_4
                if ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    ratio_steps_part_6 = hospital_levels_level_ratio[hospital_levels_index_12]
                    if (ratio_steps_part_5 is None or ratio_steps_part_6 < ratio_steps_part_5):
                        ratio_steps_part_5 = ratio_steps_part_6
                if ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_7 = ratio_steps_part_3 != ratio_steps_part_5
            ratio_steps_part_8 = ratio_steps_part_7
        if ratio_steps_part_8:
            ratio_steps = "satisfied"
        else:
            ratio_steps = "violated"
    else:
        ratio_steps = None
    # policies/jilin/pooling_2024.pol:447 — 职工限额达标
    if employee_cap is not None and national_employee_cap is not None:
        if employee_cap >= national_employee_cap:
            employee_cap_check = "satisfied"
        else:
            employee_cap_check = "violated"
    else:
        employee_cap_check = None
    # policies/jilin/pooling_2024.pol:453 — 居民限额达标
    if resident_cap is not None and national_resident_cap is not None:
        if resident_cap >= national_resident_cap:
            resident_cap_check = "satisfied"
        else:
            resident_cap_check = "violated"
    else:
        resident_cap_check = None
    # policies/jilin/pooling_2024.pol:461 — 缺口已核定
    budget_units_gap_is_verified = [None] * len(budget_units_order)
    for budget_units_member in budget_units_order:
        budget_units_gap_is_verified_of_member = budget_units_verified_gap[budget_units_member] is not None and budget_units_verified_gap[budget_units_member] >= budget_units_unit_spending[budget_units_member] - budget_units_unit_income[budget_units_member]
        budget_units_gap_is_verified[budget_units_member] = budget_units_gap_is_verified_of_member
    # policies/jilin/pooling_2024.pol:468 — 以收定支
    budget_units_spending_by_income = [None] * len(budget_units_order)
    for budget_units_member_2 in budget_units_order:
        if budget_units_unit_spending[budget_units_member_2] <= budget_units_unit_income[budget_units_member_2]:
            budget_units_spending_by_income_of_member = "satisfied"
        elif not budget_units_gap_is_verified[budget_units_member_2]:
            budget_units_spending_by_income_of_member = "violated"
        else:
            budget_units_spending_by_income_of_member = "deviates"
        budget_units_spending_by_income[budget_units_member_2] = budget_units_spending_by_income_of_member
    city_units_part = 0
    for budget_units_index in budget_units_order:
        city_units_part += 1
    if city_units_part > 0:
        # policies/jilin/pooling_2024.pol:478 — 市州预算齐全
        city_units_part_2 = 0
        for budget_units_index_2 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_2] == "city":
                city_units_part_2 += 1
        if city_units_part_2 == 9:
            city_units = "satisfied"
        else:
            city_units = "violated"
        # policies/jilin/pooling_2024.pol:484 — 单列地区预算齐全
        special_units_part = 0
        for budget_units_index_3 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_3] == "changbaishan":
                special_units_part += 1
        special_units_part_3 = special_units_part == 1
        if special_units_part_3:
            special_units_part_2 = 0
            for budget_units_index_4 in budget_units_order:
                if budget_units_unit_kind[budget_units_index_4] == "meihekou":
                    special_units_part_2 += 1
            special_units_part_3 = special_units_part_2 == 1
        if special_units_part_3:
            special_units = "satisfied"
        else:
            special_units = "violated"
    else:
        city_units = None
        special_units = None
    # policies/jilin/pooling_2024.pol:491 — 缺口须核定
    budget_units_gap_verified = [None] * len(budget_units_order)
    for budget_units_member_3 in budget_units_order:
        if budget_units_claimed_gap[budget_units_member_3] > 0:
            if budget_units_verified_gap[budget_units_member_3] is not None:
                budget_units_gap_verified_of_member = "satisfied"
            else:
                budget_units_gap_verified_of_member = "violated"
        else:
            budget_units_gap_verified_of_member = None
        budget_units_gap_verified[budget_units_member_3] = budget_units_gap_verified_of_member
    # policies/jilin/pooling_2024.pol:501 — 智能审核全面应用
    if reviewed_institutions is not None and institutions is not None:
        if reviewed_institutions >= institutions:
            review_everywhere = "satisfied"
        else:
            review_everywhere = "notice"
    else:
        review_everywhere = None
    # policies/jilin/pooling_2024.pol:507 — 经办服务五级覆盖
    if covered_units is not None and all_units is not None:
        if covered_units >= all_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "notice"
    else:
        services_everywhere = None
    return (pool, distributable, areas_in_deficit, fund_established, areas_allocation, full_distribution, areas_net_transfer, areas_result_after, areas_residual_gap, areas_gap_paid_by_balance, areas_gap_paid_by_budget, city_pooling_first, resident_before_employee, funds_before_pooling, preparation_done, unified_count, employer_rate_check, areas_area_rate_check, uniform_employer_rate_check, employee_rate_check, resident_standard_check, resident_subsidy_check, resident_total_check, beyond_list_cleared, wage_checked, deductible_limit, wage_base_given, deductible_check, deductible_steps, overall_ratio, ratio_check, schemes_gap, ratio_steps, employee_cap_check, resident_cap_check, budget_units_gap_is_verified, budget_units_spending_by_income, city_units, special_units, budget_units_gap_verified, review_everywhere, services_everywhere)


def _general(first: Any, year: Any, scheme: Any, withheld: Any, withheld_justified: Any, city_pooling_done_on: Any, resident_fund_on: Any, employee_fund_on: Any, pooling_started_on: Any, calculation_done_on: Any, policies_unified_on: Any, systems_adjusted_on: Any, coverage_unified: Any, funding_unified: Any, benefits_unified: Any, payment_unified: Any, budget_unified: Any, beyond_list_count: Any, employer_rate: Any, employee_rate: Any, resident_standard: Any, resident_subsidy: Any, national_standard: Any, national_subsidy: Any, wage_base: Any, wage_base_now: Any, employee_deductible: Any, deductible_justified: Any, fund_paid: Any, in_scope_cost: Any, employee_ratio: Any, resident_ratio: Any, employee_cap: Any, resident_cap: Any, national_employee_cap: Any, national_resident_cap: Any, reviewed_institutions: Any, institutions: Any, covered_units: Any, all_units: Any, areas_order: Any, areas_place: Any, areas_insured: Any, areas_remit: Any, areas_current_result: Any, areas_dependency_ratio: Any, areas_payable_months: Any, areas_performance_score: Any, areas_responsibility_score: Any, areas_coefficient: Any, areas_accumulated_balance: Any, areas_area_employer_rate: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_level_deductible: Any, hospital_levels_level_ratio: Any, budget_units_order: Any, budget_units_place: Any, budget_units_unit_kind: Any, budget_units_unit_income: Any, budget_units_unit_spending: Any, budget_units_claimed_gap: Any, budget_units_verified_gap: Any, weight_insured: Any, weight_dependency: Any, weight_risk: Any, weight_performance: Any, weight_responsibility: Any, deficit_multiple: Any, employer_rate_target: Any, employer_rate_tolerance: Any, employee_rate_fixed: Any, deductible_multiple: Any, ratio_target: Any, ratio_tolerance: Any, city_count: Any, dependency_direction: Any, gap_order: Any, wage_year: Any, each_part: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/jilin/pooling_2024.pol:200 — 调剂金
    pool_part = 0
    for areas_index in areas_order:
        pool_part += areas_remit[areas_index]
    pool = pool_part
    # policies/jilin/pooling_2024.pol:207 — 可分配额
    distributable = pool - withheld if pool > withheld else 0
    # policies/jilin/pooling_2024.pol:209 — 当期赤字
    areas_in_deficit = [None] * len(areas_order)
    for areas_member in areas_order:
        areas_in_deficit_of_member = areas_current_result[areas_member] < 0
        areas_in_deficit[areas_member] = areas_in_deficit_of_member
    # policies/jilin/pooling_2024.pol:282 — 调剂金已建立
    if scheme == "resident":
        fund_established = resident_fund_on is not None and resident_fund_on <= date(year, 12, 31)
    else:
        fund_established = employee_fund_on is not None and employee_fund_on <= date(year, 12, 31)
    # policies/jilin/pooling_2024.pol:211 — 风险调剂金分配
    areas_allocation = [None] * len(areas_order)
    areas_allocation_shares = once(lambda d: apportioned_open(distributable, (weight_insured[year], weight_dependency[year], weight_risk[year], weight_performance[year], weight_responsibility[year]), 1000000, True, areas_order, (lambda areas_index_2: areas_insured[areas_index_2], lambda areas_index_2: (chosen(d, lambda d: strict(lambda a, b: a * b, areas_insured[areas_index_2], areas_dependency_ratio[areas_index_2]), (lambda d: compared(lambda a, b: a == b, dependency_direction, "inverse"), lambda d: strict(lambda a, b: a * b, areas_insured[areas_index_2], 1000000))), chosen(d, lambda d: 1000000, (lambda d: compared(lambda a, b: a == b, dependency_direction, "inverse"), lambda d: areas_dependency_ratio[areas_index_2]))), lambda areas_index_2: (areas_insured[areas_index_2], areas_payable_months[areas_index_2]), lambda areas_index_2: strict(lambda a, b: a * b, areas_performance_score[areas_index_2], areas_insured[areas_index_2]), lambda areas_index_2: strict(lambda a, b: a * b, areas_responsibility_score[areas_index_2], areas_insured[areas_index_2])), lambda areas_index_2: (strict(lambda a, b: a * b, chosen(d, lambda d: 1000000, (lambda d: areas_in_deficit[areas_index_2], lambda d: deficit_multiple[year])), areas_coefficient[areas_index_2]), True, 0, 0), 1, False, "地区", ("参保规模", "抚养状况", "基金运行风险", "绩效考核", "主体责任落实情况")))
    for areas_member_2 in areas_order:
        areas_allocation_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: areas_allocation_shares(d).get(areas_member_2)))
        areas_allocation[areas_member_2] = areas_allocation_of_member
    # policies/jilin/pooling_2024.pol:231 — 调剂金全部分配
    if withheld == 0:
        full_distribution = "satisfied"
    elif withheld_justified:
        full_distribution = "deviates"
    else:
        full_distribution = "violated"
    # policies/jilin/pooling_2024.pol:238 — 净调剂额
    areas_net_transfer = [None] * len(areas_order)
    for areas_member_3 in areas_order:
        areas_net_transfer_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: strict(lambda a, b: a - b, areas_allocation[areas_member_3], areas_remit[areas_member_3])))
        areas_net_transfer[areas_member_3] = areas_net_transfer_of_member
    # policies/jilin/pooling_2024.pol:246 — 调剂后结果
    areas_result_after = [None] * len(areas_order)
    for areas_member_4 in areas_order:
        areas_result_after_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: strict(lambda a, b: a + b, areas_current_result[areas_member_4], areas_net_transfer[areas_member_4])))
        areas_result_after[areas_member_4] = areas_result_after_of_member
    # policies/jilin/pooling_2024.pol:253 — 剩余缺口
    areas_residual_gap = [None] * len(areas_order)
    for areas_member_5 in areas_order:
        areas_residual_gap_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: strict(lambda a, b: a if a > b else b, strict(lambda a: -a, areas_result_after[areas_member_5]), 0)))
        areas_residual_gap[areas_member_5] = areas_residual_gap_of_member
    # policies/jilin/pooling_2024.pol:260 — 滚存结余应担额
    residual_sharing_due0 = [None] * len(areas_order)
    for areas_member_6 in areas_order:
        residual_sharing_due0_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: areas_residual_gap[areas_member_6]))
        residual_sharing_due0[areas_member_6] = residual_sharing_due0_of_member
    # policies/jilin/pooling_2024.pol:260 — 结余支付额
    areas_gap_paid_by_balance = [None] * len(areas_order)
    for areas_member_7 in areas_order:
        areas_gap_paid_by_balance_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: strict(lambda a, b: a if a < b else b, residual_sharing_due0[areas_member_7], chosen(d, lambda d: 0, (lambda d: compared(lambda a, b: a == b, gap_order, "balance_first"), lambda d: areas_accumulated_balance[areas_member_7])))))
        areas_gap_paid_by_balance[areas_member_7] = areas_gap_paid_by_balance_of_member
    # policies/jilin/pooling_2024.pol:260 — 财政支付额
    areas_gap_paid_by_budget = [None] * len(areas_order)
    for areas_member_8 in areas_order:
        areas_gap_paid_by_budget_of_member = chosen(False, lambda d: None, (lambda d: fund_established, lambda d: strict(lambda a, b: a - b, residual_sharing_due0[areas_member_8], areas_gap_paid_by_balance[areas_member_8])))
        areas_gap_paid_by_budget[areas_member_8] = areas_gap_paid_by_budget_of_member
    # policies/jilin/pooling_2024.pol:274 — 先做实市级统筹
    if resident_fund_on is not None or employee_fund_on is not None:
        city_pooling_first_part_2 = not resident_fund_on is not None
        if not city_pooling_first_part_2:
            city_pooling_first_part = city_pooling_done_on is not None
            if city_pooling_first_part:
                if resident_fund_on is None:
                    raise not_applicable_compared()
                city_pooling_first_part = city_pooling_done_on < resident_fund_on
            city_pooling_first_part_2 = city_pooling_first_part
        city_pooling_first_part_5 = city_pooling_first_part_2
        if city_pooling_first_part_5:
            city_pooling_first_part_4 = not employee_fund_on is not None
            if not city_pooling_first_part_4:
                city_pooling_first_part_3 = city_pooling_done_on is not None
                if city_pooling_first_part_3:
                    if employee_fund_on is None:
                        raise not_applicable_compared()
                    city_pooling_first_part_3 = city_pooling_done_on < employee_fund_on
                city_pooling_first_part_4 = city_pooling_first_part_3
            city_pooling_first_part_5 = city_pooling_first_part_4
        if city_pooling_first_part_5:
            city_pooling_first = "satisfied"
        else:
            city_pooling_first = "violated"
    else:
        city_pooling_first = None
    # policies/jilin/pooling_2024.pol:290 — 先居民后职工
    if not resident_fund_on is not None or employee_fund_on is not None:
        if employee_fund_on is not None:
            if resident_fund_on is not None and resident_fund_on < employee_fund_on:
                resident_before_employee = "satisfied"
            else:
                resident_before_employee = "violated"
        else:
            resident_before_employee = None
    else:
        resident_before_employee = None
    # policies/jilin/pooling_2024.pol:298 — 调剂金先于省级统筹
    funds_before_pooling_part_2 = not employee_fund_on is not None or pooling_started_on is not None
    if funds_before_pooling_part_2:
        funds_before_pooling_part = employee_fund_on is not None
        if funds_before_pooling_part:
            if pooling_started_on is None:
                raise not_applicable_compared()
            funds_before_pooling_part = employee_fund_on <= pooling_started_on
        funds_before_pooling_part_2 = not funds_before_pooling_part or not resident_fund_on is not None or pooling_started_on is not None
    if funds_before_pooling_part_2:
        if pooling_started_on is not None:
            if employee_fund_on is not None and employee_fund_on <= pooling_started_on and resident_fund_on is not None and resident_fund_on <= pooling_started_on:
                funds_before_pooling = "satisfied"
            else:
                funds_before_pooling = "violated"
        else:
            funds_before_pooling = None
    else:
        funds_before_pooling = None
    # policies/jilin/pooling_2024.pol:307 — 前期工作完成
    preparation_done_part_2 = not calculation_done_on is not None or pooling_started_on is not None
    if preparation_done_part_2:
        preparation_done_part = calculation_done_on is not None
        if preparation_done_part:
            if pooling_started_on is None:
                raise not_applicable_compared()
            preparation_done_part = calculation_done_on < pooling_started_on
        preparation_done_part_2 = not preparation_done_part or not policies_unified_on is not None or pooling_started_on is not None
    preparation_done_part_6 = preparation_done_part_2
    if preparation_done_part_6:
        preparation_done_part_3 = calculation_done_on is not None
        if preparation_done_part_3:
            if pooling_started_on is None:
                raise not_applicable_compared()
            preparation_done_part_3 = calculation_done_on < pooling_started_on
        preparation_done_part_5 = preparation_done_part_3
        if preparation_done_part_5:
            preparation_done_part_4 = policies_unified_on is not None
            if preparation_done_part_4:
                if pooling_started_on is None:
                    raise not_applicable_compared()
                preparation_done_part_4 = policies_unified_on < pooling_started_on
            preparation_done_part_5 = preparation_done_part_4
        preparation_done_part_6 = not preparation_done_part_5 or not systems_adjusted_on is not None or pooling_started_on is not None
    if preparation_done_part_6:
        if pooling_started_on is not None:
            if calculation_done_on is not None and calculation_done_on < pooling_started_on and policies_unified_on is not None and policies_unified_on < pooling_started_on and systems_adjusted_on is not None and systems_adjusted_on < pooling_started_on:
                preparation_done = "satisfied"
            else:
                preparation_done = "violated"
        else:
            preparation_done = None
    else:
        preparation_done = None
    # policies/jilin/pooling_2024.pol:316 — 已统一项数
    unified_count = (1 if coverage_unified else 0) + (1 if funding_unified else 0) + (1 if benefits_unified else 0) + (1 if payment_unified else 0) + (1 if budget_unified else 0)
    # policies/jilin/pooling_2024.pol:327 — 单位费率合规
    if employer_rate is not None:
        employer_rate_check_part = employer_rate_target[year]
        employer_rate_check_part_2 = employer_rate_tolerance[year]
        if employer_rate >= employer_rate_check_part - employer_rate_check_part_2 and employer_rate <= employer_rate_check_part + employer_rate_check_part_2:
            employer_rate_check = "satisfied"
        else:
            employer_rate_check = "violated"
    else:
        employer_rate_check = None
    # policies/jilin/pooling_2024.pol:333 — 各地单位费率合规
    areas_area_rate_check = [None] * len(areas_order)
    for areas_member_9 in areas_order:
        if areas_area_employer_rate[areas_member_9] is not None:
            areas_area_rate_check_part = employer_rate_target[year]
            areas_area_rate_check_part_2 = employer_rate_tolerance[year]
            if areas_area_employer_rate[areas_member_9] >= areas_area_rate_check_part - areas_area_rate_check_part_2 and areas_area_employer_rate[areas_member_9] <= areas_area_rate_check_part + areas_area_rate_check_part_2:
                areas_area_rate_check_of_member = "satisfied"
            else:
                areas_area_rate_check_of_member = "violated"
        else:
            areas_area_rate_check_of_member = None
        areas_area_rate_check[areas_member_9] = areas_area_rate_check_of_member
    # policies/jilin/pooling_2024.pol:340 — 单位费率全省统一
    uniform_employer_rate_check_part = 0
    for areas_index_3 in areas_order:
        if areas_area_employer_rate[areas_index_3] is not None:
            uniform_employer_rate_check_part += 1
    if uniform_employer_rate_check_part >= 1:
        uniform_employer_rate_check_part_6 = uniform_employer_rate_check_part == 0
        if not uniform_employer_rate_check_part_6:
            uniform_employer_rate_check_part_2 = None
            for areas_index_4 in areas_order:
                uniform_employer_rate_check_part_3 = areas_area_employer_rate[areas_index_4]
                if uniform_employer_rate_check_part_3 is not None and (uniform_employer_rate_check_part_2 is None or uniform_employer_rate_check_part_3 > uniform_employer_rate_check_part_2):
                    uniform_employer_rate_check_part_2 = uniform_employer_rate_check_part_3
            if uniform_employer_rate_check_part_2 is None:
                raise empty_collection("地区")
            uniform_employer_rate_check_part_4 = None
            for areas_index_5 in areas_order:
                uniform_employer_rate_check_part_5 = areas_area_employer_rate[areas_index_5]
                if uniform_employer_rate_check_part_5 is not None and (uniform_employer_rate_check_part_4 is None or uniform_employer_rate_check_part_5 < uniform_employer_rate_check_part_4):
                    uniform_employer_rate_check_part_4 = uniform_employer_rate_check_part_5
            if uniform_employer_rate_check_part_4 is None:
                raise empty_collection("地区")
            uniform_employer_rate_check_part_6 = uniform_employer_rate_check_part_2 == uniform_employer_rate_check_part_4
        if uniform_employer_rate_check_part_6:
            uniform_employer_rate_check = "satisfied"
        else:
            uniform_employer_rate_check = "notice"
    else:
        uniform_employer_rate_check = None
    # policies/jilin/pooling_2024.pol:348 — 个人费率合规
    if employee_rate is not None:
        employee_rate_check_part = employee_rate_fixed[year]
        if employee_rate == employee_rate_check_part:
            employee_rate_check = "satisfied"
        else:
            employee_rate_check = "violated"
    else:
        employee_rate_check = None
    # policies/jilin/pooling_2024.pol:350 — 居民个人标准合规
    if resident_standard is not None and national_standard is not None:
        if each_part:
            if resident_standard >= national_standard:
                resident_standard_check = "satisfied"
            else:
                resident_standard_check = "violated"
        else:
            resident_standard_check = None
    else:
        resident_standard_check = None
    # policies/jilin/pooling_2024.pol:357 — 居民补助标准合规
    if resident_subsidy is not None and national_subsidy is not None:
        if each_part:
            if resident_subsidy >= national_subsidy:
                resident_subsidy_check = "satisfied"
            else:
                resident_subsidy_check = "violated"
        else:
            resident_subsidy_check = None
    else:
        resident_subsidy_check = None
    # policies/jilin/pooling_2024.pol:364 — 居民筹资总额合规
    if resident_standard is not None and resident_subsidy is not None and national_standard is not None and national_subsidy is not None:
        if not each_part:
            if resident_standard + resident_subsidy >= national_standard + national_subsidy:
                resident_total_check = "satisfied"
            else:
                resident_total_check = "violated"
        else:
            resident_total_check = None
    else:
        resident_total_check = None
    # policies/jilin/pooling_2024.pol:370 — 超清单政策清零
    if beyond_list_count is not None:
        if beyond_list_count == 0:
            beyond_list_cleared = "satisfied"
        else:
            beyond_list_cleared = "notice"
    else:
        beyond_list_cleared = None
    # policies/jilin/pooling_2024.pol:377 — 核对用平均工资
    if wage_year == "prior_year":
        wage_checked = wage_base
    else:
        wage_checked = wage_base_now
    # policies/jilin/pooling_2024.pol:383 — 起付标准上限
    if wage_checked is not None:
        deductible_limit_part = deductible_multiple[year]
        deductible_limit = (wage_checked * deductible_limit_part + 500000) // 1000000
    else:
        deductible_limit = None
    # policies/jilin/pooling_2024.pol:390 — 平均工资基准列明
    if employee_deductible is not None and wage_year == "prior_year":
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/jilin/pooling_2024.pol:398 — 起付标准合规
    if employee_deductible is not None:
        if wage_checked is not None:
            deductible_check_part = deductible_multiple[year]
            if employee_deductible * 1000000 <= wage_checked * deductible_check_part:
                deductible_check = "satisfied"
            elif deductible_justified:
                deductible_check = "deviates"
            else:
                deductible_check = "violated"
        else:
            deductible_check = None
    else:
        deductible_check = None
    # policies/jilin/pooling_2024.pol:409 — 起付标准拉开差距（与前面各项相比）
    hospital_levels_deductible_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_deductible_steps_step0_members = hospital_levels_order
    hospital_levels_deductible_steps_step0_done = 0
    hospital_levels_deductible_steps_step0_kept = 0
    hospital_levels_deductible_steps_step0_members_2 = hospital_levels_order
    hospital_levels_deductible_steps_step0_done_2 = 0
    hospital_levels_deductible_steps_step0_kept_2 = None
    for hospital_levels_member in hospital_levels_order:
        while hospital_levels_deductible_steps_step0_done < len(hospital_levels_deductible_steps_step0_members) and hospital_levels_place[hospital_levels_deductible_steps_step0_members[hospital_levels_deductible_steps_step0_done]] < hospital_levels_place[hospital_levels_member]:
            hospital_levels_index = hospital_levels_deductible_steps_step0_members[hospital_levels_deductible_steps_step0_done]
            hospital_levels_deductible_steps_step0_done += 1
            hospital_levels_deductible_steps_step0_kept += 1
        hospital_levels_deductible_steps_step0_part_2 = hospital_levels_deductible_steps_step0_kept == 0
        if not hospital_levels_deductible_steps_step0_part_2:
            while hospital_levels_deductible_steps_step0_done_2 < len(hospital_levels_deductible_steps_step0_members_2) and hospital_levels_place[hospital_levels_deductible_steps_step0_members_2[hospital_levels_deductible_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member]:
                hospital_levels_index_2 = hospital_levels_deductible_steps_step0_members_2[hospital_levels_deductible_steps_step0_done_2]
                hospital_levels_deductible_steps_step0_done_2 += 1
                hospital_levels_deductible_steps_step0_part = hospital_levels_level_deductible[hospital_levels_index_2]
                if (hospital_levels_deductible_steps_step0_kept_2 is None or hospital_levels_deductible_steps_step0_part > hospital_levels_deductible_steps_step0_kept_2):
                    hospital_levels_deductible_steps_step0_kept_2 = hospital_levels_deductible_steps_step0_part
            if hospital_levels_deductible_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_deductible_steps_step0_part_2 = hospital_levels_level_deductible[hospital_levels_member] >= hospital_levels_deductible_steps_step0_kept_2
        hospital_levels_deductible_steps_step0_of_member = hospital_levels_deductible_steps_step0_part_2
        hospital_levels_deductible_steps_step0[hospital_levels_member] = hospital_levels_deductible_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:406 — 起付标准拉开差距
    deductible_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        deductible_steps_part += 1
    if deductible_steps_part >= 2 and scheme == "employee":
        deductible_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_deductible_steps_step0[hospital_levels_index_4]:
                deductible_steps_part_2 += 1
        deductible_steps_part_8 = deductible_steps_part_2 == 0
        if deductible_steps_part_8:
            deductible_steps_part_7 = deductible_steps_part <= 1
            if not deductible_steps_part_7:
                deductible_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    deductible_steps_part_4 = hospital_levels_level_deductible[hospital_levels_index_5]
                    if (deductible_steps_part_3 is None or deductible_steps_part_4 > deductible_steps_part_3):
                        deductible_steps_part_3 = deductible_steps_part_4
                if deductible_steps_part_3 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    deductible_steps_part_6 = hospital_levels_level_deductible[hospital_levels_index_6]
                    if (deductible_steps_part_5 is None or deductible_steps_part_6 < deductible_steps_part_5):
                        deductible_steps_part_5 = deductible_steps_part_6
                if deductible_steps_part_5 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_7 = deductible_steps_part_3 != deductible_steps_part_5
            deductible_steps_part_8 = deductible_steps_part_7
        if deductible_steps_part_8:
            deductible_steps = "satisfied"
        else:
            deductible_steps = "violated"
    else:
        deductible_steps = None
    # policies/jilin/pooling_2024.pol:415 — 总体支付比例
    if fund_paid is not None and in_scope_cost is not None:
        overall_ratio = (2 * (fund_paid * 10000) + in_scope_cost) // (2 * in_scope_cost) * 100
    else:
        overall_ratio = None
    # policies/jilin/pooling_2024.pol:422 — 总体支付比例合规
    if fund_paid is not None and in_scope_cost is not None:
        ratio_check_part = ratio_target[year]
        ratio_check_part_2 = ratio_tolerance[year]
        if fund_paid * 10000 >= in_scope_cost * (ratio_check_part - ratio_check_part_2) and fund_paid * 10000 <= in_scope_cost * (ratio_check_part + ratio_check_part_2):
            ratio_check = "satisfied"
        else:
            ratio_check = "violated"
    else:
        ratio_check = None
    # policies/jilin/pooling_2024.pol:430 — 职工支付比例较高
    if employee_ratio is not None and resident_ratio is not None:
        if employee_ratio > resident_ratio:
            schemes_gap = "satisfied"
        else:
            schemes_gap = "violated"
    else:
        schemes_gap = None
    # policies/jilin/pooling_2024.pol:441 — 支付比例拉开差距（与前面各项相比）
    hospital_levels_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_ratio_steps_step0_done = 0
    hospital_levels_ratio_steps_step0_kept = 0
    hospital_levels_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_ratio_steps_step0_done_2 = 0
    hospital_levels_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_2 in hospital_levels_order:
        while hospital_levels_ratio_steps_step0_done < len(hospital_levels_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_ratio_steps_step0_members[hospital_levels_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_2]:
            hospital_levels_index_7 = hospital_levels_ratio_steps_step0_members[hospital_levels_ratio_steps_step0_done]
            hospital_levels_ratio_steps_step0_done += 1
            hospital_levels_ratio_steps_step0_kept += 1
        hospital_levels_ratio_steps_step0_part_2 = hospital_levels_ratio_steps_step0_kept == 0
        if not hospital_levels_ratio_steps_step0_part_2:
            while hospital_levels_ratio_steps_step0_done_2 < len(hospital_levels_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_ratio_steps_step0_members_2[hospital_levels_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_2]:
                hospital_levels_index_8 = hospital_levels_ratio_steps_step0_members_2[hospital_levels_ratio_steps_step0_done_2]
                hospital_levels_ratio_steps_step0_done_2 += 1
                hospital_levels_ratio_steps_step0_part = hospital_levels_level_ratio[hospital_levels_index_8]
                if (hospital_levels_ratio_steps_step0_kept_2 is None or hospital_levels_ratio_steps_step0_part < hospital_levels_ratio_steps_step0_kept_2):
                    hospital_levels_ratio_steps_step0_kept_2 = hospital_levels_ratio_steps_step0_part
            if hospital_levels_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_ratio_steps_step0_part_2 = hospital_levels_level_ratio[hospital_levels_member_2] <= hospital_levels_ratio_steps_step0_kept_2
        hospital_levels_ratio_steps_step0_of_member = hospital_levels_ratio_steps_step0_part_2
        hospital_levels_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_ratio_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:438 — 支付比例拉开差距
    ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        ratio_steps_part += 1
    if ratio_steps_part >= 2:
        ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_ratio_steps_step0[hospital_levels_index_10]:
                ratio_steps_part_2 += 1
        ratio_steps_part_8 = ratio_steps_part_2 == 0
        if ratio_steps_part_8:
            ratio_steps_part_7 = ratio_steps_part <= 1
            if not ratio_steps_part_7:
                ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    ratio_steps_part_4 = hospital_levels_level_ratio[hospital_levels_index_11]
                    if (ratio_steps_part_3 is None or ratio_steps_part_4 > ratio_steps_part_3):
                        ratio_steps_part_3 = ratio_steps_part_4
                if ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    ratio_steps_part_6 = hospital_levels_level_ratio[hospital_levels_index_12]
                    if (ratio_steps_part_5 is None or ratio_steps_part_6 < ratio_steps_part_5):
                        ratio_steps_part_5 = ratio_steps_part_6
                if ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_7 = ratio_steps_part_3 != ratio_steps_part_5
            ratio_steps_part_8 = ratio_steps_part_7
        if ratio_steps_part_8:
            ratio_steps = "satisfied"
        else:
            ratio_steps = "violated"
    else:
        ratio_steps = None
    # policies/jilin/pooling_2024.pol:447 — 职工限额达标
    if employee_cap is not None and national_employee_cap is not None:
        if employee_cap >= national_employee_cap:
            employee_cap_check = "satisfied"
        else:
            employee_cap_check = "violated"
    else:
        employee_cap_check = None
    # policies/jilin/pooling_2024.pol:453 — 居民限额达标
    if resident_cap is not None and national_resident_cap is not None:
        if resident_cap >= national_resident_cap:
            resident_cap_check = "satisfied"
        else:
            resident_cap_check = "violated"
    else:
        resident_cap_check = None
    # policies/jilin/pooling_2024.pol:461 — 缺口已核定
    budget_units_gap_is_verified = [None] * len(budget_units_order)
    for budget_units_member in budget_units_order:
        budget_units_gap_is_verified_of_member = budget_units_verified_gap[budget_units_member] is not None and budget_units_verified_gap[budget_units_member] >= budget_units_unit_spending[budget_units_member] - budget_units_unit_income[budget_units_member]
        budget_units_gap_is_verified[budget_units_member] = budget_units_gap_is_verified_of_member
    # policies/jilin/pooling_2024.pol:468 — 以收定支
    budget_units_spending_by_income = [None] * len(budget_units_order)
    for budget_units_member_2 in budget_units_order:
        if budget_units_unit_spending[budget_units_member_2] <= budget_units_unit_income[budget_units_member_2]:
            budget_units_spending_by_income_of_member = "satisfied"
        elif not budget_units_gap_is_verified[budget_units_member_2]:
            budget_units_spending_by_income_of_member = "violated"
        else:
            budget_units_spending_by_income_of_member = "deviates"
        budget_units_spending_by_income[budget_units_member_2] = budget_units_spending_by_income_of_member
    # policies/jilin/pooling_2024.pol:478 — 市州预算齐全
    city_units_part = 0
    for budget_units_index in budget_units_order:
        city_units_part += 1
    if city_units_part > 0:
        city_units_part_2 = 0
        for budget_units_index_2 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_2] == "city":
                city_units_part_2 += 1
        city_units_part_3 = city_count[year]
        if city_units_part_2 == city_units_part_3:
            city_units = "satisfied"
        else:
            city_units = "violated"
    else:
        city_units = None
    # policies/jilin/pooling_2024.pol:484 — 单列地区预算齐全
    special_units_part = 0
    for budget_units_index_3 in budget_units_order:
        special_units_part += 1
    if special_units_part > 0:
        special_units_part_2 = 0
        for budget_units_index_4 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_4] == "changbaishan":
                special_units_part_2 += 1
        special_units_part_4 = special_units_part_2 == 1
        if special_units_part_4:
            special_units_part_3 = 0
            for budget_units_index_5 in budget_units_order:
                if budget_units_unit_kind[budget_units_index_5] == "meihekou":
                    special_units_part_3 += 1
            special_units_part_4 = special_units_part_3 == 1
        if special_units_part_4:
            special_units = "satisfied"
        else:
            special_units = "violated"
    else:
        special_units = None
    # policies/jilin/pooling_2024.pol:491 — 缺口须核定
    budget_units_gap_verified = [None] * len(budget_units_order)
    for budget_units_member_3 in budget_units_order:
        if budget_units_claimed_gap[budget_units_member_3] > 0:
            if budget_units_verified_gap[budget_units_member_3] is not None:
                budget_units_gap_verified_of_member = "satisfied"
            else:
                budget_units_gap_verified_of_member = "violated"
        else:
            budget_units_gap_verified_of_member = None
        budget_units_gap_verified[budget_units_member_3] = budget_units_gap_verified_of_member
    # policies/jilin/pooling_2024.pol:501 — 智能审核全面应用
    if reviewed_institutions is not None and institutions is not None:
        if reviewed_institutions >= institutions:
            review_everywhere = "satisfied"
        else:
            review_everywhere = "notice"
    else:
        review_everywhere = None
    # policies/jilin/pooling_2024.pol:507 — 经办服务五级覆盖
    if covered_units is not None and all_units is not None:
        if covered_units >= all_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "notice"
    else:
        services_everywhere = None
    return (pool, distributable, areas_in_deficit, fund_established, areas_allocation, full_distribution, areas_net_transfer, areas_result_after, areas_residual_gap, areas_gap_paid_by_balance, areas_gap_paid_by_budget, city_pooling_first, resident_before_employee, funds_before_pooling, preparation_done, unified_count, employer_rate_check, areas_area_rate_check, uniform_employer_rate_check, employee_rate_check, resident_standard_check, resident_subsidy_check, resident_total_check, beyond_list_cleared, wage_checked, deductible_limit, wage_base_given, deductible_check, deductible_steps, overall_ratio, ratio_check, schemes_gap, ratio_steps, employee_cap_check, resident_cap_check, budget_units_gap_is_verified, budget_units_spending_by_income, city_units, special_units, budget_units_gap_verified, review_everywhere, services_everywhere)


_DECIDED = Core(
    _decided,
    arguments=(
        "scheme",
        "withheld",
        "withheld_justified",
        "city_pooling_done_on",
        "resident_fund_on",
        "employee_fund_on",
        "pooling_started_on",
        "calculation_done_on",
        "policies_unified_on",
        "systems_adjusted_on",
        "coverage_unified",
        "funding_unified",
        "benefits_unified",
        "payment_unified",
        "budget_unified",
        "beyond_list_count",
        "employer_rate",
        "employee_rate",
        "resident_standard",
        "resident_subsidy",
        "national_standard",
        "national_subsidy",
        "wage_base",
        "employee_deductible",
        "deductible_justified",
        "fund_paid",
        "in_scope_cost",
        "employee_ratio",
        "resident_ratio",
        "employee_cap",
        "resident_cap",
        "national_employee_cap",
        "national_resident_cap",
        "reviewed_institutions",
        "institutions",
        "covered_units",
        "all_units",
        "areas@order",
        "areas@place",
        "areas.insured",
        "areas.remit",
        "areas.current_result",
        "areas.dependency_ratio",
        "areas.payable_months",
        "areas.performance_score",
        "areas.responsibility_score",
        "areas.coefficient",
        "areas.accumulated_balance",
        "areas.area_employer_rate",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.level_deductible",
        "hospital_levels.level_ratio",
        "budget_units@order",
        "budget_units@place",
        "budget_units.unit_kind",
        "budget_units.unit_income",
        "budget_units.unit_spending",
        "budget_units.claimed_gap",
        "budget_units.verified_gap",
    ),
    results=(
        Counted("pool", 100),
        Counted("distributable", 100),
        Counted("areas.in_deficit", None),
        Counted("fund_established", None),
        Counted("areas.allocation", 100),
        Counted("full_distribution", None),
        Counted("areas.net_transfer", 100),
        Counted("areas.result_after", 100),
        Counted("areas.residual_gap", 100),
        Counted("areas.gap_paid_by_balance", 100),
        Counted("areas.gap_paid_by_budget", 100),
        Counted("city_pooling_first", None),
        Counted("resident_before_employee", None),
        Counted("funds_before_pooling", None),
        Counted("preparation_done", None),
        Counted("unified_count", 1, whole=True),
        Counted("employer_rate_check", None),
        Counted("areas.area_rate_check", None),
        Counted("uniform_employer_rate_check", None),
        Counted("employee_rate_check", None),
        Counted("resident_standard_check", None),
        Counted("resident_subsidy_check", None),
        Counted("resident_total_check", None),
        Counted("beyond_list_cleared", None),
        Counted("wage_checked", 100),
        Counted("deductible_limit", 100),
        Counted("wage_base_given", None),
        Counted("deductible_check", None),
        Counted("deductible_steps", None),
        Counted("overall_ratio", 1000000),
        Counted("ratio_check", None),
        Counted("schemes_gap", None),
        Counted("ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("budget_units.gap_is_verified", None),
        Counted("budget_units.spending_by_income", None),
        Counted("city_units", None),
        Counted("special_units", None),
        Counted("budget_units.gap_verified", None),
        Counted("review_everywhere", None),
        Counted("services_everywhere", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "scheme",
        "withheld",
        "withheld_justified",
        "city_pooling_done_on",
        "resident_fund_on",
        "employee_fund_on",
        "pooling_started_on",
        "calculation_done_on",
        "policies_unified_on",
        "systems_adjusted_on",
        "coverage_unified",
        "funding_unified",
        "benefits_unified",
        "payment_unified",
        "budget_unified",
        "beyond_list_count",
        "employer_rate",
        "employee_rate",
        "resident_standard",
        "resident_subsidy",
        "national_standard",
        "national_subsidy",
        "wage_base",
        "wage_base_now",
        "employee_deductible",
        "deductible_justified",
        "fund_paid",
        "in_scope_cost",
        "employee_ratio",
        "resident_ratio",
        "employee_cap",
        "resident_cap",
        "national_employee_cap",
        "national_resident_cap",
        "reviewed_institutions",
        "institutions",
        "covered_units",
        "all_units",
        "areas@order",
        "areas@place",
        "areas.insured",
        "areas.remit",
        "areas.current_result",
        "areas.dependency_ratio",
        "areas.payable_months",
        "areas.performance_score",
        "areas.responsibility_score",
        "areas.coefficient",
        "areas.accumulated_balance",
        "areas.area_employer_rate",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.level_deductible",
        "hospital_levels.level_ratio",
        "budget_units@order",
        "budget_units@place",
        "budget_units.unit_kind",
        "budget_units.unit_income",
        "budget_units.unit_spending",
        "budget_units.claimed_gap",
        "budget_units.verified_gap",
        "weight_insured",
        "weight_dependency",
        "weight_risk",
        "weight_performance",
        "weight_responsibility",
        "deficit_multiple",
        "employer_rate_target",
        "employer_rate_tolerance",
        "employee_rate_fixed",
        "deductible_multiple",
        "ratio_target",
        "ratio_tolerance",
        "city_count",
        "dependency_direction",
        "gap_order",
        "wage_year",
        "each_part",
    ),
    results=(
        Counted("pool", 100),
        Counted("distributable", 100),
        Counted("areas.in_deficit", None),
        Counted("fund_established", None),
        Counted("areas.allocation", 100),
        Counted("full_distribution", None),
        Counted("areas.net_transfer", 100),
        Counted("areas.result_after", 100),
        Counted("areas.residual_gap", 100),
        Counted("areas.gap_paid_by_balance", 100),
        Counted("areas.gap_paid_by_budget", 100),
        Counted("city_pooling_first", None),
        Counted("resident_before_employee", None),
        Counted("funds_before_pooling", None),
        Counted("preparation_done", None),
        Counted("unified_count", 1, whole=True),
        Counted("employer_rate_check", None),
        Counted("areas.area_rate_check", None),
        Counted("uniform_employer_rate_check", None),
        Counted("employee_rate_check", None),
        Counted("resident_standard_check", None),
        Counted("resident_subsidy_check", None),
        Counted("resident_total_check", None),
        Counted("beyond_list_cleared", None),
        Counted("wage_checked", 100),
        Counted("deductible_limit", 100),
        Counted("wage_base_given", None),
        Counted("deductible_check", None),
        Counted("deductible_steps", None),
        Counted("overall_ratio", 1000000),
        Counted("ratio_check", None),
        Counted("schemes_gap", None),
        Counted("ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("budget_units.gap_is_verified", None),
        Counted("budget_units.spending_by_income", None),
        Counted("city_units", None),
        Counted("special_units", None),
        Counted("budget_units.gap_verified", None),
        Counted("review_everywhere", None),
        Counted("services_everywhere", None),
    ),
)


_POLICY = Policy(
    _SCHEMA,
    Names(_SCHEMA),
    _DECIDED,
    _GENERAL,
    doubtful=(),
    readings=("dependency_direction", "gap_order", "wage_year", "each_part",),
)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    scheme: str,
    withheld: int | Decimal | str | _Omitted = _OMITTED,
    withheld_justified: bool | _Omitted = _OMITTED,
    city_pooling_done_on: date | str | _Omitted = _OMITTED,
    resident_fund_on: date | str | _Omitted = _OMITTED,
    employee_fund_on: date | str | _Omitted = _OMITTED,
    pooling_started_on: date | str | _Omitted = _OMITTED,
    calculation_done_on: date | str | _Omitted = _OMITTED,
    policies_unified_on: date | str | _Omitted = _OMITTED,
    systems_adjusted_on: date | str | _Omitted = _OMITTED,
    coverage_unified: bool | _Omitted = _OMITTED,
    funding_unified: bool | _Omitted = _OMITTED,
    benefits_unified: bool | _Omitted = _OMITTED,
    payment_unified: bool | _Omitted = _OMITTED,
    budget_unified: bool | _Omitted = _OMITTED,
    beyond_list_count: int | _Omitted = _OMITTED,
    employer_rate: int | Decimal | str | _Omitted = _OMITTED,
    employee_rate: int | Decimal | str | _Omitted = _OMITTED,
    resident_standard: int | Decimal | str | _Omitted = _OMITTED,
    resident_subsidy: int | Decimal | str | _Omitted = _OMITTED,
    national_standard: int | Decimal | str | _Omitted = _OMITTED,
    national_subsidy: int | Decimal | str | _Omitted = _OMITTED,
    wage_base: int | Decimal | str | _Omitted = _OMITTED,
    wage_base_now: int | Decimal | str | _Omitted = _OMITTED,
    employee_deductible: int | Decimal | str | _Omitted = _OMITTED,
    deductible_justified: bool | _Omitted = _OMITTED,
    fund_paid: int | Decimal | str | _Omitted = _OMITTED,
    in_scope_cost: int | Decimal | str | _Omitted = _OMITTED,
    employee_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    national_employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    national_resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    reviewed_institutions: int | _Omitted = _OMITTED,
    institutions: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    all_units: int | _Omitted = _OMITTED,
    areas: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    hospital_levels: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_units: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2024年至2060年中某一年度的结果。

    year：计算的年度。
    scheme：险种，取employee（职工医保）、resident（居民医保）。
    withheld：暂不分配额（元）。
    withheld_justified：暂不分配已说明。
    city_pooling_done_on：做实市级统筹日。
    resident_fund_on：居民调剂金建立日。
    employee_fund_on：职工调剂金建立日。
    pooling_started_on：省级统筹实施日。
    calculation_done_on：基金测算完成日。
    policies_unified_on：政策统一完成日。
    systems_adjusted_on：信息系统调整完成日。
    coverage_unified：覆盖范围已统一。
    funding_unified：筹资标准已统一。
    benefits_unified：待遇政策已统一。
    payment_unified：医保支付已统一。
    budget_unified：预算管理已统一。
    beyond_list_count：超清单政策数（个）。
    employer_rate：单位费率。
    employee_rate：个人费率。
    resident_standard：居民个人标准（元）。
    resident_subsidy：居民补助标准（元）。
    national_standard：国家个人标准（元）。
    national_subsidy：国家补助标准（元）。
    wage_base：平均工资基准（元）。
    wage_base_now：当年平均工资（元）。
    employee_deductible：职工住院起付标准（元）。
    deductible_justified：起付标准偏离已说明。
    fund_paid：基金支付额（元）。
    in_scope_cost：政策范围费用（元）。
    employee_ratio：职工支付比例。
    resident_ratio：居民支付比例。
    employee_cap：职工最高支付限额（元）。
    resident_cap：居民最高支付限额（元）。
    national_employee_cap：国家职工限额标准（元）。
    national_resident_cap：国家居民限额标准（元）。
    reviewed_institutions：智能审核覆盖机构数（个）。
    institutions：定点机构数（个）。
    covered_units：服务覆盖单位数（个）。
    all_units：应覆盖单位数（个）。
    areas：地区的清单，每项有代码（code）、参保人数（insured）、上缴额（remit）、当期结果（current_result）、抚养比（dependency_ratio）、可支付月数（payable_months）、绩效得分（performance_score）、责任得分（responsibility_score）、评价系数（coefficient）、滚存结余额（accumulated_balance）、地区单位费率（area_employer_rate）。
    hospital_levels：机构级别的清单，每项有级别名称（level_name）、起付标准档（level_deductible）、支付比例档（level_ratio）。
    budget_units：预算单位的清单，每项有单位名称（unit_name）、单位种类（unit_kind）、单位收入预算（unit_income）、单位支出预算（unit_spending）、单位申报缺口（claimed_gap）、单位核定缺口（verified_gap）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    items = {
        "scheme": scheme,
        "withheld": withheld,
        "withheld_justified": withheld_justified,
        "city_pooling_done_on": city_pooling_done_on,
        "resident_fund_on": resident_fund_on,
        "employee_fund_on": employee_fund_on,
        "pooling_started_on": pooling_started_on,
        "calculation_done_on": calculation_done_on,
        "policies_unified_on": policies_unified_on,
        "systems_adjusted_on": systems_adjusted_on,
        "coverage_unified": coverage_unified,
        "funding_unified": funding_unified,
        "benefits_unified": benefits_unified,
        "payment_unified": payment_unified,
        "budget_unified": budget_unified,
        "beyond_list_count": beyond_list_count,
        "employer_rate": employer_rate,
        "employee_rate": employee_rate,
        "resident_standard": resident_standard,
        "resident_subsidy": resident_subsidy,
        "national_standard": national_standard,
        "national_subsidy": national_subsidy,
        "wage_base": wage_base,
        "wage_base_now": wage_base_now,
        "employee_deductible": employee_deductible,
        "deductible_justified": deductible_justified,
        "fund_paid": fund_paid,
        "in_scope_cost": in_scope_cost,
        "employee_ratio": employee_ratio,
        "resident_ratio": resident_ratio,
        "employee_cap": employee_cap,
        "resident_cap": resident_cap,
        "national_employee_cap": national_employee_cap,
        "national_resident_cap": national_resident_cap,
        "reviewed_institutions": reviewed_institutions,
        "institutions": institutions,
        "covered_units": covered_units,
        "all_units": all_units,
        "areas": areas,
        "hospital_levels": hospital_levels,
        "budget_units": budget_units,
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
