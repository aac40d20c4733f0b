"""The JavaScript back end says what `mingce run` says, to the last character: results, open values, errors and readings."""

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from mingce.backends.javascript.module import print_module
from mingce.driver.examples import example_record
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import decoder, write
from mingce.ir import ops
from mingce.ir.program import Program
from tests import builders as b
from tests.conftest import GOLDEN_DIR
from tests.corpus_cases import batches, cases, compiled, plain
from tests.fuzz.test_records import HOSTILE
from tests.fuzz.trial import KEYS, program
from tests.modules import public
from tests.node import Job, evaluated, explained
from tests.samples import pilot
from tests.unit.engines.rows.test_decode import MISTAKES
from tests.unit.interpreter.test_apportion import FIELDS, LEAST, MOST, OPEN, PEOPLE, PER_SCORE, RATIO, SCORE, TIMES, share

ROOT = Path(__file__).parents[2]
POLICIES = (
    *sorted((ROOT / "policies").rglob("*.pol")),
    *(path for path in sorted(GOLDEN_DIR.glob("*/*.pol")) if path.parent.name != "rejected"),
)
SAMPLES = {
    "sichuan/enrolment_2025.pol": ("sichuan/samples/persons.json",),
    "guizhou/pooling_2024.pol": ("guizhou/samples/province.json",),
    "guizhou/enrolment_2024.pol": ("guizhou/samples/persons.json",),
    "jilin/pooling_2024.pol": ("jilin/samples/province.json",),
    "jilin/enrolment_2024.pol": ("jilin/samples/persons.json",),
}

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(2019, 2041), st.floats(), st.text(max_size=12),
    st.sampled_from(["two", "１２", "-0"]),
    st.sampled_from(["one", "一类", "是", "5%", "2025-02-30", "20250101", "1e9", "Infinity", "0.005", "9" * 400, "\ud800", "\x00"]),
)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), inner, max_size=5),
    max_leaves=12,
)
RECORDS = st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=9)


@frozen
class Question:
    """A policy and the text of a JSON array of records."""

    program: Program
    text: str
    engine: Engine = Engine.INTERPRETER

    def answers(self) -> list[str]:
        """The output records that `mingce run` prints, each as it stands in the array; a record without an id has no line here."""
        rows = read_rows(self.text, "json")
        found = results(self.program, rows, Decoder.of(self.program, RecordDefaults()), evaluator(self.program, self.engine))
        return [write({key: value for key, value in row.items() if key != "line"}) for row in found]


def agree(questions: Iterator[Question] | tuple[Question, ...], folder: Path) -> list[str]:
    """Ask node and the other engine; all answers, which are the same."""
    asked = tuple(questions)
    modules: dict[int, str] = {}
    for question in asked:
        if id(question.program) not in modules:
            modules[id(question.program)] = print_module(question.program)
    found = evaluated([Job(modules[id(question.program)], question.text) for question in asked], folder)
    told = []
    for question, answers in zip(asked, found, strict=True):
        assert answers == question.answers(), question.text
        told += answers
    return told


def test_examples_of_all_policies(tmp_path: Path) -> None:
    questions = []
    for path in POLICIES:
        found = compile_path(path).program
        assert found is not None
        records = [public(example_record(found, example), number) for number, example in enumerate(found.examples)]
        questions.append(Question(found, write(records)))
    assert len(agree(tuple(questions), tmp_path)) > 100


def test_samples_of_the_policies(tmp_path: Path) -> None:
    questions = []
    for policy, files in SAMPLES.items():
        found = compile_path(ROOT / "policies" / policy).program
        assert found is not None
        questions += [Question(found, (ROOT / "policies" / file).read_text(encoding="utf-8")) for file in files]
    assert agree(tuple(questions), tmp_path)


def test_the_corpus(tmp_path: Path) -> None:
    """What was worked out by hand."""
    corpus = tuple(cases())
    found = evaluated([Job(print_module(compiled(case)), write(list(case.records))) for case in corpus], tmp_path)
    for case, answers in zip(corpus, found, strict=True):
        for expected, answer in zip(case.expected, answers, strict=True):
            assert plain(decoder().decode(answer)) == plain(expected), expected["id"]


