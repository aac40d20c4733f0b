"""贵州省级统筹（guizhou_pooling_2024）：贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）

依据《001》。由 mingce 从政策源文件生成，修改请改源文件。
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
ALIKE = "己已巳 未末 人入 日曰 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 大太犬 王玉主 木本术 目且 田由甲申 住往 代伐 比此 拔拨 没设 历厉 账帐 享亨 科料 休体 付什 支攴 准淮 用甩甪 限根 因困 间问 征证 期朗 额颁 缴激 续绩 人八 入八 安按案岸暗 办半班板版般搬伴颁拌扮斑 保包报宝抱暴饱爆薄堡胞曝 被北备背倍悲辈贝杯碑 本奔 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 别憋 病并兵冰饼丙秉柄 播波博薄勃拨伯驳泊玻剥柏搏 不部步布补捕簿卜 参残餐惨灿惭 策册测侧厕 参岑 层曾 查差察茶插叉刹 差拆柴 超朝潮抄吵炒钞巢 陈沉晨臣尘趁称衬辰 成城程称承诚呈乘盛惩澄撑 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 此次词辞慈磁刺瓷雌赐 从聪丛匆葱 村存寸 大答达打搭 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 调吊钓掉雕 度都读独毒督堵赌杜肚渡 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 法发罚乏伐阀 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 关管官观馆贯惯冠灌 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 横衡恒 后候厚侯猴 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 看刊砍堪勘槛 考靠烤拷 可科客课刻克渴壳棵颗咳 空控恐孔 口扣寇 老劳牢捞姥 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 量两良亮梁粮凉辆谅 料疗了辽聊僚 六流留刘柳 律率绿旅虑吕履缕屡驴滤 妈马吗麻骂码摩 们门闷 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 年念粘 配培陪赔佩 批皮疲匹披脾辟僻 片篇偏骗便 平评瓶凭屏萍 普铺扑仆朴葡谱曝 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 前千钱签欠迁浅潜牵铅谦遣歉嵌纤仟 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 确却缺雀 人任认仁忍刃 日 容荣融绒溶 如入乳儒 山善闪扇陕衫擅删 上商伤赏尚熵 社设舍射涉摄蛇折 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 率帅衰摔 水税睡谁 说硕烁 素速诉苏宿俗塑溯肃 算酸 他它她塔踏 台太态泰抬胎 体提题替梯踢剔 条跳挑调 同通统童痛铜桶筒 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 西系息习希析席细喜洗戏吸夕惜牺悉溪稀袭昔膝熙晰锡隙 下夏吓霞峡狭辖瞎厦虾 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 行性形星兴型姓省醒幸刑杏 严眼言研验延沿演烟盐颜岩宴艳炎掩焰雁咽 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 因音引印银阴饮隐姻殷 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 在再载灾栽仔 暂赞咱 展战站占斩粘沾盏 长张章障掌涨仗丈帐账杖 真阵镇针振震诊珍侦枕 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 专转传赚砖 准 自子资字紫姿仔滋咨 总综宗纵踪 组足族租祖阻 最罪醉嘴"
TRADITIONAL = "參参 險险 醫医 療疗 費费 繳缴 額额 數数 當当 為为 爲为 從从 務务 單单 調调 劑剂 補补 計计 標标 準准 實实 歷历 曆历 結结 餘余 總总 別别 級级 縣县 區区 鄉乡 門门 職职 戶户 號号 條条 開开 間间 圍围 機机 構构 辦办 達达 適适 種种 權权 負负 擔担 佔占 價价 兩两 嚴严 執执 層层 後后 徑径 檔档 碼码 離离 稱称 籌筹 統统 經经 編编 績绩 製制 設设 診诊 說说 誰谁 資资 賬账 轉转 預预 體体"
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


DAY_2024_12_31 = date(2024, 12, 31)
DAY_2025_12_31 = date(2025, 12, 31)
DAY_2026_01_01 = date(2026, 1, 1)
DAY_2026_01_31 = date(2026, 1, 31)


_SCHEMA = Schema(
    first=2024,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("gap_pool_stock", "补缺存量", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, default=0, has_default=True),
        Field("scheme", "险种", "once", "choice", choices=(("职工医保", "employee"), ("城乡居民医保", "resident")), of="险种类", optional=True),
        Field("cross_scheme_transfer", "险种间调剂额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("pool_other_use", "调剂金他用额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("wage_base", "平均工资基准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("income_base", "可支配收入基准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("employee_deductible", "职工住院起付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("resident_deductible", "居民住院起付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("employee_inpatient_ratio", "职工住院支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("resident_inpatient_ratio", "居民住院支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("employee_cap", "职工最高支付限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("resident_cap", "居民最高支付限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("employee_outpatient_deductible", "职工门诊起付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("resident_outpatient_deductible", "居民门诊起付标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
        Field("employee_outpatient_ratio", "职工门诊支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("resident_outpatient_ratio", "居民门诊支付比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("employee_outpatient_cap", "职工门诊限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("resident_outpatient_cap", "居民门诊限额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000, scale=100, optional=True),
        Field("deductible_justified", "职工起付标准偏离已说明", "once", "truth", default=False, has_default=True),
        Field("resident_deductible_justified", "居民起付标准偏离已说明", "once", "truth", default=False, has_default=True),
        Field("cap_justified", "职工限额偏离已说明", "once", "truth", default=False, has_default=True),
        Field("resident_cap_justified", "居民限额偏离已说明", "once", "truth", default=False, has_default=True),
        Field("budget_income", "预算收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("budget_spending", "预算支出", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("opening_balance", "上年末累计结余", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=-1000000000000, high=1000000000000, scale=100, optional=True),
        Field("deficit_justified", "当年赤字已说明", "once", "truth", default=False, has_default=True),
        Field("accumulated_deficit_justified", "累计赤字已说明", "once", "truth", default=False, has_default=True),
        Field("contribution_base", "缴费基数或标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("contribution_rate", "缴费费率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("budget_insured", "预算参保人数", "once", "number", grain=1, unit=("", "人"), low=0, high=1000000000, scale=1, optional=True),
        Field("prior_spending", "以前年度支出", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("cost_level", "本地费用水平", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("cost_target", "费用控制目标", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
        Field("aged_share", "老年参保占比", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
        Field("beneficiaries", "享受待遇人数", "once", "number", grain=1, unit=("", "人"), low=0, high=1000000000, scale=1, optional=True),
        Field("benefit_changes", "待遇政策调整", "once", "text", optional=True),
        Field("case_payment", "按病种支付额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000000, scale=100, optional=True),
        Field("fund_payment", "基金支付总额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000000, scale=100, optional=True),
        Field("local_units", "基层单位数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
        Field("covered_units", "已覆盖单位数", "once", "number", grain=1, unit=("", "个"), low=0, high=1000000, scale=1, optional=True),
        Field("plan_issued_on", "实施方案出台日", "once", "day", optional=True),
        Field("budget_rules_issued_on", "预算办法出台日", "once", "day", optional=True),
        Field("warning_improved_on", "预警机制完善日", "once", "day", optional=True),
        Field("uniform_policy_issued_on", "统一政策出台日", "once", "day", optional=True),
        Field("fund_rules_issued_on", "调剂金办法出台日", "once", "day", optional=True),
        Field("account_opened_on", "调剂金账户开设日", "once", "day", optional=True),
        Field("assessment_issued_on", "考核机制出台日", "once", "day", optional=True),
        Field("pooling_started_on", "省级统筹实施日", "once", "day", optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州名单",
            (
                Field("cities.code", "代码", "once", "text", unique=True),
                Field("cities.levy", "征缴收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("cities.insured", "参保人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
                Field("cities.aged_insured", "老年参保人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
                Field("cities.target_score", "目标得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.budget_score", "预算得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.fund_score", "基金得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.service_score", "经办得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.resource_score", "资源得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.quality_score", "水平得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.price_index", "价格指数", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=1000, scale=1000000),
                Field("cities.price_score", "价格得分", "once", "number", grain=Fraction(1, 100), unit=("", "分"), low=0, high=1000, scale=100),
                Field("cities.coefficient", "考核系数", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=1000, scale=1000000),
                Field("cities.other_value", "其他因素值", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=10000000, scale=1000000, default=0, has_default=True),
                Field("cities.overrun", "合理超支", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("cities.local_balance", "历年结余", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("cities.current_income", "当期收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
                Field("cities.current_spending", "当期支出", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100, optional=True),
                Field("cities.local_base", "本地缴费基数", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100, optional=True),
                Field("cities.local_rate", "本地缴费费率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
            ),
            None,
        ),
        Listing(
            "counties", "县区名单",
            (
                Field("counties.county_code", "县区代码", "once", "text", unique=True),
                Field("counties.county_income", "县区收入", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("counties.paid_to_city", "上缴市级额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("counties.county_spending", "县区支出", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("counties.paid_by_city", "市级拨付额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
            ),
            None,
        ),
        Listing(
            "hospital_levels", "机构级别名单",
            (
                Field("hospital_levels.level_name", "级别名称", "once", "text", unique=True),
                Field("hospital_levels.employee_level_ratio", "职工住院比例档", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000),
                Field("hospital_levels.resident_level_ratio", "居民住院比例档", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000),
                Field("hospital_levels.employee_outpatient_level_ratio", "职工门诊比例档", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
                Field("hospital_levels.resident_outpatient_level_ratio", "居民门诊比例档", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000, optional=True),
            ),
            None,
        ),
        Listing(
            "budget_lines", "支出预算名单",
            (
                Field("budget_lines.line_kind", "支出科目", "once", "choice", choices=(("待遇支出", "benefits"), ("大额医疗费用支出", "large_costs"), ("大病保险支出", "critical_illness"), ("转移支出", "transfers"), ("上解上级支出", "remittances"), ("补助下级支出", "subsidies"), ("其他支出", "other")), of="支出科目类"),
                Field("budget_lines.line_amount", "科目金额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100),
                Field("budget_lines.line_justified", "科目偏离已说明", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("extraction_rate", "提取比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("balance_share", "平衡比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("gap_pool_share", "补缺分担比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("retention_threshold", "留存标准", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=1000000000000, scale=100), ((2024, True, None),)),
        (Field("budget_threshold", "预算门槛", "once", "number", grain=Fraction(1, 100), unit=("", "分"), scale=100), ((2024, True, None),)),
        (Field("price_threshold", "价格门槛", "once", "number", grain=Fraction(1, 100), unit=("", "分"), scale=100), ((2024, True, None),)),
        (Field("weight_target_completion", "目标完成权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_population", "人口结构权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_budget_execution", "预算执行权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_fund_performance", "基金绩效权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_service_performance", "经办绩效权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_resource_use", "资源利用权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_service_level", "服务水平权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_price_level", "价格水平权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, None),)),
        (Field("weight_other", "其他因素权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 0),)),
        (Field("deductible_multiple", "起付标准倍率", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 100000),)),
        (Field("cap_multiple", "最高支付限额倍数", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "倍"), low=0, high=100, scale=1000000), ((2024, True, 6000000),)),
        (Field("employee_ratio_target", "职工住院比例目标", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 800000),)),
        (Field("resident_ratio_target", "居民住院比例目标", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 700000),)),
        (Field("ratio_tolerance", "比例容差", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 20000),)),
        (Field("outpatient_ratio_floor", "普通门诊比例下限", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 500000),)),
        (Field("main_share", "为主的比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2024, True, 500000),)),
        (Field("first_deadline", "首批期限", "once", "day"), ((2024, True, date(2024, 12, 31)),)),
        (Field("second_deadline", "次批期限", "once", "day"), ((2024, True, date(2025, 12, 31)),)),
        (Field("start_day", "实施起始日", "once", "day"), ((2024, True, date(2026, 1, 1)),)),
        (Field("start_month_end", "实施首月末日", "once", "day"), ((2024, True, date(2026, 1, 31)),)),
    ),
    readings=(
        (Field("gate_scope", "使用条件的范围", "once", "choice", choices=(("两部分调剂金", "both"), ("只管平衡调剂金", "balance_only")), of="使用条件的范围"), "both", ("balance_only",)),
        (Field("gap_pool_available", "可用的补缺调剂金", "once", "choice", choices=(("年初余额和当年留存", "opening_and_retained"), ("只用年初余额", "opening")), of="可用的补缺调剂金"), "opening_and_retained", ("opening",)),
        (Field("shortage_policy", "补缺不足由谁负担", "once", "choice", choices=(("先用结余再由政府", "local_balance_then_government"), ("由市州政府", "city_government"), ("结转以后年度", "carry_forward"), ("由省级", "province")), of="补缺不足由谁负担"), "local_balance_then_government", ("city_government", "carry_forward", "province")),
        (Field("gate_policy", "不达条件的份额", "once", "choice", choices=(("再分配", "redistribute"), ("暂留", "withhold")), of="不达条件的份额"), "redistribute", ("withhold",)),
        (Field("multiples_distribute", "倍数分别适用", "once", "truth"), True, (False,)),
        (Field("ratio_reading", "支付比例的口径", "once", "choice", choices=(("总体比例", "overall"), ("各级标准", "by_level")), of="支付比例的口径"), "overall", ("by_level",)),
        (Field("accumulated_deficit_strict", "累计赤字从严", "once", "truth"), True, (False,)),
    ),
)


@dataclass(frozen=True, slots=True)
class Result(Carrier):
    """计算结果：None 是不适用，Undetermined 是待定。"""

    cities_remit: tuple[Decimal | None, ...]
    """上解额（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:187"""

    pool: Decimal | Undetermined
    """调剂金（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:196"""

    balance_planned: Decimal | Undetermined
    """平衡计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:198"""

    gap_pool_planned: Decimal | Undetermined
    """补缺计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:205"""

    gap_pool_retained: Decimal | Undetermined
    """补缺留存额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:207"""

    balance_pool: Decimal | Undetermined
    """平衡调剂金（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:214"""

    cities_may_use_fund: tuple[bool | None, ...]
    """可以使用调剂金。依据 《001》二（四）第1段第6句、二（五）第1段第4句。policies/guizhou/pooling_2024.pol:220"""

    cities_balance_allocation: tuple[Decimal | None, ...]
    """平衡调剂金分配（元）。依据 《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句。policies/guizhou/pooling_2024.pol:228"""

    gap_pool_usable: Decimal | Undetermined
    """可用补缺额（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:255"""

    cities_shared_overrun: tuple[Decimal | None, ...]
    """补缺分担基数（元）。依据 《001》二（三）第1段第4句、二（四）第1段第6句、二（五）第1段第4句。policies/guizhou/pooling_2024.pol:261"""

    cities_gap_due: tuple[Decimal | None, ...]
    """补缺应担额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""

    cities_gap_paid_by_pool: tuple[Decimal | None, ...]
    """补缺支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""

    cities_local_share: tuple[Decimal | None, ...]
    """本地份额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""

    cities_gap_unpaid_by_pool: tuple[Decimal | None, ...]
    """补缺未付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""

    cities_local_due: tuple[Decimal | None, ...]
    """本地应担额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:282"""

    cities_gap_paid_by_balance: tuple[Decimal | None, ...]
    """结余支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:289"""

    cities_gap_paid_by_government: tuple[Decimal | None, ...]
    """政府支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:295"""

    cities_gap_carried_forward: tuple[Decimal | None, ...]
    """结转以后的补缺额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:302"""

    cities_gap_paid_by_province: tuple[Decimal | None, ...]
    """省级另付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:308"""

    in_force: bool
    """已到实施年度。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:762"""

    uniform_rate: str | None
    """缴费费率全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:316"""

    uniform_base: str | None
    """缴费基数全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:327"""

    employee_deductible_limit: Decimal | None
    """职工起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:395"""

    resident_deductible_limit: Decimal | None
    """居民起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:402"""

    employee_cap_floor: Decimal | None
    """职工限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:409"""

    resident_cap_floor: Decimal | None
    """居民限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:416"""

    wage_base_given: str | None
    """平均工资基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:423"""

    income_base_given: str | None
    """可支配收入基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:431"""

    employee_deductible_check: str | None
    """职工起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:439"""

    resident_deductible_check: str | None
    """居民起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:448"""

    employee_ratio_check: str | None
    """职工住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:456"""

    resident_ratio_check: str | None
    """居民住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:463"""

    hospital_levels_level_ratio_check: tuple[str | None, ...]
    """各级住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:470"""

    employee_ratio_steps: str | None
    """职工住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:478"""

    resident_ratio_steps: str | None
    """居民住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:487"""

    employee_cap_check: str | None
    """职工限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:496"""

    resident_cap_check: str | None
    """居民限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:504"""

    employee_outpatient_check: str | None
    """职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:512"""

    resident_outpatient_check: str | None
    """居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:520"""

    hospital_levels_employee_outpatient_level_check: tuple[str | None, ...]
    """各级职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:528"""

    hospital_levels_resident_outpatient_level_check: tuple[str | None, ...]
    """各级居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:535"""

    employee_benefits_complete: str | None
    """职工待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:542"""

    resident_benefits_complete: str | None
    """居民待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:551"""

    employee_outpatient_cap_given: str | None
    """职工门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:560"""

    resident_outpatient_cap_given: str | None
    """居民门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:567"""

    schemes_apart: str | None
    """险种之间不调剂。依据 《001》二（三）第1段第1至2句、一（二）第3段第1句。policies/guizhou/pooling_2024.pol:576"""

    counties_city_one_account: tuple[str | None, ...]
    """市级统收统支。依据 《001》二（三）第1段第1句。policies/guizhou/pooling_2024.pol:584"""

    pool_earmarked: str | None
    """调剂金专款专用。依据 《001》二（三）第1段第2句、第4句第2分句。policies/guizhou/pooling_2024.pol:592"""

    gap_pool_closing: Decimal | Undetermined
    """补缺年末存量（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:599"""

    gap_pool_excess: Decimal | Undetermined
    """补缺超额（元）。依据 《001》二（三）第1段第4句第2分句。policies/guizhou/pooling_2024.pol:606"""

    cities_closing_balance: tuple[Decimal | None, ...]
    """年末结余（元）。依据 《001》二（三）第1段第5句。policies/guizhou/pooling_2024.pol:612"""

    spending_by_income: str | None
    """以收定支。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:629"""

    budget_surplus: Decimal | None
    """预算结余（元）。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:640"""

    no_current_deficit: str | None
    """不编当年赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:646"""

    no_accumulated_deficit: str | None
    """不编累计赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:654"""

    employee_income_factors: str | None
    """职工收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:662"""

    resident_income_factors: str | None
    """居民收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:669"""

    spending_factors: str | None
    """支出预算要素。依据 《001》二（四）第1段第3句。policies/guizhou/pooling_2024.pol:676"""

    budget_lines_closed_lines: tuple[str | None, ...]
    """支出科目限定。依据 《001》二（四）第1段第5句。policies/guizhou/pooling_2024.pol:684"""

    case_payment_main: str | None
    """按病种付费为主。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:701"""

    case_payment_share: Decimal | None
    """按病种支付占比。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:707"""

    services_everywhere: str | None
    """经办服务全域覆盖。依据 《001》二（七）第1段第2句。policies/guizhou/pooling_2024.pol:714"""

    plan_on_time: str | None
    """实施方案按期出台。依据 《001》三第1段第1句第1分句。policies/guizhou/pooling_2024.pol:730"""

    budget_rules_on_time: str | None
    """预算办法按期出台。依据 《001》三第1段第1句第2分句。policies/guizhou/pooling_2024.pol:732"""

    warning_on_time: str | None
    """预警机制按期完善。依据 《001》三第1段第1句第3分句。policies/guizhou/pooling_2024.pol:737"""

    uniform_policy_on_time: str | None
    """统一政策按期出台。依据 《001》三第2段第1句第1分句。policies/guizhou/pooling_2024.pol:742"""

    fund_rules_on_time: str | None
    """调剂金办法按期出台。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:747"""

    account_on_time: str | None
    """调剂金账户按期开设。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:752"""

    assessment_on_time: str | None
    """考核机制按期出台。依据 《001》三第2段第1句第3分句。policies/guizhou/pooling_2024.pol:757"""

    start_on_time: str | None
    """按期正式实施。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:766"""

    unfinished_before_start: int | None
    """实施前未完成的事项数（个）。依据 《001》三第1段第1句、第2段第1句、第3段第1句。policies/guizhou/pooling_2024.pol:772"""

    prerequisites_done: str | None
    """实施前完成先行事项。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:785"""

    @property
    def 上解额(self) -> tuple[Decimal | None, ...]:
        """上解额（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:187"""
        return self.cities_remit

    @property
    def 调剂金(self) -> Decimal | Undetermined:
        """调剂金（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:196"""
        return self.pool

    @property
    def 平衡计划额(self) -> Decimal | Undetermined:
        """平衡计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:198"""
        return self.balance_planned

    @property
    def 补缺计划额(self) -> Decimal | Undetermined:
        """补缺计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:205"""
        return self.gap_pool_planned

    @property
    def 补缺留存额(self) -> Decimal | Undetermined:
        """补缺留存额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:207"""
        return self.gap_pool_retained

    @property
    def 平衡调剂金(self) -> Decimal | Undetermined:
        """平衡调剂金（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:214"""
        return self.balance_pool

    @property
    def 可以使用调剂金(self) -> tuple[bool | None, ...]:
        """可以使用调剂金。依据 《001》二（四）第1段第6句、二（五）第1段第4句。policies/guizhou/pooling_2024.pol:220"""
        return self.cities_may_use_fund

    @property
    def 平衡调剂金分配(self) -> tuple[Decimal | None, ...]:
        """平衡调剂金分配（元）。依据 《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句。policies/guizhou/pooling_2024.pol:228"""
        return self.cities_balance_allocation

    @property
    def 可用补缺额(self) -> Decimal | Undetermined:
        """可用补缺额（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:255"""
        return self.gap_pool_usable

    @property
    def 补缺分担基数(self) -> tuple[Decimal | None, ...]:
        """补缺分担基数（元）。依据 《001》二（三）第1段第4句、二（四）第1段第6句、二（五）第1段第4句。policies/guizhou/pooling_2024.pol:261"""
        return self.cities_shared_overrun

    @property
    def 补缺应担额(self) -> tuple[Decimal | None, ...]:
        """补缺应担额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""
        return self.cities_gap_due

    @property
    def 补缺支付额(self) -> tuple[Decimal | None, ...]:
        """补缺支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""
        return self.cities_gap_paid_by_pool

    @property
    def 本地份额(self) -> tuple[Decimal | None, ...]:
        """本地份额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""
        return self.cities_local_share

    @property
    def 补缺未付额(self) -> tuple[Decimal | None, ...]:
        """补缺未付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:269"""
        return self.cities_gap_unpaid_by_pool

    @property
    def 本地应担额(self) -> tuple[Decimal | None, ...]:
        """本地应担额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:282"""
        return self.cities_local_due

    @property
    def 结余支付额(self) -> tuple[Decimal | None, ...]:
        """结余支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:289"""
        return self.cities_gap_paid_by_balance

    @property
    def 政府支付额(self) -> tuple[Decimal | None, ...]:
        """政府支付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:295"""
        return self.cities_gap_paid_by_government

    @property
    def 结转以后的补缺额(self) -> tuple[Decimal | None, ...]:
        """结转以后的补缺额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:302"""
        return self.cities_gap_carried_forward

    @property
    def 省级另付额(self) -> tuple[Decimal | None, ...]:
        """省级另付额（元）。依据 《001》二（三）第1段第4句第1分句。policies/guizhou/pooling_2024.pol:308"""
        return self.cities_gap_paid_by_province

    @property
    def 已到实施年度(self) -> bool:
        """已到实施年度。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:762"""
        return self.in_force

    @property
    def 缴费费率全省统一(self) -> str | None:
        """缴费费率全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:316"""
        return self.uniform_rate

    @property
    def 缴费基数全省统一(self) -> str | None:
        """缴费基数全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:327"""
        return self.uniform_base

    @property
    def 职工起付标准上限(self) -> Decimal | None:
        """职工起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:395"""
        return self.employee_deductible_limit

    @property
    def 居民起付标准上限(self) -> Decimal | None:
        """居民起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:402"""
        return self.resident_deductible_limit

    @property
    def 职工限额下限(self) -> Decimal | None:
        """职工限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:409"""
        return self.employee_cap_floor

    @property
    def 居民限额下限(self) -> Decimal | None:
        """居民限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:416"""
        return self.resident_cap_floor

    @property
    def 平均工资基准列明(self) -> str | None:
        """平均工资基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:423"""
        return self.wage_base_given

    @property
    def 可支配收入基准列明(self) -> str | None:
        """可支配收入基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:431"""
        return self.income_base_given

    @property
    def 职工起付标准合规(self) -> str | None:
        """职工起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:439"""
        return self.employee_deductible_check

    @property
    def 居民起付标准合规(self) -> str | None:
        """居民起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:448"""
        return self.resident_deductible_check

    @property
    def 职工住院比例合规(self) -> str | None:
        """职工住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:456"""
        return self.employee_ratio_check

    @property
    def 居民住院比例合规(self) -> str | None:
        """居民住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:463"""
        return self.resident_ratio_check

    @property
    def 各级住院比例合规(self) -> tuple[str | None, ...]:
        """各级住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:470"""
        return self.hospital_levels_level_ratio_check

    @property
    def 职工住院比例拉开差距(self) -> str | None:
        """职工住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:478"""
        return self.employee_ratio_steps

    @property
    def 居民住院比例拉开差距(self) -> str | None:
        """居民住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:487"""
        return self.resident_ratio_steps

    @property
    def 职工限额合规(self) -> str | None:
        """职工限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:496"""
        return self.employee_cap_check

    @property
    def 居民限额合规(self) -> str | None:
        """居民限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:504"""
        return self.resident_cap_check

    @property
    def 职工门诊比例合规(self) -> str | None:
        """职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:512"""
        return self.employee_outpatient_check

    @property
    def 居民门诊比例合规(self) -> str | None:
        """居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:520"""
        return self.resident_outpatient_check

    @property
    def 各级职工门诊比例合规(self) -> tuple[str | None, ...]:
        """各级职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:528"""
        return self.hospital_levels_employee_outpatient_level_check

    @property
    def 各级居民门诊比例合规(self) -> tuple[str | None, ...]:
        """各级居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:535"""
        return self.hospital_levels_resident_outpatient_level_check

    @property
    def 职工待遇参数齐全(self) -> str | None:
        """职工待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:542"""
        return self.employee_benefits_complete

    @property
    def 居民待遇参数齐全(self) -> str | None:
        """居民待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:551"""
        return self.resident_benefits_complete

    @property
    def 职工门诊限额列明(self) -> str | None:
        """职工门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:560"""
        return self.employee_outpatient_cap_given

    @property
    def 居民门诊限额列明(self) -> str | None:
        """居民门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:567"""
        return self.resident_outpatient_cap_given

    @property
    def 险种之间不调剂(self) -> str | None:
        """险种之间不调剂。依据 《001》二（三）第1段第1至2句、一（二）第3段第1句。policies/guizhou/pooling_2024.pol:576"""
        return self.schemes_apart

    @property
    def 市级统收统支(self) -> tuple[str | None, ...]:
        """市级统收统支。依据 《001》二（三）第1段第1句。policies/guizhou/pooling_2024.pol:584"""
        return self.counties_city_one_account

    @property
    def 调剂金专款专用(self) -> str | None:
        """调剂金专款专用。依据 《001》二（三）第1段第2句、第4句第2分句。policies/guizhou/pooling_2024.pol:592"""
        return self.pool_earmarked

    @property
    def 补缺年末存量(self) -> Decimal | Undetermined:
        """补缺年末存量（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:599"""
        return self.gap_pool_closing

    @property
    def 补缺超额(self) -> Decimal | Undetermined:
        """补缺超额（元）。依据 《001》二（三）第1段第4句第2分句。policies/guizhou/pooling_2024.pol:606"""
        return self.gap_pool_excess

    @property
    def 年末结余(self) -> tuple[Decimal | None, ...]:
        """年末结余（元）。依据 《001》二（三）第1段第5句。policies/guizhou/pooling_2024.pol:612"""
        return self.cities_closing_balance

    @property
    def 以收定支(self) -> str | None:
        """以收定支。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:629"""
        return self.spending_by_income

    @property
    def 预算结余(self) -> Decimal | None:
        """预算结余（元）。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:640"""
        return self.budget_surplus

    @property
    def 不编当年赤字(self) -> str | None:
        """不编当年赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:646"""
        return self.no_current_deficit

    @property
    def 不编累计赤字(self) -> str | None:
        """不编累计赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:654"""
        return self.no_accumulated_deficit

    @property
    def 职工收入预算要素(self) -> str | None:
        """职工收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:662"""
        return self.employee_income_factors

    @property
    def 居民收入预算要素(self) -> str | None:
        """居民收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:669"""
        return self.resident_income_factors

    @property
    def 支出预算要素(self) -> str | None:
        """支出预算要素。依据 《001》二（四）第1段第3句。policies/guizhou/pooling_2024.pol:676"""
        return self.spending_factors

    @property
    def 支出科目限定(self) -> tuple[str | None, ...]:
        """支出科目限定。依据 《001》二（四）第1段第5句。policies/guizhou/pooling_2024.pol:684"""
        return self.budget_lines_closed_lines

    @property
    def 按病种付费为主(self) -> str | None:
        """按病种付费为主。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:701"""
        return self.case_payment_main

    @property
    def 按病种支付占比(self) -> Decimal | None:
        """按病种支付占比。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:707"""
        return self.case_payment_share

    @property
    def 经办服务全域覆盖(self) -> str | None:
        """经办服务全域覆盖。依据 《001》二（七）第1段第2句。policies/guizhou/pooling_2024.pol:714"""
        return self.services_everywhere

    @property
    def 实施方案按期出台(self) -> str | None:
        """实施方案按期出台。依据 《001》三第1段第1句第1分句。policies/guizhou/pooling_2024.pol:730"""
        return self.plan_on_time

    @property
    def 预算办法按期出台(self) -> str | None:
        """预算办法按期出台。依据 《001》三第1段第1句第2分句。policies/guizhou/pooling_2024.pol:732"""
        return self.budget_rules_on_time

    @property
    def 预警机制按期完善(self) -> str | None:
        """预警机制按期完善。依据 《001》三第1段第1句第3分句。policies/guizhou/pooling_2024.pol:737"""
        return self.warning_on_time

    @property
    def 统一政策按期出台(self) -> str | None:
        """统一政策按期出台。依据 《001》三第2段第1句第1分句。policies/guizhou/pooling_2024.pol:742"""
        return self.uniform_policy_on_time

    @property
    def 调剂金办法按期出台(self) -> str | None:
        """调剂金办法按期出台。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:747"""
        return self.fund_rules_on_time

    @property
    def 调剂金账户按期开设(self) -> str | None:
        """调剂金账户按期开设。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:752"""
        return self.account_on_time

    @property
    def 考核机制按期出台(self) -> str | None:
        """考核机制按期出台。依据 《001》三第2段第1句第3分句。policies/guizhou/pooling_2024.pol:757"""
        return self.assessment_on_time

    @property
    def 按期正式实施(self) -> str | None:
        """按期正式实施。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:766"""
        return self.start_on_time

    @property
    def 实施前未完成的事项数(self) -> int | None:
        """实施前未完成的事项数（个）。依据 《001》三第1段第1句、第2段第1句、第3段第1句。policies/guizhou/pooling_2024.pol:772"""
        return self.unfinished_before_start

    @property
    def 实施前完成先行事项(self) -> str | None:
        """实施前完成先行事项。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:785"""
        return self.prerequisites_done

    def to_data(self) -> dict[str, Any]:
        """公开格式的一条结果（id、outputs、readings），可以直接交给 json.dumps。"""
        data: dict[str, Any] = for_json(_POLICY.data(self))
        return data

    def to_json(self) -> str:
        """一条结果的 JSON 文字，与 mingce run 输出的逐字相同。"""
        return written(_POLICY.data(self))


