"""四川参保长效机制（sichuan_enrolment_2025）：四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）

依据《002》。由 mingce 从政策源文件生成，修改请改源文件。
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
ALIKE = "己已巳 未末 人入 日曰 千干于 力カ 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 大太犬 天夭 木本术 目且 田由甲申 刀力 住往 代伐 比此 失矢 情清请 历厉 抵低 孤弧 妨防 账帐 享亨 延廷 逐遂 扩护 材村 扣扒 休体 付什 准淮 用甩甪 限根 因困 特持 征证 期朗 额颁 缴激 减咸 续绩 人八 入八 安按案岸暗 保包报宝抱暴饱爆薄堡胞曝 本奔 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 病并兵冰饼丙秉柄 不部步布补捕簿卜 才财材采菜彩裁猜踩 参残餐惨灿惭 策册测侧厕 参岑 层曾 查差察茶插叉刹 差拆柴 长常场厂唱昌肠尝偿畅倡 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 传船穿川串喘 此次词辞慈磁刺瓷雌赐 从聪丛匆葱 村存寸 大答达打搭 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 到道导倒刀岛盗稻悼蹈 的得德地 等登灯邓凳瞪 地第的底低弟递敌帝抵滴缔堤笛迪 点电店典殿垫淀颠滇 定顶订丁盯钉鼎 动东冬懂洞冻董栋 度都读独毒督堵赌杜肚渡 断段短端锻 对队堆兑 吨顿盾蹲敦趸 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 二而儿耳尔 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 风丰封峰奉蜂疯锋缝冯讽枫 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 古故固股顾鼓骨谷估姑孤雇辜沽 国过果锅裹郭 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 将江降奖讲强疆姜匠浆蒋酱 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 就九久究救酒旧纠舅疚 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 口扣寇 跨夸垮 况矿框狂旷 困昆捆鲲 扩括阔廓 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 联连练脸怜廉恋炼链莲敛 领令另零灵龄陵凌岭铃 六流留刘柳 妈马吗麻骂码摩 满慢漫蛮瞒 没每美妹眉梅媒煤枚 们门闷 面免棉眠绵勉 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 那拿哪纳娜 难南男 内 年念粘 品贫频拼聘 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 前千钱签欠迁浅潜牵铅谦遣歉嵌纤仟 强枪墙抢 亲勤侵琴秦 情清请青轻庆倾晴 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 群裙 人任认仁忍刃 日 如入乳儒 上商伤赏尚熵 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 素速诉苏宿俗塑溯肃 算酸 他它她塔踏 台太态泰抬胎 特 体提题替梯踢剔 天田填甜添 条跳挑调 头投透偷 土图突途徒涂吐屠 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 下夏吓霞峡狭辖瞎厦虾 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 新心信辛欣薪芯 行性形星兴型姓省醒幸刑杏 需许须续序虚徐绪蓄畜叙恤旭 选宣悬旋 学血雪穴削 严眼言研验延沿演烟盐颜岩宴艳炎掩焰雁咽 要药腰摇遥咬谣 也业夜叶页野爷液冶 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 因音引印银阴饮隐姻殷 应英影营迎硬赢映盈鹰婴颖 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 则责泽择 增曾赠综 债宅摘窄择 长张章障掌涨仗丈帐账杖 者这着折哲浙 真阵镇针振震诊珍侦枕 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 专转传赚砖 装状庄壮撞桩 准 自子资字紫姿仔滋咨 总综宗纵踪 最罪醉嘴 作做坐座左昨"
TRADITIONAL = "參参 險险 醫医 費费 繳缴 額额 獎奖 勵励 減减 斷断 連连 續续 數数 當当 為为 爲为 於于 從从 對对 個个 務务 單单 項项 補补 計计 標标 準准 歷历 曆历 總总 報报 銷销 級级 門门 職职 業业 員员 貧贫 戶户 證证 號号 條条 點点 變变 動动 開开 時时 終终 內内 屬属 機机 構构 無无 過过 達达 選选 擇择 應应 權权 傳传 兒儿 眾众 學学 導导 強强 徑径 態态 擴扩 況况 測测 監监 碼码 籌筹 經经 線线 編编 藥药 衛卫 製制 視视 親亲 診诊 請请 讀读 資资 賬账 較较 長长 難难 靈灵 頂顶 領领 體体 滿满"
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
    first=2016,
    last=2075,
    begins=(1, 1),
    fields=(
        Field("status", "参保状态", "yearly", "choice", choices=(("居民医保", "resident"), ("职工医保", "employee"), ("未参保", "none"), ("尚无义务", "not_liable")), of="参保状态类", before="not_liable", has_before=True),
        Field("late", "逾期缴费", "yearly", "truth", default=False, has_default=True),
        Field("zero_claim", "零报销", "yearly", "truth", default=False, has_default=True),
        Field("used_reward", "使用奖励额度", "yearly", "truth", default=False, has_default=True),
        Field("benefit_started", "年内开始享受待遇", "yearly", "truth", default=True, has_default=True),
        Field("insured_before", "曾经参保", "once", "truth", default=True, has_default=True),
        Field("exempt", "特殊群体", "once", "truth", doubtful=True),
        Field("repair_years", "补缴年数", "once", "number", grain=1, unit=("", "年"), low=0, high=60, scale=1, default=0, has_default=True),
        Field("paid_on", "缴费到账日", "once", "day", doubtful=True),
        Field("individual_standard", "个人缴费标准", "once", "number", grain=Fraction(1, 100), unit=("", "元/年"), low=0, high=100000, scale=100, doubtful=True),
        Field("uncapped", "大病待遇不封顶", "once", "truth", default=False, has_default=True),
        Field("carried_start", "跨年待遇开始日", "once", "day", doubtful=True),
        Field("service_date", "就诊日", "once", "day", optional=True),
        Field("check_window", "核对到账日", "once", "truth", default=False, has_default=True),
        Field("resides_here", "常住本地", "once", "truth", doubtful=True),
        Field("works_here", "本地就业", "once", "truth", doubtful=True),
        Field("studies_here", "本地就读", "once", "truth", doubtful=True),
        Field("local_hukou", "本地户籍", "once", "truth", doubtful=True),
        Field("residence_permit", "持本地居住证", "once", "truth", doubtful=True),
        Field("employee_liable", "应参加职工医保", "once", "truth", doubtful=True),
        Field("flexible_worker", "灵活就业人员", "once", "truth", doubtful=True),
        Field("birth_certificate", "有出生医学证明", "once", "truth", doubtful=True),
        Field("birth_date", "出生日期", "once", "day", optional=True),
        Field("university_student", "大学生", "once", "truth", default=False, has_default=True),
        Field("lump_paid", "已趸缴", "once", "truth", default=False, has_default=True),
        Field("entry_year", "入学年份", "once", "year", low=2016, high=2075, optional=True),
        Field("programme_years", "学制年数", "once", "number", grain=1, unit=("", "年"), low=1, high=10, scale=1, optional=True),
        Field("entry_standard", "入学当年缴费标准", "once", "number", grain=Fraction(1, 100), unit=("", "元/年"), low=0, high=100000, scale=100, optional=True),
        Field("annual_premium", "当年应缴额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100, optional=True),
        Field("destitute", "特困人员", "once", "truth", default=False, has_default=True),
        Field("orphan", "孤儿", "once", "truth", default=False, has_default=True),
        Field("minimum_income", "最低生活保障对象", "once", "truth", default=False, has_default=True),
        Field("monitored", "防止返贫监测对象", "once", "truth", default=False, has_default=True),
        Field("other_hardship", "其他困难群众", "once", "truth", default=False, has_default=True),
        Field("unemployment_benefit", "领取失业保险金", "once", "truth", default=False, has_default=True),
        Field("account_use", "账户用途", "once", "choice", choices=(("近亲属居民医保缴费", "relative_premium"), ("近亲属个人自付费用", "relative_copay"), ("其他用途", "other_use")), of="账户用途类", optional=True),
        Field("close_relative", "使用人是近亲属", "once", "truth", doubtful=True),
        Field("relative_insured", "使用人已参保", "once", "truth", doubtful=True),
        Field("designated_institution", "定点医药机构", "once", "truth", doubtful=True),
        Field("funding_before", "上年筹资总额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000000, scale=100, optional=True),
        Field("funding_now", "当年筹资总额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000000, scale=100, optional=True),
        Field("per_head_before", "上年人均筹资", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=10000, scale=100, optional=True),
        Field("per_head_now", "当年人均筹资", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=10000, scale=100, optional=True),
        Field("insured_now", "当年参保人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1, optional=True),
        Field("clinic_applied", "村卫生室申请", "once", "truth", doubtful=True),
        Field("clinic_qualified", "村卫生室符合条件", "once", "truth", doubtful=True),
        Field("campaign_date", "宣传活动日", "once", "day", optional=True),
        Field("forced_insurance", "强制诱导学生投保", "once", "truth", default=False, has_default=True),
        Field("target_received", "上级下达目标人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1, optional=True),
        Field("target_passed_on", "分解下达目标人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1, optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州名单",
            (
                Field("cities.code", "市州代码", "once", "text", unique=True),
                Field("cities.registered_population", "户籍人口", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
                Field("cities.usual_population", "常住人口", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
                Field("cities.potential", "扩面潜力", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1),
            ),
            None,
        ),
        Listing(
            "fund_factors", "补助资金因素名单",
            (
                Field("fund_factors.factor_code", "因素代码", "once", "text", unique=True),
                Field("fund_factors.about_enrolment", "反映参保工作情况", "once", "truth"),
                Field("fund_factors.factor_weight", "因素权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("epoch", "起算年份", "once", "year"), ((2016, True, 2025),)),
        (Field("base_cap", "大病保险封顶线", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000000, scale=100), ((2016, False, None), (2025, True, 30000000))),
        (Field("cont_threshold", "连续参保年限", "once", "number", grain=1, unit=("", "年"), low=0, high=60, scale=1), ((2016, False, None), (2025, True, 4))),
        (Field("cont_step", "连续参保额度", "once", "number", grain=Fraction(1, 100), unit=("", "元/年"), low=0, high=100000, scale=100), ((2016, False, None), (2025, True, 400000))),
        (Field("zero_step", "零报销额度", "once", "number", grain=Fraction(1, 100), unit=("", "元/年"), low=0, high=100000, scale=100), ((2016, False, None), (2025, True, 400000))),
        (Field("pen_step", "断保额度", "once", "number", grain=Fraction(1, 100), unit=("", "元/年"), low=0, high=100000, scale=100), ((2016, False, None), (2025, True, 400000))),
        (Field("up_pct", "提高上限比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2016, False, None), (2025, True, 200000))),
        (Field("down_pct", "降低上限比例", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2016, False, None), (2025, True, 200000))),
        (Field("fixed", "固定等待月数", "once", "number", grain=1, unit=("", "个月"), low=0, high=120, scale=1), ((2016, False, None), (2025, True, 3))),
        (Field("per_year", "每年增减月数", "once", "number", grain=1, unit=("", "个月"), low=1, high=12, scale=1), ((2016, False, None), (2025, True, 1))),
        (Field("floor_years", "下限年数", "once", "number", grain=1, unit=("", "年"), low=1, high=60, scale=1), ((2016, False, None), (2025, True, 4))),
        (Field("floor_total", "合计下限", "once", "number", grain=1, unit=("", "个月"), low=0, high=120, scale=1), ((2016, False, None), (2025, True, 6))),
        (Field("window_close", "集中参保期截止日", "once", "day"), ((2016, True, None),)),
        (Field("subsidy_destitute", "特困人员资助额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100), ((2016, True, None),)),
        (Field("subsidy_other", "其他困难群众资助额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100), ((2016, True, None),)),
        (Field("subsidy_orphan", "孤儿资助额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100), ((2016, True, None),)),
        (Field("subsidy_minimum_income", "低保对象资助额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100), ((2016, True, None),)),
        (Field("subsidy_monitored", "监测对象资助额", "once", "number", grain=Fraction(1, 100), unit=("", "元"), low=0, high=100000, scale=100), ((2016, True, None),)),
        (Field("outpatient_share", "门诊保障比例", "once", "number", grain=Fraction(1, 10000), percent=True, unit=("", "%"), low=0, high=1, scale=10000), ((2016, True, None),)),
        (Field("provincial_target", "全省参保目标人数", "once", "number", grain=1, unit=("", "人"), low=0, high=100000000, scale=1), ((2016, True, None),)),
        (Field("weight_registered_population", "户籍人口权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2016, True, None),)),
        (Field("weight_usual_population", "常住人口权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2016, True, None),)),
        (Field("weight_potential", "扩面潜力权重", "once", "number", grain=Fraction(1, 1000000), percent=True, unit=("", "%"), low=0, high=1, scale=1000000), ((2016, True, None),)),
    ),
    readings=(
        (Field("history_counts", "历史年数计入", "once", "truth"), True, (False,)),
        (Field("cont_effective", "连续激励生效", "once", "choice", choices=(("当年生效", "same_year"), ("次年生效", "next_year")), of="连续激励生效"), "same_year", ("next_year",)),
        (Field("cap_mode", "封顶方式", "once", "choice", choices=(("使用时封顶", "at_use"), ("累计时封顶", "saturating")), of="封顶方式"), "at_use", ("saturating",)),
        (Field("zero_on_break", "断保时零报销激励", "once", "choice", choices=(("保留额度", "keep"), ("清零额度", "clear")), of="断保时零报销激励"), "keep", ("clear",)),
        (Field("employee_year", "职工医保年度", "once", "choice", choices=(("不增不减", "neutral"), ("计入连续", "counts"), ("中断连续", "breaks")), of="职工医保年度"), "neutral", ("counts", "breaks")),
        (Field("employee_ends_lapse", "参加职工医保终止断保", "once", "truth"), True, (False,)),
        (Field("reduction_needs_earlier_cover", "扣减限于参保过的人员", "once", "truth"), True, (False,)),
        (Field("lapses_before_epoch", "施行前的断保", "once", "choice", choices=(("不算断保", "not_counted"), ("算断保", "counted")), of="施行前的断保"), "not_counted", ("counted",)),
        (Field("clear_when", "清零时点", "once", "choice", choices=(("次年清零", "next_year"), ("当年清零", "at_once")), of="清零时点"), "next_year", ("at_once",)),
        (Field("wait_from", "等待期从哪天起算", "once", "choice", choices=(("到账和年初中较晚者", "later_of_payment_and_january"), ("到账日", "payment_day")), of="等待期从哪天起算"), "later_of_payment_and_january", ("payment_day",)),
        (Field("month_end_rule", "期满无对应日", "once", "choice", choices=(("次日起", "next_day"), ("月末起", "month_end")), of="期满无对应日"), "next_day", ("month_end",)),
        (Field("subsidy_rule", "资助的选择", "once", "choice", choices=(("取最高", "highest"), ("逐项相加", "sum")), of="资助的选择"), "highest", ("sum",)),
        (Field("student_first_year", "学制首个年度", "once", "choice", choices=(("入学当年", "entry_year"), ("入学次年", "next_year")), of="学制首个年度"), "entry_year", ("next_year",)),
        (Field("new_funds_by", "新增筹资的计算", "once", "choice", choices=(("总额之差", "total"), ("人均增加额", "per_head")), of="新增筹资的计算"), "total", ("per_head",)),
        (Field("first_lapse_year_counts", "首个断保年计入变动等待期", "once", "truth"), False, (True,)),
        (Field("start_day_counted", "起算日计入等待期", "once", "truth"), True, (False,)),
        (Field("wait_unit", "等待期单位", "once", "choice", choices=(("按月计", "month"), ("按日计", "day")), of="等待期单位"), "month", ("day",)),
        (Field("late_payment_counts_as_lapse", "逾期缴费视为断保", "once", "truth"), False, (True,)),
        (Field("requires_benefit_started", "开始享受待遇才算参保", "once", "truth"), False, (True,)),
        (Field("extension_cover_from", "延长期待遇起始", "once", "choice", choices=(("自到账日起", "payment"), ("自年初起", "january")), of="延长期待遇起始"), "payment", ("january",)),
        (Field("newborn_cover_from", "新生儿待遇起始", "once", "choice", choices=(("自出生起", "birth"), ("自到账起", "payment_day")), of="新生儿待遇起始"), "birth", ("payment_day",)),
    ),
)


@dataclass(frozen=True, slots=True)
class Result(Carrier):
    """计算结果：None 是不适用，Undetermined 是待定。"""

    enrolment_eligible: bool | Undetermined
    """基本医保参保资格。依据 《002》一（一）第1段第1至2句、二（四）第1段第5句。policies/sichuan/enrolment_2025.pol:292"""

    resident_eligible: bool | Undetermined
    """居民医保参保资格。依据 《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句。policies/sichuan/enrolment_2025.pol:299"""

    employee_eligible: bool | Undetermined
    """职工医保参保资格。依据 《002》一（一）第1段第3句。policies/sichuan/enrolment_2025.pol:307"""

    newborn_eligible: bool | None | Undetermined
    """新生儿参保资格。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:313"""

    born_this_year: bool
    """当年出生。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:320"""

    newborn_cover_start: date | None | Undetermined
    """新生儿待遇开始日。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:326"""

    lump_sum: Decimal | None
    """趸缴医保费（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:334"""

    lump_covers_year: bool | None
    """趸缴覆盖当年。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:341"""

    lump_top_up: Decimal | None
    """学制内补缴额（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:349"""

    subsidy: Decimal | Undetermined
    """分类资助额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:359"""

    personal_due: Decimal | None | Undetermined
    """个人应缴额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:371"""

    employee_payer: str | None
    """职工医保缴费主体。依据 《002》一（二）第1段第3句。policies/sichuan/enrolment_2025.pol:378"""

    account_use_allowed: bool | None | Undetermined
    """个人账户可以支付。依据 《002》一（二）第1段第4句。policies/sichuan/enrolment_2025.pol:386"""

    outpatient_new_funds: Decimal | None | Undetermined
    """门诊保障新增资金（元）。依据 《002》一（三）第1段第2句。policies/sichuan/enrolment_2025.pol:396"""

    effective_status: str
    """有效参保状态。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:408"""

    late_as_lapse: bool
    """逾期按断保处理。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:414"""

    run_years: int
    """连续参保年数（年）。依据 《002》一（三）第2段第2句第2分句、第4句。policies/sichuan/enrolment_2025.pol:419"""

    lapse_run: int
    """连续断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:431"""

    ever_insured: bool
    """参保过。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:441"""

    lapsed_years: int
    """断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:449"""

    zero_claim_reward: Decimal
    """零报销激励（元）。依据 《002》一（三）第2段第2句、第6句。policies/sichuan/enrolment_2025.pol:474"""

    continuity_reward: Decimal
    """连续参保激励（元）。依据 《002》一（三）第2段第2句、第5句。policies/sichuan/enrolment_2025.pol:455"""

    zero_claim_year: bool
    """当年零报销。依据 《002》一（三）第2段第2句第3分句。policies/sichuan/enrolment_2025.pol:467"""

    lapse_reduction: Decimal
    """断保扣减（元）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:486"""

    cap: Decimal | None
    """大病最高支付限额（元）。依据 《002》一（三）第2段第2至3句。policies/sichuan/enrolment_2025.pol:491"""

    counted_years: int
    """计入变动年数（年）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:502"""

    wait_starts_on: date | Undetermined
    """起算日期。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:508"""

    start_day_is_first: bool | Undetermined
    """起算日算第一天。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:514"""

    unrepaired_months: int
    """未修复等待月数（月）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:520"""

    carry_over: int
    """跨年等待上限（月）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:527"""

    wait_fixed: int | None | Undetermined
    """固定等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    wait_repairable: int | None | Undetermined
    """可修复年数（年）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    wait_variable: int | None | Undetermined
    """变动等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    wait_total: int | None | Undetermined
    """等待期合计（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    repair_cost: Decimal | None | Undetermined
    """缴费修复金额（元）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    wait_over: date | None | Undetermined
    """等待期满日。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""

    benefit_start: date | None | Undetermined
    """待遇开始日。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:558"""

    service_covered: bool | None | Undetermined
    """就诊日可享受待遇。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:567"""

    late_by_date: bool | None | Undetermined
    """按到账日逾期。依据 《002》二（六）第1段第1句。policies/sichuan/enrolment_2025.pol:575"""

    clinic_included: bool | Undetermined
    """村卫生室纳入支付范围。依据 《002》二（七）第1段第2句。policies/sichuan/enrolment_2025.pol:583"""

    campaign_on_time: bool | None
    """宣传活动如期开展。依据 《002》二（五）第1段第2句。policies/sichuan/enrolment_2025.pol:587"""

    forced_insurance_violation: bool
    """违规要求学生投保。依据 《002》三（九）第1段第4句。policies/sichuan/enrolment_2025.pol:593"""

    target_escalated: bool | None
    """层层加码。依据 《002》四（十二）第1段第3句。policies/sichuan/enrolment_2025.pol:595"""

    cities_enrolment_target: tuple[int | None, ...]
    """参保目标人数（人）。依据 《002》四（十二）第1段第2句。policies/sichuan/enrolment_2025.pol:626"""

    enrolment_in_fund: str | None
    """参保工作计入补助资金。依据 《002》四（十三）第1段第2句。policies/sichuan/enrolment_2025.pol:641"""

    @property
    def 基本医保参保资格(self) -> bool | Undetermined:
        """基本医保参保资格。依据 《002》一（一）第1段第1至2句、二（四）第1段第5句。policies/sichuan/enrolment_2025.pol:292"""
        return self.enrolment_eligible

    @property
    def 居民医保参保资格(self) -> bool | Undetermined:
        """居民医保参保资格。依据 《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句。policies/sichuan/enrolment_2025.pol:299"""
        return self.resident_eligible

    @property
    def 职工医保参保资格(self) -> bool | Undetermined:
        """职工医保参保资格。依据 《002》一（一）第1段第3句。policies/sichuan/enrolment_2025.pol:307"""
        return self.employee_eligible

    @property
    def 新生儿参保资格(self) -> bool | None | Undetermined:
        """新生儿参保资格。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:313"""
        return self.newborn_eligible

    @property
    def 当年出生(self) -> bool:
        """当年出生。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:320"""
        return self.born_this_year

    @property
    def 新生儿待遇开始日(self) -> date | None | Undetermined:
        """新生儿待遇开始日。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:326"""
        return self.newborn_cover_start

    @property
    def 趸缴医保费(self) -> Decimal | None:
        """趸缴医保费（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:334"""
        return self.lump_sum

    @property
    def 趸缴覆盖当年(self) -> bool | None:
        """趸缴覆盖当年。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:341"""
        return self.lump_covers_year

    @property
    def 学制内补缴额(self) -> Decimal | None:
        """学制内补缴额（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:349"""
        return self.lump_top_up

    @property
    def 分类资助额(self) -> Decimal | Undetermined:
        """分类资助额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:359"""
        return self.subsidy

    @property
    def 个人应缴额(self) -> Decimal | None | Undetermined:
        """个人应缴额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:371"""
        return self.personal_due

    @property
    def 职工医保缴费主体(self) -> str | None:
        """职工医保缴费主体。依据 《002》一（二）第1段第3句。policies/sichuan/enrolment_2025.pol:378"""
        return self.employee_payer

    @property
    def 个人账户可以支付(self) -> bool | None | Undetermined:
        """个人账户可以支付。依据 《002》一（二）第1段第4句。policies/sichuan/enrolment_2025.pol:386"""
        return self.account_use_allowed

    @property
    def 门诊保障新增资金(self) -> Decimal | None | Undetermined:
        """门诊保障新增资金（元）。依据 《002》一（三）第1段第2句。policies/sichuan/enrolment_2025.pol:396"""
        return self.outpatient_new_funds

    @property
    def 有效参保状态(self) -> str:
        """有效参保状态。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:408"""
        return self.effective_status

    @property
    def 逾期按断保处理(self) -> bool:
        """逾期按断保处理。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:414"""
        return self.late_as_lapse

    @property
    def 连续参保年数(self) -> int:
        """连续参保年数（年）。依据 《002》一（三）第2段第2句第2分句、第4句。policies/sichuan/enrolment_2025.pol:419"""
        return self.run_years

    @property
    def 连续断保年数(self) -> int:
        """连续断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:431"""
        return self.lapse_run

    @property
    def 参保过(self) -> bool:
        """参保过。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:441"""
        return self.ever_insured

    @property
    def 断保年数(self) -> int:
        """断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:449"""
        return self.lapsed_years

    @property
    def 零报销激励(self) -> Decimal:
        """零报销激励（元）。依据 《002》一（三）第2段第2句、第6句。policies/sichuan/enrolment_2025.pol:474"""
        return self.zero_claim_reward

    @property
    def 连续参保激励(self) -> Decimal:
        """连续参保激励（元）。依据 《002》一（三）第2段第2句、第5句。policies/sichuan/enrolment_2025.pol:455"""
        return self.continuity_reward

    @property
    def 当年零报销(self) -> bool:
        """当年零报销。依据 《002》一（三）第2段第2句第3分句。policies/sichuan/enrolment_2025.pol:467"""
        return self.zero_claim_year

    @property
    def 断保扣减(self) -> Decimal:
        """断保扣减（元）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:486"""
        return self.lapse_reduction

    @property
    def 大病最高支付限额(self) -> Decimal | None:
        """大病最高支付限额（元）。依据 《002》一（三）第2段第2至3句。policies/sichuan/enrolment_2025.pol:491"""
        return self.cap

    @property
    def 计入变动年数(self) -> int:
        """计入变动年数（年）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:502"""
        return self.counted_years

    @property
    def 起算日期(self) -> date | Undetermined:
        """起算日期。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:508"""
        return self.wait_starts_on

    @property
    def 起算日算第一天(self) -> bool | Undetermined:
        """起算日算第一天。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:514"""
        return self.start_day_is_first

    @property
    def 未修复等待月数(self) -> int:
        """未修复等待月数（月）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:520"""
        return self.unrepaired_months

    @property
    def 跨年等待上限(self) -> int:
        """跨年等待上限（月）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:527"""
        return self.carry_over

    @property
    def 固定等待期(self) -> int | None | Undetermined:
        """固定等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.wait_fixed

    @property
    def 可修复年数(self) -> int | None | Undetermined:
        """可修复年数（年）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.wait_repairable

    @property
    def 变动等待期(self) -> int | None | Undetermined:
        """变动等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.wait_variable

    @property
    def 等待期合计(self) -> int | None | Undetermined:
        """等待期合计（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.wait_total

    @property
    def 缴费修复金额(self) -> Decimal | None | Undetermined:
        """缴费修复金额（元）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.repair_cost

    @property
    def 等待期满日(self) -> date | None | Undetermined:
        """等待期满日。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:538"""
        return self.wait_over

    @property
    def 待遇开始日(self) -> date | None | Undetermined:
        """待遇开始日。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:558"""
        return self.benefit_start

    @property
    def 就诊日可享受待遇(self) -> bool | None | Undetermined:
        """就诊日可享受待遇。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:567"""
        return self.service_covered

    @property
    def 按到账日逾期(self) -> bool | None | Undetermined:
        """按到账日逾期。依据 《002》二（六）第1段第1句。policies/sichuan/enrolment_2025.pol:575"""
        return self.late_by_date

    @property
    def 村卫生室纳入支付范围(self) -> bool | Undetermined:
        """村卫生室纳入支付范围。依据 《002》二（七）第1段第2句。policies/sichuan/enrolment_2025.pol:583"""
        return self.clinic_included

    @property
    def 宣传活动如期开展(self) -> bool | None:
        """宣传活动如期开展。依据 《002》二（五）第1段第2句。policies/sichuan/enrolment_2025.pol:587"""
        return self.campaign_on_time

    @property
    def 违规要求学生投保(self) -> bool:
        """违规要求学生投保。依据 《002》三（九）第1段第4句。policies/sichuan/enrolment_2025.pol:593"""
        return self.forced_insurance_violation

    @property
    def 层层加码(self) -> bool | None:
        """层层加码。依据 《002》四（十二）第1段第3句。policies/sichuan/enrolment_2025.pol:595"""
        return self.target_escalated

    @property
    def 参保目标人数(self) -> tuple[int | None, ...]:
        """参保目标人数（人）。依据 《002》四（十二）第1段第2句。policies/sichuan/enrolment_2025.pol:626"""
        return self.cities_enrolment_target

    @property
    def 参保工作计入补助资金(self) -> str | None:
        """参保工作计入补助资金。依据 《002》四（十三）第1段第2句。policies/sichuan/enrolment_2025.pol:641"""
        return self.enrolment_in_fund

    def to_data(self) -> dict[str, Any]:
        """公开格式的一条结果（id、outputs、readings），可以直接交给 json.dumps。"""
        data: dict[str, Any] = for_json(_POLICY.data(self))
        return data

    def to_json(self) -> str:
        """一条结果的 JSON 文字，与 mingce run 输出的逐字相同。"""
        return written(_POLICY.data(self))


