"""The JavaScript back end: one module for each policy."""

from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing

from mingce.backends.api import Artifact, Gap, Options, UnsupportedError
from mingce.backends.javascript.module import print_module
from mingce.ir.program import Program
from mingce.passes.integers import InexactError

__all__ = ["emit"]


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:  # the options serve back ends that show results
    """The module of `program`.

    Raises UnsupportedError for values that are no exact integers in any grain, whatever the parameters are bound to.
    """
    del options
    try:
        text = print_module(program)
    except InexactError as error:
        raise UnsupportedError(Gap.told(error.symbol, str(error))) from None
    return (Artifact(PurePosixPath(f"{program.policy.alias}.mjs"), text),)
