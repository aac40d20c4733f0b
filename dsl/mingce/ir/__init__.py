"""The intermediate representation: what a policy means.

In: nothing but data that the checker builds.  Out: `Program`.  True here and not before: every name is resolved to a symbol,
every expression has a type with units, definitions stand in dependency order, and domain declarations carry their meaning
as core definitions.
"""
