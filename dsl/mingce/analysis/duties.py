"""How every duty stands on a day: what is done, due, overdue, not yet due or violated, from the evidence there is.

What is not in the evidence has not happened: the register tells what is still to be shown, not what was left undone.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import Final

from attrs import frozen

from mingce.analysis.evidence import EventKind, Evidence, Registered
from mingce.analysis.periods import Window, windows
from mingce.ir.duties import Duty
from mingce.ir.program import Policy

__all__ = ["PeriodStanding", "Standing", "State", "assess", "in_force_from", "last_day"]


class State(Enum):
    """How a duty, or one period of it, stands; what asks for attention comes first."""

    VIOLATED = "violated"
    OVERDUE = "overdue"
    DUE = "due"  # open, without a last day; or its period is running
    BLOCKED = "blocked"  # a milestone before it has not been reached
    PENDING = "not_yet_due"
    LATE = "done_late"
    DONE = "done"
    EXCUSED = "excused"  # somebody approved that it is not done
    IN_FORCE = "in_force"  # begun by itself, on the day that the text names
    CLEAR = "not_violated"
    OPEN = "permitted"
    LAPSED = "lapsed"  # no longer in force, and nothing was recorded
    NOT_YET = "not_in_force"  # the document, or this item of it, does not hold yet
    DRAFT = "draft"  # of a draft: it binds nobody


@frozen
class PeriodStanding:
    """How one period of a recurring duty stands, and the day on which it was done."""

    window: Window
    state: State
    on: date | None


@frozen
class Standing:
    """How a duty stands.

    `due` is the last day of what is open (of a recurring duty, of its earliest open period); `on` the day that decided: when
    it was done or violated, or began.  `waiting` names the milestones that must come first.  `events` are the rows that counted.
    """

    item: Registered
    state: State
    due: date | None = None
    on: date | None = None
    periods: tuple[PeriodStanding, ...] = ()
    waiting: tuple[str, ...] = ()
    events: tuple[Evidence, ...] = ()

    @property
    def day(self) -> date | None:
        """The day that matters: when it was decided, or by when what is open has to be done."""
        return self.on if self.state in _DECIDED else self.due


_DECIDED: Final = (State.VIOLATED, State.LATE, State.DONE, State.EXCUSED, State.IN_FORCE)


def assess(duties: Iterable[Registered], as_of: date, evidence: Iterable[Evidence]) -> tuple[Standing, ...]:
    """How every duty stands at the end of the day `as_of`, in the order given; later evidence is not known yet."""
    listed = tuple(duties)
    known: dict[tuple[str, str], list[Evidence]] = {}
    for event in sorted(evidence, key=lambda event: event.on):
        if event.on <= as_of:
            known.setdefault(event.key, []).append(event)
    done = {key for key, events in known.items() if any(event.kind is EventKind.DONE for event in events)}
    # What waits for a milestone waits for the duty that it is the last day of.
    ends = {(item.policy.alias, item.duty.milestone): item.key for item in listed if item.duty.milestone is not None}
    done |= {milestone for milestone, key in ends.items() if key in done}
    names = {item.key: item.duty.name for item in listed}
    names |= {milestone: names[key] for milestone, key in ends.items()}
    return tuple(_assess(item, as_of, known.get(item.key, []), _waiting(item, done, names)) for item in listed)


def in_force_from(policy: Policy, duty: Duty) -> date:
    """The first day on which a duty holds; a policy without a day of its own holds from the beginning of its first year."""
    return duty.effective or _first_day(policy)


def _first_day(policy: Policy) -> date:
    return policy.effective or date(policy.first, 1, 1)


def last_day(policy: Policy, duty: Duty) -> date | None:
    """The last day on which a duty holds, None if there is none; one that recurs, or that permits, ends on its deadline."""
    ends = [day - timedelta(days=1) for day in (duty.expires, policy.expires) if day is not None]
    if duty.deadline is not None and (duty.recurrence is not None or duty.kind in ("许可", "鼓励")):
        ends.append(duty.deadline)
    return min(ends, default=None)


def _waiting(item: Registered, done: set[tuple[str, str]], names: dict[tuple[str, str], str]) -> tuple[str, ...]:
    keys = ((item.policy.alias, before) for before in item.duty.prerequisites)
    return tuple(names.get(key, key[1]) for key in keys if key not in done)


def _assess(item: Registered, as_of: date, events: Sequence[Evidence], waiting: tuple[str, ...]) -> Standing:
    if item.policy.draft:
        return Standing(item, State.DRAFT, item.duty.deadline, events=tuple(events))
    # What begins by itself is expected from the day on which the document holds.
    holds_from = _first_day(item.policy) if item.duty.begins is not None else in_force_from(item.policy, item.duty)
    if as_of < holds_from:
        return Standing(item, State.NOT_YET, item.duty.deadline)
    match item.duty.kind:
        case "禁止":
            return _violations(item, as_of, events) or _idle(item, as_of, State.CLEAR, events)
        case "许可" | "鼓励":
            acts = _of(EventKind.DONE, events)
            return Standing(item, State.DONE, on=acts[-1].on, events=acts) if acts else _idle(item, as_of, State.OPEN, events)
        case _ if item.duty.begins is not None:
            return _violations(item, as_of, events) or _begun(item, as_of, events, waiting, item.duty.begins)
        case _ if item.duty.recurrence is not None:
            return _violations(item, as_of, events) or _recurring(item, as_of, events)
        case _:
            return _violations(item, as_of, events) or _single(item, as_of, events, waiting)


def _of(kind: EventKind, events: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(event for event in events if event.kind is kind)


def _violations(item: Registered, as_of: date, events: Sequence[Evidence]) -> Standing | None:
    """The violations while the duty was in force, less those that had been approved."""
    first, last = in_force_from(item.policy, item.duty), last_day(item.policy, item.duty) or as_of
    approvals = _of(EventKind.APPROVAL, events)
    found = tuple(
        event
        for event in _of(EventKind.VIOLATION, events)
        if first <= event.on <= last and not any(_covers(approval, event) for approval in approvals)
    )
    return Standing(item, State.VIOLATED, on=found[-1].on, events=found) if found else None


def _covers(approval: Evidence, event: Evidence) -> bool:
    """An approval holds from its day on, for the actor and the place that it names."""
    return approval.on <= event.on and approval.actor in (None, event.actor) and approval.place in (None, event.place)


def _idle(item: Registered, as_of: date, state: State, events: Sequence[Evidence]) -> Standing:
    """Where nothing happened that counts, only time decides."""
    last = last_day(item.policy, item.duty)
    lapsed = last is not None and last < as_of
    return Standing(item, State.LAPSED if lapsed else state, events=_of(EventKind.APPROVAL, events))


def _single(item: Registered, as_of: date, events: Sequence[Evidence], waiting: tuple[str, ...]) -> Standing:
    duty, acts, approvals = item.duty, _of(EventKind.DONE, events), _of(EventKind.APPROVAL, events)
    due, last = duty.deadline, last_day(item.policy, duty)
    if acts:
        on = acts[0].on
        state = State.DONE if due is None or on <= due else State.LATE
        return Standing(item, state, due, on, waiting=waiting, events=acts)
    if approvals:
        return Standing(item, State.EXCUSED, due, approvals[0].on, events=approvals)
    if due is not None and due < as_of:
        return Standing(item, State.OVERDUE, due, waiting=waiting)
    if last is not None and last < as_of:
        return Standing(item, State.LAPSED, due)
    if waiting:
        return Standing(item, State.BLOCKED, due, waiting=waiting)
    return Standing(item, State.DUE if due is None else State.PENDING, due)


def _begun(item: Registered, as_of: date, events: Sequence[Evidence], waiting: tuple[str, ...], first: date) -> Standing:
    """What begins by itself needs no evidence, unless something else had to come first."""
    acts, last = _of(EventKind.DONE, events), last_day(item.policy, item.duty)
    if acts:
        return Standing(item, State.DONE, first, acts[0].on, waiting=waiting, events=acts)
    if last is not None and last < as_of:
        return Standing(item, State.LAPSED, first)
    if waiting:
        return Standing(item, State.BLOCKED, first, waiting=waiting)
    return Standing(item, State.PENDING, first) if as_of < first else Standing(item, State.IN_FORCE, first, first)


def _recurring(item: Registered, as_of: date, events: Sequence[Evidence]) -> Standing:
    assert item.duty.recurrence is not None
    first, last = in_force_from(item.policy, item.duty), last_day(item.policy, item.duty)
    listed = tuple(windows(item.duty.recurrence, first, last, as_of))
    after = (*(window.first for window in listed[1:]), date.max)
    acts = _of(EventKind.DONE, events)
    approvals = _of(EventKind.APPROVAL, events)
    periods = tuple(
        # An act belongs to the latest period that had begun: before the next one begins it is late, not early.
        _period(window, as_of, *(tuple(e.on for e in found if window.first <= e.on < end) for found in (acts, approvals)))
        for window, end in zip(listed, after, strict=True)
    )
    still = next((p.window.last for p in periods if p.state in (State.OVERDUE, State.DUE, State.PENDING)), None)
    on = next((p.on for p in reversed(periods) if p.on is not None), None)
    return Standing(item, _overall(periods, as_of), still, on, periods, events=(*acts, *approvals))


def _period(window: Window, as_of: date, done: tuple[date, ...], approved: tuple[date, ...]) -> PeriodStanding:
    if done:
        return PeriodStanding(window, State.DONE if done[0] <= window.last else State.LATE, done[0])
    if approved:
        return PeriodStanding(window, State.EXCUSED, approved[0])
    if window.last < as_of:
        return PeriodStanding(window, State.OVERDUE, None)
    return PeriodStanding(window, State.DUE if window.first <= as_of else State.PENDING, None)


def _overall(periods: tuple[PeriodStanding, ...], as_of: date) -> State:
    """A missed period weighs most, then the running one; once that is done, or between two, the next one is awaited."""
    states = {period.state for period in periods}
    for state in (State.OVERDUE, State.DUE):
        if state in states:
            return state
    begun = [period for period in periods if period.window.first <= as_of]
    if begun and (begun[-1].window.last >= as_of or len(begun) == len(periods)):
        return begun[-1].state
    return State.PENDING if periods else State.LAPSED
