"""The forms for programs: JSON, SARIF, workflow commands."""

import json
from typing import Any

import pytest

from mingce.diagnostics.catalogue import DUPLICATE_NAME, THOUSANDS_SEPARATOR, UNUSED_NAME
from mingce.diagnostics.model import Diagnostic, Edit, Fix, Label, Severity
from mingce.diagnostics.render import github, sarif
from mingce.diagnostics.render import json as json_form
from mingce.source import Source

SOURCE = Source("政策/四川 1.pol", "参数 线（cap）：\n    300,000元。\n")


@pytest.fixture
def comma() -> Diagnostic:
    return Diagnostic(
        code=THOUSANDS_SEPARATOR,
        message="数字中有逗号",
        labels=(Label(SOURCE.span(18, 19), "逗号"), Label(SOURCE.span(3, 4), "在这个参数里")),
        help="去掉逗号",
        notes=("金额按元写",),
        fix=Fix("去掉逗号", (Edit(SOURCE.span(18, 19), ""),), safe=True),
        basis=("《002》一（三）第2段第2句",),
    )


@pytest.fixture
def unused() -> Diagnostic:
    return Diagnostic(code=UNUSED_NAME, message="“线”没有用到", labels=(Label(SOURCE.span(3, 4)),))


def test_json(comma: Diagnostic) -> None:
    place = {"file": "政策/四川 1.pol", "start": {"line": 2, "column": 8}, "end": {"line": 2, "column": 9}}
    name = {"file": "政策/四川 1.pol", "start": {"line": 1, "column": 4}, "end": {"line": 1, "column": 5}}
    (found,) = json.loads(json_form.render([comma]))
    assert found == {
        "code": "thousands-separator",
        "severity": "error",
        "title": "数字中不能有千分位逗号",
        "message": "数字中有逗号",
        **place,
        "labels": [{**place, "text": "逗号", "primary": True}, {**name, "text": "在这个参数里", "primary": False}],
        "help": "去掉逗号",
        "notes": ["金额按元写"],
        "fix": {"title": "去掉逗号", "safe": True, "edits": [{**place, "text": ""}]},
        "basis": ["《002》一（三）第2段第2句"],
        "page": "diagnostics/thousands-separator",
    }
    assert list(found) == [
        *("code", "severity", "title", "message", "file", "start", "end", "labels"),
        *("help", "notes", "fix", "basis", "page"),
    ]


def test_json_shows_chinese_as_it_is_and_keeps_absent_keys(unused: Diagnostic) -> None:
    text = json_form.render([unused])
    assert "“线”没有用到" in text
    (found,) = json.loads(text)
    assert (found["help"], found["notes"], found["fix"], found["basis"]) == (None, [], None, [])
    assert found["severity"] == "warning"
    assert json_form.render([]) == "[]\n"


def run_of(*found: Diagnostic) -> dict[str, Any]:
    log = json.loads(sarif.render(found))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_sarif_rules_are_those_found_and_results_point_to_them(comma: Diagnostic, unused: Diagnostic) -> None:
    run = run_of(unused, comma, unused)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["thousands-separator", "unused-name"]
    assert rules[1] == {
        "id": "unused-name",
        "shortDescription": {"text": "声明了却没有用到"},
        "help": {"text": "声明了却没有用到。详见：diagnostics/unused-name"},
        "defaultConfiguration": {"level": "warning"},
    }
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    assert [result["level"] for result in run["results"]] == ["warning", "error", "warning"]


def test_sarif_result(comma: Diagnostic) -> None:
    run = run_of(comma)
    assert run["tool"]["driver"]["name"] == "mingce"
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    artifact = {"uri": "%E6%94%BF%E7%AD%96/%E5%9B%9B%E5%B7%9D%201.pol"}
    region = {"startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 9}
    assert result["message"]["text"].splitlines()[0] == "数字中有逗号"
    assert "办法：去掉逗号" in result["message"]["text"]
    assert result["locations"] == [{"physicalLocation": {"artifactLocation": artifact, "region": region}, "message": {"text": "逗号"}}]
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["region"]["startLine"] == 1
    assert result["fixes"] == [
        {
            "description": {"text": "去掉逗号"},
            "artifactChanges": [
                {
                    "artifactLocation": artifact,
                    "replacements": [{"deletedRegion": region, "insertedContent": {"text": ""}}],
                }
            ],
        }
    ]
    assert result["properties"] == {"basis": ["《002》一（三）第2段第2句"]}


def test_sarif_leaves_out_what_is_absent(unused: Diagnostic) -> None:
    (result,) = run_of(unused)["results"]
    assert result.keys() == {"ruleId", "ruleIndex", "level", "message", "locations"}
    assert "message" not in result["locations"][0]
    assert run_of()["results"] == []


def test_sarif_groups_edits_by_file() -> None:
    one, two = Source("a.pol", "甲"), Source("b.pol", "甲")
    edits = (Edit(one.span(0, 1), "乙"), Edit(two.span(0, 1), "乙"), Edit(one.span(1, 1), "丙"))
    found = Diagnostic(code=DUPLICATE_NAME, message="重复", labels=(Label(one.span(0, 1)),), fix=Fix("改名", edits))
    (fix,) = run_of(found)["results"][0]["fixes"]
    assert [(change["artifactLocation"]["uri"], len(change["replacements"])) for change in fix["artifactChanges"]] == [
        ("a.pol", 2),
        ("b.pol", 1),
    ]


def test_sarif_columns_count_code_points() -> None:
    source = Source("a.pol", "𠮷年")
    found = Diagnostic(code=UNUSED_NAME, message="没有用到", labels=(Label(source.span(1, 2)),))
    region = run_of(found)["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 3}


def test_github_command(unused: Diagnostic) -> None:
    assert github.render([unused]) == (
        "::warning title=声明了却没有用到（unused-name）,file=政策/四川 1.pol,line=1,col=4,endLine=1,endColumn=5"
        "::“线”没有用到%0A详见：diagnostics/unused-name\n"
    )


def test_github_escapes_what_would_end_a_value_or_the_command() -> None:
    source = Source("a,b:c%.pol", "甲")
    found = Diagnostic(
        code=UNUSED_NAME,
        message="占 100%：a,b:c\n::error::假的\u202e",
        labels=(Label(source.span(0, 1)),),
        severity=Severity.NOTE,
    )
    text = github.render([found])
    assert text.startswith("::notice title=")
    assert "file=a%2Cb%3Ac%25.pol,line=1" in text
    assert "::占 100%25：a,b:c%0A::error::假的<U+202E>%0A" in text
    assert text.count("\n") == 1


def test_github_gives_no_columns_for_several_lines() -> None:
    found = Diagnostic(code=UNUSED_NAME, message="没有用到", labels=(Label(SOURCE.span(0, 20)),))
    assert ",line=1,endLine=2::" in github.render([found])


def test_github_one_line_for_each(comma: Diagnostic, unused: Diagnostic) -> None:
    levels = [line.split(" ", 1)[0] for line in github.render([comma, unused]).splitlines()]
    assert levels == ["::error", "::warning"]
