"""The source library on disk: indexes beside the policies, raw documents wherever the user keeps them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import evolve

from mingce.driver.workspace import WorkspaceError, decode_text, read_bytes, root_of, shown_path
from mingce.source import Source, spelled
from mingce.sources.index import Index, IndexFormError, from_toml, text_digest
from mingce.sources.library import Document, Library
from mingce.sources.merge import Merged, merge
from mingce.sources.segment import segment

__all__ = ["document_name", "index_document", "open_library", "read_index", "read_raw"]

_FOLDER: Final = "sources"
_INDEX_SUFFIX: Final = ".toml"
_RAW_SUFFIXES: Final = (".txt", ".md", ".markdown")
_MOST: Final = 50_000_000
"""Bytes of a document or an index."""
_NO_DOCUMENT: Final = "readme"


def read_raw(path: Path) -> Source:
    """A document as it came, line ends and all; UTF-8 or GB18030."""
    name = "标准输入" if str(path) == "-" else shown_path(path)
    return Source(name, decode_text(read_bytes(path, _MOST), name, gb18030=True))


def read_index(path: Path) -> tuple[Index, Source]:
    """An index and the file it was kept in; a WorkspaceError says what is wrong with it."""
    name = shown_path(path)
    text = decode_text(read_bytes(path, _MOST), name)
    try:
        return from_toml(text), Source(name, text)
    except IndexFormError as error:
        raise WorkspaceError(f"索引“{name}”{error}", usage=False) from error


def document_name(path: Path) -> str:
    """What locators call the document of a file: its name up to the first underscore."""
    return path.stem.partition("_")[0]


def index_document(name: str, raw: Source, old: Index | None) -> Merged:
    """The index of a document, with the corrections that a person made in an old one."""
    if spelled(name) != name:
        raise WorkspaceError(f"名称“{spelled(name)}”中有看不见的字符，政策中无法引用，请用 --id 另给一个名称")
    new = segment(name, raw.text)
    return Merged(new) if old is None else merge(old, new, raw.text)


def open_library(policies: Iterable[Path], folder: Path | None = None) -> Library | None:
    """The library that goes with policies: the indexes in `sources` beside them, with what `folder` adds.

    `folder` may hold raw documents, indexes or both.  A raw document belongs to the index that was made of it, else to the one
    of its name; one without an index is segmented as it is.  None if there is neither an index nor a folder.
    """
    roots = dict.fromkeys(root_of(path) / _FOLDER for path in policies)
    documents = {one.index.document: one for root in roots for one in _indexed(root)}
    if folder is not None:
        documents |= _added(folder, documents)
    return Library(dict(sorted(documents.items()))) if documents else None


def _indexed(folder: Path) -> Iterator[Document]:
    for path in _files(folder, (_INDEX_SUFFIX,)):
        index, file = read_index(path)
        yield Document(index, file)


def _files(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    files = [path for path in found if path.suffix.lower() in suffixes and path.stem.lower() != _NO_DOCUMENT and path.is_file()]
    here = Path.cwd()
    return [path.relative_to(here) if path.is_relative_to(here) else path for path in files]


def _added(folder: Path, known: dict[str, Document]) -> dict[str, Document]:
    if not folder.is_dir():
        raise WorkspaceError(f"找不到来源文件夹“{shown_path(folder)}”")
    documents = known | {one.index.document: one for one in _indexed(folder)}
    raws = [(path, read_raw(path)) for path in _files(folder, _RAW_SUFFIXES)]
    if not raws and documents == known:
        raise WorkspaceError(f"文件夹“{shown_path(folder)}”中没有来源文件（*.txt、*.md）或索引（*.toml）")
    by_digest = {one.index.digest: name for name, one in documents.items()}
    taken: dict[str, str] = {}
    for path, raw in raws:
        name = by_digest.get(text_digest(raw.text), document_name(path))
        if name in taken:
            raise WorkspaceError(f"“{taken[name]}”和“{raw.name}”都是《{name}》的原文，请只留一个", usage=False)
        taken[name] = raw.name
        held = documents.get(name)
        documents[name] = Document(segment(name, raw.text), raw=raw) if held is None else evolve(held, raw=raw)
    return documents
