"""The Python back end.

In: a checked program.  Out: a readable module, or an evaluator compiled in memory.  The core is a function on plain integers with
the readings written in; a second, three-valued one is used where data leave something open.
"""
