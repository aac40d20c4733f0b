"""The text of a record file, read a piece at a time from bytes: which encoding it is in, and where a byte does not belong to it.

A byte that is no text becomes half a surrogate pair, as Python's file names have it, so that only the record in which it stands
is refused.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from attrs import Factory, define, field

__all__ = ["MOST", "EncodingError", "Stream", "Text", "wrong_byte"]

MOST: Final = 1 << 26
"""Characters of one line, or of one element of an array, that are held at a time; what is longer is no record."""

_PIECE: Final = 1 << 18
_MARK: Final = b"\xef\xbb\xbf"
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_FEW: Final = 4  # characters for each byte that is no text, in a file that is text all the same
_UTF8: Final = "utf-8"
_GB18030: Final = "gb18030"
_NO_TEXT: Final = re.compile("[\udc80-\udcff]")
_BEYOND: Final = re.compile(b"[\x80-\xff]")
_WIDE: Final = re.compile("[\u0800-\ud7ff\ue000-\U0010ffff]")


class Stream(Protocol):
    """A file of bytes that is open for reading."""

    def read(self, size: int = -1, /) -> bytes:
        """Some bytes, at most so many; none at the end."""


def _some(stream: Stream) -> bytes:
    """What there is already, as far as the stream can tell; a pipe need not be read to its end."""
    taken: bytes = getattr(stream, "read1", stream.read)(_PIECE)
    return taken


class EncodingError(Exception):
    """The file as a whole is in an encoding that is not taken; the message goes on after the file's name."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@define
class Text:
    """A file's text.  `guessed` is told the encoding of a file that is not in UTF-8; without it such a file is an error."""

    stream: Stream
    guessed: Callable[[str], None] | None = None
    encoding: str = field(default=_UTF8, init=False)
    _waiting: list[bytes] = field(factory=list, init=False)

    def start(self) -> bytes:
        """The first line that says something, or its beginning; it is still to be read."""
        while True:
            taken = _some(self.stream)
            if taken:
                self._waiting.append(taken)
            found = b"".join(self._waiting).removeprefix(_MARK).lstrip(b" \t\r\n")
            if not taken or b"\n" in found or len(found) > _PIECE:
                return found.partition(b"\n")[0]

    def pieces(self) -> Iterator[str]:
        """The text, a piece at a time, without a mark at its beginning.  Raises EncodingError."""
        decoder: codecs.IncrementalDecoder | None = None
        data = self._more(b"", lambda data: len(data) >= len(_MARK))
        if data.startswith(_UTF16):
            raise EncodingError("的编码是 UTF-16，请另存为 UTF-8")
        data = data.removeprefix(_MARK) or self._more(b"", bool)
        while data:
            if decoder is None and not data.isascii():
                data = self._more(data, _tells)
                self.encoding = self._told(data)
                decoder = codecs.getincrementaldecoder(self.encoding)("surrogateescape")
            yield data.decode() if decoder is None else decoder.decode(data)
            data = self._more(b"", bool)
        yield "" if decoder is None else decoder.decode(b"", final=True)

    def lines(self) -> "Lines":
        """The text line by line."""
        return Lines(self)

    def _more(self, data: bytes, enough: Callable[[bytes], bool]) -> bytes:
        """The bytes with those that follow, until there are enough, or no more."""
        while not enough(data) and len(data) < _PIECE:
            taken = b"".join(self._waiting) if self._waiting else _some(self.stream)
            self._waiting.clear()
            if not taken:
                break
            data += taken
        return data

    def _told(self, data: bytes) -> str:
        """The encoding of a file whose first bytes beyond ASCII stand in this piece of it."""
        if not _is_gb18030(data):
            return _UTF8
        if self.guessed is None:
            raise EncodingError("的编码不是 UTF-8，可能是 GBK；请用编辑器另存为 UTF-8，或执行 iconv -f GB18030 -t UTF-8")
        self.guessed("GB18030（GBK）")
        return _GB18030


def _tells(data: bytes) -> bool:
    """Whether the line in which the first byte beyond ASCII stands is whole."""
    found = _BEYOND.search(data)
    return found is not None and data.find(b"\n", found.start()) >= 0


def _is_gb18030(data: bytes) -> bool:
    """Whether bytes are no UTF-8, not even with a few wrong bytes in it, but may be GB18030; the last character may be cut off."""
    text = codecs.getincrementaldecoder(_UTF8)("surrogateescape").decode(data)
    if len(_WIDE.findall(text)) >= len(_NO_TEXT.findall(text)):
        return False
    other = codecs.getincrementaldecoder(_GB18030)("surrogateescape").decode(data)
    return len(_WIDE.findall(other)) > _FEW * len(_NO_TEXT.findall(other))


def wrong_byte(line: str, encoding: str, before: int = 0) -> str | None:
    """Where in a line the first byte stands that is no text, in words; None where there is none.

    `before`: bytes of the line that come before what is given of it.
    """
    found = _NO_TEXT.search(line)
    if found is None:
        return None
    place = len(line[: found.start()].encode(encoding, "surrogateescape")) + 1 + before
    name = "UTF-8" if encoding == _UTF8 else "GB18030"
    return f"第{place}个字节（十六进制 {ord(found[0]) - 0xDC00:02X}）不是 {name} 编码的文字"


@define
class Lines:
    """The lines of a text, each with its end.  `wrong` gathers what is wrong with lines that were passed on, until it is cleared."""

    text: Text
    number: int = field(default=0, init=False)
    wrong: list[tuple[int, str, str]] = field(default=Factory(list), init=False)
    """Number, code and message."""

    def __iter__(self) -> Iterator[str]:
        kept: list[str] = []
        size = 0
        for piece in self.text.pieces():
            *whole, rest = piece.split("\n")
            for line in whole:
                yield self._line("".join((*kept, line, "\n")), size + len(line))
                kept.clear()
                size = 0
            size += len(rest)
            if size <= MOST:
                kept.append(rest)
        if size:
            yield self._line("".join(kept), size)

    def _line(self, line: str, size: int) -> str:
        self.number += 1
        if size > MOST:
            self.wrong.append((self.number, "too-long", f"这一行超过 {MOST} 字"))
            return "\n"
        if not line.isascii():
            byte = wrong_byte(line, self.text.encoding)
            if byte is not None:
                self.wrong.append((self.number, "bad-encoding", byte))
        return line