def test_random_programs(tmp_path: Path) -> None:
    def questions() -> Iterator[Question]:
        for batch in batches(40, 8, seed=4):
            yield Question(batch.program, write([public(record, number) for number, record in enumerate(batch.records)]))

    told = agree(questions(), tmp_path)
    assert any('"error"' in line for line in told)
    assert any('"undetermined"' in line for line in told)


def test_explanations_say_what_was_computed(tmp_path: Path) -> None:
    """Of every record that can be computed, with the values of all outputs, and nothing but Chinese."""
    drawn = [
        (batch.program, [public(record, number) for number, record in enumerate(batch.records)]) for batch in batches(25, 5, seed=9)
    ]
    jobs = [Job(print_module(found), write(records)) for found, records in drawn]
    for (found, _), told, answers in zip(drawn, explained(jobs, tmp_path), evaluated(jobs, tmp_path), strict=True):
        for explanation, answer in zip(told, answers, strict=True):
            result = json.loads(answer, parse_float=str)
            assert (explanation is None) == ("error" in result)
            if explanation is None:
                continue
            alone = [node for node in explanation["outputs"] if node["member"] is None]
            values = {alias: value for alias, value in result["outputs"].items() if found.definition(alias) is not None}
            assert {node["alias"]: node["value"] for node in alone} == values
            texts = [node["text"] for node in _nodes(explanation["outputs"])]
            assert not [text for text in texts if "undefined" in text or "NaN" in text or "null" in text or "Object" in text]


def _nodes(nodes: list[Any]) -> Iterator[Any]:
    for node in nodes:
        yield node
        yield from _nodes(node["reads"])


def test_conditions_without_a_value(tmp_path: Path) -> None:
    """A condition that is 不适用 is an error wherever it is looked at, and nowhere else."""
    asked = b.cases((b.ref("flag", b.BOOL), b.ref("other", b.BOOL)), otherwise=b.none(b.BOOL))
    maybe = b.ref("maybe", b.BOOL)
    choice = b.cases((maybe, b.yuan(1)), otherwise=b.yuan(2))
    programs = [
        b.program(
            b.define("maybe", asked, b.BOOL),
            b.define("result", body, of),
            inputs=(b.given("flag", b.BOOL), b.given("other", b.BOOL, doubtful=True), b.given("late", b.BOOL)),
        )
        for body, of in (
            (choice, b.MONEY),
            (b.both(b.ref("late", b.BOOL), maybe), b.BOOL),
            (b.either(b.ref("late", b.BOOL), maybe), b.BOOL),
            (b.both(maybe, b.ref("late", b.BOOL)), b.BOOL),
            (b.cases((b.ref("late", b.BOOL), choice), otherwise=b.yuan(3)), b.MONEY),
        )
    ]
    records = [
        {"id": n, "year": 2025, "flag": bool(n & 1), "late": bool(n & 2), **({"other": bool(n & 4)} if n < 8 else {})}
        for n in range(12)
    ]
    told = agree(tuple(Question(program_, json.dumps(records)) for program_ in programs), tmp_path)
    # The condition has no value in six records; where `late` decides first, it is looked at in three.
    assert [sum("not-applicable" in line for line in told[12 * n : 12 * n + 12]) for n in range(5)] == [6, 3, 3, 6, 3]


# --- 分配 -------------------------------------------------------------------------------------------------------------------


def _allocations() -> Iterator[Program]:
    """Every part of a 分配, alone and together, its total and its weights given or open."""
    weight, rest = b.ref("weight", RATIO), b.sub(b.num(1), b.ref("weight", RATIO))
    inverse = b.apply(ops.DIV, b.num(1), SCORE, of=PER_SCORE)
    for node in (
        share(),
        share((weight, PEOPLE), (rest, SCORE), unit=Fraction(1)),
        share((b.num(1), inverse), gate=OPEN),
        share((b.num("2/5"), PEOPLE), (b.num("3/5"), inverse), coefficient=TIMES, gate=OPEN, redistribute=b.false()),
        share(coefficient=TIMES, least=LEAST, most=MOST),
        share((weight, PEOPLE), (rest, inverse), coefficient=TIMES, gate=OPEN, least=LEAST, most=MOST, unit=Fraction(1)),
    ):
        yield b.program(
            b.define("towns.given", node, of_each="towns"),
            b.define("sum", b.fold("sum", "towns", b.ref("towns.given"))),
            inputs=(b.given("total", b.MONEY), b.given("weight", RATIO, "权重", doubtful=True)),
            collections=(b.collection("towns", *FIELDS, name="乡镇"),),
        )


