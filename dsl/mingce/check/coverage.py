"""Gaps and overlaps: cases that no condition provides for, conditions that never count, exceptions that contradict."""

from collections.abc import Sequence
from functools import reduce

from mingce.check.book import Book
from mingce.check.regions import Witness, conflicts, covers, region, uncovered, unreachable
from mingce.check.regions_axes import axis_of
from mingce.check.regions_boxes import NOWHERE
from mingce.check.regions_domain import domain_of
from mingce.check.regions_grid import Domain
from mingce.check.regions_sets import Values, complement, join
from mingce.check.regions_tables import Cell, table_gaps, table_overlaps
from mingce.check.results import Coverage, TableRow
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.emit.prose import phrase
from mingce.ir.nodes import Case, Expr
from mingce.ir.program import Program
from mingce.source import Span

__all__ = ["check_coverage"]


def check_coverage(coverage: Sequence[Coverage], program: Program, book: Book) -> None:
    """Report gaps and overlaps of every statement with ordered conditions and of every table."""
    domain = domain_of(program)
    statements = {statement.span.start: statement for statement in reversed(program.statements) if statement.span is not None}
    for one in coverage:
        book.stand_in(statements.get(one.span.start))
        if one.keys:
            _check_table(one, domain, program, book)
        else:
            _check_cases(one, domain, program, book)
    book.stand_in(None)


def _told(case: Witness, program: Program) -> str:
    names = {identifier: symbol.name for identifier, symbol in program.symbols().items()}
    return case.when(lambda symbol: names.get(symbol, symbol), lambda expr: phrase(expr, program))


def _check_cases(one: Coverage, domain: Domain, program: Program, book: Book) -> None:
    conditions = [case.when for case in one.cases]
    exceptions = len(one.priorities)
    dead = unreachable(conditions, domain)
    for place in dead:
        _report_unreachable(one, place, domain, book)
    told: set[int] = set()
    for first, second, case in conflicts(conditions[:exceptions], domain):
        same = one.priorities[first] == one.priorities[second] and one.cases[first].value != one.cases[second].value
        # An exception that is at odds with many is told once, with the first of them.
        if same and first not in dead and second not in dead and second not in told:
            told.add(second)
            _report_conflict(one.cases[first], one.cases[second], _told(case, program), book)
    if one.complete:
        return
    gap = uncovered(conditions, domain, one.within)
    if gap is not None:
        message = f"有情形没有规定，例如：{_told(gap, program)}"
        help_text = "补上一句“当 … 则 …”，或用“否则 …”兜底"
        book.scope.report(codes.CONDITION_GAP, one.span, message, help=help_text)
    elif covers(conditions, domain, one.within) is None:
        message = "条件太多或太复杂，无法确认没有遗漏"
        book.scope.report(codes.MISSING_ELSE, one.span, message, help="用“否则 …”写明其余情形")


def _report_unreachable(one: Coverage, place: int, domain: Domain, book: Book) -> None:
    case = one.cases[place]
    span = case.span or one.span
    possible = unreachable([case.when], domain) == []
    why = "前面的条件已经包括了这一情形" if possible else "这个条件不可能成立"
    if place < len(one.priorities):
        message = f"这个例外永远不会适用：{why}"
        book.scope.report(codes.EXCEPTION_NEVER_APPLIES, span, message, help="调整优先级或条件，或删去这个例外")
    elif possible:
        message = f"这一句永远不会用到：{why}"
        book.scope.report(codes.CONDITION_OVERLAP, span, message, help="把它移到前面，或收窄前面的条件")
    else:
        book.scope.report(codes.UNREACHABLE_CASE, span, f"这一句永远不会用到：{why}", help="改正条件，或删去这一句")


def _report_conflict(first: Case, second: Case, told: str, book: Book) -> None:
    if first.span is None or second.span is None:
        return
    message = f"两个例外可以同时成立，结果却不同，例如：{told}"
    help_text = "写明先后：例外 优先级 2 当 … 则 …"
    others = (Label(first.span, "另一个例外"),)
    book.scope.report(codes.EXCEPTION_CONFLICT, second.span, message, help=help_text, others=others)


def _check_table(one: Coverage, domain: Domain, program: Program, book: Book) -> None:
    rows = [_cells(row, one.keys, book) for row in one.rows]
    for earlier, later, case in table_overlaps(rows, one.keys, domain) or ():
        _report_overlap(one.rows[earlier].span, one.rows[later].span, _told(case, program), book)
    if one.complete:
        return
    gaps = table_gaps(rows, one.keys, domain)
    if gaps:
        listed = tuple(f"没有列出：{_told(gap, program)}" for gap in gaps)
        help_text = "补上这些行，或用“否则 …”写明其余情形"
        book.scope.report(codes.TABLE_GAP, one.span, listed[0], notes=listed[1:], help=help_text)
    elif gaps is None:
        message = "表太大，无法确认没有遗漏"
        book.scope.report(codes.MISSING_ELSE, one.span, message, help="用“否则 …”写明其余情形")


def _report_overlap(first: Span, second: Span, told: str, book: Book) -> None:
    others = () if first == second else (Label(first, "先在这一行列出"),)
    message = f"同一情形列了两次，例如：{told}"
    book.scope.report(codes.TABLE_OVERLAP, second, message, help="改正其中一行的条件", others=others)


def _cells(row: TableRow, keys: Sequence[Expr], book: Book) -> tuple[Cell, ...]:
    """What a row asks of each key; a cell that is not about constants is reported and asks nothing."""
    cells: list[Cell] = []
    for condition, key in zip(row.conditions, keys, strict=True):
        boxes = None if condition is None else region(condition)
        axis = axis_of(key)
        if condition is None or axis is None:
            cells.append(None)
        elif boxes == NOWHERE:
            message = "这一格的条件不可能成立，两端是不是颠倒了"
            book.scope.report(codes.BAD_RANGE, condition.span or row.span, message, help="先写小的、早的，再写大的、晚的")
            cells.append(complement(axis.whole))
        elif boxes is not None and any(not box.sides for box in boxes):  # every value is listed
            cells.append(axis.whole)
        elif boxes is None or any([side for side, _ in box.sides] != [axis] for box in boxes):
            message = "表的条件格里只能用定数和类别的成员"
            book.scope.report(codes.TABLE_SHAPE, condition.span or row.span, message, help="写成数、日期或成员；不能用参数或算式")
            cells.append(None)
        else:
            values: list[Values] = [box.sides[0][1] for box in boxes]
            cells.append(reduce(join, values))
    return tuple(cells)
