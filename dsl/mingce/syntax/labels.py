"""How messages speak of clauses: a label, the words a clause begins with, and an example of its shape."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from mingce.syntax import ast

__all__ = ["CLAUSE_LABELS", "ClauseLabel", "clause_label", "label_in", "worded_label"]


@frozen
class ClauseLabel:
    """`text` names the clause, `shape` shows how to write it, `words` are what it begins with."""

    text: str
    shape: str
    words: tuple[str, ...] = ()


def _by_word(word: str, shape: str, *others: str) -> ClauseLabel:
    return ClauseLabel(f"“{word}”", shape, (word, *others))


CLAUSE_LABELS: Final[Mapping[type[object], ClauseLabel]] = {
    ast.TypeName: ClauseLabel("类型", "金额", ("取自", "数量")),
    ast.Range: _by_word("范围", "范围 0% 至 100%"),
    ast.Title: _by_word("标题", "标题 “…”"),
    ast.DocumentNumber: _by_word("文号", "文号 “…”"),
    ast.Stage: _by_word("稿别", "稿别 “征求意见稿”"),
    ast.Issuer: _by_word("机关", "机关 省医疗保障局"),
    ast.InForce: ClauseLabel("“施行”“失效”", "施行 2025年1月1日", ("施行", "失效")),
    ast.Horizon: _by_word("期间", "期间 2016年 至 2075年"),
    ast.Document: _by_word("来源", "来源 《002》"),
    ast.YearBegins: _by_word("年度", "年度 始于 9月1日"),
    ast.Uses: _by_word("使用", "使用 甲、乙"),
    ast.Meaning: _by_word("释义", "释义 “…”"),
    ast.Synonyms: _by_word("同义", "同义 甲、乙"),
    ast.Members: ClauseLabel("成员", "居民医保（resident）、职工医保（employee）"),
    ast.Field: ClauseLabel("字段", "缴费年数（paid_years）：年数，缺省 0年"),
    ast.BelongsTo: _by_word("属于", "属于 参保人，列为 各费用（claims）"),
    ast.DatedBy: ClauseLabel("“按…归年”", "按 发生日 归年", ("按",)),
    ast.ValueFrom: ClauseLabel("取值", "自 2025年1月1日 起 4000元/年", ("自", "始终", "待定")),
    ast.Precision: _by_word("精确到", "精确到 0.01%"),
    ast.Since: ClauseLabel("“自…起”", "自 2025年 起", ("自",)),
    ast.Choose: _by_word("取", "取 否"),
    ast.Alternatives: _by_word("备选", "备选 是"),
    ast.Reason: _by_word("理由", "理由 “…”"),
    ast.Note: _by_word("说明", "说明 “…”"),
    ast.Assumption: _by_word("假定", "假定 “…”，理由 “…”"),
    ast.Notion: _by_word("对应", "对应 提取比例"),
    ast.Basis: _by_word("依据", "依据 《002》一（三）第2段第3句"),
    ast.Keys: ClauseLabel("“按”", "按 人员类别、年龄", ("按",)),
    ast.Heading: _by_word("表头", "表头 ｜ 不满 1万元 ｜ 1万元 以上"),
    ast.Row: _by_word("行", "行 特困人员 ｜ 400元/年"),
    ast.Equals: _by_word("等于", "等于 甲 + 乙"),
    ast.When: ClauseLabel("“当…则…”", "当 甲 则 乙", ("当",)),
    ast.Otherwise: _by_word("否则", "否则 0元"),
    ast.Exception_: _by_word("例外", "例外 当 甲 则 乙"),
    ast.AppliesTo: _by_word("适用于", "适用于 参保状态 为 居民医保"),
    ast.Initial: _by_word("初值", "初值 0年"),
    ast.Monthly: _by_word("按月", "按月"),
    ast.ForEach: _by_word("对每个", "对每个 费用"),
    ast.Rounding: ClauseLabel("取整", "四舍五入到 分", ("四舍五入到", "舍去到", "进一到", "银行家舍入到")),
    ast.Variable: _by_word("变动", "变动 每 断保年数 满 1年 加 1个月"),
    ast.Repair: _by_word("修复", "修复 每 补缴年数 满 1年 减 1个月"),
    ast.StartsAt: _by_word("起算", "起算 缴费到账日"),
    ast.StartDay: _by_word("起算日", "起算日 计入"),
    ast.MonthEnd: _by_word("无对应日", "无对应日 取月末"),
    ast.RepairCost: _by_word("修复费用", "修复费用 补缴年数 × 个人缴费标准"),
    ast.NotRetroactive: _by_word("不予追溯", "不予追溯"),
    ast.Yields: _by_word("得出", "得出 合计 记作 等待期合计（wait_total）"),
    ast.Measure: _by_word("计算基数", "计算基数 合规费用"),
    ast.Origin: _by_word("起点", "起点 本年已用额"),
    ast.Bracket: ClauseLabel("分段", "1万元 至 5万元 部分 按 60%", ("超过", "不超过")),
    ast.Conditions: ClauseLabel("条件", "满足全部 甲、乙", ("满足全部", "满足任一", "除外")),
    ast.InYearClause: _by_word("年度", "年度 2027年"),
    ast.Given: _by_word("设", "设 甲 为 1年"),
    ast.Expect: _by_word("应得", "应得 甲 为 4个月"),
    ast.ExpectError: _by_word("应报错", "应报错 “…”"),
    ast.Always: _by_word("恒有", "恒有 甲 不低于 0元"),
    ast.Monotone: ClauseLabel("单调", "甲 增加 则 乙 不增"),
    ast.Total: _by_word("总额", "总额 调剂金"),
    ast.Factor: _by_word("因素", "因素 人口结构，权重 50%，取 老年参保人数"),
    ast.Coefficient: _by_word("系数", "系数 考核系数"),
    ast.UseCondition: _by_word("使用条件", "使用条件 预算得分 不低于 60分"),
    ast.EachBound: ClauseLabel("“每处不少于”“每处不超过”", "每处不超过 1亿元", ("每处不少于", "每处不超过")),
    ast.Remainder: _by_word("余数", "余数 最大余数法，同余时 按名单次序"),
    ast.LeftOver: _by_word("未分配", "未分配 记作 未分配额（left_over）"),
    ast.SharedAmount: _by_word("分担额", "分担额 合理超支"),
    ast.Payer: ClauseLabel("“由…承担”", "由 历年结余 承担 其余", ("由",)),
    ast.Inflow: _by_word("转入", "转入 当年提取额"),
    ast.Outflow: _by_word("转出", "转出 当年支付额"),
    ast.Retention: _by_word("留存上限", "留存上限 留存标准"),
    ast.PoolPart: ClauseLabel("“留存额”“期末余额”“超限额”", "期末余额 记作 结余（balance）", ("留存额", "期末余额", "超限额")),
    ast.ShouldHold: _by_word("应有", "应有 住院起付标准 不高于 1000元"),
    ast.ShouldList: _by_word("应列明", "应列明 甲、乙"),
    ast.Uniform: _by_word("应统一", "应统一 缴费基数"),
    ast.InListOrder: _by_word("随名单次序", "随名单次序 不增 支付比例"),
    ast.Strength: _by_word("程度", "程度 必须"),
    ast.Justification: _by_word("偏离说明", "偏离说明 已作说明"),
    ast.Follows: _by_word("遵循", "遵循 省级统筹办法"),
    ast.Actor: _by_word("主体", "主体 省财政厅、省医保局"),
    ast.Partners: _by_word("会同", "会同 省医保局"),
    ast.Act: ClauseLabel("“应当”“不得”“可以”“支持”", "应当 制定 “…”", ("应当", "不得", "可以", "支持")),
    ast.Deadline: _by_word("期限", "期限 2025年12月31日"),
    ast.Recurrence: ClauseLabel("“每年”“每半年”“每季度”“每月”", "每年 9月1日 至 9月30日", ("每年", "每半年", "每季度", "每月")),
    ast.Texts: ClauseLabel("“条件”“证据”“内容”“成果”", "内容 “…”", ("条件", "证据", "内容", "成果")),
    ast.Approval: _by_word("经批准除外", "经批准除外"),
    ast.Prerequisite: _by_word("先行完成", "先行完成 甲、乙"),
    ast.OfDuty: _by_word("所属职责", "所属职责 制定预算办法"),
}
"""Every clause of the language."""

_IN_KIND: Final[Mapping[tuple[str, type[object]], ClauseLabel]] = {
    ("分配", ast.Precision): _by_word("精确到", "精确到 分"),
    ("分配", ast.ForEach): _by_word("对每个", "对每个 市州"),
    ("分担", ast.ForEach): _by_word("对每个", "对每个 市州"),
    ("要求", ast.ForEach): _by_word("对每个", "对每个 待遇方案"),
    ("职责", ast.Act): _by_word("应当", "应当 制定 “…”"),
    ("禁止", ast.Act): _by_word("不得", "不得 “…”"),
    ("许可", ast.Act): _by_word("可以", "可以 “…”"),
    ("鼓励", ast.Act): _by_word("支持", "支持 “…”"),
}
"""Where a clause reads otherwise in one kind of declaration."""


def label_in(kind: str, clause: type[object]) -> ClauseLabel:
    """The label of a clause in a kind of declaration."""
    return _IN_KIND.get((kind, clause), CLAUSE_LABELS[clause])


def worded_label(word: str) -> ClauseLabel:
    """The label of 条件, 证据, 内容 or 成果 alone."""
    return _by_word(word, f"{word} “…”")


def clause_label(clause: ast.Clause) -> str:
    """What a message calls this clause."""
    match clause:
        case ast.InForce(expires=expires):
            return "“失效”" if expires else "“施行”"
        case ast.EachBound(least=least):
            return "“每处不少于”" if least else "“每处不超过”"
        case ast.Act(modal=word) | ast.Texts(word=word) | ast.PoolPart(part=word) | ast.Recurrence(word=word):
            return f"“{word}”"
        case _:
            return CLAUSE_LABELS[type(clause)].text
