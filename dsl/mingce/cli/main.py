"""The command `mingce`: its subcommands, and what happens to errors that no command handles itself."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NoReturn

import click

from mingce.cli.streams import discard_output, lost_output, prepare, say
from mingce.cli.terminal import tell
from mingce.cli.words import Command, usage_message

__all__ = ["cli", "main"]

COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "check": "检查政策文件",
        "run": "对一批记录计算结果",
        "explain": "说明结果由来，逐条注明依据",
        "test": "运行政策中的示例和性质",
        "fmt": "整理政策文件的排版",
        "sql": "打印在数据库中计算的查询",
        "build": "由政策生成程序和文档",
        "docs": "生成中文网页文档",
        "sources": "给来源文件建立索引",
        "coverage": "核对条文是否都有规则依据",
        "compare": "对照几份文件的同一事项",
        "simulate": "在一个人群上比较两种方案",
        "population": "编造供测算用的人群",
        "duties": "列出职责、期限和办理情况",
        "completion": "打印命令补全脚本",
    }
)

FINE: Final = 0
FINDINGS: Final = 1
USAGE: Final = 2
INTERNAL: Final = 3
# What a shell reports for a program that an interrupt ended: 128 and the number of the signal.
INTERRUPTED: Final = 130


class LazyGroup(Command, click.Group):
    """A group that knows the names of its commands and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        from importlib import import_module

        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"mingce.cli.{cmd_name}").command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with; a Chinese message where there is none."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from mingce.diagnostics.suggest import nearest

            near = nearest(args[0], COMMANDS)
            hint = f"，是否应为“{near[0]}”？" if near else f"；可用的命令：{'、'.join(COMMANDS)}"
            raise click.UsageError(f"没有命令“{args[0]}”{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without importing any."""
        with formatter.section("命令"):
            formatter.write_dl(list(COMMANDS.items()))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def main(  # type: ignore[override]  # fewer ways to call it than click's own, which has overloads
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: object,
    ) -> object:
        """Run; as a program, end with the command's status and turn every error into a Chinese message."""

        def run() -> object:
            return super(LazyGroup, self).main(args, prog_name, complete_var, standalone_mode=False, **extra)

        return sys.exit(_guarded(run)) if standalone_mode else run()


_HELP: Final = """明策：可执行、可解释、可验证的政策语言。

各命令的用法见“mingce 命令 --help”。退出状态：0 正常；1 输入或政策有错误，或者结果没有写完；2 用法有误；3 程序内部错误。"""


@click.group(cls=LazyGroup, help=_HELP, invoke_without_command=True, subcommand_metavar="命令 [参数]…")
@click.option("--version", is_flag=True, help="显示版本后退出。")
@click.pass_context
def cli(ctx: click.Context, version: bool) -> None:
    """Show the version, or the help page where no command is named."""
    if version:
        from mingce import __version__

        tell(f"mingce {__version__}")
        ctx.exit(FINE)
    if ctx.invoked_subcommand is None:
        tell(*ctx.get_help().split("\n"))
        ctx.exit(USAGE)


def main() -> NoReturn:
    """Entry point of the installed command."""
    prepare()
    cli(prog_name="mingce")
    raise AssertionError("a program run by click ends with a status")


def _guarded(run: Callable[[], object]) -> int:
    """The exit status of a run, after reporting what went wrong."""
    try:
        status = run()
        sys.stdout.flush()
    except click.Abort:
        say("已中断。")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough: nothing is said.
        discard_output()
        return FINDINGS
    except click.ClickException as error:
        return _wrong_usage(error)
    except Exception as error:
        return _report(error)
    return status if isinstance(status, int) else FINE


def _report(error: Exception) -> int:
    # Looked up, not imported: whatever raised this error has imported its class, and a help page does without it.
    if isinstance(error, OSError) and (why := lost_output(error)) is not None:
        discard_output()
        say(f"错误：结果没有写完：{why}")
        return FINDINGS
    known = getattr(sys.modules.get("mingce.driver.workspace"), "WorkspaceError", None)
    if known is None or not isinstance(error, known):
        return _internal(error)
    say(f"错误：{error.message}")
    return USAGE if error.usage else FINDINGS


def _wrong_usage(error: click.ClickException) -> int:
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        say(*context.get_usage().split("\n"))
        say(f"详细用法见：{context.command_path} --help")
    say(f"错误：{usage_message(error)}")
    return USAGE


def _internal(error: Exception) -> int:
    if os.environ.get("MINGCE_DEBUG") == "1":
        import traceback

        say(*"".join(traceback.format_exception(error)).split("\n"))
    detail = " ".join(str(error).split())[:200]
    say(f"内部错误：{type(error).__name__}：{detail}。请把所用的命令和文件报告给维护者；设置 MINGCE_DEBUG=1 可显示详情。")
    return INTERNAL
