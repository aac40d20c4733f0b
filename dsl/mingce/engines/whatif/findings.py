"""The figures of a comparison in words and tables, which all reports share."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from mingce.engines.columns.simulation import ALL, Compared, Refusal, Simulation
from mingce.engines.columns.tally import Tally
from mingce.engines.whatif.amounts import Measure, adds_up, fixed, measure_of, percent
from mingce.engines.whatif.scene import Better, Result, Scene
from mingce.ir.types import BooleanType, DateType, EnumType

__all__ = ["Finding", "Grid", "changed", "group_grid", "headline", "moves_grid", "overview", "refusals", "sentences", "unchanged"]


@frozen
class Finding:
    """A result, and what was counted of it."""

    result: Result
    compared: Compared

    @property
    def ups(self) -> bool:
        """Whether it has more and less: a 类别 has not."""
        return not isinstance(self.result.type, EnumType)

    def amount(self, digits: int) -> Fraction:
        """A sum or a difference in the unit of the result."""
        return Fraction(digits, 10**self.compared.places)

    def words(self) -> tuple[str, str]:
        """What more of it is called, and what less."""
        match self.result.better, self.result.type:
            case Better.MORE, _:
                return "受益", "受损"
            case Better.LESS, _:
                return "受损", "受益"
            case None, DateType():
                return "推迟", "提前"
            case None, BooleanType():
                return "由否变为是", "由是变为否"
            case None, _:
                return "增加", "减少"

    def steps(self) -> tuple[str, str]:
        """How the value itself moves."""
        match self.result.type:
            case DateType():
                return "推迟", "提前"
            case BooleanType():
                return "由否变为是", "由是变为否"
            case _:
                return "增加", "减少"


@frozen
class Grid:
    """A table: heads, rows of texts, and how many columns at the left are words rather than numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1


def changed(scene: Scene, found: Simulation) -> tuple[Finding, ...]:
    """The results that change for anybody."""
    every = (Finding(result, found.results[result.alias]) for result in scene.results)
    return tuple(finding for finding in every if finding.compared.total.changed)


def unchanged(scene: Scene, found: Simulation) -> tuple[str, ...]:
    """Names of the results that change for nobody; none where there is nobody."""
    if not found.sizes[ALL]:
        return ()
    return tuple(result.name for result in scene.results if not found.results[result.alias].total.changed)


def headline(scene: Scene, found: Simulation) -> str:
    """How many there are, and for how many anything changes."""
    sizes, moved, unit = found.sizes[ALL], found.changed[ALL], scene.unit
    refused = found.rows - sizes
    apart = f"，另有 {refused} {unit}不能计算" if refused else ""
    if not sizes:
        return f"没有可以比较的记录{apart}。"
    told = f"{moved} {unit}至少有一项结果不同（{percent(moved, sizes)}）" if moved else "没有任何结果不同"
    return f"共比较 {sizes} {unit}，{told}{apart}。"


# --- sentences -------------------------------------------------------------------------------------------------------------------


def sentences(finding: Finding, unit: str) -> tuple[str, ...]:
    """What happens to a result: who gains, who loses, how much altogether and on average, and what else changes."""
    total = finding.compared.total
    told = [*(_ups_and_downs(finding, unit) if finding.ups else _moved(total, unit)), *_others(total, unit)]
    rest = [f"不变 {total.same} {unit}"] if total.same else []
    rest += [f"两种方案都不适用 {total.neither} {unit}"] if total.neither else []
    rest += [f"两种方案都待定 {total.open} {unit}"] if total.open else []
    return (*(f"{text}。" for text in told), *((f"{'，'.join(rest)}。",) if rest else ()), *_totals(finding))


def _ups_and_downs(finding: Finding, unit: str) -> Iterator[str]:
    total, (up, down), (rises, falls) = finding.compared.total, finding.words(), finding.steps()
    both = ((up, rises, total.more, total.risen), (down, falls, total.less, -total.fallen))
    for word, step, count, digits in both if finding.result.better is not Better.LESS else reversed(both):
        if count:
            much = _much(finding, step, count, digits)
            yield f"{word} {count} {unit}（{percent(count, total.rows)}）" + (f"：{much}" if much != word else "")


def _much(finding: Finding, step: str, count: int, digits: int) -> str:
    if isinstance(finding.result.type, BooleanType):
        return step
    amount, average = finding.amount(digits), finding.amount(digits) / count
    mean = f"平均{step}{measure_of(finding.result.type, average, difference=True).text(average)}"
    if not adds_up(finding.result.type):
        return mean
    return f"合计{step}{measure_of(finding.result.type, amount, difference=True).text(amount)}，{mean}"


def _moved(total: Tally, unit: str) -> Iterator[str]:
    if total.moved:
        yield f"改变 {total.moved} {unit}（{percent(total.moved, total.rows)}）"


def _others(total: Tally, unit: str) -> Iterator[str]:
    told = (
        (total.gained, "由不适用变为适用"),
        (total.lost, "由适用变为不适用"),
        (total.opened, "由确定变为待定"),
        (total.settled, "由待定变为确定"),
    )
    for count, words in told:
        if count:
            yield f"{words} {count} {unit}（{percent(count, total.rows)}）"


