"""Records in JSON: arrays read element by element, and one record a line."""

import json
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from mingce.engines.rows.jsontext import decoder
from mingce.engines.rows.row import Row, refused
from mingce.engines.rows.text import MOST, Text, wrong_byte

__all__ = ["json_array", "json_lines"]

_SPACE: Final = " \t\r\n"
_DEEP: Final = ("too-deep", "嵌套的层数过多")
# What may be cut off at the end of a piece, and then looks like a mistake: a word, an escape, half a number.
_CUT: Final = 32


def json_lines(text: Text) -> Iterator[Row]:
    """The records of a file with one a line."""
    scan, lines = decoder(), text.lines()
    for line in lines:
        number = lines.number
        if lines.wrong:
            _, code, message = lines.wrong.pop()
            yield refused(number, code, message)
        elif line.strip(_SPACE):
            try:
                yield Row(number, scan.decode(line))
            except RecursionError:
                yield refused(number, *_DEEP)
            except json.JSONDecodeError as error:
                yield refused(number, "bad-json", f"第{error.colno}个字符处不合 JSON 的写法")


def json_array(text: Text) -> Iterator[Row]:
    """Elements one by one, so that those before a mistake are not lost.  A single object is an array of one."""
    window = _Window(text.pieces(), text)
    begins = window.peek()
    single = begins == "{"
    if not single and begins != "[":
        yield window.bad(window.at, "文件开头应当是 [")
        return
    window.at += not single
    closed = not single and window.peek() == "]"
    while not closed:
        row, goes_on = window.element()
        yield row
        if not goes_on:
            return
        after = window.peek()
        closed = single or after == "]"
        if not closed and after != ",":
            yield window.bad(window.at, "两条记录之间应当有逗号，末尾应当有 ]，其后的记录不能读取")
            return
        if not closed:
            window.at += 1
            window.peek()
    window.at += not single
    if window.peek():
        yield window.bad(window.at, "记录之后有多余的内容；每行一条记录的文件请用后缀 .jsonl")


@define
class _Window:
    """The part of a text that is held: from `at` on it is still to be read."""

    _pieces: Iterator[str]
    _source: Text
    text: str = field(default="", init=False)
    at: int = field(default=0, init=False)
    _line: int = field(default=1, init=False)  # of the place up to which lines are counted
    _counted: int = field(default=0, init=False)
    _dropped: int = field(default=0, init=False)  # bytes of the first line held that came before
    ended: bool = field(default=False, init=False)
    _scan: json.JSONDecoder = field(factory=decoder, init=False)

    def peek(self) -> str:
        """The next character that is no space; nothing at the end."""
        while True:
            while self.at < len(self.text) and self.text[self.at] in _SPACE:
                self.at += 1
            if self.at < len(self.text) or self.ended:
                return self.text[self.at : self.at + 1]
            self._more()

    def element(self) -> tuple[Row, bool]:
        """The element that begins here, and whether it can be told where it ends."""
        while True:
            try:
                raw, end = self._scan.raw_decode(self.text, self.at)
            except RecursionError:
                return self.bad(self.at, f"{_DEEP[1]}，其后的记录不能读取", _DEEP[0]), False
            except json.JSONDecodeError as error:
                if self.ended or not self._perhaps_cut(error):
                    return self.bad(error.pos, "此处不合 JSON 的写法，其后的记录不能读取"), False
            else:
                # Of a number there may be more to come.
                if self.ended or isinstance(raw, dict | list | str) or end < len(self.text) - _CUT:
                    return self._row(raw, end), True
            if len(self.text) - self.at > MOST:
                return self.bad(self.at, f"这一条记录超过 {MOST} 字，或者有引号不配对；其后的记录不能读取", "too-long"), False
            self._more()

    def _row(self, raw: object, end: int) -> Row:
        start, self.at = self.at, end
        line = self._count(start)
        source = self.text[start:end]
        if not source.isascii():
            for number, part in enumerate(source.split("\n"), start=line):
                if wrong_byte(part, self._source.encoding):
                    before = self._before(start) if number == line else 0
                    return refused(number, "bad-encoding", wrong_byte(part, self._source.encoding, before) or "")
        return Row(line, raw)

    def _count(self, at: int) -> int:
        """The line of a place, from which lines are counted on."""
        self._line += self.text.count("\n", self._counted, at)
        self._counted = at
        return self._line

    def _before(self, at: int) -> int:
        """Bytes of the line of a place that come before it."""
        begins = self.text.rfind("\n", 0, at) + 1
        size = len(self.text[begins:at].encode(self._source.encoding, "surrogateescape"))
        return size if begins else size + self._dropped

    def _perhaps_cut(self, error: json.JSONDecodeError) -> bool:
        """Whether a mistake may only be the end of what has been read so far."""
        return error.msg.startswith("Unterminated string") or error.pos >= len(self.text) - _CUT

    def _more(self) -> None:
        """Read as much again as there is: an element is looked at again each time."""
        self._count(self.at)
        self._dropped = self._before(self.at)
        kept = [self.text[self.at :]]
        wanted = len(kept[0])
        self.at = self._counted = 0
        while wanted >= 0:
            piece = next(self._pieces, None)
            if piece is None:
                self.ended = True
                break
            kept.append(piece)
            wanted -= len(piece) or 1
        self.text = "".join(kept)

    def bad(self, at: int, message: str, code: str = "bad-json") -> Row:
        """What is wrong at a place."""
        line = self._line + self.text.count("\n", self._counted, at)
        byte = wrong_byte(self.text[at : at + 1], self._source.encoding)
        if byte is None:
            return refused(line, code, message)
        return refused(
            line, "bad-encoding", f"{wrong_byte(self.text[at], self._source.encoding, self._before(at))}，其后的记录不能读取"
        )
