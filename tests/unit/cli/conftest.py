"""Running commands within the test's own process, in a folder of its own."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen
from click.testing import CliRunner

from mingce.cli.main import cli
from tests.samples import PILOT


@frozen
class Ran:
    """What a command did: its status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> object:
        """Standard output as JSON."""
        return json.loads(self.out)


Mingce = Callable[..., Ran]


@pytest.fixture
def mingce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mingce:
    """`mingce("check", "a.pol", stdin=…)`, in an empty folder that holds the pilot policy as `pilot.pol`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MINGCE_DEBUG", raising=False)
    (tmp_path / "pilot.pol").write_bytes(PILOT.read_bytes())

    def run(*args: str, stdin: str | bytes | None = None) -> Ran:
        result = CliRunner().invoke(cli, args, input=stdin, prog_name="mingce", catch_exceptions=False)
        assert "Traceback" not in result.output
        return Ran(result.exit_code, result.stdout, result.stderr)

    return run
