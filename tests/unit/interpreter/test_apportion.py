"""Sharing out: whole units, gates, bounds, what is missing, and the same by the Python back end."""

from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from mingce.backends.python.load import Evaluator, compile_policy
from mingce.interpreter import evaluate
from mingce.ir import ops
from mingce.ir.nodes import Apportion, Expr, Factor
from mingce.ir.program import Input, Program
from mingce.ir.types import Number
from mingce.ir.units import NONE
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.ir.verify import verify
from tests import builders as b

COUNT = b.number("人", Fraction(1))
RATIO = b.number("", Fraction(1, 1000))
FEN = Fraction(1, 100)
POINTS = b.number("分", Fraction(1))
FIELDS = (
    b.given("towns.on", b.DATE, "日期", optional=True),
    b.given("towns.people", COUNT, "人口", optional=True),
    b.given("towns.score", POINTS, "得分", optional=True),
    b.given("towns.open", b.BOOL, "达标", doubtful=True),
    b.given("towns.times", RATIO, "系数", optional=True),
    b.given("towns.least", b.MONEY, "下限", optional=True),
    b.given("towns.most", b.MONEY, "上限", optional=True),
)
PEOPLE, SCORE, OPEN = b.ref("towns.people", COUNT), b.ref("towns.score", POINTS), b.ref("towns.open", b.BOOL)
PER_SCORE, PEOPLE_PER_SCORE = Number(NONE / POINTS.unit), b.number("人/分")
TIMES, LEAST, MOST = b.ref("towns.times", RATIO), b.ref("towns.least"), b.ref("towns.most")


def share(*factors: tuple[Expr, Expr], unit: Fraction = FEN, **more: Any) -> Apportion:
    """By people alone unless told otherwise."""
    weighed = tuple(Factor(weight, value, f"因素{n}") for n, (weight, value) in enumerate(factors or ((b.num(1), PEOPLE),), 1))
    parts: dict[str, Any] = dict.fromkeys(("coefficient", "gate", "redistribute", "least", "most"))
    if "gate" in more:
        parts["redistribute"] = b.true()
    return Apportion("towns", b.ref("total"), weighed, **(parts | more), unit=unit, type=b.MONEY)


@cache
def policy(node: Expr, fields: tuple[Input, ...] = FIELDS, dated: str | None = None) -> tuple[Program, Evaluator]:
    program = b.program(
        b.define("towns.given", node, of_each="towns"),
        inputs=(b.given("total", b.MONEY), b.given("weight", RATIO, "权重", doubtful=True)),
        collections=(b.collection("towns", *fields, dated_by=dated, name="乡镇"),),
    )
    assert verify(program) == ()
    return program, compile_policy(program)


def both(node: Expr, total: int | str | Fraction, *rows: dict[str, Any], dated: bool = False, **more: Any) -> list[Value]:
    """The amounts by the reference; the Python back end must give the same, or the same error."""
    fields = (evolve(FIELDS[0], optional=False), *FIELDS[1:]) if dated else FIELDS
    program, compiled = policy(node, fields, "towns.on" if dated else None)
    members = tuple({f"towns.{k}": Fraction(v) if type(v) is int else v for k, v in row.items()} for row in rows)
    record = b.record(2025, members={"towns": members}, total=Fraction(total), **more)
    try:
        found = evaluate(program, record)
    except PolicyError as error:
        with pytest.raises(PolicyError) as caught:
            compiled.evaluate(record)
        if (caught.value.code, caught.value.message, caught.value.field) != (error.code, error.message, error.field):
            pytest.fail(f"{caught.value} instead of {error}")
        raise
    assert compiled.evaluate(record) == found
    return [row["towns.given"] for row in found.members["towns"]]


def people(*counts: int, **more: Value | int) -> tuple[dict[str, Any], ...]:
    return tuple({"people": count, **more} for count in counts)


# --- whole units ----------------------------------------------------------------------------------------------------------


def test_largest_remainders_and_ties_in_list_order() -> None:
    # 100/3 each: 33.33 and one fen left, which goes to the first.
    assert both(share(), 100, *people(1, 1, 1)) == [Fraction("33.34"), Fraction("33.33"), Fraction("33.33")]
    # 10 by 1:2:4 is 1.428…, 2.857…, 5.714…: 1.42 + 2.85 + 5.71, the fen left by remainders .86, .71, .43.
    assert both(share(), 10, *people(1, 2, 4)) == [Fraction("1.43"), Fraction("2.86"), Fraction("5.71")]


