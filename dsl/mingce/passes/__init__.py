"""Passes: a program in, an equivalent program out; `lower` is the step from exact rationals to exact integers.

In: the checked `Program`.  Out: the same policy with facts filled in, or in scaled integers.  True afterwards and not before:
no division outside the rounding quotients, and a proven range for every number.
"""
