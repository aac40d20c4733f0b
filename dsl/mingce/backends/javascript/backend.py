"""The JavaScript back end: one module for each policy."""

from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing

from mingce.backends.api import Artifact, Gap, Options
from mingce.backends.javascript.module import lowered, print_module
from mingce.ir.program import Program
from mingce.passes.integers import InexactError

__all__ = ["emit", "unsupported"]


def unsupported(program: Program) -> tuple[Gap, ...]:
    """What cannot be printed: values that are no exact integers in any grain, whatever the parameters are bound to."""
    try:
        lowered(program)
    except InexactError as error:
        return (Gap(error.symbol, str(error).removeprefix(f"“{error.symbol}”")),)
    return ()


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:  # the options serve back ends that show results
    """The module of `program`."""
    del options
    return (Artifact(PurePosixPath(f"{program.policy.alias}.mjs"), print_module(program)),)
