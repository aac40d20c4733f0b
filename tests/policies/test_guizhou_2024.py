"""The pooling policy of Guizhou: worked examples to the last fen, its contract, and random provinces against an independent count."""

import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import floor
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.driver.running import Engine, Evaluate, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import print_rows, read_rows
from mingce.ir.program import Program

POLICY: Final = Path(__file__).parents[2] / "policies" / "guizhou" / "pooling_2024.pol"
ENGINES: Final = tuple(Engine)

# Open parameters: what the four factors of the worked example weigh; the others weigh nothing.
PARAMETERS: Final[Mapping[str, object]] = {
    "extraction_rate": "5%",
    "balance_share": "70%",
    "gap_pool_share": "60%",
    "retention_threshold": 10_000_000_000,
    "budget_threshold": 80,
    "price_threshold": 60,
    "weight_target_completion": 0,
    "weight_population": "35%",
    "weight_budget_execution": "25%",
    "weight_fund_performance": "25%",
    "weight_service_performance": 0,
    "weight_resource_use": 0,
    "weight_service_level": 0,
    "weight_price_level": "15%",
}
# The readings under which the worked example of gap sharing was computed.
WORKED: Final = {"shortage_policy": "city_government", "gap_pool_available": "opening", "gate_scope": "balance_only"}
WEIGHTED: Final = (
    "target_score", "aged_insured", "budget_score", "fund_score", "service_score", "resource_score", "quality_score", "price_index"
)  # fmt: skip
WEIGHTS: Final = tuple(name for name in PARAMETERS if name.startswith("weight_"))

# code, levy in fen, insured, aged, budget score, performance, price index, price score, coefficient, overrun and balance in fen
CITIES: Final = (
    ("甲市", 312_345_670_000, 4_210_000, 842_000, 96, 90, "1.08", 80, "1", 0, 0),
    ("乙市", 254_321_090_000, 3_580_000, 787_600, 91, 85, "1.01", 80, "1", 1_234_567_890, 800_000_000),
    ("丙州", 187_654_320_000, 2_950_000, 501_500, 88, 78, "0.97", 80, "0.95", 987_654_321, 300_000_000),
    ("丁州", 143_210_980_000, 2_410_000, 506_100, 97, 92, "0.95", 80, "1.05", 0, 0),
    ("戊市", 98_765_430_000, 1_630_000, 277_100, 82, 80, "1.03", 50, "1", 555_555_555, 0),
)


def money(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


def city(*row: Any) -> dict[str, Any]:
    code, levy, insured, aged, budget, fund, index, price, coefficient, overrun, balance = row
    return {
        "code": code, "levy": money(levy), "insured": insured, "aged_insured": aged, "target_score": 0, "budget_score": budget,
        "fund_score": fund, "service_score": 0, "resource_score": 0, "quality_score": 0, "price_index": index,
        "price_score": price, "coefficient": coefficient, "overrun": money(overrun), "local_balance": money(balance),
    }  # fmt: skip


def province(**more: Any) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": "省", "year": 2025, "parameters": dict(PARAMETERS), "gap_pool_stock": 15_000_000, "cities": [city(*row) for row in CITIES]
    }  # fmt: skip
    return record | more


@cache
def program() -> Program:
    compiled = compile_path(POLICY).program
    assert compiled is not None
    return compiled


@cache
def _evaluate(engine: Engine) -> Evaluate:
    names = ("pool", "gap_pool_planned", "gap_pool_retained", "balance_pool")
    of_city = (
        "remit", "balance_allocation", "gap_due", "gap_paid_by_pool", "gap_paid_by_balance", "gap_paid_by_government",
        "gap_unpaid_by_pool", "gap_carried_forward", "gap_paid_by_province",
    )  # fmt: skip
    return evaluator(program(), engine, (*names, *(f"cities.{name}" for name in of_city)))


