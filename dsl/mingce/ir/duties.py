"""What bodies must, must not, may and are encouraged to do, and what must be finished by when: recorded, not computed."""

from datetime import date

from attrs import field, frozen

from mingce.ir.basis import Assumption, Basis
from mingce.source import Span

__all__ = ["Act", "Duty", "Recurrence"]

_span: Span | None = field(default=None, eq=False, repr=False, kw_only=True)


@frozen
class Act:
    """What is to be done: 制定 “调剂金管理办法”.  `modal` is 应当, 不得, 可以 or 支持.

    `degrees`, `actors` and `partners` are those of this act alone, beside those of the duty.
    """

    modal: str
    verb: str
    objects: tuple[str, ...]
    degrees: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()

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
    `conditions`, `evidence`, `contents` and `deliverables` are texts; `prerequisites` are ids of other milestones.  `degrees` are
    words of `ir.degrees`.  `of_duty` is the id of the duty that a milestone is the last day of; that duty has its `deadline` and
    names it as its `milestone`.
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
    degrees: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    of_duty: str | None = None
    milestone: str | None = None
    span: Span | None = _span

    @property
    def all_degrees(self) -> tuple[str, ...]:
        """Every word of degree that the duty or one of its acts has; what is encouraged has 鼓励."""
        implied = ("鼓励",) if self.kind == "鼓励" else ()
        return tuple(dict.fromkeys((*self.written_degrees, *implied)))

    @property
    def written_degrees(self) -> tuple[str, ...]:
        """The words of degree of the duty and of its acts, as written."""
        return tuple(dict.fromkeys((*self.degrees, *(word for act in self.acts for word in act.degrees))))

    @property
    def all_actors(self) -> tuple[str, ...]:
        """Who has the duty or one of its acts."""
        return tuple(dict.fromkeys((*self.actors, *(name for act in self.acts for name in act.actors))))

    @property
    def all_partners(self) -> tuple[str, ...]:
        """Who takes part in the duty or in one of its acts."""
        return tuple(dict.fromkeys((*self.partners, *(name for act in self.acts for name in act.partners))))

    @property
    def begins(self) -> date | None:
        """The day on which what a milestone is about begins by itself: its first day, if it has no last one."""
        return self.effective if self.kind == "里程碑" and self.deadline is None else None
