"""The worked examples of allocation, retention and targets, to the last fen, on the policies themselves.

The example after the manner of Jilin gives the pool, the weights, the results before pooling, what was remitted and what each
area is allocated and pays from where, but not the factors (insured persons, ratios, months, scores) that the shares come from.
So its allocation cannot be counted again from factors.  Here all areas have the same ratios, months and scores, while the numbers
of insured persons and the coefficients make up the shares: with the weights and the 1.2 of the example these give its allocation
to the fen, and every other figure follows from it.
"""

from fractions import Fraction
from functools import cache
from typing import Any, Final

import pytest

from mingce.driver.running import Engine
from tests.policies.asking import ENGINES, fen, money, outputs

JILIN: Final = "jilin/pooling_2024.pol"
GUIZHOU: Final = "guizhou/pooling_2024.pol"
SICHUAN: Final = "sichuan/enrolment_2025.pol"

both = pytest.mark.parametrize("engine", ENGINES)

# --- ex ante, everything distributed --------------------------------------------------------------------------------------

# In fen: result before pooling, remitted, allocated; and the accumulated balance, of which only 900 000 000 is forced by the
# figures: the second area has at least what it uses.
AREAS: Final = (
    ("长市", 2_345_678_901, 7_000_000_000, 5_027_299_975, 0),
    ("吉市", -845_678_901, 2_900_000_000, 3_550_938_481, 500_000_000),
    ("四市", -2_034_567_890, 1_400_000_000, 2_388_466_538, 900_000_000),
    ("延州", 456_789_012, 1_045_678_901, 1_378_973_907, 0),
)


@cache
def share(result: int, allocated: int) -> dict[str, Any]:
    """Insured persons and a coefficient with six decimals whose product is in the proportion of the allocation.

    Areas with a deficit get 1.2 times as much anyway.  Among so many pairs one is so near that no fen goes astray.
    """
    units = allocated * (10 if result < 0 else 12) * 10**6
    insured = min(range(99_990_000, 100_000_000), key=lambda persons: abs(units - persons * round(Fraction(units, persons))))
    millionths = round(Fraction(units, insured))
    return {"insured": insured, "coefficient": f"{millionths // 10**6}.{millionths % 10**6:06}"}


def jilin(**readings: str) -> dict[str, Any]:
    weights = {"insured": "40%", "dependency": "25%", "risk": "15%", "performance": "20%", "responsibility": "0%"}
    return {
        "id": "全省",
        "year": 2025,
        "scheme": "employee",
        "city_pooling_done_on": "2023-12-31",
        "resident_fund_on": "2024-01-01",
        "employee_fund_on": "2025-01-01",
        "parameters": {f"weight_{name}": weight for name, weight in weights.items()} | {"deficit_multiple": "1.2"},
        "readings": readings,
        "areas": [
            {
                "code": code, "remit": money(remitted), "current_result": money(result),
                "dependency_ratio": 2, "payable_months": 10, "performance_score": 80, "responsibility_score": 80,
                "accumulated_balance": money(balance), **share(result, allocated),
            }
            for code, result, remitted, allocated, balance in AREAS
        ],
    }  # fmt: skip


def of_areas(found: dict[str, Any], name: str) -> list[int]:
    return [fen(area[name]) for area in found["areas"]]


@both
def test_a_pool_distributed_in_advance(engine: Engine) -> None:
    found = outputs(JILIN, jilin(), engine)
    assert fen(found["pool"]) == fen(found["distributable"]) == 12_345_678_901
    assert [area["in_deficit"] for area in found["areas"]] == [False, True, True, False]
    assert of_areas(found, "allocation") == [5_027_299_975, 3_550_938_481, 2_388_466_538, 1_378_973_907]
    assert of_areas(found, "net_transfer") == [-1_972_700_025, 650_938_481, 988_466_538, 333_295_006]
    assert sum(of_areas(found, "net_transfer")) == 0
    assert of_areas(found, "result_after") == [372_978_876, -194_740_420, -1_046_101_352, 790_084_018]
    assert of_areas(found, "residual_gap") == [0, 194_740_420, 1_046_101_352, 0]
    assert of_areas(found, "gap_paid_by_balance") == [0, 194_740_420, 900_000_000, 0]
    assert of_areas(found, "gap_paid_by_budget") == [0, 0, 146_101_352, 0]
    assert found["full_distribution"] == "satisfied"


@both
def test_the_same_gaps_left_to_the_budget(engine: Engine) -> None:
    found = outputs(JILIN, jilin(gap_order="fiscal_only"), engine)
    assert of_areas(found, "gap_paid_by_balance") == [0, 0, 0, 0]
    assert of_areas(found, "gap_paid_by_budget") == [0, 194_740_420, 1_046_101_352, 0]


