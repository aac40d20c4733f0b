"""What lies about in folders: links, pipes, devices, files without end."""

import os
import socket
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

from mingce.cli.main import cli
from mingce.driver.errors import WorkspaceError
from mingce.driver.reading import read_bytes
from mingce.driver.search import search
from mingce.driver.sources import read_index, read_raw
from mingce.driver.workspace import compile_path, read_source
from mingce.syntax.scan import MAX_BYTES

POLICY = """政策 试点（pilot）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
对象 人（person）：费用（cost）：金额，0元 至 100万元。
规则 自付（own）：金额；等于 费用 × 20%；四舍五入到 分；依据 《T01》一第1段。
"""
TIDY = POLICY.replace("。\n", "。\n\n").rstrip() + "\n"
UGLY = POLICY.replace("；等于 ", " ；  等于   ")
HANG = 60  # seconds, far above what anything here takes


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    (folder / "policies").mkdir(parents=True)
    (folder / "policies" / "a.pol").write_text(POLICY, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def run(*words: str) -> tuple[int, str]:
    found = CliRunner().invoke(cli, words)
    return found.exit_code, found.output


def test_links_that_lead_out_are_not_followed_and_are_named(here: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.pol").write_text("坏", encoding="utf-8")
    (here / "policies" / "b.pol").symlink_to(tmp_path / "out" / "b.pol")
    (here / "policies" / "folder").symlink_to(tmp_path / "out")
    (here / "policies" / "again.pol").symlink_to("a.pol")
    found = search([Path("policies")])
    assert found.files == (Path("policies/a.pol"), Path("policies/again.pol"))
    assert found.notes == (
        "链接“policies/b.pol”指向“policies”以外，没有跟随；需要的，请直接写出所指的路径",
        "链接“policies/folder”指向“policies”以外，没有跟随；需要的，请直接写出所指的路径",
    )
    status, said = run("check", "policies")
    assert status == 0
    assert said.count("提示：链接“policies/") == 2
    # Whoever names a link means it.
    assert run("check", "policies/b.pol")[0] == 1


def test_a_link_within_the_folder_of_policies_is_followed(here: Path) -> None:
    (here / "policies" / "inner").mkdir()
    (here / "policies" / "inner" / "b.pol").symlink_to("../a.pol")
    found = search([Path("policies/inner")])
    assert (found.files, found.notes) == ((Path("policies/inner/b.pol"),), ())


def test_links_in_a_circle_end(here: Path) -> None:
    (here / "policies" / "up").symlink_to("..")
    (here / "policies" / "down").symlink_to(".")
    (here / "policies" / "self.pol").symlink_to("self.pol")
    (here / "policies" / "lost.pol").symlink_to("nowhere.pol")
    found = search([Path("policies")])
    assert found.files == (Path("policies/a.pol"),)
    assert "链接“policies/lost.pol”所指的文件不存在" in found.notes
    assert "链接“policies/self.pol”所指的文件不存在" in found.notes
    status, said = run("check", "policies/self.pol")
    assert (status, said) == (2, "错误：“policies/self.pol”是绕成圈的链接\n")


def test_a_note_is_one_line(here: Path) -> None:
    (here / "policies" / "x\n#.pol").symlink_to("/nowhere")
    assert search([Path("policies")]).notes == ("链接“policies/x\\u000a#.pol”所指的文件不存在",)


def test_formatting_keeps_a_link_a_link(here: Path) -> None:
    (here / "real.pol").write_text(UGLY, encoding="utf-8")
    (here / "real.pol").chmod(0o640)
    (here / "link.pol").symlink_to("real.pol")
    assert run("fmt", "link.pol")[0] == 0
    assert (here / "link.pol").is_symlink()
    assert (here / "real.pol").read_text(encoding="utf-8") == TIDY
    assert (here / "real.pol").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in here.iterdir()) == ["link.pol", "policies", "real.pol"]


def test_what_cannot_be_read_keeps_no_other_from_its_turn(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "policies" / "closed").mkdir()
    real = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", closed)
    (here / "policies" / "b.pol").write_bytes(b"\xff\xff\xff")
    status, said = run("check", "policies")
    assert status == 1
    assert "错误：没有读取文件夹：没有权限读取“policies/closed”" in said
    assert "错误：“policies/b.pol”不是 UTF-8 编码的文本" in said
    (here / "policies" / "c.pol").write_text(UGLY, encoding="utf-8")
    status, said = run("fmt", "policies")
    assert status == 1
    assert (here / "policies" / "c.pol").read_text(encoding="utf-8") == TIDY


def test_a_damaged_index_is_named_and_the_policies_are_checked(here: Path) -> None:
    (here / "policies" / "sources").mkdir()
    (here / "policies" / "sources" / "T01.toml").write_text("document = 《", encoding="utf-8")
    (here / "policies" / "b.pol").write_text(POLICY.replace("20%", "无此项"), encoding="utf-8")
    status, said = run("check", "policies")
    assert status == 1
    assert "policies/b.pol" in said
    assert "错误：索引“policies/sources/T01.toml”第1行：写法有误" in said


READERS = [read_bytes, read_source, read_raw, read_index, compile_path]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("kind", ["pipe", "device", "socket", "folder"])
def test_what_is_no_file_is_refused_at_once(here: Path, read: object, kind: str) -> None:
    path = Path("x.pol")
    match kind:
        case "pipe":
            os.mkfifo(path)
            told = "“x.pol”是管道，不是文件，不能读取"
        case "device":
            path = Path("/dev/zero")
            told = "“/dev/zero”是设备，不是文件，不能读取"
        case "socket":
            with socket.socket(socket.AF_UNIX) as made:
                made.bind("x.pol")
            told = "“x.pol”是套接字，不是文件，不能读取"
        case _:
            path.mkdir()
            told = "“x.pol”是文件夹，这里需要文件"
    said: list[str] = []

    def reading() -> None:
        try:
            assert callable(read)
            read(path)
        except WorkspaceError as error:
            said.append(error.message)

    thread = threading.Thread(target=reading, daemon=True)
    thread.start()
    thread.join(HANG)
    assert said == [told]


@pytest.mark.parametrize("command", ["check", "fmt", "test", "build", "docs", "coverage", "explain", "run"])
def test_every_command_refuses_a_device(command: str) -> None:
    words = {
        "build": ["--policies", "/dev/zero", "--output", "out"],
        "explain": ["/dev/zero", "--input", "x.json"],
        "run": ["policies/a.pol", "--input", "/dev/zero"],
        "coverage": ["policies/a.pol", "--sources", "/dev/zero"],
    }.get(command, ["/dev/zero"])
    status, said = run(command, *words)
    assert status == 2
    assert "错误：" in said
    assert "/dev/zero" in said


def test_what_a_shell_passes_on_is_read() -> None:
    reader, writer = os.pipe()
    os.write(writer, POLICY.encode())
    os.close(writer)
    try:
        assert read_source(Path(f"/dev/fd/{reader}")).text == POLICY
    finally:
        os.close(reader)


def test_a_file_that_is_too_large_is_not_read(here: Path) -> None:
    with Path("large.pol").open("wb") as file:
        file.truncate(10**12)  # a hole, which takes no room on the disk
    (found,) = compile_path(Path("large.pol")).diagnostics
    assert (found.code.name, found.message) == ("text-too-large", "文件超过 10 MB，无法读入")
    status, said = run("fmt", "large.pol")
    assert (status, said) == (1, "错误：“large.pol”超过 10 MB，没有读入\n")
    with pytest.raises(WorkspaceError, match="超过 50 MB，没有读入"):
        read_raw(Path("large.pol"))
    Path("most.pol").write_bytes(b"\n" * MAX_BYTES)
    assert len(read_source(Path("most.pol")).text) == MAX_BYTES


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('document = "T"\ndigest = ' + "9" * 5000, "第2行：数字太长，"),
        ('document = "T"\nx = ' + "[" * 5000 + "]" * 5000, "第2行：括号套得太深，"),
        ("x = " + "[\n" * 5000, "第101行：括号套得太深，"),
        ("x = " + "{a=" * 5000, "第1行：括号套得太深，"),
    ],
)
def test_an_index_with_too_much_of_anything_is_refused(text: str, told: str) -> None:
    Path("T.toml").write_text(text, encoding="utf-8")
    with pytest.raises(WorkspaceError) as found:
        read_index(Path("T.toml"))
    assert found.value.message == f"索引“T.toml”{told}索引里不会有这样的内容，请检查文件"
    assert not found.value.usage
