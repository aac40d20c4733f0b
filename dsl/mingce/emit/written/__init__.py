"""How words of a policy get into what is generated: a module for each language, and nothing else may put them there.

A back end writes identifiers that it made itself (`names.Names`), literals, comments and docstrings.  The last three are made here
from any text at all, a path or a user's name included; what comes out is one token of the language, whatever went in.
"""
