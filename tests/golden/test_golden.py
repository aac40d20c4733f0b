"""Small policies, one for each kind of declaration and family of expressions, with everything that is made of them.

Beside `<case>.pol` stand its meaning (`.ir`), its document (`.md`), its program (`.py`) and the explanation of its first example
(`.txt`).  What the examples expect was worked out by hand; the other files are read by people whenever they change.
"""

from pathlib import Path

import pytest

from mingce.backends import docs
from mingce.backends.python import backend as python
from mingce.driver.examples import example_record, run_examples
from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator
from mingce.driver.site import options
from mingce.ir.program import Program
from mingce.ir.text import program_text
from mingce.source import Source
from mingce.syntax.format import format_source
from tests.conftest import GOLDEN_DIR, Golden

# Policies that are refused have a folder of their own.
CASES = [path for path in sorted(GOLDEN_DIR.glob("*/*.pol")) if path.parent.name != "rejected"]


@pytest.fixture(params=CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def case(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


@pytest.fixture
def program(case: Path) -> Program:
    # Named by its place below this folder: the program says where each rule is written.
    source = Source(case.relative_to(GOLDEN_DIR).as_posix(), case.read_text(encoding="utf-8"))
    compiled = compile_source(source, lambda _name: None)
    assert compiled.diagnostics == ()
    assert compiled.program is not None
    return compiled.program


@pytest.mark.parametrize("engine", Engine)
def test_examples(program: Program, engine: Engine) -> None:
    found = list(run_examples(program, evaluator(program, engine)))
    assert found
    assert [result for result in found if not result.passed] == []


def test_layout(case: Path) -> None:
    text = case.read_text(encoding="utf-8")
    assert format_source(Source(case.name, text)) == text


def test_meaning(case: Path, program: Program, golden: Golden) -> None:
    golden(case.with_suffix(".ir"), program_text(program))


def test_document(case: Path, program: Program, golden: Golden) -> None:
    (page, *_) = docs.emit(program, options())
    golden(case.with_suffix(".md"), page.text)


def test_program(case: Path, program: Program, golden: Golden) -> None:
    (module, *_) = python.emit(program, options())
    golden(case.with_suffix(".py"), module.text)


def test_explanation(case: Path, program: Program, golden: Golden) -> None:
    golden(case.with_suffix(".txt"), explain_record(program, example_record(program, program.examples[0])).text)
