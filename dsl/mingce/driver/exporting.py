"""The 示例 of policies as data: records that `mingce run` takes, and what the policy itself says must come of each.

Nothing is computed here.  Whoever computes a policy, in whatever way, can be held to what its drafter worked out by hand.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path, PurePosixPath
from typing import Any, Final

from mingce.backends.api import Artifact
from mingce.driver.examples import given_facts
from mingce.driver.workspace import WorkspaceError, write_text
from mingce.engines.rows.encode import Plain, encode_value
from mingce.engines.rows.jsontext import write
from mingce.ir.program import Definition, Program, WorkedExample

__all__ = ["FOLDER", "exported_examples", "write_examples"]

FOLDER: Final = PurePosixPath("examples")
"""Where they are kept below the folder of generated files."""


def exported_examples(programs: Iterable[Program]) -> Iterator[Artifact]:
    """A file for each policy that has examples."""
    for program in programs:
        if program.examples:
            yield Artifact(PurePosixPath(f"{program.policy.alias}.json"), _file(program))


def write_examples(programs: Iterable[Program], folder: Path) -> tuple[Path, ...]:
    """Write the examples of policies into a folder; the files written, in order."""
    files: dict[Path, str] = {}
    for artifact in exported_examples(programs):
        path = folder / artifact.path
        if path in files:
            raise WorkspaceError(f"两个政策都要写入“{artifact.path}”，请改用不同的英文别名", usage=False)
        files[path] = artifact.text
    for path, text in files.items():
        write_text(path, text)
    return tuple(files)


def _file(program: Program) -> str:
    """A line for each record, so that a change can be read."""
    lines = ",\n".join(write(case) for example in program.examples for case in _cases(program, example))
    return f'{{"policy": {write(program.policy.alias)}, "examples": [\n{lines}\n]}}\n'


def _cases(program: Program, example: WorkedExample) -> Iterator[dict[str, Plain]]:
    """The example's own year, then other years for which it says what must come out."""
    if example.error is not None:
        yield _case(program, example, example.year, {"error": {"code": example.error}})
        return
    by_year: dict[int, dict[str, Plain]] = {example.year: {}}
    for given in example.expected:
        definition = program.definition(given.symbol)
        assert definition is not None, "the checker lets examples expect outputs only"
        for year, value in (given.value if isinstance(given.value, Mapping) else {example.year: given.value}).items():
            _expect(by_year.setdefault(year, {}), program, definition, value, _size(example, definition))
    for year, outputs in by_year.items():
        yield _case(program, example, year, {"outputs": outputs})


def _case(program: Program, example: WorkedExample, year: int, expected: dict[str, Plain]) -> dict[str, Plain]:
    identifier = example.name if year == example.year else f"{example.name}（{year}年）"
    facts = _plain(given_facts(program, example, year))
    assert isinstance(facts, dict)
    return {"name": example.name, "record": {"id": identifier, **facts}, "expected": expected}


def _size(example: WorkedExample, definition: Definition) -> int:
    """How many members the list of a definition has."""
    given = next((given.value for given in reversed(example.given) if given.symbol == definition.collection), ())
    return len(given) if isinstance(given, tuple) else 0


def _expect(
    outputs: dict[str, Plain],
    program: Program,
    definition: Definition,
    wanted: Any,  # noqa: ANN401  typed by the checker, which the field's type does not say
    size: int,
) -> None:
    """Add one 应得.  Members that it does not speak of are 不适用, as in `run_examples`."""
    alias = definition.symbol.alias
    if definition.collection is None:
        outputs[alias] = encode_value(wanted)
        return
    key = program.symbols()[definition.collection].alias
    rows = outputs.setdefault(key, [{} for _ in range(size)])
    assert isinstance(rows, list)
    rows += [{} for _ in range(len(wanted) - len(rows))]
    for number, row in enumerate(rows):
        assert isinstance(row, dict)
        row[alias] = encode_value(wanted[number]) if number < len(wanted) else None


def _plain(value: object) -> Plain:
    """Facts as JSON holds them; what is open or 不适用 is left out."""
    match value:
        case dict():
            return {str(key): _plain(item) for key, item in value.items() if item is not None}
        case list():
            return [_plain(item) for item in value]
        case Fraction() | bool() | date() | int() | str():
            return encode_value(value)
        case _:
            raise TypeError(f"not a fact: {type(value).__name__}")
