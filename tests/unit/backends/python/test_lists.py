"""Records with open values go through lists once, too: the calls of compiled Python are counted, at n members and at 2n."""

import sys
from types import FrameType

import pytest
from attrs import evolve

from mingce.backends.python.load import compile_policy
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import Undetermined
from tests import builders as b
from tests.member_shapes import CITIES, CLAIMS, SHAPES, of_each, rows


def doubtful(shape: str) -> Program:
    """The shape for each member, where the amount of any member may be open."""
    claims = evolve(CLAIMS, fields=tuple(evolve(item, doubtful=item.symbol.id == "claims.amount") for item in CLAIMS.fields))
    each = of_each(shape)
    return b.program(b.define(f"{each}.result", SHAPES[shape], of_each=each), collections=(claims, CITIES))


def record(size: int) -> Record:
    """Lists of that size, in which one amount is open."""
    first, *others = rows(size, "claims")
    claims = ({**first, "claims.amount": Undetermined(("待核",))}, *others)
    return b.record(2025, members={"claims": claims, "cities": rows(size, "cities")})


def calls(program: Program, size: int) -> int:
    """How many functions of Python are called for a record."""
    compiled, given, found = compile_policy(program), record(size), 0
    compiled.evaluate(given)  # compiles the core for open values

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event == "call"

    sys.setprofile(counted)
    try:
        compiled.evaluate(given)
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_members_take_no_more_than_twice_the_calls(shape: str) -> None:
    program = doubtful(shape)
    few, many = (calls(program, size) for size in (40, 80))
    assert few >= 40
    assert many <= 2.2 * few


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_kept_is_what_the_reference_says(shape: str) -> None:
    program = doubtful(shape)
    assert compile_policy(program).evaluate(record(30)) == evaluate(program, record(30))
