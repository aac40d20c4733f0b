"""Where the grammar is, and its text.

The grammar is kept once, in the folder `grammar/` at the root of the repository; a wheel carries a copy inside the
package.  This is the only module below `driver/` that reads a file: the package is of no use without it.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["grammar_dir", "grammar_text"]


def grammar_dir() -> Traversable:
    """The installed copy, or the repository's own folder in a checkout."""
    installed = files("mingce") / "grammar"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "grammar"


def grammar_text(name: str) -> str:
    """Text of the grammar file `name`, such as `policy.lark`; `FileNotFoundError` if there is none of that name."""
    return (grammar_dir() / name).read_text(encoding="utf-8")