def run(record: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
    """The output record, through JSON both ways, amounts exact."""
    rows = read_rows(json.dumps([record], ensure_ascii=False), "json")
    found = results(program(), rows, Decoder.of(program(), RecordDefaults()), _evaluate(engine))
    (answer,) = json.loads("".join(print_rows(program(), found, "json")), parse_float=Decimal)
    assert isinstance(answer, dict)
    return answer


def outputs(record: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
    answer = run(record, engine)
    assert "error" not in answer, answer
    found = answer["outputs"]
    assert isinstance(found, dict)
    return found


def fen(answer: Mapping[str, Any], name: str) -> list[int]:
    """An output of each city in fen."""
    return [int(Decimal(row[name]) * 100) for row in answer["cities"]]


# --- worked examples ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_pool_and_allocation_to_the_fen(engine: Engine) -> None:
    answer = outputs(province(), engine)
    assert fen(answer, "remit") == [15_617_283_500, 12_716_054_500, 9_382_716_000, 7_160_549_000, 4_938_271_500]
    assert Decimal(answer["pool"]) * 100 == 49_814_874_500
    assert Decimal(answer["gap_pool_planned"]) * 100 == Decimal(answer["gap_pool_retained"]) * 100 == 14_944_462_350
    assert Decimal(answer["balance_pool"]) * 100 == 34_870_412_150
    assert fen(answer, "balance_allocation") == [11_258_065_649, 9_738_862_358, 6_804_524_654, 7_068_959_489, 0]


@pytest.mark.parametrize("engine", ENGINES)
def test_without_the_gate_and_with_the_share_withheld(engine: Engine) -> None:
    # The coefficients stay; the amounts of the reading are those of an open gate.
    everyone = [10_132_151_163, 8_764_882_765, 6_124_006_960, 6_361_995_776, 3_487_375_486]
    opened = province(parameters={**PARAMETERS, "price_threshold": 0})
    assert fen(outputs(opened, engine), "balance_allocation") == everyone
    kept = province(readings={"gate_policy": "withhold"})
    assert fen(outputs(kept, engine), "balance_allocation") == [*everyone[:4], 0]


@pytest.mark.parametrize("engine", ENGINES)
def test_gap_sharing_to_the_fen(engine: Engine) -> None:
    answer = outputs(province(readings=WORKED), engine)
    assert fen(answer, "gap_due") == [0, 740_740_734, 592_592_593, 0, 333_333_333]
    assert fen(answer, "gap_paid_by_pool") == [0, 666_666_663, 533_333_336, 0, 300_000_001]
    assert fen(answer, "gap_paid_by_balance") == [0, 493_827_156, 300_000_000, 0, 0]
    assert fen(answer, "gap_paid_by_government") == [0, 74_074_071, 154_320_985, 0, 255_555_554]


# By hand, in fen.  The pool owes 60 per cent: 740 740 734 to 乙市 and 592 592 592.6 to 丙州; 戊市 is below the price threshold and
# owed nothing, so that its own 555 555 555 stay with its government, as it has no balance.
OWED: Final = [0, 740_740_734, 592_592_593, 0, 0]
LOCAL: Final = [0, 493_827_156, 395_061_728, 0, 555_555_555]


@pytest.mark.parametrize("engine", ENGINES)
def test_gap_sharing_by_default_to_the_fen(engine: Engine) -> None:
    # 1 500 000 000 in stock and 14 944 462 350 retained pay what is owed; 丙州 has a balance of 300 000 000 for its 395 061 728.
    answer = outputs(province(), engine)
    assert fen(answer, "gap_due") == fen(answer, "gap_paid_by_pool") == OWED
    assert fen(answer, "gap_paid_by_balance") == [0, 493_827_156, 300_000_000, 0, 0]
    assert fen(answer, "gap_paid_by_government") == [0, 0, 95_061_728, 0, 555_555_555]


# With 1 000 000 000 in stock, which is also the threshold, nothing is retained.  1 333 333 327 are owed, so 乙市 gets
# 1 000 000 000 × 740 740 734 ÷ 1 333 333 327 = 555 555 553.14 and 丙州 444 444 446.86, to which the fen left over goes.
SHORT: Final = [0, 185_185_181, 148_148_146, 0, 0]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("reading", "balance", "government", "carried", "province_pays"),
    [
        # 乙市: 493 827 156 and the 185 185 181 unpaid are within its 800 000 000; 丙州: 543 209 874 against 300 000 000.
        ("local_balance_then_government", [0, 679_012_337, 300_000_000, 0, 0], [0, 0, 243_209_874, 0, 555_555_555], 0, 0),
        ("city_government", [0, 493_827_156, 300_000_000, 0, 0], [0, 185_185_181, 243_209_874, 0, 555_555_555], 0, 0),
        ("carry_forward", [0, 493_827_156, 300_000_000, 0, 0], [0, 0, 95_061_728, 0, 555_555_555], 1, 0),
        ("province", [0, 493_827_156, 300_000_000, 0, 0], [0, 0, 95_061_728, 0, 555_555_555], 0, 1),
    ],
)
def test_who_bears_what_the_pool_cannot_pay(
    reading: str, balance: list[int], government: list[int], carried: int, province_pays: int, engine: Engine
) -> None:
    bounds = {**PARAMETERS, "retention_threshold": 10_000_000}
    answer = outputs(province(gap_pool_stock=10_000_000, parameters=bounds, readings={"shortage_policy": reading}), engine)
    assert answer["gap_pool_retained"] == 0
    assert fen(answer, "gap_paid_by_pool") == [0, 555_555_553, 444_444_447, 0, 0]
    assert fen(answer, "gap_unpaid_by_pool") == SHORT
    assert (fen(answer, "gap_paid_by_balance"), fen(answer, "gap_paid_by_government")) == (balance, government)
    assert fen(answer, "gap_carried_forward") == [amount * carried for amount in SHORT]
    assert fen(answer, "gap_paid_by_province") == [amount * province_pays for amount in SHORT]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_further_factor_counts_with_its_weight(engine: Engine) -> None:
    # Half by old insured, half by a further factor: 1 000 of 2 000 to 甲市, 600 to 乙市, 400 to 丙州.
    values = dict(zip(("甲市", "乙市", "丙州", "丁州", "戊市"), (1000, 600, 400, 0, 0), strict=True))
    record = bound(
        weight_population="50%", weight_budget_execution=0, weight_fund_performance=0, weight_price_level=0, weight_other="50%",
        price_threshold=0, balance_share="100%",
    )  # fmt: skip
    for row in record["cities"]:
        row |= {"other_value": values[row["code"]], "coefficient": 1}
    aged = [842_000, 787_600, 501_500, 506_100, 277_100]
    quotas = [
        Fraction(49_814_874_500) * (Fraction(old, 2 * sum(aged)) + Fraction(v, 4000))
        for old, v in zip(aged, values.values(), strict=True)
    ]
    amounts = [floor(quota) for quota in quotas]
    for n in sorted(range(5), key=lambda n: (amounts[n] - quotas[n], n))[: 49_814_874_500 - sum(amounts)]:
        amounts[n] += 1
    assert fen(outputs(record, engine), "balance_allocation") == amounts
    assert run(bound(weight_other="1%"), engine)["error"]["code"] == "weights-not-one"


@pytest.mark.parametrize("engine", ENGINES)
def test_what_the_gap_pool_keeps(engine: Engine) -> None:
    # 2 000 万元 less the stock of 1 500 万元 leaves room for 500 万元; the rest of the year joins the balance pool.
    answer = outputs(province(parameters={**PARAMETERS, "retention_threshold": 20_000_000}), engine)
    assert answer["gap_pool_retained"] == 5_000_000
    assert answer["balance_pool"] == Decimal("493148745")
    full = outputs(province(parameters={**PARAMETERS, "retention_threshold": 10_000_000}), engine)
    assert full["gap_pool_retained"] == 0
    assert full["balance_pool"] == full["pool"]


# --- the contract ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_shape(engine: Engine) -> None:
    answer = run(province(), engine)
    assert set(answer["outputs"]) == {"pool", "gap_pool_planned", "gap_pool_retained", "balance_pool", "cities"}
    assert [row["code"] for row in answer["outputs"]["cities"]] == ["甲市", "乙市", "丙州", "丁州", "戊市"]
    assert answer["readings"]["gate_policy"] == "redistribute"


def changed(index: int | None = None, **fields: Any) -> dict[str, Any]:
    record = province()
    for row in record["cities"] if index is None else [record["cities"][index]]:
        row.update(fields)
    return record


def bound(**values: Any) -> dict[str, Any]:
    return province(parameters={**PARAMETERS, **values})


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("record", "code", "said"),
    [
        (bound(weight_population="34.9999%"), "weights-not-one", "99.9999%"),
        (bound(weight_population="35.0001%"), "weights-not-one", "100.0001%"),
        (changed(3, code="甲市"), "duplicate-member", "市州名单第4项的代码”与第1项"),
        (changed(1, levy="-0.01"), "out-of-range", "征缴收入"),
        (changed(1, overrun=-1), "out-of-range", "合理超支"),
        (changed(None, aged_insured=0), "zero-factor", "人口结构"),
        (changed(None, price_score=0), "nobody-eligible", "市州"),
        (changed(None, coefficient=0), "nobody-eligible", "份额都是0"),
    ],
)
def test_refusals(record: dict[str, Any], code: str, said: str, engine: Engine) -> None:
    error = run(record, engine)["error"]
    assert error["code"] == code
    assert said in error["message"]


