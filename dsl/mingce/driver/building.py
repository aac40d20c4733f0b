"""Rendering policies through the back ends."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import frozen

from mingce.backends.api import Backend, Gap, Options, UnsupportedError
from mingce.diagnostics.model import Diagnostic, Severity, Sink
from mingce.driver.exporting import FOLDER, exported_examples
from mingce.driver.provenance import check_provenance
from mingce.driver.search import search
from mingce.driver.site import options
from mingce.driver.workspace import WorkspaceError, compile_path, name_in_root, shown_path
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.sources.library import Library

__all__ = ["Compilation", "Rendered", "compile_all", "gap_text", "reason", "render_all"]

_DETAIL: Final = 200


@frozen
class Compilation:
    """The policies below a folder: the programs of those without errors, every finding, and what could not be compiled at all.

    `notes`: what the search passed over.
    """

    programs: tuple[Program, ...]
    diagnostics: tuple[Diagnostic, ...]
    failures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether any policy has no program."""
        return bool(self.failures) or any(found.severity is Severity.ERROR for found in self.diagnostics)


def compile_all(paths: Iterable[Path], library: Library | None = None) -> Compilation:
    """Compile every policy that the paths name, and hold what it cites against the library if there is one.

    One that fails keeps none of the others from being compiled.
    """
    sink = Sink()
    programs: list[Program] = []
    named = tuple(paths)
    searched = search(named)
    failures = list(searched.unread)
    for path in searched.files:
        try:
            compiled = compile_path(path, name_in_root(path))
        except WorkspaceError as error:
            if error.usage and path in named:
                raise
            failures.append(error.message)
            continue
        except Exception as error:
            failures.append(f"“{shown_path(path)}”不能编译：{reason(error)}")
            continue
        cited = () if library is None or compiled.module is None else check_provenance(compiled.module, library)
        for found in (*compiled.diagnostics, *cited):
            sink.add(found)
        if compiled.program is not None and not any(found.severity is Severity.ERROR for found in cited):
            programs.append(compiled.program)
    return Compilation(tuple(programs), sink.diagnostics(), tuple(failures), searched.notes)


def reason(error: Exception) -> str:
    """Why something went wrong with one policy, in Chinese; where the user wants to see the whole error, it goes on its way."""
    match error:
        case WorkspaceError() | PolicyError():
            return error.message
        case _ if os.environ.get("MINGCE_DEBUG") == "1":
            raise error
        case _:
            detail = " ".join(str(error).split())[:_DETAIL]
            return f"内部错误：{type(error).__name__}：{detail}。请把这份政策报告给维护者；设置 MINGCE_DEBUG=1 可显示详情"


@frozen
class Rendered:
    """The generated files by their paths below the folder for generated files, and what could not be generated, in Chinese.

    `gaps`: what a back end cannot express; `failures`: policies without any file, because something went wrong.
    """

    files: Mapping[PurePosixPath, str]
    gaps: tuple[str, ...]
    failures: tuple[str, ...] = ()


def render_all(programs: Iterable[Program]) -> Rendered:
    """Render every policy through every back end that can express it, with its 示例 as data, and the grammar for editors.

    A policy that fails has no files; the others have theirs.
    """
    from mingce.editors import textmate

    asked = options()
    colours = textmate.artifact()
    files = {PurePosixPath("editors") / colours.path: colours.text}
    gaps: list[str] = []
    failures: list[str] = []
    for program in programs:
        try:
            own, missing = _rendered(program, asked)
            files = _together(files, own)
        except Exception as error:
            failures.append(f"政策“{program.policy.name}”没有生成：{reason(error)}")
        else:
            gaps += missing
    return Rendered(files, tuple(gaps), tuple(failures))


def _rendered(program: Program, asked: Options) -> tuple[dict[PurePosixPath, str], list[str]]:
    """The files of one policy, and what could not be generated for it."""
    from mingce.backends.registry import BACKENDS

    files: dict[PurePosixPath, str] = {}
    gaps: list[str] = []
    for backend in BACKENDS:
        try:
            artifacts = backend.emit(program, asked)
        except UnsupportedError as error:
            gaps += (gap_text(program, backend, gap) for gap in error.gaps)
            continue
        files |= {PurePosixPath(backend.name) / artifact.path: artifact.text for artifact in artifacts}
    files |= {FOLDER / artifact.path: artifact.text for artifact in exported_examples((program,))}
    return files, gaps


def gap_text(program: Program, backend: Backend, gap: Gap) -> str:
    """Why a policy has no file of a back end; a gap may be about the policy as a whole, or about a value that has no name."""
    symbol = program.symbols().get(gap.symbol)
    about = "" if symbol is None else f"“{symbol.name}”"
    return f"{program.policy.name}没有生成 {backend.name}：{about}{gap.reason}"


def _together(files: dict[PurePosixPath, str], own: dict[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """The files of one more policy with the others; parts common to several policies come out the same from each."""
    clash = next((path for path, text in own.items() if files.get(path, text) != text), None)
    if clash is not None:
        raise WorkspaceError(f"两个政策都要生成“{clash}”，请改用不同的英文别名", usage=False)
    return files | own
