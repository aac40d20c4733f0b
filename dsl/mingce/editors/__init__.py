"""Colours for editors and documents, from the table of tokens that the parser reads.

In: `grammar/tokens.toml` and the shapes of the lexer.  Out: a Pygments lexer, and a TextMate grammar as a generated file.
"""
