"""`mingce explain`: why the results of a record are what they are."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FailedPolicyError, RunOptions, load_policy, output_ids, policy_and_records, record_options
from mingce.cli.run import read_records
from mingce.cli.terminal import hand_over, tell
from mingce.cli.words import Command, OneOf
from mingce.driver.explaining import explain_record
from mingce.engines.rows.decode import Decoder, identifier
from mingce.engines.rows.encode import encode_error
from mingce.engines.rows.formats import Row
from mingce.engines.rows.jsontext import write
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

__all__ = ["command"]

_HELP: Final = """说明记录的结果由来：用到哪些输入、参数和口径，哪个条件起了作用，各依据哪一句。

不能计算的记录写明原因，退出状态为 1。"""

_Explained = tuple[object, str | object, bool]


@click.command("explain", cls=Command, help=_HELP)
@policy_and_records
@click.option("--id", "wanted", metavar="编号", help="只说明这一条记录；缺省为全部。")
@click.option("--output", "outputs", multiple=True, metavar="名称", help="只说明这一项结果，可重复；缺省为全部。")
@click.option("--format", "form", type=OneOf(("text", "json")), default="text", metavar="格式", help="text（缺省）或 json。")
@record_options
def command(
    policy: Path,
    source: Path,
    wanted: str | None,
    outputs: tuple[str, ...],
    form: str,
    year: int | None,
    as_of: date | None,
    reading: tuple[tuple[str, str], ...],
    bind: tuple[tuple[str, str], ...],
) -> int:
    """Print the explanations of the records asked for."""
    try:
        program = load_policy(policy, source)
    except FailedPolicyError:
        return 1
    decoder = RunOptions(year, as_of, reading, bind).decoder(program)
    asked = output_ids(program, outputs)
    rows = [row for row in read_records(source) if wanted is None or str(identifier(row.raw)) == wanted]
    if wanted is not None and not rows:
        tell(f"错误：没有编号为“{wanted}”的记录", err=True)
        return 1
    found = [_explained(program, decoder, row, asked, text=form == "text") for row in rows]
    if form == "json":
        hand_over("[\n" + ",\n".join(write(item) for item in found) + "\n]\n" if found else "[]\n")
    else:
        tell(*_lines(found))
    return 1 if any("error" in item for item in found) else 0


def _explained(program: Program, decoder: Decoder, row: Row, asked: tuple[str, ...] | None, *, text: bool) -> dict[str, object]:
    head: dict[str, object] = {"id": identifier(row.raw)}
    try:
        if row.error is not None:
            raise row.error
        explained = explain_record(program, decoder(row.raw), asked)
    except PolicyError as error:
        return {**head, **({"line": row.line} if head["id"] is None else {}), "error": encode_error(error)}
    return {**head, "explanation": explained.text if text else explained.data}


def _lines(found: Iterable[Mapping[str, object]]) -> Iterator[str]:
    for number, item in enumerate(found):
        yield from [""] if number else []
        yield f"【{item['id'] if item['id'] is not None else '（未写编号）'}】"
        match item:
            case {"error": {"message": message}}:
                yield f"不能计算：{message}。"
            case _:
                yield from str(item["explanation"]).rstrip().split("\n")
