"""The catalogue of codes."""

import re

from mingce.diagnostics import catalogue
from mingce.diagnostics.model import Code, Severity


def test_every_code_is_listed_once_in_file_order_under_its_own_name() -> None:
    named = {name: value for name, value in vars(catalogue).items() if isinstance(value, Code)}
    assert tuple(named.values()) == catalogue.CODES
    assert [name for name, code in named.items() if name != code.name.upper().replace("-", "_")] == []
    assert len({code.name for code in catalogue.CODES}) == len(catalogue.CODES)


def test_titles_are_one_chinese_line_without_full_stop() -> None:
    assert [code.name for code in catalogue.CODES if not re.fullmatch(r"[^\n。]*[一-龥][^\n。]*", code.title)] == []
    assert len({code.title for code in catalogue.CODES}) == len(catalogue.CODES)


def test_names_are_kebab_case() -> None:
    assert [code.name for code in catalogue.CODES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)] == []


def test_what_only_warns() -> None:
    warnings = {code.name for code in catalogue.CODES if code.severity is Severity.WARNING}
    assert warnings == {
        "condition-overlap",
        "unreachable-case",
        "unused-name",
        "not-fully-checked",
        "unguarded-yearly-input",
        "beyond-int64",
        "changed-source",
        "requirement-deviation",
    }


def test_by_name() -> None:
    assert catalogue.by_name("unit-mismatch") is catalogue.UNIT_MISMATCH
    assert catalogue.by_name("no-such-code") is None
