"""The generated module of one policy: what the policy is, the core, and the run time that reads records and tells results."""

import re
from hashlib import sha256
from importlib.resources import files
from typing import Final

from mingce.backends.javascript.core import Core, print_core
from mingce.backends.javascript.tables import print_confusable, print_tables
from mingce.backends.javascript.typedefs import print_typedefs
from mingce.emit.written.javascript import comment
from mingce.ir.program import LoweredProgram, Program
from mingce.ir.text import program_text
from mingce.passes.prune import public_outputs
from mingce.passes.stages import GENERAL, Request, reach

__all__ = ["lowered", "print_module"]

_PACKAGE: Final = "mingce.backends.javascript"
_PARTS: Final = ("json", "runtime", "lists", "apportion", "scalars", "records", "results", "explain", "entry")
_NAMED: Final = re.compile(r"^(?:export )?(?:const|class|function) (\w+)", re.MULTILINE)


def lowered(program: Program) -> LoweredProgram:
    """`program` in exact integers, whatever readings are chosen and parameters bound.

    Raises InexactError for a definition whose value is a quotient that nothing rounds.
    """
    bound = {item.symbol.id for item in program.parameters} | {item.symbol.id for item in program.readings}
    return reach(program, Request(public_outputs(program), bound=frozenset(bound)), GENERAL)


def print_module(program: Program) -> str:
    """The text of the module.  Raises InexactError where the policy divides without rounding."""
    exact = lowered(program)
    parts = {name: (files(_PACKAGE) / f"{name}.mjs").read_text(encoding="utf-8") for name in _PARTS}
    core = print_core(program, exact, frozenset(name for part in parts.values() for name in _NAMED.findall(part)))
    texts = [
        _head(program),
        print_typedefs(program, exact),
        print_tables(program, exact, core.branches, sha256(program_text(program).encode()).hexdigest()),
        print_confusable(program),
        *(parts[name] for name in _PARTS[:-1] if name != "apportion" or "apportioned" in core.helpers),
        _core(core),
        parts[_PARTS[-1]],
    ]
    return "\n\n".join(text.strip("\n") for text in texts if text) + "\n"


def _head(program: Program) -> str:
    policy = program.policy
    return (
        f"{comment(f'{policy.name}（{policy.alias}）：{policy.title or policy.name}')}\n"
        f"//\n{comment(f'依据《{policy.document}》。由 mingce 从政策源文件生成，修改请改源文件。')}\n"
        "// @ts-nocheck 引用的程序按下面的类型检查；本文件内部已经检查过，不必再查。"
    )


def _core(core: Core) -> str:
    """The core, after the days that it names."""
    days = "".join(f"const {name} = {text}\n" for name, text in sorted(core.days.items()))
    return f"// ---- 计算 ----\n\n{days}\n{core.text}"
