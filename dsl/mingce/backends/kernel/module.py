"""Printing a flat program as a function in LLVM's assembly: vectors of 64 rows, every value in the narrowest integer."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import define, field

from mingce.backends.kernel.layout import GROUP, Kernel, Slot, Storage, Stored, width
from mingce.backends.kernel.results import prepare_results
from mingce.flat.graph import Cell, Node, reachable
from mingce.flat.table import FlatProgram, NotColumnarError, Presence

__all__ = ["print_kernel"]

_TRUTHS: Final = ("le", "eq", "and", "or", "not", "given")
_PLAIN: Final = {"add": "add", "sub": "sub", "mul": "mul", "bits": "or"}


def print_kernel(
    flat: FlatProgram,
    storages: Mapping[Cell, Storage],
    *,
    diagnose: bool = False,
    streaming: bool = False,
) -> Kernel:
    """The kernel of a flat program for columns stored like that; if `diagnose`, one that tells only which error a row has.

    With `streaming` results go past the caches: twice as fast where there are more of
    them than caches hold, and nobody reads them at once.  Raises NotColumnarError where 64 bits do not hold a value.
    """
    slots = tuple(Slot(cell, storages[cell], flat.table.cells[cell] is Presence.PARTIAL) for cell in flat.cells)
    printer = _Printer(slots, flat.cells, streaming)
    try:
        faults, results = prepare_results(flat, diagnose=diagnose)
        return printer.kernel(faults, results, diagnose=diagnose)
    except OverflowError:
        raise NotColumnarError(_widest(flat), "可能超出64位整数；请给有关的输入和参数写明更窄的取值范围") from None


def _widest(flat: FlatProgram) -> str:
    """The first result on the way to which a value does not fit."""
    for output in flat.outputs:
        if any(node.low < -(2**63) or node.high >= 2**63 for node in reachable((output.node, output.null, output.why))):
            return output.symbol
    return ""


@define
class _Printer:
    """Writes the instructions of one group of rows."""

    slots: tuple[Slot, ...]
    ranges: Mapping[Cell, tuple[int, int]]
    streaming: bool
    lines: list[str] = field(factory=list)
    names: dict[int, str] = field(factory=dict)
    widened: dict[tuple[str, int, int], str] = field(factory=dict)
    tested: dict[tuple[int, int], str] = field(factory=dict)
    count: int = 0

    def kernel(self, faults: tuple[Node, ...], results: tuple[tuple[Node, Stored], ...], *, diagnose: bool) -> Kernel:
        refused = [self._load(slot, together=not diagnose) for slot in self.slots]
        for node in reachable((*faults, *(node for node, _ in results))):
            self._print(node)
        for number, (node, stored) in enumerate(results):
            self._store(number, self._as(node, stored.bits), stored.bits)
        declared = tuple(stored for _, stored in results)
        if diagnose:
            bits = width(0, len(refused) + len(faults))
            self._store(0, self._first_fault(refused, faults), bits)
            declared = (Stored("", "fault", bits),)
        wrong = self._emit(f"bitcast {_vector(1)} {self._any_fault(refused, faults)} to i64")
        self.lines.append(f"  %wrong = or i64 %before, {wrong}")
        return Kernel(_module(self.lines, len(self.slots), len(declared)), self.slots, declared)

    # --- instructions --------------------------------------------------------------------------------------------------------

    def _emit(self, text: str) -> str:
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"  {name} = {text}")
        return name

    def _load(self, slot: Slot, *, together: bool) -> str:
        """Read a column of the group; the truth value tells in which rows it is not within its range.

        Columns that all rows have are tested `together` with others of the same range.
        """
        number = self.slots.index(slot)
        low, high = self.ranges[slot.cell]
        raw = self._column(f"%in{2 * number}", slot.storage)
        given = self._column(f"%in{2 * number + 1}", Storage.BIT) if slot.nullable else ""
        refused = _splat(0, 1)
        if slot.storage is Storage.TRUTH:
            raw = self._emit(f"icmp ne {_vector(8)} {raw}, {_splat(0, 8)}")
        elif slot.storage is not Storage.BIT and not _covers(slot.storage.bits, low, high):
            refused = self._outside(raw, slot.storage.bits, low, high, given, together=together)
        self.names[self._key("cell", slot.cell)] = self._narrow(raw, slot.storage, low, high, given)
        self.names[self._key("given", slot.cell)] = given
        return refused

    def _narrow(self, raw: str, storage: Storage, low: int, high: int, given: str) -> str:
        """The column in the bits of its range; where a row gives no value, some value within the range."""
        truth = storage in (Storage.BIT, Storage.TRUTH)
        bits = 1 if truth else width(low, high)
        if not truth:
            raw = self._cast(raw, storage.bits, bits)
        if not given:
            return raw
        return self._emit(f"select {_vector(1)} {given}, {_vector(bits)} {raw}, {_vector(bits)} {_splat(low, bits)}")

    def _outside(self, raw: str, bits: int, low: int, high: int, given: str, *, together: bool) -> str:
        # Above the least value, numbers that are too small are large without a sign.
        above = raw if low == 0 else self._emit(f"sub {_vector(bits)} {raw}, {_splat(low, bits)}")
        size = min(high - low, (1 << bits) - 1)
        if together and not given:
            greatest = self.tested.get((bits, size))
            self.tested[bits, size] = above if greatest is None else self._call("umax", bits, greatest, above)
            return _splat(0, 1)
        refused = self._emit(f"icmp ugt {_vector(bits)} {above}, {_splat(size, bits)}")
        return self._emit(f"and {_vector(1)} {refused}, {given}") if given else refused

    def _call(self, name: str, bits: int, left: str, right: str) -> str:
        vector = _vector(bits)
        return self._emit(f"call {vector} @llvm.{name}.v{GROUP}i{bits}({vector} {left}, {vector} {right})")

    def _key(self, op: str, cell: Cell) -> int:
        """A number for a leaf, apart from those of nodes."""
        place = next(n for n, slot in enumerate(self.slots) if slot.cell == cell)
        return -1 - 2 * place - (op == "given")

    def _column(self, pointer: str, storage: Storage) -> str:
        if storage is Storage.BIT:
            place = self._emit(f"getelementptr i64, ptr {pointer}, i64 %group")
            word = self._emit(f"load i64, ptr {place}, align 1")
            return self._emit(f"bitcast i64 {word} to {_vector(1)}")
        place = self._emit(f"getelementptr {_vector(storage.bits)}, ptr {pointer}, i64 %group")
        return self._emit(f"load {_vector(storage.bits)}, ptr {place}, align 1")

    def _cast(self, name: str, given: int, wanted: int) -> str:
        if given == wanted:
            return name
        key = (name, given, wanted)
        if key not in self.widened:
            word = "trunc" if wanted < given else "zext" if given == 1 else "sext"
            self.widened[key] = self._emit(f"{word} {_vector(given)} {name} to {_vector(wanted)}")
        return self.widened[key]

    def _bits(self, node: Node) -> int:
        """Bits in which a node is held."""
        if node.op in _TRUTHS:
            return 1
        if node.op == "cell":
            assert isinstance(node.payload, Cell)
            slot = next(slot for slot in self.slots if slot.cell == node.payload)
            return 1 if slot.storage in (Storage.BIT, Storage.TRUTH) else width(*self.ranges[node.payload])
        if node.op == "select" and self._truths(node.args[1:]):
            return 1
        return width(node.low, node.high)

    def _truths(self, nodes: Iterable[Node]) -> bool:
        return all(node.constant in (0, 1) or self._bits(node) == 1 for node in nodes)

    def _as(self, node: Node, bits: int) -> str:
        """A node's value in so many bits."""
        if node.constant is not None:
            return _splat(node.constant, bits)
        name, held = self._name(node), self._bits(node)
        if bits == 1 and held != 1:
            return self._emit(f"icmp ne {_vector(held)} {name}, {_splat(0, held)}")
        return self._cast(name, held, bits)

    def _name(self, node: Node) -> str:
        if node.op in ("cell", "given"):
            assert isinstance(node.payload, Cell)
            return self.names[self._key(node.op, node.payload)]
        return self.names[node.number]

    def _print(self, node: Node) -> None:
        if node.op in ("const", "cell", "given"):
            return
        self.names[node.number] = self._operation(node)

    def _operation(self, node: Node) -> str:
        bits, args = self._bits(node), node.args
        match node.op:
            case "add" | "sub" | "mul" | "bits" as op:
                # Sums and products are right in the bits of the result, whatever their operands need.
                return self._binary(_PLAIN[op], bits, args)
            case "and" | "or" as op:
                return self._binary(op, 1, args)
            case "not":
                return self._emit(f"xor {_vector(1)} {self._as(args[0], 1)}, {_splat(1, 1)}")
            case "le" | "eq" as op:
                wide = self._common(args)
                left, right = (self._as(arg, wide) for arg in args)
                return self._emit(f"icmp {'sle' if op == 'le' else 'eq'} {_vector(wide)} {left}, {right}")
            case "min" | "max" as op:
                wide = self._common(args)
                left, right = (self._as(arg, wide) for arg in args)
                return self._cast(self._call(f"s{op}", wide, left, right), wide, bits)
            case "div":
                return self._quotient(node, bits)
            case _:
                condition, then, other = args
                chosen = f"{_vector(bits)} {self._as(then, bits)}, {_vector(bits)} {self._as(other, bits)}"
                return self._emit(f"select {_vector(1)} {self._as(condition, 1)}, {chosen}")

    def _binary(self, word: str, bits: int, args: tuple[Node, ...]) -> str:
        left, right = (self._as(arg, bits) for arg in args)
        return self._emit(f"{word} {_vector(bits)} {left}, {right}")

    def _common(self, args: tuple[Node, ...]) -> int:
        found = max(width(arg.low, arg.high) if arg.constant is not None else self._bits(arg) for arg in args)
        return max(found, 8)

    def _quotient(self, node: Node, bits: int) -> str:
        dividend, divisor = node.args
        wide = self._common(node.args)
        by = self._as(divisor, wide)
        if divisor.constant is None:
            # In a row that is refused a divisor may be anything, and a machine stops at 0.
            by = self._call("umax", wide, by, _splat(1, wide))
        return self._cast(self._emit(f"udiv {_vector(wide)} {self._as(dividend, wide)}, {by}"), wide, bits)

    # --- results ---------------------------------------------------------------------------------------------------------------

    def _store(self, number: int, value: str, bits: int) -> None:
        if bits == 1:
            value = self._emit(f"bitcast {_vector(1)} {value} to i64")
            place = self._emit(f"getelementptr i64, ptr %out{number}, i64 %group")
            self.lines.append(f"  store i64 {value}, ptr {place}, align 8")
            return
        place = self._emit(f"getelementptr {_vector(bits)}, ptr %out{number}, i64 %group")
        past = ", !nontemporal !0" if self.streaming else ""
        self.lines.append(f"  store {_vector(bits)} {value}, ptr {place}, align {GROUP}{past}")

    def _any_fault(self, refused: Iterable[str], faults: Iterable[Node]) -> str:
        tests = [text for text in refused if text != _splat(0, 1)]
        for (bits, size), greatest in self.tested.items():
            tests.append(self._emit(f"icmp ugt {_vector(bits)} {greatest}, {_splat(size, bits)}"))
        found = _splat(0, 1)
        for text in (*tests, *(self._as(fault, 1) for fault in faults)):
            found = self._emit(f"or {_vector(1)} {found}, {text}")
        return found

    def _first_fault(self, refused: Iterable[str], faults: Iterable[Node]) -> str:
        tests = [*refused, *(self._as(fault, 1) for fault in faults)]
        bits = width(0, len(tests))
        found = _splat(0, bits)
        for number, test in reversed(list(enumerate(tests, start=1))):
            found = self._emit(f"select {_vector(1)} {test}, {_vector(bits)} {_splat(number, bits)}, {_vector(bits)} {found}")
        return found


