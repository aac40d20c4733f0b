"""分配: a total shared out among places by weighted factors, exact to the last unit."""

from fractions import Fraction

from mingce.check.book import Book, all_of, heading, only
from mingce.check.constants import MONEY_UNITS
from mingce.check.declare import Declared
from mingce.check.env import BOOLEAN, Env, describe
from mingce.check.expressions import elaborate, elaborate_condition, elaborate_quantity
from mingce.check.names import resolve
from mingce.check.results import Clauses, applied, conform
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Expr, Factor, Fold, Function, Literal, Ref, Window
from mingce.ir.program import Clause, Definition, Period
from mingce.ir.types import BooleanType, EnumType, Number
from mingce.ir.units import NONE
from mingce.ir.values import weights_not_one
from mingce.syntax import ast

__all__ = ["define_allocation"]


def define_allocation(declared: Declared, book: Book) -> None:
    """Define what each place receives, and what is not given out if the statement names it."""
    declaration, type_, each = declared.versions[0].declaration, declared.type, declared.collection
    if each is None or not isinstance(type_, Number):
        return
    clauses = Clauses()
    node = _node(declaration, type_, each, book, clauses)
    result = None if node is None else applied(node, declaration, book.env(each))
    if node is None or result is None:
        return
    body, applies = result
    symbol, span = declared.symbol, declaration.span
    book.definitions.append(Definition(symbol, type_, body, Period.ONCE, collection=each, statement=symbol.id, span=span))
    symbols = [("value", symbol)]
    left = declared.parts.get("left")
    if left is not None:
        given = Fold(
            Function.SUM, each, None, Ref(symbol.id, type_, span=span), each in book.env().dated, Window.ALL, "", type_, span=span
        )
        rest = Apply(ops.SUB, (node.total, given), Number(type_.unit), span=span)
        book.definitions.append(Definition(left, type_, rest, Period.ONCE, statement=symbol.id, span=span))
        symbols.append(("left", left))
    remainder = only(declaration, ast.Remainder)
    facts = (("unit", str(node.unit)), ("remainder", remainder.method if remainder else "最大余数法"))
    book.statements.append(statement_of(declaration, symbol.id, clauses, tuple(symbols), book.scope, applies=applies, facts=facts))


def _node(declaration: ast.Declaration, type_: Number, each: str, book: Book, clauses: Clauses) -> Apportion | None:
    record, place = book.env(), book.env(each)
    total_clause = only(declaration, ast.Total)
    unit = _unit(declaration, type_, book)
    if total_clause is None or unit is None:
        return None
    total = conform(elaborate(total_clause.value, record), type_, total_clause, record)
    factors = _factors(declaration, record, place, clauses)
    coefficient = _coefficient(declaration, place, clauses)
    gate, redistribute = _gate(declaration, record, place, clauses)
    bounds = {clause.least: clause for clause in all_of(declaration, ast.EachBound)}
    least, most = (
        None if side not in bounds else conform(elaborate(bounds[side].value, place), type_, bounds[side], place)
        for side in (True, False)
    )
    failed = (
        total is None
        or factors is None
        or (only(declaration, ast.Coefficient) is not None and coefficient is None)
        or (only(declaration, ast.UseCondition) is not None and (gate is None or redistribute is None))
        or (True in bounds and least is None)
        or (False in bounds and most is None)
    )
    if failed or total is None or factors is None:
        return None
    clauses.add(Clause("total", value=total, span=total_clause.span))
    for role, value in (("least", least), ("most", most)):
        if value is not None:
            clauses.add(Clause(role, value=value, span=value.span))
    return Apportion(each, total, factors, coefficient, gate, redistribute, least, most, unit, type_, span=declaration.span)


def _unit(declaration: ast.Declaration, type_: Number, book: Book) -> Fraction | None:
    clause = only(declaration, ast.Precision)
    if clause is None:
        return None
    if isinstance(clause.unit, str):
        if type_.unit.power("元") == 1:
            return MONEY_UNITS[clause.unit]
    elif isinstance(clause.unit, ast.Quantity):
        literal = elaborate_quantity(clause.unit, book.env())
        if literal is not None and isinstance(literal.type, Number) and literal.type.unit == type_.unit:
            assert isinstance(literal.value, Fraction)
            return literal.value
    book.scope.report(codes.UNIT_MISMATCH, clause.span, f"“精确到”的单位与{describe(type_)}不符", help="例如 精确到 分")
    return None


