"""The pilot policy that tests of the outer layers run: small, invented, and with an input of every kind."""

from functools import cache
from pathlib import Path

from mingce.driver.workspace import compile_path
from mingce.ir.program import Program

__all__ = ["PILOT", "pilot"]

PILOT = Path(__file__).parent / "unit" / "driver" / "data" / "pilot.pol"


@cache
def pilot() -> Program:
    """The compiled pilot policy."""
    program = compile_path(PILOT).program
    assert program is not None
    return program