def _decided(first: Any, year: Any, gap_pool_stock: Any, scheme: Any, cross_scheme_transfer: Any, pool_other_use: Any, wage_base: Any, income_base: Any, employee_deductible: Any, resident_deductible: Any, employee_inpatient_ratio: Any, resident_inpatient_ratio: Any, employee_cap: Any, resident_cap: Any, employee_outpatient_deductible: Any, resident_outpatient_deductible: Any, employee_outpatient_ratio: Any, resident_outpatient_ratio: Any, employee_outpatient_cap: Any, resident_outpatient_cap: Any, deductible_justified: Any, resident_deductible_justified: Any, cap_justified: Any, resident_cap_justified: Any, budget_income: Any, budget_spending: Any, opening_balance: Any, deficit_justified: Any, contribution_base: Any, contribution_rate: Any, budget_insured: Any, prior_spending: Any, cost_level: Any, cost_target: Any, aged_share: Any, beneficiaries: Any, benefit_changes: Any, case_payment: Any, fund_payment: Any, local_units: Any, covered_units: Any, plan_issued_on: Any, budget_rules_issued_on: Any, warning_improved_on: Any, uniform_policy_issued_on: Any, fund_rules_issued_on: Any, account_opened_on: Any, assessment_issued_on: Any, pooling_started_on: Any, cities_order: Any, cities_place: Any, cities_levy: Any, cities_insured: Any, cities_aged_insured: Any, cities_target_score: Any, cities_budget_score: Any, cities_fund_score: Any, cities_service_score: Any, cities_resource_score: Any, cities_quality_score: Any, cities_price_index: Any, cities_price_score: Any, cities_coefficient: Any, cities_other_value: Any, cities_overrun: Any, cities_local_balance: Any, cities_current_income: Any, cities_current_spending: Any, cities_local_base: Any, cities_local_rate: Any, counties_order: Any, counties_place: Any, counties_county_income: Any, counties_paid_to_city: Any, counties_county_spending: Any, counties_paid_by_city: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_employee_level_ratio: Any, hospital_levels_resident_level_ratio: Any, hospital_levels_employee_outpatient_level_ratio: Any, hospital_levels_resident_outpatient_level_ratio: Any, budget_lines_order: Any, budget_lines_place: Any, budget_lines_line_kind: Any, budget_lines_line_amount: Any, budget_lines_line_justified: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/guizhou/pooling_2024.pol:187 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        raise unbound_parameter("提取比例", "extraction_rate")
        cities_remit_of_member = (cities_levy[cities_member] * None + 500000) // 1000000
        cities_remit[cities_member] = cities_remit_of_member
    # policies/guizhou/pooling_2024.pol:196 — 调剂金
    pool_part = 0
    for cities_index in cities_order:
        pool_part += cities_remit[cities_index]
    pool = pool_part
    # policies/guizhou/pooling_2024.pol:198 — 平衡计划额
    raise unbound_parameter("平衡比例", "balance_share")
    balance_planned = (pool * None + 500000) // 1000000
    # policies/guizhou/pooling_2024.pol:205 — 补缺计划额
    gap_pool_planned = pool - balance_planned
    # policies/guizhou/pooling_2024.pol:207 — 补缺留存额
    raise unbound_parameter("留存标准", "retention_threshold")
    gap_pool_retained = None - gap_pool_stock if None > gap_pool_stock else 0
    if gap_pool_retained > gap_pool_planned:
        gap_pool_retained = gap_pool_planned
    # policies/guizhou/pooling_2024.pol:214 — 平衡调剂金
    balance_pool = pool - gap_pool_retained
    # policies/guizhou/pooling_2024.pol:220 — 可以使用调剂金
    cities_may_use_fund = [None] * len(cities_order)
    for cities_member_2 in cities_order:
        raise unbound_parameter("预算门槛", "budget_threshold")
        cities_may_use_fund_part = cities_budget_score[cities_member_2] >= None
        if cities_may_use_fund_part:
            raise unbound_parameter("价格门槛", "price_threshold")
            cities_may_use_fund_part = cities_price_score[cities_member_2] >= None
        cities_may_use_fund_of_member = cities_may_use_fund_part
        cities_may_use_fund[cities_member_2] = cities_may_use_fund_of_member
    # policies/guizhou/pooling_2024.pol:228 — 平衡调剂金分配
    cities_balance_allocation = [None] * len(cities_order)
    cities_balance_allocation_shares = None
    cities_balance_allocation_kept = None
    cities_balance_allocation_kept_2 = None
    for cities_member_3 in cities_order:
        if cities_balance_allocation_shares is None:
            raise unbound_parameter("目标完成权重", "weight_target_completion")
            raise unbound_parameter("人口结构权重", "weight_population")
            raise unbound_parameter("预算执行权重", "weight_budget_execution")
            raise unbound_parameter("基金绩效权重", "weight_fund_performance")
            raise unbound_parameter("经办绩效权重", "weight_service_performance")
            raise unbound_parameter("资源利用权重", "weight_resource_use")
            raise unbound_parameter("服务水平权重", "weight_service_level")
            raise unbound_parameter("价格水平权重", "weight_price_level")
            cities_balance_allocation_shares_rows = []
            for cities_index_2 in cities_order:
                cities_balance_allocation_part = 0
                if None != 0:
                    cities_balance_allocation_part = cities_target_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_2 = 0
                if None != 0:
                    cities_balance_allocation_part_2 = cities_aged_insured[cities_index_2]
                cities_balance_allocation_part_3 = 0
                if None != 0:
                    cities_balance_allocation_part_3 = cities_budget_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_4 = 0
                if None != 0:
                    cities_balance_allocation_part_4 = cities_fund_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_5 = 0
                if None != 0:
                    cities_balance_allocation_part_5 = cities_service_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_6 = 0
                if None != 0:
                    cities_balance_allocation_part_6 = cities_resource_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_7 = 0
                if None != 0:
                    cities_balance_allocation_part_7 = cities_quality_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_8 = 0
                if None != 0:
                    if cities_balance_allocation_kept is None:
                        cities_balance_allocation_kept = None
                        for cities_index_3 in cities_order:
                            cities_balance_allocation_part_9 = cities_price_index[cities_index_3]
                            if (cities_balance_allocation_kept is None or cities_balance_allocation_part_9 > cities_balance_allocation_kept):
                                cities_balance_allocation_kept = cities_balance_allocation_part_9
                        if cities_balance_allocation_kept is None:
                            raise empty_collection("市州")
                    if cities_balance_allocation_kept_2 is None:
                        cities_balance_allocation_kept_2 = None
                        for cities_index_4 in cities_order:
                            cities_balance_allocation_part_10 = cities_price_index[cities_index_4]
                            if (cities_balance_allocation_kept_2 is None or cities_balance_allocation_part_10 < cities_balance_allocation_kept_2):
                                cities_balance_allocation_kept_2 = cities_balance_allocation_part_10
                        if cities_balance_allocation_kept_2 is None:
                            raise empty_collection("市州")
                    cities_balance_allocation_part_8 = (cities_balance_allocation_kept + cities_balance_allocation_kept_2 - cities_price_index[cities_index_2]) * cities_insured[cities_index_2]
                cities_balance_allocation_shares_rows.append((cities_index_2, (cities_balance_allocation_part, cities_balance_allocation_part_2, cities_balance_allocation_part_3, cities_balance_allocation_part_4, cities_balance_allocation_part_5, cities_balance_allocation_part_6, cities_balance_allocation_part_7, cities_balance_allocation_part_8, 0), cities_coefficient[cities_index_2], cities_may_use_fund[cities_index_2], 0, 0))
            cities_balance_allocation_shares = apportioned(balance_pool, (None, None, None, None, None, None, None, None, 0), 1000000, True, cities_balance_allocation_shares_rows, 1, False, "市州", ("年度目标和改革任务完成情况", "人口结构", "预算执行情况", "基金使用绩效", "经办服务绩效", "医疗资源分布和利用", "医疗服务整体水平", "医疗服务价格水平", "其他因素"))
        cities_balance_allocation_of_member = cities_balance_allocation_shares.get(cities_member_3)
        cities_balance_allocation[cities_member_3] = cities_balance_allocation_of_member
    # policies/guizhou/pooling_2024.pol:255 — 可用补缺额
    gap_pool_usable = gap_pool_stock + gap_pool_retained
    # policies/guizhou/pooling_2024.pol:261 — 补缺分担基数
    cities_shared_overrun = [None] * len(cities_order)
    for cities_member_4 in cities_order:
        if cities_may_use_fund[cities_member_4]:
            cities_shared_overrun_of_member = cities_overrun[cities_member_4]
        else:
            cities_shared_overrun_of_member = 0
        cities_shared_overrun[cities_member_4] = cities_shared_overrun_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺应担额
    cities_gap_due = [None] * len(cities_order)
    for cities_member_5 in cities_order:
        raise unbound_parameter("补缺分担比例", "gap_pool_share")
        cities_gap_due_of_member = (cities_shared_overrun[cities_member_5] * None + 500000) // 1000000
        cities_gap_due[cities_member_5] = cities_gap_due_of_member
    # policies/guizhou/pooling_2024.pol:269 — 本地应担额
    gap_sharing_due1 = [None] * len(cities_order)
    for cities_member_6 in cities_order:
        gap_sharing_due1_of_member = cities_shared_overrun[cities_member_6] - cities_gap_due[cities_member_6]
        gap_sharing_due1[cities_member_6] = gap_sharing_due1_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺支付额
    cities_gap_paid_by_pool = [None] * len(cities_order)
    cities_gap_paid_by_pool_shares = None
    cities_gap_paid_by_pool_kept = None
    for cities_member_7 in cities_order:
        if cities_gap_paid_by_pool_kept is None:
            cities_gap_paid_by_pool_kept = 0
            for cities_index_5 in cities_order:
                cities_gap_paid_by_pool_kept += cities_gap_due[cities_index_5]
        if cities_gap_paid_by_pool_kept <= gap_pool_usable:
            cities_gap_paid_by_pool_of_member = cities_gap_due[cities_member_7]
        else:
            if cities_gap_paid_by_pool_shares is None:
                cities_gap_paid_by_pool_shares_rows = []
                for cities_index_6 in cities_order:
                    cities_gap_paid_by_pool_shares_rows.append((cities_index_6, (cities_gap_due[cities_index_6],), 1, True, 0, 0))
                cities_gap_paid_by_pool_shares = apportioned(gap_pool_usable, (1,), 1, True, cities_gap_paid_by_pool_shares_rows, 1, False, "市州", ("应担额",))
            cities_gap_paid_by_pool_of_member = cities_gap_paid_by_pool_shares.get(cities_member_7)
        cities_gap_paid_by_pool[cities_member_7] = cities_gap_paid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:269 — 本地份额
    cities_local_share = [None] * len(cities_order)
    for cities_member_8 in cities_order:
        cities_local_share_of_member = gap_sharing_due1[cities_member_8]
        cities_local_share[cities_member_8] = cities_local_share_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺未付额
    cities_gap_unpaid_by_pool = [None] * len(cities_order)
    for cities_member_9 in cities_order:
        cities_gap_unpaid_by_pool_of_member = cities_gap_due[cities_member_9] - cities_gap_paid_by_pool[cities_member_9]
        cities_gap_unpaid_by_pool[cities_member_9] = cities_gap_unpaid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:282 — 本地应担额
    cities_local_due = [None] * len(cities_order)
    for cities_member_10 in cities_order:
        cities_local_due_of_member = cities_overrun[cities_member_10] - cities_shared_overrun[cities_member_10] + cities_local_share[cities_member_10] + cities_gap_unpaid_by_pool[cities_member_10]
        cities_local_due[cities_member_10] = cities_local_due_of_member
    # policies/guizhou/pooling_2024.pol:289 — 结余支付额
    cities_gap_paid_by_balance = [None] * len(cities_order)
    for cities_member_11 in cities_order:
        cities_gap_paid_by_balance_part = cities_local_balance[cities_member_11]
        cities_gap_paid_by_balance_of_member = cities_local_due[cities_member_11]
        if cities_gap_paid_by_balance_of_member > cities_gap_paid_by_balance_part:
            cities_gap_paid_by_balance_of_member = cities_gap_paid_by_balance_part
        cities_gap_paid_by_balance[cities_member_11] = cities_gap_paid_by_balance_of_member
    # policies/guizhou/pooling_2024.pol:295 — 政府支付额
    cities_gap_paid_by_government = [None] * len(cities_order)
    for cities_member_12 in cities_order:
        cities_gap_paid_by_government_of_member = cities_local_due[cities_member_12] - cities_gap_paid_by_balance[cities_member_12]
        cities_gap_paid_by_government[cities_member_12] = cities_gap_paid_by_government_of_member
    # policies/guizhou/pooling_2024.pol:302 — 结转以后的补缺额
    cities_gap_carried_forward = [None] * len(cities_order)
    for cities_member_13 in cities_order:
        cities_gap_carried_forward_of_member = 0
        cities_gap_carried_forward[cities_member_13] = cities_gap_carried_forward_of_member
    # policies/guizhou/pooling_2024.pol:308 — 省级另付额
    cities_gap_paid_by_province = [None] * len(cities_order)
    for cities_member_14 in cities_order:
        cities_gap_paid_by_province_of_member = 0
        cities_gap_paid_by_province[cities_member_14] = cities_gap_paid_by_province_of_member
    # policies/guizhou/pooling_2024.pol:762 — 已到实施年度
    in_force = date(year, 1, 1) >= DAY_2026_01_01
    # policies/guizhou/pooling_2024.pol:316 — 缴费费率全省统一
    uniform_rate_part = 0
    for cities_index_7 in cities_order:
        if cities_local_rate[cities_index_7] is not None:
            uniform_rate_part += 1
    if uniform_rate_part >= 1 and in_force:
        uniform_rate_part_6 = uniform_rate_part == 0
        if not uniform_rate_part_6:
            uniform_rate_part_2 = None
            for cities_index_8 in cities_order:
                uniform_rate_part_3 = cities_local_rate[cities_index_8]
                if uniform_rate_part_3 is not None and (uniform_rate_part_2 is None or uniform_rate_part_3 > uniform_rate_part_2):
                    uniform_rate_part_2 = uniform_rate_part_3
            if uniform_rate_part_2 is None:
                raise empty_collection("市州")
            uniform_rate_part_4 = None
            for cities_index_9 in cities_order:
                uniform_rate_part_5 = cities_local_rate[cities_index_9]
                if uniform_rate_part_5 is not None and (uniform_rate_part_4 is None or uniform_rate_part_5 < uniform_rate_part_4):
                    uniform_rate_part_4 = uniform_rate_part_5
            if uniform_rate_part_4 is None:
                raise empty_collection("市州")
            uniform_rate_part_6 = uniform_rate_part_2 == uniform_rate_part_4
        if uniform_rate_part_6:
            uniform_rate = "satisfied"
        else:
            uniform_rate = "violated"
    else:
        uniform_rate = None
    # policies/guizhou/pooling_2024.pol:327 — 缴费基数全省统一
    uniform_base_part = 0
    for cities_index_10 in cities_order:
        if cities_local_base[cities_index_10] is not None:
            uniform_base_part += 1
    if uniform_base_part >= 1 and in_force:
        uniform_base_part_6 = uniform_base_part == 0
        if not uniform_base_part_6:
            uniform_base_part_2 = None
            for cities_index_11 in cities_order:
                uniform_base_part_3 = cities_local_base[cities_index_11]
                if uniform_base_part_3 is not None and (uniform_base_part_2 is None or uniform_base_part_3 > uniform_base_part_2):
                    uniform_base_part_2 = uniform_base_part_3
            if uniform_base_part_2 is None:
                raise empty_collection("市州")
            uniform_base_part_4 = None
            for cities_index_12 in cities_order:
                uniform_base_part_5 = cities_local_base[cities_index_12]
                if uniform_base_part_5 is not None and (uniform_base_part_4 is None or uniform_base_part_5 < uniform_base_part_4):
                    uniform_base_part_4 = uniform_base_part_5
            if uniform_base_part_4 is None:
                raise empty_collection("市州")
            uniform_base_part_6 = uniform_base_part_2 == uniform_base_part_4
        if uniform_base_part_6:
            uniform_base = "satisfied"
        else:
            uniform_base = "violated"
    else:
        uniform_base = None
    # policies/guizhou/pooling_2024.pol:395 — 职工起付标准上限
    if wage_base is not None:
        employee_deductible_limit = (wage_base + 5) // 10
    else:
        employee_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:402 — 居民起付标准上限
    if income_base is not None:
        resident_deductible_limit = (income_base + 5) // 10
    else:
        resident_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:409 — 职工限额下限
    if wage_base is not None:
        employee_cap_floor = wage_base * 6
    else:
        employee_cap_floor = None
    # policies/guizhou/pooling_2024.pol:416 — 居民限额下限
    if income_base is not None:
        resident_cap_floor = income_base * 6
    else:
        resident_cap_floor = None
    # policies/guizhou/pooling_2024.pol:423 — 平均工资基准列明
    if employee_deductible is not None or employee_cap is not None:
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/guizhou/pooling_2024.pol:431 — 可支配收入基准列明
    if resident_deductible is not None or resident_cap is not None:
        if income_base is not None:
            income_base_given = "satisfied"
        else:
            income_base_given = "violated"
    else:
        income_base_given = None
    # policies/guizhou/pooling_2024.pol:439 — 职工起付标准合规
    if employee_deductible is not None and wage_base is not None:
        if True:
            if employee_deductible * 10 <= wage_base:
                employee_deductible_check = "satisfied"
            elif deductible_justified:
                employee_deductible_check = "deviates"
            else:
                employee_deductible_check = "violated"
        else:
            employee_deductible_check = None
    else:
        employee_deductible_check = None
    # policies/guizhou/pooling_2024.pol:448 — 居民起付标准合规
    if resident_deductible is not None and income_base is not None:
        if True:
            if resident_deductible * 10 <= income_base:
                resident_deductible_check = "satisfied"
            elif resident_deductible_justified:
                resident_deductible_check = "deviates"
            else:
                resident_deductible_check = "violated"
        else:
            resident_deductible_check = None
    else:
        resident_deductible_check = None
    # policies/guizhou/pooling_2024.pol:456 — 职工住院比例合规
    if employee_inpatient_ratio is not None:
        if employee_inpatient_ratio >= 780000 and employee_inpatient_ratio <= 820000:
            employee_ratio_check = "satisfied"
        else:
            employee_ratio_check = "violated"
    else:
        employee_ratio_check = None
    # policies/guizhou/pooling_2024.pol:463 — 居民住院比例合规
    if resident_inpatient_ratio is not None:
        if resident_inpatient_ratio >= 680000 and resident_inpatient_ratio <= 720000:
            resident_ratio_check = "satisfied"
        else:
            resident_ratio_check = "violated"
    else:
        resident_ratio_check = None
    # policies/guizhou/pooling_2024.pol:470 — 各级住院比例合规
    hospital_levels_level_ratio_check = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        hospital_levels_level_ratio_check_of_member = None
        hospital_levels_level_ratio_check[hospital_levels_member] = hospital_levels_level_ratio_check_of_member
    # policies/guizhou/pooling_2024.pol:481 — 职工住院比例拉开差距（与前面各项相比）
    hospital_levels_employee_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_employee_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_employee_ratio_steps_step0_done = 0
    hospital_levels_employee_ratio_steps_step0_kept = 0
    hospital_levels_employee_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_employee_ratio_steps_step0_done_2 = 0
    hospital_levels_employee_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_2 in hospital_levels_order:
        while hospital_levels_employee_ratio_steps_step0_done < len(hospital_levels_employee_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_employee_ratio_steps_step0_members[hospital_levels_employee_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_2]:
            hospital_levels_index = hospital_levels_employee_ratio_steps_step0_members[hospital_levels_employee_ratio_steps_step0_done]
            hospital_levels_employee_ratio_steps_step0_done += 1
            hospital_levels_employee_ratio_steps_step0_kept += 1
        hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_ratio_steps_step0_kept == 0
        if not hospital_levels_employee_ratio_steps_step0_part_2:
            while hospital_levels_employee_ratio_steps_step0_done_2 < len(hospital_levels_employee_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_employee_ratio_steps_step0_members_2[hospital_levels_employee_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_2]:
                hospital_levels_index_2 = hospital_levels_employee_ratio_steps_step0_members_2[hospital_levels_employee_ratio_steps_step0_done_2]
                hospital_levels_employee_ratio_steps_step0_done_2 += 1
                hospital_levels_employee_ratio_steps_step0_part = hospital_levels_employee_level_ratio[hospital_levels_index_2]
                if (hospital_levels_employee_ratio_steps_step0_kept_2 is None or hospital_levels_employee_ratio_steps_step0_part < hospital_levels_employee_ratio_steps_step0_kept_2):
                    hospital_levels_employee_ratio_steps_step0_kept_2 = hospital_levels_employee_ratio_steps_step0_part
            if hospital_levels_employee_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_level_ratio[hospital_levels_member_2] <= hospital_levels_employee_ratio_steps_step0_kept_2
        hospital_levels_employee_ratio_steps_step0_of_member = hospital_levels_employee_ratio_steps_step0_part_2
        hospital_levels_employee_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_employee_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:478 — 职工住院比例拉开差距
    employee_ratio_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        employee_ratio_steps_part += 1
    if employee_ratio_steps_part >= 2:
        employee_ratio_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_employee_ratio_steps_step0[hospital_levels_index_4]:
                employee_ratio_steps_part_2 += 1
        employee_ratio_steps_part_8 = employee_ratio_steps_part_2 == 0
        if employee_ratio_steps_part_8:
            employee_ratio_steps_part_7 = employee_ratio_steps_part <= 1
            if not employee_ratio_steps_part_7:
                employee_ratio_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    employee_ratio_steps_part_4 = hospital_levels_employee_level_ratio[hospital_levels_index_5]
                    if (employee_ratio_steps_part_3 is None or employee_ratio_steps_part_4 > employee_ratio_steps_part_3):
                        employee_ratio_steps_part_3 = employee_ratio_steps_part_4
                if employee_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    employee_ratio_steps_part_6 = hospital_levels_employee_level_ratio[hospital_levels_index_6]
                    if (employee_ratio_steps_part_5 is None or employee_ratio_steps_part_6 < employee_ratio_steps_part_5):
                        employee_ratio_steps_part_5 = employee_ratio_steps_part_6
                if employee_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_7 = employee_ratio_steps_part_3 != employee_ratio_steps_part_5
            employee_ratio_steps_part_8 = employee_ratio_steps_part_7
        if employee_ratio_steps_part_8:
            employee_ratio_steps = "satisfied"
        else:
            employee_ratio_steps = "violated"
    else:
        employee_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:490 — 居民住院比例拉开差距（与前面各项相比）
    hospital_levels_resident_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_resident_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_resident_ratio_steps_step0_done = 0
    hospital_levels_resident_ratio_steps_step0_kept = 0
    hospital_levels_resident_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_resident_ratio_steps_step0_done_2 = 0
    hospital_levels_resident_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_3 in hospital_levels_order:
        while hospital_levels_resident_ratio_steps_step0_done < len(hospital_levels_resident_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_resident_ratio_steps_step0_members[hospital_levels_resident_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_3]:
            hospital_levels_index_7 = hospital_levels_resident_ratio_steps_step0_members[hospital_levels_resident_ratio_steps_step0_done]
            hospital_levels_resident_ratio_steps_step0_done += 1
            hospital_levels_resident_ratio_steps_step0_kept += 1
        hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_ratio_steps_step0_kept == 0
        if not hospital_levels_resident_ratio_steps_step0_part_2:
            while hospital_levels_resident_ratio_steps_step0_done_2 < len(hospital_levels_resident_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_resident_ratio_steps_step0_members_2[hospital_levels_resident_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_3]:
                hospital_levels_index_8 = hospital_levels_resident_ratio_steps_step0_members_2[hospital_levels_resident_ratio_steps_step0_done_2]
                hospital_levels_resident_ratio_steps_step0_done_2 += 1
                hospital_levels_resident_ratio_steps_step0_part = hospital_levels_resident_level_ratio[hospital_levels_index_8]
                if (hospital_levels_resident_ratio_steps_step0_kept_2 is None or hospital_levels_resident_ratio_steps_step0_part < hospital_levels_resident_ratio_steps_step0_kept_2):
                    hospital_levels_resident_ratio_steps_step0_kept_2 = hospital_levels_resident_ratio_steps_step0_part
            if hospital_levels_resident_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_level_ratio[hospital_levels_member_3] <= hospital_levels_resident_ratio_steps_step0_kept_2
        hospital_levels_resident_ratio_steps_step0_of_member = hospital_levels_resident_ratio_steps_step0_part_2
        hospital_levels_resident_ratio_steps_step0[hospital_levels_member_3] = hospital_levels_resident_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:487 — 居民住院比例拉开差距
    resident_ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        resident_ratio_steps_part += 1
    if resident_ratio_steps_part >= 2:
        resident_ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_resident_ratio_steps_step0[hospital_levels_index_10]:
                resident_ratio_steps_part_2 += 1
        resident_ratio_steps_part_8 = resident_ratio_steps_part_2 == 0
        if resident_ratio_steps_part_8:
            resident_ratio_steps_part_7 = resident_ratio_steps_part <= 1
            if not resident_ratio_steps_part_7:
                resident_ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    resident_ratio_steps_part_4 = hospital_levels_resident_level_ratio[hospital_levels_index_11]
                    if (resident_ratio_steps_part_3 is None or resident_ratio_steps_part_4 > resident_ratio_steps_part_3):
                        resident_ratio_steps_part_3 = resident_ratio_steps_part_4
                if resident_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    resident_ratio_steps_part_6 = hospital_levels_resident_level_ratio[hospital_levels_index_12]
                    if (resident_ratio_steps_part_5 is None or resident_ratio_steps_part_6 < resident_ratio_steps_part_5):
                        resident_ratio_steps_part_5 = resident_ratio_steps_part_6
                if resident_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_7 = resident_ratio_steps_part_3 != resident_ratio_steps_part_5
            resident_ratio_steps_part_8 = resident_ratio_steps_part_7
        if resident_ratio_steps_part_8:
            resident_ratio_steps = "satisfied"
        else:
            resident_ratio_steps = "violated"
    else:
        resident_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:496 — 职工限额合规
    if employee_cap is not None and wage_base is not None:
        if True:
            if employee_cap >= wage_base * 6:
                employee_cap_check = "satisfied"
            elif cap_justified:
                employee_cap_check = "deviates"
            else:
                employee_cap_check = "violated"
        else:
            employee_cap_check = None
    else:
        employee_cap_check = None
    # policies/guizhou/pooling_2024.pol:504 — 居民限额合规
    if resident_cap is not None and income_base is not None:
        if True:
            if resident_cap >= income_base * 6:
                resident_cap_check = "satisfied"
            elif resident_cap_justified:
                resident_cap_check = "deviates"
            else:
                resident_cap_check = "violated"
        else:
            resident_cap_check = None
    else:
        resident_cap_check = None
    # policies/guizhou/pooling_2024.pol:512 — 职工门诊比例合规
    if employee_outpatient_ratio is not None:
        if employee_outpatient_ratio >= 500000:
            employee_outpatient_check = "satisfied"
        else:
            employee_outpatient_check = "violated"
    else:
        employee_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:520 — 居民门诊比例合规
    if resident_outpatient_ratio is not None:
        if resident_outpatient_ratio >= 500000:
            resident_outpatient_check = "satisfied"
        else:
            resident_outpatient_check = "violated"
    else:
        resident_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:528 — 各级职工门诊比例合规
    hospital_levels_employee_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_4 in hospital_levels_order:
        if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] is not None:
            if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] >= 500000:
                hospital_levels_employee_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_employee_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_employee_outpatient_level_check_of_member = None
        hospital_levels_employee_outpatient_level_check[hospital_levels_member_4] = hospital_levels_employee_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:535 — 各级居民门诊比例合规
    hospital_levels_resident_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_5 in hospital_levels_order:
        if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] is not None:
            if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] >= 500000:
                hospital_levels_resident_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_resident_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_resident_outpatient_level_check_of_member = None
        hospital_levels_resident_outpatient_level_check[hospital_levels_member_5] = hospital_levels_resident_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:542 — 职工待遇参数齐全
    if employee_deductible is not None or employee_inpatient_ratio is not None or employee_cap is not None:
        if employee_deductible is not None and employee_inpatient_ratio is not None and employee_cap is not None and employee_outpatient_deductible is not None and employee_outpatient_ratio is not None:
            employee_benefits_complete = "satisfied"
        else:
            employee_benefits_complete = "violated"
    else:
        employee_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:551 — 居民待遇参数齐全
    if resident_deductible is not None or resident_inpatient_ratio is not None or resident_cap is not None:
        if resident_deductible is not None and resident_inpatient_ratio is not None and resident_cap is not None and resident_outpatient_deductible is not None and resident_outpatient_ratio is not None:
            resident_benefits_complete = "satisfied"
        else:
            resident_benefits_complete = "violated"
    else:
        resident_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:560 — 职工门诊限额列明
    if employee_outpatient_ratio is not None:
        if employee_outpatient_cap is not None:
            employee_outpatient_cap_given = "satisfied"
        else:
            employee_outpatient_cap_given = "violated"
    else:
        employee_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:567 — 居民门诊限额列明
    if resident_outpatient_ratio is not None:
        if resident_outpatient_cap is not None:
            resident_outpatient_cap_given = "satisfied"
        else:
            resident_outpatient_cap_given = "violated"
    else:
        resident_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:576 — 险种之间不调剂
    if cross_scheme_transfer is not None:
        if cross_scheme_transfer == 0:
            schemes_apart = "satisfied"
        else:
            schemes_apart = "violated"
    else:
        schemes_apart = None
    # policies/guizhou/pooling_2024.pol:584 — 市级统收统支
    counties_city_one_account = [None] * len(counties_order)
    for counties_member in counties_order:
        if counties_paid_to_city[counties_member] == counties_county_income[counties_member] and counties_paid_by_city[counties_member] == counties_county_spending[counties_member]:
            counties_city_one_account_of_member = "satisfied"
        else:
            counties_city_one_account_of_member = "violated"
        counties_city_one_account[counties_member] = counties_city_one_account_of_member
    # policies/guizhou/pooling_2024.pol:592 — 调剂金专款专用
    if pool_other_use is not None:
        if pool_other_use == 0:
            pool_earmarked = "satisfied"
        else:
            pool_earmarked = "violated"
    else:
        pool_earmarked = None
    # policies/guizhou/pooling_2024.pol:599 — 补缺年末存量
    gap_pool_closing_part = 0
    for cities_index_13 in cities_order:
        gap_pool_closing_part += cities_gap_paid_by_pool[cities_index_13]
    gap_pool_closing = gap_pool_stock + gap_pool_retained - gap_pool_closing_part
    # policies/guizhou/pooling_2024.pol:606 — 补缺超额
    raise unbound_parameter("留存标准", "retention_threshold")
    gap_pool_excess = gap_pool_stock - None if gap_pool_stock > None else 0
    # policies/guizhou/pooling_2024.pol:612 — 年末结余
    cities_closing_balance = [None] * len(cities_order)
    for cities_member_15 in cities_order:
        if cities_current_income[cities_member_15] is not None and cities_current_spending[cities_member_15] is not None:
            cities_closing_balance_of_member = cities_local_balance[cities_member_15] + cities_current_income[cities_member_15] - cities_current_spending[cities_member_15] - cities_remit[cities_member_15] + cities_balance_allocation[cities_member_15] - cities_gap_paid_by_balance[cities_member_15]
        else:
            cities_closing_balance_of_member = None
        cities_closing_balance[cities_member_15] = cities_closing_balance_of_member
    # policies/guizhou/pooling_2024.pol:629 — 以收定支
    if budget_spending is not None and budget_income is not None:
        if not deficit_justified:
            if budget_spending <= budget_income:
                spending_by_income = "satisfied"
            else:
                spending_by_income = "violated"
        else:
            spending_by_income = None
    else:
        spending_by_income = None
    if budget_income is not None and budget_spending is not None:
        # policies/guizhou/pooling_2024.pol:640 — 预算结余
        budget_surplus = budget_income - budget_spending
        # policies/guizhou/pooling_2024.pol:646 — 不编当年赤字
        if budget_income - budget_spending >= 0:
            no_current_deficit = "satisfied"
        elif deficit_justified:
            no_current_deficit = "deviates"
        else:
            no_current_deficit = "violated"
    else:
        budget_surplus = None
        no_current_deficit = None
    # policies/guizhou/pooling_2024.pol:654 — 不编累计赤字
    if opening_balance is not None and budget_income is not None and budget_spending is not None:
        if opening_balance + budget_income - budget_spending >= 0:
            no_accumulated_deficit = "satisfied"
        else:
            no_accumulated_deficit = "violated"
    else:
        no_accumulated_deficit = None
    # policies/guizhou/pooling_2024.pol:662 — 职工收入预算要素
    if budget_income is not None and scheme is not None and scheme == "employee":
        if contribution_base is not None and contribution_rate is not None and budget_insured is not None:
            employee_income_factors = "satisfied"
        else:
            employee_income_factors = "violated"
    else:
        employee_income_factors = None
    # policies/guizhou/pooling_2024.pol:669 — 居民收入预算要素
    if budget_income is not None and scheme is not None and scheme == "resident":
        if contribution_base is not None and budget_insured is not None:
            resident_income_factors = "satisfied"
        else:
            resident_income_factors = "violated"
    else:
        resident_income_factors = None
    # policies/guizhou/pooling_2024.pol:676 — 支出预算要素
    if budget_spending is not None:
        if prior_spending is not None and cost_level is not None and cost_target is not None and aged_share is not None and beneficiaries is not None and benefit_changes is not None:
            spending_factors = "satisfied"
        else:
            spending_factors = "violated"
    else:
        spending_factors = None
    # policies/guizhou/pooling_2024.pol:684 — 支出科目限定
    budget_lines_closed_lines = [None] * len(budget_lines_order)
    for budget_lines_member in budget_lines_order:
        if budget_lines_line_amount[budget_lines_member] > 0:
            if budget_lines_line_kind[budget_lines_member] != "other":
                budget_lines_closed_lines_of_member = "satisfied"
            elif budget_lines_line_justified[budget_lines_member]:
                budget_lines_closed_lines_of_member = "deviates"
            else:
                budget_lines_closed_lines_of_member = "violated"
        else:
            budget_lines_closed_lines_of_member = None
        budget_lines_closed_lines[budget_lines_member] = budget_lines_closed_lines_of_member
    # policies/guizhou/pooling_2024.pol:701 — 按病种付费为主
    if case_payment is not None and fund_payment is not None:
        if case_payment * 2 > fund_payment:
            case_payment_main = "satisfied"
        else:
            case_payment_main = "notice"
    else:
        case_payment_main = None
    # policies/guizhou/pooling_2024.pol:707 — 按病种支付占比
    if case_payment is not None and fund_payment is not None and fund_payment > 0:
        if True:
            if True:
                case_payment_share_part = fund_payment
            else:
                case_payment_share_part = 1
        else:
            case_payment_share_part = None
        if case_payment_share_part is None:
            case_payment_share_part_2 = None
        else:
            if case_payment_share_part == 0:
                raise division_by_zero()
            case_payment_share_part_2 = case_payment_share_part
        if case_payment_share_part_2 is None:
            case_payment_share_part_3 = None
        else:
            case_payment_share_part_3 = (2 * (case_payment * 10000) + case_payment_share_part_2) // (2 * case_payment_share_part_2)
        if case_payment_share_part_3 is None:
            case_payment_share_part_4 = None
        else:
            case_payment_share_part_4 = case_payment_share_part_3 * 100
        case_payment_share = case_payment_share_part_4
    else:
        case_payment_share = None
    # policies/guizhou/pooling_2024.pol:714 — 经办服务全域覆盖
    if covered_units is not None and local_units is not None:
        if covered_units >= local_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "notice"
    else:
        services_everywhere = None
    # policies/guizhou/pooling_2024.pol:730 — 实施方案按期出台
    if plan_issued_on is not None:
        if plan_issued_on <= DAY_2024_12_31:
            plan_on_time = "satisfied"
        else:
            plan_on_time = "violated"
    else:
        plan_on_time = None
    # policies/guizhou/pooling_2024.pol:732 — 预算办法按期出台
    if budget_rules_issued_on is not None:
        if budget_rules_issued_on <= DAY_2024_12_31:
            budget_rules_on_time = "satisfied"
        else:
            budget_rules_on_time = "violated"
    else:
        budget_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:737 — 预警机制按期完善
    if warning_improved_on is not None:
        if warning_improved_on <= DAY_2024_12_31:
            warning_on_time = "satisfied"
        else:
            warning_on_time = "violated"
    else:
        warning_on_time = None
    # policies/guizhou/pooling_2024.pol:742 — 统一政策按期出台
    if uniform_policy_issued_on is not None:
        if uniform_policy_issued_on <= DAY_2025_12_31:
            uniform_policy_on_time = "satisfied"
        else:
            uniform_policy_on_time = "violated"
    else:
        uniform_policy_on_time = None
    # policies/guizhou/pooling_2024.pol:747 — 调剂金办法按期出台
    if fund_rules_issued_on is not None:
        if fund_rules_issued_on <= DAY_2025_12_31:
            fund_rules_on_time = "satisfied"
        else:
            fund_rules_on_time = "violated"
    else:
        fund_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:752 — 调剂金账户按期开设
    if account_opened_on is not None:
        if account_opened_on <= DAY_2025_12_31:
            account_on_time = "satisfied"
        else:
            account_on_time = "violated"
    else:
        account_on_time = None
    # policies/guizhou/pooling_2024.pol:757 — 考核机制按期出台
    if assessment_issued_on is not None:
        if assessment_issued_on <= DAY_2025_12_31:
            assessment_on_time = "satisfied"
        else:
            assessment_on_time = "violated"
    else:
        assessment_on_time = None
    if pooling_started_on is not None:
        # policies/guizhou/pooling_2024.pol:766 — 按期正式实施
        if pooling_started_on >= DAY_2026_01_01 and pooling_started_on <= DAY_2026_01_31:
            start_on_time = "satisfied"
        else:
            start_on_time = "violated"
        # policies/guizhou/pooling_2024.pol:772 — 实施前未完成的事项数
        if plan_issued_on is not None and plan_issued_on < pooling_started_on:
            unfinished_before_start_part = 0
        else:
            unfinished_before_start_part = 1
        if budget_rules_issued_on is not None and budget_rules_issued_on < pooling_started_on:
            unfinished_before_start_part_2 = 0
        else:
            unfinished_before_start_part_2 = 1
        if warning_improved_on is not None and warning_improved_on < pooling_started_on:
            unfinished_before_start_part_3 = 0
        else:
            unfinished_before_start_part_3 = 1
        if uniform_policy_issued_on is not None and uniform_policy_issued_on < pooling_started_on:
            unfinished_before_start_part_4 = 0
        else:
            unfinished_before_start_part_4 = 1
        if fund_rules_issued_on is not None and fund_rules_issued_on < pooling_started_on:
            unfinished_before_start_part_5 = 0
        else:
            unfinished_before_start_part_5 = 1
        if account_opened_on is not None and account_opened_on < pooling_started_on:
            unfinished_before_start_part_6 = 0
        else:
            unfinished_before_start_part_6 = 1
        if assessment_issued_on is not None and assessment_issued_on < pooling_started_on:
            unfinished_before_start_part_7 = 0
        else:
            unfinished_before_start_part_7 = 1
        unfinished_before_start = unfinished_before_start_part + unfinished_before_start_part_2 + unfinished_before_start_part_3 + unfinished_before_start_part_4 + unfinished_before_start_part_5 + unfinished_before_start_part_6 + unfinished_before_start_part_7
        # policies/guizhou/pooling_2024.pol:785 — 实施前完成先行事项
        if unfinished_before_start == 0:
            prerequisites_done = "satisfied"
        else:
            prerequisites_done = "notice"
    else:
        start_on_time = None
        unfinished_before_start = None
        prerequisites_done = None
    return (cities_remit, pool, balance_planned, gap_pool_planned, gap_pool_retained, balance_pool, cities_may_use_fund, cities_balance_allocation, gap_pool_usable, cities_shared_overrun, cities_gap_due, cities_gap_paid_by_pool, cities_local_share, cities_gap_unpaid_by_pool, cities_local_due, cities_gap_paid_by_balance, cities_gap_paid_by_government, cities_gap_carried_forward, cities_gap_paid_by_province, in_force, uniform_rate, uniform_base, employee_deductible_limit, resident_deductible_limit, employee_cap_floor, resident_cap_floor, wage_base_given, income_base_given, employee_deductible_check, resident_deductible_check, employee_ratio_check, resident_ratio_check, hospital_levels_level_ratio_check, employee_ratio_steps, resident_ratio_steps, employee_cap_check, resident_cap_check, employee_outpatient_check, resident_outpatient_check, hospital_levels_employee_outpatient_level_check, hospital_levels_resident_outpatient_level_check, employee_benefits_complete, resident_benefits_complete, employee_outpatient_cap_given, resident_outpatient_cap_given, schemes_apart, counties_city_one_account, pool_earmarked, gap_pool_closing, gap_pool_excess, cities_closing_balance, spending_by_income, budget_surplus, no_current_deficit, no_accumulated_deficit, employee_income_factors, resident_income_factors, spending_factors, budget_lines_closed_lines, case_payment_main, case_payment_share, services_everywhere, plan_on_time, budget_rules_on_time, warning_on_time, uniform_policy_on_time, fund_rules_on_time, account_on_time, assessment_on_time, start_on_time, unfinished_before_start, prerequisites_done)


def _general(first: Any, year: Any, gap_pool_stock: Any, scheme: Any, cross_scheme_transfer: Any, pool_other_use: Any, wage_base: Any, income_base: Any, employee_deductible: Any, resident_deductible: Any, employee_inpatient_ratio: Any, resident_inpatient_ratio: Any, employee_cap: Any, resident_cap: Any, employee_outpatient_deductible: Any, resident_outpatient_deductible: Any, employee_outpatient_ratio: Any, resident_outpatient_ratio: Any, employee_outpatient_cap: Any, resident_outpatient_cap: Any, deductible_justified: Any, resident_deductible_justified: Any, cap_justified: Any, resident_cap_justified: Any, budget_income: Any, budget_spending: Any, opening_balance: Any, deficit_justified: Any, accumulated_deficit_justified: Any, contribution_base: Any, contribution_rate: Any, budget_insured: Any, prior_spending: Any, cost_level: Any, cost_target: Any, aged_share: Any, beneficiaries: Any, benefit_changes: Any, case_payment: Any, fund_payment: Any, local_units: Any, covered_units: Any, plan_issued_on: Any, budget_rules_issued_on: Any, warning_improved_on: Any, uniform_policy_issued_on: Any, fund_rules_issued_on: Any, account_opened_on: Any, assessment_issued_on: Any, pooling_started_on: Any, cities_order: Any, cities_place: Any, cities_levy: Any, cities_insured: Any, cities_aged_insured: Any, cities_target_score: Any, cities_budget_score: Any, cities_fund_score: Any, cities_service_score: Any, cities_resource_score: Any, cities_quality_score: Any, cities_price_index: Any, cities_price_score: Any, cities_coefficient: Any, cities_other_value: Any, cities_overrun: Any, cities_local_balance: Any, cities_current_income: Any, cities_current_spending: Any, cities_local_base: Any, cities_local_rate: Any, counties_order: Any, counties_place: Any, counties_county_income: Any, counties_paid_to_city: Any, counties_county_spending: Any, counties_paid_by_city: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_employee_level_ratio: Any, hospital_levels_resident_level_ratio: Any, hospital_levels_employee_outpatient_level_ratio: Any, hospital_levels_resident_outpatient_level_ratio: Any, budget_lines_order: Any, budget_lines_place: Any, budget_lines_line_kind: Any, budget_lines_line_amount: Any, budget_lines_line_justified: Any, extraction_rate: Any, balance_share: Any, gap_pool_share: Any, retention_threshold: Any, budget_threshold: Any, price_threshold: Any, weight_target_completion: Any, weight_population: Any, weight_budget_execution: Any, weight_fund_performance: Any, weight_service_performance: Any, weight_resource_use: Any, weight_service_level: Any, weight_price_level: Any, weight_other: Any, deductible_multiple: Any, cap_multiple: Any, employee_ratio_target: Any, resident_ratio_target: Any, ratio_tolerance: Any, outpatient_ratio_floor: Any, main_share: Any, first_deadline: Any, second_deadline: Any, start_day: Any, start_month_end: Any, gate_scope: Any, gap_pool_available: Any, shortage_policy: Any, gate_policy: Any, multiples_distribute: Any, ratio_reading: Any, accumulated_deficit_strict: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/guizhou/pooling_2024.pol:187 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        cities_remit_of_member = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, cities_levy[cities_member], extraction_rate[year]), 1000000)
        cities_remit[cities_member] = cities_remit_of_member
    # policies/guizhou/pooling_2024.pol:196 — 调剂金
    pool = folded("sum", cities_order, None, lambda cities_index_2: cities_remit[cities_index_2], "市州")
    # policies/guizhou/pooling_2024.pol:198 — 平衡计划额
    balance_planned = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, pool, balance_share[year]), 1000000)
    # policies/guizhou/pooling_2024.pol:205 — 补缺计划额
    gap_pool_planned = strict(lambda a, b: a - b, pool, balance_planned)
    # policies/guizhou/pooling_2024.pol:207 — 补缺留存额
    gap_pool_retained = strict(lambda a, b: a if a < b else b, gap_pool_planned, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, retention_threshold[year], gap_pool_stock), 0))
    # policies/guizhou/pooling_2024.pol:214 — 平衡调剂金
    balance_pool = strict(lambda a, b: a - b, pool, gap_pool_retained)
    # policies/guizhou/pooling_2024.pol:220 — 可以使用调剂金
    cities_may_use_fund = [None] * len(cities_order)
    for cities_member_2 in cities_order:
        cities_may_use_fund_of_member = both(compared(lambda a, b: a >= b, cities_budget_score[cities_member_2], budget_threshold[year]), lambda: compared(lambda a, b: a >= b, cities_price_score[cities_member_2], price_threshold[year]))
        cities_may_use_fund[cities_member_2] = cities_may_use_fund_of_member
    # policies/guizhou/pooling_2024.pol:228 — 平衡调剂金分配
    cities_balance_allocation = [None] * len(cities_order)
    cities_balance_allocation_kept = once(lambda d: folded("max", cities_order, None, lambda cities_index_4: cities_price_index[cities_index_4], "市州"))
    cities_balance_allocation_kept_2 = once(lambda d: folded("min", cities_order, None, lambda cities_index_6: cities_price_index[cities_index_6], "市州"))
    cities_balance_allocation_shares = once(lambda d: apportioned_open(balance_pool, (weight_target_completion[year], weight_population[year], weight_budget_execution[year], weight_fund_performance[year], weight_service_performance[year], weight_resource_use[year], weight_service_level[year], weight_price_level[year], weight_other[year]), 1000000, demanded(compared(lambda a, b: a == b, gate_policy, "redistribute")), cities_order, (lambda cities_index_7: strict(lambda a, b: a * b, cities_target_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: cities_aged_insured[cities_index_7], lambda cities_index_7: strict(lambda a, b: a * b, cities_budget_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: strict(lambda a, b: a * b, cities_fund_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: strict(lambda a, b: a * b, cities_service_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: strict(lambda a, b: a * b, cities_resource_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: strict(lambda a, b: a * b, cities_quality_score[cities_index_7], cities_insured[cities_index_7]), lambda cities_index_7: strict(lambda a, b: a * b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, cities_balance_allocation_kept(d), cities_balance_allocation_kept_2(d)), cities_price_index[cities_index_7]), cities_insured[cities_index_7]), lambda cities_index_7: cities_other_value[cities_index_7]), lambda cities_index_7: (cities_coefficient[cities_index_7], demanded(cities_may_use_fund[cities_index_7]), 0, 0), 1, False, "市州", ("年度目标和改革任务完成情况", "人口结构", "预算执行情况", "基金使用绩效", "经办服务绩效", "医疗资源分布和利用", "医疗服务整体水平", "医疗服务价格水平", "其他因素")))
    for cities_member_3 in cities_order:
        cities_balance_allocation_of_member = cities_balance_allocation_shares(False).get(cities_member_3)
        cities_balance_allocation[cities_member_3] = cities_balance_allocation_of_member
    # policies/guizhou/pooling_2024.pol:255 — 可用补缺额
    gap_pool_usable = chosen(False, lambda d: gap_pool_stock, (lambda d: compared(lambda a, b: a == b, gap_pool_available, "opening_and_retained"), lambda d: strict(lambda a, b: a + b, gap_pool_stock, gap_pool_retained)))
    # policies/guizhou/pooling_2024.pol:261 — 补缺分担基数
    cities_shared_overrun = [None] * len(cities_order)
    for cities_member_4 in cities_order:
        cities_shared_overrun_of_member = chosen(False, lambda d: 0, (lambda d: either_or(compared(lambda a, b: a == b, gate_scope, "balance_only"), lambda: cities_may_use_fund[cities_member_4]), lambda d: cities_overrun[cities_member_4]))
        cities_shared_overrun[cities_member_4] = cities_shared_overrun_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺应担额
    cities_gap_due = [None] * len(cities_order)
    for cities_member_5 in cities_order:
        cities_gap_due_of_member = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, cities_shared_overrun[cities_member_5], gap_pool_share[year]), 1000000)
        cities_gap_due[cities_member_5] = cities_gap_due_of_member
    # policies/guizhou/pooling_2024.pol:269 — 本地应担额
    gap_sharing_due1 = [None] * len(cities_order)
    for cities_member_6 in cities_order:
        gap_sharing_due1_of_member = strict(lambda a, b: a - b, cities_shared_overrun[cities_member_6], cities_gap_due[cities_member_6])
        gap_sharing_due1[cities_member_6] = gap_sharing_due1_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺支付额
    cities_gap_paid_by_pool = [None] * len(cities_order)
    cities_gap_paid_by_pool_kept = once(lambda d: folded("sum", cities_order, None, lambda cities_index_9: cities_gap_due[cities_index_9], "市州"))
    cities_gap_paid_by_pool_shares = once(lambda d: apportioned_open(gap_pool_usable, (1,), 1, True, cities_order, (lambda cities_index_10: cities_gap_due[cities_index_10],), lambda cities_index_10: (1, True, 0, 0), 1, False, "市州", ("应担额",)))
    for cities_member_7 in cities_order:
        cities_gap_paid_by_pool_of_member = chosen(False, lambda d: cities_gap_paid_by_pool_shares(d).get(cities_member_7), (lambda d: compared(lambda a, b: a <= b, cities_gap_paid_by_pool_kept(d), gap_pool_usable), lambda d: cities_gap_due[cities_member_7]))
        cities_gap_paid_by_pool[cities_member_7] = cities_gap_paid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:269 — 本地份额
    cities_local_share = [None] * len(cities_order)
    for cities_member_8 in cities_order:
        cities_local_share_of_member = gap_sharing_due1[cities_member_8]
        cities_local_share[cities_member_8] = cities_local_share_of_member
    # policies/guizhou/pooling_2024.pol:269 — 补缺未付额
    cities_gap_unpaid_by_pool = [None] * len(cities_order)
    for cities_member_9 in cities_order:
        cities_gap_unpaid_by_pool_of_member = strict(lambda a, b: a - b, cities_gap_due[cities_member_9], cities_gap_paid_by_pool[cities_member_9])
        cities_gap_unpaid_by_pool[cities_member_9] = cities_gap_unpaid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:282 — 本地应担额
    cities_local_due = [None] * len(cities_order)
    for cities_member_10 in cities_order:
        cities_local_due_of_member = strict(lambda a, b: a + b, strict(lambda a, b: a + b, strict(lambda a, b: a - b, cities_overrun[cities_member_10], cities_shared_overrun[cities_member_10]), cities_local_share[cities_member_10]), chosen(False, lambda d: 0, (lambda d: compared(lambda a, b: a == b, shortage_policy, "local_balance_then_government"), lambda d: cities_gap_unpaid_by_pool[cities_member_10])))
        cities_local_due[cities_member_10] = cities_local_due_of_member
    # policies/guizhou/pooling_2024.pol:289 — 结余支付额
    cities_gap_paid_by_balance = [None] * len(cities_order)
    for cities_member_11 in cities_order:
        cities_gap_paid_by_balance_of_member = strict(lambda a, b: a if a < b else b, cities_local_due[cities_member_11], cities_local_balance[cities_member_11])
        cities_gap_paid_by_balance[cities_member_11] = cities_gap_paid_by_balance_of_member
    # policies/guizhou/pooling_2024.pol:295 — 政府支付额
    cities_gap_paid_by_government = [None] * len(cities_order)
    for cities_member_12 in cities_order:
        cities_gap_paid_by_government_of_member = strict(lambda a, b: a + b, strict(lambda a, b: a - b, cities_local_due[cities_member_12], cities_gap_paid_by_balance[cities_member_12]), chosen(False, lambda d: 0, (lambda d: compared(lambda a, b: a == b, shortage_policy, "city_government"), lambda d: cities_gap_unpaid_by_pool[cities_member_12])))
        cities_gap_paid_by_government[cities_member_12] = cities_gap_paid_by_government_of_member
    # policies/guizhou/pooling_2024.pol:302 — 结转以后的补缺额
    cities_gap_carried_forward = [None] * len(cities_order)
    for cities_member_13 in cities_order:
        cities_gap_carried_forward_of_member = chosen(False, lambda d: 0, (lambda d: compared(lambda a, b: a == b, shortage_policy, "carry_forward"), lambda d: cities_gap_unpaid_by_pool[cities_member_13]))
        cities_gap_carried_forward[cities_member_13] = cities_gap_carried_forward_of_member
    # policies/guizhou/pooling_2024.pol:308 — 省级另付额
    cities_gap_paid_by_province = [None] * len(cities_order)
    for cities_member_14 in cities_order:
        cities_gap_paid_by_province_of_member = chosen(False, lambda d: 0, (lambda d: compared(lambda a, b: a == b, shortage_policy, "province"), lambda d: cities_gap_unpaid_by_pool[cities_member_14]))
        cities_gap_paid_by_province[cities_member_14] = cities_gap_paid_by_province_of_member
    # policies/guizhou/pooling_2024.pol:762 — 已到实施年度
    in_force_part = start_day[year]
    in_force = date(year, 1, 1) >= in_force_part
    # policies/guizhou/pooling_2024.pol:316 — 缴费费率全省统一
    uniform_rate_part = 0
    for cities_index_11 in cities_order:
        if cities_local_rate[cities_index_11] is not None:
            uniform_rate_part += 1
    if uniform_rate_part >= 1 and in_force:
        uniform_rate_part_6 = uniform_rate_part == 0
        if not uniform_rate_part_6:
            uniform_rate_part_2 = None
            for cities_index_12 in cities_order:
                uniform_rate_part_3 = cities_local_rate[cities_index_12]
                if uniform_rate_part_3 is not None and (uniform_rate_part_2 is None or uniform_rate_part_3 > uniform_rate_part_2):
                    uniform_rate_part_2 = uniform_rate_part_3
            if uniform_rate_part_2 is None:
                raise empty_collection("市州")
            uniform_rate_part_4 = None
            for cities_index_13 in cities_order:
                uniform_rate_part_5 = cities_local_rate[cities_index_13]
                if uniform_rate_part_5 is not None and (uniform_rate_part_4 is None or uniform_rate_part_5 < uniform_rate_part_4):
                    uniform_rate_part_4 = uniform_rate_part_5
            if uniform_rate_part_4 is None:
                raise empty_collection("市州")
            uniform_rate_part_6 = uniform_rate_part_2 == uniform_rate_part_4
        if uniform_rate_part_6:
            uniform_rate = "satisfied"
        else:
            uniform_rate = "violated"
    else:
        uniform_rate = None
    # policies/guizhou/pooling_2024.pol:327 — 缴费基数全省统一
    uniform_base_part = 0
    for cities_index_14 in cities_order:
        if cities_local_base[cities_index_14] is not None:
            uniform_base_part += 1
    if uniform_base_part >= 1 and in_force:
        uniform_base_part_6 = uniform_base_part == 0
        if not uniform_base_part_6:
            uniform_base_part_2 = None
            for cities_index_15 in cities_order:
                uniform_base_part_3 = cities_local_base[cities_index_15]
                if uniform_base_part_3 is not None and (uniform_base_part_2 is None or uniform_base_part_3 > uniform_base_part_2):
                    uniform_base_part_2 = uniform_base_part_3
            if uniform_base_part_2 is None:
                raise empty_collection("市州")
            uniform_base_part_4 = None
            for cities_index_16 in cities_order:
                uniform_base_part_5 = cities_local_base[cities_index_16]
                if uniform_base_part_5 is not None and (uniform_base_part_4 is None or uniform_base_part_5 < uniform_base_part_4):
                    uniform_base_part_4 = uniform_base_part_5
            if uniform_base_part_4 is None:
                raise empty_collection("市州")
            uniform_base_part_6 = uniform_base_part_2 == uniform_base_part_4
        if uniform_base_part_6:
            uniform_base = "satisfied"
        else:
            uniform_base = "violated"
    else:
        uniform_base = None
    # policies/guizhou/pooling_2024.pol:395 — 职工起付标准上限
    if wage_base is not None:
        if multiples_distribute:
            employee_deductible_limit_part_3 = deductible_multiple[year]
            employee_deductible_limit_part_2 = employee_deductible_limit_part_3
        else:
            employee_deductible_limit_part_2 = 1000000
        employee_deductible_limit = (wage_base * employee_deductible_limit_part_2 + 500000) // 1000000
    else:
        employee_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:402 — 居民起付标准上限
    if income_base is not None:
        resident_deductible_limit_part = deductible_multiple[year]
        resident_deductible_limit = (income_base * resident_deductible_limit_part + 500000) // 1000000
    else:
        resident_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:409 — 职工限额下限
    if wage_base is not None:
        if multiples_distribute:
            employee_cap_floor_part_3 = cap_multiple[year]
            employee_cap_floor_part_2 = employee_cap_floor_part_3
        else:
            employee_cap_floor_part_2 = 1000000
        employee_cap_floor = (wage_base * employee_cap_floor_part_2 + 500000) // 1000000
    else:
        employee_cap_floor = None
    # policies/guizhou/pooling_2024.pol:416 — 居民限额下限
    if income_base is not None:
        resident_cap_floor_part = cap_multiple[year]
        resident_cap_floor = (income_base * resident_cap_floor_part + 500000) // 1000000
    else:
        resident_cap_floor = None
    # policies/guizhou/pooling_2024.pol:423 — 平均工资基准列明
    if employee_deductible is not None or employee_cap is not None:
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/guizhou/pooling_2024.pol:431 — 可支配收入基准列明
    if resident_deductible is not None or resident_cap is not None:
        if income_base is not None:
            income_base_given = "satisfied"
        else:
            income_base_given = "violated"
    else:
        income_base_given = None
    # policies/guizhou/pooling_2024.pol:439 — 职工起付标准合规
    if employee_deductible is not None and wage_base is not None:
        if True:
            if multiples_distribute:
                employee_deductible_check_part_3 = deductible_multiple[year]
                employee_deductible_check_part_2 = employee_deductible_check_part_3
            else:
                employee_deductible_check_part_2 = 1000000
            if employee_deductible * 1000000 <= wage_base * employee_deductible_check_part_2:
                employee_deductible_check = "satisfied"
            elif deductible_justified:
                employee_deductible_check = "deviates"
            else:
                employee_deductible_check = "violated"
        else:
            employee_deductible_check = None
    else:
        employee_deductible_check = None
    # policies/guizhou/pooling_2024.pol:448 — 居民起付标准合规
    if resident_deductible is not None and income_base is not None:
        if True:
            resident_deductible_check_part = deductible_multiple[year]
            if resident_deductible * 1000000 <= income_base * resident_deductible_check_part:
                resident_deductible_check = "satisfied"
            elif resident_deductible_justified:
                resident_deductible_check = "deviates"
            else:
                resident_deductible_check = "violated"
        else:
            resident_deductible_check = None
    else:
        resident_deductible_check = None
    # policies/guizhou/pooling_2024.pol:456 — 职工住院比例合规
    if employee_inpatient_ratio is not None:
        if ratio_reading == "overall":
            employee_ratio_check_part = employee_ratio_target[year]
            employee_ratio_check_part_2 = ratio_tolerance[year]
            if employee_inpatient_ratio >= employee_ratio_check_part - employee_ratio_check_part_2 and employee_inpatient_ratio <= employee_ratio_check_part + employee_ratio_check_part_2:
                employee_ratio_check = "satisfied"
            else:
                employee_ratio_check = "violated"
        else:
            employee_ratio_check = None
    else:
        employee_ratio_check = None
    # policies/guizhou/pooling_2024.pol:463 — 居民住院比例合规
    if resident_inpatient_ratio is not None:
        if ratio_reading == "overall":
            resident_ratio_check_part = resident_ratio_target[year]
            resident_ratio_check_part_2 = ratio_tolerance[year]
            if resident_inpatient_ratio >= resident_ratio_check_part - resident_ratio_check_part_2 and resident_inpatient_ratio <= resident_ratio_check_part + resident_ratio_check_part_2:
                resident_ratio_check = "satisfied"
            else:
                resident_ratio_check = "violated"
        else:
            resident_ratio_check = None
    else:
        resident_ratio_check = None
    # policies/guizhou/pooling_2024.pol:470 — 各级住院比例合规
    hospital_levels_level_ratio_check = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        if ratio_reading == "by_level":
            hospital_levels_level_ratio_check_part = employee_ratio_target[year]
            hospital_levels_level_ratio_check_part_2 = ratio_tolerance[year]
            hospital_levels_level_ratio_check_part_4 = hospital_levels_employee_level_ratio[hospital_levels_member] >= hospital_levels_level_ratio_check_part - hospital_levels_level_ratio_check_part_2 and hospital_levels_employee_level_ratio[hospital_levels_member] <= hospital_levels_level_ratio_check_part + hospital_levels_level_ratio_check_part_2
            if hospital_levels_level_ratio_check_part_4:
                hospital_levels_level_ratio_check_part_3 = resident_ratio_target[year]
                hospital_levels_level_ratio_check_part_4 = hospital_levels_resident_level_ratio[hospital_levels_member] >= hospital_levels_level_ratio_check_part_3 - hospital_levels_level_ratio_check_part_2 and hospital_levels_resident_level_ratio[hospital_levels_member] <= hospital_levels_level_ratio_check_part_3 + hospital_levels_level_ratio_check_part_2
            if hospital_levels_level_ratio_check_part_4:
                hospital_levels_level_ratio_check_of_member = "satisfied"
            else:
                hospital_levels_level_ratio_check_of_member = "violated"
        else:
            hospital_levels_level_ratio_check_of_member = None
        hospital_levels_level_ratio_check[hospital_levels_member] = hospital_levels_level_ratio_check_of_member
    # policies/guizhou/pooling_2024.pol:481 — 职工住院比例拉开差距（与前面各项相比）
    hospital_levels_employee_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_employee_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_employee_ratio_steps_step0_done = 0
    hospital_levels_employee_ratio_steps_step0_kept = 0
    hospital_levels_employee_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_employee_ratio_steps_step0_done_2 = 0
    hospital_levels_employee_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_2 in hospital_levels_order:
        while hospital_levels_employee_ratio_steps_step0_done < len(hospital_levels_employee_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_employee_ratio_steps_step0_members[hospital_levels_employee_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_2]:
            hospital_levels_index = hospital_levels_employee_ratio_steps_step0_members[hospital_levels_employee_ratio_steps_step0_done]
            hospital_levels_employee_ratio_steps_step0_done += 1
            hospital_levels_employee_ratio_steps_step0_kept += 1
        hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_ratio_steps_step0_kept == 0
        if not hospital_levels_employee_ratio_steps_step0_part_2:
            while hospital_levels_employee_ratio_steps_step0_done_2 < len(hospital_levels_employee_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_employee_ratio_steps_step0_members_2[hospital_levels_employee_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_2]:
                hospital_levels_index_2 = hospital_levels_employee_ratio_steps_step0_members_2[hospital_levels_employee_ratio_steps_step0_done_2]
                hospital_levels_employee_ratio_steps_step0_done_2 += 1
                hospital_levels_employee_ratio_steps_step0_part = hospital_levels_employee_level_ratio[hospital_levels_index_2]
                if (hospital_levels_employee_ratio_steps_step0_kept_2 is None or hospital_levels_employee_ratio_steps_step0_part < hospital_levels_employee_ratio_steps_step0_kept_2):
                    hospital_levels_employee_ratio_steps_step0_kept_2 = hospital_levels_employee_ratio_steps_step0_part
            if hospital_levels_employee_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_level_ratio[hospital_levels_member_2] <= hospital_levels_employee_ratio_steps_step0_kept_2
        hospital_levels_employee_ratio_steps_step0_of_member = hospital_levels_employee_ratio_steps_step0_part_2
        hospital_levels_employee_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_employee_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:478 — 职工住院比例拉开差距
    employee_ratio_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        employee_ratio_steps_part += 1
    if employee_ratio_steps_part >= 2:
        employee_ratio_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_employee_ratio_steps_step0[hospital_levels_index_4]:
                employee_ratio_steps_part_2 += 1
        employee_ratio_steps_part_8 = employee_ratio_steps_part_2 == 0
        if employee_ratio_steps_part_8:
            employee_ratio_steps_part_7 = employee_ratio_steps_part <= 1
            if not employee_ratio_steps_part_7:
                employee_ratio_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    employee_ratio_steps_part_4 = hospital_levels_employee_level_ratio[hospital_levels_index_5]
                    if (employee_ratio_steps_part_3 is None or employee_ratio_steps_part_4 > employee_ratio_steps_part_3):
                        employee_ratio_steps_part_3 = employee_ratio_steps_part_4
                if employee_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    employee_ratio_steps_part_6 = hospital_levels_employee_level_ratio[hospital_levels_index_6]
                    if (employee_ratio_steps_part_5 is None or employee_ratio_steps_part_6 < employee_ratio_steps_part_5):
                        employee_ratio_steps_part_5 = employee_ratio_steps_part_6
                if employee_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_7 = employee_ratio_steps_part_3 != employee_ratio_steps_part_5
            employee_ratio_steps_part_8 = employee_ratio_steps_part_7
        if employee_ratio_steps_part_8:
            employee_ratio_steps = "satisfied"
        else:
            employee_ratio_steps = "violated"
    else:
        employee_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:490 — 居民住院比例拉开差距（与前面各项相比）
    hospital_levels_resident_ratio_steps_step0 = [None] * len(hospital_levels_order)
    hospital_levels_resident_ratio_steps_step0_members = hospital_levels_order
    hospital_levels_resident_ratio_steps_step0_done = 0
    hospital_levels_resident_ratio_steps_step0_kept = 0
    hospital_levels_resident_ratio_steps_step0_members_2 = hospital_levels_order
    hospital_levels_resident_ratio_steps_step0_done_2 = 0
    hospital_levels_resident_ratio_steps_step0_kept_2 = None
    for hospital_levels_member_3 in hospital_levels_order:
        while hospital_levels_resident_ratio_steps_step0_done < len(hospital_levels_resident_ratio_steps_step0_members) and hospital_levels_place[hospital_levels_resident_ratio_steps_step0_members[hospital_levels_resident_ratio_steps_step0_done]] < hospital_levels_place[hospital_levels_member_3]:
            hospital_levels_index_7 = hospital_levels_resident_ratio_steps_step0_members[hospital_levels_resident_ratio_steps_step0_done]
            hospital_levels_resident_ratio_steps_step0_done += 1
            hospital_levels_resident_ratio_steps_step0_kept += 1
        hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_ratio_steps_step0_kept == 0
        if not hospital_levels_resident_ratio_steps_step0_part_2:
            while hospital_levels_resident_ratio_steps_step0_done_2 < len(hospital_levels_resident_ratio_steps_step0_members_2) and hospital_levels_place[hospital_levels_resident_ratio_steps_step0_members_2[hospital_levels_resident_ratio_steps_step0_done_2]] < hospital_levels_place[hospital_levels_member_3]:
                hospital_levels_index_8 = hospital_levels_resident_ratio_steps_step0_members_2[hospital_levels_resident_ratio_steps_step0_done_2]
                hospital_levels_resident_ratio_steps_step0_done_2 += 1
                hospital_levels_resident_ratio_steps_step0_part = hospital_levels_resident_level_ratio[hospital_levels_index_8]
                if (hospital_levels_resident_ratio_steps_step0_kept_2 is None or hospital_levels_resident_ratio_steps_step0_part < hospital_levels_resident_ratio_steps_step0_kept_2):
                    hospital_levels_resident_ratio_steps_step0_kept_2 = hospital_levels_resident_ratio_steps_step0_part
            if hospital_levels_resident_ratio_steps_step0_kept_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_level_ratio[hospital_levels_member_3] <= hospital_levels_resident_ratio_steps_step0_kept_2
        hospital_levels_resident_ratio_steps_step0_of_member = hospital_levels_resident_ratio_steps_step0_part_2
        hospital_levels_resident_ratio_steps_step0[hospital_levels_member_3] = hospital_levels_resident_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:487 — 居民住院比例拉开差距
    resident_ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        resident_ratio_steps_part += 1
    if resident_ratio_steps_part >= 2:
        resident_ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_resident_ratio_steps_step0[hospital_levels_index_10]:
                resident_ratio_steps_part_2 += 1
        resident_ratio_steps_part_8 = resident_ratio_steps_part_2 == 0
        if resident_ratio_steps_part_8:
            resident_ratio_steps_part_7 = resident_ratio_steps_part <= 1
            if not resident_ratio_steps_part_7:
                resident_ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    resident_ratio_steps_part_4 = hospital_levels_resident_level_ratio[hospital_levels_index_11]
                    if (resident_ratio_steps_part_3 is None or resident_ratio_steps_part_4 > resident_ratio_steps_part_3):
                        resident_ratio_steps_part_3 = resident_ratio_steps_part_4
                if resident_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    resident_ratio_steps_part_6 = hospital_levels_resident_level_ratio[hospital_levels_index_12]
                    if (resident_ratio_steps_part_5 is None or resident_ratio_steps_part_6 < resident_ratio_steps_part_5):
                        resident_ratio_steps_part_5 = resident_ratio_steps_part_6
                if resident_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_7 = resident_ratio_steps_part_3 != resident_ratio_steps_part_5
            resident_ratio_steps_part_8 = resident_ratio_steps_part_7
        if resident_ratio_steps_part_8:
            resident_ratio_steps = "satisfied"
        else:
            resident_ratio_steps = "violated"
    else:
        resident_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:496 — 职工限额合规
    if employee_cap is not None and wage_base is not None:
        if True:
            if multiples_distribute:
                employee_cap_check_part_3 = cap_multiple[year]
                employee_cap_check_part_2 = employee_cap_check_part_3
            else:
                employee_cap_check_part_2 = 1000000
            if employee_cap * 1000000 >= wage_base * employee_cap_check_part_2:
                employee_cap_check = "satisfied"
            elif cap_justified:
                employee_cap_check = "deviates"
            else:
                employee_cap_check = "violated"
        else:
            employee_cap_check = None
    else:
        employee_cap_check = None
    # policies/guizhou/pooling_2024.pol:504 — 居民限额合规
    if resident_cap is not None and income_base is not None:
        if True:
            resident_cap_check_part = cap_multiple[year]
            if resident_cap * 1000000 >= income_base * resident_cap_check_part:
                resident_cap_check = "satisfied"
            elif resident_cap_justified:
                resident_cap_check = "deviates"
            else:
                resident_cap_check = "violated"
        else:
            resident_cap_check = None
    else:
        resident_cap_check = None
    # policies/guizhou/pooling_2024.pol:512 — 职工门诊比例合规
    if employee_outpatient_ratio is not None:
        employee_outpatient_check_part = outpatient_ratio_floor[year]
        if employee_outpatient_ratio >= employee_outpatient_check_part:
            employee_outpatient_check = "satisfied"
        else:
            employee_outpatient_check = "violated"
    else:
        employee_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:520 — 居民门诊比例合规
    if resident_outpatient_ratio is not None:
        resident_outpatient_check_part = outpatient_ratio_floor[year]
        if resident_outpatient_ratio >= resident_outpatient_check_part:
            resident_outpatient_check = "satisfied"
        else:
            resident_outpatient_check = "violated"
    else:
        resident_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:528 — 各级职工门诊比例合规
    hospital_levels_employee_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_4 in hospital_levels_order:
        if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] is not None:
            hospital_levels_employee_outpatient_level_check_part = outpatient_ratio_floor[year]
            if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] >= hospital_levels_employee_outpatient_level_check_part:
                hospital_levels_employee_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_employee_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_employee_outpatient_level_check_of_member = None
        hospital_levels_employee_outpatient_level_check[hospital_levels_member_4] = hospital_levels_employee_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:535 — 各级居民门诊比例合规
    hospital_levels_resident_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_5 in hospital_levels_order:
        if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] is not None:
            hospital_levels_resident_outpatient_level_check_part = outpatient_ratio_floor[year]
            if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] >= hospital_levels_resident_outpatient_level_check_part:
                hospital_levels_resident_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_resident_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_resident_outpatient_level_check_of_member = None
        hospital_levels_resident_outpatient_level_check[hospital_levels_member_5] = hospital_levels_resident_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:542 — 职工待遇参数齐全
    if employee_deductible is not None or employee_inpatient_ratio is not None or employee_cap is not None:
        if employee_deductible is not None and employee_inpatient_ratio is not None and employee_cap is not None and employee_outpatient_deductible is not None and employee_outpatient_ratio is not None:
            employee_benefits_complete = "satisfied"
        else:
            employee_benefits_complete = "violated"
    else:
        employee_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:551 — 居民待遇参数齐全
    if resident_deductible is not None or resident_inpatient_ratio is not None or resident_cap is not None:
        if resident_deductible is not None and resident_inpatient_ratio is not None and resident_cap is not None and resident_outpatient_deductible is not None and resident_outpatient_ratio is not None:
            resident_benefits_complete = "satisfied"
        else:
            resident_benefits_complete = "violated"
    else:
        resident_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:560 — 职工门诊限额列明
    if employee_outpatient_ratio is not None:
        if employee_outpatient_cap is not None:
            employee_outpatient_cap_given = "satisfied"
        else:
            employee_outpatient_cap_given = "violated"
    else:
        employee_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:567 — 居民门诊限额列明
    if resident_outpatient_ratio is not None:
        if resident_outpatient_cap is not None:
            resident_outpatient_cap_given = "satisfied"
        else:
            resident_outpatient_cap_given = "violated"
    else:
        resident_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:576 — 险种之间不调剂
    if cross_scheme_transfer is not None:
        if cross_scheme_transfer == 0:
            schemes_apart = "satisfied"
        else:
            schemes_apart = "violated"
    else:
        schemes_apart = None
    # policies/guizhou/pooling_2024.pol:584 — 市级统收统支
    counties_city_one_account = [None] * len(counties_order)
    for counties_member in counties_order:
        if counties_paid_to_city[counties_member] == counties_county_income[counties_member] and counties_paid_by_city[counties_member] == counties_county_spending[counties_member]:
            counties_city_one_account_of_member = "satisfied"
        else:
            counties_city_one_account_of_member = "violated"
        counties_city_one_account[counties_member] = counties_city_one_account_of_member
    # policies/guizhou/pooling_2024.pol:592 — 调剂金专款专用
    if pool_other_use is not None:
        if pool_other_use == 0:
            pool_earmarked = "satisfied"
        else:
            pool_earmarked = "violated"
    else:
        pool_earmarked = None
    # policies/guizhou/pooling_2024.pol:599 — 补缺年末存量
    gap_pool_closing = strict(lambda a, b: a - b, strict(lambda a, b: a + b, gap_pool_stock, gap_pool_retained), folded("sum", cities_order, None, lambda cities_index_18: cities_gap_paid_by_pool[cities_index_18], "市州"))
    # policies/guizhou/pooling_2024.pol:606 — 补缺超额
    gap_pool_excess = strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, gap_pool_stock, retention_threshold[year]), 0)
    # policies/guizhou/pooling_2024.pol:612 — 年末结余
    cities_closing_balance = [None] * len(cities_order)
    for cities_member_15 in cities_order:
        cities_closing_balance_of_member = chosen(False, lambda d: None, (lambda d: both(applicable(cities_current_income[cities_member_15]), lambda: applicable(cities_current_spending[cities_member_15])), lambda d: strict(lambda a, b: a - b, strict(lambda a, b: a + b, strict(lambda a, b: a - b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, cities_local_balance[cities_member_15], cities_current_income[cities_member_15]), cities_current_spending[cities_member_15]), cities_remit[cities_member_15]), cities_balance_allocation[cities_member_15]), cities_gap_paid_by_balance[cities_member_15])))
        cities_closing_balance[cities_member_15] = cities_closing_balance_of_member
    # policies/guizhou/pooling_2024.pol:629 — 以收定支
    if budget_spending is not None and budget_income is not None:
        if not deficit_justified:
            if budget_spending <= budget_income:
                spending_by_income = "satisfied"
            else:
                spending_by_income = "violated"
        else:
            spending_by_income = None
    else:
        spending_by_income = None
    # policies/guizhou/pooling_2024.pol:640 — 预算结余
    if budget_income is not None and budget_spending is not None:
        budget_surplus = budget_income - budget_spending
    else:
        budget_surplus = None
    # policies/guizhou/pooling_2024.pol:646 — 不编当年赤字
    if budget_income is not None and budget_spending is not None:
        if budget_income - budget_spending >= 0:
            no_current_deficit = "satisfied"
        elif deficit_justified:
            no_current_deficit = "deviates"
        else:
            no_current_deficit = "violated"
    else:
        no_current_deficit = None
    # policies/guizhou/pooling_2024.pol:654 — 不编累计赤字
    if opening_balance is not None and budget_income is not None and budget_spending is not None:
        if opening_balance + budget_income - budget_spending >= 0:
            no_accumulated_deficit = "satisfied"
        elif accumulated_deficit_strict:
            no_accumulated_deficit = "violated"
        elif accumulated_deficit_justified:
            no_accumulated_deficit = "deviates"
        else:
            no_accumulated_deficit = "violated"
    else:
        no_accumulated_deficit = None
    # policies/guizhou/pooling_2024.pol:662 — 职工收入预算要素
    if budget_income is not None and scheme is not None and scheme == "employee":
        if contribution_base is not None and contribution_rate is not None and budget_insured is not None:
            employee_income_factors = "satisfied"
        else:
            employee_income_factors = "violated"
    else:
        employee_income_factors = None
    # policies/guizhou/pooling_2024.pol:669 — 居民收入预算要素
    if budget_income is not None and scheme is not None and scheme == "resident":
        if contribution_base is not None and budget_insured is not None:
            resident_income_factors = "satisfied"
        else:
            resident_income_factors = "violated"
    else:
        resident_income_factors = None
    # policies/guizhou/pooling_2024.pol:676 — 支出预算要素
    if budget_spending is not None:
        if prior_spending is not None and cost_level is not None and cost_target is not None and aged_share is not None and beneficiaries is not None and benefit_changes is not None:
            spending_factors = "satisfied"
        else:
            spending_factors = "violated"
    else:
        spending_factors = None
    # policies/guizhou/pooling_2024.pol:684 — 支出科目限定
    budget_lines_closed_lines = [None] * len(budget_lines_order)
    for budget_lines_member in budget_lines_order:
        if budget_lines_line_amount[budget_lines_member] > 0:
            if budget_lines_line_kind[budget_lines_member] != "other":
                budget_lines_closed_lines_of_member = "satisfied"
            elif budget_lines_line_justified[budget_lines_member]:
                budget_lines_closed_lines_of_member = "deviates"
            else:
                budget_lines_closed_lines_of_member = "violated"
        else:
            budget_lines_closed_lines_of_member = None
        budget_lines_closed_lines[budget_lines_member] = budget_lines_closed_lines_of_member
    # policies/guizhou/pooling_2024.pol:701 — 按病种付费为主
    if case_payment is not None and fund_payment is not None:
        case_payment_main_part = main_share[year]
        if case_payment * 1000000 > fund_payment * case_payment_main_part:
            case_payment_main = "satisfied"
        else:
            case_payment_main = "notice"
    else:
        case_payment_main = None
    # policies/guizhou/pooling_2024.pol:707 — 按病种支付占比
    if case_payment is not None and fund_payment is not None and fund_payment > 0:
        if True:
            if True:
                case_payment_share_part = fund_payment
            else:
                case_payment_share_part = 1
        else:
            case_payment_share_part = None
        if case_payment_share_part is None:
            case_payment_share_part_2 = None
        else:
            if case_payment_share_part == 0:
                raise division_by_zero()
            case_payment_share_part_2 = case_payment_share_part
        if case_payment_share_part_2 is None:
            case_payment_share_part_3 = None
        else:
            case_payment_share_part_3 = (2 * (case_payment * 10000) + case_payment_share_part_2) // (2 * case_payment_share_part_2)
        if case_payment_share_part_3 is None:
            case_payment_share_part_4 = None
        else:
            case_payment_share_part_4 = case_payment_share_part_3 * 100
        case_payment_share = case_payment_share_part_4
    else:
        case_payment_share = None
    # policies/guizhou/pooling_2024.pol:714 — 经办服务全域覆盖
    if covered_units is not None and local_units is not None:
        if covered_units >= local_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "notice"
    else:
        services_everywhere = None
    # policies/guizhou/pooling_2024.pol:730 — 实施方案按期出台
    if plan_issued_on is not None:
        plan_on_time_part = first_deadline[year]
        if plan_issued_on <= plan_on_time_part:
            plan_on_time = "satisfied"
        else:
            plan_on_time = "violated"
    else:
        plan_on_time = None
    # policies/guizhou/pooling_2024.pol:732 — 预算办法按期出台
    if budget_rules_issued_on is not None:
        budget_rules_on_time_part = first_deadline[year]
        if budget_rules_issued_on <= budget_rules_on_time_part:
            budget_rules_on_time = "satisfied"
        else:
            budget_rules_on_time = "violated"
    else:
        budget_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:737 — 预警机制按期完善
    if warning_improved_on is not None:
        warning_on_time_part = first_deadline[year]
        if warning_improved_on <= warning_on_time_part:
            warning_on_time = "satisfied"
        else:
            warning_on_time = "violated"
    else:
        warning_on_time = None
    # policies/guizhou/pooling_2024.pol:742 — 统一政策按期出台
    if uniform_policy_issued_on is not None:
        uniform_policy_on_time_part = second_deadline[year]
        if uniform_policy_issued_on <= uniform_policy_on_time_part:
            uniform_policy_on_time = "satisfied"
        else:
            uniform_policy_on_time = "violated"
    else:
        uniform_policy_on_time = None
    # policies/guizhou/pooling_2024.pol:747 — 调剂金办法按期出台
    if fund_rules_issued_on is not None:
        fund_rules_on_time_part = second_deadline[year]
        if fund_rules_issued_on <= fund_rules_on_time_part:
            fund_rules_on_time = "satisfied"
        else:
            fund_rules_on_time = "violated"
    else:
        fund_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:752 — 调剂金账户按期开设
    if account_opened_on is not None:
        account_on_time_part = second_deadline[year]
        if account_opened_on <= account_on_time_part:
            account_on_time = "satisfied"
        else:
            account_on_time = "violated"
    else:
        account_on_time = None
    # policies/guizhou/pooling_2024.pol:757 — 考核机制按期出台
    if assessment_issued_on is not None:
        assessment_on_time_part = second_deadline[year]
        if assessment_issued_on <= assessment_on_time_part:
            assessment_on_time = "satisfied"
        else:
            assessment_on_time = "violated"
    else:
        assessment_on_time = None
    # policies/guizhou/pooling_2024.pol:766 — 按期正式实施
    if pooling_started_on is not None:
        start_on_time_part = start_day[year]
        start_on_time_part_3 = pooling_started_on >= start_on_time_part
        if start_on_time_part_3:
            start_on_time_part_2 = start_month_end[year]
            start_on_time_part_3 = pooling_started_on <= start_on_time_part_2
        if start_on_time_part_3:
            start_on_time = "satisfied"
        else:
            start_on_time = "violated"
    else:
        start_on_time = None
    # policies/guizhou/pooling_2024.pol:772 — 实施前未完成的事项数
    if pooling_started_on is not None:
        if plan_issued_on is not None and plan_issued_on < pooling_started_on:
            unfinished_before_start_part = 0
        else:
            unfinished_before_start_part = 1
        if budget_rules_issued_on is not None and budget_rules_issued_on < pooling_started_on:
            unfinished_before_start_part_2 = 0
        else:
            unfinished_before_start_part_2 = 1
        if warning_improved_on is not None and warning_improved_on < pooling_started_on:
            unfinished_before_start_part_3 = 0
        else:
            unfinished_before_start_part_3 = 1
        if uniform_policy_issued_on is not None and uniform_policy_issued_on < pooling_started_on:
            unfinished_before_start_part_4 = 0
        else:
            unfinished_before_start_part_4 = 1
        if fund_rules_issued_on is not None and fund_rules_issued_on < pooling_started_on:
            unfinished_before_start_part_5 = 0
        else:
            unfinished_before_start_part_5 = 1
        if account_opened_on is not None and account_opened_on < pooling_started_on:
            unfinished_before_start_part_6 = 0
        else:
            unfinished_before_start_part_6 = 1
        if assessment_issued_on is not None and assessment_issued_on < pooling_started_on:
            unfinished_before_start_part_7 = 0
        else:
            unfinished_before_start_part_7 = 1
        unfinished_before_start = unfinished_before_start_part + unfinished_before_start_part_2 + unfinished_before_start_part_3 + unfinished_before_start_part_4 + unfinished_before_start_part_5 + unfinished_before_start_part_6 + unfinished_before_start_part_7
    else:
        unfinished_before_start = None
    # policies/guizhou/pooling_2024.pol:785 — 实施前完成先行事项
    if pooling_started_on is not None:
        if unfinished_before_start == 0:
            prerequisites_done = "satisfied"
        else:
            prerequisites_done = "notice"
    else:
        prerequisites_done = None
    return (cities_remit, pool, balance_planned, gap_pool_planned, gap_pool_retained, balance_pool, cities_may_use_fund, cities_balance_allocation, gap_pool_usable, cities_shared_overrun, cities_gap_due, cities_gap_paid_by_pool, cities_local_share, cities_gap_unpaid_by_pool, cities_local_due, cities_gap_paid_by_balance, cities_gap_paid_by_government, cities_gap_carried_forward, cities_gap_paid_by_province, in_force, uniform_rate, uniform_base, employee_deductible_limit, resident_deductible_limit, employee_cap_floor, resident_cap_floor, wage_base_given, income_base_given, employee_deductible_check, resident_deductible_check, employee_ratio_check, resident_ratio_check, hospital_levels_level_ratio_check, employee_ratio_steps, resident_ratio_steps, employee_cap_check, resident_cap_check, employee_outpatient_check, resident_outpatient_check, hospital_levels_employee_outpatient_level_check, hospital_levels_resident_outpatient_level_check, employee_benefits_complete, resident_benefits_complete, employee_outpatient_cap_given, resident_outpatient_cap_given, schemes_apart, counties_city_one_account, pool_earmarked, gap_pool_closing, gap_pool_excess, cities_closing_balance, spending_by_income, budget_surplus, no_current_deficit, no_accumulated_deficit, employee_income_factors, resident_income_factors, spending_factors, budget_lines_closed_lines, case_payment_main, case_payment_share, services_everywhere, plan_on_time, budget_rules_on_time, warning_on_time, uniform_policy_on_time, fund_rules_on_time, account_on_time, assessment_on_time, start_on_time, unfinished_before_start, prerequisites_done)


