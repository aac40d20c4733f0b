"""职责, 禁止, 许可, 鼓励 and 里程碑: read into records; nothing about them is computed here."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Final

from attrs import evolve

from mingce.check.book import Book, all_of, assumptions_of, basis_of, heading, in_force, note_of, notions_of, only
from mingce.check.declare import breadcrumb
from mingce.check.degrees import degrees_of
from mingce.check.scope import Entry
from mingce.diagnostics import catalogue as codes
from mingce.ir.duties import Act, Duty, Recurrence
from mingce.ir.program import Statement, Symbol
from mingce.syntax import ast

__all__ = ["DUTIES", "declare_duty", "read_duties"]

DUTIES: Final = ("职责", "禁止", "许可", "鼓励", "里程碑")


def declare_duty(declaration: ast.Declaration, book: Book) -> None:
    """Enter the name, so that milestones can name each other in any order."""
    if declaration.named is not None:
        symbol = Symbol(book.alias(declaration.named), declaration.named.name.text)
        book.scope.declare(declaration.named, Entry(symbol, "statement", None, declaration.named.span))


def read_duties(declarations: list[ast.Declaration], book: Book) -> list[Duty]:
    """All duties, in the order written; reports prerequisites that are no milestones, and circles of them."""
    named = [(d.kind, d.named.name.text) for d in declarations if d.named is not None]
    milestones = {name for kind, name in named if kind == "里程碑"}
    asked = {name for kind, name in named if kind == "职责"}
    duties: list[Duty] = []
    for declaration in declarations:
        book.scope.breadcrumb = breadcrumb(declaration)
        duty = _duty(declaration, milestones, asked, book)
        if duty is not None:
            duties.append(duty)
    _check_circles(declarations, {duty.name: duty for duty in duties}, book)
    return _joined(duties, book)


def _joined(duties: list[Duty], book: Book) -> list[Duty]:
    """Duties with the last days that milestones give them, and milestones with those who have the duty."""
    found = {duty.id: duty for duty in duties}
    for milestone in duties:
        duty = found.get(milestone.of_duty or "")
        if duty is None:
            continue
        if duty.milestone is not None or duty.deadline is not None or duty.recurrence is not None:
            message = f"职责“{duty.name}”已经有期限，不能再有里程碑“{milestone.name}”"
            book.scope.report(codes.DUPLICATE_DEFINITION, milestone.span, message, help="只留一处期限")  # type: ignore[arg-type]
            continue
        found[duty.id] = evolve(duty, deadline=milestone.deadline, milestone=milestone.id)
        actors, partners = milestone.actors or duty.all_actors, milestone.partners or duty.all_partners
        found[milestone.id] = evolve(milestone, actors=actors, partners=partners)
    return list(found.values())


def _duty(declaration: ast.Declaration, milestones: set[str], duties: set[str], book: Book) -> Duty | None:
    if declaration.named is None:
        return None
    effective, expires = in_force(declaration)
    deadline = only(declaration, ast.Deadline)
    texts = {word: _texts(declaration, word) for word in ("条件", "证据", "内容", "成果")}
    entry = book.scope.find(declaration.named.name.text)
    duty = Duty(
        id=entry.symbol.id if entry else declaration.named.name.text,
        kind=declaration.kind,
        name=declaration.named.name.text,
        actors=tuple(n.text for clause in all_of(declaration, ast.Actor) for n in clause.names),
        partners=tuple(n.text for clause in all_of(declaration, ast.Partners) for n in clause.names),
        acts=tuple(_act(clause, book) for clause in all_of(declaration, ast.Act)),
        deadline=None if deadline is None else _last_day(deadline.by),
        recurrence=_recurrence(declaration, book),
        conditions=texts["条件"],
        evidence=texts["证据"],
        contents=texts["内容"],
        deliverables=texts["成果"],
        prerequisites=_prerequisites(declaration, milestones, book),
        approval=only(declaration, ast.Approval) is not None,
        effective=effective,
        expires=expires,
        basis=basis_of(declaration),
        note=note_of(declaration),
        degrees=_degrees(all_of(declaration, ast.Strength), book),
        assumptions=assumptions_of(declaration),
        of_duty=_of_duty(declaration, duties, book),
        span=declaration.span,
    )
    book.statements.append(
        Statement(
            duty.id,
            duty.kind,
            duty.name,
            duty.id,
            duty.basis,
            note=duty.note,
            notions=notions_of(declaration, book.scope),
            assumptions=duty.assumptions,
            span=declaration.span,
        )
    )
    return duty


def _act(clause: ast.Act, book: Book) -> Act:
    names: dict[type[ast.Actor] | type[ast.Partners], tuple[str, ...]] = {
        kind: tuple(name.text for part in clause.parts if isinstance(part, kind) for name in part.names)
        for kind in (ast.Actor, ast.Partners)
    }
    degrees = _degrees([part for part in clause.parts if isinstance(part, ast.Strength)], book)
    verb = clause.verb.text if clause.verb else ""
    return Act(clause.modal, verb, clause.objects, degrees, names[ast.Actor], names[ast.Partners])


def _degrees(written: Sequence[ast.Strength], book: Book) -> tuple[str, ...]:
    for clause in written:
        if clause.condition is not None:
            message = "职责的程度不能分情形"
            book.scope.report(codes.MISPLACED_CLAUSE, clause.span, message, help="分成两项职责，各写“条件”和“程度”")
    return degrees_of([clause for clause in written if clause.condition is None], book.scope)


def _of_duty(declaration: ast.Declaration, duties: set[str], book: Book) -> str | None:
    """The id of the duty whose last day a milestone is."""
    clause = only(declaration, ast.OfDuty)
    if clause is None:
        return None
    name = clause.name
    entry = book.scope.find(name.text)
    if entry is None:
        book.scope.unknown(name, None, "职责")
        return None
    if entry.symbol.name not in duties:
        message = f"“{name.text}”不是职责，不能写在“所属职责”后面"
        book.scope.report(codes.WRONG_KIND, name.span, message, help="写一项职责的名称")
        return None
    return entry.symbol.id


def _recurrence(declaration: ast.Declaration, book: Book) -> Recurrence | None:
    clause = only(declaration, ast.Recurrence)
    if clause is None:
        return None
    if clause.first is not None and clause.word != "每年":
        message = f"“{clause.word}”后面不能写起止的日子，只有“每年”可以"
        book.scope.report(codes.MISPLACED_CLAUSE, clause.span, message, help="删去起止的日子，或改为“每年”")
    return Recurrence(clause.word, clause.first, clause.last)


def _texts(declaration: ast.Declaration, word: str) -> tuple[str, ...]:
    return tuple(item for clause in all_of(declaration, ast.Texts) if clause.word == word for item in clause.items)


def _last_day(by: ast.Date | ast.Month | ast.Year) -> date:
    match by:
        case ast.Date(value=day):
            return day
        case ast.Month(year=year, month=month):
            return date(year, month, monthrange(year, month)[1])
        case ast.Year(value=year):
            return date(year, 12, 31)


def _prerequisites(declaration: ast.Declaration, milestones: set[str], book: Book) -> tuple[str, ...]:
    found = []
    for clause in all_of(declaration, ast.Prerequisite):
        for name in clause.names:
            entry = book.scope.find(name.text)
            if entry is None:
                book.scope.unknown(name, None, "里程碑")
            elif entry.symbol.name not in milestones:
                message = f"“{name.text}”不是里程碑，不能“先行完成”"
                book.scope.report(codes.WRONG_KIND, name.span, message, help="写一个里程碑的名称")
            else:
                found.append(entry.symbol.id)
    return tuple(found)


def _check_circles(declarations: list[ast.Declaration], duties: dict[str, Duty], book: Book) -> None:
    """Milestones that wait for each other can never be reached; each circle is told once."""
    before = {duty.id: duty.prerequisites for duty in duties.values()}
    told: set[str] = set()
    for declaration in declarations:
        duty = None if declaration.named is None else duties.get(declaration.named.name.text)
        if duty is None or duty.id in told:
            continue
        reached: set[str] = set()
        queue = list(duty.prerequisites)
        while queue:
            one = queue.pop()
            if one not in reached:
                reached.add(one)
                queue += before.get(one, ())
        if duty.id in reached:
            told |= reached
            book.scope.breadcrumb = breadcrumb(declaration)
            message = f"里程碑“{duty.name}”要等自己先完成"
            book.scope.report(codes.CIRCULAR_DEFINITION, heading(declaration), message, help="改正“先行完成”，使先后不绕成圈")
