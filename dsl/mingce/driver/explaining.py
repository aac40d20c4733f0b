"""Explaining a result: why it is what it is, down to the sentences that it rests on."""

from attrs import frozen

from mingce.ir.program import Program
from mingce.ir.record import Record

__all__ = ["Explained", "explain_record"]


@frozen
class Explained:
    """An explanation for people (`text`, Chinese prose) and for programs (`data`, plain data with exact numbers)."""

    text: str
    data: object


def explain_record(program: Program, record: Record, outputs: tuple[str, ...] | None = None) -> Explained:
    """Explain the results of a record: every public output, or `outputs` only; raises PolicyError as evaluation does."""
    from mingce.interpreter.data import to_data
    from mingce.interpreter.evaluate import run
    from mingce.interpreter.explain import explain
    from mingce.interpreter.render import to_text

    explanation = explain(program, run(program, record, outputs), outputs)
    return Explained(to_text(explanation), to_data(explanation))
