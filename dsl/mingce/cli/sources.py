"""`mingce sources`: work on the source library; so far one thing, indexing a document."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.terminal import hand_over, tell
from mingce.cli.words import Command
from mingce.driver.inputs import refuse_overwriting
from mingce.driver.sources import document_name, index_document, read_index, read_raw
from mingce.driver.workspace import STDIN, write_text
from mingce.sources.index import Entry, to_toml

__all__ = ["command"]

_EXCERPT: Final = 16
_USAGE: Final = 2
_HELP: Final = "整理来源文件。"
_INDEX_HELP: Final = """给一份来源文件建立索引：逐段逐句编出处，记下位置和摘要，不含原文；“-”表示标准输入。

索引是可以人工更正的小文件：改哪一行就在那一行加 hand = true。用 --output 写到原有的索引上时，更正保留。"""


class _Group(Command, click.Group):
    """A group that speaks Chinese."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with; a Chinese message where there is none."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            raise click.UsageError(f"没有命令“{args[0]}”；可用的命令：{'、'.join(self.commands)}", ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        with formatter.section("命令"):
            formatter.write_dl([(name, "给一份来源文件建立索引") for name in self.list_commands(ctx)])


@click.group("sources", cls=_Group, help=_HELP, invoke_without_command=True, subcommand_metavar="命令 [参数]…")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show the help page where no command is named."""
    if ctx.invoked_subcommand is None:
        tell(*ctx.get_help().split("\n"))
        ctx.exit(_USAGE)


@command.command("index", cls=Command, help=_INDEX_HELP)
@click.argument("file", type=click.Path(path_type=Path), metavar="文件")
@click.option("--id", "name", metavar="名称", help="出处中书名号里的名称（缺省取文件名中第一个下划线之前的部分）。")
@click.option("--output", type=click.Path(path_type=Path), metavar="索引", help="写入的索引文件（缺省打印到标准输出）。")
@click.option("--excerpts", is_flag=True, help="在每行末尾注出原文的开头，便于人工核对。")
def index(file: Path, name: str | None, output: Path | None, excerpts: bool) -> int:
    """Write the index and say what became of corrections."""
    if name is None and str(file) == STDIN:
        raise click.UsageError("读取标准输入时要用 --id 给出名称", click.get_current_context(silent=True))
    refuse_overwriting((output,), (file,))
    raw = read_raw(file)
    old = read_index(output)[0] if output is not None and output.is_file() else None
    merged = index_document(name or (old.document if old else document_name(file)), raw, old)
    comments = {entry.key: _excerpt(raw.text, entry) for entry in merged.index.entries} if excerpts else None
    text = to_toml(merged.index, comments)
    if output is None:
        hand_over(text)
    else:
        write_text(output, text)
        tell(_report(merged.index.entries), err=True)
    for entry in merged.lost:
        tell(f"错误：出处“{entry.key}”的人工更正没有保留，因为原文中已经没有这一句", err=True)
    for key in merged.clashing:
        tell(f"错误：出处“{key}”用于两句，自动编的一句没有写入，请人工补上", err=True)
    return 1 if merged.lost or merged.clashing else 0


def _excerpt(text: str, entry: Entry) -> str:
    words = "".join(text[entry.start : entry.end].split())
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT]}…"


def _report(entries: tuple[Entry, ...]) -> str:
    sentences = sum(entry.kind.value == "sentence" for entry in entries)
    return f"共 {sentences} 句；人工更正 {sum(entry.hand for entry in entries)} 处。"
