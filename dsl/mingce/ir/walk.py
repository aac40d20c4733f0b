"""Walking over expressions: children, references, and rebuilding with changed children."""

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref

__all__ = ["children", "elsewhere", "map_children", "references", "walk"]


def children(expr: Expr) -> tuple[Expr, ...]:
    """Operands directly below `expr`, in the order of evaluation."""
    match expr:
        case Literal() | Ref() | CurrentYear():
            return ()
        case Fail(named=named):
            return () if named is None else (named,)
        case Apply(args=args):
            return args
        case Cases(cases=cases, otherwise=otherwise):
            return (*(part for case in cases for part in (case.when, case.value)), otherwise)
        case Fold(where=where, body=body):
            return tuple(part for part in (where, body) if part is not None)
        case Rank(key=key):
            return (key,)
        case Apportion(total=total, factors=factors):
            optional = (expr.coefficient, expr.gate, expr.redistribute, expr.least, expr.most)
            weighed = (part for factor in factors for part in (factor.weight, factor.value, factor.divisor) if part is not None)
            return (total, *weighed, *(part for part in optional if part is not None))


def walk(expr: Expr) -> Iterator[Expr]:
    """`expr` and everything below it, parents first."""
    stack = [expr]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children(node)))


def references(expr: Expr) -> Iterator[Ref]:
    """All references in `expr`."""
    return (node for node in walk(expr) if isinstance(node, Ref))


def elsewhere(facts: Iterable[Expr], collection: str) -> frozenset[Expr]:
    """Those of the conditions that speak of no member of a list: what holds of one member need not hold of another."""
    own = f"{collection}."
    return frozenset(fact for fact in facts if not any(ref.symbol.startswith(own) for ref in references(fact)))


def map_children(expr: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """`expr` with `change` applied to each child."""
    match expr:
        case Literal() | Ref() | CurrentYear():
            return expr
        case Fail(named=named):
            return expr if named is None else evolve(expr, named=change(named))
        case Apply(args=args):
            return evolve(expr, args=tuple(change(arg) for arg in args))
        case Cases(cases=cases, otherwise=otherwise):
            changed = tuple(Case(change(c.when), change(c.value), c.label, span=c.span) for c in cases)
            return evolve(expr, cases=changed, otherwise=change(otherwise))
        case Fold(where=where, body=body):
            return evolve(expr, where=where and change(where), body=body and change(body))
        case Rank(key=key):
            return evolve(expr, key=change(key))
        case Apportion(total=total, factors=factors):
            return evolve(
                expr,
                total=change(total),
                factors=tuple(
                    evolve(f, weight=change(f.weight), value=change(f.value), divisor=f.divisor and change(f.divisor)) for f in factors
                ),
                coefficient=expr.coefficient and change(expr.coefficient),
                gate=expr.gate and change(expr.gate),
                redistribute=expr.redistribute and change(expr.redistribute),
                least=expr.least and change(expr.least),
                most=expr.most and change(expr.most),
            )
