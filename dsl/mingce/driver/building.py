"""Rendering policies through the back ends."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from attrs import frozen

from mingce.backends.api import Artifact, Options
from mingce.diagnostics.model import Diagnostic, Sink
from mingce.driver.examples import example_record
from mingce.driver.explaining import explain_record
from mingce.driver.workspace import WorkspaceError, compile_path, policy_files
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Record

__all__ = ["Compilation", "backend_options", "compile_all", "render_all"]


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
        compiled = compile_path(path)
        if compiled.program is not None:
            programs.append(compiled.program)
        for found in compiled.diagnostics:
            sink.add(found)
    return Compilation(() if sink.failed else tuple(programs), sink.diagnostics(), sink.failed)


def backend_options() -> Options:
    """What back ends may ask: the reference interpreter, whose answers do not depend on any back end."""
    return Options(evaluate=evaluate, record=example_record, explain=_sentences)


def _sentences(program: Program, record: Record) -> tuple[str, ...]:
    lines = explain_record(program, record).text.splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def render_all(programs: Iterable[Program]) -> Mapping[PurePosixPath, str]:
    """The generated files of all policies, by their paths below the folder for generated files."""
    from mingce.backends.registry import BACKENDS

    options = backend_options()
    files: dict[PurePosixPath, str] = {}
    for program in programs:
        for backend in BACKENDS:
            for artifact in backend.emit(program, options):
                _place(files, PurePosixPath(backend.name) / artifact.path, artifact)
    return files


def _place(files: dict[PurePosixPath, str], path: PurePosixPath, artifact: Artifact) -> None:
    """Add a file; parts common to several policies come out the same from each."""
    if files.setdefault(path, artifact.text) != artifact.text:
        raise WorkspaceError(f"两个政策都要生成“{path}”，请改用不同的英文别名", usage=False)