_DECIDED = Core(
    _decided,
    arguments=(
        "gap_pool_stock",
        "scheme",
        "cross_scheme_transfer",
        "pool_other_use",
        "wage_base",
        "income_base",
        "employee_deductible",
        "resident_deductible",
        "employee_inpatient_ratio",
        "resident_inpatient_ratio",
        "employee_cap",
        "resident_cap",
        "employee_outpatient_deductible",
        "resident_outpatient_deductible",
        "employee_outpatient_ratio",
        "resident_outpatient_ratio",
        "employee_outpatient_cap",
        "resident_outpatient_cap",
        "deductible_justified",
        "resident_deductible_justified",
        "cap_justified",
        "resident_cap_justified",
        "budget_income",
        "budget_spending",
        "opening_balance",
        "deficit_justified",
        "contribution_base",
        "contribution_rate",
        "budget_insured",
        "prior_spending",
        "cost_level",
        "cost_target",
        "aged_share",
        "beneficiaries",
        "benefit_changes",
        "case_payment",
        "fund_payment",
        "local_units",
        "covered_units",
        "plan_issued_on",
        "budget_rules_issued_on",
        "warning_improved_on",
        "uniform_policy_issued_on",
        "fund_rules_issued_on",
        "account_opened_on",
        "assessment_issued_on",
        "pooling_started_on",
        "cities@order",
        "cities@place",
        "cities.levy",
        "cities.insured",
        "cities.aged_insured",
        "cities.target_score",
        "cities.budget_score",
        "cities.fund_score",
        "cities.service_score",
        "cities.resource_score",
        "cities.quality_score",
        "cities.price_index",
        "cities.price_score",
        "cities.coefficient",
        "cities.other_value",
        "cities.overrun",
        "cities.local_balance",
        "cities.current_income",
        "cities.current_spending",
        "cities.local_base",
        "cities.local_rate",
        "counties@order",
        "counties@place",
        "counties.county_income",
        "counties.paid_to_city",
        "counties.county_spending",
        "counties.paid_by_city",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.employee_level_ratio",
        "hospital_levels.resident_level_ratio",
        "hospital_levels.employee_outpatient_level_ratio",
        "hospital_levels.resident_outpatient_level_ratio",
        "budget_lines@order",
        "budget_lines@place",
        "budget_lines.line_kind",
        "budget_lines.line_amount",
        "budget_lines.line_justified",
    ),
    results=(
        Counted("cities.remit", 100),
        Counted("pool", 100),
        Counted("balance_planned", 100),
        Counted("gap_pool_planned", 100),
        Counted("gap_pool_retained", 100),
        Counted("balance_pool", 100),
        Counted("cities.may_use_fund", None),
        Counted("cities.balance_allocation", 100),
        Counted("gap_pool_usable", 100),
        Counted("cities.shared_overrun", 100),
        Counted("cities.gap_due", 100),
        Counted("cities.gap_paid_by_pool", 100),
        Counted("cities.local_share", 100),
        Counted("cities.gap_unpaid_by_pool", 100),
        Counted("cities.local_due", 100),
        Counted("cities.gap_paid_by_balance", 100),
        Counted("cities.gap_paid_by_government", 100),
        Counted("cities.gap_carried_forward", 100),
        Counted("cities.gap_paid_by_province", 100),
        Counted("in_force", None),
        Counted("uniform_rate", None),
        Counted("uniform_base", None),
        Counted("employee_deductible_limit", 100),
        Counted("resident_deductible_limit", 100),
        Counted("employee_cap_floor", 100),
        Counted("resident_cap_floor", 100),
        Counted("wage_base_given", None),
        Counted("income_base_given", None),
        Counted("employee_deductible_check", None),
        Counted("resident_deductible_check", None),
        Counted("employee_ratio_check", None),
        Counted("resident_ratio_check", None),
        Counted("hospital_levels.level_ratio_check", None),
        Counted("employee_ratio_steps", None),
        Counted("resident_ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("employee_outpatient_check", None),
        Counted("resident_outpatient_check", None),
        Counted("hospital_levels.employee_outpatient_level_check", None),
        Counted("hospital_levels.resident_outpatient_level_check", None),
        Counted("employee_benefits_complete", None),
        Counted("resident_benefits_complete", None),
        Counted("employee_outpatient_cap_given", None),
        Counted("resident_outpatient_cap_given", None),
        Counted("schemes_apart", None),
        Counted("counties.city_one_account", None),
        Counted("pool_earmarked", None),
        Counted("gap_pool_closing", 100),
        Counted("gap_pool_excess", 100),
        Counted("cities.closing_balance", 100),
        Counted("spending_by_income", None),
        Counted("budget_surplus", 100),
        Counted("no_current_deficit", None),
        Counted("no_accumulated_deficit", None),
        Counted("employee_income_factors", None),
        Counted("resident_income_factors", None),
        Counted("spending_factors", None),
        Counted("budget_lines.closed_lines", None),
        Counted("case_payment_main", None),
        Counted("case_payment_share", 1000000),
        Counted("services_everywhere", None),
        Counted("plan_on_time", None),
        Counted("budget_rules_on_time", None),
        Counted("warning_on_time", None),
        Counted("uniform_policy_on_time", None),
        Counted("fund_rules_on_time", None),
        Counted("account_on_time", None),
        Counted("assessment_on_time", None),
        Counted("start_on_time", None),
        Counted("unfinished_before_start", 1, whole=True),
        Counted("prerequisites_done", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "gap_pool_stock",
        "scheme",
        "cross_scheme_transfer",
        "pool_other_use",
        "wage_base",
        "income_base",
        "employee_deductible",
        "resident_deductible",
        "employee_inpatient_ratio",
        "resident_inpatient_ratio",
        "employee_cap",
        "resident_cap",
        "employee_outpatient_deductible",
        "resident_outpatient_deductible",
        "employee_outpatient_ratio",
        "resident_outpatient_ratio",
        "employee_outpatient_cap",
        "resident_outpatient_cap",
        "deductible_justified",
        "resident_deductible_justified",
        "cap_justified",
        "resident_cap_justified",
        "budget_income",
        "budget_spending",
        "opening_balance",
        "deficit_justified",
        "accumulated_deficit_justified",
        "contribution_base",
        "contribution_rate",
        "budget_insured",
        "prior_spending",
        "cost_level",
        "cost_target",
        "aged_share",
        "beneficiaries",
        "benefit_changes",
        "case_payment",
        "fund_payment",
        "local_units",
        "covered_units",
        "plan_issued_on",
        "budget_rules_issued_on",
        "warning_improved_on",
        "uniform_policy_issued_on",
        "fund_rules_issued_on",
        "account_opened_on",
        "assessment_issued_on",
        "pooling_started_on",
        "cities@order",
        "cities@place",
        "cities.levy",
        "cities.insured",
        "cities.aged_insured",
        "cities.target_score",
        "cities.budget_score",
        "cities.fund_score",
        "cities.service_score",
        "cities.resource_score",
        "cities.quality_score",
        "cities.price_index",
        "cities.price_score",
        "cities.coefficient",
        "cities.other_value",
        "cities.overrun",
        "cities.local_balance",
        "cities.current_income",
        "cities.current_spending",
        "cities.local_base",
        "cities.local_rate",
        "counties@order",
        "counties@place",
        "counties.county_income",
        "counties.paid_to_city",
        "counties.county_spending",
        "counties.paid_by_city",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.employee_level_ratio",
        "hospital_levels.resident_level_ratio",
        "hospital_levels.employee_outpatient_level_ratio",
        "hospital_levels.resident_outpatient_level_ratio",
        "budget_lines@order",
        "budget_lines@place",
        "budget_lines.line_kind",
        "budget_lines.line_amount",
        "budget_lines.line_justified",
        "extraction_rate",
        "balance_share",
        "gap_pool_share",
        "retention_threshold",
        "budget_threshold",
        "price_threshold",
        "weight_target_completion",
        "weight_population",
        "weight_budget_execution",
        "weight_fund_performance",
        "weight_service_performance",
        "weight_resource_use",
        "weight_service_level",
        "weight_price_level",
        "weight_other",
        "deductible_multiple",
        "cap_multiple",
        "employee_ratio_target",
        "resident_ratio_target",
        "ratio_tolerance",
        "outpatient_ratio_floor",
        "main_share",
        "first_deadline",
        "second_deadline",
        "start_day",
        "start_month_end",
        "gate_scope",
        "gap_pool_available",
        "shortage_policy",
        "gate_policy",
        "multiples_distribute",
        "ratio_reading",
        "accumulated_deficit_strict",
    ),
    results=(
        Counted("cities.remit", 100),
        Counted("pool", 100),
        Counted("balance_planned", 100),
        Counted("gap_pool_planned", 100),
        Counted("gap_pool_retained", 100),
        Counted("balance_pool", 100),
        Counted("cities.may_use_fund", None),
        Counted("cities.balance_allocation", 100),
        Counted("gap_pool_usable", 100),
        Counted("cities.shared_overrun", 100),
        Counted("cities.gap_due", 100),
        Counted("cities.gap_paid_by_pool", 100),
        Counted("cities.local_share", 100),
        Counted("cities.gap_unpaid_by_pool", 100),
        Counted("cities.local_due", 100),
        Counted("cities.gap_paid_by_balance", 100),
        Counted("cities.gap_paid_by_government", 100),
        Counted("cities.gap_carried_forward", 100),
        Counted("cities.gap_paid_by_province", 100),
        Counted("in_force", None),
        Counted("uniform_rate", None),
        Counted("uniform_base", None),
        Counted("employee_deductible_limit", 100),
        Counted("resident_deductible_limit", 100),
        Counted("employee_cap_floor", 100),
        Counted("resident_cap_floor", 100),
        Counted("wage_base_given", None),
        Counted("income_base_given", None),
        Counted("employee_deductible_check", None),
        Counted("resident_deductible_check", None),
        Counted("employee_ratio_check", None),
        Counted("resident_ratio_check", None),
        Counted("hospital_levels.level_ratio_check", None),
        Counted("employee_ratio_steps", None),
        Counted("resident_ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("employee_outpatient_check", None),
        Counted("resident_outpatient_check", None),
        Counted("hospital_levels.employee_outpatient_level_check", None),
        Counted("hospital_levels.resident_outpatient_level_check", None),
        Counted("employee_benefits_complete", None),
        Counted("resident_benefits_complete", None),
        Counted("employee_outpatient_cap_given", None),
        Counted("resident_outpatient_cap_given", None),
        Counted("schemes_apart", None),
        Counted("counties.city_one_account", None),
        Counted("pool_earmarked", None),
        Counted("gap_pool_closing", 100),
        Counted("gap_pool_excess", 100),
        Counted("cities.closing_balance", 100),
        Counted("spending_by_income", None),
        Counted("budget_surplus", 100),
        Counted("no_current_deficit", None),
        Counted("no_accumulated_deficit", None),
        Counted("employee_income_factors", None),
        Counted("resident_income_factors", None),
        Counted("spending_factors", None),
        Counted("budget_lines.closed_lines", None),
        Counted("case_payment_main", None),
        Counted("case_payment_share", 1000000),
        Counted("services_everywhere", None),
        Counted("plan_on_time", None),
        Counted("budget_rules_on_time", None),
        Counted("warning_on_time", None),
        Counted("uniform_policy_on_time", None),
        Counted("fund_rules_on_time", None),
        Counted("account_on_time", None),
        Counted("assessment_on_time", None),
        Counted("start_on_time", None),
        Counted("unfinished_before_start", 1, whole=True),
        Counted("prerequisites_done", None),
    ),
)


_POLICY = Policy(
    _SCHEMA,
    Names(_SCHEMA),
    _DECIDED,
    _GENERAL,
    doubtful=(),
    readings=("gate_scope", "gap_pool_available", "shortage_policy", "gate_policy", "multiples_distribute", "ratio_reading", "accumulated_deficit_strict",),
)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    gap_pool_stock: int | Decimal | str | _Omitted = _OMITTED,
    scheme: str | _Omitted = _OMITTED,
    cross_scheme_transfer: int | Decimal | str | _Omitted = _OMITTED,
    pool_other_use: int | Decimal | str | _Omitted = _OMITTED,
    wage_base: int | Decimal | str | _Omitted = _OMITTED,
    income_base: int | Decimal | str | _Omitted = _OMITTED,
    employee_deductible: int | Decimal | str | _Omitted = _OMITTED,
    resident_deductible: int | Decimal | str | _Omitted = _OMITTED,
    employee_inpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_inpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_deductible: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_deductible: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_cap: int | Decimal | str | _Omitted = _OMITTED,
    deductible_justified: bool | _Omitted = _OMITTED,
    resident_deductible_justified: bool | _Omitted = _OMITTED,
    cap_justified: bool | _Omitted = _OMITTED,
    resident_cap_justified: bool | _Omitted = _OMITTED,
    budget_income: int | Decimal | str | _Omitted = _OMITTED,
    budget_spending: int | Decimal | str | _Omitted = _OMITTED,
    opening_balance: int | Decimal | str | _Omitted = _OMITTED,
    deficit_justified: bool | _Omitted = _OMITTED,
    accumulated_deficit_justified: bool | _Omitted = _OMITTED,
    contribution_base: int | Decimal | str | _Omitted = _OMITTED,
    contribution_rate: int | Decimal | str | _Omitted = _OMITTED,
    budget_insured: int | _Omitted = _OMITTED,
    prior_spending: int | Decimal | str | _Omitted = _OMITTED,
    cost_level: int | Decimal | str | _Omitted = _OMITTED,
    cost_target: int | Decimal | str | _Omitted = _OMITTED,
    aged_share: int | Decimal | str | _Omitted = _OMITTED,
    beneficiaries: int | _Omitted = _OMITTED,
    benefit_changes: str | _Omitted = _OMITTED,
    case_payment: int | Decimal | str | _Omitted = _OMITTED,
    fund_payment: int | Decimal | str | _Omitted = _OMITTED,
    local_units: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    plan_issued_on: date | str | _Omitted = _OMITTED,
    budget_rules_issued_on: date | str | _Omitted = _OMITTED,
    warning_improved_on: date | str | _Omitted = _OMITTED,
    uniform_policy_issued_on: date | str | _Omitted = _OMITTED,
    fund_rules_issued_on: date | str | _Omitted = _OMITTED,
    account_opened_on: date | str | _Omitted = _OMITTED,
    assessment_issued_on: date | str | _Omitted = _OMITTED,
    pooling_started_on: date | str | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    counties: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    hospital_levels: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_lines: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2024年至2060年中某一年度的结果。

    year：计算的年度。
    gap_pool_stock：补缺存量（元）。
    scheme：险种，取employee（职工医保）、resident（城乡居民医保）。
    cross_scheme_transfer：险种间调剂额（元）。
    pool_other_use：调剂金他用额（元）。
    wage_base：平均工资基准（元）。
    income_base：可支配收入基准（元）。
    employee_deductible：职工住院起付标准（元）。
    resident_deductible：居民住院起付标准（元）。
    employee_inpatient_ratio：职工住院支付比例。
    resident_inpatient_ratio：居民住院支付比例。
    employee_cap：职工最高支付限额（元）。
    resident_cap：居民最高支付限额（元）。
    employee_outpatient_deductible：职工门诊起付标准（元）。
    resident_outpatient_deductible：居民门诊起付标准（元）。
    employee_outpatient_ratio：职工门诊支付比例。
    resident_outpatient_ratio：居民门诊支付比例。
    employee_outpatient_cap：职工门诊限额（元）。
    resident_outpatient_cap：居民门诊限额（元）。
    deductible_justified：职工起付标准偏离已说明。
    resident_deductible_justified：居民起付标准偏离已说明。
    cap_justified：职工限额偏离已说明。
    resident_cap_justified：居民限额偏离已说明。
    budget_income：预算收入（元）。
    budget_spending：预算支出（元）。
    opening_balance：上年末累计结余（元）。
    deficit_justified：当年赤字已说明。
    accumulated_deficit_justified：累计赤字已说明。
    contribution_base：缴费基数或标准（元）。
    contribution_rate：缴费费率。
    budget_insured：预算参保人数（人）。
    prior_spending：以前年度支出（元）。
    cost_level：本地费用水平（元）。
    cost_target：费用控制目标（元）。
    aged_share：老年参保占比。
    beneficiaries：享受待遇人数（人）。
    benefit_changes：待遇政策调整。
    case_payment：按病种支付额（元）。
    fund_payment：基金支付总额（元）。
    local_units：基层单位数（个）。
    covered_units：已覆盖单位数（个）。
    plan_issued_on：实施方案出台日。
    budget_rules_issued_on：预算办法出台日。
    warning_improved_on：预警机制完善日。
    uniform_policy_issued_on：统一政策出台日。
    fund_rules_issued_on：调剂金办法出台日。
    account_opened_on：调剂金账户开设日。
    assessment_issued_on：考核机制出台日。
    pooling_started_on：省级统筹实施日。
    cities：市州的清单，每项有代码（code）、征缴收入（levy）、参保人数（insured）、老年参保人数（aged_insured）、目标得分（target_score）、预算得分（budget_score）、基金得分（fund_score）、经办得分（service_score）、资源得分（resource_score）、水平得分（quality_score）、价格指数（price_index）、价格得分（price_score）、考核系数（coefficient）、其他因素值（other_value）、合理超支（overrun）、历年结余（local_balance）、当期收入（current_income）、当期支出（current_spending）、本地缴费基数（local_base）、本地缴费费率（local_rate）。
    counties：县区的清单，每项有县区代码（county_code）、县区收入（county_income）、上缴市级额（paid_to_city）、县区支出（county_spending）、市级拨付额（paid_by_city）。
    hospital_levels：机构级别的清单，每项有级别名称（level_name）、职工住院比例档（employee_level_ratio）、居民住院比例档（resident_level_ratio）、职工门诊比例档（employee_outpatient_level_ratio）、居民门诊比例档（resident_outpatient_level_ratio）。
    budget_lines：支出预算的清单，每项有支出科目（line_kind）、科目金额（line_amount）、科目偏离已说明（line_justified）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    items = {
        "gap_pool_stock": gap_pool_stock,
        "scheme": scheme,
        "cross_scheme_transfer": cross_scheme_transfer,
        "pool_other_use": pool_other_use,
        "wage_base": wage_base,
        "income_base": income_base,
        "employee_deductible": employee_deductible,
        "resident_deductible": resident_deductible,
        "employee_inpatient_ratio": employee_inpatient_ratio,
        "resident_inpatient_ratio": resident_inpatient_ratio,
        "employee_cap": employee_cap,
        "resident_cap": resident_cap,
        "employee_outpatient_deductible": employee_outpatient_deductible,
        "resident_outpatient_deductible": resident_outpatient_deductible,
        "employee_outpatient_ratio": employee_outpatient_ratio,
        "resident_outpatient_ratio": resident_outpatient_ratio,
        "employee_outpatient_cap": employee_outpatient_cap,
        "resident_outpatient_cap": resident_outpatient_cap,
        "deductible_justified": deductible_justified,
        "resident_deductible_justified": resident_deductible_justified,
        "cap_justified": cap_justified,
        "resident_cap_justified": resident_cap_justified,
        "budget_income": budget_income,
        "budget_spending": budget_spending,
        "opening_balance": opening_balance,
        "deficit_justified": deficit_justified,
        "accumulated_deficit_justified": accumulated_deficit_justified,
        "contribution_base": contribution_base,
        "contribution_rate": contribution_rate,
        "budget_insured": budget_insured,
        "prior_spending": prior_spending,
        "cost_level": cost_level,
        "cost_target": cost_target,
        "aged_share": aged_share,
        "beneficiaries": beneficiaries,
        "benefit_changes": benefit_changes,
        "case_payment": case_payment,
        "fund_payment": fund_payment,
        "local_units": local_units,
        "covered_units": covered_units,
        "plan_issued_on": plan_issued_on,
        "budget_rules_issued_on": budget_rules_issued_on,
        "warning_improved_on": warning_improved_on,
        "uniform_policy_issued_on": uniform_policy_issued_on,
        "fund_rules_issued_on": fund_rules_issued_on,
        "account_opened_on": account_opened_on,
        "assessment_issued_on": assessment_issued_on,
        "pooling_started_on": pooling_started_on,
        "cities": cities,
        "counties": counties,
        "hospital_levels": hospital_levels,
        "budget_lines": budget_lines,
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
