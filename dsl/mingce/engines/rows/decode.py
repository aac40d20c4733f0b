"""From a record as given to typed data.  Keys are aliases or Chinese names; every mistake has a code, a message and a field.

What a record may hold and what is said of its mistakes is written once, for `mingce run` and for generated modules alike, in
`backends.python.given` and `values`; here is what only tables and JSON texts have: cells, and keys that stand twice.
"""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from mingce.backends.python.given import YEAR_FIELD, Draft, Given, Names, identifier
from mingce.backends.python.runtime import PolicyInputError
from mingce.backends.python.schema import schema_of
from mingce.backends.python.values import Field
from mingce.backends.python.values import Place as Where
from mingce.engines.rows.jsontext import Repeated, decoder
from mingce.engines.rows.scalars import Cell, read_scalar, shown
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import PolicyError, Value

__all__ = ["Decoder", "RecordDefaults", "decode", "identifier"]


@frozen
class RecordDefaults:
    """What holds for records that do not say it themselves: the year, bound parameters and readings, as given by the user."""

    year: int | None = None
    parameters: Mapping[str, object] = field(factory=dict)
    readings: Mapping[str, object] = field(factory=dict)


def decode(program: Program, raw: object, defaults: RecordDefaults | None = None) -> Record:
    """The typed record; a PolicyError names the first mistake.  For many records make one `Decoder`."""
    return Decoder.of(program, defaults or RecordDefaults())(raw)


@frozen
class Decoder:
    """Reads records of one policy: what each key stands for, and what holds where a record says nothing."""

    names: Names
    year: int | None
    parameters: Mapping[str, Value]
    readings: Mapping[str, Value]

    @classmethod
    def of(cls, program: Program, defaults: RecordDefaults) -> "Decoder":
        """The decoder of a policy; a PolicyError where the defaults themselves are wrong."""
        draft = _Draft(Names(schema_of(program)))
        try:
            draft.entry(YEAR_FIELD.alias, defaults.year)
            draft.constants("parameters", defaults.parameters)
            draft.constants("readings", defaults.readings)
        except PolicyInputError as error:
            raise PolicyError(error.code, error.message, error.field) from None
        given = draft.given
        return cls(draft.names, given.year, given.parameters, given.readings)

    def __call__(self, raw: object) -> Record:
        """The typed record; a PolicyError names the first mistake."""
        try:
            return self._record(_Draft(self.names).record(raw))
        except PolicyInputError as error:
            raise PolicyError(error.code, error.message, error.field) from None

    def _record(self, given: Given) -> Record:
        """The finished record; an error where no year is known."""
        year = self.year if given.year is None else given.year
        if year is None:
            raise PolicyError("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
        return Record(
            year,
            given.values,
            given.yearly,
            given.monthly,
            {key: tuple(members) for key, members in given.members.items()},
            # Constants are never open or 不适用: the decoder of scalars gives neither.
            {**self.parameters, **given.parameters},  # type: ignore[dict-item]
            {**self.readings, **given.readings},  # type: ignore[dict-item]
        )


class _Draft(Draft):
    """A record that may stand in a table or in a JSON text."""

    def absent(self, raw: object) -> bool:
        return raw is None or (isinstance(raw, Cell) and not raw.strip())

    def entries(self, raw: Mapping[object, object], where: str) -> Iterable[tuple[object, object]]:
        if isinstance(raw, Repeated):
            raise PolicyInputError("duplicate-field", f"{where}中{shown(raw.key)}给出了两次", raw.key)
        return raw.items()

    def structure(self, raw: object, place: Where) -> object:
        """A list or an object, written as JSON in the cell of a table."""
        if not isinstance(raw, Cell):
            return raw
        try:
            return decoder().decode(raw.strip())
        except (ValueError, RecursionError):
            raise place.error("wrong-type", "在表格中应当写成 JSON") from None

    def scalar(self, item: Field, raw: object, place: Where) -> Value:
        return read_scalar(item, raw, place)
