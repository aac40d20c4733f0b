"""The SQL back end: a query for each dialect, for a table of a usual shape."""

from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing
from typing import Final

from mingce.backends.api import Artifact, Gap, Options, UnsupportedError
from mingce.backends.sql.dialects import DIALECTS
from mingce.backends.sql.names import Source
from mingce.backends.sql.query import query
from mingce.backends.sql.shape import default_years, table_shape
from mingce.flat.select import columnar_outputs, flat_program
from mingce.flat.table import NotColumnarError
from mingce.ir.program import Program
from mingce.passes.integers import InexactError

__all__ = ["emit"]

_TABLE: Final = Source("records")


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:  # the options serve back ends that show results
    """The queries of `program`; none where columns give none of its results.

    Raises UnsupportedError for values that are no exact integers, or too large ones.
    """
    del options
    if not columnar_outputs(program):
        return ()
    first, year = default_years(program)
    try:
        flat = flat_program(program, table_shape(program, year, first))
        texts = {dialect.name: query(program, flat, dialect, _TABLE) for dialect in DIALECTS.values()}
    except (InexactError, NotColumnarError) as error:
        raise UnsupportedError(Gap.told(error.symbol, str(error))) from None
    return tuple(Artifact(PurePosixPath(f"{program.policy.alias}.{name}.sql"), text) for name, text in texts.items())