@pytest.mark.parametrize("engine", ENGINES)
def test_missing_parameters_are_all_named(engine: Engine) -> None:
    error = run(province(parameters={}), engine)["error"]
    assert error["code"] == "unbound-parameter"
    names = [p.symbol.name for p in program().parameters if p.symbol.id in PARAMETERS]
    assert len(names) == 14
    assert all(f"“{name}”" in error["message"] for name in names)
    one = {key: value for key, value in PARAMETERS.items() if key != "price_threshold"}
    assert run(province(parameters=one), engine)["error"]["message"] == "参数“价格门槛”待定，须先给定值"


@pytest.mark.parametrize("engine", ENGINES)
def test_a_factor_that_weighs_nothing_is_not_looked_at(engine: Engine) -> None:
    # All target scores are 0, which would be an error if the factor counted.
    assert sum(fen(outputs(province(), engine), "balance_allocation")) == 34_870_412_150
    assert run(bound(weight_target_completion="1%", weight_population="34%"), engine)["error"]["code"] == "zero-factor"


@pytest.mark.parametrize("engine", ENGINES)
def test_scaling_a_factor_changes_nothing(engine: Engine) -> None:
    record = province()
    for row in record["cities"]:
        row["aged_insured"] *= 7
    assert outputs(record, engine) == outputs(province(), engine)


