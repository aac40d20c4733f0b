"""Sharing out a total among members: exact, by the definition of `ir.nodes.Apportion`, on fractions.

The amounts are found in three steps: each member's share, the multiple λ of the shares that adds up to the total within the
bounds, and whole units by largest remainders.
"""

from bisect import bisect_left
from collections.abc import Generator, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import Any

from attrs import field, frozen

from mingce.interpreter.folds import Work, members, same_for
from mingce.interpreter.state import Run, Scope
from mingce.ir.nodes import Apportion, Expr
from mingce.ir.values import (
    Undetermined,
    Value,
    bounds_unmet,
    negative_factor,
    negative_total,
    negative_weight,
    nobody_eligible,
    not_applicable_compared,
    union,
    weights_not_one,
    zero_factor,
)

__all__ = ["apportion"]


@frozen
class _Member:
    """What is known of one member: values of the factors that count, and what else the node asks of it."""

    index: int
    values: tuple[Any, ...]
    coefficient: Any = Fraction(1)
    gate: Any = True
    least: Any = Fraction(0)
    most: Any = None
    has_most: bool = field(default=False, kw_only=True)

    @property
    def all(self) -> tuple[Value, ...]:
        """Everything that was evaluated."""
        most = (self.most,) if self.has_most else ()
        return (*self.values, self.coefficient, self.gate, self.least, *most)


def apportion(node: Apportion, scope: Scope, run: Run) -> Work:
    """What the member at hand receives; 不适用 if it lacks a value, open if anything that was looked at is.

    Found for all members at once: it is the same whichever member asks.
    """
    key = yield from same_for(node, scope, run)
    if key not in run.kept:
        run.kept[key] = yield from _all(node, scope, run)
    amounts: Mapping[int, Value] = run.kept[key]
    return amounts.get(scope.index(node.collection))


def _all(node: Apportion, scope: Scope, run: Run) -> Generator[tuple[Expr, Scope], Value, Mapping[int, Value]]:
    """What each member receives; those that are not in it take no part."""
    total: Any = yield node.total, scope
    weights: list[Any] = []
    for factor in node.factors:
        weights += ((yield factor.weight, scope),)
    again: Value = True if node.redistribute is None else (yield node.redistribute, scope)
    if again is None:
        raise not_applicable_compared()
    counted = [number for number, weight in enumerate(weights) if weight != 0]
    everyone: list[_Member] = []
    for index in members(run, node.collection, scope.year):
        everyone += ((yield from _member(node, counted, scope, index)),)
    taking_part = [member for member in everyone if None not in member.all]
    if None in (total, *weights) or not taking_part:
        return {}
    seen = (total, *weights, again, *(value for member in taking_part for value in member.all))
    undetermined = [value for value in seen if isinstance(value, Undetermined)]
    if undetermined:
        return dict.fromkeys((member.index for member in taking_part), union(undetermined))
    if total < 0:
        raise negative_total()
    name = run.index.collections[node.collection].member_name
    shares = _shares(node, weights, counted, taking_part, name)
    return _amounts(node, total, taking_part, shares, name, again=bool(again))


def _member(node: Apportion, counted: list[int], scope: Scope, index: int) -> Generator[tuple[Expr, Scope], Value, _Member]:
    inner = scope.member(node.collection, index)
    values: list[Value] = []
    for number in counted:
        values += ((yield node.factors[number].value, inner),)
    coefficient: Value = Fraction(1) if node.coefficient is None else (yield node.coefficient, inner)
    gate: Value = True if node.gate is None else (yield node.gate, inner)
    if gate is None:
        raise not_applicable_compared()
    least: Value = Fraction(0) if node.least is None else (yield node.least, inner)
    most: Value = None if node.most is None else (yield node.most, inner)
    return _Member(index, tuple(values), coefficient, gate, least, most, has_most=node.most is not None)


