"""Records as given: what is read, and the code and field of every mistake."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.engines.rows.decode import Decoder, RecordDefaults, decode, identifier
from mingce.engines.rows.jsontext import decoder
from mingce.engines.rows.scalars import Cell
from mingce.ir.record import Record
from mingce.ir.values import PolicyError
from tests.samples import pilot


def read(text: str, defaults: RecordDefaults | None = None) -> Record:
    return decode(pilot(), decoder().decode(text), defaults)


def refusal(raw: object, defaults: RecordDefaults | None = None) -> tuple[str, str | None]:
    """Code and field of the error; its message must be a Chinese sentence."""
    with pytest.raises(PolicyError) as caught:
        decode(pilot(), raw, defaults)
    assert any("\u4e00" <= char <= "\u9fff" for char in caught.value.message)
    return caught.value.code, caught.value.field


def test_aliases_and_chinese_names_mean_the_same() -> None:
    by_alias = read(
        '{"id": "p1", "year": 2027, "status": {"2026": "none", "2027": "resident"}, "exempt": true, "paid_on": "2026-12-01",'
        ' "repair_years": 2, "parameters": {"own_share": "5%"}, "readings": {"first_counts": true}}'
    )
    by_name = read(
        '{"编号": "p1", "年度": "2027年", "参保状态": {"2026年": "未参保", "2027": "居民医保"}, "特殊群体": "是",'
        ' "缴费到账日": "2026-12-01", "补缴年数": "2", "参数": {"自付比例": 0.05}, "口径": {"首年计入": true}}'
    )
    assert by_alias == by_name
    assert by_alias == Record(
        2027,
        values={"exempt": True, "paid_on": date(2026, 12, 1), "repair_years": Fraction(2)},
        yearly={"status": {2026: "none", 2027: "resident"}},
        parameters={"own_share": Fraction(1, 20)},
        readings={"first_counts": True},
    )


def test_yearly_inputs_as_columns() -> None:
    raw = {"year": 2027, "status_2026": "none", "参保状态_2027": "resident", "resides_2027-01": True, "resides_2027_2": False}
    record = decode(pilot(), raw)
    assert record.yearly == {"status": {2026: "none", 2027: "resident"}}
    assert record.monthly == {"resides": {(2027, 1): True, (2027, 2): False}}


def test_months_as_an_object() -> None:
    assert read('{"year": 2027, "resides": {"2027-01": true, "2027年12月": false}}').monthly == {
        "resides": {(2027, 1): True, (2027, 12): False}
    }


def test_money_is_exact() -> None:
    record = read('{"year": 2027, "bills": [{"amount": 0.1}, {"amount": "300000.01"}, {"费用金额": 1e3}, {"amount": 7}]}')
    assert [member["bills.amount"] for member in record.members["bills"]] == [
        Fraction(1, 10),
        Fraction(30000001, 100),
        Fraction(1000),
        Fraction(7),
    ]


@pytest.mark.parametrize(
    ("written", "value"),
    [("5%", Fraction(1, 20)), ("1.5‰", Fraction(3, 2000)), ("５％", None), ("12.5 %", Fraction(1, 8)), ("0.05", Fraction(1, 20))],
)
def test_ratios(written: str, value: Fraction | None) -> None:
    raw = {"year": 2027, "parameters": {"own_share": written}}
    if value is None:
        assert refusal(raw)[0] == "wrong-type"
    else:
        assert decode(pilot(), raw).parameters == {"own_share": value}


def test_null_is_absent() -> None:
    record = read('{"id": null, "year": 2027, "exempt": null, "status": {"2027": null}, "bills": null, "readings": null}')
    assert record == Record(2027)


def test_binary_floats_of_python_callers_are_read_by_their_digits() -> None:
    assert decode(pilot(), {"year": 2027, "bills": [{"amount": 0.07}]}).members["bills"][0]["bills.amount"] == Fraction(7, 100)
    assert refusal({"year": 2027, "bills": [{"amount": 0.1 + 0.2}]}) == ("too-precise", "bills.amount")


def test_what_the_record_says_goes_before_the_defaults() -> None:
    defaults = RecordDefaults(2030, {"own_share": Cell("10%")}, {"首年计入": Cell("是")})
    assert read("{}", defaults) == Record(2030, parameters={"own_share": Fraction(1, 10)}, readings={"first_counts": True})
    own = read('{"year": 2027, "parameters": {"自付比例": 0}, "readings": {"first_counts": false}}', defaults)
    assert own == Record(2027, parameters={"own_share": Fraction(0)}, readings={"first_counts": False})


@pytest.mark.parametrize(("text", "value"), [("是", True), ("否", False), ("TRUE", True), ("false", False), ("1", True), ("0", False)])
def test_truth_in_tables(text: str, value: bool) -> None:
    assert decode(pilot(), {"year": Cell("2027"), "exempt": Cell(text)}).values == {"exempt": value}


def test_an_empty_cell_is_absent() -> None:
    assert decode(pilot(), {"year": Cell("2027"), "exempt": Cell(" "), "status_2027": Cell("")}) == Record(2027)


def test_a_list_in_a_cell_is_json() -> None:
    record = decode(pilot(), {"year": Cell("2027"), "bills": Cell('[{"code": "A1", "amount": 12.34}]')})
    assert record.members["bills"] == ({"bills.code": "A1", "bills.amount": Fraction(617, 50)},)
    assert refusal({"year": Cell("2027"), "bills": Cell("[[[")}) == ("wrong-type", "bills")


MISTAKES: dict[str, tuple[str, str | None]] = {
    "[]": ("not-an-object", None),
    "3": ("not-an-object", None),
    "{}": ("missing-year", "year"),
    '{"year": "27"}': ("bad-year", "year"),
    '{"year": 2027.5}': ("bad-year", "year"),
    '{"year": true}': ("bad-year", "year"),
    '{"year": 1e400}': ("bad-year", "year"),
    '{"year": 1e999999999}': ("bad-year", "year"),
    '{"year": NaN}': ("bad-year", "year"),
    '{"year": -Infinity}': ("bad-year", "year"),
    '{"year": 12}': ("bad-year", "year"),
    '{"id": {}, "year": 2027}': ("wrong-type", "id"),
    '{"year": 2027, "stauts": {"2027": "none"}}': ("unknown-field", "stauts"),
    '{"year": 2027, "stauts_2027": "none"}': ("unknown-field", "stauts_2027"),
    '{"year": 2027, "exempt_2027": true}': ("unknown-field", "exempt_2027"),
    '{"year": 2027, "exempt": "对"}': ("wrong-type", "exempt"),
    '{"year": 2027, "exempt": 1}': ("wrong-type", "exempt"),
    '{"year": 2027, "repair_years": true}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": "二"}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": [2]}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": "5%"}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": 61}': ("out-of-range", "repair_years"),
    '{"year": 2027, "repair_years": -1}': ("out-of-range", "repair_years"),
    '{"year": 2027, "repair_years": 1.5}': ("too-precise", "repair_years"),
    '{"year": 2027, "repair_years": 1e400}': ("out-of-range", "repair_years"),
    '{"year": 2027, "repair_years": 1e999999999}': ("out-of-range", "repair_years"),
    '{"year": 2027, "repair_years": 1e-999999999}': ("too-precise", "repair_years"),
    '{"year": 1e99999999999999999999}': ("bad-year", "year"),
    '{"year": 2027, "repair_years": -1e99999999999999999999}': ("out-of-range", "repair_years"),
    '{"year": 2027, "repair_years": 1e-99999999999999999999}': ("too-precise", "repair_years"),
    '{"year": 2027, "repair_years": NaN}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": -Infinity}': ("wrong-type", "repair_years"),
    '{"year": 2027, "repair_years": ' + "9" * 5000 + "}": ("out-of-range", "repair_years"),
    '{"year": 2027, "bills": [{"amount": 0.001}]}': ("too-precise", "bills.amount"),
    '{"year": 2027, "bills": [{"amount": "3,000"}]}': ("wrong-type", "bills.amount"),
    '{"year": 2027, "bills": [{"amuont": 3}]}': ("unknown-field", "amuont"),
    '{"year": 2027, "bills": [{"amount": 3, "费用金额": 3}]}': ("duplicate-field", "bills.amount"),
    '{"year": 2027, "bills": {"amount": 3}}': ("wrong-type", "bills"),
    '{"year": 2027, "bills": [7]}': ("not-an-object", "bills"),
    '{"year": 2027, "bills": [{"code": 7}]}': ("wrong-type", "bills.code"),
    '{"year": 2027, "status": {"2027": "residemt"}}': ("unknown-category", "status"),
    '{"year": 2027, "status": {"2027": 1}}': ("wrong-type", "status"),
    '{"year": 2027, "status": "resident"}': ("wrong-type", "status"),
    '{"year": 2027, "status": {"27": "resident"}}': ("bad-year", "status"),
    '{"year": 2027, "status": {"0000": "resident"}}': ("bad-year", "status"),
    '{"year": 2027, "resides": {"2027-13": true}}': ("bad-year", "resides"),
    '{"year": 2027, "paid_on": "2026/12/1"}': ("bad-date", "paid_on"),
    '{"year": 2027, "paid_on": "20261201"}': ("bad-date", "paid_on"),
    '{"year": 2027, "paid_on": "2026-02-30"}': ("bad-date", "paid_on"),
    '{"year": 2027, "paid_on": 20261201}': ("bad-date", "paid_on"),
    '{"year": 2027, "birth_year": 99}': ("bad-year", "birth_year"),
    '{"year": 2027, "exempt": true, "特殊群体": false}': ("duplicate-field", "exempt"),
    '{"year": 2027, "exempt": true, "exempt": true}': ("duplicate-field", "exempt"),
    '{"year": 2027, "年度": 2027}': ("duplicate-field", "year"),
    '{"year": 2027, "status": {"2027": "none"}, "status_2027": "none"}': ("duplicate-field", "status"),
    '{"year": 2027, "status": {"2027": "none", "2027": "none"}}': ("duplicate-field", "2027"),
    '{"year": 2027, "parameters": {"own_shar": 0}}': ("unknown-parameter", "own_shar"),
    '{"year": 2027, "parameters": {"own_share": 1.5}}': ("out-of-range", "own_share"),
    '{"year": 2027, "parameters": []}': ("wrong-type", "parameters"),
    '{"year": 2027, "readings": {"first_count": true}}': ("unknown-reading", "first_count"),
    '{"year": 2027, "readings": {"first_counts": "yes"}}': ("wrong-type", "first_counts"),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_mistakes(text: str) -> None:
    assert refusal(decoder().decode(text)) == MISTAKES[text]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"stauts": {}}, "status"),
        ({"参保状况": {}}, "参保状态"),
        ({"status_2027": "residnet"}, "resident"),
        ({"status_2027": "居民医报"}, "居民医保"),
        ({"parameters": {"own_shar": 1}}, "own_share"),
        ({"口径": {"首年记入": True}}, "首年计入"),
    ],
)
def test_did_you_mean(raw: Mapping[str, object], words: str) -> None:
    with pytest.raises(PolicyError, match=f"是否应为“{words}”？"):
        decode(pilot(), {"year": 2027, **raw})


def test_wrong_defaults_are_refused_at_once() -> None:
    with pytest.raises(PolicyError, match="没有名为“own_shar”的参数，是否应为“own_share”？"):
        Decoder.of(pilot(), RecordDefaults(parameters={"own_shar": Cell("1")}))


def test_identifiers_come_back_as_given() -> None:
    assert [identifier(raw) for raw in ({"id": "p1"}, {"编号": 7}, {"id": [1]}, {"id": True}, [], {})] == [
        "p1",
        7,
        None,
        None,
        None,
        None,
    ]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text(max_size=8),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=6), below, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(
    [
        "id",
        "year",
        "status",
        "参保状态",
        "exempt",
        "repair_years",
        "paid_on",
        "bills",
        "parameters",
        "readings",
        "status_2027",
        "resides",
    ]
)


@given(st.dictionaries(keys | st.text(max_size=6), json_values, max_size=6))
def test_junk_is_refused_never_a_crash(raw: dict[str, object]) -> None:
    refused = None
    try:
        decode(pilot(), {"year": 2027, **raw})
    except PolicyError as error:
        refused = error
    assert refused is None or (refused.code and len(refused.message) < 400)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=0, max_value=10**6))
def test_every_amount_in_fen_is_read_exactly(amount: Decimal) -> None:
    text = json.dumps({"year": 2027, "bills": [{"amount": str(amount)}]})
    assert read(text).members["bills"][0]["bills.amount"] == Fraction(amount)
