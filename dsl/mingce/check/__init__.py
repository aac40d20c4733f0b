"""The checker: names, types and units, time, gaps and overlaps; from the syntax tree to the intermediate representation.

In: an `ast.Module`.  Out: an `ir.Program`, or nothing but diagnostics.  True afterwards: every name is resolved, every
expression typed, every definition in order, and every rounding written.
"""

from mingce.check.checker import Imports, check

__all__ = ["Imports", "check"]
