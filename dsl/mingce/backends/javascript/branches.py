"""Printing the body of a definition as statements, and remembering what each branch of it rests on, for explanations."""

from collections.abc import Iterator
from typing import Final

from attrs import define, evolve, field, frozen

from mingce.backends.javascript.apportion import shared_out
from mingce.backends.javascript.code import TERNARY, Code, Text
from mingce.backends.javascript.expressions import case_pair, negation, truth, value
from mingce.backends.javascript.folds import keep
from mingce.backends.javascript.refs import typed
from mingce.emit.prose import phrase
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, Expr, Fold, Rank, Ref
from mingce.ir.program import Definition, Program
from mingce.ir.walk import children

__all__ = ["Branch", "Read", "Writer", "reads_of"]

_MOST_FAILED: Final = 3  # conditions that are told of one by one where none of them held
_QUOTIENTS: Final = (ops.QUOTIENT_HALF_UP, ops.QUOTIENT_DOWN, ops.QUOTIENT_UP, ops.QUOTIENT_HALF_EVEN, ops.MUL)
_ROUNDINGS: Final = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)


@frozen
class Read:
    """A value that is read: the symbol, how many periods before, counted in months or years, and whether of every member."""

    symbol: str
    back: int
    by_month: bool
    every: bool


@frozen
class Branch:
    """A branch of a definition: why it was taken, the formula in it, both in Chinese, and all that was read on the way."""

    because: str | None
    formula: str
    reads: tuple[Read, ...]


def reads_of(expr: Expr, inside: frozenset[str] = frozenset()) -> Iterator[Read]:
    """What an expression as the policy has it reads; `inside` are the lists that are being gone through."""
    if isinstance(expr, Ref):
        yield Read(expr.symbol, expr.back, expr.by_month, expr.symbol.rpartition(".")[0] in inside)
    if isinstance(expr, Fold | Rank | Apportion):
        inside |= {expr.collection}
    for child in children(expr):
        yield from reads_of(child, inside)


@frozen
class _Path:
    """The way to a branch: its part of the policy, what the conditions tested so far read, and which of them held or failed.

    `chosen` is False while nothing has been tested.
    """

    source: Expr
    chosen: bool = False
    reads: tuple[Read, ...] = ()
    held: tuple[Expr, ...] = ()
    failed: tuple[Expr, ...] = ()


@define
class Writer:
    """Writes definitions of a lowered program.  `branches` are those written so far, by the id of their definition."""

    program: Program
    branches: dict[str, tuple[Branch, ...]] = field(factory=dict)

    def comment(self, definition: Definition) -> str:
        """What a definition is called and where it comes from."""
        statement = self.program.statement(definition.statement)
        basis = "、".join(item.text for item in statement.basis) if statement else ""
        name = definition.symbol.name if definition.public else f"{definition.symbol.name}（中间值）"
        return f"{name}，依据{basis}" if basis else name

    def shared_out(self, code: Code, expr: Apportion) -> str:
        """The amounts of a 分配, for a function of the doubt."""
        return shared_out(code.doubtful(), expr, value)

    def keep(self, code: Code, definition: Definition) -> tuple[Code, list[str]]:
        """The place where what a definition goes through members for is kept, and the declarations that keep it."""
        return keep(code, definition.body, value, of_member=definition.collection is not None)

    def assign(self, code: Code, target: str, definition: Definition) -> Iterator[str]:
        """Statements that give `target` the value of a definition, and `clause` the number of the branch that decided."""
        source = self.program.definition(definition.symbol.id)
        assert source is not None
        body = _Body(code, target, typed(definition.type), self.program)
        lines = list(body.assign(code, definition.body, _Path(source.body)))
        if body.branches:
            self.branches[definition.symbol.id] = tuple(body.branches)
            yield "clause = null"
        yield from lines


