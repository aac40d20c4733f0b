"""Values while a policy runs.

Numbers are `Fraction`, days `date`, calendar years `int`, members of a 类别 their alias, 不适用 is None.  `Undetermined` is a
value that the policy or the data leave open; it carries every reason, so that a person can be asked for what is missing.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from attrs import field, frozen

__all__ = ["PolicyError", "Undetermined", "Value", "union"]


@frozen
class Undetermined:
    """An open value and why it is open, each reason once, in order of the text."""

    reasons: tuple[str, ...]

    def __str__(self) -> str:
        return "；".join(self.reasons)


Value = Fraction | bool | date | int | str | None | Undetermined


def union(values: Iterable[Undetermined]) -> Undetermined:
    """One open value with the reasons of all of them, each reason once."""
    return Undetermined(tuple(dict.fromkeys(reason for value in values for reason in value.reasons)))


@frozen
class PolicyError(Exception):
    """A record that cannot be computed: a stable code, a Chinese message, and the input or statement concerned (alias)."""

    code: str
    message: str
    field: str | None = field(default=None)

    def __str__(self) -> str:
        return self.message
