"""The order of the work: parse, check, facts.  Each step reports to one sink, and errors are settled between steps."""

from collections.abc import Callable
from typing import Final

from attrs import frozen

from mingce.diagnostics import catalogue
from mingce.diagnostics.model import Diagnostic, Label, Severity, Sink
from mingce.ir.program import Definition, Input, Parameter, Program
from mingce.source import Source, Span
from mingce.syntax import ast

__all__ = ["Compiled", "Resolve", "compile_source", "parse_source", "width_warnings"]

Resolve = Callable[[str], ast.Module | None]

# Findings that may only follow from a statement that could not be read: kept back until the text reads.
_CONSEQUENCES: Final = frozenset(
    {
        catalogue.UNKNOWN_NAME,
        catalogue.UNUSED_NAME,
        catalogue.HEADER_MISSING,
        catalogue.MISSING_CLAUSE,
        catalogue.WRONG_KIND,
    }
)


@frozen
class Compiled:
    """What came of a text: the program, or None if there are errors, and every finding in order of place."""

    program: Program | None
    diagnostics: tuple[Diagnostic, ...]

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

    module, syntax = parse_source(source)
    sink = Sink()
    program = check(module, resolve, sink)
    if any(found.severity is Severity.ERROR for found in syntax):
        meaning = (found for found in sink.diagnostics() if found.code not in _CONSEQUENCES)
        return Compiled(None, _sorted((*syntax, *meaning)))
    done = facts(program) if program is not None and not sink.failed else None
    return Compiled(done, _sorted((*syntax, *sink.diagnostics())))


def width_warnings(program: Program) -> tuple[Diagnostic, ...]:
    """A warning for each value that 64 bits may not hold: columns cannot store it, though single records are exact."""
    from mingce.passes.pipeline import run, wide

    places = {item.symbol.id: (item.symbol.name, item.span) for item in _declared(program)}
    found = (places[symbol] for symbol in wide(run(program)) if symbol in places)
    return tuple(_too_wide(name, span) for name, span in found if span is not None)


def _declared(program: Program) -> tuple[Input | Parameter | Definition, ...]:
    fields = tuple(item for collection in program.collections for item in collection.fields)
    return (*program.inputs, *fields, *program.parameters, *program.definitions)


def _too_wide(name: str, span: Span) -> Diagnostic:
    return Diagnostic(
        code=catalogue.BEYOND_INT64,
        message=f"按声明的取值范围，“{name}”可能超出64位整数",
        labels=(Label(span),),
        help="逐条计算不受影响；要按列计算大批数据，请给有关的输入和参数写明取值范围（名单的长度没有上限，其合计也就没有上限）。",
    )


def _sorted(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    sink = Sink()
    for found in diagnostics:
        sink.add(found)
    return sink.diagnostics()
