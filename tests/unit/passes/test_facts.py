from fractions import Fraction

from mingce.ir import ops
from mingce.ir.nodes import Literal
from mingce.ir.program import Period
from mingce.passes.context import Context, Step, schedule
from mingce.passes.facts import facts
from mingce.passes.faults import Faults
from mingce.passes.fold import specialise
from mingce.passes.prune import prune
from tests import builders as b


def test_doubt_and_absence_flow_only_where_they_can_reach() -> None:
    program = facts(
        b.program(
            b.define("same", b.ref("maybe"), b.MONEY),
            b.define("tested", b.apply(ops.APPLICABLE, b.ref("same"))),
            b.define("doubled", b.add(b.ref("same"), b.ref("same"))),
            b.define("open_", b.cases((b.ref("exempt", b.BOOL), b.yuan(1)), otherwise=b.yuan(2))),
            b.define("counted", b.ref("paid")),
            inputs=(b.given("maybe", optional=True), b.given("exempt", b.BOOL, doubtful=True), b.given("paid")),
        )
    )
    assert [d.symbol.id for d in program.definitions if d.nullable] == ["same", "doubled"]
    assert [d.symbol.id for d in program.definitions if d.undecidable] == ["open_"]


def test_absence_flows_through_last_year() -> None:
    later = b.define("later", b.ref("earlier", back=1), b.MONEY, period=Period.YEARLY, initial=b.yuan(0))
    earlier = b.define("earlier", b.ref("levy"), b.MONEY, period=Period.YEARLY, initial=b.none())
    program = facts(b.program(later, earlier, inputs=(b.yearly("levy"),)))
    assert [d.nullable for d in program.definitions] == [True, True]


def test_a_parameter_holds_from_the_first_year_that_begins_under_it() -> None:
    step = b.parameter("step", b.MONEY, ("2022-03-01", Fraction(1)), ("2025-09-01", Fraction(2)))
    calendar = b.program(parameters=(step,), header=b.policy(2020, 2040))
    assert schedule(calendar, step) == (Step(2020, False, None), Step(2023, True, Fraction(1)), Step(2026, True, Fraction(2)))
    school = b.program(parameters=(step,), header=b.policy(2020, 2040, (9, 1)))
    assert schedule(school, step) == (Step(2020, False, None), Step(2022, True, Fraction(1)), Step(2025, True, Fraction(2)))


def test_a_tested_year_makes_a_parameter_safe_to_read() -> None:
    step = b.parameter("step", b.MONEY, ("2025-01-01", Fraction(1)))
    since = b.apply(ops.GE, b.this_year(), b.year(2025))
    safe = b.cases((since, b.ref("step")), otherwise=b.yuan(0))
    faults = Faults.of(b.program(parameters=(step,)))
    assert faults.can_fail(b.ref("step"))
    assert not faults.can_fail(safe)
    assert faults.can_fail(b.cases((since, b.yuan(0)), otherwise=b.ref("step")))


def test_a_test_of_last_year_makes_it_safe_this_year() -> None:
    step = b.parameter("step", b.MONEY, ("2025-01-01", Fraction(1)))
    since = b.apply(ops.GE, b.this_year(), b.year(2025))
    granted = b.define("granted", b.both(since, b.ref("flag", b.BOOL)), b.BOOL, period=Period.YEARLY, initial=b.false())
    faults = Faults.of(b.program(granted, inputs=(b.yearly("flag", b.BOOL),), parameters=(step,)))
    assert not faults.can_fail(b.cases((b.ref("granted", b.BOOL, 1), b.ref("step")), otherwise=b.yuan(0)))


def test_readings_choose_branches_before_anything_is_printed() -> None:
    made = b.define("made", b.cases((b.ref("strict", b.BOOL), b.yuan(1)), otherwise=b.yuan(2)), b.MONEY)
    program = b.program(made, readings=(b.reading("strict"),))
    assert [specialise(program, {"strict": value}).definitions[0].body for value in (True, False)] == [b.yuan(1), b.yuan(2)]
    assert specialise(program, {}, frozenset({"strict"})).definitions[0].body == made.body


def test_what_may_fail_is_not_folded_away() -> None:
    failing = b.gt(b.apply(ops.DIV, b.ref("paid"), b.ref("paid")), b.num(1))
    program = b.program(b.define("made", b.both(failing, b.false()), b.BOOL), inputs=(b.given("paid"),))
    assert specialise(program, {}).definitions[0].body == b.both(failing, b.false())
    swapped = b.program(b.define("made", b.both(b.false(), failing), b.BOOL), inputs=(b.given("paid"),))
    assert specialise(swapped, {}).definitions[0].body == Literal(False, b.BOOL)


def test_pruning_follows_earlier_years() -> None:
    program = b.program(
        b.state("kept", b.ref("kept", back=1), b.yuan(0)),
        b.define("unused", b.yuan(1)),
        b.define("asked", b.ref("kept", back=1)),
    )
    assert [d.symbol.id for d in prune(program, ("asked",)).definitions] == ["kept", "asked"]
    assert set(Context.of(program).definitions) == {"kept", "unused", "asked"}
