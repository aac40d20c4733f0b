"""Asking a shipped policy as `mingce run` asks it: a record in, the result out, through JSON both ways and with exact amounts."""

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from mingce.driver.running import Engine, Evaluate, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import print_rows, read_rows
from mingce.ir.program import Program

__all__ = ["ENGINES", "POLICIES", "answer", "fen", "money", "outputs", "policy"]

POLICIES: Final = Path(__file__).parents[2] / "policies"
ENGINES: Final = tuple(Engine)


@cache
def policy(name: str) -> Program:
    """The policy at `jilin/pooling_2024.pol`, compiled."""
    compiled = compile_path(POLICIES / name).program
    assert compiled is not None
    return compiled


@cache
def _evaluate(name: str, engine: Engine) -> Evaluate:
    return evaluator(policy(name), engine)


def answer(name: str, record: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
    """The output record."""
    rows = read_rows(json.dumps([record], ensure_ascii=False), "json")
    found = results(policy(name), rows, Decoder.of(policy(name), RecordDefaults()), _evaluate(name, engine))
    (result,) = json.loads("".join(print_rows(policy(name), found, "json")), parse_float=Decimal)
    assert isinstance(result, dict)
    return result


def outputs(name: str, record: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
    """The results of a record that can be computed."""
    result = answer(name, record, engine)
    assert "error" not in result, result
    found = result["outputs"]
    assert isinstance(found, dict)
    return found


def money(fen: int) -> str:
    """An amount in fen as a record has it."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02}"


def fen(amount: object) -> int:
    """A result in fen."""
    return int(Decimal(str(amount)) * 100)
