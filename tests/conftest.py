"""Expected output in files, and how hard Hypothesis tries.

A test hands `golden` the path of a file below `tests/golden` and the text that should stand in it.  `pytest --update`
writes the files instead; the difference is then read with `git diff`.  Policies (`.pol`) in that folder are what the
tests start from; every other file there is expected output, and a run of all tests fails if no test asked for it.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from hypothesis import settings

GOLDEN_DIR = Path(__file__).parent / "golden"
INPUT_SUFFIX = ".pol"
ORPHANS_TEST = "test_every_golden_belongs_to_a_test"
SEEN = pytest.StashKey[set[Path]]()

# No test reads what an earlier run has kept, or leaves anything in the folder of whoever runs it.
os.environ["MINGCE_CACHE"] = ""

# `ci` tries the same examples in every run; `dev` looks for new ones.  No deadline: the machine may be shared.
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("dev", deadline=None)
settings.load_profile("dev")


@frozen
class Golden:
    """Compares texts with files below `root`, or writes them; `seen` gathers every file asked for."""

    root: Path
    update: bool
    seen: set[Path]

    def __call__(self, path: Path, text: str) -> None:
        """Assert that `path`, absolute or relative to `root`, holds exactly `text`."""
        file = self.root / path
        self.seen.add(file)
        if self.update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        assert file.is_file(), f"{path} is missing: run pytest --update"
        # Bytes, because reading as text would hide a wrong line end.
        assert text == file.read_bytes().decode(), f"{path} differs: run pytest --update and read git diff"

    def orphans(self) -> tuple[Path, ...]:
        """Expected output that no test has asked for, relative to `root`."""
        files = (file for file in self.root.rglob("*") if file.is_file() and not _is_input(file))
        return tuple(sorted(file.relative_to(self.root) for file in files if file not in self.seen))


def _is_input(file: Path) -> bool:
    """Policies, and the tests that read them."""
    return file.suffix == INPUT_SUFFIX or file.name.startswith("test_") or "__pycache__" in file.parts


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one command that rewrites expected output."""
    parser.addoption("--update", action="store_true", help="write the files below tests/golden instead of comparing")


def _whole(config: pytest.Config) -> bool:
    """Whether this run leaves nothing out."""
    option = config.option
    failed = getattr(option, "lf", False)  # there is no such option without pytest's cache
    narrowed = option.keyword or option.markexpr or option.deselect or option.ignore or option.ignore_glob or failed
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not narrowed


def _parallel(config: pytest.Config) -> bool:
    """Whether the tests run in several processes; then none of them sees all files, and the parent looks for orphans."""
    return hasattr(config, "workerinput") or bool(getattr(config.option, "numprocesses", None))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Look for orphans after everything else, and only when nothing else is left out."""
    last = [item for item in items if item.name == ORPHANS_TEST]
    items[:] = [item for item in items if item.name != ORPHANS_TEST]
    if _whole(config) and not _parallel(config):
        items.extend(last)
    else:
        config.hook.pytest_deselected(items=last)


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(path, text)`: `text` is what the file at `path` says, which `--update` makes true."""
    seen = request.config.stash.setdefault(SEEN, set())
    return Golden(root=GOLDEN_DIR, update=request.config.getoption("--update"), seen=seen)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over which files a process that has finished asked for."""
    told = getattr(node, "workeroutput", {}).get("golden", ())
    node.config.stash.setdefault(SEEN, set()).update(Path(file) for file in told)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what was asked for; in the parent of several processes, fail for files that no test asked for."""
    config = session.config
    seen = config.stash.setdefault(SEEN, set())
    if hasattr(config, "workeroutput"):
        config.workeroutput["golden"] = [str(file) for file in seen]
    elif _parallel(config) and _whole(config):
        orphans = Golden(root=GOLDEN_DIR, update=False, seen=seen).orphans()
        if orphans:
            print(f"\nno test asks for these files below tests/golden, remove them: {', '.join(map(str, orphans))}")
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
