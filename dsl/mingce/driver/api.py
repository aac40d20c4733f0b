"""The Python interface: check a policy, load it, evaluate records and explain results."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from mingce.backends.python.results import for_json
from mingce.diagnostics.model import Diagnostic, Severity
from mingce.driver.columns import UnusedColumnWarning, compute_frame
from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import Compiled, compile_source
from mingce.driver.running import Engine, Evaluate, evaluator
from mingce.driver.workspace import Library, compile_path
from mingce.emit.prose import value_text
from mingce.engines.rows.decode import Decoder, RecordDefaults, identifier
from mingce.engines.rows.encode import Plain, encode, exact_number, member_values
from mingce.engines.rows.jsontext import write
from mingce.engines.rows.scalars import Place, scalar
from mingce.ir.program import Program, Symbol
from mingce.ir.record import Outcome, Record
from mingce.ir.type_names import type_name
from mingce.ir.types import YearType
from mingce.ir.values import Undetermined, Value
from mingce.source import Source

__all__ = ["CheckResult", "ExplainedResult", "LoadError", "LoadedPolicy", "Result", "UnusedColumnWarning", "check", "load"]

_ENGINES: Final = 16  # wishes whose machine code is kept ready

Natural = int | Decimal | Fraction | bool | date | str | None | Undetermined
"""A result in Python's own types: 元 and ratios as int or Decimal (Fraction where no decimal is exact), categories by alias."""


