"""Evidence of what was done: rows of a file, tied to the duties that they are about.  Every mistake is told by its line."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import frozen

from mingce.diagnostics.suggest import nearest
from mingce.ir.duties import Duty
from mingce.ir.program import Policy, Program

__all__ = ["EventKind", "Evidence", "EvidenceError", "Registered", "read_evidence", "registered"]


class EventKind(Enum):
    """What a row of evidence tells."""

    DONE = "done"
    VIOLATION = "violation"
    APPROVAL = "approval"


@frozen
class Registered:
    """A duty and the policy that it stands in.  `also` are other names of it: of the milestone that is its last day."""

    policy: Policy
    duty: Duty
    also: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The alias of the policy and the id of the duty."""
        return self.policy.alias, self.duty.id


@frozen
class Evidence:
    """A row: which duty (as `Registered.key`), the day, what happened, and where it is written."""

    key: tuple[str, str]
    on: date
    kind: EventKind
    actor: str | None = None
    place: str | None = None
    note: str | None = None
    line: int = 0


@frozen
class EvidenceError(Exception):
    """A row that cannot be taken: its line in the file, and why, in Chinese."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"第{self.line}行：{self.message}"


_FIELDS: Final = {
    "policy": "policy", "政策": "policy", "duty": "duty", "职责": "duty", "date": "date", "日期": "date", "kind": "kind",
    "种类": "kind", "actor": "actor", "主体": "actor", "place": "place", "地区": "place", "note": "note", "说明": "note",
}  # fmt: skip
_CHINESE: Final = {name: word for word, name in _FIELDS.items() if not word.isascii()}
_KINDS: Final = {
    "done": EventKind.DONE, "完成": EventKind.DONE, "violation": EventKind.VIOLATION, "违反": EventKind.VIOLATION,
    "approval": EventKind.APPROVAL, "批准": EventKind.APPROVAL,
}  # fmt: skip
_WORDS: Final = {EventKind.DONE: "完成", EventKind.VIOLATION: "违反", EventKind.APPROVAL: "批准"}
_BROKEN: Final = ("职责", "禁止")


def registered(programs: Iterable[Program]) -> tuple[Registered, ...]:
    """The duties of all policies, in their order; a milestone that is the last day of a duty is no duty of its own."""
    return tuple(
        Registered(program.policy, duty, _milestone_names(program, duty))
        for program in programs
        for duty in program.duties
        if duty.of_duty is None
    )


def _milestone_names(program: Program, duty: Duty) -> tuple[str, ...]:
    return next(((one.id, one.name) for one in program.duties if one.id == duty.milestone), ())


def read_evidence(
    rows: Iterable[tuple[int, object]], duties: tuple[Registered, ...]
) -> tuple[tuple[Evidence, ...], tuple[EvidenceError, ...]]:
    """The evidence in `rows` (line and what it holds), and the rows that cannot be taken; if there is one, none should be used."""
    taken: list[Evidence] = []
    wrong: list[EvidenceError] = []
    for line, raw in rows:
        try:
            taken.append(_read(line, raw, duties))
        except EvidenceError as error:
            wrong.append(error)
    return tuple(taken), tuple(wrong)


def _read(line: int, raw: object, duties: tuple[Registered, ...]) -> Evidence:
    cells = _cells(line, raw)
    for name in ("duty", "date", "kind"):
        if name not in cells:
            raise EvidenceError(line, f"没有写明“{_CHINESE[name]}”（{name}）")
    item = _duty(line, cells["duty"], cells.get("policy"), duties)
    kind = _KINDS.get(cells["kind"])
    if kind is None:
        raise EvidenceError(line, f"不能识别的种类“{cells['kind']}”，应当是 完成、违反 或 批准{_hint(cells['kind'], _KINDS)}")
    _fits(line, kind, item.duty)
    on = _date(line, cells["date"])
    return Evidence(item.key, on, kind, cells.get("actor"), cells.get("place"), cells.get("note"), line)


def _cells(line: int, raw: object) -> dict[str, str]:
    """The row by field names; what is empty is left out."""
    if not isinstance(raw, Mapping):
        raise EvidenceError(line, "一条记录应当是一个对象（写作 {…}）")
    cells: dict[str, str] = {}
    for key, value in raw.items():
        word = str(key).strip()
        name = _FIELDS.get(word)
        if name is None:
            raise EvidenceError(line, f"没有名为“{word}”的字段{_hint(word, _FIELDS)}")
        if value is None or (isinstance(value, str) and not value.strip()):
            continue
        if not isinstance(value, str):
            raise EvidenceError(line, f"“{word}”应当是文字")
        if name in cells:
            raise EvidenceError(line, f"“{_CHINESE[name]}”（{name}）给出了两次")
        cells[name] = value.strip()
    return cells


def _duty(line: int, word: str, policy: str | None, duties: tuple[Registered, ...]) -> Registered:
    inside = tuple(item for item in duties if policy is None or policy in (item.policy.alias, item.policy.name))
    if policy is not None and not inside:
        known = [name for item in duties for name in (item.policy.alias, item.policy.name)]
        raise EvidenceError(line, f"没有登记职责的政策“{policy}”{_hint(policy, known)}")
    found = [item for item in inside if word in (item.duty.id, item.duty.name, *item.also)]
    if not found:
        known = [name for item in inside for name in (item.duty.id, item.duty.name)]
        raise EvidenceError(line, f"没有登记名为“{word}”的职责{_hint(word, known)}")
    if len(found) > 1:
        names = "、".join(item.policy.name for item in found)
        raise EvidenceError(line, f"{names}都登记了“{word}”，请用“政策”（policy）写明是哪一份")
    return found[0]


def _date(line: int, text: str) -> date:
    try:
        # Of the forms that the standard library reads only the one with hyphens has ten characters and two hyphens.
        if len(text) != 10 or text.count("-") != 2:
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise EvidenceError(line, f"日期应当写作 2025-01-31 的样式，且确有这一天，实际是“{text}”") from None


def _fits(line: int, kind: EventKind, duty: Duty) -> None:
    """Refuse a row that could change nothing: it was surely meant otherwise."""
    match kind:
        case EventKind.DONE:
            fits = duty.kind != "禁止"
        case EventKind.VIOLATION:
            fits = duty.kind in _BROKEN
        case EventKind.APPROVAL:
            fits = duty.approval
    if not fits:
        why = "没有写“经批准除外”" if kind is EventKind.APPROVAL else f"是{duty.kind}"
        raise EvidenceError(line, f"“{duty.name}”{why}，不能记“{_WORDS[kind]}”")


def _hint(word: str, known: Iterable[str]) -> str:
    near = nearest(word, known)
    return f"，是否应为“{near[0]}”？" if near else ""
