"""`mingce completion`: print a completion script for a shell."""

from typing import Final

import click

from mingce.cli.terminal import hand_over
from mingce.cli.words import Command, OneOf

__all__ = ["command"]

_SHELLS: Final = ("bash", "zsh", "fish")


_HELP: Final = """打印命令补全脚本。

例如 bash 可在 ~/.bashrc 中加一行：eval "$(mingce completion bash)\""""


@click.command("completion", cls=Command, help=_HELP)
@click.argument("shell", type=OneOf(_SHELLS), metavar="bash|zsh|fish")
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the script of one shell."""
    from click.shell_completion import ShellComplete, get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    # The base class's method: the one for bash starts a process only to look at its version.
    script = ShellComplete.source(kind(ctx.find_root().command, {}, "mingce", "_MINGCE_COMPLETE"))
    hand_over(f"{script}\n")
    return 0