def test_coarse_units_leave_a_rest() -> None:
    # 10.57 in 元: 10 are given; quotas 3.523 each.
    assert both(share(unit=Fraction(1)), "10.57", *people(1, 1, 1)) == [4, 3, 3]
    # 万元 of the worked example: 34 870.41215 by the exact amounts of the reading.
    amounts = people(11_258_065_649, 9_738_862_358, 6_804_524_654, 7_068_959_489)
    given = both(share(unit=Fraction(10_000)), "348704121.5", *amounts)
    assert [value / 10_000 for value in given if isinstance(value, Fraction)] == [11_258, 9_739, 6_804, 7_069]


def test_shares_of_nothing_receive_nothing() -> None:
    assert both(share(), "0.02", *people(0, 1, 1, 1)) == [0, FEN, FEN, 0]


def test_weights_and_coefficients() -> None:
    rows = ({"people": 30, "score": 1, "times": 1}, {"people": 10, "score": 3, "times": Fraction(1, 2)})
    # Shares 0.6 × 3/4 + 0.4 × 1/4 = 0.55 and 0.45; with coefficients 0.55 and 0.225.
    node = share((b.num("3/5"), PEOPLE), (b.num("2/5"), SCORE))
    assert both(node, 100, *rows) == [55, 45]
    assert both(evolve(node, coefficient=TIMES), 31, *rows) == [22, 9]


def test_values_that_are_quotients() -> None:
    inverse = b.apply(ops.DIV, b.num(1), SCORE, of=PER_SCORE)
    # 1/2, 1/3, 1/6 of 100.
    assert both(share((b.num(1), inverse)), 100, *({"score": n} for n in (2, 3, 6))) == [50, Fraction("33.33"), Fraction("16.67")]
    with pytest.raises(PolicyError, match="除数为零"):
        both(share((b.num(1), inverse)), 100, {"score": 2}, {"score": 0})


# --- gates and bounds -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("again", "expected"), [(True, [75, 0, 25]), (False, [30, 0, 10])])
def test_closed_gates(again: bool, expected: list[int]) -> None:
    rows = tuple({"people": n, "open": n != 60} for n in (30, 60, 10))
    assert both(share(gate=OPEN, redistribute=b.true() if again else b.false()), 100, *rows) == expected


def test_all_gates_closed() -> None:
    rows = people(1, 2, open=False)
    with pytest.raises(PolicyError, match="没有可以参加分配的乡镇") as caught:
        both(share(gate=OPEN), 100, *rows)
    assert caught.value.code == "nobody-eligible"
    assert both(share(gate=OPEN, redistribute=b.false()), 100, *rows) == [0, 0]


def test_bounds() -> None:
    rows = tuple({"people": n, "least": 10, "most": 40} for n in (1, 9, 90))
    # 100 by 1:9:90 would be 1, 9, 90: the last is cut to 40 and λ rises until 10 + 9λ' = 60, which passes 40: 20, 40, 40.
    assert both(share(least=LEAST, most=MOST), 100, *rows) == [20, 40, 40]
    assert both(share(least=LEAST), 100, *rows) == [10, 10, 80]
    # Without the upper bound on the second: λ = 50/9.
    free = ({"people": 1, "most": 100}, {"people": 9, "most": 100}, {"people": 90, "most": 50})
    assert both(share(most=MOST), 100, *free) == [5, 45, 50]
    # Somebody with no share keeps the least.
    assert both(share(least=LEAST), 50, {"people": 0, "least": 10}, {"people": 1, "least": 0}) == [10, 40]


def test_bounds_count_in_whole_units() -> None:
    rows = ({"people": 1, "least": Fraction("2.5"), "most": Fraction("9.9")}, {"people": 9, "least": 0, "most": Fraction("7.9")})
    assert both(share(unit=Fraction(1), least=LEAST, most=MOST), 10, *rows) == [3, 7]


@pytest.mark.parametrize(("least", "most"), [(60, 100), (0, 40), (30, 20)])
def test_bounds_that_cannot_be_met(least: int, most: int) -> None:
    with pytest.raises(PolicyError) as caught:
        both(share(least=LEAST, most=MOST), 100, *people(1, 1, least=least, most=most))
    assert caught.value.code == "bounds-unmet"


# --- errors ---------------------------------------------------------------------------------------------------------------


def test_errors() -> None:
    half = b.num("1/2")
    third = b.num("1/3")
    wrong: tuple[tuple[Apportion, int, dict[str, Any], str, str], ...] = (
        (share(), -1, {"people": 1}, "negative-total", "负数"),
        (share((half, PEOPLE)), 1, {"people": 1}, "weights-not-one", "50%"),
        (share((third, PEOPLE), (third, SCORE)), 1, {"people": 1, "score": 1}, "weights-not-one", "2/3"),
        (share((b.num("3/2"), PEOPLE), (b.num("-1/2"), SCORE)), 1, {"people": 1, "score": 1}, "negative-weight", "因素2"),
        (share(), 1, {"people": -1}, "negative-factor", "第1个乡镇的“因素1”"),
        (share(coefficient=TIMES), 1, {"people": 1, "times": -1}, "negative-factor", "第1个乡镇的“系数”"),
        (share(), 1, {"people": 0}, "zero-factor", "各乡镇的“因素1”合计为0"),
        (share(coefficient=TIMES), 1, {"people": 1, "times": 0}, "nobody-eligible", "份额都是0"),
    )
    for node, total, row, code, said in wrong:
        with pytest.raises(PolicyError, match=said) as caught:
            both(node, total, row)
        assert caught.value.code == code


