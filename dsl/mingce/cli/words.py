"""Click in Chinese: help pages, and what it says about wrong usage."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from mingce.source import has_controls, spelled

__all__ = ["Command", "Day", "OneOf", "Setting", "Year", "usage_message"]

_INDENT: Final = 2
_GAP: Final = 2


class _Formatter(click.HelpFormatter):
    """Headings with a full-width colon, and columns aligned by how wide Chinese is."""

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        self.write(f"{heading}：\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = _GAP) -> None:
        """Write terms with their explanations, one a line."""
        from mingce.source import display_width

        listed = tuple(rows)
        width = max((display_width(term) for term, _ in listed), default=0)
        for term, text in listed:
            space = " " * (width - display_width(term) + col_spacing)
            self.write(f"{' ' * self.current_indent}{term}{space}{text}".rstrip() + "\n")


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help page is in Chinese throughout."""

    context_class = _Context

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  what click's own gives
        """Run, unless a path would write something else to the terminal than it seems to say."""
        for value in ctx.params.values():
            for path in value if isinstance(value, tuple) else (value,):
                if isinstance(path, Path) and has_controls(str(path)):
                    raise click.UsageError(f"路径“{spelled(str(path))}”中有控制字符（如换行），请先改名", ctx)
        return super().invoke(ctx)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the command's name in the usage line."""
        return ["[选项]" if piece == "[OPTIONS]" else piece for piece in super().collect_usage_pieces(ctx)]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="用法：")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options; the arguments are explained in the text above them."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx)) is not None]
        with formatter.section("选项"):
            formatter.write_dl([(term, text.replace("  [required]", "（必需）")) for term, text in records])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option `--help`."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "显示帮助后退出。"
        return option


class OneOf(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word itself, or an error that lists the words."""
        if value not in self.choices:
            self.fail(f"“{value}”不在可选的 {'、'.join(self.choices)} 之中", param, ctx)
        return str(value)


class Year(click.ParamType[int]):
    """A calendar year."""

    name = "年份"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The year as a number."""
        digits = str(value).removesuffix("年")
        if not (len(digits) == 4 and digits.isascii() and digits.isdecimal() and int(digits)):
            self.fail(f"年份应当是四位数字，实际是“{value}”", param, ctx)
        return int(digits)


class Day(click.ParamType[date]):
    """A day, `2025-01-31`."""

    name = "日期"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day as a date."""
        text = str(value)
        try:
            # Of the forms that the standard library reads only the one with hyphens has ten characters and two hyphens.
            if len(text) != 10 or text.count("-") != 2:
                raise ValueError(text)
            return date.fromisoformat(text)
        except ValueError:
            self.fail(f"日期应当写作 2025-01-31 的样式，且确有这一天，实际是“{text}”", param, ctx)


class Setting(click.ParamType[tuple[str, str]]):
    """A name and a value, `NAME=VALUE`."""

    name = "名称=取值"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """The name and the text of the value."""
        name, equals, text = str(value).replace("＝", "=", 1).partition("=")
        if not (equals and name.strip() and text.strip()):
            self.fail(f"应当写作 名称=取值，实际是“{value}”", param, ctx)
        return name.strip(), text.strip()


def usage_message(error: click.ClickException) -> str:
    """What is wrong with the command line, in Chinese."""
    match error:
        case click.MissingParameter(param=click.Option() as option):
            return f"缺少选项 {_names(option.opts)}"
        case click.MissingParameter(param=click.Parameter() as param):
            return f"缺少参数 {param.metavar or param.name}"
        case click.BadParameter(param=click.Option() as option):
            return f"选项 {_names(option.opts)}：{error.message}"
        case click.BadParameter(param=click.Parameter() as param):
            return f"参数 {param.metavar or param.name}：{error.message}"
        case click.NoSuchOption():
            near = f"，是否应为 {error.possibilities[0]}？" if error.possibilities else ""
            return f"没有选项 {error.option_name}{near}"
        case click.BadOptionUsage():
            lacks = "不带取值" if "does not take a value" in error.message else "缺少取值"
            return f"选项 {error.option_name} {lacks}"
        case click.UsageError(message=message) if message.startswith("Got unexpected extra argument"):
            return f"多余的参数：{message.partition('(')[2].removesuffix(')')}"
        case _:
            return error.format_message()


def _names(names: Iterable[str]) -> str:
    return " / ".join(names)
