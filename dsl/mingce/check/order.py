"""Order of evaluation and how often: what depends on what within a period, and what later years need of earlier ones."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from mingce.check.book import Book
from mingce.check.env import BOOLEAN, YEAR
from mingce.check.names import SNAPSHOT
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Input, Period, Symbol
from mingce.ir.types import Number, Type
from mingce.ir.walk import walk

__all__ = ["arrange", "snapshots", "used_symbols"]

_MONTHLY: Final = "按月的状态"


def used_symbols(expr: Expr) -> Iterator[tuple[str, int, bool]]:
    """Symbols that `expr` reads: id, how many periods back, and whether by month.  A fold over a list reads the list."""
    for node in walk(expr):
        match node:
            case Ref(symbol=symbol, back=back, by_month=by_month):
                yield symbol, back, by_month
            case Fold(collection=collection, group=group):
                yield collection, 0, False
                if "." in group:
                    yield group, 0, False
            case Rank(collection=collection) | Apportion(collection=collection):
                yield collection, 0, False
            case _:
                pass


def snapshots(definitions: Iterable[Definition], inputs: Iterable[Input]) -> list[Definition]:
    """Definitions that keep the value of a named year, for every `2025年 X` that is read."""
    found: dict[str, Definition] = {}
    wanted = {ref.symbol: ref for d in definitions for ref in walk(d.body) if isinstance(ref, Ref) and "@" in ref.symbol}
    initials: dict[str, Expr | None] = {d.symbol.id: d.initial for d in definitions}
    for item in inputs:
        initials[item.symbol.id] = Literal(item.before, item.type) if item.has_before else None
    for identifier, ref in wanted.items():
        symbol, _, year = identifier.rpartition("@")
        if not year.isdigit() or SNAPSHOT.format(symbol=symbol, year=year) != identifier or symbol not in initials:
            continue
        here = Apply(ops.EQ, (CurrentYear(YEAR), Literal(int(year), YEAR)), BOOLEAN, span=ref.span)
        value = Ref(symbol, ref.type, span=ref.span)
        kept = Ref(identifier, ref.type, back=1, span=ref.span)
        body = Cases((Case(here, value, span=ref.span),), kept, ref.type, span=ref.span)
        initial = initials[symbol] or Literal(None, ref.type, span=ref.span)
        name = Symbol(identifier, f"{year}年的值")
        found[identifier] = Definition(name, ref.type, body, Period.YEARLY, initial, public=False, span=ref.span)
    return list(found.values())


def arrange(definitions: list[Definition], book: Book) -> tuple[Definition, ...] | None:
    """Definitions in the order of evaluation, each with its period; None after a report."""
    known = {d.symbol.id: d for d in definitions}
    ordered = _sort(definitions, known, book)
    states = {statement.id: None for statement in book.statements if statement.kind == "状态"}
    history = _needed_by_later_years(definitions, known, states)
    once = _described_once(book)
    sound = [_check_history(d, once, book) for d in definitions if d.symbol.id in history]
    # A 状态 without 初值 has been reported where it stands.
    missing = {key: d for key, d in known.items() if d.initial is None and key not in states}
    sound += [_check_earlier(d, missing, book) for d in definitions]
    if ordered is None or not all(sound):
        return None
    return tuple(evolve(d, period=_period(d, history)) for d in ordered)


def _period(definition: Definition, history: dict[str, str]) -> Period:
    if definition.period is Period.MONTHLY:
        return Period.MONTHLY
    return Period.YEARLY if definition.symbol.id in history else Period.ONCE


def _within_period(definition: Definition, known: dict[str, Definition]) -> list[str]:
    """Definitions that must be computed before this one in the same period."""
    return [symbol for symbol, back, _ in used_symbols(definition.body) if back == 0 and symbol in known]


def _node(identifier: str, known: dict[str, Definition]) -> str:
    """Monthly definitions run together, month by month, so they are one node of the graph among years."""
    return _MONTHLY if known[identifier].period is Period.MONTHLY else identifier


def _sort(definitions: list[Definition], known: dict[str, Definition], book: Book) -> list[Definition] | None:
    """Depth-first from the order written, so that definitions stay near where their drafter put them."""
    monthly = [d for d in definitions if d.period is Period.MONTHLY]
    inside = _visit([d.symbol.id for d in monthly], lambda i: _same_kind(i, known), known, book)
    if inside is None:
        return None

    def before(node: str) -> list[str]:
        members = [d.symbol.id for d in monthly] if node == _MONTHLY else [node]
        needed = (_node(s, known) for m in members for s in _within_period(known[m], known))
        return [n for n in dict.fromkeys(needed) if n != _MONTHLY or node != _MONTHLY]

    nodes = list(dict.fromkeys(_node(d.symbol.id, known) for d in definitions))
    order = _visit(nodes, before, known, book)
    if order is None:
        return None
    return [known[i] for node in order for i in (inside if node == _MONTHLY else [node])]


def _same_kind(identifier: str, known: dict[str, Definition]) -> list[str]:
    return [s for s in _within_period(known[identifier], known) if known[s].period is Period.MONTHLY]


def _visit(nodes: list[str], before: Callable[[str], list[str]], known: dict[str, Definition], book: Book) -> list[str] | None:
    done: dict[str, None] = {}
    path: list[str] = []
    on_path: set[str] = set()
    ok = True
    for root in nodes:
        stack = [(root, iter(before(root)))] if root not in done else []
        if stack:
            path, on_path = [root], {root}
        while stack:
            node, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                on_path.discard(path.pop())
                done[node] = None
            elif following in on_path:
                _report_cycle([*path[path.index(following) :], following], known, book)
                ok = False
            elif following not in done:
                stack.append((following, iter(before(following))))
                path.append(following)
                on_path.add(following)
    return list(done) if ok else None


def _report_cycle(cycle: list[str], known: dict[str, Definition], book: Book) -> None:
    names = " → ".join(known[i].symbol.name if i in known else i for i in cycle)
    spans = [book.place(known[i].symbol) for i in cycle[:-1] if i in known]
    places = [span for span in spans if span is not None]
    if not places:
        return
    first = min(places, key=lambda span: span.start)
    others = tuple(Label(span, "与它互相依赖") for span in dict.fromkeys(places) if span != first)
    help_text = "同一年之内不能互相依赖：该用上一年的值的地方写“上年 …”，或改写其中一处"
    book.scope.report(codes.CIRCULAR_DEFINITION, first, f"计算时互相依赖：{names}", help=help_text, others=others)


def _needed_by_later_years(definitions: list[Definition], known: dict[str, Definition], states: Iterable[str]) -> dict[str, str]:
    """Ids of the definitions computed every year, each with the id of what reads it; a 状态 is, even if no later year reads it."""
    history: dict[str, str] = {}
    queue = [(state, state) for state in states]
    for definition in definitions:
        reader = definition.symbol.id
        if definition.period is Period.MONTHLY:
            queue.append((reader, reader))
        queue += [(symbol, reader) for symbol, back, by_month in used_symbols(definition.body) if back and not by_month]
    while queue:
        symbol, reader = queue.pop()
        if symbol not in known or symbol in history:
            continue
        history[symbol] = reader
        queue += [(needed, symbol) for needed, _, _ in used_symbols(known[symbol].body)]
    return history


def _described_once(book: Book) -> dict[str, str]:
    """Names by id of the inputs and lists that describe only the year evaluated."""
    once = {item.symbol.id: item.symbol.name for item in book.inputs if item.period is Period.ONCE}
    return once | {c.symbol.id: c.symbol.name for c in book.collections if c.dated_by is None}


def _check_history(definition: Definition, once: Mapping[str, str], book: Book) -> bool:
    """What is computed every year may not read facts that describe only the year evaluated."""
    for node in walk(definition.body):
        if isinstance(node, Ref) and node.symbol in once:
            what, way_out = f"“{once[node.symbol]}”", "在对象中给它加上“逐年”"
        elif isinstance(node, Fold | Rank | Apportion) and node.collection in once:
            what, way_out = f"名单“{once[node.collection]}”", "在对象中写明“按 某日期 归年”"
        else:
            continue
        span = node.span or definition.span
        if span is not None:
            message = f"“{definition.symbol.name}”逐年推算，不能读取只描述当年的{what}"
            book.scope.report(codes.YEARLY_INPUT_IN_ONCE, span, message, help=f"{way_out}，或改写这一处")
        return False
    return True


def _zero(type_: Type) -> str:
    spoken = {"元": "初值 0元", "元/年": "初值 0元/年", "年": "初值 0年", "月": "初值 0个月", "日": "初值 0天", "": "初值 0"}
    return spoken.get(str(type_.unit), "初值 …") if isinstance(type_, Number) else "初值 …"


def _check_earlier(definition: Definition, missing: Mapping[str, Definition], book: Book) -> bool:
    """A value read from an earlier year needs one for the years before the record; `missing` are the values without one."""
    for node in walk(definition.body):
        if isinstance(node, Ref) and node.back and node.symbol in missing and node.span is not None:
            name = missing[node.symbol].symbol.name
            message = f"“{name}”没有初值，记录的第一年取不到上年的值"
            book.scope.report(codes.MISSING_CLAUSE, node.span, message, help=f"给“{name}”加上子句，例如 {_zero(node.type)}")
            return False
    return True
