"""Where a statement comes from."""

from attrs import frozen

__all__ = ["Basis"]


@frozen
class Basis:
    """The locator as written out, and the keys of the sentences it names."""

    text: str
    keys: tuple[str, ...]