# --- random provinces -----------------------------------------------------------------------------------------------------


GAP_READINGS: Final = {
    "gate_policy": ("redistribute", "withhold"),
    "gate_scope": ("both", "balance_only"),
    "gap_pool_available": ("opening_and_retained", "opening"),
    "shortage_policy": ("local_balance_then_government", "city_government", "carry_forward", "province"),
}


def provinces() -> st.SearchStrategy[dict[str, Any]]:
    score = st.integers(0, 100)
    amount = st.integers(0, 10**12)
    row = st.tuples(
        amount, st.integers(0, 10**7), st.integers(0, 10**6), score, score, st.integers(1, 300), score, st.integers(0, 150), amount,
        amount,
    )  # fmt: skip
    weights = st.lists(st.integers(0, 1000), min_size=8, max_size=8).filter(lambda found: sum(found) > 0)
    readings = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in GAP_READINGS.items()})
    return st.builds(_province, st.lists(row, min_size=1, max_size=7), weights, amount, amount, score, score, readings)


def _province(
    rows: list[tuple[int, ...]], weights: list[int], stock: int, threshold: int, budget: int, price: int, readings: dict[str, str]
) -> dict[str, Any]:
    cities = []
    for number, (levy, insured, aged, one, two, index, three, times, overrun, balance) in enumerate(rows):
        found = city(
            f"c{number}", levy, insured, aged, one, two, f"{index // 100}.{index % 100:02}", three,
            f"{times // 100}.{times % 100:02}", overrun, balance,
        )  # fmt: skip
        cities.append(found | {"target_score": three, "service_score": two, "resource_score": one, "quality_score": index})
    # Millionths that add up to 1: what is left over goes to the last.
    shares = [weight * 10**6 // sum(weights) for weight in weights]
    shares[-1] += 10**6 - sum(shares)
    bound = {name: f"0.{share:06}" if share < 10**6 else 1 for name, share in zip(WEIGHTS, shares, strict=True)}
    constants = {"budget_threshold": budget, "price_threshold": price, "retention_threshold": money(threshold)}
    return province(
        cities=cities,
        gap_pool_stock=money(stock),
        parameters={**PARAMETERS, **bound, **constants},
        readings=readings,
    )


def counted(record: Mapping[str, Any]) -> list[int] | None:
    """The balance allocation in fen by the formula of the reading; None where it is an error."""
    cities = record["cities"]
    given = {
        key: Fraction(str(value).rstrip("%")) / (100 if str(value).endswith("%") else 1) for key, value in record["parameters"].items()
    }
    remits = [floor(Fraction(row["levy"]) * 5 + Fraction(1, 2)) for row in cities]
    pool = sum(remits)
    planned = pool - floor(pool * Fraction(7, 10) + Fraction(1, 2))
    kept = min(planned, max(0, int(given["retention_threshold"] * 100) - int(Fraction(record["gap_pool_stock"]) * 100)))
    total = pool - kept
    prices = [Fraction(row["price_index"]) for row in cities]
    shares = [Fraction(0)] * len(cities)
    for weight, name in zip(WEIGHTS, WEIGHTED, strict=True):
        if given[weight] == 0:
            continue
        size = [1 if name == "aged_insured" else row["insured"] for row in cities]
        plain = [max(prices) + min(prices) - p for p in prices] if name == "price_index" else [Fraction(row[name]) for row in cities]
        values = [x * z for x, z in zip(plain, size, strict=True)]
        if sum(values) == 0:
            return None
        shares = [w + given[weight] * x / sum(values) for w, x in zip(shares, values, strict=True)]
    gates = [row["budget_score"] >= given["budget_threshold"] and row["price_score"] >= given["price_threshold"] for row in cities]
    weighed = [w * Fraction(row["coefficient"]) for w, row in zip(shares, cities, strict=True)]
    withheld = record["readings"]["gate_policy"] == "withhold"
    parts = [w if gate or withheld else Fraction(0) for w, gate in zip(weighed, gates, strict=True)]
    if sum(parts) == 0:
        return None
    quotas = [total * part / sum(parts) for part in parts]
    amounts = [floor(quota) for quota in quotas]
    for n in sorted(range(len(cities)), key=lambda n: (amounts[n] - quotas[n], n))[: total - sum(amounts)]:
        amounts[n] += 1
    return [amount if gate else 0 for amount, gate in zip(amounts, gates, strict=True)]


@given(provinces())
def test_random_provinces(record: dict[str, Any]) -> None:
    one, other = (run(record, engine) for engine in ENGINES)
    assert one == other
    expected = counted(record)
    if expected is None:
        assert one["error"]["code"] in ("zero-factor", "nobody-eligible")
        return
    answer = one["outputs"]
    assert fen(answer, "balance_allocation") == expected
    found = {name: fen(answer, name) for name in PARTS}
    assert found == shared(record, answer)
    overruns = [int(Fraction(row["overrun"]) * 100) for row in record["cities"]]
    assert [sum(paid) for paid in zip(*(found[name] for name in PARTS), strict=True)] == overruns
    assert all(amount >= 0 for paid in found.values() for amount in paid)


PARTS: Final = ("gap_paid_by_pool", "gap_paid_by_balance", "gap_paid_by_government", "gap_carried_forward", "gap_paid_by_province")


def shared(record: Mapping[str, Any], answer: Mapping[str, Any]) -> dict[str, list[int]]:
    """Who pays how much of each overrun, in fen, city by city as the reading tells it."""
    readings, cities = record["readings"], record["cities"]
    bounds = record["parameters"]
    stock = int(Fraction(record["gap_pool_stock"]) * 100)
    if readings["gap_pool_available"] == "opening_and_retained":
        stock += int(Decimal(answer["gap_pool_retained"]) * 100)
    owed, overruns = [], []
    for row in cities:
        passes = row["budget_score"] >= bounds["budget_threshold"] and row["price_score"] >= bounds["price_threshold"]
        overruns.append(int(Fraction(row["overrun"]) * 100))
        served = passes or readings["gate_scope"] == "balance_only"
        owed.append(floor(Fraction(overruns[-1] * 6, 10) + Fraction(1, 2)) if served else 0)
    paid = owed
    if sum(owed) > stock:
        quotas = [Fraction(stock * due, sum(owed)) for due in owed]
        paid = [floor(quota) for quota in quotas]
        for n in sorted(range(len(cities)), key=lambda n: (paid[n] - quotas[n], n))[: stock - sum(paid)]:
            paid[n] += 1
    found: dict[str, list[int]] = {name: [] for name in PARTS}
    for row, overrun, due, by_pool in zip(cities, overruns, owed, paid, strict=True):
        balance = int(Fraction(row["local_balance"]) * 100)
        unpaid, local = due - by_pool, overrun - due
        first_local = readings["shortage_policy"] == "local_balance_then_government"
        by_balance = min(balance, local + unpaid if first_local else local)
        to_government = readings["shortage_policy"] in ("local_balance_then_government", "city_government")
        by_government = local + (unpaid if to_government else 0) - by_balance
        carried = unpaid if readings["shortage_policy"] == "carry_forward" else 0
        by_province = unpaid if readings["shortage_policy"] == "province" else 0
        for name, amount in zip(PARTS, (by_pool, by_balance, by_government, carried, by_province), strict=True):
            found[name].append(amount)
    return found
