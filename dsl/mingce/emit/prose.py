"""Official Chinese for everything in a program: expressions, values and whole statements.

In: expressions and statements of the IR.  Out: text that a clerk can read aloud, with nothing of the notation left in it.
"""

from mingce.emit.phrases import member_name, phrase
from mingce.emit.prose_values import date_text, decimal_text, value_text
from mingce.emit.sentences import gist, numeral, sentence

__all__ = ["date_text", "decimal_text", "gist", "member_name", "numeral", "phrase", "sentence", "value_text"]
