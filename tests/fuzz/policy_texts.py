"""Random policies as text: every kind of declaration, with any expression that its type allows in every clause."""

from random import Random

from attrs import define, field

from tests.fuzz.expression_texts import Place

__all__ = ["HEADER", "WIDE", "policy_text"]

WIDE = "0元 至 900万亿元"
HEADER = """政策 试（trial）：期间 2020年 至 2030年；来源 《1》。
类别 级别（level）：一级（one）、二级（two）、三级（three）。
对象 全省（province）：
    总费用（cost）：金额，0元 至 1000万元；可缺额（maybe_amount）：金额，0元 至 1000元，可缺；
    人数甲（heads）：人数，0人 至 1000人；件数甲（pieces）：个数，0个 至 9个，缺省 1个；天数甲（days）：天数，0天 至 400天；
    年数甲（span）：年数，0年 至 40年；系数甲（factor）：倍数，0 至 10，精确到 0.01；可缺倍数（maybe_ratio）：倍数，-1 至 10，可缺；
    到账日（paid_on）：日期，存疑；可缺日（maybe_day）：日期，可缺；好（good）：是否，存疑；困难（poor）：是否，缺省 否；
    级甲（first_level）：取自 级别，存疑；级乙（second_level）：取自 级别；
    年额甲（levy）：金额，0元 至 10万元，逐年，此前 0元，缺省 5元；参加（joined）：是否，逐年，此前 否，缺省 是；
    存疑年（open_year）：是否，逐年，此前 否，存疑；可缺年额（maybe_levy）：金额，0元 至 1000元，逐年，此前 0元，可缺；
    月额甲（monthly）：金额，0元 至 1000元，逐月，此前 7元，缺省 0元；在保（covered）：是否，逐月，此前 否，存疑；
    备注（note）：文本，可缺；代号（code）：文本，存疑；必填年额（due）：金额，0元 至 1000元，逐年。
对象 市州（city）：属于 全省，列为 各市州（cities）；
    名（label）：文本，唯一；经费（money）：金额，0元 至 1000万元；加分（bonus）：金额，0元 至 100元，可缺；
    人口（people）：人数，0人 至 1000人；达标（passed）：是否，存疑；等（grade）：取自 级别；考核（merit）：倍数，0 至 2，精确到 0.01；
    开办日（opened）：日期，可缺；区号（region）：文本，可缺。
对象 就诊（visit）：属于 全省，列为 各次就诊（visits）；按 就诊日 归年；
    就诊日（seen_on）：日期；费（fee）：金额，0元 至 10万元；次（times）：个数，0个 至 9个；急（urgent）：是否，缺省 否；
    属地（at）：文本，可缺；自费（own）：金额，0元 至 100元，存疑；院级（rank）：取自 级别，存疑。
口径 读法（reading）：取 否；备选 是；理由 “未写”；依据 《1》一。
口径 方式（way）：取 再分配（redistribute）；备选 暂留（withhold）；理由 “未写”；依据 《1》一。
参数 标准（standard）：金额；自 2020年1月1日 起 100元；自 2023年1月1日 起 250.5元；依据 《1》一。
参数 待定额（open_amount）：金额；范围 0元 至 1000元；待定；依据 《1》一。
参数 晚定额（late_amount）：金额；范围 0元 至 1000元；自 2022年1月1日 起 5元；自 2024年1月1日 起 待定；依据 《1》一。
参数 起算年（since）：年份；始终 2022年；依据 《1》一。
参数 比率（rate）：倍数；自 2020年1月1日 起 1/3；依据 《1》一。
""".replace("1/3", "0.375")

_ROUND = {
    "金额": "四舍五入到 分", "个数": "舍去到 1个", "人数": "进一到 1人", "天数": "四舍五入到 1天", "月数": "舍去到 1个月",
    "年数": "进一到 1年", "倍数": "银行家舍入到 0.001",
}  # fmt: skip
_ZERO = {"金额": "3元", "倍数": "0", "人数": "1人", "年数": "2年"}
_REFUSED = "不予计算 “两项矛盾”"
_BASIS = "依据 《1》一。\n"


