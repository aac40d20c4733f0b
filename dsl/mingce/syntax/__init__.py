"""Syntax: from text to the tree of what was written, and back to canonical text.

In: a `Source`.  Out: an `ast.Module` and diagnostics.  True afterwards: every declaration has only clauses that its kind
allows; nothing is known yet about what names mean.
"""
