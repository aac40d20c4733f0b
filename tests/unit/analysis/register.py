"""A small invented policy with a duty of every kind, and how its duties stand."""

from datetime import date
from functools import cache

from mingce.analysis.duties import Standing, State, assess
from mingce.analysis.evidence import EventKind, Evidence, registered
from mingce.driver.pipeline import compile_source
from mingce.ir.program import Program
from mingce.source import Source

__all__ = ["REGISTER", "compiled", "event", "stand", "state"]

REGISTER = """政策 护理统筹（care_pool）：标题 “护理统筹办法”；施行 2031年1月1日；期间 2031年 至 2050年；来源 《T01》。
术语 民政局：释义 “民政部门”；同义 民政厅；依据 《T01》一第1段第1句。
职责 制定管理办法（rules）：主体 市财政局；会同 市民政局；应当 制定 “管理办法”；应当 报 “市政府备案”；期限 2031年6月30日；
    证据 “印发的文件”；依据 《T01》一第1段第2句。
职责 分账核算（accounts）：主体 市民政局；应当 “分账核算”；依据 《T01》一第1段第3句。
职责 报送预算（budget）：主体 各县政府；应当 报送 “下一年度预算”；每年 9月1日 至 9月30日；依据 《T01》一第1段第4句。
职责 结算清算（settle）：主体 市民政局；应当 “结算费用”；每季度；施行 2031年4月1日；失效 2032年1月1日；依据 《T01》一第1段第5句。
职责 冬季巡查（patrol）：主体 市民政局；应当 “巡查”；每年 11月1日 至 2月28日；依据 《T01》一第1段第6句。
禁止 挪用资金（misuse）：主体 各县政府；不得 挪用 “统筹资金”；依据 《T01》二第1段第1句。
禁止 另设项目（extra）：主体 各县政府；不得 设立 “清单以外的项目”；经批准除外；依据 《T01》二第1段第2句。
许可 调整标准（adjust）：主体 各县政府；可以 调整 “补贴标准”；条件 “结余不足的”；依据 《T01》二第1段第3句。
鼓励 先行试点（pilot）：主体 各县政府；支持 “先行试点”；期限 2032年；依据 《T01》二第1段第4句。
里程碑 系统上线（system）：成果 “信息系统上线”；期限 2031年9月；依据 《T01》三第1段第1句。
里程碑 全市统筹（pooled）：成果 “全市统筹”；先行完成 系统上线；期限 2031年12月31日；依据 《T01》三第1段第2句。
"""


@cache
def compiled(text: str = REGISTER) -> Program:
    """The policy as a program."""
    found = compile_source(Source("register.pol", text), lambda _: None)
    assert found.program is not None, found.diagnostics
    return found.program


def event(duty: str, on: str, kind: EventKind = EventKind.DONE, **where: str) -> Evidence:
    """A row of evidence."""
    return Evidence(("care_pool", duty), date.fromisoformat(on), kind, where.get("actor"), where.get("place"))


def stand(duty: str, as_of: str, *evidence: Evidence) -> Standing:
    """How one duty stands."""
    found = assess(registered([compiled()]), date.fromisoformat(as_of), evidence)
    return next(one for one in found if one.item.duty.id == duty)


def state(duty: str, as_of: str, *evidence: Evidence) -> State:
    """Its state alone."""
    return stand(duty, as_of, *evidence).state
