"""From files to results: the pipeline, and all reading and writing.

In: paths.  Out: programs, findings, results and files.  Everything below this layer is pure.
"""
