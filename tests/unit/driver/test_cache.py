"""What is kept from one run to the next: the same results, made once, and never anything that somebody else has written."""

import os
import pickle
from pathlib import Path

import pytest

from mingce.driver import cache as cache_module
from mingce.driver import recall, workspace
from mingce.driver.cache import MOST, Cache, Packed, pack, unpack, user_cache
from mingce.driver.pipeline import Compiled, compile_source
from mingce.driver.workspace import compile_path
from mingce.ir import ops
from mingce.source import Source

HEADER = """政策 试点（pilot）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
对象 人（person）：费用（cost）：金额，0元 至 100万元。
"""
RULE = "规则 自付（own）：金额；等于 费用 × 20%；四舍五入到 分；依据 《T01》一第1段。\n"
SHARED = """政策 共用（shared）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
术语 基金（fund）：释义 “{}”；依据 《T01》一第1段。
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    kept = tmp_path / "kept"
    monkeypatch.setenv("MINGCE_CACHE", str(kept))
    return kept


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the texts that are compiled, and not taken from what was kept."""
    names: list[str] = []

    def counted(source: Source, resolve: workspace.Library) -> Compiled:
        names.append(source.name)
        return compile_source(source, resolve)

    monkeypatch.setattr(workspace, "compile_source", counted)
    return names


def policy(folder: Path, text: str = HEADER + RULE, name: str = "pilot.pol") -> Path:
    path = folder / "policies" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_an_unchanged_policy_is_compiled_once(tmp_path: Path, folder: Path, made: list[str]) -> None:
    path = policy(tmp_path)
    first, second = compile_path(path), compile_path(path)
    assert len(made) == 1
    assert second.program == first.program
    assert second.program is not first.program
    assert second.module is not None
    assert first.module is not None
    assert second.module.declarations == first.module.declarations
    assert second.wide == first.wide == ()


def test_findings_come_again_at_the_same_places(tmp_path: Path, folder: Path, made: list[str]) -> None:
    path = policy(tmp_path, HEADER + RULE.replace("；四舍五入到 分", ""))
    first, second = compile_path(path), compile_path(path)
    assert len(made) == 1
    assert [found.code.name for found in second.diagnostics] == ["missing-rounding"]
    assert [found.labels[0].span.start for found in second.diagnostics] == [found.labels[0].span.start for found in first.diagnostics]
    assert second.program is None


def test_warnings_about_width_come_again(tmp_path: Path, folder: Path) -> None:
    path = policy(tmp_path, HEADER.replace("，0元 至 100万元", "") + RULE)
    first = compile_path(path).wide
    second = compile_path(path)
    assert [found.message for found in first] == [found.message for found in second.wide]
    assert len(first) == 1
    # A finding speaks of the text that the policy itself was read from.
    assert second.module is not None
    assert second.wide[0].labels[0].span.source is second.module.source


def test_a_changed_policy_is_compiled_again(tmp_path: Path, folder: Path, made: list[str]) -> None:
    path = policy(tmp_path)
    compile_path(path)
    policy(tmp_path, HEADER + RULE.replace("20%", "30%"))
    changed = compile_path(path)
    assert len(made) == 2
    assert "Fraction(3, 10)" in repr(changed.program)


def test_a_policy_is_compiled_again_when_one_that_it_uses_has_changed(tmp_path: Path, folder: Path, made: list[str]) -> None:
    path = policy(tmp_path, HEADER + "引入 共用。\n" + RULE)
    policy(tmp_path, SHARED.format("一种基金"), "shared.pol")
    for _ in range(2):
        assert compile_path(path).diagnostics == ()
    assert len(made) == 1
    policy(tmp_path, SHARED.format("另一种基金"), "shared.pol")
    program = compile_path(path).program
    assert program is not None
    assert [term.meaning for term in program.terms] == ["另一种基金"]
    assert len(made) == 2


def test_a_policy_is_compiled_again_by_another_grammar(
    tmp_path: Path, folder: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, grammar = policy(tmp_path), tmp_path / "grammar"
    compile_path(path)
    grammar.mkdir()
    (grammar / "policy.lark").write_text("// another one", encoding="utf-8")
    monkeypatch.setattr(cache_module, "grammar_dir", lambda: grammar)
    monkeypatch.setattr(recall, "stamp", cache_module.stamp.__wrapped__)
    compile_path(path)
    assert len(made) == 2


def test_nothing_is_kept_where_the_folder_is_named_empty(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINGCE_CACHE", "")
    assert user_cache() == Cache(None)
    assert compile_path(policy(tmp_path)).program is not None
    assert not folder.exists()


def test_only_the_owner_can_use_what_is_kept(tmp_path: Path, folder: Path) -> None:
    compile_path(policy(tmp_path))
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o705])
def test_a_folder_that_others_may_use_is_not_used(folder: Path, mode: int) -> None:
    folder.mkdir()
    folder.chmod(mode)
    assert user_cache() == Cache(None)


def test_a_folder_of_somebody_else_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(mode=0o700)
    somebody = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: somebody)
    assert user_cache() == Cache(None)


def test_a_link_is_not_followed(tmp_path: Path, folder: Path) -> None:
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    folder.symlink_to(other)
    assert user_cache() == Cache(None)


def test_a_file_that_others_may_write_is_not_read(folder: Path) -> None:
    cache = user_cache()
    cache.put("slot", b"key", b"data")
    assert cache.get("slot", b"key") == b"data"
    assert cache.get("slot", b"kex") is None
    next(folder.iterdir()).chmod(0o620)
    assert cache.get("slot", b"key") is None


def test_damaged_data_is_made_again(tmp_path: Path, folder: Path, made: list[str]) -> None:
    path = policy(tmp_path)
    compile_path(path)
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[:-200])
    assert compile_path(path).program is not None
    assert len(made) == 2


class Harm:
    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.mkdir, (str(self.file),)


def test_nothing_but_programs_and_findings_is_made_from_data(tmp_path: Path) -> None:
    with pytest.raises(pickle.UnpicklingError):
        unpack(pickle.dumps(Harm(tmp_path / "harm")), ())
    # A name with dots would lead from a module of ours to one of others.
    with pytest.raises(pickle.UnpicklingError):
        unpack(b"\x80\x04\x8c\x12mingce.ir.program.\x8c\x07os.mkdir\x93.", ())
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("op", ops.OPS, ids=lambda op: op.name)
def test_an_operator_is_itself_again(op: ops.Op) -> None:
    assert unpack(pack(op, Packed()), ()) is op


def test_old_files_make_room(folder: Path) -> None:
    cache = user_cache()
    for number in range(MOST):
        (folder / f"{number:04}.cache").write_bytes(b"")
        os.utime(folder / f"{number:04}.cache", (number, number))
    cache.put("new", b"", b"data")
    left = sorted(file.stem for file in folder.iterdir())
    assert left == [*(f"{number:04}" for number in range(MOST // 2, MOST)), "new"]
