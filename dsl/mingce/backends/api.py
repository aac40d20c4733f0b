"""What back ends have in common: artefacts that come out, and what they may ask of the outside."""

from collections.abc import Callable
from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing

from attrs import frozen

from mingce.ir.program import Program, WorkedExample
from mingce.ir.record import Outcome, Record

__all__ = ["Artifact", "Backend", "Gap", "Options", "UnsupportedError"]


@frozen
class Artifact:
    """A file to be written: its path below the folder of its back end, and its text."""

    path: PurePosixPath
    text: str


@frozen
class Options:
    """What a back end may ask of the evaluator, which lies beside it and not below it.

    `evaluate` computes outputs (ids; None for every public one) of a record and raises PolicyError; `record` is the record that
    an example describes; `explain` gives the steps that lead to those outputs, a line of text each.
    """

    evaluate: Callable[[Program, Record, tuple[str, ...] | None], Outcome]
    record: Callable[[Program, WorkedExample], Record]
    explain: Callable[[Program, Record, tuple[str, ...] | None], tuple[str, ...]]


@frozen
class Gap:
    """Something in a program that a back end cannot express: the symbol concerned (its id), and why, in Chinese.

    `symbol` is empty where the whole program is concerned; `reason` goes on after the name of the symbol.
    """

    symbol: str
    reason: str

    @classmethod
    def told(cls, symbol: str, message: str) -> "Gap":
        """The gap that the message of an error tells, which may begin with the name of the symbol."""
        return cls(symbol, message.removeprefix(f"“{symbol}”"))


class UnsupportedError(Exception):
    """What a back end is asked to print has gaps."""

    def __init__(self, *gaps: Gap) -> None:
        super().__init__(*gaps)
        self.gaps = gaps


@frozen
class Backend:
    """A back end: the folder it writes to, and what it makes of a program; `emit` raises UnsupportedError where it cannot."""

    name: str
    emit: Callable[[Program, Options], tuple[Artifact, ...]]