def _decided(first: Any, year: Any, status_years: Any, late_years: Any, zero_claim_years: Any, used_reward_years: Any, insured_before: Any, exempt: Any, repair_years: Any, paid_on: Any, individual_standard: Any, uncapped: Any, carried_start: Any, service_date: Any, check_window: Any, resides_here: Any, works_here: Any, studies_here: Any, local_hukou: Any, residence_permit: Any, employee_liable: Any, flexible_worker: Any, birth_certificate: Any, birth_date: Any, university_student: Any, lump_paid: Any, entry_year: Any, programme_years: Any, entry_standard: Any, annual_premium: Any, destitute: Any, orphan: Any, minimum_income: Any, monitored: Any, other_hardship: Any, unemployment_benefit: Any, account_use: Any, close_relative: Any, relative_insured: Any, designated_institution: Any, funding_before: Any, funding_now: Any, clinic_applied: Any, clinic_qualified: Any, campaign_date: Any, forced_insurance: Any, target_received: Any, target_passed_on: Any, cities_order: Any, cities_place: Any, cities_registered_population: Any, cities_usual_population: Any, cities_potential: Any, fund_factors_order: Any, fund_factors_place: Any, fund_factors_about_enrolment: Any, fund_factors_factor_weight: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    run_years = 0
    lapse_run = 0
    lapse_run_1_year_ago = 0
    ever_insured = None
    ever_insured_1_year_ago = None
    continuity_reward_next1 = False
    continuity_reward_next1_1_year_ago = False
    zero_claim_reward = 0
    continuity_reward = 0
    zero_claim_reward_next1 = False
    zero_claim_reward_next2 = False
    lapse_reduction = 0
    carry_over = 0
    carry_over_1_year_ago = 0
    for y, status, late, zero_claim, used_reward in zip(range(first, year + 1), status_years, late_years, zero_claim_years, used_reward_years):
        status_is_resident = status == "resident"
        below_2025 = y < 2025
        from_2025 = y >= 2025
        if y == year:
            # policies/sichuan/enrolment_2025.pol:320 — 当年出生
            born_this_year = birth_date is not None and birth_date.year == y
        if y == year:
            # policies/sichuan/enrolment_2025.pol:341 — 趸缴覆盖当年
            if university_student and lump_paid and entry_year is not None and programme_years is not None:
                lump_covers_year = y >= entry_year and y - entry_year < programme_years
            else:
                lump_covers_year = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:349 — 学制内补缴额
            if university_student and lump_paid and entry_year is not None and programme_years is not None:
                if lump_covers_year:
                    lump_top_up = 0
                else:
                    lump_top_up = None
            else:
                lump_top_up = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:359 — 分类资助额
            if destitute:
                raise unbound_parameter("特困人员资助额", "subsidy_destitute")
                subsidy_part = None
            else:
                subsidy_part = 0
            if orphan:
                raise unbound_parameter("孤儿资助额", "subsidy_orphan")
                subsidy_part_2 = None
            else:
                subsidy_part_2 = 0
            if minimum_income:
                raise unbound_parameter("低保对象资助额", "subsidy_minimum_income")
                subsidy_part_3 = None
            else:
                subsidy_part_3 = 0
            subsidy_part_4 = subsidy_part if subsidy_part > subsidy_part_2 else subsidy_part_2
            if monitored:
                raise unbound_parameter("监测对象资助额", "subsidy_monitored")
                subsidy_part_5 = None
            else:
                subsidy_part_5 = 0
            subsidy_part_6 = subsidy_part_4 if subsidy_part_4 > subsidy_part_3 else subsidy_part_3
            if other_hardship:
                raise unbound_parameter("其他困难群众资助额", "subsidy_other")
                subsidy_part_7 = None
            else:
                subsidy_part_7 = 0
            subsidy = subsidy_part_6 if subsidy_part_6 > subsidy_part_5 else subsidy_part_5
            if subsidy < subsidy_part_7:
                subsidy = subsidy_part_7
        if y == year:
            # policies/sichuan/enrolment_2025.pol:386 — 个人账户可以支付
            if account_use is not None:
                account_use_allowed = close_relative and (account_use == "relative_premium" or account_use == "relative_copay" and relative_insured and designated_institution)
            else:
                account_use_allowed = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:396 — 门诊保障新增资金
            if funding_before is not None and funding_now is not None:
                raise unbound_parameter("门诊保障比例", "outpatient_share")
                outpatient_new_funds = ((funding_now - funding_before if funding_now > funding_before else 0) * None + 5000) // 10000
            else:
                outpatient_new_funds = None
        # policies/sichuan/enrolment_2025.pol:419 — 连续参保年数
        if status_is_resident:
            run_years = run_years + 1
        elif status == "none":
            run_years = 0
        # policies/sichuan/enrolment_2025.pol:431 — 连续断保年数
        lapse_run_1_year_ago = lapse_run
        if below_2025:
            lapse_run = 0
        elif status == "none":
            lapse_run = lapse_run + 1
        elif status_is_resident or status == "employee":
            lapse_run = 0
        # policies/sichuan/enrolment_2025.pol:441 — 参保过
        ever_insured_1_year_ago = ever_insured
        if status_is_resident or status == "employee":
            ever_insured = True
        else:
            if y - 1 < first:
                ever_insured_part = insured_before
            else:
                ever_insured_part = ever_insured
            ever_insured = ever_insured_part
        # policies/sichuan/enrolment_2025.pol:449 — 断保年数
        lapsed_years = lapse_run_1_year_ago
        # policies/sichuan/enrolment_2025.pol:455 — 连续参保激励应于次年增加
        continuity_reward_next1_1_year_ago = continuity_reward_next1
        continuity_reward_next1 = False
        # policies/sichuan/enrolment_2025.pol:474 — 年初零报销激励
        if zero_claim_reward_next1:
            zero_claim_reward_opening = 0
        elif zero_claim_reward_next2:
            zero_claim_reward_opening = zero_claim_reward + 400000
        else:
            zero_claim_reward_opening = zero_claim_reward
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励
        zero_claim_reward = zero_claim_reward_opening
        # policies/sichuan/enrolment_2025.pol:455 — 年初连续参保激励
        if continuity_reward_next1_1_year_ago:
            continuity_reward_opening = continuity_reward + 400000
        else:
            continuity_reward_opening = continuity_reward
        # policies/sichuan/enrolment_2025.pol:455 — 连续参保激励
        if from_2025 and status_is_resident and run_years > 4:
            continuity_reward = continuity_reward_opening + 400000
        else:
            continuity_reward = continuity_reward_opening
        # policies/sichuan/enrolment_2025.pol:467 — 当年零报销
        if zero_claim and used_reward:
            raise PolicyInputError("contradictory-input", "零报销和使用奖励额度不能在同一年", None)
        else:
            zero_claim_year = status_is_resident and zero_claim
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励应于次年清零
        zero_claim_reward_next1 = from_2025 and used_reward
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励应于次年增加
        zero_claim_reward_next2 = from_2025 and zero_claim_year
        # policies/sichuan/enrolment_2025.pol:486 — 断保扣减
        lapse_reduction_part_3 = from_2025
        if lapse_reduction_part_3:
            lapse_reduction_part_2 = status_is_resident
            if lapse_reduction_part_2:
                if y - 1 < first:
                    lapse_reduction_part = insured_before
                else:
                    lapse_reduction_part = ever_insured_1_year_ago
                lapse_reduction_part_2 = lapse_reduction_part
            lapse_reduction_part_3 = lapse_reduction_part_2
        if lapse_reduction_part_3:
            lapse_reduction = lapse_reduction + lapsed_years * 400000
        # policies/sichuan/enrolment_2025.pol:502 — 计入变动年数
        counted_years = lapsed_years - 1 if lapsed_years > 1 else 0
        # policies/sichuan/enrolment_2025.pol:520 — 未修复等待月数
        if below_2025:
            unrepaired_months = 0
        elif lapsed_years >= 4:
            unrepaired_months = 3 + counted_years
            if unrepaired_months < 6:
                unrepaired_months = 6
        else:
            unrepaired_months = 3 + counted_years
        # policies/sichuan/enrolment_2025.pol:527 — 跨年等待上限
        carry_over_1_year_ago = carry_over
        if below_2025:
            carry_over = 0
        elif status_is_resident and (late or lapsed_years > 0):
            carry_over_part = carry_over - 12
            carry_over_part_2 = unrepaired_months if late else unrepaired_months - 12
            carry_over = carry_over_part if carry_over_part > carry_over_part_2 else carry_over_part_2
            if carry_over < 0:
                carry_over = 0
        else:
            carry_over = carry_over - 12 if carry_over > 12 else 0
    # policies/sichuan/enrolment_2025.pol:292 — 基本医保参保资格
    enrolment_eligible = resides_here or works_here or studies_here or local_hukou or residence_permit
    # policies/sichuan/enrolment_2025.pol:299 — 居民医保参保资格
    resident_eligible = (resides_here or works_here or studies_here or local_hukou or residence_permit) and not employee_liable
    # policies/sichuan/enrolment_2025.pol:307 — 职工医保参保资格
    employee_eligible = employee_liable or flexible_worker and works_here
    # policies/sichuan/enrolment_2025.pol:313 — 新生儿参保资格
    if birth_date is not None:
        newborn_eligible = birth_certificate
    else:
        newborn_eligible = None
    # policies/sichuan/enrolment_2025.pol:326 — 新生儿待遇开始日
    if born_this_year and status_is_resident:
        newborn_cover_start = birth_date
    else:
        newborn_cover_start = None
    # policies/sichuan/enrolment_2025.pol:334 — 趸缴医保费
    if university_student and entry_standard is not None and programme_years is not None:
        lump_sum = entry_standard * programme_years
    else:
        lump_sum = None
    # policies/sichuan/enrolment_2025.pol:371 — 个人应缴额
    if annual_premium is not None:
        personal_due = annual_premium - subsidy if annual_premium > subsidy else 0
    else:
        personal_due = None
    # policies/sichuan/enrolment_2025.pol:378 — 职工医保缴费主体
    if unemployment_benefit:
        employee_payer = "unemployment_fund"
    else:
        employee_payer = None
    # policies/sichuan/enrolment_2025.pol:408 — 有效参保状态
    effective_status = status
    # policies/sichuan/enrolment_2025.pol:414 — 逾期按断保处理
    late_as_lapse = False
    # policies/sichuan/enrolment_2025.pol:491 — 大病最高支付限额
    if status_is_resident and not uncapped:
        if year < 2025:
            raise no_value_in_force("大病保险封顶线", "base_cap", year)
        if year < 2025:
            raise no_value_in_force("提高上限比例", "up_pct", year)
        cap_part = (continuity_reward + zero_claim_reward_opening) * 10
        if year < 2025:
            raise no_value_in_force("降低上限比例", "down_pct", year)
        cap_part_2 = lapse_reduction * 10
        cap = (300000000 + (cap_part if cap_part < 60000000 else 60000000) - (cap_part_2 if cap_part_2 < 60000000 else 60000000)) // 10
    else:
        cap = None
    # policies/sichuan/enrolment_2025.pol:508 — 起算日期
    wait_starts_on = date(year, 1, 1)
    if wait_starts_on < paid_on:
        wait_starts_on = paid_on
    # policies/sichuan/enrolment_2025.pol:514 — 起算日算第一天
    start_day_is_first = True
    if from_2025 and status_is_resident:
        # policies/sichuan/enrolment_2025.pol:538 — 免除待遇等待期
        wait_exempt = born_this_year or exempt
        # policies/sichuan/enrolment_2025.pol:538 — 固定等待期
        if wait_exempt:
            wait_fixed = 0
        elif late or lapsed_years > 0:
            wait_fixed = 3
        else:
            wait_fixed = 0
        # policies/sichuan/enrolment_2025.pol:538 — 待遇等待期的合计下限
        if wait_exempt:
            wait_floor = 0
        elif lapsed_years >= 4:
            wait_floor = 6
        else:
            wait_floor = 0
        # policies/sichuan/enrolment_2025.pol:538 — 修复前的变动待遇等待期
        if wait_exempt:
            wait_gross = 0
        else:
            wait_gross = counted_years
        # policies/sichuan/enrolment_2025.pol:538 — 可修复年数
        if wait_gross == 0:
            wait_repairable = 0
        else:
            wait_repairable_part = wait_floor - wait_fixed if wait_floor > wait_fixed else 0
            wait_repairable = wait_gross - wait_repairable_part if wait_gross > wait_repairable_part else 0
        # policies/sichuan/enrolment_2025.pol:538 — 变动等待期
        if repair_years > wait_repairable:
            raise PolicyInputError("repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years")
        else:
            wait_variable = wait_gross - repair_years
        # policies/sichuan/enrolment_2025.pol:538 — 等待期合计
        wait_total = wait_fixed + wait_variable
        if wait_total < wait_floor:
            wait_total = wait_floor
        # policies/sichuan/enrolment_2025.pol:538 — 缴费修复金额
        if repair_years == 0:
            repair_cost = 0
        else:
            repair_cost = repair_years * individual_standard
        # policies/sichuan/enrolment_2025.pol:538 — 等待期满日
        wait_over_month = wait_starts_on.year * 12 + wait_starts_on.month - 1 + wait_total
        try:
            wait_over = date(wait_over_month // 12, wait_over_month % 12 + 1, wait_starts_on.day)
        except (OverflowError, ValueError):
            wait_over = rolled(wait_over_month, wait_starts_on.day)
    else:
        wait_exempt = None
        wait_fixed = None
        wait_floor = None
        wait_gross = None
        wait_repairable = None
        wait_variable = None
        wait_total = None
        repair_cost = None
        wait_over = None
    # policies/sichuan/enrolment_2025.pol:558 — 待遇开始日
    if wait_over is not None:
        if carry_over_1_year_ago > 0 and not (born_this_year or exempt):
            benefit_start_part = date(year, 1, 1)
            benefit_start = wait_over if wait_over > benefit_start_part else benefit_start_part
            if benefit_start < carried_start:
                benefit_start = carried_start
        else:
            benefit_start = date(year, 1, 1)
            if benefit_start < wait_over:
                benefit_start = wait_over
    else:
        benefit_start = None
    # policies/sichuan/enrolment_2025.pol:567 — 就诊日可享受待遇
    if service_date is not None:
        service_covered_part_2 = status_is_resident
        if service_covered_part_2:
            if newborn_cover_start is not None:
                service_covered_part = newborn_cover_start
            else:
                service_covered_part = benefit_start
            if service_covered_part is None:
                raise not_applicable_compared()
            service_covered_part_2 = service_date >= service_covered_part
        service_covered = service_covered_part_2 and service_date <= date(year, 12, 31)
    else:
        service_covered = None
    # policies/sichuan/enrolment_2025.pol:575 — 按到账日逾期
    if check_window:
        raise unbound_parameter("集中参保期截止日", "window_close")
        late_by_date = paid_on > None
    else:
        late_by_date = None
    # policies/sichuan/enrolment_2025.pol:583 — 村卫生室纳入支付范围
    clinic_included = clinic_applied and clinic_qualified
    # policies/sichuan/enrolment_2025.pol:587 — 宣传活动如期开展
    if campaign_date is not None:
        campaign_on_time = campaign_date >= date(year, 9, 1) and campaign_date <= date(year, 9, 30)
    else:
        campaign_on_time = None
    # policies/sichuan/enrolment_2025.pol:593 — 违规要求学生投保
    forced_insurance_violation = forced_insurance
    # policies/sichuan/enrolment_2025.pol:595 — 层层加码
    if target_received is not None and target_passed_on is not None:
        target_escalated = target_passed_on > target_received
    else:
        target_escalated = None
    # policies/sichuan/enrolment_2025.pol:626 — 参保目标人数
    cities_enrolment_target = [None] * len(cities_order)
    cities_enrolment_target_shares = None
    for cities_member in cities_order:
        if cities_enrolment_target_shares is None:
            raise unbound_parameter("全省参保目标人数", "provincial_target")
            raise unbound_parameter("户籍人口权重", "weight_registered_population")
            raise unbound_parameter("常住人口权重", "weight_usual_population")
            raise unbound_parameter("扩面潜力权重", "weight_potential")
            cities_enrolment_target_shares_rows = []
            for cities_index in cities_order:
                cities_enrolment_target_part = 0
                if None != 0:
                    cities_enrolment_target_part = cities_registered_population[cities_index]
                cities_enrolment_target_part_2 = 0
                if None != 0:
                    cities_enrolment_target_part_2 = cities_usual_population[cities_index]
                cities_enrolment_target_part_3 = 0
                if None != 0:
                    cities_enrolment_target_part_3 = cities_potential[cities_index]
                cities_enrolment_target_shares_rows.append((cities_index, (cities_enrolment_target_part, cities_enrolment_target_part_2, cities_enrolment_target_part_3), 1, True, 0, 0))
            cities_enrolment_target_shares = apportioned(None, (None, None, None), 1000000, True, cities_enrolment_target_shares_rows, 1, False, "市州", ("户籍人口", "常住人口", "参保扩面潜力"))
        cities_enrolment_target_of_member = cities_enrolment_target_shares.get(cities_member)
        cities_enrolment_target[cities_member] = cities_enrolment_target_of_member
    # policies/sichuan/enrolment_2025.pol:641 — 参保工作计入补助资金
    enrolment_in_fund_part = 0
    for fund_factors_index in fund_factors_order:
        enrolment_in_fund_part += 1
    if enrolment_in_fund_part > 0:
        enrolment_in_fund_part_2 = 0
        for fund_factors_index_2 in fund_factors_order:
            if fund_factors_about_enrolment[fund_factors_index_2]:
                enrolment_in_fund_part_2 += fund_factors_factor_weight[fund_factors_index_2]
        if enrolment_in_fund_part_2 > 0:
            enrolment_in_fund = "satisfied"
        else:
            enrolment_in_fund = "violated"
    else:
        enrolment_in_fund = None
    return (enrolment_eligible, resident_eligible, employee_eligible, newborn_eligible, born_this_year, newborn_cover_start, lump_sum, lump_covers_year, lump_top_up, subsidy, personal_due, employee_payer, account_use_allowed, outpatient_new_funds, effective_status, late_as_lapse, run_years, lapse_run, ever_insured, lapsed_years, zero_claim_reward, continuity_reward, zero_claim_year, lapse_reduction, cap, counted_years, wait_starts_on, start_day_is_first, unrepaired_months, carry_over, wait_fixed, wait_repairable, wait_variable, wait_total, repair_cost, wait_over, benefit_start, service_covered, late_by_date, clinic_included, campaign_on_time, forced_insurance_violation, target_escalated, cities_enrolment_target, enrolment_in_fund)


def _general(first: Any, year: Any, status_years: Any, late_years: Any, zero_claim_years: Any, used_reward_years: Any, benefit_started_years: Any, insured_before: Any, exempt: Any, repair_years: Any, paid_on: Any, individual_standard: Any, uncapped: Any, carried_start: Any, service_date: Any, check_window: Any, resides_here: Any, works_here: Any, studies_here: Any, local_hukou: Any, residence_permit: Any, employee_liable: Any, flexible_worker: Any, birth_certificate: Any, birth_date: Any, university_student: Any, lump_paid: Any, entry_year: Any, programme_years: Any, entry_standard: Any, annual_premium: Any, destitute: Any, orphan: Any, minimum_income: Any, monitored: Any, other_hardship: Any, unemployment_benefit: Any, account_use: Any, close_relative: Any, relative_insured: Any, designated_institution: Any, funding_before: Any, funding_now: Any, per_head_before: Any, per_head_now: Any, insured_now: Any, clinic_applied: Any, clinic_qualified: Any, campaign_date: Any, forced_insurance: Any, target_received: Any, target_passed_on: Any, cities_order: Any, cities_place: Any, cities_registered_population: Any, cities_usual_population: Any, cities_potential: Any, fund_factors_order: Any, fund_factors_place: Any, fund_factors_about_enrolment: Any, fund_factors_factor_weight: Any, epoch: Any, base_cap: Any, cont_threshold: Any, cont_step: Any, zero_step: Any, pen_step: Any, up_pct: Any, down_pct: Any, fixed: Any, per_year: Any, floor_years: Any, floor_total: Any, window_close: Any, subsidy_destitute: Any, subsidy_other: Any, subsidy_orphan: Any, subsidy_minimum_income: Any, subsidy_monitored: Any, outpatient_share: Any, provincial_target: Any, weight_registered_population: Any, weight_usual_population: Any, weight_potential: Any, history_counts: Any, cont_effective: Any, cap_mode: Any, zero_on_break: Any, employee_year: Any, employee_ends_lapse: Any, reduction_needs_earlier_cover: Any, lapses_before_epoch: Any, clear_when: Any, wait_from: Any, month_end_rule: Any, subsidy_rule: Any, student_first_year: Any, new_funds_by: Any, first_lapse_year_counts: Any, start_day_counted: Any, wait_unit: Any, late_payment_counts_as_lapse: Any, requires_benefit_started: Any, extension_cover_from: Any, newborn_cover_from: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    run_years = 0
    lapse_run = 0
    lapse_run_1_year_ago = 0
    ever_insured = None
    ever_insured_1_year_ago = None
    continuity_reward_next1 = False
    continuity_reward_next1_1_year_ago = False
    zero_claim_reward = 0
    continuity_reward = 0
    zero_claim_reward_next1 = False
    zero_claim_reward_next2 = False
    lapse_reduction = 0
    carry_over = 0
    carry_over_1_year_ago = 0
    for y, status, late, zero_claim, used_reward, benefit_started in zip(range(first, year + 1), status_years, late_years, zero_claim_years, used_reward_years, benefit_started_years):
        if y == year:
            # policies/sichuan/enrolment_2025.pol:320 — 当年出生
            born_this_year = birth_date is not None and birth_date.year == y
        if y == year:
            # policies/sichuan/enrolment_2025.pol:341 — 趸缴覆盖当年
            if university_student and lump_paid and entry_year is not None and programme_years is not None:
                if student_first_year == "entry_year":
                    lump_covers_year = y >= entry_year and y - entry_year < programme_years
                else:
                    lump_covers_year = y > entry_year and y - entry_year <= programme_years
            else:
                lump_covers_year = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:349 — 学制内补缴额
            if university_student and lump_paid and entry_year is not None and programme_years is not None:
                if lump_covers_year:
                    lump_top_up = 0
                else:
                    lump_top_up = None
            else:
                lump_top_up = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:359 — 分类资助额
            subsidy = chosen(False, lambda d: strict(lambda a, b: a + b, strict(lambda a, b: a + b, strict(lambda a, b: a + b, strict(lambda a, b: a + b, chosen(d, lambda d: 0, (lambda d: destitute, lambda d: subsidy_destitute[y])), chosen(d, lambda d: 0, (lambda d: orphan, lambda d: subsidy_orphan[y]))), chosen(d, lambda d: 0, (lambda d: minimum_income, lambda d: subsidy_minimum_income[y]))), chosen(d, lambda d: 0, (lambda d: monitored, lambda d: subsidy_monitored[y]))), chosen(d, lambda d: 0, (lambda d: other_hardship, lambda d: subsidy_other[y]))), (lambda d: compared(lambda a, b: a == b, subsidy_rule, "highest"), lambda d: strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, chosen(d, lambda d: 0, (lambda d: destitute, lambda d: subsidy_destitute[y])), chosen(d, lambda d: 0, (lambda d: orphan, lambda d: subsidy_orphan[y]))), chosen(d, lambda d: 0, (lambda d: minimum_income, lambda d: subsidy_minimum_income[y]))), chosen(d, lambda d: 0, (lambda d: monitored, lambda d: subsidy_monitored[y]))), chosen(d, lambda d: 0, (lambda d: other_hardship, lambda d: subsidy_other[y])))))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:386 — 个人账户可以支付
            account_use_allowed = chosen(False, lambda d: None, (lambda d: applicable(account_use), lambda d: both(close_relative, lambda: either_or(compared(lambda a, b: a == b, account_use, "relative_premium"), lambda: both(both(compared(lambda a, b: a == b, account_use, "relative_copay"), lambda: relative_insured), lambda: designated_institution)))))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:396 — 门诊保障新增资金
            outpatient_new_funds = strict(lambda a, b: (2 * a + b) // (2 * b), chosen(False, lambda d: None, (lambda d: both(both(compared(lambda a, b: a == b, new_funds_by, "total"), lambda: applicable(funding_before)), lambda: applicable(funding_now)), lambda d: strict(lambda a, b: a * b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, funding_now, funding_before), 0), outpatient_share[y])), (lambda d: both(both(both(compared(lambda a, b: a == b, new_funds_by, "per_head"), lambda: applicable(per_head_before)), lambda: applicable(per_head_now)), lambda: applicable(insured_now)), lambda d: strict(lambda a, b: a * b, strict(lambda a, b: a * b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, per_head_now, per_head_before), 0), strict(lambda a, b: a * b, insured_now, 1)), outpatient_share[y]))), 10000)
        # policies/sichuan/enrolment_2025.pol:408 — 有效参保状态
        if requires_benefit_started and status == "resident" and late and not benefit_started:
            effective_status = "none"
        else:
            effective_status = status
        # policies/sichuan/enrolment_2025.pol:414 — 逾期按断保处理
        late_as_lapse_part_2 = late_payment_counts_as_lapse and effective_status == "resident" and late
        if late_as_lapse_part_2:
            late_as_lapse_part = epoch[y]
            late_as_lapse_part_2 = y >= late_as_lapse_part
        late_as_lapse = late_as_lapse_part_2
        # policies/sichuan/enrolment_2025.pol:419 — 连续参保年数
        run_years_part_2 = not history_counts
        if run_years_part_2:
            run_years_part = epoch[y]
            run_years_part_2 = y < run_years_part
        if run_years_part_2:
            run_years = 0
        elif late_as_lapse:
            run_years = 1
        elif effective_status == "resident":
            run_years = run_years + 1
        elif effective_status == "employee" and employee_year == "counts":
            run_years = run_years + 1
        elif effective_status == "none" or effective_status == "employee" and employee_year == "breaks":
            run_years = 0
        # policies/sichuan/enrolment_2025.pol:431 — 连续断保年数
        lapse_run_1_year_ago = lapse_run
        lapse_run_part = epoch[y]
        if y < lapse_run_part and lapses_before_epoch == "not_counted":
            lapse_run = 0
        elif effective_status == "none":
            lapse_run = lapse_run + 1
        elif effective_status == "resident" or effective_status == "employee" and employee_ends_lapse:
            lapse_run = 0
        # policies/sichuan/enrolment_2025.pol:441 — 参保过
        ever_insured_1_year_ago = ever_insured
        if effective_status == "resident" or effective_status == "employee":
            ever_insured = True
        else:
            if y - 1 < first:
                ever_insured_part = insured_before
            else:
                ever_insured_part = ever_insured
            ever_insured = ever_insured_part
        # policies/sichuan/enrolment_2025.pol:449 — 断保年数
        lapsed_years = lapse_run_1_year_ago + (1 if late_as_lapse else 0)
        # policies/sichuan/enrolment_2025.pol:455 — 连续参保激励应于次年增加
        continuity_reward_next1_1_year_ago = continuity_reward_next1
        continuity_reward_next1_part = epoch[y]
        continuity_reward_next1_part_4 = y >= continuity_reward_next1_part
        if continuity_reward_next1_part_4:
            continuity_reward_next1_part_3 = effective_status == "resident"
            if continuity_reward_next1_part_3:
                continuity_reward_next1_part_2 = cont_threshold[y]
                continuity_reward_next1_part_3 = run_years > continuity_reward_next1_part_2
            continuity_reward_next1_part_4 = continuity_reward_next1_part_3 and cont_effective == "next_year"
        continuity_reward_next1 = continuity_reward_next1_part_4
        # policies/sichuan/enrolment_2025.pol:474 — 年初零报销激励
        if zero_claim_reward_next1:
            zero_claim_reward_opening = 0
        elif zero_claim_reward_next2:
            if cap_mode == "saturating":
                zero_claim_reward_opening_part_9 = zero_step[y]
                zero_claim_reward_opening_part_10 = base_cap[y]
                zero_claim_reward_opening_part_11 = up_pct[y]
                zero_claim_reward_opening_part_12 = zero_claim_reward_opening_part_9 * 1000000
                zero_claim_reward_opening_part_13 = zero_claim_reward_opening_part_10 * zero_claim_reward_opening_part_11 - zero_claim_reward - continuity_reward
                zero_claim_reward_opening_part_8 = zero_claim_reward_opening_part_12 if zero_claim_reward_opening_part_12 < zero_claim_reward_opening_part_13 else zero_claim_reward_opening_part_13
                if zero_claim_reward_opening_part_8 < 0:
                    zero_claim_reward_opening_part_8 = 0
            else:
                zero_claim_reward_opening_part_14 = zero_step[y]
                zero_claim_reward_opening_part_8 = zero_claim_reward_opening_part_14 * 1000000
            zero_claim_reward_opening = zero_claim_reward + zero_claim_reward_opening_part_8
        else:
            zero_claim_reward_opening = zero_claim_reward
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励
        zero_claim_reward_part = epoch[y]
        if y >= zero_claim_reward_part and used_reward and clear_when == "at_once":
            zero_claim_reward = 0
        elif y >= zero_claim_reward_part and zero_on_break == "clear" and (effective_status == "none" or late_as_lapse):
            zero_claim_reward = 0
        else:
            zero_claim_reward = zero_claim_reward_opening
        # policies/sichuan/enrolment_2025.pol:455 — 年初连续参保激励
        if continuity_reward_next1_1_year_ago:
            if cap_mode == "saturating":
                continuity_reward_opening_part_9 = cont_step[y]
                continuity_reward_opening_part_10 = base_cap[y]
                continuity_reward_opening_part_11 = up_pct[y]
                continuity_reward_opening_part_12 = continuity_reward_opening_part_9 * 1000000
                continuity_reward_opening_part_13 = continuity_reward_opening_part_10 * continuity_reward_opening_part_11 - continuity_reward - zero_claim_reward
                continuity_reward_opening_part_8 = continuity_reward_opening_part_12 if continuity_reward_opening_part_12 < continuity_reward_opening_part_13 else continuity_reward_opening_part_13
                if continuity_reward_opening_part_8 < 0:
                    continuity_reward_opening_part_8 = 0
            else:
                continuity_reward_opening_part_14 = cont_step[y]
                continuity_reward_opening_part_8 = continuity_reward_opening_part_14 * 1000000
            continuity_reward_opening = continuity_reward + continuity_reward_opening_part_8
        else:
            continuity_reward_opening = continuity_reward
        # policies/sichuan/enrolment_2025.pol:455 — 连续参保激励
        continuity_reward_part = epoch[y]
        continuity_reward_part_4 = y >= continuity_reward_part
        if continuity_reward_part_4:
            continuity_reward_part_3 = effective_status == "resident"
            if continuity_reward_part_3:
                continuity_reward_part_2 = cont_threshold[y]
                continuity_reward_part_3 = run_years > continuity_reward_part_2
            continuity_reward_part_4 = continuity_reward_part_3 and cont_effective == "same_year"
        if continuity_reward_part_4:
            if cap_mode == "saturating":
                continuity_reward_part_13 = cont_step[y]
                continuity_reward_part_14 = base_cap[y]
                continuity_reward_part_15 = up_pct[y]
                continuity_reward_part_16 = continuity_reward_part_13 * 1000000
                continuity_reward_part_17 = continuity_reward_part_14 * continuity_reward_part_15 - continuity_reward_opening - zero_claim_reward
                continuity_reward_part_12 = continuity_reward_part_16 if continuity_reward_part_16 < continuity_reward_part_17 else continuity_reward_part_17
                if continuity_reward_part_12 < 0:
                    continuity_reward_part_12 = 0
            else:
                continuity_reward_part_18 = cont_step[y]
                continuity_reward_part_12 = continuity_reward_part_18 * 1000000
            continuity_reward = continuity_reward_opening + continuity_reward_part_12
        else:
            continuity_reward = continuity_reward_opening
        # policies/sichuan/enrolment_2025.pol:467 — 当年零报销
        if zero_claim and used_reward:
            raise PolicyInputError("contradictory-input", "零报销和使用奖励额度不能在同一年", None)
        else:
            zero_claim_year = effective_status == "resident" and zero_claim
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励应于次年清零
        zero_claim_reward_next1_part = epoch[y]
        zero_claim_reward_next1 = y >= zero_claim_reward_next1_part and used_reward and clear_when == "next_year"
        # policies/sichuan/enrolment_2025.pol:474 — 零报销激励应于次年增加
        zero_claim_reward_next2_part = epoch[y]
        zero_claim_reward_next2 = y >= zero_claim_reward_next2_part and zero_claim_year
        # policies/sichuan/enrolment_2025.pol:486 — 断保扣减
        lapse_reduction_part = epoch[y]
        lapse_reduction_part_4 = y >= lapse_reduction_part
        if lapse_reduction_part_4:
            lapse_reduction_part_3 = effective_status == "resident"
            if lapse_reduction_part_3:
                if y - 1 < first:
                    lapse_reduction_part_2 = insured_before
                else:
                    lapse_reduction_part_2 = ever_insured_1_year_ago
                lapse_reduction_part_3 = lapse_reduction_part_2 or not reduction_needs_earlier_cover
            lapse_reduction_part_4 = lapse_reduction_part_3
        if lapse_reduction_part_4:
            lapse_reduction_part_5 = pen_step[y]
            lapse_reduction = lapse_reduction + lapse_reduction_part_5 * lapsed_years
        if y == year:
            # policies/sichuan/enrolment_2025.pol:491 — 大病最高支付限额
            if effective_status == "resident" and not uncapped:
                cap_part = base_cap[y]
                cap_part_2 = up_pct[y]
                cap_part_3 = continuity_reward + zero_claim_reward
                cap_part_4 = cap_part * cap_part_2
                cap_part_5 = down_pct[y]
                cap_part_6 = lapse_reduction * 1000000
                cap_part_7 = cap_part * cap_part_5
                cap_part_8 = cap_part * 1000000 + (cap_part_3 if cap_part_3 < cap_part_4 else cap_part_4) - (cap_part_6 if cap_part_6 < cap_part_7 else cap_part_7)
                cap = (cap_part_8 + 500000) // 1000000 if cap_part_8 >= 0 else -((-cap_part_8 + 500000) // 1000000)
            else:
                cap = None
        # policies/sichuan/enrolment_2025.pol:502 — 计入变动年数
        if first_lapse_year_counts:
            counted_years = lapsed_years
        else:
            counted_years = lapsed_years - 1 if lapsed_years > 1 else 0
        # policies/sichuan/enrolment_2025.pol:520 — 未修复等待月数
        unrepaired_months_part = epoch[y]
        if y < unrepaired_months_part:
            unrepaired_months = 0
        else:
            unrepaired_months_part_2 = floor_years[y]
            if lapsed_years >= unrepaired_months_part_2:
                unrepaired_months_part_3 = fixed[y]
                unrepaired_months_part_4 = per_year[y]
                unrepaired_months_part_5 = floor_total[y]
                unrepaired_months = unrepaired_months_part_3 + counted_years * unrepaired_months_part_4
                if unrepaired_months < unrepaired_months_part_5:
                    unrepaired_months = unrepaired_months_part_5
            else:
                unrepaired_months_part_6 = fixed[y]
                unrepaired_months_part_7 = per_year[y]
                unrepaired_months = unrepaired_months_part_6 + counted_years * unrepaired_months_part_7
        # policies/sichuan/enrolment_2025.pol:527 — 跨年等待上限
        carry_over_1_year_ago = carry_over
        carry_over_part = epoch[y]
        if y < carry_over_part:
            carry_over = 0
        elif effective_status == "resident" and (late or lapsed_years > 0):
            carry_over_part_2 = carry_over - 12
            carry_over_part_3 = unrepaired_months if late else unrepaired_months - 12
            carry_over = carry_over_part_2 if carry_over_part_2 > carry_over_part_3 else carry_over_part_3
            if carry_over < 0:
                carry_over = 0
        else:
            carry_over = carry_over - 12 if carry_over > 12 else 0
    # policies/sichuan/enrolment_2025.pol:292 — 基本医保参保资格
    enrolment_eligible = either_or(either_or(either_or(either_or(resides_here, lambda: works_here), lambda: studies_here), lambda: local_hukou), lambda: residence_permit)
    # policies/sichuan/enrolment_2025.pol:299 — 居民医保参保资格
    resident_eligible = both(either_or(either_or(either_or(either_or(resides_here, lambda: works_here), lambda: studies_here), lambda: local_hukou), lambda: residence_permit), lambda: negated(employee_liable))
    # policies/sichuan/enrolment_2025.pol:307 — 职工医保参保资格
    employee_eligible = either_or(employee_liable, lambda: both(flexible_worker, lambda: works_here))
    # policies/sichuan/enrolment_2025.pol:313 — 新生儿参保资格
    newborn_eligible = chosen(False, lambda d: None, (lambda d: applicable(birth_date), lambda d: birth_certificate))
    # policies/sichuan/enrolment_2025.pol:326 — 新生儿待遇开始日
    newborn_cover_start = chosen(False, lambda d: None, (lambda d: both(born_this_year, lambda: compared(lambda a, b: a == b, status, "resident")), lambda d: chosen(d, lambda d: paid_on, (lambda d: compared(lambda a, b: a == b, newborn_cover_from, "birth"), lambda d: birth_date))))
    # policies/sichuan/enrolment_2025.pol:334 — 趸缴医保费
    if university_student and entry_standard is not None and programme_years is not None:
        lump_sum = entry_standard * programme_years
    else:
        lump_sum = None
    # policies/sichuan/enrolment_2025.pol:371 — 个人应缴额
    personal_due = chosen(False, lambda d: None, (lambda d: applicable(annual_premium), lambda d: strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, annual_premium, subsidy), 0)))
    # policies/sichuan/enrolment_2025.pol:378 — 职工医保缴费主体
    if unemployment_benefit:
        employee_payer = "unemployment_fund"
    else:
        employee_payer = None
    # policies/sichuan/enrolment_2025.pol:508 — 起算日期
    wait_starts_on = chosen(False, lambda d: strict(lambda a, b: a if a > b else b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: compared(lambda a, b: a == b, wait_from, "payment_day"), lambda d: paid_on))
    # policies/sichuan/enrolment_2025.pol:514 — 起算日算第一天
    start_day_is_first = either_or(start_day_counted, lambda: both(compared(lambda a, b: a == b, wait_from, "later_of_payment_and_january"), lambda: compared(lambda a, b: a < b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1))))
    # policies/sichuan/enrolment_2025.pol:538 — 免除待遇等待期
    wait_exempt = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: either_or(born_this_year, lambda: exempt)))
    # policies/sichuan/enrolment_2025.pol:538 — 固定等待期
    wait_fixed = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: 0, (lambda d: either_or(late, lambda: compared(lambda a, b: a > b, lapsed_years, 0)), lambda d: fixed[year])), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:538 — 待遇等待期的合计下限
    wait_floor = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: 0, (lambda d: compared(lambda a, b: a >= b, lapsed_years, floor_years[year]), lambda d: floor_total[year])), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:538 — 修复前的变动待遇等待期
    wait_gross = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, strict(lambda a, b: a * b, counted_years, 1), per_year[year]), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:538 — 可修复年数
    wait_repairable = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, chosen(d, lambda d: strict(lambda a, b: a // b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_gross, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_floor, wait_fixed), 0)), 0), per_year[year]), (lambda d: compared(lambda a, b: a == b, applicable(per_year[year]), applicable(per_year[year])), lambda d: strict(lambda a, b: a // b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_gross, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_floor, wait_fixed), 0)), 0), per_year[year]))), 1), (lambda d: compared(lambda a, b: a == b, wait_gross, 0), lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:538 — 变动等待期
    wait_variable = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a - b, wait_gross, strict(lambda a, b: a * b, strict(lambda a, b: a * b, repair_years, 1), per_year[year])), (lambda d: compared(lambda a, b: a > b, repair_years, wait_repairable), lambda d: refuse_unless(d, PolicyInputError("repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years"))))))
    # policies/sichuan/enrolment_2025.pol:538 — 等待期合计
    wait_total = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: strict(lambda a, b: a if a > b else b, wait_floor, strict(lambda a, b: a + b, wait_fixed, wait_variable))))
    # policies/sichuan/enrolment_2025.pol:538 — 缴费修复金额
    repair_cost = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, repair_years, individual_standard), (lambda d: compared(lambda a, b: a == b, repair_years, 0), lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:538 — 等待期满日
    wait_over = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: strict(lambda a, b: add_days(a, b), chosen(d, lambda d: strict(lambda a, b: add_months_clip(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total), (lambda d: both(compared(lambda a, b: a == b, month_end_rule, "next_day"), lambda: start_day_is_first), lambda d: strict(lambda a, b: add_months_roll(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total))), 1), (lambda d: either_or(start_day_is_first, lambda: compared(lambda a, b: a == b, wait_total, 0)), lambda d: chosen(d, lambda d: strict(lambda a, b: add_months_clip(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total), (lambda d: both(compared(lambda a, b: a == b, month_end_rule, "next_day"), lambda: start_day_is_first), lambda d: strict(lambda a, b: add_months_roll(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total))))), (lambda d: compared(lambda a, b: a == b, wait_unit, "day"), lambda d: chosen(d, lambda d: strict(lambda a, b: add_days(a, b), strict(lambda a, b: add_days(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), strict(lambda a, b: a * b, wait_total, 30)), 1), (lambda d: either_or(start_day_is_first, lambda: compared(lambda a, b: a == b, strict(lambda a, b: a * b, wait_total, 1), 0)), lambda d: strict(lambda a, b: add_days(a, b), chosen(d, lambda d: wait_starts_on, (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), strict(lambda a, b: a * b, wait_total, 30))))))))
    # policies/sichuan/enrolment_2025.pol:558 — 待遇开始日
    benefit_start = chosen(False, lambda d: None, (lambda d: applicable(wait_over), lambda d: chosen(d, lambda d: strict(lambda a, b: a if a > b else b, wait_over, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: both(compared(lambda a, b: a > b, carry_over_1_year_ago, 0), lambda: negated(either_or(born_this_year, lambda: exempt))), lambda d: strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, wait_over, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), carried_start)))))
    # policies/sichuan/enrolment_2025.pol:567 — 就诊日可享受待遇
    service_covered = chosen(False, lambda d: None, (lambda d: applicable(service_date), lambda d: both(both(compared(lambda a, b: a == b, effective_status, "resident"), lambda: compared(lambda a, b: a >= b, service_date, chosen(d, lambda d: benefit_start, (lambda d: applicable(newborn_cover_start), lambda d: newborn_cover_start)))), lambda: compared(lambda a, b: a <= b, service_date, strict(lambda a: date(a, 12, 31), year)))))
    # policies/sichuan/enrolment_2025.pol:575 — 按到账日逾期
    late_by_date = chosen(False, lambda d: None, (lambda d: check_window, lambda d: compared(lambda a, b: a > b, paid_on, window_close[year])))
    # policies/sichuan/enrolment_2025.pol:583 — 村卫生室纳入支付范围
    clinic_included = both(clinic_applied, lambda: clinic_qualified)
    # policies/sichuan/enrolment_2025.pol:587 — 宣传活动如期开展
    if campaign_date is not None:
        campaign_on_time = campaign_date >= date(year, 9, 1) and campaign_date <= date(year, 9, 30)
    else:
        campaign_on_time = None
    # policies/sichuan/enrolment_2025.pol:593 — 违规要求学生投保
    forced_insurance_violation = forced_insurance
    # policies/sichuan/enrolment_2025.pol:595 — 层层加码
    if target_received is not None and target_passed_on is not None:
        target_escalated = target_passed_on > target_received
    else:
        target_escalated = None
    # policies/sichuan/enrolment_2025.pol:626 — 参保目标人数
    cities_enrolment_target = [None] * len(cities_order)
    cities_enrolment_target_shares = once(lambda d: apportioned_open(provincial_target[year], (weight_registered_population[year], weight_usual_population[year], weight_potential[year]), 1000000, True, cities_order, (lambda cities_index: cities_registered_population[cities_index], lambda cities_index: cities_usual_population[cities_index], lambda cities_index: cities_potential[cities_index]), lambda cities_index: (1, True, 0, 0), 1, False, "市州", ("户籍人口", "常住人口", "参保扩面潜力")))
    for cities_member in cities_order:
        cities_enrolment_target_of_member = cities_enrolment_target_shares(False).get(cities_member)
        cities_enrolment_target[cities_member] = cities_enrolment_target_of_member
    # policies/sichuan/enrolment_2025.pol:641 — 参保工作计入补助资金
    enrolment_in_fund_part = 0
    for fund_factors_index in fund_factors_order:
        enrolment_in_fund_part += 1
    if enrolment_in_fund_part > 0:
        enrolment_in_fund_part_2 = 0
        for fund_factors_index_2 in fund_factors_order:
            if fund_factors_about_enrolment[fund_factors_index_2]:
                enrolment_in_fund_part_2 += fund_factors_factor_weight[fund_factors_index_2]
        if enrolment_in_fund_part_2 > 0:
            enrolment_in_fund = "satisfied"
        else:
            enrolment_in_fund = "violated"
    else:
        enrolment_in_fund = None
    return (enrolment_eligible, resident_eligible, employee_eligible, newborn_eligible, born_this_year, newborn_cover_start, lump_sum, lump_covers_year, lump_top_up, subsidy, personal_due, employee_payer, account_use_allowed, outpatient_new_funds, effective_status, late_as_lapse, run_years, lapse_run, ever_insured, lapsed_years, zero_claim_reward, continuity_reward, zero_claim_year, lapse_reduction, cap, counted_years, wait_starts_on, start_day_is_first, unrepaired_months, carry_over, wait_fixed, wait_repairable, wait_variable, wait_total, repair_cost, wait_over, benefit_start, service_covered, late_by_date, clinic_included, campaign_on_time, forced_insurance_violation, target_escalated, cities_enrolment_target, enrolment_in_fund)


