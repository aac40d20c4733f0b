"""What the pictures of a comparison have in common: size, colours, legends.

They are laid out in whole tenths of a pixel from exact numbers, so that the same figures give the same file; the templates only
draw what they are given.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.emit.prose_values import decimal_text
from mingce.engines.whatif.findings import Finding
from mingce.engines.whatif.scene import Better
from mingce.source import display_width

__all__ = ["BAD", "GOOD", "WIDTH", "Bar", "Key", "Mark", "colours", "legend", "pixels"]

GOOD: Final = "#0b62a4"
"""Of gains, and of more where nobody says which way is good."""

BAD: Final = "#c4500c"
"""Of losses, and of less.  Blue and orange are told apart by whoever sees few colours, and in grey."""

WIDTH: Final = 480


@frozen
class Mark:
    """A text at a place."""

    x: str
    y: str
    text: str


@frozen
class Bar:
    """A rectangle with its colour."""

    x: str
    y: str
    width: str
    height: str
    fill: str


@frozen
class Key:
    """An entry of a legend: its square is as high as it is wide."""

    mark: Mark
    fill: str


def pixels(value: Fraction | int) -> str:
    """A coordinate."""
    return decimal_text(Fraction(round(Fraction(value) * 10), 10))


def legend(entries: Sequence[tuple[str, str]], left: int) -> tuple[Key, ...]:
    """Names with their colours, side by side above a picture."""
    found = []
    for name, colour in entries:
        found.append(Key(Mark(str(left), "26", name), colour))
        left += 42 + 8 * display_width(name)
    return tuple(found)


def colours(finding: Finding) -> tuple[str, str]:
    """The colours of more and of less."""
    return (BAD, GOOD) if finding.result.better is Better.LESS else (GOOD, BAD)
