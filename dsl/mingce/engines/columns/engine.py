"""A policy over tables: one kernel for each shape of table, rows that cannot be computed told apart with the reason."""

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from fractions import Fraction
from typing import Final

import numpy as np
import pyarrow as pa
from attrs import define, evolve, field, frozen

from mingce.backends.kernel import Storage, print_kernel
from mingce.engines.columns.machine import Compiled, Store, compile_kernel
from mingce.engines.columns.memory import Column, allocate, bind
from mingce.engines.columns.read import read_column
from mingce.engines.columns.refusals import RowError, row_errors
from mingce.engines.columns.shape import Shape
from mingce.engines.columns.write import results
from mingce.flat.graph import Cell
from mingce.flat.select import flat_program
from mingce.flat.table import FlatProgram, Presence, Table
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

__all__ = ["STREAMING", "Computed", "Engine", "Plan", "RowError"]

STREAMING: Final = 1 << 22
"""Bytes of results from which on they go past the caches; not into memory new from the system, which is in the caches already."""


@frozen(eq=False)
class Computed:
    """The results of a table: a column for each, in the order of its rows, empty where a row cannot be computed."""

    columns: Mapping[str, pa.Array]
    errors: tuple[RowError, ...]


@frozen(eq=False)
class Plan:
    """A flat program made into machine code for columns stored in one way."""

    flat: FlatProgram
    storages: Mapping[Cell, Storage]
    _compiled: dict[str, Compiled] = field(factory=dict, init=False)

    def compiled_as(self, kind: str, store: Store | None) -> Compiled:
        """The kernel that computes, the one that writes past the caches (streaming), or the one that tells errors (diagnose)."""
        known = self._compiled
        if kind not in known:
            kernel = print_kernel(self.flat, self.storages, diagnose=kind == "diagnose", streaming=kind == "streaming")
            known[kind] = compile_kernel(kernel, store)
        return known[kind]


PlanKey = tuple[int, tuple[tuple[Cell, Presence], ...], tuple[tuple[Cell, Storage], ...]]


@define(eq=False)
class Engine:
    """Computes `outputs` (ids, None: all that columns can give) of a checked policy, under these readings and parameters.

    `threads` compute at the same time; `store` keeps machine code for the next start.
    """

    program: Program
    outputs: tuple[str, ...] | None = None
    readings: Mapping[str, bool | str] = field(factory=dict)
    parameters: Mapping[str, Fraction | bool | date | int | str] = field(factory=dict)
    threads: int = 1
    store: Store | None = None
    _flats: dict[tuple[int, tuple[tuple[Cell, Presence], ...]], FlatProgram] = field(factory=dict, init=False)
    _plans: dict[PlanKey, Plan] = field(factory=dict, init=False)
    _workers: list[ThreadPoolExecutor] = field(factory=list, init=False)

    def run(self, batch: pa.RecordBatch, shape: Shape, year: int, gaps: Collection[str]) -> Computed:
        """The results of a table (tidied) whose rows are all about `year`.

        `gaps`: names of the columns that have gaps, here or in a larger table of which this is a part; columns that are not read
        may be left out of the part.
        """
        policy = self.program.policy
        if not policy.first <= year <= policy.last:
            message = f"年度{year}年不在政策的期间（{policy.first}年至{policy.last}年）内"
            error = PolicyError("year-out-of-horizon", message, "year")
            return Computed({}, tuple(RowError(row, error) for row in range(batch.num_rows)))
        flat = self.flat(shape, year, gaps)
        arrays = {cell: batch.column(shape.cells[cell]) for cell in flat.cells}
        inputs = {item.symbol.id: item for item in self.program.inputs}
        columns = {cell: read_column(inputs[cell.symbol], array) for cell, array in arrays.items()}
        # A column with gaps may have none in this part; the kernel looks for them all the same.
        whole = np.full(batch.num_rows // 8 + 1, 255, np.uint8)
        for cell, column in columns.items():
            if column.valid is None and flat.table.cells[cell] is Presence.PARTIAL:
                columns[cell] = evolve(column, valid=whole)
        plan = self._plan(flat, columns)
        return self._compute(plan, columns, arrays, batch.num_rows)

    def flat(self, shape: Shape, year: int, gaps: Collection[str]) -> FlatProgram:
        """What is computed for `year` from a table of which these columns have gaps: its `cells` are all that is read."""
        known = {cell: name for cell, name in shape.cells.items() if cell.year is None or cell.year <= year}
        cells = {cell: Presence.PARTIAL if name in gaps else Presence.FULL for cell, name in known.items()}
        key = (year, tuple(cells.items()))
        if key not in self._flats:
            self._flats[key] = flat_program(self.program, Table(year, cells, self.readings, self.parameters), self.outputs)
        return self._flats[key]

    def _plan(self, flat: FlatProgram, columns: Mapping[Cell, Column]) -> Plan:
        storages = {cell: column.storage for cell, column in columns.items()}
        name = (flat.table.year, tuple(flat.table.cells.items()), tuple(storages.items()))
        if name not in self._plans:
            self._plans[name] = Plan(flat, storages)
        return self._plans[name]

    def _compute(self, plan: Plan, columns: Mapping[Cell, Column], arrays: Mapping[Cell, pa.Array], rows: int) -> Computed:
        compiled = plan.compiled_as("plain", self.store)
        buffers, used = allocate(compiled.kernel, rows)
        if used and sum(map(len, buffers)) > STREAMING:
            compiled = plan.compiled_as("streaming", self.store)
        errors: tuple[RowError, ...] = ()
        if bind(compiled, columns, rows).into(buffers)(self._helpers()):
            errors = self._errors(plan, columns, arrays, rows)
        refused = np.zeros(rows, np.bool_) if errors else None
        if refused is not None:
            refused[[error.row for error in errors]] = True
        return Computed(dict(results(plan.flat, compiled.kernel, buffers, rows, refused)), errors)

    def _helpers(self) -> Sequence[ThreadPoolExecutor]:
        while len(self._workers) < self.threads - 1:
            self._workers.append(ThreadPoolExecutor(1))
        return self._workers

    def _errors(self, plan: Plan, columns: Mapping[Cell, Column], arrays: Mapping[Cell, pa.Array], rows: int) -> tuple[RowError, ...]:
        """The first error of each row that has any."""
        compiled = plan.compiled_as("diagnose", self.store)
        buffers, _ = allocate(compiled.kernel, rows)
        bind(compiled, columns, rows).into(buffers)()
        numbers = buffers[-1].view(f"i{compiled.kernel.outputs[-1].bits // 8}")[:rows]
        inputs = {item.symbol.id: item for item in self.program.inputs}
        return row_errors(compiled.kernel, plan.flat.faults, inputs, arrays, numbers)
