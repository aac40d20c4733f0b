"""Things declared and never used, parameters read before they hold, and what holds only after the last year."""

from datetime import date

from mingce.check.book import Book
from mingce.check.order import used_symbols
from mingce.diagnostics import catalogue as codes
from mingce.ir.nodes import Expr
from mingce.ir.program import Program
from mingce.source import Span

__all__ = ["check_beginnings", "check_in_force", "check_unused"]


def _all_expressions(program: Program) -> list[Expr]:
    found: list[Expr] = [d.body for d in program.definitions]
    found += [d.initial for d in program.definitions if d.initial is not None]
    for statement in program.statements:
        for clause in statement.clauses:
            parts = (clause.condition, clause.value, clause.per, clause.low, clause.high)
            found += [part for part in parts if part is not None]
    for prop in program.properties:
        found += prop.always
        found += () if prop.applies is None else (prop.applies,)
    return found


def check_unused(program: Program, book: Book) -> None:
    """Warn about inputs, parameters, readings and categories that nothing reads."""
    used = _used(program)
    used |= {c.dated_by for c in program.collections if c.dated_by is not None}
    used |= {cause for prop in program.properties for cause, *_ in prop.monotone}
    # The parameters of a plan are also read by the requirements of the policy that it follows.
    parameters = () if program.policy.follows else program.parameters
    for kind, items in (("输入", program.inputs), ("参数", parameters), ("口径", program.readings)):
        for item in items:
            place = book.place(item.symbol)
            if item.symbol.id not in used and place is not None:
                message = f"{kind}“{item.symbol.name}”声明了却没有用到"
                book.scope.report(codes.UNUSED_NAME, place, message, help="删去它，或在规则中用上它")


def _used(program: Program) -> set[str]:
    return {symbol for expr in _all_expressions(program) for symbol, _, _ in used_symbols(expr)}


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def check_in_force(program: Program, book: Book) -> None:
    """Report parameters that are read and whose first value begins after the policy does: there is none in between."""
    start, used = program.policy.effective, _used(program)
    for parameter in program.parameters:
        first = parameter.values[0][0] if parameter.values else None
        if start is None or first is None or first <= start or parameter.symbol.id not in used:
            continue
        place = book.place(parameter.symbol)
        if place is None:
            continue
        message = f"政策自{_day(start)}施行，参数“{parameter.symbol.name}”到{_day(first)}才有值"
        help_text = "补上从施行日起的取值，或写明“待定”"
        book.scope.report(codes.NO_VALUE_IN_FORCE, place, message, help=help_text)


def check_beginnings(program: Program, book: Book) -> None:
    """Warn about rules, and values of parameters, that begin after the last year of 期间: no record can ever use them."""
    last = date(program.policy.last, 12, 31)
    for parameter in program.parameters:
        for since, _ in parameter.values:
            if since is not None and since > last:
                _never_used(parameter.symbol.name, since, book.place(parameter.symbol), program, book)
    for statement in program.statements:
        if statement.effective is not None and statement.effective > last and statement.span is not None:
            start, source = statement.span.start, statement.span.source
            head = source.text.find(statement.name, start, statement.span.end)
            place = statement.span if head < 0 else source.span(start, head + len(statement.name))
            _never_used(statement.name, statement.effective, place, program, book)


def _never_used(name: str, since: date, place: Span | None, program: Program, book: Book) -> None:
    if place is not None:
        message = f"“{name}”从{_day(since)}起的规定永远用不到：“期间”到{program.policy.last}年为止"
        book.scope.report(codes.UNREACHABLE_CASE, place, message, help="改正日期，或延长“期间”")
