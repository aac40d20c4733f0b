"""Whether the pages of a Parquet file lie where its footer says, before anybody reads them.

Arrow believes what the head of a page says: with a damaged one it sets aside gigabytes for a page of a few bytes, for every group of
rows again, or goes on looking for values that are not there.  Heads are few and small, and most files hold no checksums.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from attrs import frozen

from mingce.driver.bulk.footer import Struct, head

__all__ = ["check_pages"]

# Fields by number: of the head of a page, and of what it says of the values in it.
_KIND, _UNPACKED, _PACKED = 1, 2, 3
_DICTIONARY: Final = 2
_ABOUT: Final = {0: 5, _DICTIONARY: 7, 3: 8}  # by kind of page; others have no values
_VALUES: Final = 1

_PEEK: Final = 1 << 10
_LONGEST: Final = 1 << 24  # of a head; so much is read by Arrow, too
_SLACK: Final = 100  # bytes that old writers forget in the length of a chunk, the head of its dictionary
_UNPACKED_MOST: Final = 1 << 24  # some writers do not count well, and no page is longer without a reason


@frozen
class _Page:
    """What the head of a page says: its length with the head, and how many values the column has in it."""

    length: int
    values: int


def check_pages(file: BinaryIO, chunk: Any) -> None:  # noqa: ANN401
    """A ValueError where the pages of a column in a group of rows are not what the footer says of them."""
    starts = [at for at in (chunk.dictionary_page_offset, chunk.data_page_offset) if at]
    at, values = min(starts, default=0), 0
    end = at + chunk.total_compressed_size + _SLACK
    room = max(chunk.total_uncompressed_size, _UNPACKED_MOST)
    while values < chunk.num_values:
        page = _page(file, at, end, room)
        at += page.length
        values += page.values
    if values != chunk.num_values:
        raise ValueError("more values than the footer says")


def _page(file: BinaryIO, at: int, end: int, room: int) -> _Page:
    found, length = _head(file, at, end)
    kind, unpacked, packed = (_number(found, number) for number in (_KIND, _UNPACKED, _PACKED))
    if packed < 0 or at + length + packed > end or not 0 <= unpacked <= room:
        raise ValueError("a page that does not lie within its column")
    values = _values(found, _ABOUT[kind]) if kind in _ABOUT else 0
    if kind != _DICTIONARY:
        return _Page(length + packed, values)
    if values > unpacked:
        raise ValueError("a page with more words than bytes")
    return _Page(length + packed, 0)


def _values(found: Struct, number: int) -> int:
    about = found.get(number, (0, None))[1]
    values = _number(about, _VALUES) if isinstance(about, dict) else -1
    if values < 0:
        raise ValueError("a page that does not say what is in it")
    return values


def _head(file: BinaryIO, at: int, end: int) -> tuple[Struct, int]:
    """The head of the page that begins at `at`, and its length; heads hold the least and the greatest value, which may be long."""
    for size in _sizes(end - at):
        file.seek(at)
        data = file.read(size)
        try:
            return head(data)
        except IndexError:
            if len(data) < size:
                break
    raise ValueError("the head of a page that does not end")


def _sizes(room: int) -> Iterator[int]:
    size = _PEEK
    while size < min(room, _LONGEST):
        yield size
        size *= 8
    if room > 0:
        yield min(room, _LONGEST)


def _number(fields: Struct, number: int) -> int:
    value = fields.get(number, (0, None))[1]
    if not isinstance(value, int):
        raise ValueError("a head of a page without a number")
    return value
