"""Names in the query, all settled before anything is written."""

from collections.abc import Mapping

from attrs import frozen

from mingce.backends.sql.pivot import REPEATED
from mingce.emit.names import Names
from mingce.flat.graph import Cell, Node
from mingce.flat.table import FlatProgram

__all__ = ["Settled", "Source", "settle"]


@frozen
class Source:
    """Where the rows come from: a table with a row for each record, and maybe one with a row for each record and year.

    Both have a column `id`; the second, `long`, has a column `year` and gives the yearly inputs, one column each.  A name may be
    qualified by a schema: `数据.参保人`.
    """

    table: str
    long: str | None = None


@frozen
class Settled:
    """Names without quotes: columns of the inputs and of nodes (by number), of errors, and of the layers."""

    cells: Mapping[Cell, str]
    columns: Mapping[int, str]
    refused: str
    fault: str
    history: str
    inputs: str
    steps: tuple[str, ...]
    checked: str


def settle(flat: FlatProgram, layers: tuple[tuple[Node, ...], ...], source: Source) -> Settled:
    """Names for everything, none of them twice and no layer called like a table that is read."""
    given = {cell: cell.column for cell in flat.cells}
    names = Names(frozenset((*given.values(), "id", "year", REPEATED)))
    known = {number: place.column for number, place in flat.values.items()}
    columns = {node.number: names.fresh(known.get(node.number, "v")) for layer in layers for node in layer}
    tables = Names(frozenset(part for name in (source.table, source.long or "") for part in name.split(".")))
    return Settled(
        cells=given,
        columns=columns,
        refused=names.fresh("refused"),
        fault=names.fresh("fault"),
        history=tables.fresh("history"),
        inputs=tables.fresh("inputs"),
        steps=tuple(tables.fresh(f"step_{count}") for count, _ in enumerate(layers, start=1)),
        checked=tables.fresh("checked"),
    )
