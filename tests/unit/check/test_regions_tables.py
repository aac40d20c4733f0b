"""Tables: what no row lists and what two rows list, against every combination of a small world."""

from datetime import date
from fractions import Fraction
from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from mingce.check.regions_boxes import Findings
from mingce.check.regions_sets import Values, line
from mingce.check.regions_tables import Cell, interval, members, table_gaps, table_overlaps
from mingce.check.regions_witness import Witness
from mingce.ir.nodes import Expr, Ref
from mingce.ir.types import BooleanType, DateType, EnumType, Member, Number, TextType, YearType
from mingce.ir.units import NONE

LEVEL = EnumType("level", "医院等级", (Member("一级", "one"), Member("二级", "two"), Member("三级", "three")))
YUAN = Number(NONE, Fraction(1, 100), "金额")
level = Ref("level", LEVEL)
cost = Ref("cost", Number(NONE))
years = Ref("years", Number(NONE, Fraction(1), "年数"))
KEYS = (level, cost, years)

# Ends of cells are whole, so that the halves between them stand for all that lies there.
COSTS = [Fraction(n, 2) for n in range(7)]
YEARS = [Fraction(n) for n in range(4)]
WORLD = list(product(("one", "two", "three"), COSTS, YEARS))
LIMITS = {cost: line(Fraction(0), Fraction(3)), years: line(Fraction(0), Fraction(3))}


def domain(expr: Expr) -> Values | None:
    return LIMITS.get(expr)


def anything(_: Expr) -> Values | None:
    return None


# A cell as a test sees it: the values that it lists, and the cell.
Listed = tuple[frozenset[object], Cell]


def listed_levels(aliases: list[str]) -> Listed:
    return frozenset(aliases), members(level, aliases)


def stretch(key: Expr, of: list[Fraction], ends: tuple[int, int], low_open: bool, high_open: bool) -> Listed:
    low, high = min(ends), max(ends)
    inside = frozenset(x for x in of if (low < x if low_open else low <= x) and (x < high if high_open else x <= high))
    return inside, interval(key, Fraction(low), Fraction(high), low_open=low_open, high_open=high_open)


bounds = st.tuples(st.integers(0, 3), st.integers(0, 3))
levels = st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, unique=True).map(listed_levels)
costs = st.builds(stretch, st.just(cost), st.just(COSTS), bounds, st.booleans(), st.booleans())
spans = st.builds(stretch, st.just(years), st.just(YEARS), bounds, st.booleans(), st.booleans())


def free(of: list[object]) -> st.SearchStrategy[Listed]:
    return st.just((frozenset(of), None))


rows = st.tuples(levels | free(["one", "two", "three"]), costs | free(list(COSTS)), spans | free(list(YEARS)))


def lists(row: tuple[Listed, ...], point: tuple[object, ...]) -> bool:
    return all(value in values for (values, _), value in zip(row, point, strict=True))


def cells(table: list[tuple[Listed, ...]]) -> list[list[Cell]]:
    return [[cell for _, cell in row] for row in table]


def near(case: Witness) -> list[tuple[object, ...]]:
    """Points of the world in the same cells as the case: a value between two whole numbers is as good as their middle."""
    known = {
        expr: Fraction(int(value)) + Fraction(1, 2) if isinstance(value, Fraction) and value.denominator != 1 else value
        for expr, value in case.facts
    }
    return [point for point in WORLD if all(point[KEYS.index(expr)] == value for expr, value in known.items())]


@given(st.lists(rows, max_size=8))
def test_gaps_are_the_combinations_that_no_row_lists(table: list[tuple[Listed, ...]]) -> None:
    missing = [point for point in WORLD if not any(lists(row, point) for row in table)]
    found = table_gaps(cells(table), KEYS, domain)
    assert found is not None
    assert bool(found) == bool(missing)
    for case in found:
        assert near(case)
        assert all(point in missing for point in near(case))


@given(st.lists(rows, max_size=8))
def test_overlaps_name_the_first_row_that_lists_the_same(table: list[tuple[Listed, ...]]) -> None:
    expected = {}
    for later, row in enumerate(table):
        shared = (earlier for earlier in range(later) if any(lists(row, point) and lists(table[earlier], point) for point in WORLD))
        first = next(shared, None)
        if first is not None:
            expected[later] = first
    found = table_overlaps(cells(table), KEYS, domain).found
    assert {later: earlier for earlier, later, _ in found} == expected
    for earlier, later, case in found:
        assert near(case)
        assert all(lists(table[earlier], point) and lists(table[later], point) for point in near(case))


