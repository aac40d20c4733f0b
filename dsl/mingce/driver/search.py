"""Finding policies in folders.  What a search passes over is told: links that lead out of the folder, and what cannot be read."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from attrs import Factory, define, frozen

from mingce.driver.errors import WorkspaceError, shown_path
from mingce.driver.reading import STDIN, unreadable

__all__ = ["SUFFIX", "Found", "below", "hidden", "root_of", "search"]

SUFFIX: Final = ".pol"
_ROOT: Final = "policies"
_SAMPLES: Final = "samples"
_MOST_NAMED: Final = 20


@frozen
class Found:
    """Policies, each once, in order of name.  In Chinese: `notes`, links that were not followed, and `unread` folders."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def search(paths: Iterable[Path]) -> Found:
    """The policies that paths name: files as they are, folders searched for `.pol` files.

    A search leaves out folders called `samples`: what lies there is checked when it is named.
    """
    found: dict[Path, None] = {}
    passed = _Passed()
    for path in paths:
        if str(path) == STDIN or not path.is_dir():
            found[path] = None
            continue
        inside = [file for file in below(path, passed) if not _set_apart(file.relative_to(path))]
        if not (inside or passed.unread):
            none = f"文件夹“{shown_path(path)}”中没有政策文件（*{SUFFIX}）"
            raise WorkspaceError("；".join((none, *_tell_links(passed))))
        found |= dict.fromkeys(inside)
    return Found(tuple(found), _tell_links(passed), tuple(f"没有读取文件夹：{error.message}" for error in passed.unread))


@define
class _Passed:
    """What a search has passed over."""

    links: list[tuple[Path, Path]] = Factory(list)  # with the folder that was searched
    unread: list[WorkspaceError] = Factory(list)


def _tell_links(passed: _Passed) -> tuple[str, ...]:
    told = [_link(link, folder) for link, folder in passed.links]
    more = len(told) - _MOST_NAMED
    return (*told[:_MOST_NAMED], *((f"另有 {more} 个链接没有跟随",) if more > 0 else ()))


def _link(link: Path, folder: Path) -> str:
    name = _one_line(link)
    if not link.exists():
        return f"链接“{name}”所指的文件不存在"
    return f"链接“{name}”指向“{_one_line(folder)}”以外，没有跟随；需要的，请直接写出所指的路径"


def _one_line(path: Path) -> str:
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in shown_path(path))


def below(folder: Path, passed: _Passed | None = None) -> list[Path]:
    """The `.pol` files below a folder, in order.

    Links are followed only to files of the folder itself, or of the `policies` folder that it belongs to.  Folders inside that
    cannot be read are passed over, the folder itself must be.
    """
    told = passed or _Passed()
    bases = tuple(Path(os.path.realpath(base)) for base in (folder, root_of(folder / SUFFIX)))

    def failed(error: OSError) -> None:
        if error.filename == str(folder):
            raise unreadable(folder, error) from error
        told.unread.append(unreadable(Path(str(error.filename)), error))

    def out(link: str) -> bool:
        # Links to links without end lead nowhere.
        return not any(Path(os.path.realpath(link)).is_relative_to(base) for base in bases)

    found: list[Path] = []
    for root, inner, names in os.walk(folder, onerror=failed):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        paths = [os.path.join(root, name) for name in sorted(names) if name.endswith(SUFFIX)]  # noqa: PTH118  a walk gives strings
        links = [path for path in paths if os.path.islink(path) and (out(path) or not os.path.exists(path))]  # noqa: PTH110, PTH114
        away = [path for path in (os.path.join(root, name) for name in inner) if os.path.islink(path) and out(path)]  # noqa: PTH114, PTH118
        told.links += ((Path(link), folder) for link in (*links, *away))
        found += (Path(path) for path in paths if path not in links and os.path.isfile(path))  # noqa: PTH113  it never raises
    return sorted(found)


def hidden(path: Path) -> bool:
    """Whether a file or a folder above it is one that searches leave out."""
    return any(part.startswith(".") for part in path.parts)


def _set_apart(path: Path) -> bool:
    """Whether a search leaves it out: hidden files, and plans that are only samples."""
    return hidden(path) or _SAMPLES in path.parts[:-1]


def root_of(path: Path) -> Path:
    """The folder within which a policy may use others: the nearest one above it called `policies`, else its own folder."""
    folder = Path.cwd() if str(path) == STDIN else path.absolute().parent
    return next((above for above in (folder, *folder.parents) if above.name == _ROOT), folder)
