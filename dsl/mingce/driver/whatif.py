"""Comparing two ways to read, set or write a policy: from what a command line says to the figures, and what is said about them."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from mingce.driver.bulk.wish import Wish, left_out, make_engine, plan, processors, wanted
from mingce.driver.crowd import Crowd, open_crowd
from mingce.driver.people import Wanted
from mingce.driver.workspace import WorkspaceError, shown_path, write_text
from mingce.engines.rows.decode import RecordDefaults
from mingce.engines.rows.scalars import did_you_mean, shown
from mingce.ir.program import Parameter, Program, Reading
from mingce.ir.types import BooleanType, EnumType, Number, Type
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    import pyarrow as pa

    from mingce.engines.columns.simulation import Simulation, Way
    from mingce.engines.whatif.scene import Better, Scene

__all__ = ["Change", "Question", "ask", "require_folder", "write_report"]

Progress = Callable[[int], None]
Settings = Mapping[str, object]

_PEOPLE: Final = ("人", "员", "者", "生", "户主")


@frozen
class Change:
    """What the second way changes: readings, parameters (for all years), or the policy itself with the name of its file."""

    readings: Settings
    parameters: Settings
    other: Program | None = None
    other_name: str = ""


@frozen
class Question:
    """Two ways over a population: settings of both, what the second changes, and what is wanted of it.

    `people` is a file of columns, or a population to be made up.  `only`: names of results, empty for all; `more` and `less` name
    those of which more or less is better, where the policy does not say it.
    """

    program: Program
    base_readings: Settings
    base_parameters: Settings
    change: Change
    people: Path | Wanted
    year: int | None = None
    by: str | None = None
    only: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()

    @property
    def programs(self) -> tuple[Program, Program]:
        """The policy, and the one that it is compared with, which may be itself."""
        return self.program, self.change.other or self.program

    def defaults(self) -> tuple[RecordDefaults, RecordDefaults]:
        """What holds for all rows of the first and of the second; another version takes of the base what it knows."""
        program, other = self.programs
        parameters, readings = _by_alias(program.parameters, self.base_parameters), _by_alias(program.readings, self.base_readings)
        base = RecordDefaults(None, parameters, readings)
        if self.change.other is not None:
            parameters, readings = _known(other.parameters, parameters), _known(other.readings, readings)
        parameters = {**parameters, **_by_alias(other.parameters, self.change.parameters)}
        return base, RecordDefaults(None, parameters, {**readings, **_by_alias(other.readings, self.change.readings)})


def _by_alias(items: Sequence[Parameter | Reading], given: Settings) -> dict[str, object]:
    """Settings by alias where the name is known; what is not known keeps its name, and is refused later."""
    aliases = {item.symbol.name: item.symbol.alias for item in items}
    plain = {unicodedata.normalize("NFKC", name).strip(): value for name, value in given.items()}
    return {aliases.get(name, name): value for name, value in plain.items()}


def _known(items: Sequence[Parameter | Reading], given: Settings) -> dict[str, object]:
    aliases = {item.symbol.alias for item in items}
    return {name: value for name, value in given.items() if name in aliases}


def ask(question: Question, progress: Progress) -> "tuple[Scene, Simulation]":
    """Compare the two ways; `progress` is told the rows of each batch.

    Raises PolicyError for what cannot be compared, WorkspaceError for files that cannot be read.
    """
    from mingce.engines.columns.simulation import comparable, simulate

    crowd = open_crowd(question.program, question.people, question.year)
    ways = _ways(question, crowd)
    by = None if question.by is None else _column(question.program, crowd, question.by)
    types = [way.layout.types for way in ways]
    aliases = tuple(alias for alias in comparable(*types) if _alike(question.programs, alias))
    read = dict.fromkeys((*ways[0].layout.reads, *ways[1].layout.reads, *((by,) if by is not None else ())))
    # A table without any column has no rows either.
    batches = crowd.batches(tuple(read) or crowd.names[:1])
    found = simulate(*ways, _counted(batches, progress), aliases, by)
    return _scene(question, crowd, ways, aliases), found


def _ways(question: Question, crowd: Crowd) -> "tuple[Way, Way]":
    from mingce.engines.columns.simulation import Way

    ids = _asked(question)
    found = []
    for program, outputs, defaults in zip(question.programs, ids, question.defaults(), strict=True):
        # Who they are does not matter.
        shape = evolve(crowd.shape(program), id=None)
        engine = make_engine(program, Wish(outputs, defaults, processors()))
        found.append(Way(*plan(engine, shape, crowd.years, crowd.default, crowd.gaps(shape.cells.values()))))
    return found[0], found[1]


def _asked(question: Question) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    """Ids of the results asked for, in the first and in the second."""
    program, other = question.programs
    if not question.only:
        return None, None
    first = wanted(program, question.only) or ()
    there = {definition.symbol.id for definition in other.definitions if definition.public}
    for symbol in first:
        if symbol not in there:
            name = program.symbol_name(symbol)
            raise PolicyError("unknown-output", f"对照的版本中没有结果“{name}”（{symbol.rpartition('.')[2]}）", name)
    return first, first


def _alike(programs: tuple[Program, Program], alias: str) -> bool:
    """Whether two versions of a result are in the same unit."""
    first, second = (_public(program, alias) for program in programs)
    if isinstance(first, Number) and isinstance(second, Number):
        return first.unit == second.unit
    return type(first) is type(second)


def _public(program: Program, alias: str) -> Type | None:
    return next((d.type for d in program.definitions if d.public and d.symbol.alias == alias and d.collection is None), None)


def _column(program: Program, crowd: Crowd, name: str) -> str:
    """The column of that name; an input may be called by its other name, too."""
    from mingce.engines.columns.shape import shape_of

    if name in crowd.names:
        return _simple(crowd, name)
    meant = shape_of(program, [name]).cells
    found = next((column for cell, column in crowd.shape(program).cells.items() if cell in meant), None)
    if found is None:
        raise PolicyError("unknown-field", f"人群中没有名为{shown(name)}的列，不能按它分组{did_you_mean(name, crowd.names)}", name)
    return found


def _simple(crowd: Crowd, name: str) -> str:
    import pyarrow as pa

    kind = crowd.schema.field(name).type
    if pa.types.is_nested(kind) and not pa.types.is_dictionary(kind):
        raise PolicyError("wrong-type", f"列“{name}”的每一格是列表或结构（{kind}），不能按它分组", name)
    return name


def _counted(batches: "Iterator[pa.RecordBatch]", progress: Progress) -> "Iterator[pa.RecordBatch]":
    for batch in batches:
        yield batch
        progress(batch.num_rows)


# --- what is said about it -------------------------------------------------------------------------------------------------------


def _scene(question: Question, crowd: Crowd, ways: "tuple[Way, Way]", aliases: Sequence[str]) -> "Scene":
    from mingce.engines.whatif.scene import Scene, changes, results_of, settings

    program, other = question.programs
    first, second = ({**way.engine.readings, **way.engine.parameters} for way in ways)
    base = settings(program, first)
    changed = {name: value for name, value in second.items() if question.change.other is not None or first.get(name) != value}
    then = changes(program, first, changed) if question.change.other is None else settings(other, changed)
    version = () if question.change.other is None else (f"另一版本《{other.policy.title}》（{question.change.other_name}）",)
    year = crowd.years[0] if len(crowd.years) == 1 else None
    return Scene(
        title=program.policy.title,
        when=f"{year}年度" if year is not None else "各条记录按各自的年度",
        first=base or ("按政策文本",),
        second=(*version, *then) or ("与原方案相同",),
        people=crowd.told,
        unit="人" if program.entity.endswith(_PEOPLE) else "条",
        by=question.by,
        labels={} if question.by is None else _labels(program, crowd, question.by),
        results=results_of(program, aliases, _better(question, aliases)),
        apart=tuple(_apart(question, crowd, ways, aliases)),
    )


def _labels(program: Program, crowd: Crowd, by: str) -> Mapping[str, str]:
    """Chinese names of the values of the column that groups."""
    column = _column(program, crowd, by)
    types = {item.symbol.id: item.type for item in program.inputs}
    match next((types[cell.symbol] for cell, name in crowd.shape(program).cells.items() if name == column), None):
        case EnumType(members=members):
            return {member.alias: member.name for member in members}
        case BooleanType():
            return {"true": "是", "false": "否"}
        case _:
            return {value: value for value in (crowd.groups or {}).get(column, ())}


def _better(question: Question, aliases: Sequence[str]) -> "Mapping[str, Better]":
    """What the user says is better, by alias."""
    from mingce.engines.whatif.scene import Better

    found: dict[str, Better] = {}
    for names, better in ((question.more, Better.MORE), (question.less, Better.LESS)):
        for symbol in wanted(question.program, names) or () if names else ():
            name, alias = question.program.symbol_name(symbol), symbol.rpartition(".")[2]
            if isinstance(_public(question.program, alias), EnumType):
                raise PolicyError("wrong-type", f"“{name}”是类别，谈不上多少", name)
            if alias not in aliases:
                raise PolicyError("unknown-output", f"“{name}”不在比较的结果之中", name)
            if found.setdefault(alias, better) is not better:
                raise PolicyError("wrong-type", f"“{name}”不能既以多为好，又以少为好", name)
    return found


def _apart(question: Question, crowd: Crowd, ways: "tuple[Way, Way]", aliases: Sequence[str]) -> Iterator[str]:
    """What is not compared, and what is not used."""
    program, other = question.programs
    apart = left_out(ways[0].engine) if not question.only else ()
    if apart:
        yield f"要逐项看名单或者用到文字、没有比较的结果（{len(apart)} 项）：{'、'.join(apart)}"
    if question.change.other is not None:
        yield from _versions(question, program, other, aliases, apart)
    unused = crowd.unused([way.engine.program for way in ways], question.by)
    if unused:
        yield unused


def _versions(question: Question, program: Program, other: Program, aliases: Sequence[str], apart: Sequence[str]) -> Iterator[str]:
    """What only one of two versions has."""
    names = [{d.symbol.alias: d.symbol.name for d in one.definitions if d.public and d.collection is None} for one in (program, other)]
    for title, here, there in (("原方案", names[0], names[1]), ("新方案", names[1], names[0])):
        only = [name for alias, name in here.items() if alias not in there]
        if only and not question.only:
            yield f"只有{title}有、没有比较的结果（{len(only)} 项）：{'、'.join(only)}"
    unlike = [name for alias, name in names[0].items() if alias in names[1] and alias not in aliases and name not in apart]
    if unlike and not question.only:
        yield f"两个版本的类型或者单位不同、没有比较的结果（{len(unlike)} 项）：{'、'.join(unlike)}"
    base = question.defaults()[0]
    known = {symbol.alias for symbol in (*(p.symbol for p in other.parameters), *(r.symbol for r in other.readings))}
    lost = [name for name in (*base.readings, *base.parameters) if name not in known]
    if lost:
        symbols = program.symbols()
        yield f"新方案的版本没有的设定，只用于原方案：{'、'.join(symbols[name].name for name in lost)}"


def require_folder(folder: Path) -> None:
    """A WorkspaceError for a file that stands where the folder of a report should be."""
    if folder.exists() and not folder.is_dir():
        raise WorkspaceError(f"“{shown_path(folder)}”不是文件夹，报告要写进文件夹")


def write_report(scene: "Scene", found: "Simulation", folder: Path) -> tuple[Path, ...]:
    """Write the report into a folder, which is made if need be; the files, in the order of their writing."""
    from mingce.engines.whatif.report import report

    paths = []
    for artifact in report(scene, found):
        paths.append(folder / artifact.path)
        write_text(paths[-1], artifact.text)
    return tuple(paths)