@both
def test_the_favour_for_a_deficit_is_what_moves_the_shares(engine: Engine) -> None:
    record = jilin()
    record["parameters"]["deficit_multiple"] = "1"
    # What 1.2 makes up for is missing: the shares are 12 and 10 times the allocations of the example.
    parts = [5_027_299_975 * 12, 3_550_938_481 * 10, 2_388_466_538 * 10, 1_378_973_907 * 12]
    quotas = [12_345_678_901 * part for part in parts]
    floors = [quota // sum(parts) for quota in quotas]
    left = 12_345_678_901 - sum(floors)
    for n in sorted(range(4), key=lambda n: -(quotas[n] % sum(parts)))[:left]:
        floors[n] += 1
    assert of_areas(outputs(JILIN, record, engine), "allocation") == floors


# --- retention over five years --------------------------------------------------------------------------------------------

# The levy of the year before, in yuan: 5% of it is remitted, 30% of that is meant for the gap pool, and 2% of it is the most
# that may stay there.  What the pool pays in a year is half of the overrun.
LEVIES: Final = (996_297_500, 1_040_000_000, 1_080_000_000, 1_120_000_000, 1_160_000_000)
PAID: Final = (0, 1_000_000_000, 0, 200_000_000, 0)


def guizhou(year: int, levy: int, stock: int, paid: int) -> dict[str, Any]:
    weights = ("target_completion", "population", "budget_execution", "fund_performance", "service_performance", "resource_use")
    scores = ("target", "budget", "fund", "service", "resource", "quality", "price")
    return {
        "id": "全省",
        "year": year,
        "parameters": {
            "extraction_rate": "5%", "balance_share": "70%", "gap_pool_share": "50%", "retention_threshold": levy // 50,
            "budget_threshold": 60, "price_threshold": 60, "weight_service_level": "0%", "weight_price_level": "0%",
            **{f"weight_{name}": "100%" if name == "population" else "0%" for name in weights},
        },
        "gap_pool_stock": money(stock),
        "readings": {"shortage_policy": "city_government", "gap_pool_available": "opening", "gate_scope": "balance_only"},
        "cities": [
            {
                "code": "甲市", "levy": levy, "insured": 1_000_000, "aged_insured": 200_000, "price_index": 1, "coefficient": 1,
                "overrun": money(2 * paid), "local_balance": 0, **{f"{name}_score": 80 for name in scores},
            }
        ],
    }  # fmt: skip


@both
def test_what_the_gap_pool_retains_over_five_years(engine: Engine) -> None:
    stock, kept, closing = 0, [], []
    for year, (levy, paid) in enumerate(zip(LEVIES, PAID, strict=True), 2025):
        found = outputs(GUIZHOU, guizhou(year, levy, stock, paid), engine)
        assert fen(found["pool"]) == fen(found["balance_pool"]) + fen(found["gap_pool_retained"])
        assert [fen(city["gap_paid_by_pool"]) for city in found["cities"]] == [paid]
        assert fen(found["gap_pool_closing"]) == stock + fen(found["gap_pool_retained"]) - paid <= levy * 2
        assert found["gap_pool_excess"] == 0
        stock = fen(found["gap_pool_closing"])
        kept.append(fen(found["gap_pool_retained"]))
        closing.append(stock)
        if year == 2025:
            assert fen(found["gap_pool_planned"]) == 1_494_446_250
    assert kept == [1_494_446_250, 585_553_750, 1_080_000_000, 80_000_000, 280_000_000]
    assert closing == [1_494_446_250, 1_080_000_000, 2_160_000_000, 2_040_000_000, 2_320_000_000]


# --- targets of persons -----------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(("passed_on", "escalated"), [(10_600_000, False), (10_600_001, True), (10_599_999, False)])
def test_targets_handed_down(passed_on: int, escalated: bool, engine: Engine) -> None:
    weights = {"weight_registered_population": "100%", "weight_usual_population": "0%", "weight_potential": "0%"}
    record = {
        "id": "目标",
        "year": 2026,
        "parameters": {"provincial_target": 26_500_000, **weights},
        "cities": [
            {"code": code, "registered_population": persons, "usual_population": 1, "potential": 1}
            for code, persons in (("甲市", 8_000_000), ("乙市", 8_000_000), ("丙州", 4_000_000))
        ],
        "target_received": 10_600_000,
        "target_passed_on": passed_on,
    }
    found = outputs(SICHUAN, record, engine)
    assert [city["enrolment_target"] for city in found["cities"]] == [10_600_000, 10_600_000, 5_300_000]
    assert found["target_escalated"] is escalated
