"""Policies whose texts are attacks at random: whatever is generated has the structure that harmless texts give."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from mingce.backends.api import UnsupportedError
from mingce.backends.registry import BACKENDS
from mingce.driver.pipeline import compile_source
from mingce.driver.site import options
from mingce.ir.program import Program
from mingce.source import Source
from tests.attack import attacked, tame
from tests.payloads import PAYLOADS
from tests.structures import structure

__all__ = ["POLICIES", "attempt", "chosen", "compiled", "differences", "generated"]

_TESTS: Final = Path(__file__).parents[1]
POLICIES: Final = (
    _TESTS / "unit" / "backends" / "data" / "everywhere.pol",
    _TESTS / "golden" / "duties" / "register.pol",
    _TESTS / "golden" / "duties" / "draft.pol",
    _TESTS / "golden" / "eligibility" / "undecided.pol",
    _TESTS / "golden" / "readings" / "alternatives.pol",
    _TESTS / "golden" / "requirements" / "strength.pol",
    _TESTS / "golden" / "waiting" / "repair.pol",
    _TESTS / "golden" / "allocation" / "gates.pol",
)
"""The first has texts in every place, the others all kinds of declarations."""


def chosen(shift: int, *, harmless: bool = False) -> Callable[[int], str]:
    """A text for each place: the payloads in turn, beginning with the one at `shift`."""

    def text(number: int) -> str:
        payload = PAYLOADS[(number + shift) % len(PAYLOADS)] + "z" * (number // len(PAYLOADS))
        return tame(payload) if harmless else payload

    return text


def compiled(text: str) -> Program:
    """The program of a policy, which must be valid."""
    found = compile_source(Source("attack.pol", text), lambda _name: None)
    assert found.program is not None, found.diagnostics
    return found.program


def generated(program: Program) -> dict[str, str]:
    """The files of every back end by their paths."""
    asked = options()
    found = {}
    for backend in BACKENDS:
        with suppress(UnsupportedError):
            found |= {f"{backend.name}/{one.path}": one.text for one in backend.emit(program, asked)}
    return found


def differences(policy: str, shift: int) -> list[str]:
    """The files whose structure depends on the texts."""
    hostile, harmless = (generated(compiled(attacked(policy, chosen(shift, harmless=tamed)))) for tamed in (False, True))
    assert hostile.keys() == harmless.keys()
    return [name for name, text in hostile.items() if structure(name, text) != structure(name, harmless[name])]


def attempt(seed: int) -> int:
    """One policy with payloads at random places."""
    chance = random.Random(seed)
    path = chance.choice(POLICIES)
    shift = chance.randrange(len(PAYLOADS))
    found = differences(path.read_text(encoding="utf-8"), shift)
    assert not found, f"{path.stem}, shift {shift}: {found}"
    return len(PAYLOADS)
