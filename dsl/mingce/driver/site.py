"""The site: documents of policies rendered to pages by Sphinx.  All reading and writing for it is done here."""

import os
import shutil
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from io import StringIO
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import evolve, frozen

from mingce.backends.api import Artifact, Options
from mingce.driver.errors import WorkspaceError, shown_path
from mingce.driver.mirror import mirror
from mingce.driver.writing import staged, unwritable, write_text
from mingce.ir.program import Program
from mingce.ir.record import Record

__all__ = ["Contents", "build", "documents", "fill", "options", "read_pages"]

_POLICIES: Final = PurePosixPath("policies")
_INDEX: Final = """{text}

```{{toctree}}
:maxdepth: 1
{options}
{entries}
```
"""


@frozen
class Contents:
    """The page that lists the others: its text, and short names for the menu by the stems of the pages."""

    text: str
    names: Mapping[str, str]


def options() -> Options:
    """What the documents ask of the evaluator: the reference interpreter answers."""
    from mingce.driver.examples import example_record
    from mingce.interpreter import evaluate

    return Options(evaluate=evaluate, record=example_record, explain=_explain)


def _explain(program: Program, record: Record, outputs: tuple[str, ...] | None) -> tuple[str, ...]:
    from mingce.interpreter.evaluate import run
    from mingce.interpreter.explain import explain
    from mingce.interpreter.render import to_text

    # The document has sections of its own for the readings; the first line names the policy and the year.
    explanation = evolve(explain(program, run(program, record, outputs), outputs), readings=())
    _, *lines = to_text(explanation).splitlines()
    return tuple(line for line in lines if line)


def documents(program: Program) -> tuple[Artifact, ...]:
    """The official interpretation of a policy and its pictures."""
    from mingce.backends.docs import emit

    return emit(program, options())


def read_pages(folder: Path) -> tuple[Artifact, ...]:
    """Documents that were generated before, in the order of their names; none where the folder is missing."""
    found = sorted(path for path in folder.glob("*") if path.suffix in (".md", ".svg"))
    return tuple(Artifact(PurePosixPath(path.name), path.read_text(encoding="utf-8")) for path in found)


def fill(folder: Path, pages: Iterable[Artifact], contents: Contents | None = None) -> None:
    """Make `folder` hold exactly those pages and an index of them, `contents` or else a plain list."""
    listed = tuple(pages)
    texts = {page.path: page.text for page in listed} | {PurePosixPath("index.md"): _index(listed, contents)}
    for path, text in texts.items():
        file = folder / path
        # A page that is as it was keeps its time, so that Sphinx does not read it again.
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            write_text(file, text)
    for file in folder.glob("*"):
        if file.suffix in (".md", ".svg") and PurePosixPath(file.name) not in texts:
            file.unlink()


def _index(pages: tuple[Artifact, ...], contents: Contents | None) -> str:
    paths = [page.path.with_suffix("") for page in pages if page.path.suffix == ".md"]
    if contents is None:
        text = "下列页面由规则生成，文中的数字都由规则计算得出。" if paths else "尚未生成政策解释。"
        return _INDEX.format(text=f"# 政策解释\n\n{text}", options="", entries="\n".join(map(str, paths)))
    entries = (f"{contents.names[path.name]} <{path}>" if path.name in contents.names else str(path) for path in paths)
    return _INDEX.format(text=contents.text.strip(), options=":hidden:\n", entries="\n".join(entries))


def build(
    pages: Iterable[Artifact], output: Path, source: Path | None = None, contents: Contents | None = None, *, whole: bool = True
) -> Path:
    """Build the site into `output` and give its first page; a WorkspaceError says why it cannot be built.

    The old site stays as it is until the new one is complete.  Pages that an earlier build brought there and this one lacks are
    removed, unless this one is not `whole`; other files stay.  `source` is a folder of further pages, a manual; without it the
    site holds the policies only and begins with their list.
    """
    if find_spec("sphinx") is None or find_spec("myst_parser") is None:
        raise WorkspaceError("生成网页需要另装 Sphinx：请运行 pip install 'mingce[docs]'")
    if output.exists() and not output.is_dir():
        raise WorkspaceError(f"不能写入“{shown_path(output)}”：它不是文件夹")
    with staged(Path(os.path.realpath(output))) as work:
        root = work / "pages"
        if source is None:
            fill(root, (evolve(page, path=_POLICIES / page.path) for page in pages), contents)
        else:
            shutil.copytree(source, root, ignore=shutil.ignore_patterns(str(_POLICIES), "_build"))
            fill(root / _POLICIES, pages, contents)
        _run_sphinx(root, work / "site", work / "doctrees", output)
        mirror(work / "site", output, whole=whole)
    return output / "index.html"


def _run_sphinx(root: Path, output: Path, doctrees: Path, goal: Path) -> None:
    from sphinx.application import Sphinx
    from sphinx.errors import SphinxError
    from sphinx.util.console import strip_colors
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    from mingce.backends.docs.sphinx_zh import settings

    warnings = StringIO()
    try:
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                srcdir=root,
                confdir=None,
                outdir=output,
                doctreedir=doctrees,
                buildername="html",
                confoverrides={**settings("明策"), "nitpicky": True},
                status=None,
                warning=warnings,
                warningiserror=True,
            )
            app.build(force_all=True)
    except OSError as error:
        raise unwritable(goal, error) from error
    except SphinxError as error:
        raise WorkspaceError(f"网页没有生成：{error}", usage=False) from error
    if app.statuscode:
        raise WorkspaceError(f"网页没有生成：\n{strip_colors(warnings.getvalue()).strip()}", usage=False)
