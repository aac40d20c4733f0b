"""Examples and properties of a policy as findings, at the place where they are written."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from attrs import evolve, frozen

from mingce.diagnostics.catalogue import EXAMPLE_ERROR, EXAMPLE_FAILED, PROPERTY_FAILED
from mingce.diagnostics.model import Diagnostic, Label
from mingce.driver.examples import ExampleResult, Mismatch, run_examples
from mingce.driver.properties import CounterExample, PropertyResult, run_properties
from mingce.driver.running import Engine, evaluator
from mingce.emit.prose import value_text
from mingce.ir.program import Input, Program
from mingce.ir.record import Record
from mingce.ir.types import Type
from mingce.ir.values import Undetermined, Value
from mingce.source import Span

__all__ = ["TrialReport", "run_tests"]


_DIFFERS: Final = "对照条文手工核对：规则写错的改规则，手工算错的改示例"
_BROKEN: Final = "照反例逐步核对，改正规则；性质说得太宽的，用“适用于”限定"


@frozen
class TrialReport:
    """What came of the examples and properties of one policy, and the findings about those that failed."""

    policy: str
    examples: tuple[ExampleResult, ...]
    properties: tuple[PropertyResult, ...]
    findings: tuple[Diagnostic, ...]


def run_tests(program: Program, engine: Engine = Engine.PYTHON) -> TrialReport:
    """Run all examples and properties of a policy."""
    examples = tuple(run_examples(program, evaluator(program, engine)))
    properties = tuple(run_properties(program, engine))
    failed: list[ExampleResult | PropertyResult] = [result for result in examples if not result.passed]
    failed += (result for result in properties if not result.passed)
    findings = tuple(found for result in failed for found in _findings(program, result))
    return TrialReport(program.policy.name, examples, properties, findings)


def _findings(program: Program, result: ExampleResult | PropertyResult) -> Iterator[Diagnostic]:
    match result:
        case PropertyResult(stated=stated, counter=CounterExample() as counter, tried=tried):
            notes = (f"反例（第{tried}组试验，已化简）：{_record_text(program, counter.record)}", *_change(program, counter))
            message = f"性质“{stated.name}”不成立"
            yield Diagnostic(code=PROPERTY_FAILED, message=message, labels=_labels(stated.span), help=_BROKEN, notes=notes)
        case ExampleResult(example=example, error=error) if error is not None:
            expected = f"，应报错“{example.error}”" if example.error else ""
            message = f"示例“{example.name}”无法计算{expected}：{error.message}（{error.code}）"
            way_out = f"用“设”给出缺少的数据；本来就应当报错的，写：应报错 “{error.code}”"
            yield Diagnostic(code=EXAMPLE_ERROR, message=message, labels=_labels(example.span), help=way_out)
        case ExampleResult(example=example, missed_error=True):
            message = f"示例“{example.name}”应报错“{example.error}”，却算出了结果"
            yield Diagnostic(code=EXAMPLE_FAILED, message=message, labels=_labels(example.span), help=_DIFFERS)
        case ExampleResult(example=example, mismatches=mismatches):
            for found in mismatches:
                message = f"示例“{example.name}”：{_mismatch(found)}"
                labels = _labels(found.expectation.span or example.span)
                yield Diagnostic(code=EXAMPLE_FAILED, message=message, labels=labels, help=_DIFFERS)
        case _:
            pass


def _labels(span: Span | None) -> tuple[Label, ...]:
    assert span is not None, "the checker gives every statement its place"
    return (Label(span),)


def _mismatch(found: Mismatch) -> str:
    member = f"第{found.member}项的" if found.member is not None else ""
    of = found.definition.type
    name = found.definition.symbol.name
    return f"{found.year}年{member}{name}应得{_value(found.expected, of)}，实为{_value(found.actual, of)}"


def _value(value: Value, of: Type) -> str:
    return "待定" if isinstance(value, Undetermined) and not value.reasons else value_text(value, of)


def _change(program: Program, counter: CounterExample) -> tuple[str, ...]:
    """What the cause was changed to, and what the effect did."""
    if counter.changed is None:
        return ()
    before, after = _facts(program, counter.record), _facts(program, counter.changed)
    changed = "、".join(f"{name}由{before.get(name, '缺省')}改为{value}" for name, value in after.items() if before.get(name) != value)
    definition = program.definition(counter.effect)
    assert definition is not None
    was, became = (_value(value, definition.type) for value in (counter.before, counter.after))
    return (f"{changed}，则{definition.symbol.name}由{was}变为{became}",)


def _record_text(program: Program, record: Record) -> str:
    yearly = (_series(item, record.yearly[item.symbol.id]) for item in program.inputs if item.symbol.id in record.yearly)
    others = _facts(program, evolve(record, yearly={}))
    facts = [text for text in yearly if text] + [f"{name}为{value}" for name, value in others.items()]
    return "；".join((f"{record.year}年度", *facts))


def _series(item: Input, given: Mapping[int, Value]) -> str:
    """A yearly input in stretches of equal values; nothing where it is what a record that leaves it out would have."""
    if item.has_default and all(value == item.default for value in given.values()):
        return ""
    stretches = []
    for value, years in groupby(sorted(given), key=given.__getitem__):
        first, *rest = years
        period = f"{first}年至{rest[-1]}年" if rest else f"{first}年"
        stretches.append(f"{period}{value_text(value, item.type)}")
    return f"{item.symbol.name}为{'、'.join(stretches)}"


def _facts(program: Program, record: Record) -> dict[str, str]:
    """What a record says, in words: each input, by year where it has years, and each bound parameter."""
    found: dict[str, str] = {}
    for item in program.inputs:
        symbol, name, of = item.symbol.id, item.symbol.name, item.type
        if symbol in record.values:
            found[name] = value_text(record.values[symbol], of)
        found |= {f"{year}年{name}": value_text(value, of) for year, value in sorted(record.yearly.get(symbol, {}).items())}
        months = sorted(record.monthly.get(symbol, {}).items())
        found |= {f"{year}年{month}月{name}": value_text(value, of) for (year, month), value in months}
    for parameter in program.parameters:
        if parameter.symbol.id in record.parameters:
            found[parameter.symbol.name] = value_text(record.parameters[parameter.symbol.id], parameter.type)
    for collection in program.collections:
        for number, member in enumerate(record.members.get(collection.symbol.id, ()), start=1):
            found |= {f"第{number}项{name}": text for name, text in _member(collection.fields, member)}
    return found


def _member(fields: tuple[Input, ...], member: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    for item in fields:
        if item.symbol.id in member:
            yield item.symbol.name, value_text(member[item.symbol.id], item.type)
