"""Nodes of a flat program as SQL expressions, and which of them are columns of their own.

No expression is NULL, and none overflows: an operand is cast up where the proven range of the result asks for it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import frozen

from mingce.backends.sql.dialects import BOOLEAN, INTEGER, WIDE, Dialect, rank_of
from mingce.flat.graph import Cell, Node
from mingce.flat.table import NotColumnarError

__all__ = ["Expressions", "Sql", "listed", "logical_nodes", "too_large"]

# How tightly an expression binds, loosest first.
_OR, _AND, _NOT, _COMPARE, _SUM, _TERM, _ATOM = range(7)
_LOGIC: Final = ("le", "eq", "and", "or", "not", "given")
_TURNED: Final = {"<=": ">=", ">": "<", "=": "=", "<>": "<>"}
_PARTS: Final = {"year": "YEAR", "month": "MONTH", "day": "DAY"}
# What the exact quotient of two numbers of 38 digits may have at most: Spark keeps six digits for decimals.
_WIDEST_QUOTIENT: Final = 10**32


@frozen
class Sql:
    """An expression: its text, how tightly it binds, and what it gives (BOOLEAN, INTEGER, …; the number may be wider)."""

    text: str
    level: int
    rank: int

    def at(self, level: int) -> str:
        """The text where something that binds at least so tightly must stand."""
        return self.text if self.level >= level else f"({self.text})"

    @property
    def operand(self) -> str:
        """The text as an operand of AND."""
        return self.at(_AND)


def logical_nodes(nodes: tuple[Node, ...], truth_cell: Callable[[Cell], bool]) -> frozenset[int]:
    """Numbers of the nodes (operands first) that are said as conditions; other truth values are the numbers 0 and 1."""
    found: set[int] = set()
    for node in nodes:
        match node:
            case Node(op=op) if op in _LOGIC:
                found.add(node.number)
            case Node(op="cell", payload=Cell() as cell) if truth_cell(cell):
                found.add(node.number)
            case Node(op="select", args=(_, then, other)) if node.truth:
                if all(arg.number in found or arg.constant is not None for arg in (then, other)):
                    found.add(node.number)
    return frozenset(found)


@frozen
class Expressions:
    """Prints expressions.

    `columns` names (unquoted) the nodes that are columns; `cells` the columns that hold inputs, NULL where a row does not give
    them; `sure` are the cells that every row gives; `logical` is from `logical_nodes`.
    """

    dialect: Dialect
    columns: Mapping[int, str]
    cells: Mapping[Cell, str]
    sure: frozenset[Cell]
    logical: frozenset[int]

    def definition(self, node: Node) -> str:
        """What stands before AS where a node becomes a column, with its type."""
        if node.number in self.logical:
            return self._native(node).text if self.dialect.truth else self._as_number(self._native(node)).text
        return f"CAST({self._native(node).text} AS {self.dialect.integer(_rank(node))})"

    def condition(self, node: Node) -> Sql:
        """A truth value where a condition stands."""
        if node.constant is not None:
            return Sql("1 = 1" if node.constant else "1 = 0", _COMPARE, BOOLEAN)
        found = self._value(node)
        return found if found.rank == BOOLEAN else Sql(f"{found.at(_SUM)} = 1", _COMPARE, BOOLEAN)

    def number(self, node: Node) -> Sql:
        """An integer; truth values are 0 and 1."""
        return self._as_number(self._value(node))

    def day(self, node: Node) -> str:
        """A day number as a date."""
        return self.dialect.day.format(self._narrow(node))

    def _as_number(self, found: Sql) -> Sql:
        return Sql(f"CASE WHEN {found.text} THEN 1 ELSE 0 END", _ATOM, INTEGER) if found.rank == BOOLEAN else found

    def _value(self, node: Node) -> Sql:
        """A node as what it is: a column, a condition or a number."""
        name = self.columns.get(node.number)
        if name is None:
            return self._native(node)
        logical = node.number in self.logical and self.dialect.truth
        return Sql(self.dialect.name_of(name), _ATOM, BOOLEAN if logical else _rank(node))

    def _native(self, node: Node) -> Sql:
        match node.op:
            case "const":
                return Sql(str(node.low) if node.low >= 0 else f"({node.low})", _ATOM, _rank(node))
            case "cell":
                return self._cell(node)
            case "given":
                return Sql(f"{self._column(node)} IS NOT NULL", _COMPARE, BOOLEAN)
            case "le" | "eq":
                return self._compare(node, "<=" if node.op == "le" else "=")
            case "not":
                return self.contrary(node.args[0])
            case "and" | "or":
                return self._both(node)
            case "select":
                return self._select(node)
            case "year" | "month" | "day":
                text = f"CAST(EXTRACT({_PARTS[node.op]} FROM {self.day(node.args[0])}) AS {self.dialect.integer(INTEGER)})"
                return Sql(text, _ATOM, INTEGER)
            case "day_number":
                text = self.dialect.day_number.format(*map(self._narrow, node.args))
                return Sql(f"CAST({text} AS {self.dialect.integer(INTEGER)})", _ATOM, INTEGER)
            case _:
                return self._arithmetic(node)

    # --- inputs ---------------------------------------------------------------------------------------------------------

    def _column(self, node: Node) -> str:
        assert isinstance(node.payload, Cell), "inputs are cells"
        return self.dialect.name_of(self.cells[node.payload])

    def _cell(self, node: Node) -> Sql:
        rank = BOOLEAN if node.number in self.logical else _rank(node)
        column = self._column(node)
        if node.payload in self.sure:
            return Sql(column, _ATOM, rank)
        # Any value within the range will do where there is none, but NULL will not.
        return Sql(f"COALESCE({column}, {'FALSE' if rank == BOOLEAN else node.low})", _ATOM, rank)

    # --- choices and conditions -------------------------------------------------------------------------------------------

    def _both(self, node: Node) -> Sql:
        told = self._told(node.op, *node.args) or self._told(node.op, *node.args[::-1])
        if told is not None:
            return told
        level = _AND if node.op == "and" else _OR
        left, right = (self.condition(arg).at(level) for arg in node.args)
        return Sql(f"{left} {node.op.upper()} {right}", level, BOOLEAN)

    def _told(self, op: str, test: Node, cell: Node) -> Sql | None:
        """A truth value that is given and holds, or that holds or is not given."""
        if op == "or" and test.op == "not" and test.number not in self.columns:
            test = test.args[0]
        elif op == "or":
            return None
        if test.op != "given" or cell.op != "cell" or test.payload != cell.payload:
            return None
        column, truth = self._column(cell), op == "or"
        if cell.number in self.logical:
            return Sql(f"COALESCE({column}, {str(truth).upper()})", _ATOM, BOOLEAN)
        return Sql(f"COALESCE({column}, {int(truth)}) = 1", _COMPARE, BOOLEAN)

    def _select(self, node: Node) -> Sql:
        condition, then, other = node.args
        logical = node.number in self.logical
        if condition.op == "given" and then.op == "cell" and condition.payload == then.payload:
            return self._given_or(node, other)
        branches = [(condition, then)]
        while other.op == "select" and other.number not in self.columns and other.number not in self.logical:
            branches.append((other.args[0], other.args[1]))
            other = other.args[2]
        say = self.condition if logical and self.dialect.truth else self.number
        told = [(self.condition(when).text, say(value)) for when, value in branches]
        last = say(other)
        rank = max(last.rank, *(value.rank for _, value in told))
        text = " ".join(f"WHEN {when} THEN {value.text}" for when, value in told)
        return Sql(f"CASE {text} ELSE {last.text} END", _ATOM, rank)

    def _given_or(self, node: Node, other: Node) -> Sql:
        """An input, or what holds where it is not given."""
        column = self._column(node.args[1])
        if node.number in self.logical and node.args[1].number in self.logical:
            return Sql(f"COALESCE({column}, {self.condition(other).text})", _ATOM, BOOLEAN)
        found = self.number(other)
        return Sql(f"COALESCE({column}, {found.text})", _ATOM, max(found.rank, _rank(node.args[1])))

    def contrary(self, node: Node) -> Sql:
        """That a truth value does not hold."""
        if node.number not in self.columns:
            match node.op:
                case "le":
                    return self._compare(node, ">")
                case "eq":
                    return self._compare(node, "<>")
                case "given":
                    return Sql(f"{self._column(node)} IS NULL", _COMPARE, BOOLEAN)
                case _:
                    pass
        found = self._value(node)
        if found.rank != BOOLEAN:
            return Sql(f"{found.at(_SUM)} = 0", _COMPARE, BOOLEAN)
        return Sql(f"NOT {found.at(_COMPARE)}", _NOT, BOOLEAN)

    def _compare(self, node: Node, sign: str) -> Sql:
        choice = next((arg for arg in node.args if arg.op == "select" and arg.number not in self.columns), None)
        if choice is not None and (decided := self._by_choice(node, choice, sign)) is not None:
            return decided
        left, right = (self.number(arg) for arg in node.args)
        if node.args[0].constant is not None:
            left, right, sign = right, left, _TURNED[sign]
        return Sql(f"{left.at(_SUM)} {sign} {right.at(_SUM)}", _COMPARE, BOOLEAN)

    def _by_choice(self, node: Node, choice: Node, sign: str) -> Sql | None:
        """A comparison of a constant with a choice between constants: the condition of the choice, or its contrary."""
        told = [_holds(sign, *(branch if arg is choice else arg for arg in node.args)) for branch in choice.args[1:]]
        match told:
            case [True, False]:
                return self.condition(choice.args[0])
            case [False, True]:
                return self.contrary(choice.args[0])
            case _:
                return None

    # --- numbers ----------------------------------------------------------------------------------------------------------

    def _arithmetic(self, node: Node) -> Sql:
        left, right = self._operands(node)
        rank = max(left.rank, right.rank)
        added = node.args[1].constant
        match node.op:
            case "add" if added is not None and added < 0:
                return Sql(f"{left.at(_SUM)} - {-added}", _SUM, rank)
            case "add":
                return Sql(f"{left.at(_SUM)} + {right.at(_TERM)}", _SUM, rank)
            case "sub":
                return Sql(f"{left.at(_SUM)} - {right.at(_TERM)}", _SUM, rank)
            case "mul":
                return Sql(f"{left.at(_TERM)} * {right.at(_ATOM)}", _TERM, rank)
            case "min" | "max":
                return Sql(f"{'LEAST' if node.op == 'min' else 'GREATEST'}({left.text}, {right.text})", _ATOM, rank)
            case "bits":
                return Sql(self.dialect.either_bits.format(left.at(_ATOM), right.at(_ATOM)), _ATOM, rank)
            case _:
                assert node.op == "div", f"{node.op} is no operator of a flat program"
                return self._quotient(node, left, right)

    def _quotient(self, node: Node, left: Sql, right: Sql) -> Sql:
        if max(left.rank, right.rank) < WIDE:
            return Sql(self.dialect.divide.format(left.at(_ATOM), right.at(_ATOM)), _ATOM, max(left.rank, right.rank))
        if node.high >= _WIDEST_QUOTIENT:
            raise too_large()
        text = self.dialect.wide_divide.format(left.at(_ATOM), right.at(_ATOM))
        return Sql(f"CAST({text} AS {self.dialect.integer(WIDE)})", _ATOM, WIDE)

    def _operands(self, node: Node) -> tuple[Sql, Sql]:
        """Both operands, one of them cast up if the result would not fit the wider of the two."""
        left, right = (self.number(arg) for arg in node.args)
        needed = max(_rank(node), *map(_rank, node.args))
        if max(left.rank, right.rank) >= needed:
            return left, right
        if node.args[0].constant is not None:
            return left, self._cast(right, needed)
        return self._cast(left, needed), right

    def _cast(self, item: Sql, rank: int) -> Sql:
        return Sql(f"CAST({item.text} AS {self.dialect.integer(rank)})", _ATOM, rank)

    def _narrow(self, node: Node) -> str:
        """A number of 32 bits and no more, as the functions of dates demand it."""
        return self._cast(self.number(node), INTEGER).text if node.constant is None else str(node.low)


def listed(head: str, branches: Sequence[str]) -> str:
    """A choice with many branches, one a line."""
    lines = "".join(f"\n      {branch}" for branch in branches)
    return f"{head}{lines}\n    END"


def _holds(sign: str, left: Node, right: Node) -> bool | None:
    """Whether a comparison of constants holds; None where they are none."""
    one, other = left.constant, right.constant
    if one is None or other is None:
        return None
    return {"<=": one <= other, ">": one > other, "=": one == other, "<>": one != other}[sign]


def _rank(node: Node) -> int:
    rank = rank_of(node.low, node.high)
    if rank is None:
        raise too_large()
    return rank


def too_large(symbol: str = "") -> NotColumnarError:
    """Why a result (id) cannot be computed."""
    return NotColumnarError(symbol, "的计算过程可能超过38位数字，不能用 SQL 计算")
