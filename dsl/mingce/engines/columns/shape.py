"""Which column of a table is which input: by alias or Chinese name, with the year or the month after it."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from attrs import frozen

from mingce.engines.rows.scalars import did_you_mean
from mingce.flat.graph import Cell
from mingce.ir.program import Input, Period, Program
from mingce.ir.values import PolicyError

__all__ = ["Shape", "shape_of"]

Key = TypeVar("Key")

_YEAR: Final = re.compile(r"(.+?)_(\d{4})年?", re.ASCII)
_MONTH: Final = re.compile(r"(.+?)_(\d{4})(?:-|_|年)(\d{1,2})月?", re.ASCII)
_ID: Final = ("id", "编号")
_WHEN: Final = ("year", "年度")


@frozen
class Shape:
    """The columns of a table: those of inputs, and those that say who and when.

    `others` are columns that stand for nothing in the policy, each with a question where a name was perhaps meant.
    """

    cells: Mapping[Cell, str]
    id: str | None
    year: str | None
    others: Mapping[str, str]


def shape_of(program: Program, names: Iterable[str]) -> Shape:
    """The shape of a table with these columns; a PolicyError where two columns give the same."""
    inputs = {word: item for item in program.inputs for word in (item.symbol.name, item.symbol.alias)}
    cells: dict[Cell, str] = {}
    special: dict[str, str] = {}
    others: dict[str, str] = {}
    for name in names:
        plain = unicodedata.normalize("NFKC", name).strip()
        word = next((words[0] for words in (_ID, _WHEN) if plain in words), None)
        cell = None if word else _cell(inputs, plain)
        if word:
            _once(special, word, name)
        elif cell is not None:
            _once(cells, cell, name)
        else:
            others[name] = did_you_mean(plain, _known(inputs, plain))
    return Shape(cells, special.get("id"), special.get("year"), others)


def _once(found: dict[Key, str], key: Key, name: str) -> None:
    if key in found:
        raise PolicyError("duplicate-field", f"列“{found[key]}”和列“{name}”给出的是同一项，只能有一列", name)
    found[key] = name


def _cell(inputs: Mapping[str, Input], name: str) -> Cell | None:
    if name in inputs and inputs[name].period is Period.ONCE:
        return Cell(inputs[name].symbol.id)
    month = _MONTH.fullmatch(name)
    if month and month[1] in inputs and inputs[month[1]].period is Period.MONTHLY and 1 <= int(month[3]) <= 12:
        return Cell(inputs[month[1]].symbol.id, int(month[2]), int(month[3]))
    year = _YEAR.fullmatch(name)
    if year and year[1] in inputs and inputs[year[1]].period is Period.YEARLY:
        return Cell(inputs[year[1]].symbol.id, int(year[2]))
    return None


def _known(inputs: Mapping[str, Input], name: str) -> list[str]:
    """Names that a column could have had, with the year that it was given."""
    year = _YEAR.fullmatch(name)
    return [f"{word}_{year[2]}" if year and item.period is Period.YEARLY else word for word, item in inputs.items()]
