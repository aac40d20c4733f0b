"""The query of a policy: its layers in order, with what each column means."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from mingce.backends.sql.comments import header, output_comment
from mingce.backends.sql.dialects import INTEGER, Dialect, rank_of
from mingce.backends.sql.expressions import Expressions, listed, logical_nodes, too_large
from mingce.backends.sql.inputs import Column, Refusal
from mingce.backends.sql.names import Settled, Source, settle
from mingce.backends.sql.outputs import Results, error_columns
from mingce.backends.sql.pivot import pivot, repeated_years
from mingce.backends.sql.plan import plan
from mingce.emit.written import sql
from mingce.flat.graph import Node, reachable
from mingce.flat.table import Fault, FlatProgram, NotColumnarError, Presence, result_column
from mingce.ir.program import Program
from mingce.ir.types import BooleanType
from mingce.ir.values import PolicyError
from mingce.source import display_width

__all__ = ["query"]

_WIDTH: Final = 130

# A line of a layer: the expression, the name of the column (unquoted), and a comment.
Line = tuple[str, str, str]


def query(program: Program, flat: FlatProgram, dialect: Dialect, source: Source) -> str:
    """The query that gives every row of `source` its results, ended by a semicolon.

    Raises NotColumnarError where numbers on the way are too large, or columns too many for the dialect.
    """
    flat = evolve(flat, faults=tuple(_first_of_each(flat)))
    roots = [fault.when for fault in flat.faults]
    for out in flat.outputs:
        # Why a result is open is asked for its value, and for every reason.
        roots += (out.node, out.null, out.why, out.why)
    nodes = tuple(reachable(roots))
    _refuse_large(flat)
    layers = plan(nodes, roots)
    _refuse_many(flat, layers, dialect)
    names = settle(flat, layers, source)
    columns = tuple(_columns(program, flat, dialect, source))
    refusals = [refusal for column in columns for refusal in column.refusals()]
    if source.long is not None:
        refusals.insert(0, repeated_years(dialect))
    expressions = _expressions(program, flat, dialect, names, nodes)
    errors = _Errors.of((*(each.error for each in refusals), *(fault.error for fault in flat.faults)))
    writer = _Writer(program, flat, dialect, source, names, expressions, columns, tuple(refusals), errors)
    ctes = [*writer.history(), writer.inputs(), *writer.steps(layers), writer.checked()]
    written = ",\n".join(f"{dialect.name_of(name)} AS (\n{text}\n)" for name, text in ctes)
    return f"{header(program, flat, dialect, source)}WITH\n{written}\n{writer.results()};\n"


def _first_of_each(flat: FlatProgram) -> Iterator[Fault]:
    """The faults without those that an earlier one with the same condition forestalls."""
    seen: set[int] = set()
    for fault in flat.faults:
        if fault.when.number not in seen:
            seen.add(fault.when.number)
            yield fault


def _refuse_large(flat: FlatProgram) -> None:
    """Say which result it is that needs numbers too large for any dialect."""
    for out in flat.outputs:
        for node in reachable((out.node, out.null, out.why)):
            if rank_of(node.low, node.high) is None:
                raise too_large(out.symbol)


def _refuse_many(flat: FlatProgram, layers: tuple[tuple[Node, ...], ...], dialect: Dialect) -> None:
    """Say so where a layer would have more columns than the dialect allows."""
    most = dialect.most_columns
    # Besides there are id, and the two columns for errors.
    needed = len(flat.cells) + sum(map(len, layers)) + 3
    if most is not None and needed > most:
        raise NotColumnarError("", f"要用的列有{needed}列，超过{dialect.title}的{most}列，不能计算")


def _expressions(program: Program, flat: FlatProgram, dialect: Dialect, names: Settled, nodes: tuple[Node, ...]) -> Expressions:
    truths = frozenset(item.symbol.id for item in program.inputs if isinstance(item.type, BooleanType))
    logical = logical_nodes(nodes, lambda cell: dialect.truth and cell.symbol in truths)
    sure = frozenset(cell for cell in flat.cells if flat.table.cells[cell] is Presence.FULL)
    return Expressions(dialect, names.columns, names.cells, sure, logical)


def _columns(program: Program, flat: FlatProgram, dialect: Dialect, source: Source) -> Iterator[Column]:
    inputs = {item.symbol.id: item for item in program.inputs}
    for cell, ends in flat.cells.items():
        table = "h" if source.long is not None and cell.year is not None else "t"
        name = f"{table}.{dialect.name_of(cell.column)}"
        yield Column(inputs[cell.symbol], cell, flat.table.cells[cell], name, ends, dialect)


@frozen
class _Errors:
    """The different errors that a row may have; they are numbered from 1."""

    known: tuple[PolicyError, ...]
    numbers: Mapping[tuple[str, str, str | None], int]

    @classmethod
    def of(cls, errors: Iterable[PolicyError]) -> "_Errors":
        """Each error once, in order."""
        known = {(error.code, error.message, error.field): error for error in errors}
        return cls(tuple(known.values()), {key: number for number, key in enumerate(known, start=1)})

    def number(self, error: PolicyError) -> int:
        """The number of an error."""
        return self.numbers[error.code, error.message, error.field]


@frozen
class _Writer:
    """Writes the layers, each a name and a query."""

    program: Program
    flat: FlatProgram
    dialect: Dialect
    source: Source
    names: Settled
    expressions: Expressions
    columns: tuple[Column, ...]
    refusals: tuple[Refusal, ...]
    errors: _Errors

    def history(self) -> Iterator[tuple[str, str]]:
        """The layer that brings the rows of a record together, where the yearly inputs stand in a table of their own."""
        if self.source.long is not None:
            yield self.names.history, pivot(self.columns, self.flat.table, self._table(self.source.long), self.dialect)

    def inputs(self) -> tuple[str, str]:
        """The columns that are read, as integers and truth values, and the first thing that is wrong with them."""
        lines: list[Line] = [(column.value(), self.names.cells[column.cell], column.title) for column in self.columns]
        told = [f"WHEN {each.when} THEN {self.errors.number(each.error)}" for each in self.refusals]
        lines.append((self._first(told), self.names.refused, "列值有误"))
        key = self.dialect.name_of("id")
        table = f"{self._table(self.source.table)} t"
        if self.source.long is not None:
            table += f" LEFT JOIN {self.dialect.name_of(self.names.history)} h ON h.{key} = t.{key}"
        return self.names.inputs, self._select(lines, table, f"t.{key}")

    def steps(self, layers: tuple[tuple[Node, ...], ...]) -> Iterator[tuple[str, str]]:
        """The layers of what is used more than once."""
        before = self.names.inputs
        for name, layer in zip(self.names.steps, layers, strict=True):
            lines = [(self.expressions.definition(node), self.names.columns[node.number], self._meaning(node)) for node in layer]
            yield name, self._select(lines, self._layer(before), "p.*")
            before = name

    def _meaning(self, node: Node) -> str:
        place = self.flat.values.get(node.number)
        return "" if place is None else f"{place.period}{self.program.symbol_name(place.symbol)}"

    def checked(self) -> tuple[str, str]:
        """The layer that knows which rows cannot be computed."""
        refused = self.dialect.name_of(self.names.refused)
        told = [f"WHEN {refused} IS NOT NULL THEN {refused}"]
        told += (
            f"WHEN {self.expressions.condition(fault.when).text} THEN {self.errors.number(fault.error)}" for fault in self.flat.faults
        )
        before = self.names.steps[-1] if self.names.steps else self.names.inputs
        return self.names.checked, self._select([(self._first(told), self.names.fault, "不能计算的原因")], self._layer(before), "p.*")

    def results(self) -> str:
        """The last query: every row of the table with its results."""
        fault = self.dialect.name_of(self.names.fault)
        results = Results(self.expressions, self.flat.reasons, self.flat.telling, fault)
        lines: list[Line] = [(f"CAST({self.flat.table.year} AS {self.dialect.integer(INTEGER)})", "year", "计算的年度")]
        for out in self.flat.outputs:
            definition = self.program.definition(out.symbol)
            assert definition is not None, "outputs are definitions"
            comment = output_comment(self.program, definition)
            for name, text in results.columns(definition, out):
                lines.append((text, name, comment if name == result_column(out.symbol) else f"{definition.symbol.name}：待定的原因"))
        titles = ("不能计算时：代码", "说明", "有关的项目")
        for (name, text), title in zip(error_columns(self.errors.known, fault, self.dialect), titles, strict=True):
            lines.append((text, name, title))
        listed = self._lines(lines, self.dialect.name_of("id"))
        return f"SELECT\n{listed}\nFROM {self.dialect.name_of(self.names.checked)}"

    def _first(self, told: list[str]) -> str:
        """The number of the first condition that holds, or NULL."""
        return listed("CASE", told) if told else f"CAST(NULL AS {self.dialect.integer(INTEGER)})"

    def _table(self, name: str) -> str:
        return self.dialect.name_of(*name.split("."))

    def _layer(self, name: str) -> str:
        return f"{self.dialect.name_of(name)} p"

    def _select(self, lines: list[Line], table: str, key: str) -> str:
        """A layer; where the planner would copy expressions from layer to layer, it is told not to."""
        fence = f"\n  {self.dialect.fence}" if self.dialect.fence else ""
        return f"  SELECT\n{self._lines(lines, key)}\n  FROM {table}{fence}"

    def _lines(self, lines: list[Line], key: str) -> str:
        texts = [key, *(f"{text} AS {self.dialect.name_of(name)}" for text, name, _ in lines)]
        remarks = ["", *(sql.comment(comment) if comment else "" for _, _, comment in lines)]
        commas = [","] * len(lines) + [""]
        return "\n".join(map(_remarked, texts, commas, remarks))


def _remarked(text: str, comma: str, remark: str) -> str:
    """A column with its comment: behind it, or before it where there is no room."""
    if not remark:
        return f"    {text}{comma}"
    if len(text) + len(remark) < _WIDTH and "\n" not in text and display_width(text + remark) < _WIDTH:
        return f"    {text}{comma}  {remark}"
    return f"    {remark}\n    {text}{comma}"
