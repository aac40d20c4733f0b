"""Keeping a folder of generated files equal to what the policies say.

The folder holds a manifest of what was generated, so that a file whose source is gone can be removed, and nothing else ever is.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import frozen

from mingce.driver.workspace import WorkspaceError, read_bytes, shown_path, write_text

__all__ = ["MANIFEST", "Difference", "apply", "compare", "mirror"]

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


def compare(folder: Path, files: Mapping[PurePosixPath, str]) -> Difference:
    """How `folder` differs from the files that it should hold."""
    for path in files:
        if path.is_absolute() or ".." in path.parts or path == MANIFEST:
            raise WorkspaceError(f"生成的路径“{path}”不在目标文件夹内")
    wanted = {path: files[path] for path in sorted(files)}
    wanted[MANIFEST] = _manifest(wanted)
    write = {path: text for path, text in wanted.items() if not _same(folder / path, text)}
    stale = tuple(path for path in _listed(folder) if path not in wanted and (folder / path).is_file())
    added = tuple(path for path in write if not (folder / path).exists())
    return Difference(write, added, tuple(path for path in write if path not in added), stale)


def apply(folder: Path, difference: Difference) -> None:
    """Make the changes: files first, the manifest last, so that an interrupted run leaves nothing unlisted behind."""
    for path, text in difference.write.items():
        if path != MANIFEST:
            write_text(folder / path, text)
    for path in difference.stale:
        (folder / path).unlink()
        _remove_empty(folder, (folder / path).parent)
    if MANIFEST in difference.write:
        write_text(folder / MANIFEST, difference.write[MANIFEST])


def mirror(built: Path, folder: Path) -> None:
    """Bring what was built in one folder into another, and take away what an earlier build brought there and this one lacks."""
    files = {PurePosixPath(file.relative_to(built).as_posix()): file for file in sorted(built.rglob("*")) if file.is_file()}
    stale = [path for path in _listed(folder) if path not in files and (folder / path).is_file()]
    try:
        for path, file in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, folder / path)
        for path in stale:
            (folder / path).unlink()
            _remove_empty(folder, (folder / path).parent)
    except OSError as error:
        raise WorkspaceError(f"不能写入“{shown_path(folder)}”：{error.strerror or '未知原因'}") from error
    write_text(folder / MANIFEST, _listing({path: file.read_bytes() for path, file in files.items()}))


def _manifest(files: Mapping[PurePosixPath, str]) -> str:
    return _listing({path: text.encode() for path, text in files.items()})


def _listing(files: Mapping[PurePosixPath, bytes]) -> str:
    digests = {str(path): hashlib.sha256(data).hexdigest() for path, data in files.items()}
    return json.dumps({"files": digests}, ensure_ascii=False, indent=2) + "\n"


def _same(path: Path, text: str) -> bool:
    return path.is_file() and read_bytes(path) == text.encode()


def _listed(folder: Path) -> tuple[PurePosixPath, ...]:
    """The files of the last run, from the manifest; only paths within the folder count."""
    path = folder / MANIFEST
    if not path.is_file():
        return ()
    try:
        files = json.loads(read_bytes(path))["files"]
        listed = tuple(PurePosixPath(name) for name in files)
    except (ValueError, KeyError, TypeError) as error:
        raise WorkspaceError(f"清单“{shown_path(path)}”已损坏，请删除后重新生成", usage=False) from error
    return tuple(path for path in listed if not path.is_absolute() and ".." not in path.parts)


def _remove_empty(folder: Path, below: Path) -> None:
    while below != folder and not any(below.iterdir()):
        below.rmdir()
        below = below.parent
