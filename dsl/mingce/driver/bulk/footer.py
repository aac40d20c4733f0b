"""Parquet files put together from parts: each part's pages as they are, and one footer that says where they now lie.

A footer, like the head of a page, is a structure in Thrift's compact protocol.  It is read and written here field by field, whatever
the fields mean, but for the few that hold places in the file.
"""

import struct
from typing import Final

from attrs import define, field

__all__ = ["HEAD", "Struct", "body", "footer", "head", "moved_groups"]

HEAD: Final = b"PAR1"
_TAIL: Final = 8

_TRUE, _FALSE, _BYTE, _I16, _I32, _I64, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = range(1, 13)

# Fields by number: of the whole file, of a group of rows, of a column's chunk, of what is said of the chunk.
_FILE_ROWS, _FILE_GROUPS = 3, 4
_GROUP_COLUMNS, _GROUP_OFFSET, _GROUP_NUMBER = 1, 5, 7
_CHUNK_OFFSETS, _CHUNK_ABOUT = (2, 4, 6), 3
_ABOUT_OFFSETS: Final = (9, 10, 11, 14)
_MOST_NUMBERED: Final = 1 << 15
_LONGEST: Final = 64  # bits of a number

Plain = int | float | bool | bytes
Struct = dict[int, tuple[int, "Value"]]
Value = Plain | Struct | list["Value"] | tuple[int, list["Value"]]


def body(data: bytes) -> memoryview:
    """The pages of a Parquet file, without its head and footer."""
    return memoryview(data)[len(HEAD) : _start(data)]


def moved_groups(data: bytes, at: int, number: int) -> list[bytes]:
    """What a Parquet file says of its groups of rows, for the pages moved to `at`, the first group being that number."""
    found = _read(data)
    groups = found[_FILE_GROUPS][1] if _FILE_GROUPS in found else (_STRUCT, [])
    assert isinstance(groups, tuple)
    moved = []
    for place, group in enumerate(groups[1], start=number):
        assert isinstance(group, dict)
        _move(group, at - len(HEAD), place)
        moved.append(_written(group))
    return moved


def footer(data: bytes, groups: list[bytes], rows: int) -> bytes:
    """The end of a Parquet file with these groups and so many rows, otherwise like the file `data`."""
    told = _read(data)
    told[_FILE_ROWS] = (_I64, rows)
    told[_FILE_GROUPS] = (_LIST, (_STRUCT, list[Value](groups)))
    written = _written(told)
    return written + struct.pack("<I", len(written)) + HEAD


def head(data: bytes) -> tuple[Struct, int]:
    """The structure that `data`, which may be damaged, begins with, and its length.

    An IndexError where more bytes are needed, a ValueError where it is none.
    """
    reader = _Reader(data, 0)
    try:
        return reader.struct(), reader.at
    except RecursionError as error:
        raise ValueError("structures within structures") from error


def _start(data: bytes) -> int:
    (size,) = struct.unpack("<I", data[-_TAIL : -len(HEAD)])
    return len(data) - _TAIL - int(size)


def _read(data: bytes) -> Struct:
    return _Reader(data, _start(data)).struct()


def _move(group: Struct, by: int, number: int) -> None:
    _shift(group, (_GROUP_OFFSET,), by)
    if group.pop(_GROUP_NUMBER, None) is not None and number < _MOST_NUMBERED:
        group[_GROUP_NUMBER] = (_I16, number)
    columns = group[_GROUP_COLUMNS][1]
    assert isinstance(columns, tuple)
    for chunk in columns[1]:
        assert isinstance(chunk, dict)
        _shift(chunk, _CHUNK_OFFSETS, by)
        about = chunk[_CHUNK_ABOUT][1]
        assert isinstance(about, dict)
        _shift(about, _ABOUT_OFFSETS, by)


def _shift(fields: Struct, numbers: tuple[int, ...], by: int) -> None:
    for number in numbers:
        kind, value = fields.get(number, (_I64, 0))
        # 0 is what writers put where they say nothing: no page lies there.
        if isinstance(value, int) and value:
            fields[number] = (kind, value + by)


# --- the compact protocol --------------------------------------------------------------------------------------------------------


@define
class _Reader:
    """Reads values from `data`, beginning at `at`."""

    data: bytes
    at: int

    def struct(self) -> Struct:
        """Fields by number."""
        found: Struct = {}
        number = 0
        while head := self._byte():
            kind = head & 15
            number = number + (head >> 4) if head >> 4 else self._integer()
            found[number] = (kind, kind == _TRUE if kind in (_TRUE, _FALSE) else self._value(kind))
        return found

    def _value(self, kind: int) -> Value:
        match kind:
            case 3:
                return self._byte()
            case 4 | 5 | 6:
                return self._integer()
            case 7:
                return struct.unpack("<d", self._bytes(8))[0]  # type: ignore[no-any-return]
            case 8:
                return self._bytes(self._varint())
            case 9 | 10:
                return self._list()
            case 12:
                return self.struct()
            case _:
                raise ValueError(f"Thrift type {kind}")

    def _list(self) -> tuple[int, list[Value]]:
        head = self._byte()
        size = head >> 4 if head >> 4 != 15 else self._varint()
        kind = head & 15
        return kind, [self._byte() == _TRUE if kind in (_TRUE, _FALSE) else self._value(kind) for _ in range(size)]

    def _byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def _bytes(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self.data):
            raise IndexError("more bytes than there are")
        return bytes(self.data[self.at - size : self.at])

    def _varint(self) -> int:
        value = 0
        for shift in range(0, _LONGEST, 7):
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
        raise ValueError("a number that does not end")

    def _integer(self) -> int:
        value = self._varint()
        return value >> 1 ^ -(value & 1)


def _written(fields: Struct) -> bytes:
    writer = _Writer()
    writer.struct(fields)
    return bytes(writer.data)


@define
class _Writer:
    """Writes values; a group of rows may be given as it was written before."""

    data: bytearray = field(factory=bytearray)

    def struct(self, fields: Struct) -> None:
        """Fields in the order of their numbers."""
        last = 0
        for number in sorted(fields):
            kind, value = fields[number]
            if kind in (_TRUE, _FALSE):
                kind = _TRUE if value else _FALSE
            if 0 < number - last < 16:
                self.data.append(number - last << 4 | kind)
            else:
                self.data.append(kind)
                self._integer(number)
            if kind not in (_TRUE, _FALSE):
                self._value(kind, value)
            last = number
        self.data.append(0)

    def _value(self, kind: int, value: Value) -> None:
        match value:
            case bool():
                self.data.append(_TRUE if value else _FALSE)
            case int() if kind == _BYTE:
                self.data.append(value)
            case int():
                self._integer(value)
            case float():
                self.data += struct.pack("<d", value)
            case bytes() if kind == _STRUCT:
                self.data += value
            case bytes():
                self._varint(len(value))
                self.data += value
            case dict():
                self.struct(value)
            case tuple():
                self._list(*value)
            case _:
                raise ValueError(f"Thrift type {kind}")

    def _list(self, kind: int, items: list[Value]) -> None:
        if len(items) < 15:
            self.data.append(len(items) << 4 | kind)
        else:
            self.data.append(15 << 4 | kind)
            self._varint(len(items))
        for item in items:
            self._value(kind, item)

    def _varint(self, value: int) -> None:
        while value > 127:
            self.data.append(value & 127 | 128)
            value >>= 7
        self.data.append(value)

    def _integer(self, value: int) -> None:
        self._varint(value << 1 if value >= 0 else (-value << 1) - 1)
