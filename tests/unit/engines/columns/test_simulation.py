"""Two ways compared over persons: figures worked by hand, and counted one by one."""

from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from mingce.driver.api import LoadedPolicy
from mingce.engines.columns.distributions import read_distributions
from mingce.engines.columns.engine import Engine
from mingce.engines.columns.population import Population, batches, gaps
from mingce.engines.columns.shape import shape_of
from mingce.engines.columns.simulation import ALL, UNSAID, Compared, Refusal, Simulation, Way, comparable, simulate
from mingce.engines.columns.table import layout
from mingce.engines.columns.tally import Groups, Side, Tally, column_side, tallies
from mingce.engines.columns.tidy import tidy_batch
from mingce.ir.program import Program
from mingce.ir.values import PolicyError, Undetermined
from tests.policies import sichuan
from tests.unit.engines.columns.trial import POLICY, ROWS, batch, way

RESULTS = ("aid", "level", "reached", "due", "spent")
NEW: dict[str, object] = {"share": "60%", "grace": 15}


def compared(rows: tuple[tuple[object, ...], ...] = ROWS, size: int = 99, by: str | None = "地区") -> Simulation:
    pieces = (batch(rows[start : start + size]) for start in range(0, len(rows), size))
    return simulate(way({}, {}), way({"bonus": "是"}, NEW), pieces, RESULTS, by)


# --- by hand -------------------------------------------------------------------------------------------------------------------


def test_money_by_group() -> None:
    aid = compared().results["aid"]
    assert aid.places == 2
    assert aid.tallies == {
        ALL: Tally(11, both=7, more=6, opened=2, first_sum=280505, second_sum=306606, risen=76101),
        "东": Tally(5, both=3, more=2, opened=1, first_sum=150000, second_sum=130000, risen=30000),
        "西": Tally(4, both=2, more=2, opened=1, first_sum=105005, second_sum=136006, risen=31001),
        UNSAID: Tally(2, both=2, more=2, first_sum=25500, second_sum=40600, risen=15100),
    }
    assert (aid.total.changed, aid.total.same, aid.total.neither) == (8, 1, 2)
    assert aid.spread == {5000: 1, 10000: 1, 10100: 1, 11001: 1, 20000: 2}
    assert aid.step == 1


def test_members_of_a_category() -> None:
    level = compared().results["level"]
    assert level.total == Tally(11, both=7, moved=1, opened=2)
    assert level.moves == {("low", "high"): 1}
    assert not level.spread
    assert level.tallies["西"].moved == 1


def test_truth_values() -> None:
    reached = compared().results["reached"]
    assert reached.total == Tally(11, both=11, more=2, first_sum=5, second_sum=7, risen=2)


def test_days() -> None:
    due = compared().results["due"]
    assert (due.total.both, due.total.more, due.total.risen, due.total.neither) == (3, 3, 15, 8)
    assert due.spread == {5: 3}


def test_a_result_that_stays_has_its_sums_too() -> None:
    spent = compared().results["spent"]
    # 1000 × 4 + 0 + 100.10 + 2000 + 500 + 0 + 500 + 10
    assert spent.total == Tally(11, both=11, first_sum=711010, second_sum=711010)
    assert not spent.spread


def test_the_other_way_round() -> None:
    back = simulate(way({"bonus": "是"}, NEW), way({}, {}), [batch()], RESULTS)
    aid = back.results["aid"]
    assert aid.tallies == {ALL: Tally(11, both=7, less=6, settled=2, first_sum=306606, second_sum=280505, fallen=-76101)}
    assert aid.spread == {-5000: 1, -10000: 1, -10100: 1, -11001: 1, -20000: 2}
    assert back.results["level"].moves == {("high", "low"): 1}
    assert back.groups == ()


def test_rows_that_cannot_be_computed_count_nowhere() -> None:
    found = compared()
    assert (found.rows, found.sizes[ALL], found.groups) == (12, 11, ("东", "西", UNSAID))
    assert found.sizes == {ALL: 11, "东": 5, "西": 4, UNSAID: 2}
    (refusal,) = found.refused
    assert (refusal.way, refusal.code, refusal.field, found.refused[refusal]) == ("both", "out-of-range", "cost", 1)
    assert found.examples[refusal].startswith("“费用”")


def test_for_how_many_anything_changes() -> None:
    # All but 4, 5, 8, 9 by their 补助额; 4 by its 截止日 and 8 by 达标.
    assert compared().changed == {ALL: 10, "东": 4, "西": 4, UNSAID: 2}


