"""How far a long computation has come, shown on a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["progress"]


@contextmanager
def progress(rows: int | None) -> Iterator[Callable[[int], None]]:
    """What is to be told how many more of the rows are done (None: nobody knows of how many).

    It shows nothing unless standard error is a terminal.
    """
    if not sys.stderr.isatty():
        yield lambda _rows: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    with Progress(BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=rows)
        yield lambda more: bar.advance(task, more)
