"""Why a value is open is told in one order by columns too: as the inputs are declared, whatever is looked at first."""

from mingce.flat.select import flat_program
from mingce.ir import ops
from mingce.ir.values import Undetermined
from tests import builders as b
from tests.flat_rows import row_of, run_row, table_of


def test_reasons_stand_in_the_order_of_the_inputs() -> None:
    first, second = (b.given(key, b.BOOL, name, doubtful=True) for key, name in (("one", "甲"), ("two", "乙")))
    program = b.program(
        b.define("both", b.apply(ops.AND, b.ref("two", b.BOOL), b.ref("one", b.BOOL), of=b.BOOL)), inputs=(first, second)
    )
    record = b.record(2025)
    found = run_row(flat_program(program, table_of([record])), row_of(program, record))
    assert found == {"both": Undetermined(("缺少“甲”", "缺少“乙”"))}
