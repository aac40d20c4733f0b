"""Running a policy over data.

In: a checked `Program` and records as people hold them.  Out: results in the public record format.
"""
