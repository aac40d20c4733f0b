"""The order of the work: parse, check, facts.  Each step reports to one sink, and errors are settled between steps."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

from attrs import field, frozen

from mingce.diagnostics import catalogue
from mingce.diagnostics.model import Diagnostic, Label, Severity, Sink
from mingce.ir.program import Definition, Input, Parameter, Program
from mingce.ir.walk import references
from mingce.source import Source, Span
from mingce.syntax import ast

__all__ = ["Compiled", "Resolve", "compile_source", "parse_source", "uncollected", "width_warnings"]

Resolve = Callable[[str], ast.Module | None]


@frozen
class Compiled:
    """What came of a text: the program, or None if there are errors, and every finding in order of place."""

    program: Program | None
    diagnostics: tuple[Diagnostic, ...]
    _read: Callable[[], ast.Module | None] = field(repr=False, eq=False)
    _measure: Callable[[Program], tuple[Diagnostic, ...]] = field(repr=False, eq=False)

    @cached_property
    def module(self) -> ast.Module | None:
        """The tree."""
        return self._read()

    @cached_property
    def wide(self) -> tuple[Diagnostic, ...]:
        """The `width_warnings` of the program; none without a program."""
        return () if self.program is None else self._measure(self.program)

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)


def parse_source(source: Source) -> tuple[ast.Module, tuple[Diagnostic, ...]]:
    """The tree of a text and the findings of reading it."""
    from mingce.syntax.parser import parse

    sink = Sink()
    module = parse(source, sink)
    return module, sink.diagnostics()


def compile_source(source: Source, resolve: Resolve) -> Compiled:
    """Compile one text; `resolve` gives the tree of a policy that it uses, by name or alias, or None."""
    from mingce.check import check
    from mingce.passes.facts import facts

    with uncollected():
        module, syntax = parse_source(source)
        sink = Sink()
        program = check(module, resolve, sink)
        if any(found.severity is Severity.ERROR for found in syntax):
            # What uses a value may be a statement that has just been reported.
            meaning = (found for found in sink.diagnostics() if found.code is not catalogue.UNUSED_NAME)
            return Compiled(None, _sorted((*syntax, *meaning)), lambda: module, width_warnings)
        if program is not None:
            for found in _too_large(program):
                sink.add(found)
        done = facts(program) if program is not None and not sink.failed else None
        return Compiled(done, _sorted((*syntax, *sink.diagnostics())), lambda: module, width_warnings)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without looking for garbage: a tree of many small parts, none of which can go, would be gone through over and over."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def width_warnings(program: Program) -> tuple[Diagnostic, ...]:
    """A warning for each value that 64 bits may not hold: columns cannot store it, though single records are exact."""
    from mingce.passes.stages import WHOLE, Request, reach
    from mingce.passes.widths import wide

    places = {item.symbol.id: item for item in _declared(program)}
    told: dict[str, Diagnostic] = {}
    seen: set[str] = set()
    with uncollected():
        lowered = reach(program, Request(), WHOLE)
    for symbol in wide(lowered):
        item = places.get(symbol)
        # What only follows from a value already named needs no message of its own.
        if item is not None and item.span is not None and seen.isdisjoint(_read_by(item)):
            told[symbol] = _too_wide(item.symbol.name, item.span)
        seen.add(symbol)
    return tuple(told.values())


def _too_large(program: Program) -> Iterator[Diagnostic]:
    """An error for each value that would have too many digits to compute with."""
    from mingce.passes.ranges import oversized
    from mingce.passes.sizes import too_intricate

    for definition in too_intricate(program):
        if definition.span is not None:
            yield Diagnostic(
                code=catalogue.NESTING_TOO_DEEP,
                message=f"“{definition.symbol.name}”里的除法太多，或者一层套一层",
                labels=(Label(_heading(definition.span)),),
                help="把其中的商另写成规则，写明四舍五入到几位，再引用它的名称",
            )
    huge = oversized(program)
    for definition in program.definitions:
        symbol, span = definition.symbol, definition.span
        if span is not None and symbol.id in huge:
            yield Diagnostic(
                code=catalogue.VALUE_TOO_LARGE,
                message=f"按取值范围和期间推算，“{symbol.name}”可能超过一千二百位，无法计算",
                labels=(Label(_heading(span)),),
                help="给有关的输入和参数写明取值范围，或者用“以 … 为限”封顶",
            )


def _read_by(item: Input | Parameter | Definition) -> set[str]:
    return {ref.symbol for ref in references(item.body)} if isinstance(item, Definition) else set()


def _declared(program: Program) -> tuple[Input | Parameter | Definition, ...]:
    fields = tuple(item for collection in program.collections for item in collection.fields)
    return (*program.inputs, *fields, *program.parameters, *program.definitions)


def _too_wide(name: str, span: Span) -> Diagnostic:
    return Diagnostic(
        code=catalogue.BEYOND_INT64,
        message=f"按声明的取值范围，“{name}”可能超出64位整数",
        labels=(Label(_heading(span)),),
        help="逐条计算不受影响；要按列计算大批数据，请给有关的输入和参数写明更窄的取值范围",
    )


def _heading(span: Span) -> Span:
    """The kind and name at the beginning of a declaration, or the name of a field."""
    end = next((at for at, char in enumerate(span.text) if char in ":：\n"), len(span.text))
    return Span(span.source, span.start, span.start + end)


def _sorted(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    sink = Sink()
    for found in diagnostics:
        sink.add(found)
    return sink.diagnostics()
