"""Gaps, hidden and conflicting conditions: the answers of geometry against looking at every point of a small world."""

import operator
from collections.abc import Mapping
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from mingce.check.regions import (
    Findings,
    complement,
    conflicts,
    covers,
    intersect,
    region,
    uncovered,
    union,
    unreachable,
    witness,
)
from mingce.check.regions_sets import Choice, Values, line
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal, Ref
from mingce.ir.ops import Op
from mingce.ir.types import BooleanType, EnumType, Member, Number, TextType
from mingce.ir.units import NONE

BOOLEAN = BooleanType()
YEARS = Number(NONE, Fraction(1), "年数")
REAL = Number(NONE)
STATUS = EnumType(
    "status_kind", "参保状态类", (Member("居民医保", "resident"), Member("职工医保", "employee"), Member("未参保", "none"))
)

status = Ref("status", STATUS)
late = Ref("late", BOOLEAN)
years = Ref("years", YEARS)
share = Ref("share", REAL)
other = Ref("other", YEARS)

COMPARE = {
    ops.EQ.name: operator.eq,
    ops.NE.name: operator.ne,
    ops.LT.name: operator.lt,
    ops.LE.name: operator.le,
    ops.GT.name: operator.gt,
    ops.GE.name: operator.ge,
}

# Whole years 0 to 3; shares 0 to 2, where the constants are whole, so that halves stand for all that lies between.
WORLD: dict[Expr, tuple[object, ...]] = {
    status: ("resident", "employee", "none"),
    late: (True, False),
    years: tuple(Fraction(n) for n in range(4)),
    share: tuple(Fraction(n, 2) for n in range(5)),
    other: tuple(Fraction(n) for n in range(4)),
}
LIMITS = {years: line(Fraction(0), Fraction(3)), share: line(Fraction(0), Fraction(2)), other: line(Fraction(0), Fraction(3))}


def domain(expr: Expr) -> Values | None:
    return LIMITS.get(expr)


def anything(_: Expr) -> Values | None:
    return None


def apply(op: Op, *args: Expr) -> Expr:
    return Apply(op, args, BOOLEAN)


def number(n: int, type_: Number = YEARS) -> Expr:
    return Literal(Fraction(n), type_)


def is_(alias: str) -> Expr:
    return apply(ops.EQ, status, Literal(alias, STATUS))


def holds(expr: Expr, point: Mapping[Expr, object]) -> object:
    """The value of an expression at a point, by the plainest evaluation."""
    match expr:
        case Literal(value=value):
            return value
        case Ref():
            return point[expr]
        case Apply(op=ops.NOT, args=(inner,)):
            return not holds(inner, point)
        case Apply(op=ops.AND, args=(left, right)):
            return holds(left, point) and holds(right, point)
        case Apply(op=ops.OR, args=(left, right)):
            return holds(left, point) or holds(right, point)
        case Apply(op=ops.ADD, args=(left, right)):
            return holds(left, point) + holds(right, point)
        case Apply(op=op, args=(left, right)):
            return COMPARE[op.name](holds(left, point), holds(right, point))
    raise AssertionError(expr)


def points(*axes: Expr) -> list[dict[Expr, object]]:
    """All points of the world on these axes."""
    return [dict(zip(axes, values, strict=True)) for values in product(*(WORLD[axis] for axis in axes))]


POINTS = points(status, late, years, share)

comparisons = st.sampled_from([ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE])
whole = st.builds(lambda op, n, flip: apply(op, number(n), years) if flip else apply(op, years, number(n)), comparisons,
                  st.integers(-1, 4), st.booleans())  # fmt: skip
real = st.builds(lambda op, n: apply(op, share, number(n, REAL)), comparisons, st.integers(0, 2))
category = st.builds(
    lambda op, alias: apply(op, status, Literal(alias, STATUS)),
    st.sampled_from([ops.EQ, ops.NE]),
    st.sampled_from([member.alias for member in STATUS.members]),
)
truth = st.sampled_from([late, apply(ops.EQ, late, Literal(False, BOOLEAN)), Literal(True, BOOLEAN), Literal(False, BOOLEAN)])
atoms = whole | real | category | truth


