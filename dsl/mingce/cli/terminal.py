"""How commands print: lines for people, and data for programs.

Nothing else here prints, so that no text of a policy, of a record, of a path or of an argument moves the cursor, colours the
screen, turns the direction of writing or makes a line that the program did not write.
"""

import click

from mingce.source import Readable

__all__ = ["hand_over", "show", "tell"]


def tell(*lines: str, err: bool = False) -> None:
    """Print lines for people."""
    show(Readable.of(lines), err=err)


def show(text: Readable, *, err: bool = False) -> None:
    """Print a text for people that was made of lines where they were known."""
    click.echo(text, nl=False, err=err)


def hand_over(data: str | bytes, *, err: bool = False) -> None:
    """Print data, exactly: their format says how characters are written."""
    click.echo(data, nl=False, err=err)