@define
class _Body:
    """One body being written."""

    code: Code
    target: str
    form: bool | None
    program: Program
    branches: list[Branch] = field(factory=list)

    def assign(self, code: Code, expr: Expr, path: _Path) -> Iterator[str]:
        match expr:
            case Cases() if any(code.open(case.when) for case in expr.cases):
                pairs, last = self._open(code, expr, path, self.form)
                yield f"{self.target} = chosen("
                yield f"  {code.doubt},"
                yield from ("  [", *(f"    {pair}," for pair in pairs), "  ],")
                yield f"  (d) => {last}"
                yield ")"
            case Cases():
                yield from self._cases(code, expr, path)
            case _:
                yield f"{self.target} = {self._leaf(code, expr, path, self.form).at(TERNARY)}"
                if path.chosen and _inner_choice(expr, path) is None:
                    yield f"clause = {self._branch(path)}"

    def _leaf(self, code: Code, expr: Expr, path: _Path, form: bool | None) -> Text:
        """A value that is no choice; a choice that it rounds notes which branch was taken."""
        inner = _inner_choice(expr, path)
        if inner is not None:
            noted = Text(self._noted(code, inner, path, typed(inner.type)), TERNARY, typed(inner.type))
            code = evolve(code, temps={inner: noted})
        text = value(code, expr)
        return text if form is None else text.form(big=form, doubtful=code.unsure(expr))

    def _cases(self, code: Code, expr: Cases, path: _Path) -> Iterator[str]:
        """如果、否则 as they are written in the policy."""
        paths = _paths(expr, path)
        here, word = code, "if"
        for case, below in zip(expr.cases, paths, strict=False):
            yield f"{word} ({truth(here, case.when).text}) {{"
            yield from (f"  {line}" for line in self.assign(here.inside(case.when), case.value, below))
            here, word = here.inside(negation(case.when)), "} else if"
        yield "} else {"
        yield from (f"  {line}" for line in self.assign(here, expr.otherwise, paths[-1]))
        yield "}"

    def _open(self, code: Code, expr: Cases, path: _Path, form: bool | None) -> tuple[list[str], str]:
        """The same where a condition may be open: cases and the value otherwise, which note that they were taken."""
        paths, inner = _paths(expr, path), code.doubtful()
        pairs = [
            case_pair(inner, case, self._noted(inner.inside(case.when), case.value, below, form))
            for case, below in zip(expr.cases, paths, strict=False)
        ]
        return pairs, self._noted(inner, expr.otherwise, paths[-1], form)

    def _noted(self, code: Code, expr: Expr, path: _Path, form: bool | None) -> str:
        """One expression that notes which branch was taken."""
        if isinstance(expr, Cases) and any(code.open(case.when) for case in expr.cases):
            pairs, last = self._open(code, expr, path, form)
            return f"chosen({code.doubt}, [{', '.join(pairs)}], (d) => {last})"
        if not isinstance(expr, Cases):
            text = self._leaf(code, expr, path, form).at(TERNARY)
            return text if _inner_choice(expr, path) is not None else f"mark({code.doubt}, {self._branch(path)}, {text})"
        paths, here, parts = _paths(expr, path), code, []
        for case, below in zip(expr.cases, paths, strict=False):
            noted = self._noted(here.inside(case.when), case.value, below, form)
            parts.append(f"{truth(here, case.when).at(TERNARY + 1)} ? {noted} : ")
            here = here.inside(negation(case.when))
        return f"{''.join(parts)}{self._noted(here, expr.otherwise, paths[-1], form)}"

    def _branch(self, path: _Path) -> int:
        reads = dict.fromkeys((*path.reads, *reads_of(path.source)))
        held = [phrase(part, self.program) for part in path.held]
        failed = [f"“{_inner(phrase(part, self.program))}”不成立" for part in path.failed]
        if len(failed) > _MOST_FAILED:
            failed = ["前面各款的条件都不成立"]
        because = "，".join((*held, *failed)) or None
        self.branches.append(Branch(because, phrase(path.source, self.program), tuple(reads)))
        return len(self.branches) - 1


def _inner(text: str) -> str:
    """A text to stand in quotation marks."""
    return text.replace("“", "‘").replace("”", "’")


def _unrounded(source: Expr) -> Expr:
    while isinstance(source, Apply) and source.op in _ROUNDINGS:
        source = source.args[0]
    return source


def _inner_choice(expr: Expr, path: _Path) -> Cases | None:
    """The choice that an expression rounds, both as lowered and in the policy."""
    source = _unrounded(path.source)
    while isinstance(expr, Apply) and expr.op in _QUOTIENTS:
        expr = expr.args[0]
        if isinstance(expr, Cases) and isinstance(source, Cases) and len(expr.cases) == len(source.cases):
            return expr
    return None


def _paths(expr: Cases, path: _Path) -> tuple[_Path, ...]:
    """The ways to the branches of a lowered choice, as the policy has them; all in one where lowering has changed the shape."""
    source = _unrounded(path.source)
    if not isinstance(source, Cases) or len(source.cases) != len(expr.cases):
        return tuple(evolve(path, chosen=True) for _ in (*expr.cases, expr.otherwise))
    found: list[_Path] = []
    reads = path.reads
    for case in source.cases:
        reads = tuple(dict.fromkeys((*reads, *reads_of(case.when))))
        found.append(_Path(case.value, True, reads, (*path.held, case.when), path.failed))
    failed = (*path.failed, *(case.when for case in source.cases))
    return (*found, _Path(source.otherwise, True, reads, path.held, failed))