def test_a_gap_is_told_with_only_the_keys_that_matter() -> None:
    table: list[list[Cell]] = [
        [members(level, ["one"]), interval(cost, None, Fraction(2)), None],
        [members(level, ["one"]), interval(cost, Fraction(2), None, low_open=True), None],
        [members(level, ["two"]), None, None],
    ]
    assert [case.values() for case in table_gaps(table, KEYS, anything) or ()] == [{level: "three"}]


def test_brackets_of_money_leave_no_gap_below_one_fen() -> None:
    money = Ref("money", YUAN)
    low, high = interval(money, Fraction(0), Fraction(30000)), interval(money, Fraction("30000.01"), None)
    gaps = table_gaps([[low], [high]], [money], lambda _: line(Fraction(0)))
    assert gaps == ()
    assert table_overlaps([[low], [high]], [money], anything) == Findings(())


def test_days_years_texts_and_truth_values_are_keys_too() -> None:
    day, year, name, late = Ref("day", DateType()), Ref("year", YearType()), Ref("name", TextType()), Ref("late", BooleanType())
    keys = (day, year, name, late)
    table: list[list[Cell]] = [
        [interval(day, None, date(2025, 1, 1), high_open=True), None, None, None],
        [interval(day, date(2025, 1, 1), None), interval(year, None, 2024), None, None],
        [interval(day, date(2025, 1, 1), None), interval(year, 2026, None), None, None],
        [interval(day, date(2025, 1, 1), None), interval(year, 2025, 2025), None, members(late, [True])],
        [interval(day, date(2025, 1, 1), None), interval(year, 2025, 2025), members(name, ["甲", "乙"]), members(late, [False])],
    ]
    found = table_gaps(table, keys, anything)
    assert [case.values() for case in found or ()] == [{day: date(2025, 1, 1), year: 2025, name: "其他", late: False}]
    assert table_overlaps(table, keys, anything) == Findings(())


def test_a_row_that_nothing_fits_lists_nothing() -> None:
    empty = interval(years, Fraction(1), Fraction(2), low_open=True, high_open=True)
    assert table_overlaps([[None], [empty]], [years], anything) == Findings(())
    found = table_gaps([[empty]], [years], anything)
    assert found is not None
    assert [case.facts for case in found] == [()]


def grid(ends: list[int], keys: list[Expr]) -> list[list[Cell]]:
    """A table that splits each key at the same ends: it lists everything from the first to the last end once."""
    parts = [(Fraction(a), Fraction(b)) for a, b in pairwise(ends)]
    return [
        [interval(key, low, high, high_open=True) for key, (low, high) in zip(keys, row, strict=True)]
        for row in product(parts, repeat=len(keys))
    ]


def test_a_table_of_five_hundred_rows_and_six_keys() -> None:
    keys: list[Expr] = [Ref(f"key_{n}", Number(NONE)) for n in range(5)]
    table = [[*row, members(level, [alias])] for row in grid([0, 10, 20, 30], keys) for alias in ("one", "two")]
    table += [[*row, members(level, ["three"])] for row in [[None] * 5]]
    assert len(table) == 487

    def ranges(expr: Expr) -> Values | None:
        return line(Fraction(0), Fraction(30), high_open=True) if expr in keys else None

    assert table_gaps(table, [*keys, level], ranges) == ()
    assert table_overlaps(table, [*keys, level], ranges) == Findings(())
    taken = table.pop(200)
    found = table_gaps(table, [*keys, level], ranges)
    assert found is not None
    assert len(found) == 1
    assert len(found[0].facts) == 6
    assert table_overlaps([*table, taken, taken], [*keys, level], ranges).found


def test_all_that_one_key_leaves_out_is_one_gap() -> None:
    only = [[interval(years, Fraction(n), Fraction(n))] for n in range(0, 40, 2)]
    found = table_gaps(only, [years], anything)
    assert [case.values() for case in found or ()] == [{years: Fraction(1)}]


def test_at_most_eight_gaps_are_told() -> None:
    keys = (level, years, cost)
    diagonal: list[list[Cell]] = [
        [None if n % 3 else members(level, ["one"]), interval(years, n, n), interval(cost, n, n)] for n in range(12)
    ]
    found = table_gaps(diagonal, keys, anything)
    assert found is not None
    assert len(found) == 8
