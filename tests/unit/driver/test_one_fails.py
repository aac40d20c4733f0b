"""One policy that fails is named, the others are made, and nothing of what was there before is taken away."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from click.testing import CliRunner

from mingce.backends import registry
from mingce.backends.api import Artifact, Backend, Options
from mingce.cli.main import cli
from mingce.driver import building, contents
from mingce.driver.pipeline import Compiled
from mingce.ir.program import Program

# The Markdown reader uses a part of Sphinx that a later version will drop.
pytestmark = pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")

POLICY = """政策 {name}（{alias}）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
对象 人（person）：费用（cost）：金额，0元 至 100万元。
规则 自付（own）：金额；等于 费用 × 20%；四舍五入到 分；依据 {basis}。
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, alias in (("甲", "first"), ("乙", "second"), ("丙", "third")):
        write(name, alias)
    return tmp_path


def write(name: str, alias: str, basis: str = "《T01》一第1段", end: str = "") -> None:
    path = Path("policies") / f"{alias}.pol"
    path.parent.mkdir(exist_ok=True)
    path.write_text(POLICY.format(name=name, alias=alias, basis=basis) + end, encoding="utf-8")


def run(*words: str) -> tuple[int, str]:
    found = CliRunner().invoke(cli, words)
    return found.exit_code, found.output


def files(folder: str) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file()}


def test_an_error_in_one_policy_leaves_what_was_built_of_it(here: Path) -> None:
    assert run("build")[0] == 0
    before = files("generated")
    write("乙", "second", end="规则 坏（bad）。\n")
    write("丙", "third", end="规则 又一（more）：金额；等于 自付；依据 《T01》一第1段。\n")
    status, said = run("build")
    assert status == 1
    assert "policies/second.pol" in said
    assert files("generated") == before
    assert "more" in (here / "generated" / "python" / "third.py").read_text(encoding="utf-8")
    assert "删除" not in said
    # What stayed is still known as generated: mended, nothing but the third policy's files is missing from the list or too much.
    write("乙", "second")
    assert run("build") == (0, "generated 已是最新。\n")
    (here / "policies" / "second.pol").unlink()
    status, said = run("build")
    assert status == 0
    assert "删除 generated/python/second.py" in said
    assert not any("second" in name for name in files("generated"))


def test_checking_tells_that_one_has_errors(here: Path) -> None:
    run("build")
    write("乙", "second", end="规则 坏（bad）。\n")
    status, said = run("build", "--check")
    assert status == 1
    assert "其余政策生成的文件已是最新" in said


def test_nothing_is_written_where_all_have_errors(here: Path) -> None:
    for name, alias in (("甲", "first"), ("乙", "second"), ("丙", "third")):
        write(name, alias, end="规则 坏（bad）。\n")
    assert run("build")[0] == 1
    assert not Path("generated").exists()
    assert run("docs", "--output", "site")[0] == 1
    assert not Path("site").exists()


def broken(program: Program, _options: Options) -> Iterator[Artifact]:
    yield Artifact(PurePosixPath(f"{program.policy.alias}.txt"), "")
    if program.policy.alias == "second":
        raise KeyError("grp")


def test_a_crash_in_a_back_end_names_the_policy(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("build")
    before = files("generated")
    monkeypatch.setattr(registry, "BACKENDS", (*registry.BACKENDS, Backend("broken", broken)))
    status, said = run("build")
    assert status == 1
    assert "错误：政策“乙”没有生成：内部错误：KeyError：'grp'" in said
    # Nothing of the second: its file of the broken back end was made before the fault.
    assert files("generated") == before | {"broken/first.txt", "broken/third.txt"}


def test_a_crash_in_the_compiler_names_the_file(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = building.compile_path

    def crash(path: Path, name: str | None = None) -> Compiled:
        if path.stem == "second":
            raise RecursionError("too deep")
        return real(path, name)

    monkeypatch.setattr(building, "compile_path", crash)
    status, said = run("build")
    assert status == 1
    assert "错误：“policies/second.pol”不能编译：内部错误：RecursionError：too deep" in said
    assert {"python/first.py", "python/third.py"} <= files("generated")


def test_two_policies_of_one_alias_are_told_and_the_first_is_made(here: Path) -> None:
    (here / "policies" / "second.pol").write_text(
        POLICY.format(name="另一个甲", alias="first", basis="《T01》一第1段"), encoding="utf-8"
    )
    status, said = run("build")
    assert status == 1
    assert "错误：政策“另一个甲”没有生成：两个政策都要生成“python/first.py”，请改用不同的英文别名" in said
    assert "python/third.py" in files("generated")


def test_a_page_that_cannot_be_made_leaves_the_others(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("docs", "--output", "site")[0] == 0
    before = files("site")
    real = contents.documents

    def crash(program: Program) -> tuple[Artifact, ...]:
        if program.policy.alias == "second":
            raise KeyError("grp")
        return real(program)

    monkeypatch.setattr(contents, "documents", crash)
    status, said = run("docs", "--output", "site")
    assert status == 1
    assert "错误：政策“乙”没有生成网页：内部错误：KeyError：'grp'" in said
    assert files("site") == before
    assert "second" not in (here / "site" / "index.html").read_text(encoding="utf-8")


def test_a_citation_that_the_library_does_not_have(here: Path) -> None:
    """`docs` says of it what `check --sources` says, and the policies without a mistake have their pages."""
    (here / "原文").mkdir()
    (here / "原文" / "T01_办法.txt").write_text("办法\n\n一、总则\n\n各地应当执行本办法。\n", encoding="utf-8")
    write("乙", "second", basis="《T01》一第9段")
    status, checked = run("check", "policies", "--sources", "原文")
    assert status == 1
    assert "错误[unknown-locator]：《T01》一没有第9段" in checked
    status, said = run("docs", "--output", "site", "--sources", "原文")
    assert status == 1
    assert checked in said
    pages = files("site")
    assert "policies/first.html" in pages
    assert "policies/second.html" not in pages
