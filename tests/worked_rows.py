"""The 示例 of policies as tables of one row, and what column engines are held to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from attrs import evolve, field, frozen

from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.encode import encode_value
from mingce.flat.select import columnar_outputs
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from tests.columns import Sample, results
from tests.exported import of_program, unmet
from tests.flat_rows import table_of

__all__ = ["WorkedRow", "by_example"]


@frozen
class WorkedRow:
    """An example as a table of one row, and what the policy says must come of it."""

    name: str
    expected: Mapping[str, Any] = field(repr=False)
    sample: Sample

    def before(self, year: int) -> bool:
        """Whether the record gives anything for years before that one."""
        return any(cell.year is not None and cell.year < year for cell in self.sample.table.cells)

    def hold(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Compare what an engine says with what the example says of results that columns give; how many results there were."""
        (row,) = results(self.sample.flat, rows)
        if isinstance(row, tuple):
            assert unmet(self.expected, {"error": {"code": row[0]}}) == [], self.name
            return 1
        outputs = {symbol: encode_value(value) for symbol, value in row.items()}
        wanted = {key: value for key, value in self.expected.get("outputs", {}).items() if key in outputs}
        assert unmet({"outputs": wanted} if "outputs" in self.expected else self.expected, {"outputs": outputs}) == [], self.name
        return len(wanted)


def by_example(programs: Iterable[Program]) -> Iterator[WorkedRow]:
    """The examples of policies, as far as columns can hold them; what cannot even be read is left to other tests."""
    for program in programs:
        decode = Decoder.of(program, RecordDefaults())
        for one in of_program(program):
            with suppress(PolicyError):
                record = decode({key: value for key, value in one.record.items() if key != "id"})
                table = evolve(table_of([record]), readings=record.readings, parameters=record.parameters)
                asked = columnar_outputs(program)
                if asked and ("outputs" in one.expected or not program.collections):
                    yield WorkedRow(one.name, one.expected, Sample(one.name, program, (record,), table))
