"""The SQL back end.

In: a checked program and the shape of a table.  Out: one query that gives every row of the table its results, for DuckDB,
PostgreSQL, Spark and 达梦.  It prints the flat program of the policy: layers of common table expressions, each a few columns of
exact integers; days and money are turned into integers in the first and back in the last.
"""

from mingce.backends.sql.dialects import DIALECTS
from mingce.backends.sql.names import Source
from mingce.backends.sql.query import query
from mingce.backends.sql.shape import table_shape

__all__ = ["DIALECTS", "Source", "query", "table_shape"]
