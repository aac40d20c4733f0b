"""Random expressions of flat programs, each with what it means in plain Python."""

from collections.abc import Callable, Mapping

from hypothesis import strategies as st

from mingce.flat.graph import Cell, Graph, Node

__all__ = ["INTS", "TRUTHS", "expressions", "rows"]

Plain = Callable[[Mapping[Cell, int]], int]

_TRUTH_OPS = ("le", "lt", "eq", "and", "or", "not", "select")
_NUMBER_OPS = ("add", "sub", "mul", "min", "max", "select", "div")
INTS = [Cell("a"), Cell("b"), Cell("c")]
TRUTHS = [Cell("p"), Cell("q"), Cell("r")]


@st.composite
def expressions(draw: st.DrawFn, graph: Graph, depth: int, truth: bool | None = None) -> tuple[Node, Plain]:
    """A node, and a function that computes the same with Python's operators."""
    truth = draw(st.booleans()) if truth is None else truth
    if not depth or draw(st.integers(0, 5)) == 0:
        if draw(st.booleans()):
            value = draw(st.booleans()) if truth else draw(st.integers(-3, 9))
            return graph.const(int(value)), lambda row, value=value: int(value)
        cell = draw(st.sampled_from(TRUTHS if truth else INTS))
        low, high = (0, 1) if truth else (-4, 8)
        return graph.cell(cell, low, high), lambda row, cell=cell: row[cell]
    op = draw(
        st.sampled_from(
            ("le", "lt", "eq", "and", "or", "not", "select") if truth else ("add", "sub", "mul", "min", "max", "select", "div")
        )
    )
    kinds = {"le": (False, False), "lt": (False, False), "eq": (False, False), "and": (True, True), "or": (True, True), "not": (True,)}
    wanted = kinds.get(op, (True, truth, truth) if op == "select" else (False, False))
    parts = [draw(expressions(graph, depth - 1, kind)) for kind in wanted]
    nodes, functions = [part[0] for part in parts], [part[1] for part in parts]
    if op == "div":
        divisor = draw(st.integers(1, 5))
        return graph.div(graph.size(nodes[0]), graph.const(divisor)), lambda row: abs(functions[0](row)) // divisor
    name = f"{op}_" if op in ("and", "or", "not") else op
    return getattr(graph, name)(*nodes), lambda row: PLAIN[op](*(function(row) for function in functions))


PLAIN = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "min": min, "max": max,
    "le": lambda a, b: int(a <= b), "lt": lambda a, b: int(a < b), "eq": lambda a, b: int(a == b),
    "and": lambda a, b: int(a and b), "or": lambda a, b: int(a or b), "not": lambda a: int(not a),
    "select": lambda c, a, b: a if c else b,
}  # fmt: skip


@st.composite
def rows(draw: st.DrawFn) -> dict[Cell, int]:
    """Values of all cells."""
    return {cell: draw(st.integers(-4, 8)) for cell in INTS} | {cell: draw(st.integers(0, 1)) for cell in TRUTHS}
