"""What a user installs: the wheel, tried in a folder of its own, with the checkout out of reach."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from mingce.engines.rows.jsontext import decoder, write
from tests.exported import expectations, unmet

ROOT = Path(__file__).parents[2]

Run = Callable[..., subprocess.CompletedProcess[str]]


def call(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    variables = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built with the hatchling at hand, so that no network is needed."""
    out = tmp_path_factory.mktemp("dist")
    built = call("-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), cwd=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = out.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Python in an empty folder; the installed wheel comes before the editable checkout on its path."""
    site, cwd = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("elsewhere")
    pip = ("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(site), str(wheel))
    installed = call(*pip, cwd=cwd)
    assert installed.returncode == 0, installed.stderr
    shutil.copytree(ROOT / "policies", cwd / "policies")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return call(*arguments, cwd=cwd, PYTHONPATH=str(site))

    assert str(site) in run("-c", "import mingce; print(mingce.__file__)").stdout
    return run


def test_wheel_carries_what_the_package_needs(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    grammar = {f"mingce/grammar/{file.name}" for file in (ROOT / "grammar").iterdir()}
    assert {"mingce/py.typed", "mingce-0.1.0.dist-info/licenses/LICENSE", *grammar} <= names
    assert {name.split("/")[0] for name in names} == {"mingce", "mingce-0.1.0.dist-info"}


def test_grammar_is_read_from_the_package(run: Run) -> None:
    asked = run("-c", "from mingce.syntax.grammar import grammar_text; print(grammar_text('policy.lark'), end='')")
    assert asked.stdout == (ROOT / "grammar/policy.lark").read_text(encoding="utf-8"), asked.stderr


def test_version(run: Run) -> None:
    shown = run("-m", "mingce", "--version")
    assert (shown.returncode, "0.1.0" in shown.stdout) == (0, True), shown.stderr


def test_check_accepts_a_policy(run: Run) -> None:
    checked = run("-m", "mingce", "check", "policies/sichuan/enrolment_2025.pol")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_examples_hold_for_the_installed_command(run: Run, tmp_path: Path) -> None:
    """What the installed command writes of a policy's examples is what lies in the checkout; its own results are held to it."""
    done = run("-m", "mingce", "test", "policies/guizhou", "--export", "--output", str(tmp_path / "examples"))
    assert done.returncode == 0, done.stdout + done.stderr
    for file in sorted((tmp_path / "examples").iterdir()):
        text = file.read_text(encoding="utf-8")
        assert text == (ROOT / "generated" / "examples" / file.name).read_text(encoding="utf-8")
        examples = expectations(text)
        records = tmp_path / "records.json"
        records.write_text(write([dict(one.record) for one in examples]), encoding="utf-8")
        policy = f"policies/guizhou/{file.stem.removeprefix('guizhou_')}.pol"
        answers = decoder().decode(run("-m", "mingce", "run", policy, "--input", str(records)).stdout)
        assert [why for one, answer in zip(examples, answers, strict=True) for why in unmet(one.expected, answer)] == []


def test_check_refuses_half_a_statement(run: Run, tmp_path: Path) -> None:
    policy = tmp_path / "half.pol"
    policy.write_text("参数 封顶线（cap）：金额；自", encoding="utf-8")
    checked = run("-m", "mingce", "check", str(policy))
    assert checked.returncode == 1, checked.stderr
    assert "half.pol" in checked.stdout + checked.stderr
    assert "Traceback" not in checked.stderr
