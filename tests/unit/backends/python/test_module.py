import sys
from collections import deque
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import count
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.backends.python.module import print_module
from mingce.driver.pipeline import compile_source
from mingce.interpreter import evaluate
from mingce.ir.program import Period, Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError, Undetermined
from mingce.source import Source
from tests import builders as b
from tests.benchmarks.policies import history_policy, waiting_policy
from tests.strategies import programs, records


def load(program: Program) -> ModuleType:
    module = ModuleType("generated_policy")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    exec(compile(print_module(program), "<generated>", "exec"), vars(module))
    return module


@pytest.fixture(scope="module")
def waiting() -> ModuleType:
    return load(waiting_policy())


RECORD = {"lapsed_years": 2, "repair_years": 0, "late": False, "exempt": False, "paid_on": date(2026, 12, 1)}


def test_one_record(waiting: ModuleType) -> None:
    result = waiting.evaluate(year=2027, **RECORD)
    # three months fixed, one for the second lapsed year; from 1 January, because the payment came before
    assert (result.wait_fixed, result.wait_variable, result.wait_total) == (3, 1, 4)
    assert result.benefit_start == date(2027, 5, 1)


def test_texts_are_read_where_json_has_no_type(waiting: ModuleType) -> None:
    given_as_text = {**RECORD, "lapsed_years": "2", "paid_on": "2026-12-01"}
    assert waiting.evaluate(year=2027, **given_as_text) == waiting.evaluate(year=2027, **RECORD)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"lapsed_years": 2.5}, "too-precise", "lapsed_years"),
        ({"lapsed_years": True}, "wrong-type", "lapsed_years"),
        ({"lapsed_years": Decimal("0.5")}, "too-precise", "lapsed_years"),
        ({"lapsed_years": 61}, "out-of-range", "lapsed_years"),
        ({"late": "yes"}, "wrong-type", "late"),
        ({"paid_on": "2027-02-30"}, "bad-date", "paid_on"),
        ({"paid": 1}, "unknown-field", "paid"),
    ],
)
def test_bad_values_are_told_in_chinese(waiting: ModuleType, change: Mapping[str, object], code: str, field: str) -> None:
    with pytest.raises(waiting.PolicyInputError) as found:
        waiting.evaluate_record({**RECORD, **change}, 2027)
    assert (found.value.code, found.value.field) == (code, field)
    assert any("一" <= letter <= "鿿" for letter in str(found.value))


def test_a_missing_value_is_named(waiting: ModuleType) -> None:
    with pytest.raises(waiting.PolicyInputError) as found:
        waiting.evaluate_record({}, 2027)
    assert (found.value.code, found.value.field) == ("missing-input", "lapsed_years")


def test_one_bad_record_does_not_stop_the_others(waiting: ModuleType) -> None:
    found = list(waiting.evaluate_many([(RECORD, 2027), ({}, 2027), (RECORD, 1999), (RECORD, 2027)]))
    assert [getattr(item, "code", "") for item in found] == ["", "missing-input", "year-out-of-horizon", ""]
    assert found[0] == found[3]
    # Two things that are no record and its year are a record that is none.
    (odd,) = waiting.evaluate_many([[1, "x"]])
    assert (odd.code, odd.message.endswith("实际是一个列表")) == ("not-an-object", True)


def test_history_by_chinese_names() -> None:
    module = load(history_policy())
    marks = dict.fromkeys((2025, 2026, 2027), False)
    row = {"status": {"2025": "未参保", "2026": "none", "2027": "居民医保"}, "zero_claim": marks, "used_reward": marks}
    result = module.evaluate_record(row, 2027)
    # two lapsed years take 2 × 4000 元 off 300000 元
    assert (result.lapsed_years, result.断保年数, result.cap) == (2, 2, Decimal(292_000))


