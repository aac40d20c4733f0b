"""The checker: from the tree of what was written to the program of what it means."""

from collections.abc import Callable, Iterator
from typing import Final

from mingce.check.allocation import define_allocation
from mingce.check.applicability import check_applicability
from mingce.check.book import Book, all_of, in_force, only
from mingce.check.brackets import check_brackets
from mingce.check.collect import (
    collect_enum,
    collect_object,
    collect_parameter,
    collect_policy,
    collect_reading,
    collect_term,
)  # fmt: skip
from mingce.check.coverage import check_coverage
from mingce.check.declare import Declared, breadcrumb, declare_all
from mingce.check.duties import DUTIES, declare_duty, read_duties
from mingce.check.exactness import check_exactness
from mingce.check.examples import read_example, read_property
from mingce.check.lookalike import check_lookalikes
from mingce.check.order import arrange, snapshots
from mingce.check.pools import define_pool
from mingce.check.requirements import REQUIREMENTS, define_requirement
from mingce.check.results import Coverage
from mingce.check.scope import Scope
from mingce.check.sharing import define_sharing
from mingce.check.stocks import define_stock
from mingce.check.unused import check_beginnings, check_in_force, check_unused
from mingce.check.values import define_value
from mingce.check.waiting import define_waiting
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Sink
from mingce.ir.program import Basis, Definition, Program, Statement
from mingce.syntax import ast

__all__ = ["Imports", "check"]

Imports = Callable[[str], ast.Module | None]
"""Finds the module of a policy by its name or alias among the files that may be read; None if there is none."""

_COMPUTED: Final = (
    "规则", "状态", "资格", "等待期", "激励", "扣减", "分段", "表", "分配", "分担", "资金池", *REQUIREMENTS
)  # fmt: skip
_SHARED: Final = ("术语", "类别")
_NAMING: Final = ("类别", "对象", "参数", "口径", *_COMPUTED)


def check(module: ast.Module, imports: Imports, sink: Sink) -> Program | None:
    """Check a policy; None if an error was found (each is in the sink)."""
    book = Book(Scope(sink))
    book.scope.expect(module.unread, _named(module))
    declarations = [*_imported(module, imports, book), *module.declarations]
    _collect(declarations, book)
    _check_header(module, book)
    _check_in_force(module, book)
    coverage = _define(declarations, book)
    check_lookalikes(book)
    definitions = _finish(book)
    if book.policy is None:
        return None
    program = _program(book, definitions or tuple(book.definitions))
    check_coverage(coverage, program, book)
    check_applicability(program, book)
    check_in_force(program, book)
    check_beginnings(program, book)
    check_exactness(program, book)
    check_brackets(program, book)
    if sink.failed or book.scope.incomplete or definitions is None:
        return None
    check_unused(program, book)
    return program if _sound(sink) else None


def _sound(sink: Sink) -> bool:
    return not sink.failed


def _named(module: ast.Module) -> Iterator[ast.Named]:
    """Every name that the declarations of values and categories give."""
    waiting: list[object] = [d for d in module.declarations if d.kind in _NAMING]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Named):
            yield node
        waiting += ast.children(node)


def _check_header(module: ast.Module, book: Book) -> None:
    """A file without 政策; one that could not be read has been reported."""
    lost = any(word in span.text for span in module.unread for word in ("政策", "期间"))
    if lost or any(declaration.kind == "政策" for declaration in module.declarations):
        return
    span = module.source.span(0, min(1, len(module.source.text)))
    help_text = "在开头写：政策 名称（alias）：期间 2025年 至 2075年；来源 《…》"
    book.scope.report(codes.HEADER_MISSING, span, "文件里没有“政策”", help=help_text)


def _check_in_force(module: ast.Module, book: Book) -> None:
    """Whatever would cease to be in force before it begins: the policy, a version of a rule, a duty."""
    for declaration in module.declarations:
        effective, expires = in_force(declaration)
        if effective is not None and expires is not None and expires < effective:
            book.scope.breadcrumb = breadcrumb(declaration)
            clause = next(clause for clause in all_of(declaration, ast.InForce) if clause.expires)
            book.scope.report(codes.BAD_RANGE, clause.span, "失效的日期早于施行的日期", help="改正其中一个日期")
    book.scope.breadcrumb = ()