@define
class _Writer:
    chance: Random
    edgy: bool = False
    computed: list[tuple[str, str]] = field(factory=list)  # of the record
    of_cities: list[tuple[str, str]] = field(factory=list)
    of_visits: list[tuple[str, str]] = field(factory=list)
    yearly: list[tuple[str, str]] = field(factory=list)
    earlier: list[tuple[str, str]] = field(factory=list)  # of those, what has a value before the first year
    count: int = 0

    def name(self) -> tuple[str, str]:
        self.count += 1
        return f"结果{'甲乙丙丁戊己庚辛壬癸'[self.count % 10]}{'东南西北中'[self.count // 10 % 5]}", f"out_{self.count}"

    def place(self, member: str | None = None, depth: int | None = None) -> Place:
        found = [*self.computed, *{None: [], "市州": self.of_cities, "就诊": self.of_visits}[member]]
        depth = self.chance.choice((1, 1, 2, 2, 3)) if depth is None else depth
        return Place(self.chance, depth, member=member, computed=tuple(found), earlier=tuple(self.earlier), edgy=self.edgy)

    def every_year(self, *, monthly: bool = False) -> Place:
        depth, computed = self.chance.choice((1, 1, 2)), tuple(self.yearly)
        return Place(self.chance, depth, yearly=True, monthly=monthly, computed=computed, earlier=tuple(self.earlier), edgy=self.edgy)

    def keep_yearly(self, kind: str, name: str, *, before: bool = True) -> None:
        """What is computed every year may be read everywhere, and of earlier years."""
        self.yearly.append((kind, name))
        self.computed.append((kind, name))
        if before:
            self.earlier.append((kind, name))

    def keep(self, member: str | None, kind: str, name: str) -> None:
        {None: self.computed, "市州": self.of_cities, "就诊": self.of_visits}[member].append((kind, name))

    def declaration(self) -> str:
        kinds = (
            self.rule, self.rule, self.rule, self.yearly_rule, self.yearly_rule, self.versions, self.table, self.grid, self.brackets,
            self.state, self.state, self.months, self.stock, self.eligibility, self.allocation, self.sharing, self.pool, self.waiting,
            self.requirement, self.requirement, self.ranking, self.price,
        )  # fmt: skip
        return self.chance.choice(kinds)()

    def per(self) -> tuple[str | None, str]:
        member = self.chance.choice((None, None, "市州", "就诊"))
        return member, f"对每个 {member}；" if member else ""

    def applies(self, place: Place) -> str:
        return f"适用于 {place.of('是否')}；" if self.chance.random() < 0.25 else ""

    # --- declarations -----------------------------------------------------------------------------------------------------

    def rule(self) -> str:
        kind = self.chance.choice(("金额", "金额", "个数", "天数", "月数", "年数", "人数", "是否", "日期", "年份", "倍数"))
        member, each = self.per()
        place = self.place(member)
        name, alias = self.name()
        body = f"等于 {place.of(kind)}；"
        if self.chance.random() < 0.5:
            first = _REFUSED if self.chance.random() < 0.15 else place.of(kind)
            body = f"当 {place.of('是否')} 则 {first}；否则 {place.of(kind)}；"
            if self.chance.random() < 0.3:
                body += f"例外 当 {place.of('是否')} 则 {place.of(kind)}；"
            if self.chance.random() < 0.15:
                body += f"例外 优先级 2 当 {place.of('是否')} 则 {place.of(kind)}；"
        rounding = f"{self.rounded(kind)}；" if kind in _ROUND else ""
        self.keep(member, kind, name)
        return f"规则 {name}（{alias}）：{kind}；{each}{self.applies(place)}{body}{rounding}{_BASIS}"

    def rounded(self, kind: str) -> str:
        if kind == "金额" and self.chance.random() < 0.4:
            return self.chance.choice(("四舍五入到 元", "舍去到 角", "进一到 分", "银行家舍入到 元", "进一到 万元"))
        return _ROUND[kind]

    def yearly_rule(self) -> str:
        """A rule of every year, that the rules and states of later years may read."""
        name, alias = self.name()
        place = self.every_year()
        kind = self.chance.choice(tuple(_ZERO))
        first = _REFUSED if self.chance.random() < 0.1 else place.of(kind)
        body = (
            f"当 {place.of('是否')} 则 {first}；否则 {place.of(kind)}；" if self.chance.random() < 0.6 else f"等于 {place.of(kind)}；"
        )
        self.keep_yearly(kind, name)
        return f"规则 {name}（{alias}）：{kind}；初值 {_ZERO[kind]}；{self.applies(place)}{body}{self.rounded(kind)}；{_BASIS}"

    def versions(self) -> str:
        """A rule of which another is in force from some day on."""
        name, alias = self.name()
        member, each = self.per()
        place = self.place(member, 1)
        kind = self.chance.choice(("金额", "倍数"))
        day, later = "2023年1月1日", self.chance.choice(("2023年1月1日", "2024年7月1日"))
        bodies = [f"{each}{self.applies(place)}等于 {place.of(kind)}；{self.rounded(kind)}；{_BASIS}" for _ in range(2)]
        self.keep(member, kind, name)
        first, second = f"失效 {day}；{bodies[0]}", f"施行 {later}；{bodies[1]}"
        return f"规则 {name}（{alias}）：{kind}；{first}规则 {name}（{alias}）：{kind}；{second}"

    def price(self) -> str:
        member, each = self.per()
        place = self.place(member)
        name, alias = self.name()
        self.keep(member, "单价", name)
        return f"规则 {name}（{alias}）：数量 “元/人”；{each}等于 {place.of('单价')}；四舍五入到 0.01元/人；{_BASIS}"

    def ranking(self) -> str:
        member = self.chance.choice(("市州", "就诊"))
        place = self.place(member, 2)
        name, alias = self.name()
        kind = self.chance.choice(("金额", "单价", "倍数"))
        words = f"{self.chance.choice(('从高到低', '从低到高'))} 的 名次，同名次 {self.chance.choice(('并列', '按名单次序'))}"
        self.keep(member, "个数", name)
        return f"规则 {name}（{alias}）：个数；对每个 {member}；等于 （各 {member} 按 {place.deeper().of(kind)} {words}）；{_BASIS}"

    def table(self) -> str:
        name, alias = self.name()
        member, each = self.per()
        place = self.place(member, 1)
        key = self.chance.choice(("级甲", "级乙", "好"))
        first, second, third = (place.of("金额") if self.chance.random() < 0.6 else "5元" for _ in range(3))
        rows = f"行 一级、二级 ｜ {first}；行 {self.chance.choice(('三级', '三级', '任意'))} ｜ {second}；"
        if key == "好":
            rows = f"行 是 ｜ {first}；行 否 ｜ {second}；"
        elif self.chance.random() < 0.5:
            rows = f"行 一级 ｜ {first}；否则 {third}；"
        self.keep(member, "金额", name)
        return f"表 {name}（{alias}）：金额；{each}按 {key}；{rows}{self.rounded('金额')}；{_BASIS}"

    def grid(self) -> str:
        """A table of two values, one of which has a row for ranges of numbers or days."""
        name, alias = self.name()
        member, each = self.per()
        place = self.place(member, 1)
        kind, cells = self.chance.choice(
            (
                ("金额", "不满 5元 ｜ 5元 以上 不超过 500元 ｜ 超过 500元"),
                ("日期", "早于 2022年3月1日 ｜ 2022年3月1日 至 2023年12月31日 ｜ 晚于 2023年12月31日"),
                ("倍数", "低于 0.5 ｜ 0.5 至 2 ｜ 超过 2"),
            )
        )
        asked = [name for found, name in place.computed if found == kind]
        asked += {"金额": ["总费用", "年额甲"], "日期": ["到账日", "可缺日"], "倍数": ["系数甲"]}[kind]
        asked += {"市州": {"金额": ["经费", "加分"]}, "就诊": {"金额": ["费", "自费"], "日期": ["就诊日"]}}.get(member or "", {}).get(
            kind, []
        )
        rows = "".join(
            f"行 {level} ｜ {' ｜ '.join(place.of('金额') if self.chance.random() < 0.4 else '5元' for _ in range(3))}；"
            for level in ("一级", "二级、三级")
        )
        key, body = self.chance.choice(asked), f"表头 ｜ {cells}；{rows}"
        self.keep(member, "金额", name)
        levels = {"市州": "等", "就诊": "院级"}.get(member or "", "级甲")
        level = self.chance.choice(("级乙", levels))
        return f"表 {name}（{alias}）：金额；{each}按 {level}、{key}；{body}四舍五入到 分；{_BASIS}"

    def brackets(self) -> str:
        name, alias = self.name()
        member, each = self.per()
        place = self.place(member, 2)
        base, start, low, high = place.of("金额"), place.of("金额"), place.of("倍数"), place.of("倍数")
        first, second = "100元", "5000元"
        if self.chance.random() < 0.5:
            first, second = (
                self.chance.choice(("年额甲", "标准", place.deeper().of("金额"))),
                self.chance.choice((second, place.of("金额"))),
            )
        parts = f"不超过 {first} 部分 按 {low}；{first} 至 {second} 部分 按 {high}；超过 {second} 部分 按 70%；"
        self.keep(member, "金额", name)
        return f"分段 {name}（{alias}）：金额；{each}计算基数 {base}；起点 {start}；{parts}四舍五入到 分；{_BASIS}"

    def state(self) -> str:
        name, alias = self.name()
        place = self.every_year()
        kind = self.chance.choice(("年数", "金额"))
        amounts = [name for found, name in self.yearly if found == kind]
        one = self.chance.choice([*amounts, *amounts, "1年" if kind == "年数" else "年额甲"])
        step = self.chance.choice([*amounts, "2年" if kind == "年数" else "标准"])
        since = self.chance.choice(("自 2022年 起；", "自 起算年 起；", "", "", ""))
        last = self.chance.choice((f"上年 {name}", f"（上年 {name}、{one} 中较小者）", "0元" if kind == "金额" else "0年"))
        self.keep_yearly(kind, name)
        start = self._initial(kind)
        cases = f"当 {place.of('是否')} 则 上年 {name} + {one}；当 {place.of('是否')} 则 {step}；否则 {last}；"
        return f"状态 {name}（{alias}）：{kind}；初值 {start}；{since}{cases}{_BASIS}"

    def months(self) -> str:
        """A state of every month."""
        name, alias = self.name()
        place = self.every_year(monthly=True)
        kind, one = self.chance.choice((("月数", "1个月"), ("金额", "月额甲"), ("金额", "年额甲")))
        start = "0个月" if kind == "月数" else "5元"
        last = self.chance.choice((f"上月 {name}", start))
        self.keep_yearly(kind, name)
        cases = f"当 {place.of('是否')} 则 上月 {name} + {one}；当 {place.of('是否')} 则 {start}；否则 {last}；"
        return f"状态 {name}（{alias}）：{kind}；按月；初值 {start}；{cases}{_BASIS}"

    def _initial(self, kind: str) -> str:
        return self.chance.choice(("0", "3")) + ("年" if kind == "年数" else "元")

    def stock(self) -> str:
        name, alias = self.name()
        place = self.every_year()
        word = self.chance.choice(("激励", "扣减"))
        amounts = ["100元", "年额甲", "标准", *(name for found, name in self.yearly if found == "金额")]
        amount = self.chance.choice([*amounts, f"（年额甲 以 1000元 - {name} 为限）"])
        effects = (
            f"增加 {amount}",
            "清零",
            f"定为 {self.chance.choice(amounts)}",
            "保留",
            "减少 1元",
            f"次年 增加 {amount}",
            "次年 清零",
        )
        clauses = "".join(f"当 {place.of('是否')} 则 {self.chance.choice(effects)}；" for _ in range(self.chance.choice((2, 3))))
        self.keep_yearly("金额", name)
        since = self.chance.choice(("自 2021年 起；", "自 2023年 起；", "自 起算年 起；", ""))
        return f"{word} {name}（{alias}）：{since}{clauses}{_BASIS}"

    def eligibility(self) -> str:
        name, alias = self.name()
        member, each = self.per()
        place = self.place(member)
        parts = [f"满足全部 {place.of('是否')} “条件甲”、{place.of('是否')}；"]
        if self.chance.random() < 0.5:
            parts.append(f"满足任一 {place.of('是否')}、{place.of('是否')}；")
        if self.chance.random() < 0.5:
            parts.append(f"除外 {place.of('是否')}；")
        self.keep(member, "是否", name)
        return f"资格 {name}（{alias}）：{each}{self.applies(place)}{''.join(parts)}{_BASIS}"

    def allocation(self) -> str:
        name, alias = self.name()
        member = self.chance.choice(("市州", "就诊"))
        outside, inside = self.place(None, 2), self.place(member, 2)
        way = self.chance.choice(("", "", "，反向", "，取倒数"))
        kind = self.chance.choice(("人数", "金额", "倍数", "单价"))
        factors = f"因素 规模，权重 60%，取 {inside.of('金额')}；因素 人头，权重 40%，取 {inside.of(kind)}{way}；"
        if self.chance.random() < 0.3:
            share = self.chance.choice(("系数甲", "年额甲 ÷ 总费用", "比率"))
            factors = f"因素 规模，权重 {share}，取 {inside.of('金额')}；因素 人头，权重 1 - {share}，取 {inside.of(kind)}；"
        shared = self.chance.choice(("金额", "金额", "人数"))
        parts = [f"总额 {outside.of(shared)}；", factors]
        if self.chance.random() < 0.4:
            parts.append(f"系数 {inside.of('倍数')}；")
        if self.chance.random() < 0.4:
            parts.append(f"使用条件 {inside.of('是否')}{self.chance.choice(('', '，不满足时 方式'))}；")
        if self.chance.random() < 0.3:
            parts.append(f"每处不少于 {inside.of(shared)}；")
        if self.chance.random() < 0.3:
            parts.append(f"每处不超过 {inside.of(shared)}；")
        parts.append(
            f"精确到 {'1人' if shared == '人数' else self.chance.choice(('分', '元', '万元'))}；余数 最大余数法，同余时 按名单次序；"
        )
        if self.chance.random() < 0.3:
            parts.append(f"未分配 记作 {name}余（{alias}_left）；")
            self.computed.append((shared, f"{name}余"))
        self.keep(member, shared, name)
        typed = "人数；" if shared == "人数" else ""
        return f"分配 {name}（{alias}）：{typed}对每个 {member}；{self.applies(inside)}{''.join(parts)}{_BASIS}"

    def sharing(self) -> str:
        name, alias = self.name()
        member = self.chance.choice(("市州", "就诊"))
        outside, inside = self.place(None, 2), self.place(member, 2)
        share = self.chance.choice(("60%", "比率", inside.of("倍数")))
        limits = [f"，每处以 {inside.of('金额')} 为限" if self.chance.random() < 0.5 else ""]
        limits.append(f"，合计以 {outside.of('金额')} 为限，不足时 按比例支付" if self.chance.random() < 0.5 else "")
        lack = "，差额由 丙方 承担" if any(limits) else ""
        first = f"由 甲方 承担 {share}{''.join(limits)}{lack}，应担 记作 {name}担（{alias}_due），实付 记作 {name}付（{alias}_paid）；"
        last = "由 丙方 承担 差额；" if lack else ""
        self.keep(member, "金额", f"{name}付")
        amount = self.chance.choice(("经费" if member == "市州" else "费", "标准", inside.of("金额")))
        return (
            f"分担 {name}（{alias}）：对每个 {member}；{self.applies(inside)}分担额 {amount}；四舍五入到 分；{first}"
            f"由 乙方 承担 其余，实付 记作 {name}乙（{alias}_other）；{last}{_BASIS}"
        )

    def pool(self) -> str:
        name, alias = self.name()
        amounts = ("年额甲", "标准", "年额甲 + 标准", "各 就诊 的 费 之和", *(name for found, name in self.yearly if found == "金额"))
        place = self.every_year()
        member = self.chance.random() < 0.3
        head = "对每个 市州；初值 经费；" if member else "初值 0元；"
        chosen = self.chance.choice(amounts)
        limit = f"留存上限 {self.chance.choice(('标准', '1000元', '年额甲'))}；" if self.chance.random() < 0.5 else ""
        head += self.chance.choice(("", "", "自 2022年 起；", "自 起算年 起；")) if not member else ""
        holds = f"应有 {place.of('是否')}；" if self.chance.random() < 0.2 else ""
        if member:
            self.keep("市州", "金额", f"{name}末")
        else:
            self.keep_yearly("金额", f"{name}末")
        rest = f"留存额 记作 {name}留（{alias}_kept）；期末余额 记作 {name}末（{alias}_closing）；"
        rest += f"超限额 记作 {name}超（{alias}_over）；" if limit else ""
        outflow = self.chance.choice(("0元", "年额甲"))
        return f"资金池 {name}（{alias}）：{head}转入 {chosen}；转出 {outflow}；{limit}{rest}{holds}{_BASIS}"

    def waiting(self) -> str:
        name, alias = self.name()
        place = self.place(None, 2)
        fixed, edge = (
            self.chance.choice(("3个月", "1个月", "0个月")),
            self.chance.choice(("取月末", "顺延", "当 读法 则 顺延，否则 取月末")),
        )
        grown = self.chance.choice((place.of("年数"), "年数甲", *(name for found, name in self.yearly if found == "年数")))
        clauses = f"当 {place.of('是否')} 则 免除；当 {place.of('是否')} 则 固定 {fixed}；变动 每 {grown} 满 1年 加 1个月；"
        repaired = self.chance.random() < 0.5
        if repaired:
            asked = self.chance.choice((place.of("年数"), "年数甲", "1年", "0年"))
            clauses += f"修复 每 {asked} 满 1年 减 1个月；修复费用 {place.of('金额')}；"
        clauses += f"当 {place.of('是否')} 则 合计不少于 6个月；起算 {place.of('日期')}；"
        clauses += f"起算日 {self.chance.choice(('计入', '不计入', '按 读法'))}；无对应日 {edge}；"
        clauses += f"当 {place.of('是否')} 则 每月按 30天；" if self.chance.random() < 0.3 else ""
        self.computed += [("日期", f"{name}日"), ("月数", f"{name}合")]
        since = self.chance.choice(("", "", "自 2022年 起；", "自 起算年 起；"))
        clauses = f"{since}{self.applies(place)}{clauses}"
        return f"等待期 {name}（{alias}）：{clauses}{_results(name, alias, repaired=repaired)}{_BASIS}"

    def requirement(self) -> str:
        name, alias = self.name()
        member = self.chance.choice((None, "市州", "就诊"))
        place = self.place(member, 2)
        each = f"对每个 {member}；" if member else ""
        parts = [f"应有 {place.of('是否')}；"]
        if member and self.chance.random() < 0.5:
            kind = self.chance.choice(("金额", "单价", "级别", "是否", "日期", "倍数"))
            ordered = f"随名单次序 {self.chance.choice(('不增', '不减'))} {place.of(self.chance.choice(('金额', '单价')))}；"
            parts = [f"应统一 {place.of(kind)}；" if self.chance.random() < 0.5 else ordered]
        if self.chance.random() < 0.3 and parts[0].startswith("应有"):
            parts.append("应列明 可缺额、可缺年额；" if member is None else "应列明 加分；" if member == "市州" else "应列明 自费；")
        why = self.chance.choice(("", "偏离说明 困难；"))
        strength = self.chance.choice(
            (
                "程度 必须；",
                f"程度 原则上；{why}",
                "程度 提示；",
                "程度 当 读法 则 必须，否则 原则上；",
                f"程度 当 {place.of('是否')} 则 必须，否则 原则上；{why}",
            )
        )
        return (
            f"{self.chance.choice(('要求', '预算'))} {name}（{alias}）：{each}{self.applies(place)}{''.join(parts)}{strength}{_BASIS}"
        )


def _results(name: str, alias: str, *, repaired: bool) -> str:
    parts = [("固定", "固", "fixed"), ("变动", "变", "grown"), ("合计", "合", "total"), ("待遇开始", "日", "start")]
    parts += [("可修复", "修", "may"), ("修复费用", "费", "cost")] if repaired else []
    return "得出 " + "、".join(f"{part} 记作 {name}{short}（{alias}_{end}）" for part, short, end in parts) + "；"


def policy_text(chance: Random, declarations: int) -> str:
    """A policy with so many declarations, each of which may read those before it."""
    # Where a part of an operator fails beside one that is open or 不适用, one declaration is enough to see what comes first.
    edgy = chance.random() < 0.4
    writer = _Writer(chance, edgy)
    head = HEADER
    if chance.random() < 0.15:
        head = head.replace("来源", "年度 始于 9月1日；来源", 1)
    if chance.random() < 0.25:
        # More than doubles hold exactly, and sometimes more than 64 bits do.
        head = head.replace("0元 至 1000万元", WIDE)
    return head + "".join(writer.declaration() for _ in range(1 if edgy else declarations))
