"""One record of a file."""

from attrs import frozen

from mingce.ir.values import PolicyError

__all__ = ["Row", "refused"]


@frozen
class Row:
    """One record of a file: its line, and what it holds or why it cannot be read."""

    line: int
    raw: object = None
    error: PolicyError | None = None


def refused(line: int, code: str, message: str, field: str | None = None) -> Row:
    """The row of a place that cannot be read; the message follows the number of its line."""
    return Row(line, error=PolicyError(code, f"第{line}行：{message}", field))
