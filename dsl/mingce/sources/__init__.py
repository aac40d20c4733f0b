"""The source library: what documents say, sentence by sentence, under keys that stay.

A document is segmented once; what is kept of it is an index of places and digests, never its text.
"""
