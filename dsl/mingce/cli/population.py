"""`mingce population`: write a table of invented persons."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FailedPolicyError, load_policy
from mingce.cli.progress import progress
from mingce.cli.terminal import tell
from mingce.cli.words import Command, Year
from mingce.driver.inputs import refuse_overwriting
from mingce.driver.workspace import WorkspaceError, shown_path
from mingce.ir.values import PolicyError

__all__ = ["command"]

_HELP: Final = """按政策的输入编造一个人群，写成 Parquet 文件，供 mingce run 和 mingce simulate 使用。

数据全部由种子推出，不含任何人的资料；种子和各项选择相同，得到的文件就相同。
分布文件（TOML）写明各项数据的比例；没有写到而又必须给出的，在允许的取值中均匀抽取。"""


@click.command("population", cls=Command, help=_HELP)
@click.argument("policy", type=click.Path(path_type=Path), metavar="政策")
@click.option("--rows", required=True, type=int, metavar="人数", help="编造多少人。")
@click.option("--seed", type=int, default=1, metavar="种子", help="整数；缺省为 1。")
@click.option("--year", type=Year(), metavar="年份", help="计算的年度；缺省为政策施行的年度。")
@click.option("--first", type=Year(), metavar="年份", help="逐年数据的首年；缺省为计算的年度以前的第九年，不早于政策期间的首年。")
@click.option("--distributions", "file", type=click.Path(path_type=Path), metavar="文件", help="分布文件（.toml）。")
@click.option("--output", "target", required=True, type=click.Path(path_type=Path), metavar="文件", help="结果文件（.parquet）。")
def command(policy: Path, rows: int, seed: int, year: int | None, first: int | None, file: Path | None, target: Path) -> int:
    """Write the table, and say what is in it."""
    from mingce.driver.bulk.wish import require_columns

    require_columns()
    from mingce.driver.people import Wanted, about, make_population, write_population

    if target.suffix.lower() != ".parquet":
        raise WorkspaceError(f"结果文件的后缀应当是 .parquet，实际是“{shown_path(target)}”")
    refuse_overwriting((target,), (policy, file) if file is not None else (policy,))
    try:
        program = load_policy(policy, target)
    except FailedPolicyError:
        return 1
    wanted = Wanted(rows, seed, year, first, file)
    try:
        population = make_population(program, wanted)
        with progress(rows) as advance:
            write_population(program, population, target, advance)
    except PolicyError as error:
        raise WorkspaceError(error.message, usage=error.code != "bad-population") from error
    for line in about(program, population, wanted):
        tell(f"{line}。", err=True)
    return 0
