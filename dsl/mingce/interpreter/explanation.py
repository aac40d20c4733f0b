"""An explanation as data: steps that say why, down to facts, parameters, readings and the sentences of the document."""

from datetime import date

from attrs import field, frozen

from mingce.ir.basis import Assumption
from mingce.ir.types import Type
from mingce.ir.values import Undetermined, Value

__all__ = [
    "Alternative",
    "Assumed",
    "Change",
    "Decision",
    "Explanation",
    "Fact",
    "FactRow",
    "History",
    "Mention",
    "ReadingUse",
    "Row",
    "Step",
    "Test",
    "Use",
]


@frozen
class Test:
    """A condition tested, in Chinese, and whether it held: True, False or open.

    `because` are the parts of it that decided, with the numbers they compared; empty where it is the whole condition.  `told` are
    the same parts as facts of the case, those that did not hold denied: 不属于大学生, 断保年数（2年）超过0年.
    """

    __test__ = False  # not a test of pytest, whatever its name

    text: str
    holds: Value
    because: tuple[str, ...] = ()
    told: tuple[str, ...] = field(default=(), eq=False)


@frozen
class Decision:
    """A choice between ordered cases: the clause taken (as `Case.label`), and the conditions tested up to it.

    `applies`: the choice is only whether the value applies at all.
    """

    label: int
    tests: tuple[Test, ...]
    applies: bool = field(default=False, eq=False)

    @property
    def decisive(self) -> Test | None:
        """The condition that decided; None if none held and 否则 applied."""
        last = self.tests[-1] if self.tests else None
        return last if last is not None and last.holds is True else None


@frozen
class Row:
    """The value in one period, for one member: how it came about.

    `member` counts from 0 in the list as given.  `initial`: the value before the record, taken from 初值.  `formula` is the
    formula that was left after all decisions, `numbers` the same with the numbers put in (of a condition: the parts of it that
    decided, in quotation marks); both empty where they say nothing.  `told` are those parts as facts of the case; `zero` names
    what was dropped from the formula because it is zero, with its value.  `settled`: the readings alone made the value what it is.
    """

    year: int
    month: int | None
    member: int | None
    value: Value
    initial: bool = False
    decisions: tuple[Decision, ...] = ()
    formula: str = ""
    numbers: str = ""
    told: tuple[str, ...] = ()
    zero: tuple[tuple[str, str], ...] = ()
    settled: bool = False


@frozen
class FactRow:
    """A value that was not computed.

    `source`: given, default (缺省), before (此前), missing for inputs; declared or bound for parameters; chosen or switched for
    readings.  `since`: the day from which a declared parameter holds.
    """

    year: int | None
    month: int | None
    member: int | None
    value: Value
    source: str
    since: date | None = None


@frozen
class History:
    """The first year given of a fact, None for none, where a policy looks back further, and what is taken to have held before."""

    first: int | None
    value: Value


@frozen
class Fact:
    """An input, a parameter or a reading, with every value of it that was used.

    `assumed`: a document does not say it.  `history`: what holds before the record.
    """

    kind: str  # input parameter reading
    symbol: str
    name: str
    type: Type
    basis: tuple[str, ...]
    rows: tuple[FactRow, ...]
    assumed: bool = False
    history: "History | None" = None


@frozen
class Mention:
    """A step that (by way of earlier years) also rests on the one that mentions it, and is told where it comes first."""

    symbol: str
    name: str


@frozen
class Step:
    """A value that was computed.  The same step is the same object wherever it is used.

    `rows` are all periods and members in which it was needed, in order of time; the last is the one asked about.  `kind` and
    `title` are the first word and the name of its statement.
    """

    symbol: str
    name: str
    type: Type
    statement: str | None
    basis: tuple[str, ...]
    rows: tuple[Row, ...]
    uses: "tuple[Use, ...]" = field(repr=False)
    kind: str = ""
    title: str = ""

    @property
    def value(self) -> Value:
        """The value in the last period."""
        return self.rows[-1].value

    @property
    def year(self) -> int:
        """The last year."""
        return self.rows[-1].year

    @property
    def decided(self) -> Decision | None:
        """The outermost decision in the last period."""
        decisions = self.rows[-1].decisions
        return decisions[0] if decisions else None

    @property
    def missing(self) -> tuple[str, ...]:
        """Why the value is open; empty where it is not."""
        return self.value.reasons if isinstance(self.value, Undetermined) else ()


Use = Step | Fact | Mention


@frozen
class Change:
    """An output that would be another: its value as it is, and as it would be."""

    symbol: str
    name: str
    type: Type
    member: int | None
    value: Value
    instead: Value


@frozen
class Alternative:
    """Another value of a reading: the outputs that would change, or why there would be no result at all."""

    value: bool | str
    changes: tuple[Change, ...]
    error: str | None = None


@frozen
class ReadingUse:
    """A reading that takes part, its value here, and what each alternative would change."""

    symbol: str
    name: str
    type: Type
    value: bool | str
    reason: str
    basis: tuple[str, ...]
    alternatives: tuple[Alternative, ...]


@frozen
class Assumed:
    """An assumption that a result rests on: what declares it, what it says, and why."""

    name: str
    assumption: Assumption


@frozen
class Explanation:
    """Why the outputs of one record are what they are; `results` in the order asked for, with all that they rest on.

    `told` are those results that are told at length, in the order of the policy, their reasons without what had no bearing;
    `idle` those that rest on nothing that was given, which is so only where nobody asked for them by name (`overview`),
    and `unjudged` those of them that are open or do not apply because nothing was given; `wanted` names what these need.
    `assumed` is what the policy takes for granted on the way to those told.
    """

    policy: str
    year: int
    results: tuple[Step, ...]
    readings: tuple[ReadingUse, ...]
    told: tuple[Step, ...] = ()
    idle: tuple[Step, ...] = ()
    unjudged: tuple[Step, ...] = ()
    wanted: tuple[str, ...] = ()
    overview: bool = False
    assumed: tuple[Assumed, ...] = ()
