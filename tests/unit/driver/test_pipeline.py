"""From a text to a program."""

from mingce.driver.pipeline import compile_source, width_warnings
from mingce.source import Source
from tests.samples import PILOT, pilot


def codes(text: str) -> list[str]:
    return [found.code.name for found in compile_source(Source("a.pol", text), lambda _: None).diagnostics]


TEXT = PILOT.read_text(encoding="utf-8")


def test_a_sound_text_gives_a_program() -> None:
    compiled = compile_source(Source("a.pol", TEXT), lambda _: None)
    assert compiled.program is not None
    assert not compiled.failed
    assert compiled.program.policy.alias == "pilot"


def test_the_facts_are_known() -> None:
    found = {d.symbol.id: (d.nullable, d.undecidable) for d in pilot().definitions}
    assert found["cap"] == (True, False)
    assert found["no_wait"] == (False, True)


def test_a_mistake_in_one_statement_does_not_hide_a_wrong_unit_in_another() -> None:
    broken = TEXT.replace("规则 断保年数（lapsed_years）：年数；", "规则 断保年数（lapsed_years）年数；").replace(
        "基础限额 × 自付比例", "基础限额 + 1年"
    )
    found = codes(broken)
    assert "unit-mismatch" in found
    # Whatever reads the broken statement does not add to the noise.
    assert "unknown-name" not in found


def test_a_sum_over_a_list_is_bounded_by_its_length() -> None:
    # At most 10,000 bills of at most 1,000,000.00 yuan: 10^12 fen.
    assert width_warnings(pilot()) == ()
