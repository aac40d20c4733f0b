"""The Python back end: one module for each policy."""

from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing

from mingce.backends.api import Artifact, Gap, Options
from mingce.backends.python.module import print_module
from mingce.ir.program import Program
from mingce.passes.integers import InexactError
from mingce.passes.prepare import prepare
from mingce.passes.prune import public_outputs

__all__ = ["emit", "unsupported"]


def unsupported(program: Program) -> tuple[Gap, ...]:
    """What cannot be printed: values that are no exact integers in any grain."""
    try:
        prepare(program, public_outputs(program), {}, frozenset())
    except InexactError as error:
        return (Gap(error.symbol, str(error)),)
    return ()


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:  # the options serve back ends that show results
    """The module of `program`."""
    del options
    return (Artifact(PurePosixPath(f"{program.policy.alias}.py"), print_module(program)),)
