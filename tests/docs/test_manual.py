"""The examples in the manual and the README: policies are checked, records computed, commands run, and results compared.

A fenced block says by its first line what it is:

- `pol`: a complete policy, free of findings; its 示例 and 性质 are tried.  `pol fragment`: declarations that go with the header
  printed once, in `docs/reference/index.md`, as `pol header`.
- `json input` and `json output`: a record for the policy before it, and what comes out, without `id` and empty `readings`.
- `console`: commands; those of `mingce` are run and what they print is compared, `…` standing for any text.
- `pycon`: Python, run as a doctest.
- `file=名称` after the language: the block is put into a file for the commands that follow on the page.
"""

import doctest
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from attrs import frozen

from mingce.diagnostics.catalogue import UNUSED_NAME
from mingce.diagnostics.model import Diagnostic, Severity
from mingce.diagnostics.render.text import render
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.testing import run_tests
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import write
from mingce.ir.program import Program
from mingce.source import Source
from mingce.syntax.ast import Module
from mingce.syntax.clauses import KINDS
from mingce.syntax.tokens import reserved_words, token_table

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = (
    ROOT / "README.md",
    *sorted(page for folder in ("reference", "guide", "internals") for page in (ROOT / "docs" / folder).rglob("*.md")),
)
_FENCE = re.compile(r"^(?P<fence>```+)(?P<info>[a-z][^\n`]*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"file=(\S+)")

_SCOPES = {
    "kind": "声明的种类", "clause": "子句和其中的词", "type": "类型", "keyword": "连接的词", "operator": "运算和比较",
    "value": "值", "unit": "取整的单位",
}  # fmt: skip
_RESERVED = """# 保留词

下面的词在任何地方都不能用作名称。要用的话，加上一两个字，例如不单写“起点”，写“费用起点”。

| 用途 | 词 |
|---|---|
"""


@frozen
class Block:
    """A fenced block: its language and the words after it, its text, and the line it starts on."""

    language: str
    words: tuple[str, ...]
    text: str
    line: int

    @property
    def file(self) -> str | None:
        """The file that the block is to be put into."""
        found = _FILE.search(" ".join(self.words))
        return found[1] if found else None


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        language, *words = match["info"].split()
        yield Block(language, tuple(words), match["text"], text.count("\n", 0, match.start()) + 1)


def header() -> str:
    (found,) = (block.text for block in blocks(REFERENCE / "index.md") if "header" in block.words)
    return found


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def imports(name: str) -> Module | None:
    """The manual's policies use no others, except in the files of a page, which are checked by its commands."""
    return None


def compiled(page: Path, block: Block) -> Program:
    """The program of a block, after checking it; a fragment's line numbers are counted from its own start."""
    fragment = "fragment" in block.words
    text = f"{header()}\n{block.text}" if fragment else block.text
    result = compile_source(Source(f"{name_of(page)}:{block.line}", text), imports)

    def matters(found: Diagnostic) -> bool:
        return found.severity is Severity.ERROR or not (fragment and found.code is UNUSED_NAME)

    wrong = tuple(found for found in result.diagnostics if matters(found))
    assert not wrong, f"{name_of(page)}:{block.line}\n{render(wrong)}"
    assert result.program is not None
    return result.program


def outcome(program: Program, record: str) -> object:
    """What `mingce run` gives for one record, without `id` and empty `readings`."""
    decoder = Decoder.of(program, RecordDefaults())
    rows = read_rows(record, "json")
    (row,) = results(program, rows, decoder, evaluator(program, Engine.INTERPRETER))
    found = json.loads(write(row), parse_float=Decimal)
    return {key: value for key, value in found.items() if key not in ("id", "line") and (key != "readings" or value)}


def runnable(page: Path) -> list[Block]:
    return [block for block in blocks(page) if block.language == "pol" and block.file is None and "header" not in block.words]


@pytest.mark.parametrize("page", [page for page in PAGES if runnable(page)], ids=name_of)
def test_policies_and_their_records(page: Path) -> None:
    program: Program | None = None
    record: str | None = None
    for block in blocks(page):
        where = f"{name_of(page)}:{block.line}"
        match block.language, block.words:
            case "pol", words if words != ("header",) and block.file is None:
                assert record is None, f"{where}: the input before has no output"
                program = compiled(page, block)
                report = run_tests(program, Engine.INTERPRETER)
                assert not report.findings, f"{where}\n{render(report.findings)}"
            case "json", ("input",):
                record = block.text
            case "json", ("output",):
                assert program is not None, f"{where}: no policy before"
                assert record is not None, f"{where}: no input before"
                assert json.loads(block.text, parse_float=Decimal) == outcome(program, f"[{record}]"), where
                record = None
            case _:
                pass
    assert record is None, f"{name_of(page)}: the last input has no output"


def test_header_of_fragments_is_sound() -> None:
    (block,) = (block for block in blocks(REFERENCE / "index.md") if "header" in block.words)
    result = compile_source(Source("header", block.text), imports)
    assert not [found for found in result.diagnostics if found.code is not UNUSED_NAME]


def sessions(text: str) -> Iterator[tuple[str, list[str]]]:
    """Commands of a console block, each with the lines printed."""
    command: str | None = None
    printed: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            if command is not None:
                yield command, printed
            command, printed = line[2:], []
        else:
            printed.append(line)
    if command is not None:
        yield command, printed


def _some(line: str) -> str:
    return ".*".join(map(re.escape, line.split("…")))


def matches(expected: list[str], actual: list[str]) -> bool:
    """Whether the lines are the same, `…` standing for any number of them."""
    pattern = "".join("(?:.*\n)*" if line.strip() == "…" else _some(line.rstrip()) + "\n" for line in expected)
    return re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in actual)) is not None