def _shares(node: Apportion, weights: Sequence[Fraction], counted: list[int], taking_part: list[_Member], name: str) -> list[Fraction]:
    """The weighted shares, coefficients applied, gates not."""
    for factor, weight in zip(node.factors, weights, strict=True):
        if weight < 0:
            raise negative_weight(factor.name)
    if sum(weights) != 1:
        raise weights_not_one(sum(weights, Fraction(0)))
    totals: list[Fraction] = []
    for place, number in enumerate(counted):
        called = node.factors[number].name
        for member in taking_part:
            if member.values[place] < 0:
                raise negative_factor(called, name, member.index + 1)
        totals.append(sum((member.values[place] for member in taking_part), Fraction(0)))
        if totals[-1] == 0:
            raise zero_factor(called, name)
    for member in taking_part:
        if member.coefficient < 0:
            raise negative_factor("系数", name, member.index + 1)
    return [
        member.coefficient * sum((weights[n] * x / of for n, x, of in zip(counted, member.values, totals, strict=True)), Fraction(0))
        for member in taking_part
    ]


def _amounts(
    node: Apportion, total: Fraction, taking_part: list[_Member], shares: list[Fraction], name: str, *, again: bool
) -> dict[int, Value]:
    """Amounts by member, in whole units."""
    given: dict[int, Value] = {member.index: Fraction(0) for member in taking_part}
    open_to = [(member, share) for member, share in zip(taking_part, shares, strict=True) if member.gate or not again]
    if not any(share > 0 for _, share in open_to):
        raise nobody_eligible(name)
    unit = node.unit
    lows = [max(ceil(member.least / unit), 0) * unit for member, _ in open_to]
    highs = [None if member.most is None else floor(member.most / unit) * unit for member, _ in open_to]
    quotas = _quotas(total, unit, [share for _, share in open_to], lows, highs)
    whole = [floor(quota / unit) for quota in quotas]
    left = floor(total / unit) - sum(whole)
    order = sorted(range(len(quotas)), key=lambda n: (whole[n] - quotas[n] / unit, open_to[n][0].index))
    for n in order[:left]:
        whole[n] += 1
    for (member, _), units in zip(open_to, whole, strict=True):
        given[member.index] = units * unit if member.gate else Fraction(0)
    return given


def _quotas(
    total: Fraction, unit: Fraction, shares: list[Fraction], lows: list[Fraction], highs: list[Fraction | None]
) -> list[Fraction]:
    """λ times each share within its bounds, which are whole units; λ such that the sum is `total`.

    What λ gives in sum is a line broken where a member reaches a bound, so λ lies between two neighbouring breaks.
    """

    def amount(n: int, by: Fraction) -> Fraction:
        high = highs[n]
        raised = max(by * shares[n], lows[n])
        return raised if high is None else min(raised, high)

    def given(by: Fraction) -> Fraction:
        return sum((amount(n, by) for n in range(len(shares))), Fraction(0))

    bounds = [(low, high) for low, high in zip(lows, highs, strict=True)]
    if any(high is not None and high < low for low, high in bounds) or sum(lows) > total:
        raise bounds_unmet()
    breaks = {bound / share for share, pair in zip(shares, bounds, strict=True) for bound in pair if share and bound is not None}
    below = Fraction(0)
    in_order = sorted(breaks)
    first = bisect_left(in_order, total, key=given)  # more by λ never gives less
    if first > 0:
        below = in_order[first - 1]
    if first < len(in_order):
        above = in_order[first]
        reached, slope = given(below), given(above) - given(below)
        by = above if slope == 0 else below + (above - below) * (total - reached) / slope
        return [amount(n, by) for n in range(len(shares))]
    # Beyond the last break the sum grows by the shares of those without an upper bound.
    growing = sum((share for share, high in zip(shares, highs, strict=True) if high is None), Fraction(0))
    if growing == 0:
        if floor(given(below) / unit) < floor(total / unit):
            raise bounds_unmet()
        return [amount(n, below) for n in range(len(shares))]
    by = below + (total - given(below)) / growing
    return [amount(n, by) for n in range(len(shares))]