@pytest.mark.parametrize("size", [1, 2, 5, 11])
def test_the_same_however_it_is_cut(size: int) -> None:
    assert compared(size=size) == compared()


def test_groups_add_up() -> None:
    alone, apart = compared(by=None), compared()
    for alias in RESULTS:
        assert alone.results[alias].total == apart.results[alias].total
        assert alone.results[alias].spread == apart.results[alias].spread


def test_nobody() -> None:
    found = compared(rows=(ROWS[8],))
    assert (found.rows, found.sizes[ALL], found.changed[ALL]) == (1, 0, 0)
    assert found.results["aid"].total == Tally()


# --- versions --------------------------------------------------------------------------------------------------------------------


def test_versions_with_other_digits_and_members() -> None:
    other = POLICY.replace("四舍五入到 分", "四舍五入到 元").replace("低档（low）。", "中档（middle）、低档（low）。")
    other = other.replace("    否则 低档；", "    当 补助额 大于 0元 则 中档；\n    否则 低档；")
    first, second = way({}, {}), way({}, {}, other)
    aliases = comparable(first.layout.types, second.layout.types)
    assert set(RESULTS) <= set(aliases)
    found = simulate(first, second, [batch()], aliases)
    # Only 50.05 is not whole: it becomes 50.
    assert found.results["aid"].total == Tally(11, both=9, less=1, first_sum=280505, second_sum=280500, fallen=-5)
    assert found.results["level"].moves == {("low", "middle"): 2}


def test_what_cannot_be_held_against_each_other() -> None:
    kinds = {
        "a": pa.int8(),
        "b": pa.bool_(),
        "c": pa.dictionary(pa.int8(), pa.string()),
        "d": pa.date32(),
        "a.undetermined": pa.string(),
    }
    others = {"a": pa.decimal64(18, 2), "b": pa.int8(), "c": pa.dictionary(pa.int16(), pa.string()), "d": pa.int32()}
    assert comparable(kinds, others) == ("a", "c")


def test_errors_of_one_way_only() -> None:
    strict = POLICY.replace("0元 至 1万元", "0元 至 1500元")
    found = simulate(way({}, {}), way({}, {}, strict), [batch()], ["aid"])
    assert {(one.way, one.code): count for one, count in found.refused.items()} == {
        ("both", "out-of-range"): 1,
        ("second", "out-of-range"): 1,
    }
    assert found.sizes[ALL] == 10


# --- one by one ------------------------------------------------------------------------------------------------------------------


def test_agrees_with_evaluating_one_by_one() -> None:
    program = sichuan.program()
    text = (Path(sichuan.POLICY).parent / "samples" / "population.toml").read_text(encoding="utf-8")
    population = Population(300, 5, 2018, 2027, *read_distributions(program, text))
    table = [tidy_batch(piece, piece.schema.names) for piece in batches(program, population)]
    settings = ({}, {"late_payment_counts_as_lapse": True, "zero_on_break": "clear", "employee_year": "counts"})
    ways = [_way(program, table[0], readings, gaps(program, population)) for readings in settings]
    aliases = comparable(ways[0].layout.types, ways[1].layout.types)
    found = simulate(ways[0], ways[1], table, aliases, "地区")
    rows = [row for piece in table for row in piece.to_pylist()]
    regions = [row.pop("地区") for row in rows]
    policy = LoadedPolicy(program)
    sides = [[policy.evaluate(_record(row), readings=readings).outputs for row in rows] for readings in settings]
    for alias in aliases:
        expected: dict[str, Tally] = {}
        for region, first, second in zip(regions, *sides, strict=True):
            for name in (ALL, region):
                _count(expected.setdefault(name, Tally()), first[alias], second[alias], found.results[alias])
        assert found.results[alias].tallies == expected, alias
        assert sum(found.results[alias].spread.values()) == expected[ALL].more + expected[ALL].less
    assert sum(found.results[alias].total.changed > 0 for alias in aliases) >= 5


def _way(program: Program, piece: pa.RecordBatch, readings: dict[str, object], without: frozenset[str]) -> Way:
    engine = Engine(program, None, readings)  # type: ignore[arg-type]
    return Way(engine, layout(engine, shape_of(program, piece.schema.names), [2027], 2027, without))


def _record(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "年龄段" and value is not None}


