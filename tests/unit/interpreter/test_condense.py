"""What is told of a body is as true as the body: leaving out what had no bearing never changes the value."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mingce.interpreter import run
from mingce.interpreter.condense import Condenser
from mingce.interpreter.evaluate import compute
from mingce.ir import ops
from mingce.ir.nodes import Expr, Ref
from mingce.ir.program import Definition
from mingce.ir.values import PolicyError
from mingce.ir.walk import walk
from tests import builders as b
from tests.strategies import programs, records
from tests.waiting_program import waiting_program


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_a_shortened_body_has_the_same_value(data: st.DataObject) -> None:
    program = data.draw(programs())
    record = data.draw(records(program))
    try:
        state = run(program, record)
    except PolicyError:
        return
    condenser = Condenser(state)
    for (symbol, scope), value in state.values.items():
        definition = state.index.items[symbol]
        assert isinstance(definition, Definition)
        assert compute(state, condenser.body(definition, scope).expr, scope) == value


def test_readings_and_parts_that_are_nothing_are_gone() -> None:
    program = waiting_program()
    years = {2025: "none", 2026: "none", 2027: "resident"}
    state = run(program, b.record(2027, yearly={"status": years}, exempt=False, paid_on=b.day("2026-12-01").value))
    counted = program.definition("counted_years")
    assert counted is not None
    short = Condenser(state).body(counted, state.key(counted)[1])
    assert short.expr == b.apply(ops.SUB, b.ref("lapsed_years", b.YEARS), b.num(1, "年"))
    assert short.zero == ()


def test_very_long_bodies_stay_as_they_are() -> None:
    total: Expr = b.ref("owed")
    for _ in range(300):
        total = b.add(total, b.yuan(0))
    program = b.program(b.define("due", total), inputs=(b.given("owed", b.MONEY),))
    state = run(program, b.record(owed=5))
    definition = program.definitions[0]
    assert Condenser(state).body(definition, state.key(definition)[1]).expr is definition.body


def test_long_chains_of_names_are_followed_only_so_far() -> None:
    first = b.define("d0", b.both(b.ref("flag", b.BOOL), b.ref("flag", b.BOOL)), b.BOOL)
    chain = [b.define(f"d{n}", b.negated(b.ref(f"d{n - 1}", b.BOOL)), b.BOOL) for n in range(1, 400)]
    program = b.program(first, *chain, inputs=(b.given("flag", b.BOOL),))
    state = run(program, b.record(flag=True))
    last = program.definitions[-1]
    short = Condenser(state).body(last, state.key(last)[1])
    assert [node.symbol for node in walk(short.expr) if isinstance(node, Ref)] == ["d398"]


def test_a_day_that_is_open_and_one_that_does_not_apply_are_not_compared() -> None:
    inputs = (b.given("paid_on", b.DATE, "到账日", doubtful=True), b.given("seen_on", b.DATE, "就诊日", optional=True))
    earlier = b.apply(ops.MIN, b.ref("paid_on", b.DATE), b.ref("seen_on", b.DATE))
    program = b.program(b.define("first_day", earlier), inputs=inputs)
    state = run(program, b.record(2027))
    definition = program.definition("first_day")
    assert definition is not None
    short = Condenser(state).body(definition, state.key(definition)[1])
    assert compute(state, short.expr, state.key(definition)[1]) is None
