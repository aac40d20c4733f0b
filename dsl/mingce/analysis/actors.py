"""Who is meant: bodies are found by a part of their name, and by what else the policies call them."""

from collections.abc import Iterable

from mingce.analysis.evidence import Registered
from mingce.diagnostics.suggest import nearest
from mingce.ir.program import Term

__all__ = ["acts_for", "bodies", "nearest_body", "other_names"]


def other_names(name: str, terms: Iterable[Term]) -> tuple[str, ...]:
    """`name` and its other spellings: wherever it holds a 术语 or a synonym, each of the other words in its place."""
    found = {name: None}
    for term in terms:
        words = sorted((term.name, *term.synonyms), key=len, reverse=True)
        # Words often hold each other (居民医保, 城乡居民医保): the longest that fits is the one that was meant.
        word = next((word for word in words if word in name), None)
        if word is not None:
            found |= dict.fromkeys(name.replace(word, other) for other in words)
    return tuple(found)


def acts_for(item: Registered, names: tuple[str, ...]) -> bool:
    """Whether a body that one of `names` is part of has the duty, or takes part in it."""
    return any(name in body for body in (*item.duty.all_actors, *item.duty.all_partners) for name in names)


def bodies(duties: Iterable[Registered]) -> tuple[str, ...]:
    """Every body that has a duty or takes part in one, in the order of the policies."""
    return tuple(dict.fromkeys(body for item in duties for body in (*item.duty.all_actors, *item.duty.all_partners)))


def nearest_body(name: str, duties: Iterable[Registered]) -> str | None:
    """The body whose name is most like `name`."""
    return next(iter(nearest(name, bodies(duties))), None)
