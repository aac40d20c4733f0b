"""`mingce test --export`: the examples of policies as files of data."""

import json
from pathlib import Path

from tests.unit.cli.conftest import Mingce


def test_examples_are_written_where_build_writes_them(mingce: Mingce, tmp_path: Path) -> None:
    ran = mingce("test", "pilot.pol", "--export")
    assert (ran.status, ran.err) == (0, "写入 generated/examples/pilot.json\n")
    assert ran.out == "参保激励试点：示例 2 个，通过 2 个；性质 2 条，成立 2 条。\n"
    written = (tmp_path / "generated/examples/pilot.json").read_bytes()
    (tmp_path / "policies").mkdir()
    (tmp_path / "pilot.pol").rename(tmp_path / "policies/pilot.pol")
    assert mingce("build").status == 0
    assert (tmp_path / "generated/examples/pilot.json").read_bytes() == written
    assert "examples/pilot.json" in json.loads((tmp_path / "generated/manifest.json").read_text(encoding="utf-8"))["files"]


def test_the_records_are_computed_as_they_are(mingce: Mingce, tmp_path: Path) -> None:
    mingce("test", "pilot.pol", "--export", "--output", "out")
    examples = json.loads((tmp_path / "out/pilot.json").read_text(encoding="utf-8"))["examples"]
    (tmp_path / "records.json").write_text(json.dumps([one["record"] for one in examples]), encoding="utf-8")
    found = mingce("run", "pilot.pol", "--input", "records.json").data
    assert isinstance(found, list)
    assert found[0]["outputs"]["cap"] == examples[0]["expected"]["outputs"]["cap"] == 308000
    assert found[1]["error"]["code"] == examples[1]["expected"]["error"]["code"] == "unbound-parameter"


def test_examples_that_fail_are_written_as_the_policy_has_them(mingce: Mingce, tmp_path: Path) -> None:
    policy = tmp_path / "pilot.pol"
    text = policy.read_text(encoding="utf-8").replace("应得 最高支付限额 为 308000元", "应得 最高支付限额 为 1元")
    policy.write_text(text, encoding="utf-8")
    ran = mingce("test", "pilot.pol", "--export", "--output", "out")
    assert ran.status == 1
    assert "应得1元，实为308000元" in ran.out
    assert '"cap": 1,' in (tmp_path / "out/pilot.json").read_text(encoding="utf-8")


def test_a_folder_without_export_is_wrong_usage(mingce: Mingce) -> None:
    ran = mingce("test", "pilot.pol", "--output", "out")
    assert ran.status == 2
    assert "--export" in ran.err
