"""`python -m tests.fuzz.smallest SEED …`: what is left of a policy of `programs` that fails.

Of each policy of the seed on which an engine differs or fails, the smallest that still does so at the same place, with one record.
"""

import json
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from attrs import evolve, frozen

from mingce.driver.pipeline import compile_source
from mingce.source import Source
from tests.fuzz import programs
from tests.fuzz.policy_texts import HEADER
from tests.fuzz.programs import Case, cases, check, check_in_node

__all__ = ["Draft", "fault", "smallest"]

_HEADER_LINES = HEADER.count("\n")
_WORD = re.compile(r"[^ 、，；（）]+")


@frozen
class Draft:
    """A policy in lines, of which those of the header stay, and the only record for it."""

    head: tuple[str, ...]
    body: tuple[str, ...]
    record: dict[str, Any]

    @staticmethod
    def of(case: Case) -> Iterator["Draft"]:
        """The policy of a case with each of its records."""
        lines = case.text.splitlines()
        for record in json.loads(case.records):
            yield Draft(tuple(lines[:_HEADER_LINES]), tuple(lines[_HEADER_LINES:]), record)

    def case(self) -> Case | None:
        """None where the checker refuses it."""
        text = "\n".join((*self.head, *self.body, ""))
        program = compile_source(Source("x.pol", text), lambda _name: None).program
        return None if program is None else Case(text, program, json.dumps([self.record], ensure_ascii=False))

    def smaller(self) -> Iterator["Draft"]:
        """What is one step smaller: a statement, a clause, something in brackets, a key of the record, or a member less."""
        for place, line in enumerate(self.body):
            before, after = self.body[:place], self.body[place + 1 :]
            yield evolve(self, body=before + after)
            for shorter in _shorter(line):
                yield evolve(self, body=(*before, shorter, *after))
        for key, value in self.record.items():
            yield evolve(self, record={other: self.record[other] for other in self.record if other != key})
            if isinstance(value, list):
                for place in range(len(value)):
                    yield evolve(self, record=self.record | {key: value[:place] + value[place + 1 :]})


def _shorter(line: str) -> Iterator[str]:
    """The line without one of its clauses, or with something in brackets replaced by a part of it, the shortest first."""
    clauses = line.split("；")
    for place in range(1, len(clauses) - 1):
        yield "；".join(clauses[:place] + clauses[place + 1 :])
    opened: list[int] = []
    for end, letter in enumerate(line):
        if letter == "（":
            opened.append(end)
        elif letter == "）" and opened:
            start = opened.pop()
            for word in sorted(set(_WORD.findall(line[start:end])), key=len):
                yield line[:start] + word + line[end + 1 :]


def fault(case: Case) -> object:
    """Where in `programs` it failed and with what; None if every engine says the same."""
    try:
        check(case)
        with TemporaryDirectory() as folder:
            check_in_node([case], Path(folder))
    except Exception as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == programs.__file__]
        return type(error), lines
    return None


def smallest(draft: Draft, wanted: object) -> Draft:
    """The draft made smaller step by step as long as its fault stays the same."""
    while True:
        for other in draft.smaller():
            case = other.case()
            if case is not None and fault(case) == wanted:
                draft = other
                break
        else:
            return draft


def main() -> None:
    """Print what is left of each policy that fails."""
    for seed in sys.argv[1:]:
        for case in cases(Random(int(seed))):
            wanted = fault(case)
            same = (draft for draft in Draft.of(case) if wanted and (one := draft.case()) and fault(one) == wanted)
            for draft in list(same)[:1]:
                found = smallest(draft, wanted)
                left = (*found.body, json.dumps(found.record, ensure_ascii=False))
                sys.stdout.write("\n".join((f"{seed}: {wanted}", *left, "\n")))


if __name__ == "__main__":
    main()