def run_mingce(command: str, folder: Path) -> list[str]:
    _, *arguments = shlex.split(command.partition("#")[0])
    program = [sys.executable, "-c", "from mingce.cli.main import main; main()", *arguments]
    done = subprocess.run(program, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, timeout=120)
    return done.stdout.decode().splitlines()


def has_commands(page: Path) -> bool:
    return any(block.language in ("console", "pycon") for block in blocks(page))


@pytest.mark.parametrize("page", [page for page in PAGES if has_commands(page)], ids=name_of)
def test_commands_and_python(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "policies").symlink_to(ROOT / "policies")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in blocks(page):
        if block.file is not None:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for command, expected in sessions(block.text):
                if command.startswith("mingce "):
                    actual = run_mingce(command, tmp_path)
                    assert matches(expected, actual), f"{name_of(page)}:{block.line}: {command}\n" + "\n".join(actual)
        elif block.language == "pycon":
            test = doctest.DocTestParser().get_doctest(block.text, names, name_of(page), name_of(page), block.line)
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
            said: list[str] = []
            runner.run(test, out=said.append, clear_globs=False)
            names = test.globs
            assert not runner.failures, "".join(said)


def test_every_kind_of_declaration_has_an_executed_example() -> None:
    shown = {
        word
        for page in (REFERENCE / "declarations").glob("*.md")
        for block in blocks(page)
        if block.language == "pol"
        for word in re.findall(r"^(\S+) ", block.text, re.MULTILINE)
    }
    text = (REFERENCE / "not-yet.md").read_text(encoding="utf-8")
    later = {word for row in re.findall(r"^\| (`.*?) \|", text, re.MULTILINE) for word in re.findall("`([^`]+)`", row)}
    assert set(KINDS) <= shown | later
    assert not shown & later, "described already"


def test_list_of_reserved_words_is_complete(golden: Callable[[Path, str], None]) -> None:
    groups = {scope: [word for row in token_table().values() if row.scope == scope for word in row.words] for scope in _SCOPES}
    assert sum(map(len, groups.values())) == len(reserved_words()), "a scope is missing here"
    rows = (f"| {_SCOPES[scope]} | {' '.join(f'`{word}`' for word in found)} |\n" for scope, found in groups.items())
    golden(REFERENCE / "reserved.md", _RESERVED + "".join(rows))


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+\.md)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{name_of(page)}: {target}"


def test_files_named_in_recipes_exist() -> None:
    for page in (ROOT / "docs" / "internals").rglob("*.md"):
        for path in re.findall(r"`((?:dsl|grammar|docs|tests)/[^`<>*… ]+)`", page.read_text(encoding="utf-8")):
            assert (ROOT / path).exists(), f"{name_of(page)}: {path}"
