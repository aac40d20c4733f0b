"""An explanation for programs: plain data."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from mingce.emit.prose import decimal_text
from mingce.interpreter.assumed import taken_for_granted
from mingce.interpreter.explanation import Assumed, Decision, Explanation, Fact, FactRow, Mention, ReadingUse, Row, Step, Use
from mingce.interpreter.relevance import reasons_first
from mingce.interpreter.wording import fact_text, reading_text, step_text
from mingce.ir.values import Undetermined, Value

__all__ = ["Data", "to_data"]

Data = int | Decimal | str | bool | None | dict[str, "Data"] | list["Data"]


def to_data(explanation: Explanation) -> dict[str, Data]:
    """Plain data: `results` and `uses` name entries of `steps` and `facts` by symbol.

    Values are as in result records: exact numbers (int, Decimal, or text `1/3` where no decimal is exact), ISO days, aliases,
    None for 不适用, `{"undetermined": why}`.  Members count from 1, as people do.  `idle` are results that rest on nothing given,
    `granted` is what was taken of years and facts that were not given, `assumptions` what the policy takes for granted.
    """
    steps = reasons_first(explanation.results)
    told = {step.symbol: step for step in reasons_first(explanation.told)}
    facts = {use.symbol: use for step in steps for use in step.uses if isinstance(use, Fact)}
    return {
        "policy": explanation.policy,
        "year": explanation.year,
        "results": [step.symbol for step in explanation.results],
        "steps": [_step_data(step, told.get(step.symbol, step)) for step in steps],
        "facts": [_fact_data(fact) for fact in facts.values()],
        "readings": [_reading_data(use) for use in explanation.readings],
        "idle": [step.symbol for step in explanation.idle],
        "granted": taken_for_granted(explanation.told),
        "assumptions": [_assumed_data(one) for one in explanation.assumed],
    }


def _assumed_data(one: Assumed) -> Data:
    return {"statement": one.name, "text": one.assumption.text, "reason": one.assumption.reason}


def _step_data(step: Step, told: Step) -> Data:
    return {
        "symbol": step.symbol,
        "name": step.name,
        "value": _value(step.value),
        "statement": step.statement,
        "basis": list(step.basis),
        "rows": [_row_data(row) for row in step.rows],
        "uses": [_use_data(use) for use in step.uses],
        "text": step_text(told),
    }


def _use_data(use: Use) -> Data:
    kind = "step" if isinstance(use, Step) else "mention" if isinstance(use, Mention) else use.kind
    return {"kind": kind, "symbol": use.symbol}


def _row_data(row: Row) -> Data:
    data = _place(row.year, row.month, row.member)
    data["value"] = _value(row.value)
    if row.initial:
        data["initial"] = True
    data |= {"decisions": [_decision_data(decision) for decision in row.decisions], "formula": row.formula, "numbers": row.numbers}
    return data


def _decision_data(decision: Decision) -> Data:
    tests: list[Data] = [
        {"condition": test.text, "holds": _value(test.holds), "because": list(test.because)} for test in decision.tests
    ]
    return {"label": decision.label, "tests": tests, "decisive": decision.decisive.text if decision.decisive else None}


def _fact_data(fact: Fact) -> Data:
    return {
        "kind": fact.kind,
        "symbol": fact.symbol,
        "name": fact.name,
        "basis": list(fact.basis),
        "rows": [_fact_row_data(row) for row in fact.rows],
        "text": fact_text(fact),
    }


def _fact_row_data(row: FactRow) -> Data:
    data = _place(row.year, row.month, row.member)
    data |= {"value": _value(row.value), "source": row.source}
    if row.since is not None:
        data["since"] = row.since.isoformat()
    return data


def _reading_data(use: ReadingUse) -> Data:
    alternatives: list[Data] = []
    for other in use.alternatives:
        changes: list[Data] = [
            {"symbol": c.symbol, "name": c.name, **_place(None, None, c.member), "value": _value(c.value), "instead": _value(c.instead)}
            for c in other.changes
        ]
        alternatives.append({"value": other.value, "changes": changes, "error": other.error})
    return {
        "symbol": use.symbol,
        "name": use.name,
        "value": use.value,
        "reason": use.reason,
        "basis": list(use.basis),
        "alternatives": alternatives,
        "text": reading_text(use),
    }


def _place(year: int | None, month: int | None, member: int | None) -> dict[str, Data]:
    places = {"year": year, "month": month, "member": None if member is None else member + 1}
    return {name: place for name, place in places.items() if place is not None}


def _value(value: Value) -> Data:
    match value:
        case Fraction(denominator=1):
            return value.numerator
        case Fraction():
            text = decimal_text(value)
            return text if "/" in text else Decimal(text)
        case date():
            return value.isoformat()
        case Undetermined():
            return {"undetermined": str(value)}
        case _:
            return value
