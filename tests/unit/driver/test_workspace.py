"""Finding, reading and writing files."""

import errno
import os
from pathlib import Path

import pytest

from mingce.driver.workspace import (
    Library,
    WorkspaceError,
    atomic_writer,
    compile_path,
    decode_text,
    policy_files,
    read_source,
    root_of,
    write_text,
)

HEADER = "政策 {name}（{alias}）：期间 2020年 至 2030年；来源 《T01》。\n"


@pytest.mark.parametrize(
    "data", ["规则\n甲。\n".encode(), "\ufeff规则\n甲。\n".encode(), "规则\r\n甲。\r\n".encode(), "规则\r甲。\r".encode()]
)
def test_a_source_has_single_newlines_and_no_mark(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.pol"
    file.write_bytes(data)
    assert read_source(file).text == "规则\n甲。\n"


def test_encodings() -> None:
    gbk = "参保状态".encode("gb18030")
    assert decode_text(gbk, "a.csv", gb18030=True) == "参保状态"
    with pytest.raises(WorkspaceError, match="可能是 GBK；请用编辑器另存为 UTF-8") as caught:
        decode_text(gbk, "a.pol")
    assert not caught.value.usage
    with pytest.raises(WorkspaceError, match="UTF-16"):
        decode_text("参保".encode("utf-16"), "a.csv", gb18030=True)
    with pytest.raises(WorkspaceError, match="不是 UTF-8 编码的文本"):
        decode_text(b"\xff\xff\xff", "a.csv", gb18030=True)


def test_unreadable_paths(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    for path, words in (("没有.pol", "找不到文件"), (".", "是文件夹"), ("文件/a.pol", "不是文件夹"), ("a\0b", "不能使用的字符")):
        with pytest.raises(WorkspaceError, match=words) as caught:
            read_source(tmp_path / path)
        assert caught.value.usage


def test_policies_below_a_folder_in_order(tmp_path: Path) -> None:
    for name in ("乙/b.pol", "a.pol", ".git/c.pol", "d.txt"):
        write_text(tmp_path / name, "")
    (tmp_path / "空").mkdir()
    found = policy_files((tmp_path, tmp_path / "a.pol", Path("-")))
    assert found == (tmp_path / "a.pol", tmp_path / "乙" / "b.pol", Path("-"))
    with pytest.raises(WorkspaceError, match="没有政策文件"):
        policy_files((tmp_path / "空",))


def test_folders_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_text(tmp_path / "a.pol", "")
    write_text(tmp_path / "锁" / "b.pol", "")
    scan = os.scandir

    def locked(path: str) -> object:
        if Path(path).name == "锁":
            raise PermissionError(errno.EACCES, "denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", locked)
    assert policy_files((tmp_path,)) == (tmp_path / "a.pol",)
    with pytest.raises(WorkspaceError, match="没有权限读取"):
        policy_files((tmp_path / "锁",))


def test_the_root_is_the_nearest_folder_called_policies(tmp_path: Path) -> None:
    assert root_of(tmp_path / "policies" / "省" / "a.pol") == tmp_path / "policies"
    assert root_of(tmp_path / "省" / "a.pol") == tmp_path / "省"


def test_a_library_finds_policies_by_name_and_alias_below_its_root_only(tmp_path: Path) -> None:
    root = tmp_path / "policies"
    write_text(root / "国家" / "a.pol", HEADER.format(name="通用规则", alias="common"))
    write_text(root / "b.pol", "# 提到 通用规则 和 远方规则\n" + HEADER.format(name="省规则", alias="local"))
    write_text(tmp_path / "外" / "c.pol", HEADER.format(name="远方规则", alias="remote"))
    (root / "c.pol").symlink_to(tmp_path / "外" / "c.pol")
    library = Library(root)
    for name in ("通用规则", "common"):
        module = library(name)
        assert module is not None
        assert module.source.name.endswith("国家/a.pol")
    assert library("远方规则") is None
    assert library("没有的规则") is None
    assert library.errors() == ()


def test_errors_of_a_policy_that_is_used_are_reported_with_its_own_place(tmp_path: Path) -> None:
    write_text(tmp_path / "a.pol", HEADER.format(name="通用规则", alias="common") + "类别 甲：：。\n")
    write_text(tmp_path / "b.pol", HEADER.format(name="省规则", alias="local") + "引入 通用规则：使用 甲。\n")
    compiled = compile_path(tmp_path / "b.pol")
    assert compiled.program is None
    assert any(found.labels[0].span.source.name.endswith("a.pol") for found in compiled.diagnostics)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "结果.json"
    write_text(file, "旧")
    with pytest.raises(UnicodeEncodeError), atomic_writer(file) as stream:
        stream.write("新\ud800")
    assert file.read_text(encoding="utf-8") == "旧"
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_keeps_the_permissions_of_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"")
    file.chmod(0o640)
    write_text(file, "新\n")
    assert file.read_bytes() == "新\n".encode()
    assert file.stat().st_mode & 0o777 == 0o640


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"文件夹“.*无”不存在"), atomic_writer(tmp_path / "无" / "a.json"):
        pass
    with pytest.raises(WorkspaceError, match="它是文件夹"), atomic_writer(tmp_path):
        pass
