"""What a diagnostic is: a record that says where, what and how to mend it; renderers decide how it looks."""

from enum import Enum
from typing import Final

from attrs import define, field, frozen

from mingce.source import Span

__all__ = ["Code", "Diagnostic", "Edit", "Fix", "Label", "Severity", "Sink"]


class Severity(Enum):
    """How grave a finding is; only errors stop a policy from running."""

    ERROR = "错误"
    WARNING = "警告"
    NOTE = "提示"


@frozen
class Code:
    """A kind of finding: its stable name, its usual severity, and its title in one Chinese line."""

    name: str
    severity: Severity
    title: str


@frozen
class Label:
    """A marked stretch of source with the words shown under it; the first label of a diagnostic is the place itself."""

    span: Span
    text: str = ""


@frozen
class Edit:
    """Replace the characters of `span` by `text`."""

    span: Span
    text: str


@frozen
class Fix:
    """A change that an editor can apply; `safe` when it cannot change what the drafter meant."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


@frozen(kw_only=True)
class Diagnostic:
    """One finding.

    `message` says what is wrong here, `help` the way out, `notes` further facts (a counter-example, say),
    `basis` the 依据 of the statement it is in, outermost first.
    """

    code: Code
    message: str
    labels: tuple[Label, ...]
    help: str | None = None
    notes: tuple[str, ...] = ()
    fix: Fix | None = None
    basis: tuple[str, ...] = ()
    severity: Severity = field()

    @severity.default
    def _usual_severity(self) -> Severity:
        return self.code.severity

    @property
    def page(self) -> str:
        """Where the manual explains this kind of finding."""
        return f"diagnostics/{self.code.name}"


_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@define
class Sink:
    """Collects diagnostics; passes go on after reporting, so that one run shows every mistake."""

    _found: dict[Diagnostic, None] = field(factory=dict)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a finding, unless the same one has been made at the same place."""
        self._found.setdefault(diagnostic)

    @property
    def count(self) -> int:
        """How many findings there are."""
        return len(self._found)

    @property
    def failed(self) -> bool:
        """Whether an error has been found."""
        return any(d.severity is Severity.ERROR for d in self._found)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings, by file, place and gravity."""

        def place(found: Diagnostic) -> tuple[str, int, int]:
            span = found.labels[0].span
            return span.source.name, span.start, _ORDER[found.severity]

        return tuple(sorted(self._found, key=place))