# --- what is missing ------------------------------------------------------------------------------------------------------


def test_who_lacks_a_value_takes_no_part() -> None:
    assert both(share(), 100, {"people": 1}, {}, {"people": 3}) == [25, None, 75]


def test_doubts_are_told_for_everybody() -> None:
    doubt = Undetermined(("缺少“第2项的达标”",))
    assert both(share(gate=OPEN), 100, *people(1, open=True), *people(1)) == [doubt, doubt]


def test_a_factor_of_weight_0_is_not_looked_at() -> None:
    weight = b.ref("weight", RATIO)
    division = b.apply(ops.DIV, PEOPLE, SCORE, of=PEOPLE_PER_SCORE)
    node = share((weight, division), (b.sub(b.num(1), weight), PEOPLE))
    rows = ({"people": 1, "score": 0}, {"people": 3, "score": 0})
    assert both(node, 100, *rows, weight=Fraction(0)) == [25, 75]
    with pytest.raises(PolicyError, match="除数为零"):
        both(node, 100, *rows, weight=Fraction(1, 2))


def test_only_members_of_the_year_share() -> None:
    days = (date(2025, 5, 1), date(2024, 5, 1), date(2025, 1, 1))
    rows = tuple({"people": 1, "on": day} for day in days)
    # The odd fen goes by the order of the list, not of the dates.
    assert both(share(), "0.03", *rows, dated=True) == [Fraction("0.02"), None, FEN]


# --- properties -----------------------------------------------------------------------------------------------------------


@st.composite
def towns(draw: st.DrawFn) -> tuple[Fraction, Fraction, list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = [
        {
            "people": draw(st.integers(0, 20)),
            "score": draw(st.integers(1, 100)),
            "open": draw(st.booleans()),
            "times": Fraction(draw(st.integers(0, 12)), 4),
            "least": draw(st.integers(0, 20)),
            "most": draw(st.integers(10, 400)),
        }
        for _ in range(draw(st.integers(1, 6)))
    ]
    return Fraction(draw(st.integers(0, 100_000)), 100), draw(st.sampled_from((FEN, Fraction(1), Fraction(10)))), rows


@given(towns(), st.booleans(), st.booleans(), st.booleans())
def test_amounts(case: tuple[Fraction, Fraction, list[dict[str, Any]]], gated: bool, low: bool, high: bool) -> None:
    total, unit, rows = case
    node = share((b.num("1/4"), PEOPLE), (b.num("3/4"), b.apply(ops.DIV, PEOPLE, SCORE, of=PEOPLE_PER_SCORE)), unit=unit)
    more: dict[str, Any] = {"gate": OPEN, "redistribute": b.true()} if gated else {}
    node = evolve(node, coefficient=TIMES, least=LEAST if low else None, most=MOST if high else None, **more)
    try:
        amounts = [value for value in both(node, total, *rows) if isinstance(value, Fraction)]
    except PolicyError as error:
        if error.code not in ("zero-factor", "nobody-eligible", "bounds-unmet"):
            raise
        return
    assert sum(amounts) == total // unit * unit
    for amount, row in zip(amounts, rows, strict=True):
        assert (amount / unit).denominator == 1
        if gated and not row["open"]:
            assert amount == 0
            continue
        assert not low or amount >= row["least"]
        assert not high or amount <= row["most"]
        assert low or row["people"] or amount == 0


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6).filter(any), st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_permutations_move_amounts_except_among_ties(counts: list[int], total: int, chance: Any) -> None:
    rests = [rest for count in set(counts) if (rest := total * 100 * count % sum(counts))]
    assume(len(rests) == len(set(rests)))
    places = list(range(len(counts)))
    chance.shuffle(places)
    plain = both(share(), total, *people(*counts))
    moved = both(share(), total, *people(*(counts[place] for place in places)))
    assert sorted(zip(counts, plain, strict=True)) == sorted(zip((counts[place] for place in places), moved, strict=True))


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6).filter(any), st.integers(0, 10_000), st.integers(1, 1000))
def test_scaling_a_factor_changes_nothing(counts: list[int], total: int, by: int) -> None:
    assert both(share(), total, *people(*counts)) == both(share(), total, *people(*(count * by for count in counts)))
