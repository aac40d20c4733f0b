"""Keeping a folder of generated files equal to what the policies say.

The folder holds a manifest of what was generated, so that a file whose source is gone can be removed, and nothing else ever is.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import frozen

from mingce.driver.errors import WorkspaceError, shown_path
from mingce.driver.workspace import read_bytes
from mingce.driver.writing import unwritable, write_text

__all__ = ["MANIFEST", "Difference", "apply", "compare", "listed", "listing", "remove_stale"]

MANIFEST: Final = PurePosixPath("manifest.json")


@frozen
class Difference:
    """What must change in the folder: files to write, and files that nothing generates any more."""

    write: Mapping[PurePosixPath, str]
    added: tuple[PurePosixPath, ...]
    changed: tuple[PurePosixPath, ...]
    stale: tuple[PurePosixPath, ...]

    @property
    def empty(self) -> bool:
        """Whether the folder is up to date."""
        return not (self.write or self.stale)


def compare(folder: Path, files: Mapping[PurePosixPath, str], *, whole: bool = True) -> Difference:
    """How `folder` differs from the files that it should hold.

    Not `whole`: some files could not be generated, so that nothing is taken away, and what was generated before stays listed.
    """
    for path in files:
        if path.is_absolute() or ".." in path.parts or path == MANIFEST:
            raise WorkspaceError(f"生成的路径“{path}”不在目标文件夹内")
    wanted = {path: files[path] for path in sorted(files)}
    left = {path: digest for path, digest in listed(folder).items() if path not in wanted and (folder / path).is_file()}
    wanted[MANIFEST] = _manifest(wanted, {} if whole else left)
    write = {path: text for path, text in wanted.items() if not _same(folder / path, text)}
    stale = tuple(left) if whole else ()
    added = tuple(path for path in write if not (folder / path).exists())
    return Difference(write, added, tuple(path for path in write if path not in added), stale)


def apply(folder: Path, difference: Difference) -> None:
    """Make the changes: files first, the manifest last, so that an interrupted run leaves nothing unlisted behind."""
    for path, text in difference.write.items():
        if path != MANIFEST:
            write_text(folder / path, text)
    remove_stale(folder, difference.stale)
    if MANIFEST in difference.write:
        write_text(folder / MANIFEST, difference.write[MANIFEST])


def remove_stale(folder: Path, stale: Iterable[PurePosixPath]) -> None:
    """Take files away, and the folders that are empty without them."""
    for path in stale:
        try:
            (folder / path).unlink(missing_ok=True)
            _remove_empty(folder, (folder / path).parent)
        except OSError as error:
            raise unwritable(folder / path, error) from error


def _manifest(files: Mapping[PurePosixPath, str], kept: Mapping[PurePosixPath, str]) -> str:
    return listing({path: _digest(text.encode()) for path, text in files.items()} | dict(kept))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def listing(digests: Mapping[PurePosixPath, str]) -> str:
    """The manifest of files with these digests."""
    listed = {str(path): digests[path] for path in sorted(digests)}
    return json.dumps({"files": listed}, ensure_ascii=False, indent=2) + "\n"


def _same(path: Path, text: str) -> bool:
    return path.is_file() and read_bytes(path) == text.encode()


def listed(folder: Path) -> dict[PurePosixPath, str]:
    """The files of the last run and their digests, from the manifest; only paths within the folder count."""
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    try:
        listed = {PurePosixPath(name): str(digest) for name, digest in json.loads(read_bytes(path))["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise WorkspaceError(f"清单“{shown_path(path)}”已损坏，请删除后重新生成", usage=False) from error
    return {path: digest for path, digest in listed.items() if not path.is_absolute() and ".." not in path.parts}


def _remove_empty(folder: Path, below: Path) -> None:
    while below != folder and not any(below.iterdir()):
        below.rmdir()
        below = below.parent