def _totals(finding: Finding) -> Iterator[str]:
    total = finding.compared.total
    if adds_up(finding.result.type) and total.first_sum != total.second_sum:
        sums = [finding.amount(total.first_sum), finding.amount(total.second_sum)]
        first, second = (measure_of(finding.result.type, value, difference=False).text(value) for value in sums)
        # Who has a value in only one of the two counts in its sum.
        alike = not (total.gained or total.lost or total.opened or total.settled)
        yield f"{'合计' if alike else '各自有数的合计'}：原方案 {first}，新方案 {second}。"


# --- tables --------------------------------------------------------------------------------------------------------------------


def overview(scene: Scene, findings: tuple[Finding, ...]) -> Grid:
    """A row for each result that changes."""
    heads = (
        "结果",
        f"有变化（{scene.unit}）",
        "占比",
        f"增加（{scene.unit}）",
        f"减少（{scene.unit}）",
        "合计变化",
        "平均变化",
        "增加是",
    )
    return Grid(heads, tuple(_overview_row(finding) for finding in findings))


def _overview_row(finding: Finding) -> tuple[str, ...]:
    total, type_ = finding.compared.total, finding.result.type
    good = {Better.MORE: "有利", Better.LESS: "不利", None: "—"}[finding.result.better]
    head = (finding.result.name, str(total.changed), percent(total.changed, total.rows))
    if not finding.ups:
        return (*head, "—", "—", "—", "—", good)
    change, average = "—", "—"
    if not isinstance(type_, BooleanType) and total.both:
        whole = finding.amount(total.risen + total.fallen)
        average = measure_of(type_, whole / total.both, difference=True).text(whole / total.both)
        change = measure_of(type_, whole, difference=True).text(whole) if adds_up(type_) else "—"
    return (*head, str(total.more), str(total.less), change, average, good)


def group_grid(scene: Scene, found: Simulation, finding: Finding) -> Grid:
    """A row for each group and one for everybody, whose numbers are the sums of the groups."""
    names = (*scene.ordered(found.groups), ALL) if scene.by is not None else (ALL,)
    listed = [finding.compared.tallies.get(name, Tally()) for name in names]
    first = ["合计" if name == ALL else scene.label(name) for name in names]
    columns: list[tuple[str, list[str]]] = [
        (scene.by or "范围", first),
        ("人数" if scene.unit == "人" else "条数", _counts(listed, "rows")),
    ]
    if finding.ups:
        up, down = finding.words()
        ordered = ((up, "more"), (down, "less")) if finding.result.better is not Better.LESS else ((down, "less"), (up, "more"))
        for word, field in ordered:
            if any(getattr(tally, field) for tally in listed):
                columns += [(word, _counts(listed, field)), ("占比", _shares(listed, field))]
        columns += _sums(finding, listed)
    else:
        columns += [("改变", _counts(listed, "moved")), ("占比", _shares(listed, "moved"))]
    if any(tally.gained or tally.lost or tally.opened or tally.settled for tally in listed):
        other = [str(tally.gained + tally.lost + tally.opened + tally.settled) for tally in listed]
        columns.append(("适用或待定有变", other))
    return Grid(tuple(head for head, _ in columns), tuple(zip(*(texts for _, texts in columns), strict=True)))


def _counts(listed: list[Tally], field: str) -> list[str]:
    return [str(getattr(tally, field)) for tally in listed]


def _shares(listed: list[Tally], field: str) -> list[str]:
    return [percent(getattr(tally, field), tally.rows) for tally in listed]


def _sums(finding: Finding, listed: list[Tally]) -> Iterator[tuple[str, list[str]]]:
    type_ = finding.result.type
    if isinstance(type_, BooleanType):
        return
    whole = [finding.amount(tally.risen + tally.fallen) for tally in listed]
    if adds_up(type_):
        # A unit in which groups, too, have some digits.
        yield _column("合计变化", measure_of(type_, max(map(abs, whole)) / 100, difference=True), [*whole])
    means = [value / tally.both if tally.both else None for value, tally in zip(whole, listed, strict=True)]
    most = max((abs(value) for value in means if value is not None), default=Fraction(0))
    yield _column("平均变化", measure_of(type_, most, difference=True), means)


def _column(head: str, measure: Measure, values: list[Fraction | None]) -> tuple[str, list[str]]:
    unit = f"（{measure.unit}）" if measure.unit else ""
    return f"{head}{unit}", fixed(None if value is None else measure.number(value) for value in values)


def moves_grid(scene: Scene, finding: Finding) -> Grid | None:
    """From which member to which, for a 类别; the most frequent first."""
    type_ = finding.result.type
    if not isinstance(type_, EnumType) or not finding.compared.moves:
        return None
    names = {member.alias: member.name for member in type_.members}
    ordered = sorted(finding.compared.moves.items(), key=lambda move: (-move[1], move[0]))
    rows = ((names.get(was, was), names.get(then, then), str(count)) for (was, then), count in ordered)
    return Grid(("原方案", "新方案", f"{scene.unit}数"), tuple(rows), words=2)


def refusals(found: Simulation) -> Grid | None:
    """Why some could not be computed, the most frequent reason first."""
    if not found.refused:
        return None
    where = {"first": "原方案", "second": "新方案", "both": "两种方案"}

    def rank(item: tuple[Refusal, int]) -> tuple[int, str, str]:
        return -item[1], item[0].way, found.examples[item[0]]

    rows = ((found.examples[one], where[one.way], str(count)) for one, count in sorted(found.refused.items(), key=rank))
    return Grid(("原因（举一例）", "不能计算的是", "条数"), tuple(rows), words=2)
