"""The back ends that there are."""

from typing import Final

from mingce.backends import docs, schema
from mingce.backends.api import Backend
from mingce.backends.javascript import backend as javascript
from mingce.backends.python import backend as python
from mingce.backends.sql import backend as sql

__all__ = ["BACKENDS"]

BACKENDS: Final[tuple[Backend, ...]] = (
    Backend("python", python.emit),
    Backend("javascript", javascript.emit),
    Backend("sql", sql.emit),
    Backend("schema", schema.emit),
    Backend("docs", docs.emit),
)