def test_a_missing_doubtful_value_leaves_the_result_open() -> None:
    body = b.cases((b.ref("exempt", b.BOOL), b.yuan(0)), otherwise=b.yuan(3))
    program = b.program(b.define("fee", body, b.MONEY), inputs=(b.given("exempt", b.BOOL, "特殊群体", doubtful=True),))
    module = load(program)
    assert module.evaluate(year=2025).fee.reasons == ("缺少“特殊群体”",)
    assert module.evaluate(year=2025, exempt=False).fee == 3


def test_readings_and_parameters_are_switched_by_either_name() -> None:
    body = b.cases((b.ref("strict", b.BOOL), b.ref("step")), otherwise=b.yuan(0))
    step = b.parameter("step", b.MONEY, ("2024-01-01", None), name="额度")
    module = load(b.program(b.define("fee", body, b.MONEY), parameters=(step,), readings=(b.reading("strict", name="从严"),)))
    assert module.evaluate(year=2025).fee == 0
    assert module.evaluate(year=2025, readings={"从严": True}, parameters={"额度": "12.34"}).fee == Decimal("12.34")
    for year, code in ((2025, "unbound-parameter"), (2023, "no-value-in-force")):
        with pytest.raises(module.PolicyInputError) as found:
            module.evaluate(year=year, readings={"strict": True})
        assert (found.value.code, found.value.field) == (code, "step")


def test_each_core_counts_its_results_in_a_grain_of_its_own() -> None:
    # Under the policy's own 50% the fee is counted in fen; where the share may be any ratio, in millionths of a fen.
    share = b.parameter("share", b.RATIO, (None, Fraction(1, 2)))
    sure = b.cases((b.ref("sure", b.BOOL), b.yuan(1)), otherwise=b.yuan(2))
    fee, told = b.define("fee", b.mul(b.yuan(24_000), b.ref("share", b.RATIO)), b.MONEY), b.define("told", sure, b.MONEY)
    module = load(b.program(fee, told, inputs=(b.given("sure", b.BOOL, doubtful=True),), parameters=(share,)))
    assert module.evaluate(year=2025, sure=True).fee == 12_000
    assert module.evaluate(year=2025).fee == 12_000
    assert module.evaluate(year=2025, sure=True, parameters={"share": "0.1%"}).fee == 24
    assert module.evaluate(year=2025, sure=True, parameters={"share": "0.0001%"}).fee == Decimal("0.024")


def test_results_do_not_depend_on_the_decimal_context() -> None:
    module = load(b.program(b.define("fee", b.ref("amount"), b.MONEY), inputs=(b.given("amount"),)))
    with localcontext(prec=3):
        assert module.evaluate(year=2025, amount="123456789.01").fee.compare_total(Decimal("123456789.01")) == 0


UNIQUE = """政策 试（trial）：期间 2020年 至 2040年；来源 《1》。
对象 省（province）：名（label）：文本，可缺。
对象 市州（city）：属于 省，列为 各市（cities）；代码（code）：文本，唯一；人口（people）：人数，可缺。
规则 总人口（total）：人数；等于 各 市州 的 人口 之和；依据 《1》一。
"""


@pytest.fixture(scope="module")
def unique() -> ModuleType:
    program = compile_source(Source("x.pol", UNIQUE), lambda _name: None).program
    assert program is not None
    return load(program)


def test_members_that_must_differ(unique: ModuleType) -> None:
    cities = [{"code": "a", "people": 1}, {"code": "b"}, {"code": "a", "people": 2}]
    for compute in (lambda: unique.evaluate(year=2025, cities=iter(cities)), lambda: unique.evaluate_record({"各市": cities}, 2025)):
        with pytest.raises(unique.PolicyInputError) as found:
            compute()
        assert (found.value.code, found.value.field) == ("duplicate-member", "cities.code")
        assert found.value.message == "“各市第3项的代码”与第1项相同，都是“a”；这一项不得重复"
    assert unique.evaluate(year=2025, cities=cities[1:]).total == 2


class Sly(dict):
    """A mapping that cannot even be shown."""

    def __str__(self) -> str:
        raise RuntimeError

    __repr__ = __str__


