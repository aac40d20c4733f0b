"""A folder that is replaced as a whole: whoever looks sees all of the old one or all of the new one."""

import errno
import hashlib
import os
import shutil
from collections.abc import Set
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from mingce.driver.errors import WorkspaceError
from mingce.driver.sync import MANIFEST, listed, listing, remove_stale
from mingce.driver.writing import atomic_bytes, exchange, new_mode, unwritable, write_text

__all__ = ["mirror"]

# What a system or a file system says that cannot exchange folders, or not these.
_UNABLE: Final = (errno.ENOSYS, errno.EINVAL, errno.EXDEV, errno.EBUSY, errno.EPERM, errno.EACCES, errno.EROFS, errno.ENOTSUP)


def mirror(built: Path, folder: Path, *, whole: bool = True) -> None:
    """Let what was built take the place of a folder, with those files of the folder that no earlier build brought there.

    Not `whole`: some of it could not be built, so that what an earlier build brought stays as well.  `built` is used up.
    """
    goal = Path(os.path.realpath(folder))
    try:
        _mirror(built, goal, whole=whole)
    except OSError as error:
        raise unwritable(folder, error) from error


def _mirror(built: Path, goal: Path, *, whole: bool) -> None:
    if goal.exists() and not goal.is_dir():
        raise WorkspaceError(f"不能写入“{goal.as_posix()}”：它不是文件夹")
    files = {PurePosixPath(file.relative_to(built).as_posix()): file for file in sorted(built.rglob("*")) if file.is_file()}
    digests = {path: hashlib.sha256(file.read_bytes()).hexdigest() for path, file in files.items()}
    before = {path: digest for path, digest in listed(goal).items() if path not in files and (goal / path).is_file()}
    manifest = listing(digests if whole else digests | before)
    stale = frozenset(before) if whole else frozenset()
    if not _in_the_way(goal):
        with suppress(_CannotExchangeError):
            _replace(built, goal, manifest, stale)
            return
    for path, file in files.items():
        _copy(file, goal / path)
    remove_stale(goal, sorted(stale))
    write_text(goal / MANIFEST, manifest)


class _CannotExchangeError(Exception):
    """Folders cannot change places here; files can, one after the other."""


def _in_the_way(goal: Path) -> bool:
    """Whether somebody stands in the folder: the one who gave the command, or a file system of its own."""
    return Path.cwd().is_relative_to(goal) or (goal.is_dir() and os.path.ismount(goal))


def _replace(built: Path, goal: Path, manifest: str, stale: Set[PurePosixPath]) -> None:
    write_text(built / MANIFEST, manifest)
    if goal.is_dir():
        _carry(goal, built, stale)
    built.chmod(new_mode(goal, 0o777))
    try:
        if goal.is_dir():
            exchange(built, goal)
        else:
            goal.parent.mkdir(parents=True, exist_ok=True)
            built.rename(goal)
    except OSError as error:
        if error.errno in _UNABLE:
            raise _CannotExchangeError from error
        raise


def _carry(old: Path, new: Path, stale: Set[PurePosixPath]) -> None:
    """Give the new folder what the old one holds besides; the same files, not copies, where there can be links."""
    for root, folders, names in os.walk(old):
        inside = Path(root).relative_to(old)
        links = [name for name in folders if (Path(root) / name).is_symlink()]
        for name in (*names, *links):
            if PurePosixPath((inside / name).as_posix()) not in stale:
                _link(Path(root) / name, new / inside / name)
        for name in folders:
            kept = new / inside / name
            if name not in links and not os.path.lexists(kept) and not _only_stale(Path(root) / name, old, stale):
                kept.mkdir()
                shutil.copystat(Path(root) / name, kept)
        folders[:] = [name for name in folders if name not in links and (new / inside / name).is_dir()]


def _only_stale(folder: Path, old: Path, stale: Set[PurePosixPath]) -> bool:
    """Whether a folder would be left without a file, though there are some in it now."""
    found = [PurePosixPath(path.relative_to(old).as_posix()) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]
    return bool(found) and stale >= frozenset(found)


def _link(old: Path, new: Path) -> None:
    if os.path.lexists(new):
        return
    if old.is_symlink():
        new.symlink_to(old.readlink())
        return
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)


def _copy(file: Path, goal: Path) -> None:
    data = file.read_bytes()
    if goal.is_file() and goal.read_bytes() == data:
        return
    goal.parent.mkdir(parents=True, exist_ok=True)
    with atomic_bytes(goal) as stream:
        stream.write(data)
