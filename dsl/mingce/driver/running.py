"""Running a policy over the records of a file: one result for each record, in order, whatever is wrong with its neighbours."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

from mingce.engines.rows.decode import Decoder, identifier
from mingce.engines.rows.encode import Plain, encode, encode_error
from mingce.engines.rows.formats import Row
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError

__all__ = ["Engine", "Evaluate", "evaluator", "results"]

Evaluate = Callable[[Record], Outcome]


class Engine(Enum):
    """What computes: the generated Python, or the reference interpreter, which is slow and was written independently."""

    PYTHON = "python"
    INTERPRETER = "interpreter"


def evaluator(program: Program, engine: Engine = Engine.PYTHON, outputs: tuple[str, ...] | None = None) -> Evaluate:
    """A function from typed records to results: of all public definitions, or of `outputs` only.  It raises PolicyError."""
    match engine:
        case Engine.PYTHON:
            from mingce.backends.python.load import compile_policy

            return compile_policy(program, outputs).evaluate
        case Engine.INTERPRETER:
            from mingce.interpreter.evaluate import evaluate

            return lambda record: evaluate(program, record, outputs)


def results(program: Program, rows: Iterable[Row], decoder: Decoder, evaluate: Evaluate) -> Iterator[dict[str, Plain]]:
    """Output records in the order of the input; a record that cannot be computed gives one with an `error`."""
    for row in rows:
        found = identifier(row.raw)
        head: dict[str, Plain] = {"id": found if isinstance(found, str | int) else None}
        try:
            if row.error is not None:
                raise row.error
            record = decoder(row.raw)
            yield head | encode(program, evaluate(record), record)
        except PolicyError as error:
            # A record without an id is found by its line.
            line: dict[str, Plain] = {"line": row.line} if head["id"] is None else {}
            yield head | line | {"error": encode_error(error)}
