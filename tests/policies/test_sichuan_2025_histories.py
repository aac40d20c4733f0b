"""The cap, the stocks and the wait over all short histories: the policy against the model written from the document."""

from itertools import combinations, product
from random import Random

import pytest
from attrs import asdict, evolve

from tests.policies import reference_002 as ref
from tests.policies.reference_002 import BASE, STEP, Readings
from tests.policies.sichuan import ALTERNATIVES, DEFAULT, Facts, by_policy, by_reference, histories, one, record

# Three insured years before the reform: two further ones reach the fifth year, in which the first raise falls.
BEFORE = "RRR"
FIRST = 2025 - len(BEFORE)


def name(readings: Readings) -> str:
    changed = {key: value for key, value in asdict(readings).items() if value != asdict(DEFAULT)[key]}
    return ",".join(f"{key}={value}" for key, value in changed.items()) or "default"


@pytest.fixture(scope="module")
def facts() -> dict[str, Facts]:
    """What the policy says under the default readings about every history of up to six years after the reform."""
    ask = by_policy()
    return {letters: ask(FIRST, BEFORE + letters) for length in range(1, 7) for letters in histories(length)}


def test_all_histories_after_the_reform(facts: dict[str, Facts]) -> None:
    assert len(facts) == sum(7**length for length in range(1, 7))
    # The model walks through each history many times: of the longest ones it is asked about those of the five common letters.
    asked = [letters for letters in facts if len(letters) < 6 or not set(letters) & set("lX")]
    assert [letters for letters in asked if facts[letters] != by_reference(FIRST, BEFORE + letters)] == []


@pytest.mark.parametrize("readings", ALTERNATIVES, ids=name)
@pytest.mark.parametrize(("first", "before"), [(2025, ""), (2021, "RRRR"), (2023, "NR"), (2019, "RRzERl")])
def test_every_alternative_of_every_reading(readings: Readings, first: int, before: str) -> None:
    ask = by_policy(readings)
    found = {letters: ask(first, before + letters) for letters in histories(4)}
    assert found == {letters: by_reference(first, before + letters, readings) for letters in found}


@pytest.mark.parametrize(("one_reading", "other"), [*combinations(ALTERNATIVES, 2)], ids=name)
def test_two_alternatives_together(one_reading: Readings, other: Readings) -> None:
    mine, default = asdict(one_reading), asdict(DEFAULT)
    both = evolve(other, **{key: value for key, value in mine.items() if value != default[key]})
    ask, chance = by_policy(both), Random(f"{one_reading}{other}")
    for _ in range(40):
        # Mostly insured, so that rewards come near their ceiling, and long enough for a second lapse.
        letters = "".join(chance.choices("RzulENX", (4, 8, 1, 1, 1, 1, 0.2), k=24))
        assert ask(2019, letters) == by_reference(2019, letters, both), letters


@pytest.mark.parametrize("readings", [DEFAULT, *ALTERNATIVES], ids=name)
def test_long_histories(readings: Readings) -> None:
    ask, chance = by_policy(readings), Random(2025)
    for _ in range(60):
        letters = "".join(chance.choices("RzulENX", (4, 8, 1, 1, 1, 2, 0.2), k=chance.randint(12, 45)))
        first = chance.randint(2016, 2025)
        assert ask(first, letters) == by_reference(first, letters, readings), letters


@pytest.mark.parametrize("readings", [DEFAULT, *ALTERNATIVES], ids=name)
def test_the_interpreter_says_the_same(readings: Readings) -> None:
    """Through records, with the readings in the record; the compiled policy answers every history above."""
    chance = Random(7)
    changed = {key: value for key, value in asdict(readings).items() if value != asdict(DEFAULT)[key]}
    for _ in range(4):
        letters = "".join(chance.choices("RzulENX", (4, 8, 2, 3, 1, 3, 0.2), k=9))
        unstarted = {str(2022 + n): False for n, letter in enumerate(letters) if letter == "l"}
        outputs = one(record(2022, letters, readings=changed, benefit_started=unstarted))
        expected = asdict(by_reference(2022, letters, readings))
        assert {key: outputs[key] for key in expected} == expected, letters


# --- what holds for every history ---------------------------------------------------------------------------------------


def test_the_limit_stays_between_240000_and_360000(facts: dict[str, Facts]) -> None:
    caps = [found.cap for found in facts.values() if found.cap is not None]
    assert all(240_000 <= cap <= 360_000 for cap in caps)
    # And the range is used in full, by histories longer than those.
    ask = by_policy()
    assert ask(2021, "RRRR" + "z" * 9).cap == 360_000
    assert ask(2025, "N" * 15 + "R").cap == 240_000


def test_there_is_a_limit_and_a_wait_in_insured_years_only(facts: dict[str, Facts]) -> None:
    for letters, found in facts.items():
        insured = letters[-1] in "Rzul"
        waits = (found.wait_fixed, found.wait_variable, found.wait_repairable, found.wait_total)
        assert (found.cap is not None) == insured, letters
        assert [wait is not None for wait in waits] == [insured] * 4, letters


