"""The whole front end, on one text."""

from mingce.driver.examples import run_examples
from mingce.driver.pipeline import Compiled, compile_source, width_warnings
from mingce.driver.running import Engine, evaluator
from mingce.source import Source
from mingce.syntax.format import format_source

__all__ = ["front_end"]


def front_end(text: str) -> Compiled:
    """Parse, check, format, and where there is a program run its examples in both engines.  Raises nothing."""
    source = Source("x.pol", text)
    compiled = compile_source(source, lambda _name: None)
    format_source(source)
    if compiled.program is not None:
        width_warnings(compiled.program)
        for engine in Engine:
            list(run_examples(compiled.program, evaluator(compiled.program, engine)))
    for found in compiled.diagnostics:
        for label in found.labels:
            assert 0 <= label.span.start <= label.span.end <= len(text)
    return compiled
