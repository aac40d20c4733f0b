"""The schemas themselves, and that real records and real results are valid."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mingce.backends import schema
from mingce.backends.api import Artifact
from mingce.backends.schema.fragments import Json, decimal, given, plain
from mingce.driver.examples import decode_example
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.site import options
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import Row, read_rows
from mingce.ir.program import Program
from mingce.ir.types import NUMBERS
from mingce.source import Source
from tests.samples import PILOT
from tests.schemas import input_validator, output_validator, refusals

ROOT = Path(__file__).parents[4]
POLICIES = sorted((ROOT / "policies").rglob("*.pol"))
GOLDEN = sorted(path for path in (ROOT / "tests" / "golden").rglob("*.pol") if "rejected" not in path.parts)
SAMPLES = {
    "guizhou/persons": "guizhou/enrolment_2024",
    "guizhou/plans": "guizhou/pooling_2024",
    "guizhou/province": "guizhou/pooling_2024",
    "jilin/persons": "jilin/enrolment_2024",
    "jilin/province": "jilin/pooling_2024",
    "sichuan/persons": "sichuan/enrolment_2025",
    "sichuan/pooling_years": "sichuan/pooling_2023",
    "sichuan/reform": "sichuan/reform_2021",
    "sichuan/targets": "sichuan/enrolment_2025",
}


@cache
def compiled(path: Path) -> Program:
    program = compile_path(path).program
    assert program is not None
    return program


def place(path: Path) -> str:
    return str(path.relative_to(ROOT).with_suffix(""))


def artifacts(program: Program) -> tuple[Artifact, ...]:
    return schema.emit(program, options())


# --- form ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*POLICIES, PILOT], ids=place)
def test_schemas_are_schemas_with_ascii_ids(path: Path) -> None:
    for artifact in artifacts(compiled(path)):
        found = json.loads(artifact.text)
        Draft202012Validator.check_schema(found)
        assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert str(found["$id"]).isascii()
        assert found["$id"] == f"urn:mingce:{compiled(path).policy.alias}:{artifact.path.name.split('.')[1]}"
        assert all(name.isascii() for name in found["$defs"])
        referred = {node["$ref"].removeprefix("#/$defs/") for node in walk(found) if "$ref" in node}
        assert referred == set(found["$defs"]), "every definition is used, every reference has one"


def walk(node: object) -> Iterator[dict[str, str]]:
    """Every schema in a schema; `properties` may hold keys of any name, but none of ours is called $ref."""
    if isinstance(node, dict):
        yield node
        for item in node.values():
            yield from walk(item)
    elif isinstance(node, list):
        for item in node:
            yield from walk(item)


def test_no_multiple_of_a_fraction() -> None:
    """Validators that compute with binary numbers would refuse 19.99 as a multiple of 0.01."""
    for path in POLICIES:
        for artifact in artifacts(compiled(path)):
            assert all(isinstance(node.get("multipleOf", 1), int) for node in walk(json.loads(artifact.text)))


def test_a_list_of_terms_has_no_schema() -> None:
    assert artifacts(compiled(ROOT / "policies" / "common" / "terms.pol")) == ()


def test_titles_and_descriptions_are_what_the_policy_says() -> None:
    found = schema.input_schema(compiled(PILOT))
    definitions = found["$defs"]
    assert isinstance(definitions, dict)
    assert definitions["input.repair_years"] == {
        "title": "补缴年数",
        "description": "年数（年）；不小于0年；不大于60年；未填的按0年计。",
        "default": 0,
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": 60},
            {"type": "string", "pattern": r"^[+-]?([0-9]+(\.0*)?|\.0+)$"},
            {"type": "null"},
        ],
    }
    assert definitions["category.status_kind"] == {
        "title": "参保状态类",
        "oneOf": [
            {"const": "resident", "title": "居民医保"},
            {"const": "employee", "title": "职工医保"},
            {"const": "none", "title": "未参保"},
            {"title": "也可以写名称", "enum": ["居民医保", "职工医保", "未参保"]},
        ],
    }
    assert definitions["reading.first_counts"] == {
        "title": "首年计入",
        "description": "关于“首年计入”，取“否”；备选为“是”。理由：条文未写明。依据：《T01》三第1段第1句。",
        "default": False,
        "anyOf": [{"enum": [False, True, "否", "是"]}, {"type": "null"}],
    }
    outputs = schema.output_schema(compiled(PILOT))["$defs"]
    assert isinstance(outputs, dict)
    assert outputs["output.cap"] == {
        "title": "最高支付限额",
        "description": "金额（元）。依据：《T01》二第1段第2句。",
        # Nothing bounds a base that a record gives: digits too many for a binary number are written as text.
        "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "minLength": 16}, {"type": "null"}],
    }


def test_bounds_of_numbers_are_exact() -> None:
    ratio = NUMBERS["比例"]
    assert given(ratio, ratio.grain, ratio.grain)[0] == {
        "type": "number", "minimum": Decimal("0.000001"), "maximum": Decimal("0.000001"),
    }  # fmt: skip
    assert decimal(Fraction(-5, 4)) == Decimal("-1.25")
    assert decimal(Fraction(1, 3)) is None


# --- real records -------------------------------------------------------------------------------------------------------


def outputs_of(program: Program, rows: list[Row]) -> list[dict[str, Json]]:
    decoder = Decoder.of(program, RecordDefaults())
    return list(results(program, rows, decoder, evaluator(program, Engine.PYTHON)))  # type: ignore[arg-type]


def assert_valid(program: Program, rows: list[Row]) -> None:
    """Records are valid, and so is what comes of them."""
    for row in rows:
        assert refusals(input_validator(program), row.raw) == []
    for result in outputs_of(program, rows):
        assert refusals(output_validator(program), result) == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_samples_and_their_results_are_valid(sample: str) -> None:
    province, name = sample.split("/")
    text = (ROOT / "policies" / province / "samples" / f"{name}.json").read_text(encoding="utf-8")
    rows = list(read_rows(text, "json"))
    assert rows
    assert_valid(compiled(ROOT / "policies" / f"{SAMPLES[sample]}.pol"), rows)


def test_every_sample_is_tried() -> None:
    files = (ROOT / "policies").glob("*/samples/*.json")
    assert {f"{path.parts[-3]}/{path.stem}" for path in files} == set(SAMPLES)


@pytest.mark.parametrize("path", [*POLICIES, PILOT, *GOLDEN], ids=place)
def test_records_of_examples_and_their_results_are_valid(path: Path) -> None:
    program = compiled(path)
    rows: list[Row] = []
    for number, example in enumerate(program.examples, start=1):
        raw: list[object] = []
        decode_example(program, raw.append, example)  # type: ignore[arg-type]
        rows.append(Row(number, as_json(raw[0])))
    if rows:
        assert_valid(program, rows)


def as_json(value: object) -> object:
    """Typed values of an example as JSON holds them."""
    match value:
        case dict():
            return {key: as_json(item) for key, item in value.items()}
        case list():
            return [as_json(item) for item in value]
        case Fraction() | date():
            return plain(value)
        case _:
            return value


def test_results_of_every_kind_are_valid() -> None:
    """A number, null, an open value, members with their texts, an error with and without an id."""
    program = compiled(PILOT)
    member = {"code": "甲", "day": "2027-02-28", "amount": "0.05"}
    rows = [
        Row(1, {"id": 7, "year": 2027, "status": {"2027": "resident"}, "parameters": {"own_share": "50%"}, "bills": [member]}),
        Row(2, {"id": "x", "year": 2027, "parameters": {"own_share": 0}}),
        Row(3, {"id": "y", "year": 2027}),
        Row(4, {"year": 2019}),
    ]
    found = outputs_of(program, rows)
    assert all(refusals(output_validator(program), result) == [] for result in found)
    assert [("error" in result) for result in found] == [False, False, True, True]
    assert refusals(output_validator(program), {**found[0], "error": None})
    assert refusals(output_validator(program), {"id": 1, "outputs": {}, "readings": {}})


def test_constants_that_no_record_can_hold_are_refused() -> None:
    """A reading that is no alternative of this policy, a category of another, a month where a year is due."""
    validator = input_validator(compiled(PILOT))
    for wrong in (
        {"readings": {"first_counts": "maybe"}},
        {"status": {"2027": "居民"}},
        {"status": {"2027-03": "resident"}},
        {"resides": {"2027": True}},
        {"resides_2027-13": True},
        {"参数": {}, "parameters": {}},
        {"parameters.own_share": "101 %%"},
        {"claims": []},
    ):
        assert refusals(validator, {"year": 2027, **wrong}), wrong


def test_a_chinese_word_of_every_record_gives_way_to_an_input_of_that_name() -> None:
    text = (
        "政策 重名（clash）：期间 2020年 至 2040年；来源 《1》。\n"
        "对象 人（person）：编号（number）：个数，0个 至 9个。\n"
        "规则 结果（total）：个数；等于 编号；依据 《1》一。\n"
    )
    program = compile_source(Source("t.pol", text), lambda _name: None).program
    assert program is not None
    row = Row(1, {"id": "x", "年度": 2025, "编号": 3})
    assert [found["outputs"] for found in outputs_of(program, [row])] == [{"total": 3}]
    assert refusals(input_validator(program), row.raw) == []
    assert refusals(input_validator(program), {"year": 2025, "编号": "甲"})