def _covers(bits: int, low: int, high: int) -> bool:
    """Whether every integer of so many bits is within the range."""
    return low <= -(1 << (bits - 1)) and high >= (1 << (bits - 1)) - 1


def _vector(bits: int) -> str:
    return f"<{GROUP} x i{bits}>"


def _splat(value: int, bits: int) -> str:
    """A constant in every row."""
    if value == 0:
        return "zeroinitializer"
    number = "true" if bits == 1 else str(value)
    return f"splat (i{bits} {number})"


def _module(lines: Iterable[str], inputs: int, outputs: int) -> str:
    return "\n".join((*_head(inputs, outputs), *lines, *_tail()))


def _head(inputs: int, outputs: int) -> Iterator[str]:
    for word in ("smin", "smax", "umax"):
        for bits in (8, 16, 32, 64):
            yield f"declare {_vector(bits)} @llvm.{word}.v{GROUP}i{bits}({_vector(bits)}, {_vector(bits)})"
    yield "define i64 @kernel(i64 %first, i64 %last, ptr %inputs, ptr %outputs) nounwind {"
    yield "entry:"
    for word, count in (("in", 2 * inputs), ("out", outputs)):
        for number in range(count):
            yield f"  %{word}{number}.at = getelementptr ptr, ptr %{word}puts, i64 {number}"
            yield f"  %{word}{number} = load ptr, ptr %{word}{number}.at"
    yield "  %some = icmp slt i64 %first, %last"
    yield "  br i1 %some, label %loop, label %done"
    yield "loop:"
    yield "  %group = phi i64 [ %first, %entry ], [ %next, %loop ]"
    yield "  %before = phi i64 [ 0, %entry ], [ %wrong, %loop ]"


def _tail() -> Iterator[str]:
    yield "  %next = add i64 %group, 1"
    yield "  %more = icmp slt i64 %next, %last"
    yield "  br i1 %more, label %loop, label %done"
    yield "done:"
    yield "  %found = phi i64 [ 0, %entry ], [ %wrong, %loop ]"
    yield "  ret i64 %found"
    yield "}"
    yield "!0 = !{i32 1}"
