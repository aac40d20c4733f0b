"""Clauses: what the parser reduces becomes a node of the tree."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.build_expr import COMPARISONS, BuildError, Kids, comparison_word, constant, day, nodes, over, quantity, spread
from mingce.syntax.build_parts import alone, every, named_part, one, text, worded
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.locator import Locator, parse_locator
from mingce.syntax.numerals import read_day

__all__ = ["BUILDERS", "basis"]


def _locator(kids: Kids) -> Locator:
    locator = parse_locator(kids[-1])
    assert locator is not None
    return locator


def basis(kids: Kids) -> ast.Basis:
    """`依据 《…》`, or the heading of a 宣示."""
    return ast.Basis(_locator(kids), span=over(kids))


def _in_force(kids: Kids) -> ast.InForce:
    return ast.InForce(kids[0].type == "EXPIRES", day(kids[1]), span=over(kids))  # type: ignore[arg-type]


def _horizon(kids: Kids) -> ast.Horizon:
    return ast.Horizon(day(kids[1]), day(kids[3]), span=over(kids))  # type: ignore[arg-type]


def _year_begins(kids: Kids) -> ast.YearBegins:
    read = read_day(kids[2])
    return ast.YearBegins(read.month or 1, read.day or 1, span=over(kids))


def _type(kids: Kids) -> ast.TypeName:
    match kids:
        case [word, ast.Name(text=name)]:
            return ast.TypeName(str(word), name, span=over(kids))
        case [word, unit]:
            return ast.TypeName(str(word), str(unit), span=over(kids))
        case _:
            return ast.TypeName(str(kids[0]), span=over(kids))


def _field(kids: Kids) -> ast.Field:
    named, type_, *rest = nodes(kids)
    ranges = [item for item in rest if isinstance(item, ast.Range)]
    notes = [item for item in rest if isinstance(item, ast.Note)]
    extra = nodes([*ranges[1:], *notes[1:]])
    if extra:
        raise BuildError(extra[0].span, "同一字段的取值范围和说明各写一次", "请删去多余的一处")
    return ast.Field(
        named,
        type_,
        ranges[0] if ranges else None,
        tuple(item for item in rest if isinstance(item, ast.Modifier)),
        notes[0].text if notes else None,
        span=over(kids),
    )


def _modifier(kids: Kids) -> ast.Modifier:
    return ast.Modifier(str(kids[0]), kids[1] if len(kids) > 1 else None, span=over(kids))


def _value_from(kids: Kids) -> ast.ValueFrom:
    since = day(kids[1])
    assert not isinstance(since, ast.Month)
    value = constant(kids[-1:]) if isinstance(kids[-1], Lexeme) else kids[-1]
    return ast.ValueFrom(since, value, span=over(kids))


def _precision(kids: Kids) -> ast.Precision:
    unit = str(kids[1]) if isinstance(kids[1], Lexeme) else kids[1]
    return ast.Precision(unit, span=over(kids))


def _since(kids: Kids) -> ast.Since:
    year = kids[1] if isinstance(kids[1], ast.Name) else day(kids[1])
    return ast.Since(year, span=over(kids))  # type: ignore[arg-type]


def _exception(kids: Kids) -> ast.Exception_:
    priority = 0
    if kids[1].type == "PRIORITY":
        if not kids[2].isdecimal():
            raise BuildError(kids[2].span, "优先级应当是整数", "例如：例外 优先级 2 当 … 则 …")
        priority = int(kids[2])
    condition, consequence = nodes(kids)
    return ast.Exception_(priority, condition, consequence, span=over(kids))


def _rounding(kids: Kids) -> ast.Rounding:
    unit = str(kids[1]) if kids[1].type == "ROUNDING_UNIT" else quantity(kids[1:])
    return ast.Rounding(str(kids[0]), unit, span=over(kids))


def _bound(word: Lexeme, value: ast.Expr) -> ast.Bound:
    span = over([word, value]) if word.span.start < value.span.start else over([value, word])
    return ast.Bound(COMPARISONS[word.type], value, comparison_word(word), span=span)


def _between_cell(kids: Kids) -> ast.Cell:
    low, word, high = kids
    ends = ast.Bound(">=", low, str(word), span=low.span), ast.Bound("<=", high, str(word), span=high.span)
    return ast.Cell(bounds=ends, span=over(kids))


def _from_cell(kids: Kids) -> ast.Cell:
    bounds = [_bound(kids[1], kids[0])]
    if len(kids) > 2:
        bounds.append(_bound(kids[2], kids[3]))
    return ast.Cell(bounds=tuple(bounds), span=over(kids))


def _bounds_cell(kids: Kids) -> ast.Cell:
    bounds = tuple(_bound(word, value) for word, value in zip(kids[::2], kids[1::2], strict=True))
    return ast.Cell(bounds=bounds, span=over(kids))


def _bracket_over(kids: Kids) -> ast.Bracket:
    low, rate = nodes(kids)
    return ast.Bracket(low, None, rate, span=over(kids))


def _bracket_up_to(kids: Kids) -> ast.Bracket:
    high, rate = nodes(kids)
    return ast.Bracket(None, high, rate, span=over(kids))


def _effect(kids: Kids) -> ast.Effect:
    return ast.Effect(str(kids[0]), kids[1] if len(kids) > 1 else None, next_year=False, span=over(kids))


def _timed_effect(kids: Kids) -> ast.Effect:
    effect: ast.Effect = kids[-1]
    if len(kids) == 1:
        return effect
    return ast.Effect(effect.verb, effect.amount, next_year=True, span=over(kids))


def _start_day(kids: Kids) -> ast.StartDay:
    counted = kids[2] if len(kids) > 2 else kids[1] == "计入"
    return ast.StartDay(counted, span=over(kids))


def _month_end_by(kids: Kids) -> ast.MonthEnd:
    (condition,) = nodes(kids)
    rule, other = (kid for kid in kids if isinstance(kid, Lexeme) and kid.type == "MONTH_END")
    if rule == other:
        note = f"不分情形的，写“无对应日 {rule}”；分情形的，写“无对应日 当 … 则 顺延，否则 取月末”"
        raise BuildError(other.span, "两种情形的取法一样", note)
    return ast.MonthEnd(str(rule), condition, span=over(kids))


def _condition(kids: Kids) -> ast.Condition:
    return ast.Condition(kids[0], str(kids[1]) if len(kids) > 1 else None, span=over(kids))


def _monotone(kids: Kids) -> ast.Monotone:
    cause, change, _, effect, response = kids
    return ast.Monotone(cause, str(change), effect, str(response), span=over(kids))


BUILDERS: Final[Mapping[str, Callable[[Kids], Any]]] = {
    "type": _type,
    "title": text(ast.Title),
    "document_number": text(ast.DocumentNumber),
    "stage": text(ast.Stage),
    "issuer": one(ast.Issuer),
    "effective": _in_force,
    "expires": _in_force,
    "horizon": _horizon,
    "document": lambda kids: ast.Document(_locator(kids), span=over(kids)),
    "year_begins": _year_begins,
    "uses": one(ast.Uses),
    "meaning": text(ast.Meaning),
    "synonyms": one(ast.Synonyms),
    "notion": one(ast.Notion),
    "members": every(ast.Members),
    "field": _field,
    "belongs_to": lambda kids: ast.BelongsTo(kids[1], kids[4] if len(kids) > 2 else None, span=over(kids)),
    "dated_by": one(ast.DatedBy),
    "value_from": _value_from,
    "value_open": lambda kids: ast.ValueFrom(None, constant(kids), span=over(kids)),
    "value_always": lambda kids: ast.ValueFrom(None, kids[1], span=over(kids)),
    "precision_clause": _precision,
    "range_clause": spread(ast.Range),
    "since": _since,
    "choose": one(ast.Choose),
    "alternatives": every(ast.Alternatives),
    "reason": text(ast.Reason),
    "note": text(ast.Note),
    "assumption": lambda kids: ast.Assumption(str(kids[1]), str(kids[4]), span=over(kids)),
    "basis": basis,
    "keys": one(ast.Keys),
    "heading_row": every(ast.Heading),
    "row": every(ast.Row),
    "equals": one(ast.Equals),
    "when": spread(ast.When),
    "when_that": spread(ast.When),
    "otherwise": one(ast.Otherwise),
    "exception": _exception,
    "applies_to": one(ast.AppliesTo),
    "initial": one(ast.Initial),
    "monthly": alone(ast.Monthly),
    "for_each": one(ast.ForEach),
    "rounding": _rounding,
    "variable": spread(ast.Variable),
    "repair": spread(ast.Repair),
    "starts_at": one(ast.StartsAt),
    "repair_cost": one(ast.RepairCost),
    "not_retroactive": alone(ast.NotRetroactive),
    "yields": every(ast.Yields),
    "measure": one(ast.Measure),
    "origin": one(ast.Origin),
    "bracket_between": spread(ast.Bracket),
    "bracket_over": _bracket_over,
    "bracket_up_to": _bracket_up_to,
    "conditions": worded(ast.Conditions),
    "in_year": lambda kids: ast.InYearClause(day(kids[1]), span=over(kids)),  # type: ignore[arg-type]
    "given_clause": spread(ast.Given),
    "expect": spread(ast.Expect),
    "expect_error": lambda kids: ast.ExpectError(str(kids[1]), span=over(kids)),
    "always": one(ast.Always),
    "monotone": _monotone,
    "flag": _modifier,
    "before": _modifier,
    "default": _modifier,
    "precision": _modifier,
    "range": spread(ast.Range),
    "field_note": text(ast.Note),
    "any_cell": lambda kids: ast.Cell(span=over(kids)),
    "values_cell": lambda kids: ast.Cell(tuple(nodes(kids)), span=over(kids)),
    "between_cell": _between_cell,
    "from_cell": _from_cell,
    "down_cell": lambda kids: ast.Cell(bounds=(_bound(kids[1], kids[0]),), span=over(kids)),
    "bounds_cell": _bounds_cell,
    "effect": _effect,
    "timed_effect": _timed_effect,
    "exempt": alone(ast.Exempt),
    "refuse": text(ast.Refuse),
    "fixed_wait": one(ast.FixedWait),
    "total_floor": one(ast.TotalFloor),
    "month_length": one(ast.MonthLength),
    "start_day": _start_day,
    "month_end": lambda kids: ast.MonthEnd(str(kids[1]), span=over(kids)),
    "month_end_by": _month_end_by,
    "yield": named_part(ast.Yield),
    "condition": _condition,
}
"""Rule or alias of the grammar → what makes the node."""