@frozen
class CheckResult:
    """What is wrong with a policy.

    `diagnostics`: the findings in order of place; `ok`: whether there is no error (warnings may remain).
    """

    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether the policy can be loaded."""
        return not any(found.severity is Severity.ERROR for found in self.diagnostics)

    def __str__(self) -> str:
        from mingce.diagnostics.render.text import render, summary

        return "\n".join(part for part in (render(self.diagnostics), summary(self.diagnostics)) if part)

    def _repr_html_(self) -> str:
        return f"<pre>{escape(str(self))}</pre>"


@frozen
class LoadError(Exception):
    """A policy that cannot be loaded because of errors in it; `result` holds the findings."""

    result: CheckResult

    def __str__(self) -> str:
        return str(self.result)


class Named(Mapping[str, object]):
    """A mapping in which a value is found by alias and by Chinese name; going through it gives the aliases."""

    def __init__(self, values: Mapping[str, object], names: Mapping[str, str]) -> None:
        """`values` by alias; `names` gives the alias of each Chinese name."""
        self._values = MappingProxyType(dict(values))
        self._names = MappingProxyType(dict(names))

    def __getitem__(self, key: str) -> object:
        return self._values[key if key in self._values else self._names.get(key, key)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(dict(self._values))

    def __reduce__(self) -> tuple[type["Named"], tuple[dict[str, object], dict[str, str]]]:
        return Named, (dict(self._values), dict(self._names))


@frozen(eq=False)
class Result:
    """The results of one record.

    `id`: as the record gave it.  `outputs`: values by alias or Chinese name, in Python's own types; lists of members as tuples
    of such mappings; None for 不适用; `Undetermined` with its reasons for what is open.  `readings`: the 口径 in force.
    """

    id: object
    outputs: Named
    readings: Named
    _program: Program = field(repr=False)
    _outcome: Outcome = field(repr=False)
    _record: Record = field(repr=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        return (self.id, self.outputs, self.readings) == (other.id, other.outputs, other.readings)

    def __hash__(self) -> int:
        return hash(self.to_json())

    def to_data(self) -> dict[str, Any]:
        """The output record of the public format, as `json.dumps` takes it.

        Numbers are int, or float where its shortest digits are the number; what no float can hold is text.
        """
        data: dict[str, Any] = for_json(self._exact())
        return data

    def to_json(self) -> str:
        """The output record of the public format as text, as `mingce run` prints it: every digit."""
        return write(self._exact())

    def _exact(self) -> dict[str, Plain]:
        identity = self.id if isinstance(self.id, str | int) else None
        return {"id": identity, **encode(self._program, self._outcome, self._record)}

    def _repr_html_(self) -> str:
        types = {d.symbol.id: (d.symbol.name, d.type) for d in self._program.definitions}
        rows = [(types[key][0], value_text(value, types[key][1])) for key, value in self._outcome.outputs.items()]
        return _table(f"{self._program.policy.title}：{self._record.year}年", rows)


@frozen
class ExplainedResult:
    """Why a result is what it is: `text` in Chinese prose, `data` as plain data."""

    text: str
    data: object = field(repr=False)

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f"<pre>{escape(self.text)}</pre>"


@frozen(eq=False)
class LoadedPolicy:
    """A checked policy, ready to evaluate records; made by `load`."""

    program: Program

    def evaluate(
        self,
        record: Mapping[str, object],
        year: int | None = None,
        readings: Mapping[str, object] | None = None,
        parameters: Mapping[str, object] | None = None,
    ) -> Result:
        """Evaluate one record.

        Args:
            record: By alias or Chinese name, as in the public record format; Python's dates and exact numbers are taken, too.
            year: The year evaluated, where the record does not say it.
            readings: 口径 to read otherwise, where the record does not say it.
            parameters: Values of 待定 parameters, where the record does not give them.

        Raises:
            PolicyError: The record cannot be computed; it has a `code`, a Chinese `message` and the `field` concerned.
        """
        typed = self._decode(record, year, readings, parameters)
        outcome = self._evaluate(typed)
        return Result(identifier(record), self._outputs(outcome, typed), self._readings(outcome), self.program, outcome, typed)

    def explain(
        self,
        record: Mapping[str, object],
        year: int | None = None,
        readings: Mapping[str, object] | None = None,
        parameters: Mapping[str, object] | None = None,
    ) -> ExplainedResult:
        """Explain the results of a record; arguments and errors as for `evaluate`."""
        explained = explain_record(self.program, self._decode(record, year, readings, parameters))
        return ExplainedResult(explained.text, explained.data)

    def columns(
        self,
        data: object,
        year: int | None = None,
        outputs: Iterable[str] | None = None,
        readings: Mapping[str, object] | None = None,
        parameters: Mapping[str, object] | None = None,
        threads: int | None = None,
    ) -> Any:  # noqa: ANN401  the kind of table that was given
        """Evaluate a table: a row for each person with a column for each year (`status_2026`), or a row for each person and year.

        Args:
            data: A pyarrow Table or RecordBatch, a Polars DataFrame or LazyFrame, a pandas DataFrame, or NumPy arrays by name.
                Columns are named as in a record; those that stand for nothing are left alone, with an `UnusedColumnWarning`.
            year: The year evaluated, where the table has no column `year` or a row says none; of a table with a row for each
                person and year the one to evaluate, rows of later years being left out.
            outputs: Aliases or names of the results wanted; None: all but those that need lists or texts.
            readings: 口径 to read otherwise, for all rows.
            parameters: Values of 待定 parameters, for all rows.
            threads: How many compute at once; None: as many as there are processors.

        Returns:
            A table of the same kind, rows in order: who, `year`, results by alias (empty where 不适用, open or in error), why they
            are open (`cap.undetermined`), and `error_code`, `error_message`, `error_field` of the rows that cannot be computed.
            Money and ratios are decimals; in NumPy, whole numbers, truth values and days are masked arrays, the rest objects.

        Raises:
            PolicyError: The table as a whole cannot be computed.
            WorkspaceError: The packages for columns are not installed.
        """
        from mingce.driver.bulk.wish import Wish, make_engine, processors, require_columns, wanted

        require_columns()
        given = None if year is None else scalar(YearType(), year, Place("year", "年度"))
        assert given is None or isinstance(given, int)
        defaults = RecordDefaults(given, parameters or {}, readings or {})
        made = make_engine(self.program, Wish(wanted(self.program, outputs), defaults, threads or processors()))
        # The same wish finds its machine code again; of many wishes the oldest is forgotten.
        key = repr((made.outputs, made.readings, made.parameters, made.threads))
        engine = self._engines.setdefault(key, made)
        if len(self._engines) > _ENGINES:
            self._engines.pop(next(iter(self._engines)))
        return compute_frame(engine, data, given)

    @property
    def inputs(self) -> Mapping[str, str]:
        """What a record may hold: Chinese names by alias, the lists of members included."""
        found = {item.symbol.alias: item.symbol.name for item in self.program.inputs}
        return found | {item.symbol.alias: item.symbol.name for item in self.program.collections}

    @property
    def outputs(self) -> Mapping[str, str]:
        """What is computed: Chinese names by alias."""
        return {d.symbol.alias: d.symbol.name for d in self.program.definitions if d.public}

    @cached_property
    def _engines(self) -> dict[str, Any]:
        return {}

    @cached_property
    def _evaluate(self) -> Evaluate:
        return evaluator(self.program, Engine.PYTHON)

    def _decode(
        self,
        record: Mapping[str, object],
        year: int | None,
        readings: Mapping[str, object] | None,
        parameters: Mapping[str, object] | None,
    ) -> Record:
        return Decoder.of(self.program, RecordDefaults(year, parameters or {}, readings or {}))(record)

    def _outputs(self, outcome: Outcome, record: Record) -> Named:
        found: dict[str, object] = {key: _natural(value) for key, value in outcome.outputs.items()}
        names = [d.symbol for d in self.program.definitions] + [c.symbol for c in self.program.collections]
        for alias, rows in member_values(self.program, outcome, record).items():
            listed = next(c for c in self.program.collections if c.symbol.alias == alias)
            computed = [d.symbol for d in self.program.definitions if d.collection == listed.symbol.id]
            aliases = _aliases([*(item.symbol for item in listed.fields), *computed])
            found[alias] = tuple(Named({key: _natural(value) for key, value in row.items()}, aliases) for row in rows)
        return Named(found, _aliases(names))

    def _readings(self, outcome: Outcome) -> Named:
        return Named(dict(outcome.readings), _aliases([r.symbol for r in self.program.readings]))

    def _repr_html_(self) -> str:
        policy = self.program.policy
        inputs = [(i.symbol.name, f"输入，{type_name(i.type)}（{i.symbol.alias}）") for i in self.program.inputs]
        outputs = [(d.symbol.name, f"结果，{type_name(d.type)}（{d.symbol.alias}）") for d in self.program.definitions if d.public]
        return _table(policy.title, [*inputs, *outputs])


def check(path_or_text: str | Path) -> CheckResult:
    """Report what is wrong with a policy.

    Args:
        path_or_text: A path, or the text of a policy: a str is text if it holds 。 or a line break.

    Raises:
        WorkspaceError: The file cannot be read.
    """
    compiled = _compile(path_or_text)
    return CheckResult((*compiled.diagnostics, *compiled.wide))


def load(path_or_text: str | Path) -> LoadedPolicy:
    """Load a policy from a path or a text (as for `check`).

    Raises:
        LoadError: There are errors in the policy.
        WorkspaceError: The file cannot be read.
    """
    compiled = _compile(path_or_text)
    if compiled.program is None:
        raise LoadError(CheckResult(compiled.diagnostics))
    return LoadedPolicy(compiled.program)


def _compile(path_or_text: str | Path) -> Compiled:
    if isinstance(path_or_text, str) and any(char in path_or_text for char in "。｡\n"):
        text = path_or_text.replace("\r\n", "\n").replace("\r", "\n")
        return compile_source(Source("（文本）", text), Library(Path.cwd()))
    return compile_path(Path(path_or_text))


def _aliases(symbols: list[Symbol]) -> dict[str, str]:
    return {symbol.name: symbol.alias for symbol in symbols}


def _natural(value: Value) -> Natural:
    if not isinstance(value, Fraction):
        return value
    exact = exact_number(value)
    return value if isinstance(exact, str) else exact


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    body = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in rows)
    return f"<table><caption>{escape(title)}</caption>{body}</table>"
