"""The value of one expression, by the reference evaluator: in a program that holds nothing else."""

from mingce.interpreter import evaluate
from mingce.ir.nodes import Expr
from mingce.ir.program import Input, Parameter, Policy
from mingce.ir.values import Undetermined, Value
from tests import builders as b

__all__ = ["OPEN", "lacking", "value_of"]

# Inputs that a record of these tests leaves out: open truth values, and numbers that are 不适用.
OPEN = (
    b.given("p", b.BOOL, "甲", doubtful=True),
    b.given("q", b.BOOL, "乙", doubtful=True),
    b.given("nil", b.MONEY, "空", optional=True),
)


def lacking(*names: str) -> Undetermined:
    """Open because the inputs with these names are missing."""
    return Undetermined(tuple(f"缺少“{name}”" for name in names))


def value_of(
    expr: Expr,
    *,
    at: int = 2025,
    inputs: tuple[Input, ...] = OPEN,
    parameters: tuple[Parameter, ...] = (),
    header: Policy | None = None,
    **given: Value | int,
) -> Value:
    """The value of `expr` in year `at` of a record that gives `given`."""
    program = b.program(b.define("result", expr), inputs=inputs, parameters=parameters, header=header)
    return evaluate(program, b.record(at, **given)).outputs["result"]
