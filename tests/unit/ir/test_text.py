"""The text form of programs and expressions."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from mingce.ir import ops
from mingce.ir.nodes import Expr, Fail
from mingce.ir.program import Program
from mingce.ir.text import expr_text, program_text, type_text
from mingce.ir.types import NUMBERS, Scaled, Type
from mingce.ir.units import parse_unit
from tests import builders as b
from tests.conftest import Golden
from tests.strategies import programs
from tests.waiting_program import waiting_program

MONEY_UNIT = parse_unit("元")
assert MONEY_UNIT is not None


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (b.yuan("12.5"), "25/2元"),
        (b.num(3), "3"),
        (b.true(), "true"),
        (b.none(), "not_applicable"),
        (b.member("none"), "status_kind.none"),
        (b.day("2025-03-01"), "2025-03-01"),
        (b.year(2025), "2025"),
        (b.this_year(), "this_year"),
        (b.ref("cap"), "cap"),
        (b.ref("cap", back=2), "cap[-2]"),
        (b.ref("cap", back=1, by_month=True), "cap[-1m]"),
        (b.sub(b.ref("a"), b.mul(b.ref("b"), b.num("0.2"))), "(a - (b * 1/5))"),
        (b.apply(ops.MIN, b.ref("a"), b.ref("b")), "min(a, b)"),
        (b.negated(b.both(b.ref("p", b.BOOL), b.ref("q", b.BOOL))), "not((p and q))"),
        (b.cases((b.ref("p", b.BOOL), b.yuan(1)), otherwise=b.yuan(2)), "{p => 1元 #0; else => 2元 #1}"),
        (b.fold("count", "claims", in_year=True), "count(claims in year)"),
        (
            b.fold("sum", "claims", b.ref("claims.amount"), b.ref("claims.ok", b.BOOL), window="before", group="day"),
            "sum(claims before of same day where claims.ok: claims.amount)",
        ),
        (b.rank("cities", b.ref("cities.score"), shared=True), "rank(cities descending shared by cities.score)"),
        (Fail("too-long", "过多", None, b.MONEY), "fail too-long “过多”"),
    ],
)
def test_expressions(expr: Expr, text: str) -> None:
    assert expr_text(expr) == text


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (b.MONEY, "元 by 1/100"),
        (b.number("元/年"), "元/年"),
        (NUMBERS["比例"], "1 by 1/1000000"),
        (b.BOOL, "bool"),
        (b.STATUS, "status_kind"),
        (Scaled(MONEY_UNIT, b.MONEY.grain, 0, 100), "int of 1/100 元 in 0..100"),  # type: ignore[arg-type]
        (Scaled(MONEY_UNIT, b.MONEY.grain), "int of 1/100 元 in .."),  # type: ignore[arg-type]
    ],
)
def test_types(type_: Type, text: str) -> None:
    assert type_text(type_) == text


def test_deep_expressions_do_not_recurse() -> None:
    deep: Expr = b.num(0)
    for _ in range(3000):
        deep = b.add(deep, b.num(1))
    assert expr_text(deep).startswith("(" * 3000)


def test_a_whole_program(golden: Golden) -> None:
    golden(Path("ir/waiting.txt"), program_text(waiting_program()))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(programs())
def test_every_symbol_is_shown_on_a_line_of_its_own(program: Program) -> None:
    text = program_text(program)
    declared = [item.symbol for item in (*program.inputs, *program.collections)]
    declared += [item.symbol for item in program.parameters] + [item.symbol for item in program.definitions]
    for symbol in declared:
        assert f" {symbol.id} {symbol.name}" in text