def _town(chance: Random) -> dict[str, object]:
    """A town with most of its fields, some of them odd."""
    least, most = sorted((chance.randint(0, 2000), chance.randint(0, 9000)))
    given: dict[str, object] = {
        "people": chance.choice((0, 1, 7, 10**6, chance.randint(1, 10**5))), "score": chance.choice((1, 2, 3, chance.randint(0, 100))),
        "open": chance.random() < 0.7, "times": chance.choice((1, "0.5", "1.2", 0)), "least": f"{least}.05", "most": f"{most}.05",
    }  # fmt: skip
    return {key: value for key, value in given.items() if chance.random() > 0.01}


def test_allocations(tmp_path: Path) -> None:
    chance = Random(7)
    questions = []
    for program_ in _allocations():
        records = [
            {
                "id": number,
                "year": 2025,
                "total": chance.choice((0, 1, "0.05", 10**4, "12345.67")),
                **({} if chance.random() < 0.05 else {"weight": chance.choice((0, 1, "0.25", "0.333", "1.5"))}),
                "towns": [_town(chance) for _ in range(chance.randint(0, 6))],
            }
            for number in range(80)
        ]
        questions.append(Question(program_, json.dumps(records)))
    told = "".join(agree(tuple(questions), tmp_path))
    codes = ("negative-factor", "zero-factor", "nobody-eligible", "bounds-unmet", "negative-weight", "division-by-zero")
    assert [code for code in codes if code not in told] == ["negative-factor"], "nothing here is negative but weights"


# --- what is wrong with a record ------------------------------------------------------------------------------------------

NEAR = [
    '{"stauts": {}}', '{"参保状况": {}}', '{"status_2027": "residnet"}', '{"status_2027": "居民医报"}',
    '{"parameters": {"own_shar": 1}}', '{"口径": {"首年记入": true}}', '{"參保狀態": 1}', '{"STATUS": 1}',
    '{"参宝状态": 1}', '{"exempt ": "yes"}', '{"repair_yaers": 1}',
    '{"bills": [{"amount": 1e29}]}', '{"bills": [{"amount": 1e30}]}', '{"bills": [{"amount": 1329227995784915872903807060280344575}]}',
    '{"bills": [{"amount": 1329227995784915872903807060280344576}]}',
    '{"bills": [{"amount": 1e-300}]}', '{"bills": [{"amount": 1e-301}]}',
]  # fmt: skip


def test_mistakes(tmp_path: Path) -> None:
    texts = [text for text in (*MISTAKES, *NEAR) if "9" * 5000 not in text]
    told = agree((Question(pilot(), f"[{', '.join(texts)}]"),), tmp_path)
    assert sum("是否应为" in line for line in told) >= 11


HOSTILE_RECORDS = [
    "great exponent", "small exponent", "exponent in text", "exponent of the year", "many digits", "many digits in a ratio",
    "many digits as the id", "no numbers", "repeated key", "key twice by two names", "half a surrogate pair", "not records",
    "many mistakes", "long keys", "many keys", "many years", "many members",
]  # fmt: skip


def test_hostile_records(tmp_path: Path) -> None:
    agree(tuple(Question(program(), HOSTILE[name], Engine.PYTHON) for name in HOSTILE_RECORDS), tmp_path)


def _drawn(strategy: st.SearchStrategy[dict[str, object]], count: int) -> list[dict[str, object]]:
    """The same values in every run."""
    found: list[dict[str, object]] = []

    @seeded(20250101)
    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def draw(value: dict[str, object]) -> None:
        found.append(value)

    draw()
    return found


@pytest.mark.parametrize("nearly", [False, True])
def test_any_records(nearly: bool, tmp_path: Path) -> None:
    right = {"id": 1, "year": 2027, "kinded": "two", "amount": 1, "good": True, "parameters": {"standard": 5}, "claims": []}
    records = [right | record if nearly else record for record in _drawn(RECORDS, 300)]
    agree((Question(program(), json.dumps(records)),), tmp_path)
