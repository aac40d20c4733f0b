"""What bodies must, must not, may and are encouraged to do, and what must be finished by when: recorded, not computed."""

from datetime import date

from attrs import field, frozen

from mingce.ir.basis import Basis
from mingce.source import Span

__all__ = ["Act", "Duty", "Recurrence"]

_span: Span | None = field(default=None, eq=False, repr=False, kw_only=True)


@frozen
class Act:
    """What is to be done: 制定 “调剂金管理办法”.  `modal` is 应当, 不得, 可以 or 支持."""

    modal: str
    verb: str
    objects: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.verb}{'、'.join(self.objects)}"


@frozen
class Recurrence:
    """How often: `每年`, `每半年`, `每季度`, `每月`; of a year perhaps only between two days (month, day)."""

    word: str
    first: tuple[int, int] | None
    last: tuple[int, int] | None


@frozen
class Duty:
    """A 职责, 禁止, 许可, 鼓励 or 里程碑.

    `actors` empty: the text names none.  `deadline` is the last day.  `approval`: an act with approval is no violation.
    `conditions`, `evidence`, `contents` and `deliverables` are texts; `prerequisites` are ids of other milestones.
    """

    id: str
    kind: str
    name: str
    actors: tuple[str, ...]
    partners: tuple[str, ...]
    acts: tuple[Act, ...]
    deadline: date | None
    recurrence: Recurrence | None
    conditions: tuple[str, ...]
    evidence: tuple[str, ...]
    contents: tuple[str, ...]
    deliverables: tuple[str, ...]
    prerequisites: tuple[str, ...]
    approval: bool
    effective: date | None
    expires: date | None
    basis: tuple[Basis, ...]
    note: str | None = None
    span: Span | None = _span

    @property
    def begins(self) -> date | None:
        """The day on which what a milestone is about begins by itself: its first day, if it has no last one."""
        return self.effective if self.kind == "里程碑" and self.deadline is None else None
