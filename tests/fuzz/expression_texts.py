"""Random expressions as a drafter would write them, by type, for the objects of `policy_texts`.

Quotients, open facts, 不适用, lists that are empty or have nothing in a year: whatever the type allows may stand anywhere.
"""

from random import Random

from attrs import evolve, frozen

__all__ = ["Place"]

_AT_LEAST = ("超过", "不低于", "低于", "不超过", "等于", "不等于")
_EVERY_YEAR = {
    "金额": ["年额甲", "标准", "待定额", "可缺年额", "晚定额", "必填年额"],
    "是否": ["参加", "存疑年", "读法", "方式 为 暂留"],
    "倍数": ["比率"],
    "年份": ["当年", "起算年"],
}
_MEMBERS = {
    "市州": {"金额": ["经费", "加分"], "人数": ["人口"], "是否": ["达标"], "级别": ["等"], "倍数": ["考核"], "日期": ["开办日"]},
    "就诊": {"金额": ["费", "自费"], "个数": ["次"], "是否": ["急"], "日期": ["就诊日"], "级别": ["院级"]},
}


@frozen
class Place:
    """Where an expression stands: which fields it may read, and how deep it may still go.

    `yearly`: computed every year, so that facts of one year only cannot be read; `monthly`: every month.  `member`: the list whose
    member is at hand, and `outer` another one, whose member the aggregate is for.
    """

    chance: Random
    depth: int = 3
    yearly: bool = False
    monthly: bool = False
    member: str | None = None
    outer: str | None = None
    computed: tuple[tuple[str, str], ...] = ()  # kind and name of what is declared before
    earlier: tuple[tuple[str, str], ...] = ()  # of that, what has a value before the first year
    in_list: bool = False  # inside an aggregate
    edgy: bool = False  # leaves often fail, are open or 不适用

    def deeper(self) -> "Place":
        return evolve(self, depth=self.depth - 1)

    def of(self, kind: str) -> str:
        """An expression of a kind: 金额, 倍数, 人数, 个数, 天数, 月数, 年数, 日期, 年份, 是否, 级别, 单价."""
        choices = self._leaves(kind)
        if self.edgy and self.chance.random() < 0.4:
            choices = [lambda: self._edge(kind)]
        if self.depth > 0 and self.chance.random() < 0.8:
            choices = self._branches(kind)
        return self.chance.choice(choices)()

    # --- leaves ---------------------------------------------------------------------------------------------------------

    def _leaves(self, kind: str):  # noqa: ANN202  a list of functions that write a text
        names = [name for found, name in self.computed if found == kind]
        if not self.yearly:
            names += {
                "金额": ["总费用", "可缺额"], "倍数": ["系数甲", "可缺倍数"], "人数": ["人数甲"], "个数": ["件数甲"],
                "天数": ["天数甲"], "年数": ["年数甲"], "日期": ["到账日", "可缺日"], "是否": ["好", "困难"],
                "级别": ["级甲", "级乙"],
            }.get(kind, [])  # fmt: skip
        names += _EVERY_YEAR.get(kind, [])
        if self.monthly:
            names += {"金额": ["月额甲", "上月 月额甲"], "是否": ["在保", "上月 在保"]}.get(kind, [])
        for listed in (self.member, self.outer):
            names += _MEMBERS.get(listed or "", {}).get(kind, [])
        earlier = [
            name
            for found, name in (*self.earlier, ("金额", "年额甲"), ("金额", "必填年额"), ("是否", "存疑年"), ("金额", "可缺年额"))
            if found == kind
        ]
        if earlier and not self.monthly:
            names.append(f"{self.chance.choice(('上年', '上年', '前 2年', '2022年'))} {self.chance.choice(earlier)}")
        texts = [lambda name=name: name for name in names]
        constant = self._constant(kind)
        return [*texts, lambda: constant] if constant or not texts else texts

    def _edge(self, kind: str) -> str:
        """A small expression that fails, is open or 不适用, depending on the record."""
        plain = self._constant(kind)
        unsure = self.chance.choice(("存疑年", "存疑年", "存疑年 且 参加") if self.yearly else ("好", "好 且 困难", "存疑年"))
        found = [f"（当 {unsure} 则 {plain}，否则 {self._constant(kind)}）"]
        if not self.in_list:
            found.append(f"（各 就诊 中 急 者 的 {plain} {self.chance.choice(('末值', '首值'))}）")
        nothing = {"金额": "可缺年额", "倍数": "可缺年额 ÷ 100元", "人数": "可缺年额 ÷ 10元/人"}
        if not self.yearly:
            nothing |= {
                "倍数": "可缺倍数",
                "日期": "可缺日",
                "年份": "年份（可缺日）",
                "单价": "可缺额 ÷ 2人",
                "月数": "月份（可缺日）",
            }
        if kind in nothing:
            found += [f"（{nothing[kind]}）", f"（当 {unsure} 则 {plain}，否则 （{nothing[kind]}））"]
        zero = "（年额甲 ÷ 5元 - 1）" if self.yearly else "系数甲"
        quotient = {"日期": f"（年度首日 + 2天 ÷ {zero}）", "单价": f"（年额甲 ÷ 1人 ÷ {zero}）"}
        if kind in ("金额", "倍数", "人数", "个数", "天数"):
            quotient[kind] = f"（{plain} ÷ {zero}）"
        return self.chance.choice([*found, *([quotient[kind]] * 2 if kind in quotient else [])])

    def _constant(self, kind: str) -> str:
        number = self.chance.choice((0, 1, 2, 3, 7, 10, 60))
        match kind:
            case "金额":
                return f"{number * self.chance.choice((1, 100))}元"
            case "倍数":
                return self.chance.choice((f"{number}%", str(number)))
            case "日期":
                return self.chance.choice(("2023年3月31日", "2024年2月29日", "当年 1月31日", "上年 2月29日", "年度末日", "年度首日"))
            case "是否":
                return self.chance.choice(("是", "否"))
            case "级别":
                return self.chance.choice(("一级", "二级", "三级"))
            case "单价":
                return f"{number}元/人"
            case "年份":
                return f"20{20 + number % 10}年"
            case _:
                return f"{number}" + {"人数": "人", "个数": "个", "天数": "天", "月数": "个月", "年数": "年"}[kind]

    # --- what is made of parts ------------------------------------------------------------------------------------------

    def _branches(self, kind: str):  # noqa: ANN202
        later, year = ("中较晚者", "中较早者"), "（{} {} 1年）"
        others = {
            "日期": [self._day_after, self._day_plus, lambda: self._extremum(kind, later), lambda: self._case(kind)],
            "级别": [lambda: self._case("级别")],
            "年份": [self._year_of, lambda: self._case(kind), lambda: year.format(self.deeper().of(kind), self.chance.choice("+-"))],
            "单价": [self._price, self._price, lambda: self._case(kind)],
            "是否": [
                self._compared, self._compared, self._between, self._joined, self._negated, self._asked, self._of_level, self._same,
            ],
        }  # fmt: skip
        numbers = {
            "金额": [self._product, self._quotient_of_money, self._by_heads],
            "倍数": [self._ratio, self._ratio],
            "天数": [lambda: self._between_days("天数"), lambda: self._scaled("天数")],
            "月数": [lambda: self._between_days("整月数"), self._month_of, lambda: self._steps("个月")],
            "年数": [lambda: self._between_days("整年数"), self._years_apart],
            "个数": [self._count, lambda: self._steps("个"), lambda: self._scaled("个数")],
            "人数": [lambda: self._scaled(kind)],
        }
        return others[kind] if kind in others else [*self._numbers(kind), *numbers[kind]]

    def _numbers(self, kind: str):  # noqa: ANN202
        """What may be done with numbers of any unit."""
        found = [
            lambda: self._sum(kind), lambda: self._case(kind), lambda: self._case(kind), lambda: self._limit(kind),
            lambda: self._extremum(kind, ("中较大者", "中较小者")), lambda: f"-（{self.deeper().of(kind)}）",
        ]  # fmt: skip
        if not self.in_list:
            found += [lambda: self._aggregate(kind)] * 2
        return found

    def _pair(self, kind: str) -> tuple[str, str]:
        return self.deeper().of(kind), self.deeper().of(kind)

    def _sum(self, kind: str) -> str:
        left, right = self._pair(kind)
        return f"（{left} {self.chance.choice('+-')} {right}）"

    def _case(self, kind: str) -> str:
        left, right = self._pair(kind)
        more = f"当 {self.deeper().of('是否')} 则 {self.deeper().of(kind)}，" if self.chance.random() < 0.2 else ""
        return f"（当 {self.deeper().of('是否')} 则 {left}，{more}否则 {right}）"

    def _limit(self, kind: str) -> str:
        left, right = self._pair(kind)
        form = self.chance.choice(("以 {} 为限", "不足 {} 按 {} 计", "超过 {} 按 {} 计"))
        other = right if self.chance.random() < 0.6 else self.deeper().of(kind)
        return f"（{left} {form.format(right, other)}）"

    def _extremum(self, kind: str, words: tuple[str, ...]) -> str:
        left, right = self._pair(kind)
        third = f"{self.deeper().of(kind)}、" if self.chance.random() < 0.2 else ""
        return f"（{third}{left}、{right} {self.chance.choice(words)}）"

    def _scaled(self, kind: str) -> str:
        ratio = self.deeper().of("倍数")
        return f"（{self.deeper().of(kind)} {self.chance.choice('×÷')} {ratio}）"

    def _product(self) -> str:
        return f"（{self.deeper().of('金额')} × {self.deeper().of('倍数')}）"

    def _quotient_of_money(self) -> str:
        return f"（{self.deeper().of('金额')} ÷ {self.deeper().of('倍数')}）"

    def _by_heads(self) -> str:
        return f"（{self.deeper().of('单价')} × {self.deeper().of('人数')}）"

    def _price(self) -> str:
        return f"（{self.deeper().of('金额')} ÷ {self.deeper().of('人数')}）"

    def _ratio(self) -> str:
        kind = self.chance.choice(("金额", "人数", "个数"))
        return "（{} ÷ {}）".format(*self._pair(kind))

    def _steps(self, unit: str) -> str:
        left, right = self._pair(self.chance.choice(("金额", "金额", "人数", "天数")))
        return f"（每 {left} 满 {right} 计 {self.chance.choice((1, 2))}{unit}）"

    def _between_days(self, what: str) -> str:
        left, right = self._pair("日期")
        if what != "天数" and self.chance.random() < 0.5:
            left = f"（{left}、{right} 中较早者）"
        return f"（{left} 至 {right} 的 {what}，{self._first_day()}）"

    def _first_day(self) -> str:
        return self.chance.choice(("起算日 计入", "起算日 不计入", "起算日 按 读法"))

    def _year_of(self) -> str:
        return f"年份（{self.deeper().of('日期')}）"

    def _month_of(self) -> str:
        return f"月份（{self.deeper().of('日期')}）"

    def _years_apart(self) -> str:
        return "（{} - {}）".format(*self._pair("年份"))

    def _day_plus(self) -> str:
        return f"{self.deeper().of('日期')} {self.chance.choice('+-')} {self._days()}"

    def _days(self) -> str:
        return self.chance.choice((self.deeper().of("天数"), "天数甲 ÷ 系数甲" if not self.yearly else "3天"))

    def _day_after(self) -> str:
        count = self.chance.choice((f"{self._days()}", "1个月", "2年", self.deeper().of("年数"), self.deeper().of("月数")))
        edge = self.chance.choice(("取月末", "顺延", f"当 {self.deeper().of('是否')} 则 顺延，否则 取月末"))
        edge = f"，无对应日 {edge}" if "天" not in count else ""
        return f"（自 {self.deeper().of('日期')} 起 满 {count}，{self._first_day()}{edge}）"

    # --- lists ------------------------------------------------------------------------------------------------------------

    def _inside(self, listed: str) -> "Place":
        outer = self.member if self.member != listed else None
        return evolve(self, depth=min(self.depth - 1, 1), member=listed, outer=outer, in_list=True)

    def _members(self) -> tuple[str, "Place"]:
        # In every year only a list that is dated can be read.
        listed = "就诊" if self.yearly else self.chance.choice(("市州", "就诊"))
        inside = self._inside(listed)
        among = f" 中 {inside.of('是否')} 者" if self.chance.random() < 0.4 else ""
        window = ""
        if self.member == listed:
            own = ["同日 ", "同月 ", "同年 ", "此前 同日 ", "此前 同 属地 ", "同 属地 ", "同 急 "]
            if listed == "市州":
                own = ["同 等 ", "此前 同 区号 ", "同 区号 "]
            windows = ["", "此前 ", "至此 ", *own]
            window = self.chance.choice(windows)
        return f"{window}各 {listed}{among}", inside

    def _aggregate(self, kind: str) -> str:
        members, inside = self._members()
        fold = self.chance.choice(("之和", "之和", "最大值", "最小值", "平均值", "首值", "末值"))
        return f"（{members} 的 {inside.of(kind)} {fold}）"

    def _count(self) -> str:
        if self.in_list:
            return "1个"
        return f"（{self._members()[0]} 的 个数）"

    # --- conditions -------------------------------------------------------------------------------------------------------

    def _compared(self) -> str:
        kind = self.chance.choice(("金额", "金额", "倍数", "单价", "人数", "天数", "月数", "日期", "年份"))
        left, right = self._pair(kind)
        word = self.chance.choice(("早于", "不早于", "晚于", "等于") if kind == "日期" else _AT_LEAST)
        return f"{left} {word} {right}"

    def _between(self) -> str:
        kind = self.chance.choice(("金额", "倍数", "人数", "日期", "年份"))
        left = self.deeper().of(kind)
        low, high = {
            "金额": ("1元", "500元"), "倍数": ("0.5", "2"), "人数": ("1人", "100人"), "日期": ("年度首日", "年度末日"),
            "年份": ("2021年", "当年"),
        }[kind]  # fmt: skip
        if self.chance.random() < 0.3:
            return f"{left} 在 {self.chance.choice((low, self.deeper().of(kind)))} {self.chance.choice(('以上', '以下'))}"
        return f"{left} 在 {low} 至 {high} 之间"

    def _same(self) -> str:
        """Whether two texts are the same."""
        found = [] if self.yearly else ["代号 为 “甲”", "备注 适用 且 备注 不为 “乙”", "备注 为 代号"]
        if "就诊" in (self.member, self.outer):
            found += ["属地 适用 且 属地 为 “甲”", "院级 等于 二级"]
            found += ["属地 适用 且 区号 适用 且 属地 为 区号", "属地 为 名"] * 2 * ("市州" in (self.member, self.outer))
        if "市州" in (self.member, self.outer):
            found += ["名 不为 “0市”", "开办日 不适用"]
        return f"（{self.chance.choice(found)}）" if found else "参加"

    def _joined(self) -> str:
        left, right = self._pair("是否")
        return f"（{left} {self.chance.choice(('且', '或'))} {right}）"

    def _negated(self) -> str:
        return f"非 （{self.deeper().of('是否')}）"

    def _asked(self) -> str:
        if self.yearly:
            return "参加"
        name = self.chance.choice(("可缺额", "可缺倍数", "可缺日"))
        return f"{name} {self.chance.choice(('适用', '不适用'))}"

    def _of_level(self) -> str:
        if self.yearly:
            return "存疑年"
        level = self.deeper().of("级别")
        return f"{level} 属于 【一级、{self.chance.choice(('二级', '三级'))}】" if "（" not in level else f"{level} 等于 一级"