def _count(tally: Tally, first: object, second: object, result: Compared) -> None:
    open_ = [isinstance(value, Undetermined) for value in (first, second)]
    there = [value is not None and not is_open for value, is_open in zip((first, second), open_, strict=True)]
    tally.rows += 1
    tally.both += all(there)
    tally.open += all(open_)
    tally.opened += open_[1] and not open_[0]
    tally.settled += open_[0] and not open_[1]
    tally.gained += there[1] and first is None
    tally.lost += there[0] and second is None
    if isinstance(first, str) or isinstance(second, str):
        tally.moved += all(there) and first != second
        return
    old, new = (_digits(value, result.places) if is_there else 0 for value, is_there in zip((first, second), there, strict=True))
    tally.first_sum += old
    tally.second_sum += new
    change = new - old if all(there) else 0
    tally.more += change > 0
    tally.less += change < 0
    tally.risen += max(change, 0)
    tally.fallen += min(change, 0)


def _digits(value: object, places: int) -> int:
    if hasattr(value, "toordinal"):
        return int(value.toordinal()) - 719163
    number = Fraction(str(value)) if not isinstance(value, bool) else Fraction(value)
    assert (number * 10**places).denominator == 1
    return int(number * 10**places)


# --- large numbers, many differences, many groups ----------------------------------------------------------------------------------


def _side(values: list[int | None], scale: int, factor: int = 1) -> tuple[Side, Groups]:
    groups = Groups(("甲", "乙"), np.array([0, 2]), None, len(values))
    array = pa.array([None if value is None else value for value in values], pa.int64())
    digits = pa.Array.from_buffers(pa.decimal64(18, scale), len(values), array.buffers()) if scale else array
    return column_side(digits, None, groups, factor), groups


def test_sums_beyond_64_bits_are_exact() -> None:
    most = 10**18 - 1
    first, groups = _side([most, most, -most, None, 1], 2)
    second, _ = _side([-most, most, most, None, 2], 0, 100)
    found = tallies(groups, first, second, members=False, same=False)
    assert found["甲"] == Tally(2, both=2, more=1, less=1, first_sum=2 * most, second_sum=0, risen=99 * most, fallen=-101 * most)
    assert found["乙"].first_sum == 1 - most
    assert found["乙"].second_sum == 100 * (most + 2)
    assert found["乙"].risen == 101 * most + 199


def test_many_differences_are_counted_in_steps() -> None:
    rows = tuple((n, "东", "a", False, f"{n}.00", None) for n in range(1, 1001))
    found = simulate(way({}, {}), way({}, {"share": "51%"}), [batch(rows)], ["aid"])
    aid = found.results["aid"]
    # 1 to 1000 fen: ten fen is the first of the steps 1, 2, 10 that gives no more than 400.
    assert aid.step == 10
    assert aid.spread == Counter(dict.fromkeys(range(0, 1000, 10), 10) | {0: 9, 1000: 1})
    pieces = [batch(rows[start : start + 37]) for start in range(0, 1000, 37)]
    assert simulate(way({}, {}), way({}, {"share": "51%"}), pieces, ["aid"]) == found


def test_negative_differences_and_steps() -> None:
    rows = tuple((n, "东", "a", False, f"{n}.00", None) for n in range(1, 601))
    found = simulate(way({}, {"share": "51%"}), way({}, {}), [batch(rows)], ["aid"]).results["aid"]
    assert found.step == 2
    assert found.spread == Counter(dict.fromkeys(range(-600, 0, 2), 2))


def test_too_many_groups() -> None:
    rows = tuple((n, f"第{n}组", "a", False, "1", None) for n in range(1001))
    with pytest.raises(PolicyError, match="超过1000种"):
        simulate(way({}, {}), way({}, NEW), [batch(rows)], ["aid"], "地区")
    halves = [batch(rows[:500]), batch(rows[500:])]
    with pytest.raises(PolicyError, match="超过1000种"):
        simulate(way({}, {}), way({}, NEW), halves, ["aid"], "地区")


def test_order_of_groups() -> None:
    found = Simulation(sizes=Counter({ALL: 5, "10": 1, "9": 1, UNSAID: 1, "乙": 1, "丙": 1}))
    assert found.groups == ("9", "10", "丙", "乙", UNSAID)


def test_refusals_are_told_by_an_example_that_does_not_hang_on_the_order() -> None:
    rows = (ROWS[8], (13, "东", "a", False, "15000", None))
    messages = {next(iter(compared(rows=order).examples.values())) for order in (rows, rows[::-1])}
    assert len(messages) == 1
    assert [*compared(rows=rows).refused.items()] == [(Refusal("both", "out-of-range", "cost"), 2)]
