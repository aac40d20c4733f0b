"""Rendering policies through the back ends."""

import itertools
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from attrs import frozen

from mingce.backends.api import Artifact, Backend, Gap
from mingce.diagnostics.model import Diagnostic, Sink
from mingce.driver.exporting import FOLDER, exported_examples
from mingce.driver.site import options
from mingce.driver.workspace import WorkspaceError, compile_path, name_in_root, policy_files
from mingce.ir.program import Program

__all__ = ["Compilation", "Rendered", "compile_all", "gap_text", "render_all"]


@frozen
class Compilation:
    """The policies below a folder: their programs, if none has errors, and every finding."""

    programs: tuple[Program, ...]
    diagnostics: tuple[Diagnostic, ...]
    failed: bool


def compile_all(paths: Iterable[Path]) -> Compilation:
    """Compile every policy that the paths name."""
    sink = Sink()
    programs = []
    for path in policy_files(paths):
        compiled = compile_path(path, name_in_root(path))
        if compiled.program is not None:
            programs.append(compiled.program)
        for found in compiled.diagnostics:
            sink.add(found)
    return Compilation(() if sink.failed else tuple(programs), sink.diagnostics(), sink.failed)


@frozen
class Rendered:
    """The generated files by their paths below the folder for generated files, and what could not be generated, in Chinese."""

    files: Mapping[PurePosixPath, str]
    gaps: tuple[str, ...]


def render_all(programs: Iterable[Program]) -> Rendered:
    """Render every policy through every back end that can express it, with its 示例 as data, and the grammar for editors."""
    from mingce.backends.registry import BACKENDS
    from mingce.editors import textmate

    asked = options()
    colours = textmate.artifact()
    files = {PurePosixPath("editors") / colours.path: colours.text}
    gaps: list[str] = []
    for program, backend in itertools.product(programs, BACKENDS):
        missing = backend.unsupported(program)
        gaps += (gap_text(program, backend, gap) for gap in missing)
        for artifact in () if missing else backend.emit(program, asked):
            _place(files, PurePosixPath(backend.name) / artifact.path, artifact)
    for artifact in exported_examples(programs):
        _place(files, FOLDER / artifact.path, artifact)
    return Rendered(files, tuple(gaps))


def gap_text(program: Program, backend: Backend, gap: Gap) -> str:
    """Why a policy has no file of a back end; a gap may be about the policy as a whole, or about a value that has no name."""
    symbol = program.symbols().get(gap.symbol)
    about = "" if symbol is None else f"“{symbol.name}”"
    return f"{program.policy.name}没有生成 {backend.name}：{about}{gap.reason}"


def _place(files: dict[PurePosixPath, str], path: PurePosixPath, artifact: Artifact) -> None:
    """Add a file; parts common to several policies come out the same from each."""
    if files.setdefault(path, artifact.text) != artifact.text:
        raise WorkspaceError(f"两个政策都要生成“{path}”，请改用不同的英文别名", usage=False)