ODD = (None, 7, "x", b"x", object(), [], (), {1: 2}, Sly(), {"cities": Sly()}, {"cities": 5}, {"cities": b"x"})


@pytest.mark.parametrize("odd", ODD, ids=list(range(len(ODD))))
def test_nothing_but_its_own_error_comes_of_an_odd_record(unique: ModuleType, odd: object) -> None:
    records = (odd, {"各市": [odd]}, {"cities": odd})
    found = list(unique.evaluate_many(records, 2025))
    assert [isinstance(one, unique.PolicyInputError | unique.Result) for one in found] == [True] * 3
    assert sum(isinstance(one, unique.PolicyInputError) for one in found) >= 1


def test_lists_may_be_anything_that_can_be_gone_through_once_and_ends(unique: ModuleType) -> None:
    for cities in (({"code": str(n), "people": 1} for n in range(3)), deque([{"code": "a", "people": 3}])):
        assert unique.evaluate(year=2025, cities=cities).total == 3
    with pytest.raises(unique.PolicyInputError) as found:
        unique.evaluate(year=2025, cities=({"code": str(n)} for n in count()))
    assert found.value.code == "too-many-members"


def test_what_a_record_says_goes_before_what_is_said_beside_it(unique: ModuleType) -> None:
    record = {"id": 3, "year": "2030年", "cities": [{"code": "a", "people": "2"}]}
    assert unique.evaluate_record(record, 2041).to_data() == {"id": 3, "outputs": {"total": 2}, "readings": {}}
    with pytest.raises(unique.PolicyInputError) as found:
        unique.evaluate_record({}, "2041")
    assert found.value.code == "year-out-of-horizon"
    with pytest.raises(unique.PolicyInputError) as found:
        unique.evaluate_record({})
    assert (found.value.code, found.value.field) == ("missing-year", "year")


def row_of(program: Program, record: Record) -> dict[str, object]:
    """A record as the module takes it."""
    row: dict[str, object] = {**record.values}
    for item in program.inputs:
        key = item.symbol.id
        if item.period is Period.YEARLY:
            row[key] = record.yearly[key]
        elif item.period is Period.MONTHLY:
            row[key] = record.monthly[key]
    for key, members in record.members.items():
        row[key] = [{name.rpartition(".")[2]: value for name, value in member.items()} for member in members]
    return row


def plain(value: object) -> object:
    match value:
        case Undetermined(reasons=reasons):
            return reasons
        case tuple():
            return tuple(plain(item) for item in value)
        case Decimal():
            return Fraction(value)
        case _:
            return getattr(value, "reasons", value)


def results_of(outcome: Outcome, program: Program) -> dict[str, object]:
    found: dict[str, object] = {key: plain(value) for key, value in outcome.outputs.items()}
    for definition in program.definitions:
        if definition.collection is not None and definition.public:
            rows = outcome.members[definition.collection]
            found[definition.symbol.id.replace(".", "_")] = tuple(plain(row[definition.symbol.id]) for row in rows)
    return found


@settings(max_examples=40)
@given(st.data())
def test_the_module_says_what_the_reference_says(data: st.DataObject) -> None:
    program = data.draw(programs())
    record = data.draw(records(program))
    module = load(program)
    try:
        expected: object = results_of(evaluate(program, record), program)
    except PolicyError as error:
        expected = (error.code, error.message)
    try:
        result = module.evaluate_record(row_of(program, record), record.year, readings=record.readings, parameters=record.parameters)
        found: object = {name: plain(getattr(result, name)) for name in result.__slots__ if name != "_told"}
    except module.PolicyInputError as error:
        found = (error.code, error.message)
    assert found == expected


def test_the_module_names_its_source_and_units() -> None:
    text = print_module(history_policy())
    assert "cap: Decimal | None" in text
    assert '"""断保年数（年）"""' in text
    assert "import mingce" not in text
    assert "from mingce" not in text
