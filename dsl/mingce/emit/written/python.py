"""Words of a policy in Python: a string, a comment, a docstring."""

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from mingce.source import HIDDEN, one_line

__all__ = ["Comment", "Docstring", "inside_f_string", "literal"]

_SPECIAL: Final = re.compile(rf'[\\"{HIDDEN}]')


def literal(text: str) -> str:
    """`text` as a string in double quotes, on one line."""
    return f'"{_escaped(text)}"'


def inside_f_string(text: str) -> str:
    """`text` as a part of an f-string in double quotes."""
    return _escaped(text).replace("{", "{{").replace("}", "}}")


@frozen
class Comment:
    """A comment, to the end of its line."""

    text: str

    @classmethod
    def of(cls, text: str) -> "Comment":
        """A comment that says `text`."""
        return cls(f"# {one_line(text)}")


@frozen
class Docstring:
    """A docstring: its lines as they stand in the source, without indentation."""

    lines: tuple[str, ...]

    @classmethod
    def of(cls, first: str, further: Iterable[str] = ()) -> "Docstring":
        """A docstring of these lines; with `further` ones the closing quotes stand on a line of their own."""
        head, *rest = (_escaped(line) for line in (first, *further))
        return cls((f'"""{head}', *rest, '"""') if rest else (f'"""{head}"""',))

    def at(self, indent: str) -> list[str]:
        """The lines at their place; empty ones stay empty."""
        return [f"{indent}{line}" if line else "" for line in self.lines]


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: _escape(found[0]), text)


def _escape(char: str) -> str:
    match char:
        case "\\" | '"':
            return f"\\{char}"
        case "\n":
            return "\\n"
        case _ if char <= "\xff":
            return f"\\x{ord(char):02x}"
        case _ if char <= "\uffff":
            return f"\\u{ord(char):04x}"
        case _:
            return f"\\U{ord(char):08x}"
