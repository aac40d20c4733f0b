"""What is wrong with a file or a folder, in the words of the user."""

from pathlib import Path

from attrs import field, frozen

__all__ = ["WorkspaceError", "shown_path"]


@frozen
class WorkspaceError(Exception):
    """A file that cannot be used.  `usage`: the command named the wrong thing; otherwise what is in the file is wrong."""

    message: str
    usage: bool = field(default=True)

    def __str__(self) -> str:
        return self.message


def shown_path(path: Path) -> str:
    """A path as the user knows it, with forward slashes."""
    return path.as_posix()
