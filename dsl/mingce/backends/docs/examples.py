"""The policy's examples, worked by the evaluator: what is given, what comes out, and the steps between."""

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from mingce.backends.api import Options
from mingce.backends.docs.index import anchor
from mingce.backends.docs.markdown import Markdown, escaped
from mingce.backends.docs.trial import types
from mingce.emit.prose import value_text
from mingce.ir.program import Program, WorkedExample
from mingce.ir.record import Outcome, Record
from mingce.ir.types import Type
from mingce.ir.values import PolicyError, Value

__all__ = ["ExampleView", "examples"]

Row = tuple[str, ...]


@frozen
class ExampleView:
    """An example: its label, the year, the facts given, the results (name and value), and the steps, a sentence each."""

    anchor: str
    name: str
    year: str
    basis: str
    note: str
    given: tuple[Row, ...]
    results: tuple[Row, ...]
    steps: tuple[Markdown, ...]


def examples(program: Program, options: Options) -> tuple[ExampleView, ...]:
    """Every example, in the order of the policy."""
    return tuple(_example(program, example, options) for example in program.examples)


def _example(program: Program, example: WorkedExample, options: Options) -> ExampleView:
    try:
        record = options.record(program, example)
        given, results = tuple(_given(program, record)), tuple(_results(program, example, options))
        steps = options.explain(program, record, tuple(expected.symbol for expected in example.expected) or None)
    except PolicyError as error:
        given, results, steps = _refused(program, example, options), (("处理结果", f"无法计算：{error.message}"),), ()
    return ExampleView(
        anchor=anchor(program.policy, f"example_{example.alias}" if example.alias else f"示例{example.name}"),
        name=example.name,
        year=f"{example.year}年",
        basis="、".join(basis.text for basis in example.basis),
        note=example.note or "",
        given=given,
        results=results,
        steps=tuple(map(_step, steps)),
    )


def _step(line: str) -> Markdown:
    """A line of the explanation; its steps are a list with numbers."""
    number, dot, text = line.partition(". ")
    return Markdown(f"{number}. {escaped(text)}" if dot and number.isdecimal() else escaped(line))


def _given(program: Program, record: Record) -> Iterator[Row]:
    listed = types(program)
    for symbol, years in record.yearly.items():
        yield (program.symbol_name(symbol), _series({f"{y}年": v for y, v in sorted(years.items())}, listed[symbol]))
    for symbol, months in record.monthly.items():
        yield (program.symbol_name(symbol), _series({f"{y}年{m}月": v for (y, m), v in sorted(months.items())}, listed[symbol]))
    for symbol, value in record.values.items():
        yield (program.symbol_name(symbol), value_text(value, listed[symbol]))
    for collection, members in record.members.items():
        for number, member in enumerate(members, start=1):
            told = "、".join(f"{program.symbol_name(field)}{value_text(value, listed[field])}" for field, value in member.items())
            yield (f"{program.symbol_name(collection)}（第{number}项）", told)
    for symbol, bound in record.parameters.items():
        yield (f"参数“{program.symbol_name(symbol)}”", value_text(bound, listed[symbol]))
    for symbol, choice in record.readings.items():
        yield (f"口径“{program.symbol_name(symbol)}”", value_text(choice, listed[symbol]))


def _series(periods: Mapping[str, Value], type_: Type) -> str:
    """Stretches of equal values: 2025年至2026年未参保、2027年居民医保."""
    stretches: list[tuple[str, str, str]] = []
    for period, value in periods.items():
        text = value_text(value, type_)
        if stretches and stretches[-1][2] == text:
            stretches[-1] = (stretches[-1][0], period, text)
        else:
            stretches.append((period, period, text))
    return "、".join(f"{first if first == last else f'{first}至{last}'}{text}" for first, last, text in stretches)


def _refused(program: Program, example: WorkedExample, options: Options) -> tuple[Row, ...]:
    """The facts of a record that is refused: in words, or as they stand where they cannot be read."""
    try:
        return tuple(_given(program, options.record(program, example)))
    except PolicyError:
        return tuple(_raw(program, example))


def _raw(program: Program, example: WorkedExample) -> Iterator[Row]:
    for given in example.given:
        name = program.symbol_name(given.symbol)
        match given.value:
            case Mapping() as periods:
                yield (name, "、".join(f"{key}年{item}" for key, item in periods.items()))
            case tuple() as members:
                for number, member in enumerate(members, start=1):
                    yield (f"{name}（第{number}项）", "、".join(f"{program.symbol_name(key)}{item}" for key, item in member.items()))
            case value:
                yield (name, str(value))


def _results(program: Program, example: WorkedExample, options: Options) -> Iterator[Row]:
    """The results that the example is about, each computed here."""
    listed = types(program)
    for expected in example.expected:
        name = program.symbol_name(expected.symbol)
        years = _years(example, expected.value)
        for year in years:
            record = options.record(program, evolve(example, year=year))
            outcome = options.evaluate(program, record, (expected.symbol,))
            head = name if years == (example.year,) else f"{year}年{name}"
            yield (head, _told(program, expected.symbol, outcome, listed[expected.symbol]))
    if example.error is not None:
        options.evaluate(program, options.record(program, example), None)


def _told(program: Program, symbol: str, outcome: Outcome, of: Type) -> str:
    """A result in words; of every member, where each has its own."""
    definition = program.definition(symbol)
    if definition is None or definition.collection is None:
        return value_text(outcome.outputs[symbol], of)
    values = (row.get(symbol) for row in outcome.members[definition.collection])
    return "、".join(f"第{number}项{value_text(value, of)}" for number, value in enumerate(values, start=1))


def _years(example: WorkedExample, value: object) -> tuple[int, ...]:
    if isinstance(value, Mapping) and "undetermined" not in value:
        return tuple(int(year) for year in value)
    return (example.year,)