def _factors(declaration: ast.Declaration, record: Env, place: Env, clauses: Clauses) -> tuple[Factor, ...] | None:
    factors: list[Factor] = []
    names: set[str] = set()
    for clause in all_of(declaration, ast.Factor):
        weight, value = elaborate(clause.weight, record), elaborate(clause.value, place)
        if clause.name.text in names:
            record.scope.report(codes.DUPLICATE_NAME, clause.name.span, f"因素“{clause.name.text}”写了两次", help="删去一个")
            return None
        names.add(clause.name.text)
        if weight is None or value is None or not _plain_weight(weight, clause, record):
            return None
        if not isinstance(value.type, Number):
            message = f"因素应当取一个数，这里是{describe(value.type)}"
            record.scope.report(codes.TYPE_MISMATCH, clause.value.span, message)
            return None
        directed = _directed(value, value.type, clause, place)
        clauses.add(Clause("factor", value=directed, per=weight, text=clause.name.text, span=clause.span))
        factors.append(Factor(weight, directed, clause.name.text))
    return tuple(factors) if _weights_add_up(factors, declaration, record) else None


def _plain_weight(weight: Expr, clause: ast.Factor, env: Env) -> bool:
    if isinstance(weight.type, Number) and weight.type.unit == NONE:
        return True
    env.scope.report(codes.UNIT_MISMATCH, clause.weight.span, "权重应当是比例，例如 35%")
    return False


def _directed(value: Expr, type_: Number, clause: ast.Factor, env: Env) -> Expr:
    """反向: highest plus lowest of the list minus the value; 取倒数: 1 divided by it."""
    span = clause.span
    if clause.direction == "取倒数":
        one = Literal(Fraction(1), Number(NONE, Fraction(1)), span=span)
        return Apply(ops.DIV, (one, value), Number(NONE / type_.unit), span=span)
    if clause.direction == "反向":
        assert env.collection is not None
        dated = env.collection in env.dated
        ends = (Fold(end, env.collection, None, value, dated, Window.ALL, "", type_, span=span) for end in (Function.MAX, Function.MIN))
        both = Apply(ops.ADD, tuple(ends), Number(type_.unit), span=span)
        return Apply(ops.SUB, (both, value), Number(type_.unit), span=span)
    return value


def _weights_add_up(factors: list[Factor], declaration: ast.Declaration, env: Env) -> bool:
    """Constant weights must add up to 1 now; others are checked when they are known."""
    constants = [factor.weight.value for factor in factors if isinstance(factor.weight, Literal)]
    numbers = [value for value in constants if isinstance(value, Fraction)]
    if len(numbers) < len(factors) or sum(numbers) == 1:
        return True
    message = weights_not_one(sum(numbers, Fraction(0))).message
    env.scope.report(codes.WEIGHTS_NOT_ONE, heading(declaration), message, help="改正权重，使它们加起来正好是100%")
    return False


def _coefficient(declaration: ast.Declaration, place: Env, clauses: Clauses) -> Expr | None:
    clause = only(declaration, ast.Coefficient)
    if clause is None:
        return None
    value = elaborate(clause.value, place)
    if value is not None and not (isinstance(value.type, Number) and value.type.unit == NONE):
        place.scope.report(codes.UNIT_MISMATCH, clause.span, f"系数应当不带单位，这里是{describe(value.type)}")
        return None
    if value is not None:
        clauses.add(Clause("coefficient", value=value, span=clause.span))
    return value


def _gate(declaration: ast.Declaration, record: Env, place: Env, clauses: Clauses) -> tuple[Expr | None, Expr | None]:
    """The condition of use, and whether what is lost is shared out again."""
    clause = only(declaration, ast.UseCondition)
    if clause is None:
        return None, None
    gate = elaborate_condition(clause.condition, place)
    if gate is None:
        return None, None
    clauses.add(Clause("gate", gate, span=clause.span))
    if clause.unmet is None:
        return gate, Literal(True, BOOLEAN, span=clause.span)
    reading = resolve(clause.unmet, record)
    if reading is None:
        return gate, None
    if isinstance(reading.type, BooleanType):
        return gate, reading
    if isinstance(reading.type, EnumType):
        for member in reading.type.members:
            if member.alias == "redistribute":
                again = Literal(member.alias, reading.type, span=clause.span)
                return gate, Apply(ops.EQ, (reading, again), BOOLEAN, span=clause.span)
    message = "“不满足时”后面应当是口径：取 再分配（redistribute）或 暂留（withhold）"
    record.scope.report(codes.TYPE_MISMATCH, clause.unmet.span, message)
    return gate, None
