"""Where a statement comes from, and what it takes for granted beyond that."""

from attrs import frozen

__all__ = ["Assumption", "Basis"]


@frozen
class Basis:
    """The locator as written out, and the keys of the sentences it names."""

    text: str
    keys: tuple[str, ...]


@frozen
class Assumption:
    """What the document does not say and the policy takes for granted, and why, as Chinese texts."""

    text: str
    reason: str
