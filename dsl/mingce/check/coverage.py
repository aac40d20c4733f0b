"""Gaps and overlaps: cases that no condition provides for, conditions that never count, exceptions that contradict."""

from collections.abc import Sequence
from functools import reduce

from mingce.check.book import Book
from mingce.check.regions import Findings, Witness, conflicts, covers, region, uncovered, unreachable
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
    dead = unreachable(conditions, domain)
    for place in dead.found:
        _report_unreachable(one, place, domain, book)

    def at_odds(first: int, second: int) -> bool:
        alive = first not in dead.found and second not in dead.found
        return alive and one.priorities[first] == one.priorities[second] and one.cases[first].value != one.cases[second].value

    both = conflicts(conditions[: len(one.priorities)], domain, at_odds)
    told: set[int] = set()
    for first, second, case in both.found:
        # An exception that is at odds with many is told once, with the first of them.
        if second not in told:
            told.add(second)
            _report_conflict(one.cases[first], one.cases[second], _told(case, program), book)
    if one.complete or not _check_gap(one, domain, program, book, (*dead.passed_over, *both.passed_over)):
        _report_passed_over(one, dead, both, book)


def _check_gap(one: Coverage, domain: Domain, program: Program, book: Book, passed_over: tuple[int, ...]) -> bool:
    """Report a case without a rule; whether the conditions are too many or too intricate to tell, which is then reported."""
    conditions = [case.when for case in one.cases]
    gap = uncovered(conditions, domain, one.within)
    if gap is not None:
        message = f"有情形没有规定，例如：{_told(gap, program)}"
        help_text = "补上一句“当 … 则 …”，或用“否则 …”兜底"
        book.scope.report(codes.CONDITION_GAP, one.span, message, help=help_text)
    elif covers(conditions, domain, one.within) is None:
        message = "条件太多或太复杂，无法确认没有遗漏"
        count = len(set(passed_over))
        notes = (f"另外，有{count}句的条件没有查完：会不会用到，会不会遮住后面的句子，例外会不会同时成立",) if count else ()
        book.scope.report(codes.MISSING_ELSE, one.span, message, notes=notes, help="用“否则 …”写明其余情形")
        return True
    return False


def _report_passed_over(one: Coverage, dead: Findings[int], both: Findings[tuple[int, int, Witness]], book: Book) -> None:
    """One finding for each statement: at the first condition that was not looked at, with the number of others."""
    places = sorted({*dead.passed_over, *both.passed_over})
    if not places:
        return
    place = places[0]
    notes = []
    if place in dead.passed_over:
        notes.append("不知道它会不会用到，也不知道它会不会遮住后面的句子")
    if place in both.passed_over:
        notes.append("不知道它会不会与别的例外同时成立而结果不同")
    if len(places) > 1:
        notes.append(f"后面还有{len(places) - 1}句没有查完")
    message = "条件太多或太复杂，这一句没有查完"
    help_text = "把条件的各部分先写成“是否”的规则，在这里引用它们的名称；或者拆成几条规定"
    book.scope.report(codes.NOT_FULLY_CHECKED, one.cases[place].span or one.span, message, notes=notes, help=help_text)


def _report_unreachable(one: Coverage, place: int, domain: Domain, book: Book) -> None:
    case = one.cases[place]
    span = case.span or one.span
    possible = not unreachable([case.when], domain).found
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
    overlaps = table_overlaps(rows, one.keys, domain)
    for earlier, later, case in overlaps.found:
        _report_overlap(one.rows[earlier].span, one.rows[later].span, _told(case, program), book)
    gaps = () if one.complete else table_gaps(rows, one.keys, domain)
    if gaps:
        listed = tuple(f"没有列出：{_told(gap, program)}" for gap in gaps)
        help_text = "补上这些行，或用“否则 …”写明其余情形"
        book.scope.report(codes.TABLE_GAP, one.span, listed[0], notes=listed[1:], help=help_text)
    if gaps is None:
        message = "表太大，无法确认没有遗漏"
        notes = ("另外，没有查完各行是否重复",) if overlaps.passed_over else ()
        book.scope.report(codes.MISSING_ELSE, one.span, message, notes=notes, help="用“否则 …”写明其余情形")
    elif overlaps.passed_over:
        message = "表太大，从这一行起没有查是否与前面的行重复"
        help_text = "把表拆成几张小表，例如按其中一列的成员各写一张，再用规则选用"
        book.scope.report(codes.NOT_FULLY_CHECKED, one.rows[overlaps.passed_over[0]].span, message, help=help_text)


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
