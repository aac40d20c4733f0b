"""Sharing out a total in whole units: what generated evaluators call for a 分配.

Everything is counted in whole numbers, bounds are met by settling members one group after the other.  Generated modules carry
what stands between the two lines below; it needs the standard library and the run time only.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction
from math import lcm

from mingce.backends.python.runtime import Plain, PolicyInputError, Undetermined, union

# --- begin

# One member: its index, its values (numbers, or pairs of dividend and divisor), coefficient, gate, least and most.
Share = tuple[int, tuple[Plain, ...], Plain, Plain, Plain, Plain]


def apportioned(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    rows: list[Share],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """What each member receives, in units; `one` is what the weights must add up to.  Who is not in it receives 不适用."""
    present = [row for row in rows if not any(value is None for value in row_values(row))]
    if total is None or any(weight is None for weight in weights):
        return {}
    seen = [total, *weights, again, *(value for row in present for value in row_values(row))]
    undetermined = [value for value in seen if isinstance(value, Undetermined)]
    if undetermined:
        return dict.fromkeys((row[0] for row in present), union(undetermined))
    if not present:
        return {}
    if total < 0:
        raise PolicyInputError("negative-total", "要分配的总额是负数，无法分配")
    check_weights(weights, one, factors)
    shares = shares_of(weights, present, member, factors)
    taking = [(row, share) for row, share in zip(present, shares, strict=True) if row[3] or not again]
    if not any(share for _, share in taking):
        raise PolicyInputError("nobody-eligible", f"没有可以参加分配的{member}：使用条件都不满足，或者份额都是0")
    lows = [max(-(-row[4] // unit), 0) for row, _ in taking]
    highs = [row[5] // unit for row, _ in taking] if limited else None
    parts = [share for _, share in taking]
    if highs is None and not any(lows):
        whole, rests = proportional(total, unit, parts)
    else:
        whole, rests = bounded(total, unit, parts, lows, highs)
    order = sorted(range(len(taking)), key=lambda place: (-rests[place], taking[place][0][0]))
    for place in order[: total // unit - sum(whole)]:
        whole[place] += 1
    given = dict.fromkeys((row[0] for row in present), 0)
    given.update((row[0], amount) for (row, _), amount in zip(taking, whole, strict=True) if row[3])
    return given


def apportioned_open(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    members: Iterable[int],
    values: tuple[Callable[[int], Plain], ...],
    others: Callable[[int], tuple[Plain, Plain, Plain, Plain]],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """As `apportioned`, where values may be left open; a factor that weighs nothing is not looked at."""
    rows: list[Share] = []
    for index in members:
        found = tuple(value(index) if weight != 0 else 0 for value, weight in zip(values, weights, strict=True))
        rows.append((index, found, *others(index)))
    return apportioned(total, weights, one, again, rows, unit, limited, member, factors)


def row_values(row: Share) -> list[Plain]:
    """All that is known of one member, dividends and divisors apart."""
    flat: list[Plain] = []
    for value in row[1]:
        flat += value if isinstance(value, tuple) else (value,)
    return [*flat, *row[2:]]


def check_weights(weights: tuple[int, ...], one: int, factors: tuple[str, ...]) -> None:
    """None is negative, and they add up to 1."""
    for weight, factor in zip(weights, factors, strict=True):
        if weight < 0:
            raise PolicyInputError("negative-weight", f"因素“{factor}”的权重是负数")
    if sum(weights) != one:
        raise PolicyInputError("weights-not-one", f"各因素的权重之和是{percent(sum(weights), one)}，不是100%")


def percent(number: int, one: int) -> str:
    """A ratio in percent with all its digits, or as a fraction where it has no last digit."""
    head, rest = divmod(number * 100, one)
    tail = ""
    while rest and len(tail) < 60:
        digit, rest = divmod(rest * 10, one)
        tail += str(digit)
    if rest or len(tail) >= 60:
        return str(Fraction(number, one))
    return f"{head}.{tail}%" if tail else f"{head}%"


def shares_of(weights: tuple[int, ...], rows: list[Share], member: str, factors: tuple[str, ...]) -> list[int]:
    """Whole numbers in the ratio of the weighted shares; gates are not looked at."""
    columns = []
    for place, (weight, factor) in enumerate(zip(weights, factors, strict=True)):
        if weight == 0:
            continue
        column = common_divisor([row[1][place] for row in rows])
        for row, value in zip(rows, column, strict=True):
            if value < 0:
                raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“{factor}”是负数，无法按比例分配")
        if not sum(column):
            raise PolicyInputError("zero-factor", f"各{member}的“{factor}”合计为0，无法按比例分配")
        columns.append((weight, column, sum(column)))
    for row in rows:
        if row[2] < 0:
            raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“系数”是负数，无法按比例分配")
    scale = lcm(*(of for _, _, of in columns))
    return [row[2] * sum(weight * column[place] * (scale // of) for weight, column, of in columns) for place, row in enumerate(rows)]


def common_divisor(values: list[Plain]) -> list[int]:
    """Whole numbers in the ratio of the values, quotients among them."""
    below = lcm(*(value[1] for value in values if isinstance(value, tuple)))
    return [value[0] * (below // value[1]) if isinstance(value, tuple) else value * below for value in values]


def proportional(total: int, unit: int, parts: list[int]) -> tuple[list[int], list[Plain]]:
    """Whole units of each part of the total, and what is left of each."""
    divisor = sum(parts) * unit
    found = [divmod(total * part, divisor) for part in parts]
    return [whole for whole, _ in found], [rest for _, rest in found]


def bounded(total: int, unit: int, parts: list[int], lows: list[int], highs: list[int] | None) -> tuple[list[int], list[Plain]]:
    """As `proportional` within bounds: whoever would pass the bound that is passed by more in sum is settled at it, and so on."""
    quotas = [Fraction(low) for low in lows]
    tops = highs if highs is not None else [max(total // unit + 1, low) for low in lows]
    most = sum(high if part else low for part, low, high in zip(parts, lows, tops, strict=True))
    if any(low > high for low, high in zip(lows, tops, strict=True)) or sum(lows) * unit > total or most < total // unit:
        raise PolicyInputError("bounds-unmet", "分配的上限和下限无法同时满足：下限高于上限，下限合计高于总额，或者上限合计低于总额")
    free = [place for place, part in enumerate(parts) if part]
    left = min(Fraction(total, unit), Fraction(most)) - sum(low for part, low in zip(parts, lows, strict=True) if not part)
    while free:
        by = left / sum(parts[place] for place in free)
        above = [place for place in free if by * parts[place] >= tops[place]]
        below = [place for place in free if by * parts[place] <= lows[place]]
        excess = sum(by * parts[place] - tops[place] for place in above)
        lack = sum(lows[place] - by * parts[place] for place in below)
        settled = above if excess > lack else below if lack > excess else free
        for place in settled:
            quotas[place] = min(max(by * parts[place], Fraction(lows[place])), Fraction(tops[place]))
            left -= quotas[place]
        done = set(settled)
        free = [place for place in free if place not in done]
    whole = [quota.numerator // quota.denominator for quota in quotas]
    return whole, [quota - units for quota, units in zip(quotas, whole, strict=True)]


# --- end