_DECIDED = Core(
    _decided,
    arguments=(
        "status",
        "late",
        "zero_claim",
        "used_reward",
        "insured_before",
        "exempt",
        "repair_years",
        "paid_on",
        "individual_standard",
        "uncapped",
        "carried_start",
        "service_date",
        "check_window",
        "resides_here",
        "works_here",
        "studies_here",
        "local_hukou",
        "residence_permit",
        "employee_liable",
        "flexible_worker",
        "birth_certificate",
        "birth_date",
        "university_student",
        "lump_paid",
        "entry_year",
        "programme_years",
        "entry_standard",
        "annual_premium",
        "destitute",
        "orphan",
        "minimum_income",
        "monitored",
        "other_hardship",
        "unemployment_benefit",
        "account_use",
        "close_relative",
        "relative_insured",
        "designated_institution",
        "funding_before",
        "funding_now",
        "clinic_applied",
        "clinic_qualified",
        "campaign_date",
        "forced_insurance",
        "target_received",
        "target_passed_on",
        "cities@order",
        "cities@place",
        "cities.registered_population",
        "cities.usual_population",
        "cities.potential",
        "fund_factors@order",
        "fund_factors@place",
        "fund_factors.about_enrolment",
        "fund_factors.factor_weight",
    ),
    results=(
        Counted("enrolment_eligible", None),
        Counted("resident_eligible", None),
        Counted("employee_eligible", None),
        Counted("newborn_eligible", None),
        Counted("born_this_year", None),
        Counted("newborn_cover_start", None),
        Counted("lump_sum", 100),
        Counted("lump_covers_year", None),
        Counted("lump_top_up", 100),
        Counted("subsidy", 100),
        Counted("personal_due", 100),
        Counted("employee_payer", None),
        Counted("account_use_allowed", None),
        Counted("outpatient_new_funds", 100),
        Counted("effective_status", None),
        Counted("late_as_lapse", None),
        Counted("run_years", 1, whole=True),
        Counted("lapse_run", 1, whole=True),
        Counted("ever_insured", None),
        Counted("lapsed_years", 1, whole=True),
        Counted("zero_claim_reward", 100),
        Counted("continuity_reward", 100),
        Counted("zero_claim_year", None),
        Counted("lapse_reduction", 100),
        Counted("cap", 100),
        Counted("counted_years", 1, whole=True),
        Counted("wait_starts_on", None),
        Counted("start_day_is_first", None),
        Counted("unrepaired_months", 1, whole=True),
        Counted("carry_over", 1, whole=True),
        Counted("wait_fixed", 1, whole=True),
        Counted("wait_repairable", 1, whole=True),
        Counted("wait_variable", 1, whole=True),
        Counted("wait_total", 1, whole=True),
        Counted("repair_cost", 100),
        Counted("wait_over", None),
        Counted("benefit_start", None),
        Counted("service_covered", None),
        Counted("late_by_date", None),
        Counted("clinic_included", None),
        Counted("campaign_on_time", None),
        Counted("forced_insurance_violation", None),
        Counted("target_escalated", None),
        Counted("cities.enrolment_target", 1, whole=True),
        Counted("enrolment_in_fund", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "status",
        "late",
        "zero_claim",
        "used_reward",
        "benefit_started",
        "insured_before",
        "exempt",
        "repair_years",
        "paid_on",
        "individual_standard",
        "uncapped",
        "carried_start",
        "service_date",
        "check_window",
        "resides_here",
        "works_here",
        "studies_here",
        "local_hukou",
        "residence_permit",
        "employee_liable",
        "flexible_worker",
        "birth_certificate",
        "birth_date",
        "university_student",
        "lump_paid",
        "entry_year",
        "programme_years",
        "entry_standard",
        "annual_premium",
        "destitute",
        "orphan",
        "minimum_income",
        "monitored",
        "other_hardship",
        "unemployment_benefit",
        "account_use",
        "close_relative",
        "relative_insured",
        "designated_institution",
        "funding_before",
        "funding_now",
        "per_head_before",
        "per_head_now",
        "insured_now",
        "clinic_applied",
        "clinic_qualified",
        "campaign_date",
        "forced_insurance",
        "target_received",
        "target_passed_on",
        "cities@order",
        "cities@place",
        "cities.registered_population",
        "cities.usual_population",
        "cities.potential",
        "fund_factors@order",
        "fund_factors@place",
        "fund_factors.about_enrolment",
        "fund_factors.factor_weight",
        "epoch",
        "base_cap",
        "cont_threshold",
        "cont_step",
        "zero_step",
        "pen_step",
        "up_pct",
        "down_pct",
        "fixed",
        "per_year",
        "floor_years",
        "floor_total",
        "window_close",
        "subsidy_destitute",
        "subsidy_other",
        "subsidy_orphan",
        "subsidy_minimum_income",
        "subsidy_monitored",
        "outpatient_share",
        "provincial_target",
        "weight_registered_population",
        "weight_usual_population",
        "weight_potential",
        "history_counts",
        "cont_effective",
        "cap_mode",
        "zero_on_break",
        "employee_year",
        "employee_ends_lapse",
        "reduction_needs_earlier_cover",
        "lapses_before_epoch",
        "clear_when",
        "wait_from",
        "month_end_rule",
        "subsidy_rule",
        "student_first_year",
        "new_funds_by",
        "first_lapse_year_counts",
        "start_day_counted",
        "wait_unit",
        "late_payment_counts_as_lapse",
        "requires_benefit_started",
        "extension_cover_from",
        "newborn_cover_from",
    ),
    results=(
        Counted("enrolment_eligible", None),
        Counted("resident_eligible", None),
        Counted("employee_eligible", None),
        Counted("newborn_eligible", None),
        Counted("born_this_year", None),
        Counted("newborn_cover_start", None),
        Counted("lump_sum", 100),
        Counted("lump_covers_year", None),
        Counted("lump_top_up", 100),
        Counted("subsidy", 100),
        Counted("personal_due", 100),
        Counted("employee_payer", None),
        Counted("account_use_allowed", None),
        Counted("outpatient_new_funds", 100),
        Counted("effective_status", None),
        Counted("late_as_lapse", None),
        Counted("run_years", 1, whole=True),
        Counted("lapse_run", 1, whole=True),
        Counted("ever_insured", None),
        Counted("lapsed_years", 1, whole=True),
        Counted("zero_claim_reward", 100000000),
        Counted("continuity_reward", 100000000),
        Counted("zero_claim_year", None),
        Counted("lapse_reduction", 100),
        Counted("cap", 100),
        Counted("counted_years", 1, whole=True),
        Counted("wait_starts_on", None),
        Counted("start_day_is_first", None),
        Counted("unrepaired_months", 1, whole=True),
        Counted("carry_over", 1, whole=True),
        Counted("wait_fixed", 1, whole=True),
        Counted("wait_repairable", 1, whole=True),
        Counted("wait_variable", 1, whole=True),
        Counted("wait_total", 1, whole=True),
        Counted("repair_cost", 100),
        Counted("wait_over", None),
        Counted("benefit_start", None),
        Counted("service_covered", None),
        Counted("late_by_date", None),
        Counted("clinic_included", None),
        Counted("campaign_on_time", None),
        Counted("forced_insurance_violation", None),
        Counted("target_escalated", None),
        Counted("cities.enrolment_target", 1, whole=True),
        Counted("enrolment_in_fund", None),
    ),
)


_POLICY = Policy(
    _SCHEMA,
    Names(_SCHEMA),
    _DECIDED,
    _GENERAL,
    doubtful=("exempt", "paid_on", "individual_standard", "carried_start", "resides_here", "works_here", "studies_here", "local_hukou", "residence_permit", "employee_liable", "flexible_worker", "birth_certificate", "close_relative", "relative_insured", "designated_institution", "clinic_applied", "clinic_qualified",),
    readings=("history_counts", "cont_effective", "cap_mode", "zero_on_break", "employee_year", "employee_ends_lapse", "reduction_needs_earlier_cover", "lapses_before_epoch", "clear_when", "wait_from", "month_end_rule", "subsidy_rule", "student_first_year", "new_funds_by", "first_lapse_year_counts", "start_day_counted", "wait_unit", "late_payment_counts_as_lapse", "requires_benefit_started", "extension_cover_from", "newborn_cover_from",),
)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    status: Mapping[Any, str] | _Omitted = _OMITTED,
    late: Mapping[Any, bool] | _Omitted = _OMITTED,
    zero_claim: Mapping[Any, bool] | _Omitted = _OMITTED,
    used_reward: Mapping[Any, bool] | _Omitted = _OMITTED,
    benefit_started: Mapping[Any, bool] | _Omitted = _OMITTED,
    insured_before: bool | _Omitted = _OMITTED,
    exempt: bool | _Omitted = _OMITTED,
    repair_years: int | _Omitted = _OMITTED,
    paid_on: date | str | _Omitted = _OMITTED,
    individual_standard: int | Decimal | str | _Omitted = _OMITTED,
    uncapped: bool | _Omitted = _OMITTED,
    carried_start: date | str | _Omitted = _OMITTED,
    service_date: date | str | _Omitted = _OMITTED,
    check_window: bool | _Omitted = _OMITTED,
    resides_here: bool | _Omitted = _OMITTED,
    works_here: bool | _Omitted = _OMITTED,
    studies_here: bool | _Omitted = _OMITTED,
    local_hukou: bool | _Omitted = _OMITTED,
    residence_permit: bool | _Omitted = _OMITTED,
    employee_liable: bool | _Omitted = _OMITTED,
    flexible_worker: bool | _Omitted = _OMITTED,
    birth_certificate: bool | _Omitted = _OMITTED,
    birth_date: date | str | _Omitted = _OMITTED,
    university_student: bool | _Omitted = _OMITTED,
    lump_paid: bool | _Omitted = _OMITTED,
    entry_year: int | _Omitted = _OMITTED,
    programme_years: int | _Omitted = _OMITTED,
    entry_standard: int | Decimal | str | _Omitted = _OMITTED,
    annual_premium: int | Decimal | str | _Omitted = _OMITTED,
    destitute: bool | _Omitted = _OMITTED,
    orphan: bool | _Omitted = _OMITTED,
    minimum_income: bool | _Omitted = _OMITTED,
    monitored: bool | _Omitted = _OMITTED,
    other_hardship: bool | _Omitted = _OMITTED,
    unemployment_benefit: bool | _Omitted = _OMITTED,
    account_use: str | _Omitted = _OMITTED,
    close_relative: bool | _Omitted = _OMITTED,
    relative_insured: bool | _Omitted = _OMITTED,
    designated_institution: bool | _Omitted = _OMITTED,
    funding_before: int | Decimal | str | _Omitted = _OMITTED,
    funding_now: int | Decimal | str | _Omitted = _OMITTED,
    per_head_before: int | Decimal | str | _Omitted = _OMITTED,
    per_head_now: int | Decimal | str | _Omitted = _OMITTED,
    insured_now: int | _Omitted = _OMITTED,
    clinic_applied: bool | _Omitted = _OMITTED,
    clinic_qualified: bool | _Omitted = _OMITTED,
    campaign_date: date | str | _Omitted = _OMITTED,
    forced_insurance: bool | _Omitted = _OMITTED,
    target_received: int | _Omitted = _OMITTED,
    target_passed_on: int | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    fund_factors: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2016年至2075年中某一年度的结果。

    year：计算的年度。
    status：参保状态，取resident（居民医保）、employee（职工医保）、none（未参保）、not_liable（尚无义务），按年给出。
    late：逾期缴费，按年给出。
    zero_claim：零报销，按年给出。
    used_reward：使用奖励额度，按年给出。
    benefit_started：年内开始享受待遇，按年给出。
    insured_before：曾经参保。
    exempt：特殊群体。
    repair_years：补缴年数（年）。
    paid_on：缴费到账日。
    individual_standard：个人缴费标准（元/年）。
    uncapped：大病待遇不封顶。
    carried_start：跨年待遇开始日。
    service_date：就诊日。
    check_window：核对到账日。
    resides_here：常住本地。
    works_here：本地就业。
    studies_here：本地就读。
    local_hukou：本地户籍。
    residence_permit：持本地居住证。
    employee_liable：应参加职工医保。
    flexible_worker：灵活就业人员。
    birth_certificate：有出生医学证明。
    birth_date：出生日期。
    university_student：大学生。
    lump_paid：已趸缴。
    entry_year：入学年份。
    programme_years：学制年数（年）。
    entry_standard：入学当年缴费标准（元/年）。
    annual_premium：当年应缴额（元）。
    destitute：特困人员。
    orphan：孤儿。
    minimum_income：最低生活保障对象。
    monitored：防止返贫监测对象。
    other_hardship：其他困难群众。
    unemployment_benefit：领取失业保险金。
    account_use：账户用途，取relative_premium（近亲属居民医保缴费）、relative_copay（近亲属个人自付费用）、other_use（其他用途）。
    close_relative：使用人是近亲属。
    relative_insured：使用人已参保。
    designated_institution：定点医药机构。
    funding_before：上年筹资总额（元）。
    funding_now：当年筹资总额（元）。
    per_head_before：上年人均筹资（元）。
    per_head_now：当年人均筹资（元）。
    insured_now：当年参保人数（人）。
    clinic_applied：村卫生室申请。
    clinic_qualified：村卫生室符合条件。
    campaign_date：宣传活动日。
    forced_insurance：强制诱导学生投保。
    target_received：上级下达目标人数（人）。
    target_passed_on：分解下达目标人数（人）。
    cities：市州的清单，每项有市州代码（code）、户籍人口（registered_population）、常住人口（usual_population）、扩面潜力（potential）。
    fund_factors：补助资金因素的清单，每项有因素代码（factor_code）、反映参保工作情况（about_enrolment）、因素权重（factor_weight）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    items = {
        "status": status,
        "late": late,
        "zero_claim": zero_claim,
        "used_reward": used_reward,
        "benefit_started": benefit_started,
        "insured_before": insured_before,
        "exempt": exempt,
        "repair_years": repair_years,
        "paid_on": paid_on,
        "individual_standard": individual_standard,
        "uncapped": uncapped,
        "carried_start": carried_start,
        "service_date": service_date,
        "check_window": check_window,
        "resides_here": resides_here,
        "works_here": works_here,
        "studies_here": studies_here,
        "local_hukou": local_hukou,
        "residence_permit": residence_permit,
        "employee_liable": employee_liable,
        "flexible_worker": flexible_worker,
        "birth_certificate": birth_certificate,
        "birth_date": birth_date,
        "university_student": university_student,
        "lump_paid": lump_paid,
        "entry_year": entry_year,
        "programme_years": programme_years,
        "entry_standard": entry_standard,
        "annual_premium": annual_premium,
        "destitute": destitute,
        "orphan": orphan,
        "minimum_income": minimum_income,
        "monitored": monitored,
        "other_hardship": other_hardship,
        "unemployment_benefit": unemployment_benefit,
        "account_use": account_use,
        "close_relative": close_relative,
        "relative_insured": relative_insured,
        "designated_institution": designated_institution,
        "funding_before": funding_before,
        "funding_now": funding_now,
        "per_head_before": per_head_before,
        "per_head_now": per_head_now,
        "insured_now": insured_now,
        "clinic_applied": clinic_applied,
        "clinic_qualified": clinic_qualified,
        "campaign_date": campaign_date,
        "forced_insurance": forced_insurance,
        "target_received": target_received,
        "target_passed_on": target_passed_on,
        "cities": cities,
        "fund_factors": fund_factors,
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
