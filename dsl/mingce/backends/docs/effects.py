"""What a 口径 changes: every alternative is tried on the policy's own examples."""

from collections.abc import Iterator

from attrs import evolve, frozen

from mingce.backends.api import Options
from mingce.backends.docs.trial import types
from mingce.emit.prose import value_text
from mingce.ir.program import Program, Reading, WorkedExample
from mingce.ir.record import Record
from mingce.ir.values import PolicyError

__all__ = ["Effect", "effects"]


@frozen
class Effect:
    """An alternative of a reading and, for each example that it changes, what changes."""

    alternative: str
    changes: tuple[str, ...]


def effects(program: Program, reading: Reading, options: Options) -> tuple[Effect, ...]:
    """Each alternative with its changes, in the order of the policy."""
    others = (value for value in reading.alternatives if value != reading.chosen)
    return tuple(
        Effect(value_text(value, reading.type), tuple(_changes(program, reading, value, options))) for value in others
    )  # fmt: skip


def _changes(program: Program, reading: Reading, value: bool | str, options: Options) -> Iterator[str]:
    for example in program.examples:
        if example.error is None:
            changed = tuple(_changed(program, example, {reading.symbol.id: value}, options))
            if changed:
                yield f"示例“{example.name}”：{'；'.join(changed)}"


def _changed(program: Program, example: WorkedExample, readings: dict[str, bool | str], options: Options) -> Iterator[str]:
    record = options.record(program, example)
    before, after = _results(program, record, options), _results(program, evolve(record, readings=readings), options)
    if isinstance(before, str) or isinstance(after, str):
        if before != after:
            yield after if isinstance(after, str) else "由不予受理变为可以计算"
        return
    for symbol, text in before.items():
        if after[symbol] != text:
            yield f"{program.symbol_name(symbol)}由{text}变为{after[symbol]}"


def _results(program: Program, record: Record, options: Options) -> dict[str, str] | str:
    """Public results of the record as texts, or why it is refused."""
    listed = types(program)
    try:
        outcome = options.evaluate(program, record, None)
    except PolicyError as error:
        return f"不予受理（{error.message}）"
    return {symbol: value_text(value, listed[symbol]) for symbol, value in outcome.outputs.items()}