def _imported(module: ast.Module, imports: Imports, book: Book) -> list[ast.Declaration]:
    """Terms and categories of the policies named by 引入; nothing else is shared between policies."""
    found: list[ast.Declaration] = []
    for declaration in module.declarations:
        if declaration.kind != "引入" or declaration.named is None:
            continue
        name = declaration.named.name.text
        other = imports(name)
        if other is None:
            message = f"找不到要引入的政策“{name}”"
            help_text = "检查名称；被引入的文件应当在同一个 policies 目录之内"
            book.scope.report(codes.UNKNOWN_IMPORT, declaration.named.span, message, help=help_text)
            book.scope.import_failed = True
            continue
        shared = [d for d in other.declarations if d.kind in _SHARED and d.named is not None]
        uses = {n.text: n for clause in all_of(declaration, ast.Uses) for n in clause.names}
        found += [d for d in shared if not uses or (d.named is not None and d.named.name.text in uses)]
        missing = set(uses) - {d.named.name.text for d in shared if d.named is not None}
        for text in sorted(missing):
            message = f"“{name}”里没有可以引入的“{text}”"
            book.scope.report(codes.UNKNOWN_NAME, uses[text].span, message, help="只能引入术语和类别")
    return found


def _collect(declarations: list[ast.Declaration], book: Book) -> None:
    """Names and types, in three rounds: categories and readings, then objects and parameters, then what is computed."""
    rounds = (
        {"政策": collect_policy, "类别": collect_enum, "术语": collect_term, "口径": collect_reading},
        {"对象": collect_object, "参数": collect_parameter},
    )
    for handlers in rounds:
        # The owner of a list is declared before the list, wherever they stand in the file.
        for declaration in sorted(declarations, key=lambda d: only(d, ast.BelongsTo) is not None):
            handler = handlers.get(declaration.kind)
            if handler is not None:
                book.scope.breadcrumb = breadcrumb(declaration)
                handler(declaration, book)


def _define(declarations: list[ast.Declaration], book: Book) -> list[Coverage]:
    computed = declare_all([d for d in declarations if d.kind in _COMPUTED], book)
    coverage: list[Coverage] = []
    for declaration in declarations:
        if declaration.kind in DUTIES:
            declare_duty(declaration, book)
    for declared in computed:
        book.scope.breadcrumb = breadcrumb(declared.versions[0].declaration)
        coverage += _define_one(declared, book)
    book.duties += read_duties([d for d in declarations if d.kind in DUTIES], book)
    for declaration in declarations:
        book.scope.breadcrumb = breadcrumb(declaration)
        match declaration.kind:
            case "示例":
                read_example(declaration, book)
            case "性质":
                read_property(declaration, book)
            case "宣示":
                _declare_marked(declaration, book)
            case _:
                pass
    book.scope.breadcrumb = ()
    return coverage


def _define_one(declared: Declared, book: Book) -> list[Coverage]:
    match declared.versions[0].declaration.kind:
        case "激励" | "扣减":
            define_stock(declared, book)
        case "等待期":
            define_waiting(declared, book)
        case "分配":
            define_allocation(declared, book)
        case "分担":
            define_sharing(declared, book)
        case "资金池":
            define_pool(declared, book)
        case "要求" | "预算":
            define_requirement(declared, book)
        case _:
            return define_value(declared, book)
    return []


def _declare_marked(declaration: ast.Declaration, book: Book) -> None:
    """A 宣示: sentences that are not formalised, on purpose."""
    basis = tuple(Basis(str(clause.locator), clause.locator.keys()) for clause in all_of(declaration, ast.Basis))
    reason = only(declaration, ast.Reason)
    name = "、".join(one.text for one in basis)
    note = reason.text if reason else None
    book.statements.append(Statement(f"宣示 {name}", "宣示", name, None, basis, note=note, span=declaration.span))


def _finish(book: Book) -> tuple[Definition, ...] | None:
    definitions = [*book.definitions, *snapshots(book.definitions, book.inputs)]
    return arrange(definitions, book)


def _program(book: Book, definitions: tuple[Definition, ...]) -> Program:
    assert book.policy is not None
    statements = sorted(book.statements, key=lambda s: s.span.start if s.span else 0)
    return Program(
        policy=book.policy,
        entity=book.entity or "记录",
        enums=tuple(book.enums),
        inputs=tuple(book.inputs),
        collections=tuple(book.collections),
        parameters=tuple(book.parameters),
        readings=tuple(book.readings),
        definitions=definitions,
        statements=tuple(statements),
        terms=tuple(book.terms),
        examples=tuple(book.examples),
        properties=tuple(book.properties),
        duties=tuple(book.duties),
    )