def grown(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    pair = st.sampled_from([ops.AND, ops.OR, ops.EQ, ops.NE])
    return st.builds(lambda a: apply(ops.NOT, a), inner) | st.builds(apply, pair, inner, inner)


conditions = st.recursive(atoms, grown, max_leaves=8)


def cases(values: Mapping[Expr, object]) -> list[dict[Expr, object]]:
    """All points where these axes have these values, which must be allowed ones."""
    for expr, value in values.items():
        assert value in WORLD[expr] if expr not in LIMITS else value in LIMITS[expr]
    return [{**point, **values} for point in points(*(axis for axis in POINTS[0] if axis not in values))]


@given(conditions)
def test_a_region_is_where_the_condition_holds(condition: Expr) -> None:
    found = region(condition)
    assert found is not None
    inside = witness(found, domain)
    true = [point for point in POINTS if holds(condition, point)]
    assert (inside is None) == (not true)
    if inside is not None:
        assert all(holds(condition, point) for point in cases(inside))


@given(conditions, conditions)
def test_regions_join_meet_and_turn_as_conditions_do(one: Expr, two: Expr) -> None:
    a, b = region(one), region(two)
    assert a is not None
    assert b is not None
    outside = complement(a)
    assert outside is not None
    pairs = (
        (intersect(a, b), apply(ops.AND, one, two)),
        (union(a, b), apply(ops.OR, one, two)),
        (outside, apply(ops.NOT, one)),
    )
    for found, condition in pairs:
        assert found is not None
        inverse = complement(found)
        assert inverse is not None
        some, none = witness(found, domain), witness(inverse, domain)
        assert (some is None) == (not any(holds(condition, point) for point in POINTS))
        assert (none is None) == all(holds(condition, point) for point in POINTS)


@given(st.lists(conditions, min_size=1, max_size=5), st.none() | conditions)
def test_a_gap_is_found_exactly_where_there_is_one(clauses: list[Expr], only: Expr | None) -> None:
    open_points = [
        point for point in POINTS if (only is None or holds(only, point)) and not any(holds(clause, point) for clause in clauses)
    ]
    found = uncovered(clauses, domain, only)
    assert covers(clauses, domain, only) is (not open_points)
    assert (found is None) == (not open_points)
    if found is not None:
        at = cases(found.values())
        assert not any(holds(clause, point) for clause in clauses for point in at)
        assert only is None or all(holds(only, point) for point in at)


@given(st.lists(conditions, min_size=1, max_size=5))
def test_hidden_clauses_are_those_that_no_point_reaches(clauses: list[Expr]) -> None:
    first = {next((i for i, clause in enumerate(clauses) if holds(clause, point)), None) for point in POINTS}
    assert unreachable(clauses, domain) == Findings(tuple(i for i in range(len(clauses)) if i not in first))


@given(st.lists(conditions, min_size=1, max_size=4))
def test_conflicts_are_the_pairs_that_share_a_point(clauses: list[Expr]) -> None:
    shared = {
        (i, j)
        for i in range(len(clauses))
        for j in range(i + 1, len(clauses))
        if any(holds(clauses[i], point) and holds(clauses[j], point) for point in POINTS)
    }
    found = conflicts(clauses, domain).found
    assert [pair[:2] for pair in found] == sorted(shared)
    for i, j, case in found:
        assert all(holds(clauses[i], point) and holds(clauses[j], point) for point in cases(case.values()))


@given(st.lists(comparisons, min_size=1, max_size=3), st.lists(comparisons, min_size=1, max_size=2))
def test_two_operands_are_less_equal_or_greater(forward: list[Op], backward: list[Op]) -> None:
    clauses = [apply(op, years, other) for op in forward] + [apply(op, other, years) for op in backward]
    open_points = [point for point in points(years, other) if not any(holds(clause, point) for clause in clauses)]
    found = uncovered(clauses, anything)
    assert (found is None) == (not open_points)
    if found is not None:
        assert any(all(holds(expr, point) for expr, _ in found.facts) for point in open_points)


def test_no_whole_number_of_years_lies_between_three_and_four() -> None:
    clauses = [apply(ops.LE, years, number(3)), apply(ops.GE, years, number(4))]
    assert uncovered(clauses, anything) is None
    shares = [apply(ops.LE, share, number(3, REAL)), apply(ops.GE, share, number(4, REAL))]
    found = uncovered(shares, anything)
    assert found is not None
    assert found.values() == {share: Fraction(31, 10)}


def test_a_point_off_the_grain_is_never_reached() -> None:
    half = Literal(Fraction(5, 2), YEARS)
    assert list(unreachable([apply(ops.EQ, years, half)], anything).found) == [0]
    assert uncovered([apply(ops.NE, years, half)], anything) is None


def test_constants_are_computed_before_they_are_compared() -> None:
    two_and_one = Apply(ops.ADD, (number(2), number(1)), YEARS)
    clauses = [apply(ops.LT, years, two_and_one), apply(ops.GE, years, number(3))]
    assert covers(clauses, anything) is True
    assert list(conflicts(clauses, anything).found) == []


def test_a_parameter_is_unknown_but_the_same_everywhere() -> None:
    limit = Ref("limit", YEARS)
    clauses = [apply(ops.LE, years, limit), apply(ops.LT, limit, years)]
    assert covers(clauses, anything) is True
    assert list(conflicts(clauses, anything).found) == []
    assert covers([apply(ops.LT, years, limit), apply(ops.GT, years, limit)], anything) is False


def test_what_is_not_understood_is_a_truth_value_of_its_own() -> None:
    opaque = apply(ops.APPLICABLE, years)
    assert covers([opaque, apply(ops.NOT, opaque)], anything) is True
    assert covers([opaque], anything) is False


def test_texts_have_members_without_end() -> None:
    name = Ref("name", TextType())
    first, second = (apply(ops.EQ, name, Literal(text, TextType())) for text in ("甲", "其他"))
    found = uncovered([first, second], anything)
    assert found is not None
    assert found.values() == {name: "其他的"}
    assert list(conflicts([first, second], anything).found) == []
    assert covers([first, apply(ops.NOT, first)], anything) is True
    assert list(unreachable([apply(ops.NE, name, Literal("甲", TextType())), second, first], anything).found) == [1]


def test_a_domain_takes_away_what_cannot_be() -> None:
    def only_insured(expr: Expr) -> Values | None:
        return Choice(("resident", "employee", "none"), ("resident", "employee")) if expr == status else None

    assert uncovered([is_("resident"), is_("employee")], only_insured) is None
    assert list(unreachable([is_("none")], only_insured).found) == [0]
    assert uncovered([is_("resident"), is_("employee")], anything) is not None


def test_nothing_is_hidden_where_nothing_can_happen() -> None:
    def nothing(expr: Expr) -> Values | None:
        return line(Fraction(1), Fraction(0)) if expr == years else None

    clause = apply(ops.GE, years, number(0))
    assert list(unreachable([clause], nothing).found) == [0]
    assert uncovered([apply(ops.LT, years, number(0))], nothing) is None


def flags(count: int) -> list[Expr]:
    return [Ref(f"flag_{i}", BOOLEAN) for i in range(count)]


def joined(op: Op, parts: list[Expr]) -> Expr:
    result = parts[0]
    for part in parts[1:]:
        result = apply(op, result, part)
    return result


def test_too_many_boxes_are_not_answered() -> None:
    names = flags(40)
    clause = joined(ops.AND, [apply(ops.OR, a, b) for a, b in zip(names[::2], names[1::2], strict=True)])
    assert region(clause) is None
    assert uncovered([clause], anything) is None
    assert covers([clause], anything) is None
    assert unreachable([clause, names[0]], anything) == Findings((), (0,))
    assert conflicts([clause, names[0]], anything) == Findings((), (0,))


def test_more_axes_than_allowed_are_not_answered() -> None:
    assert covers([joined(ops.AND, flags(64))], anything) is False
    assert covers([joined(ops.AND, flags(65))], anything) is None


def test_long_chains_do_not_exhaust_the_stack() -> None:
    chain = joined(ops.OR, [apply(ops.EQ, years, number(n)) for n in range(400)])
    assert covers([chain, apply(ops.GE, years, number(400))], lambda _: line(Fraction(0))) is True


def test_deep_nesting_is_not_answered() -> None:
    deep: Expr = late
    for _ in range(310):
        deep = apply(ops.NOT, deep)
    assert region(deep) is None