def test_an_insured_year_instead_of_a_lapse_never_lowers_a_later_limit(facts: dict[str, Facts]) -> None:
    tried = 0
    for letters, found in facts.items():
        # Whoever joins the employee scheme after a lapse is spared the reduction, see below.
        if found.cap is None or "E" in letters:
            continue
        for at, letter in enumerate(letters):
            for insured in "Rzl" if letter == "N" else "":
                better = facts[letters[:at] + insured + letters[at + 1 :]].cap
                assert better is not None
                assert better >= found.cap, (letters, at, insured)
                tried += 1
    assert tried > 50_000


def test_a_year_in_the_employee_scheme_spares_the_reduction() -> None:
    """The one way to a higher limit by a lapse: an insured year before it would have brought the reduction on."""
    ask = by_policy()
    assert (ask(2025, "NNER").cap, ask(2025, "NRER").cap) == (300_000, 296_000)
    other = by_policy(Readings(employee_ends_lapse=False))
    assert (other(2025, "NNER").cap, other(2025, "NRER").cap) == (292_000, 296_000)


def test_a_lapse_never_raises_the_next_limit(facts: dict[str, Facts]) -> None:
    """What the year before the lapse had already earned for the next one is the only thing that can raise it."""
    tried, ask = 0, by_policy()
    for letters, found in facts.items():
        insured, lapse = letters.rstrip("N"), len(letters) - len(letters.rstrip("N"))
        if not lapse or not insured or insured[-1] not in "Rzul":
            continue
        before = facts[insured].cap
        back = ask(FIRST, BEFORE + letters + "R").cap
        assert before is not None
        assert back is not None
        earned = STEP if insured[-1] == "z" else 0
        assert back <= before + earned - min(STEP * lapse, BASE // 5), letters
        assert found.continuity_reward == facts[insured].continuity_reward, letters
        tried += 1
    assert tried > 10_000


def test_clearing_never_changes_the_continuity_reward(facts: dict[str, Facts]) -> None:
    for letters, found in facts.items():
        if "u" in letters:
            kept = facts[letters.replace("u", "R")]
            assert found.continuity_reward == kept.continuity_reward
            assert found.run_years == kept.run_years
            assert found.zero_claim_reward <= kept.zero_claim_reward


def test_using_the_reward_leaves_the_limit_of_the_same_year(facts: dict[str, Facts]) -> None:
    for letters, found in facts.items():
        if letters[-1] == "u":
            assert found.cap == facts[letters[:-1] + "R"].cap
            for after in "RN" if len(letters) < 6 else "":
                assert facts[letters + after].zero_claim_reward == 0


def test_no_wait_exactly_for_the_punctual_without_a_lapse(facts: dict[str, Facts]) -> None:
    for letters, found in facts.items():
        if found.wait_total is None:
            continue
        punctual = letters[-1] != "l" and found.lapsed_years == 0
        assert (found.wait_total == 0) == punctual, letters
        assert found.wait_total == 0 or found.wait_total >= 3
        assert found.wait_total >= 6 or found.lapsed_years < 4


def test_saturating_accrual_is_not_monotone() -> None:
    """Why it is not the default: one more zero-claim year may cost continuity reward, and is then cleared."""
    ask = by_policy(Readings(cap_mode="saturating"))
    fewer, more = "RRRRRzzzzzRRuR", "RRRRRzzzzzzzuR"
    # To the ceiling of 60,000 yuan continuity reward comes alone (fewer), or together with zero-claim reward (more).
    fewer_cap, more_cap = ask(2021, fewer).cap, ask(2021, more).cap
    assert fewer_cap is not None
    assert more_cap is not None
    assert more_cap < fewer_cap
    default = by_policy()
    kept, same = default(2021, more).cap, default(2021, fewer).cap
    assert kept is not None
    assert same is not None
    assert kept >= same


@pytest.mark.parametrize(("lapsed", "late", "exempt"), [*product(range(12), (False, True), (False, True))])
def test_repair_never_lengthens_the_wait_and_costs_the_same_for_every_year(lapsed: int, late: bool, exempt: bool) -> None:
    past = {2025 + n: ref.Year("N") for n in range(lapsed)} | {2025 + lapsed: ref.Year("R", late=late)}
    free = ref.waiting(past, 2025 + lapsed, DEFAULT, exempt=exempt)
    assert free is not None
    person = record(2025, "N" * lapsed + ("l" if late else "R"), exempt=exempt, individual_standard=400)
    totals = []
    for repair in range(free.repairable + 1):
        wait = ref.waiting(past, 2025 + lapsed, DEFAULT, exempt=exempt, repair=repair)
        assert wait is not None
        outputs = one(person | {"repair_years": repair})
        assert (outputs["wait_total"], outputs["wait_variable"]) == (wait.total, wait.variable)
        assert outputs["wait_repairable"] == free.repairable
        assert outputs["repair_cost"] == 400 * repair
        totals.append(outputs["wait_total"])
    assert totals == sorted(totals, reverse=True)
    assert totals[-1] == 0 if exempt or not (late or lapsed) else totals[-1] >= (6 if lapsed >= 4 else 3)
