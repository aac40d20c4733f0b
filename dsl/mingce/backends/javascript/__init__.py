"""The JavaScript back end.

In: a checked program.  Out: an ES module that needs nothing else, for browsers and node.  One core computes every year in the
order of the reference evaluator, on integers: numbers where the proven range is exact in them, BigInt elsewhere.
"""
