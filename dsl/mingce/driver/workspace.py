"""Files: finding and reading policies, and looking up those that they use."""

from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import Factory, define, evolve

from mingce.diagnostics.catalogue import BAD_PATH
from mingce.diagnostics.model import Diagnostic, Label, Severity
from mingce.driver.errors import WorkspaceError, shown_path
from mingce.driver.pipeline import Compiled, compile_source, parse_source, width_warnings
from mingce.driver.reading import STDIN, read_bytes, standard_input, unreadable
from mingce.driver.recall import Work, recalled
from mingce.driver.search import below, hidden, root_of, search
from mingce.driver.writing import atomic_bytes, atomic_writer, unwritable, write_text
from mingce.source import Source, has_controls
from mingce.syntax import ast
from mingce.syntax.scan import MAX_BYTES, oversized

__all__ = [
    "STDIN",
    "Library",
    "WorkspaceError",
    "atomic_bytes",
    "atomic_writer",
    "compile_path",
    "decode_text",
    "misnamed",
    "name_in_root",
    "policy_files",
    "read_bytes",
    "read_source",
    "root_of",
    "shown_path",
    "standard_input",
    "unreadable",
    "unwritable",
    "write_text",
]

_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


def decode_text(data: bytes, name: str, *, gb18030: bool = False) -> str:
    """The characters of a file: UTF-8, with or without its mark; tables may also be in GB18030, as spreadsheets save them."""
    if not data.startswith(_UTF16):
        for encoding in ("utf-8-sig", *(("gb18030",) if gb18030 else ())):
            with suppress(UnicodeDecodeError):
                return data.decode(encoding)
    else:
        raise WorkspaceError(f"“{name}”的编码是 UTF-16，请另存为 UTF-8", usage=False)
    with suppress(UnicodeDecodeError):
        data.decode("gb18030")
        raise WorkspaceError(
            f"“{name}”的编码不是 UTF-8，可能是 GBK；请用编辑器另存为 UTF-8，或执行 iconv -f GB18030 -t UTF-8", usage=False
        )
    raise WorkspaceError(f"“{name}”不是 UTF-8 编码的文本", usage=False)


def read_source(path: Path, name: str | None = None) -> Source:
    """A policy text, with single newlines as line ends; called `name` in findings, by default the path as the user knows it."""
    shown = "标准输入" if str(path) == STDIN else shown_path(path)
    text = decode_text(read_bytes(path, MAX_BYTES), shown)
    return Source(name or shown, text.replace("\r\n", "\n").replace("\r", "\n"))


def policy_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The policies that paths name, without what `search` tells besides."""
    return search(paths).files


def name_in_root(path: Path) -> str:
    """A policy's name that is the same from wherever it is asked for: `policies/sichuan/enrolment_2025.pol`."""
    root = root_of(path)
    return (PurePosixPath(root.name) / path.absolute().relative_to(root).as_posix()).as_posix()


@define
class Library:
    """The policies below one folder, looked up by name or alias.  Remembers what it has read, and what was wrong with it."""

    root: Path
    _modules: dict[str, ast.Module | None] = Factory(dict)
    _sources: dict[Path, Source] = Factory(dict)
    _found: list[Diagnostic] = Factory(list)

    def __call__(self, name: str) -> ast.Module | None:
        """The tree of the policy of that name or alias; None if there is none below the root."""
        if name not in self._modules:
            self._modules[name] = self._find(name)
        return self._modules[name]

    def errors(self) -> tuple[Diagnostic, ...]:
        """Errors in the policies that were looked up: without them being mended, what uses them cannot be trusted."""
        return tuple(found for found in self._found if found.severity is Severity.ERROR)

    def asked(self) -> bool:
        """Whether any policy has been looked up."""
        return bool(self._modules)

    def digest(self) -> bytes:
        """A digest of the names and texts of all policies that could be found."""
        sources = (self._source(path) for path in self._files())
        told = ((source.name, source.text) for source in sources if source is not None)
        return sha256("\0".join(part for pair in told for part in pair).encode("utf-8", "surrogatepass")).digest()

    def _find(self, name: str) -> ast.Module | None:
        for path in self._files():
            source = self._source(path)
            if source is None or name not in source.text:
                continue
            module, found = parse_source(source)
            if name in _names(module):
                self._found.extend(found)
                return module
        return None

    def _source(self, path: Path) -> Source | None:
        if misnamed(path):
            return None
        if path not in self._sources:
            try:
                self._sources[path] = read_source(path)
            except WorkspaceError:
                # A file that cannot be read is no candidate; it has its own message when it is checked itself.
                return None
        return self._sources[path]

    def _files(self) -> tuple[Path, ...]:
        """Policies below the root; a link that leads out of it is not followed."""
        base = self.root.resolve()
        files = (file for file in below(self.root) if not hidden(file.relative_to(self.root)))
        here = Path.cwd()
        inside = (file for file in files if file.resolve().is_relative_to(base))
        return tuple(file.relative_to(here) if file.is_relative_to(here) else file for file in inside)


def _names(module: ast.Module) -> tuple[str, ...]:
    named = next((d.named for d in module.declarations if d.kind == "政策" and d.named), None)
    if named is None:
        return ()
    return (named.name.text, *((named.alias.text,) if named.alias else ()))


def compile_path(path: Path, name: str | None = None) -> Compiled:
    """Compile a policy file (or standard input) with the policies that it uses; `name` as for `read_source`."""
    refused = misnamed(path) or _oversized(path)
    if refused:
        return Compiled(None, refused, lambda: None, width_warnings)
    source = read_source(path, name)
    library = Library(root_of(path))
    if str(path) == STDIN:
        return _compiled(source, library)
    return recalled(path, source, Work(lambda: _compiled(source, library), library.asked, library.digest))


def misnamed(path: Path) -> tuple[Diagnostic, ...]:
    """What is wrong with a policy by whose path messages and generated files would hold control characters; it is not read."""
    if str(path) == STDIN or not (has_controls(shown_path(path)) or has_controls(name_in_root(path))):
        return ()
    found = Diagnostic(
        code=BAD_PATH,
        message="文件或文件夹的名称中有控制字符（如换行），这个文件没有读取",
        labels=(Label(Source(shown_path(path), "").span(0, 0)),),
        help="请给文件或文件夹改名；来历不明的文件，请先弄清名称为什么这样写",
    )
    return (found,)


def _oversized(path: Path) -> tuple[Diagnostic, ...]:
    """What is wrong with a file that is too large to be read at all."""
    with suppress(OSError, ValueError):
        if str(path) != STDIN and path.stat().st_size > MAX_BYTES:
            return (oversized(Source(shown_path(path), "")),)
    return ()


def _compiled(source: Source, library: Library) -> Compiled:
    compiled = compile_source(source, library)
    wrong = library.errors()
    if not wrong:
        return compiled
    return evolve(
        compiled, program=None, diagnostics=(*compiled.diagnostics, *(found for found in wrong if found not in compiled.diagnostics))
    )
