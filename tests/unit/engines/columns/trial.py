"""A small policy over twelve persons, with everything that can happen to a result; the figures in the tests are worked by hand."""

from functools import cache

import pyarrow as pa

from mingce.driver.pipeline import compile_source
from mingce.engines.columns.engine import Engine
from mingce.engines.columns.shape import shape_of
from mingce.engines.columns.simulation import Way
from mingce.engines.columns.table import layout
from mingce.engines.columns.tidy import table_shape, tidy_batch
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Program
from mingce.source import Source

__all__ = ["POLICY", "ROWS", "YEAR", "batch", "compiled", "way"]

YEAR = 2027
POLICY = """政策 补助试算（trial）：期间 2020年 至 2040年；施行 2025年1月1日；来源 《办法》。

类别 身份类（person_kind）：甲类（a）、乙类（b）。
类别 档次类（level_kind）：高档（high）、低档（low）。

对象 申请人（applicant）：
    身份（kind）：取自 身份类；
    残疾（disabled）：是否，存疑；
    费用（cost）：金额，0元 至 1万元，缺省 0元；
    到账日（paid_on）：日期，可缺。

口径 残疾加发（bonus）：取 否；备选 是；理由 “条文没有写”；依据 《办法》二。

参数 补助比例（share）：比例；范围 0% 至 100%；精确到 1%；自 2025年1月1日 起 50%；依据 《办法》一第1段第1句。
参数 宽限天数（grace）：天数；范围 0天 至 100天；自 2025年1月1日 起 10天；依据 《办法》三。

规则 补助额（aid）：
    金额；适用于 身份 为 甲类；
    当 残疾加发 且 残疾 则 费用 × 补助比例 + 100元；
    否则 费用 × 补助比例；
    四舍五入到 分；
    依据 《办法》一第1段第2句。

规则 档次（level）：
    取自 档次类；适用于 身份 为 甲类；
    当 补助额 不少于 150元 则 高档；
    否则 低档；
    依据 《办法》一第2段。

规则 达标（reached）：是否；等于 费用 × 补助比例 不少于 300元；依据 《办法》一第3段。

规则 截止日（due）：日期；适用于 到账日 适用；等于 到账日 + 宽限天数；依据 《办法》三。

规则 费用额（spent）：金额；等于 费用；依据 《办法》一第1段第1句。
"""

# id, region, kind, disabled, cost, paid_on
ROWS = (
    (1, "东", "a", True, "1000", "2027-01-01"),
    (2, "东", "a", False, "1000", None),
    (3, "东", "a", None, "1000", None),
    (4, "东", "b", True, "1000", "2027-02-20"),
    (5, "东", "a", False, "0", None),
    (6, "西", "a", True, "100.10", None),
    (7, "西", "a", False, "2000", "2027-12-31"),
    (8, "西", "b", None, "500", None),
    (9, "西", "a", False, "20000", None),  # beyond the range of 费用
    (10, "西", "a", None, "0", None),
    (11, None, "a", False, "500", None),
    (12, " ", "a", True, "10", None),
)


@cache
def compiled(text: str = POLICY) -> Program:
    """The policy."""
    program = compile_source(Source("trial.pol", text), lambda _: None).program
    assert program is not None
    return program


def batch(rows: tuple[tuple[object, ...], ...] = ROWS) -> pa.RecordBatch:
    """The persons as a tidied batch."""
    ids, regions, kinds, disabled, costs, days = (list(column) for column in zip(*rows, strict=True))
    made = pa.record_batch(
        {
            "id": pa.array(ids, pa.int64()),
            "地区": pa.array(regions, pa.string()),
            "kind": pa.array(kinds, pa.string()),
            "disabled": pa.array(disabled, pa.bool_()),
            "cost": pa.array(costs, pa.string()).cast(pa.decimal64(18, 2)),
            "paid_on": pa.array(days, pa.string()).cast(pa.date32()),
        }
    )
    return tidy_batch(made, made.schema.names)


def way(readings: dict[str, object], parameters: dict[str, object], text: str = POLICY) -> Way:
    """One of two ways to compute the persons."""
    program = compiled(text)
    decoder = Decoder.of(program, RecordDefaults(None, parameters, readings))
    shape = table_shape(shape_of(program, batch().schema.names), batch().schema)
    engine = Engine(program, None, decoder.readings, decoder.parameters)  # type: ignore[arg-type]
    return Way(engine, layout(engine, shape, [YEAR], YEAR, frozenset(shape.cells.values())))
