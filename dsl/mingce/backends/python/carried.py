"""The text that every generated module carries: its run time, the reading of records, and how results are told."""

from inspect import getsource

from mingce.backends.python import given, lists, records, results, runtime, shares, values
from mingce.backends.python.refs import quoted
from mingce.diagnostics import suggest
from mingce.emit.confusable import confusable
from mingce.ir.program import Program

__all__ = ["carried", "imports"]

_IMPORTS = """\
from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from calendar import isleap, monthrange
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from json.encoder import encode_basestring
from math import lcm
from operator import eq
from typing import Any, NamedTuple, TypeGuard
"""

_SHARING = frozenset(("apportioned", "apportioned_open"))
_LISTS = frozenset(("once", "once_for", "Running", "Tied"))

_NEAR = '''\
_ALIKE: dict[str, list[str]] = {}
for _group in ALIKE.split():
    for _char in _group:
        _ALIKE.setdefault(_char, []).append(_group)
_SIMPLIFIED = {ord(pair[0]): pair[1] for pair in TRADITIONAL.split()}


def fold(text: str) -> str:
    """One spelling for full and half width, upper and lower case, traditional and simplified."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_SIMPLIFIED)


def _substitution(char: str, target: str) -> int:
    if char == target:
        return 0
    return _NEAR if any(target in group for group in _ALIKE.get(char, ())) else _WRONG
'''


def imports(helpers: frozenset[str]) -> str:
    """What the text needs of the standard library."""
    found = _IMPORTS
    if not _SHARING & helpers:
        found = found.replace("from math import lcm\n", "")
    if not _LISTS & helpers:
        found = found.replace("from bisect import bisect_left\n", "").replace(", Sequence\n", "\n").replace("NamedTuple, ", "")
    return found


def carried(program: Program, helpers: frozenset[str]) -> str:
    """All of it, for one policy whose cores call `helpers`; what shares out amounts or keeps lists only where that is done."""
    errors = getsource(runtime).partition("class PolicyInputError")
    bodies = [getsource(module) for module, names in ((shares, _SHARING), (lists, _LISTS)) if names & helpers]
    bodies += [getsource(module) for module in (values, given, records, results)]
    texts = [body.partition("# --- begin\n")[2].partition("# --- end")[0].strip() for body in bodies]
    return "\n\n\n".join(("Plain = Any", f"{errors[1]}{errors[2].rstrip()}", _suggestions(program), *texts)) + "\n"


def _suggestions(program: Program) -> str:
    """The search for the name that was meant, with the characters that sound or look like those of the policy's names."""
    found = confusable(program, given.WORDS)
    alike, old = quoted(" ".join(found.alike)), quoted(" ".join(found.old))
    numbers = "".join(f"{name} = {getattr(suggest, name)}\n" for name in ("MAX_LENGTH", "_NEAR", "_EDIT", "_WRONG", "_MOST", "_PAIR"))
    tables = f"# Characters that sound or look alike, and traditional forms: for guesses at misspelt names.\nALIKE = {alike}\n"
    functions = (suggest.nearest, suggest._remade, suggest._allowance, suggest._distance)
    return "\n\n\n".join(
        (
            f"{numbers}{tables}TRADITIONAL = {old}\n{_NEAR.rstrip()}",
            *(getsource(function).rstrip() for function in functions),
        )
    )
