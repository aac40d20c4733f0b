"""The 示例 that `mingce build` writes as data, and how whatever computes a policy is held to them."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

from mingce.driver.exporting import exported_examples
from mingce.engines.rows.jsontext import decoder
from mingce.ir.program import Program
from tests.corpus_cases import plain

__all__ = ["GENERATED", "Expectation", "expectations", "generated", "of_program", "unmet"]

GENERATED = Path(__file__).parents[1] / "generated"


@frozen
class Expectation:
    """A record of an example, and what must come of it."""

    name: str
    record: Mapping[str, Any] = field(repr=False)
    expected: Mapping[str, Any] = field(repr=False)


def expectations(text: str) -> tuple[Expectation, ...]:
    """What a file of examples holds; numbers stay exact."""
    return tuple(Expectation(one["record"]["id"], one["record"], one["expected"]) for one in decoder().decode(text)["examples"])


def generated() -> Iterator[tuple[str, tuple[Expectation, ...]]]:
    """Policies by their aliases, with the examples that lie in the folder of generated files."""
    for path in sorted((GENERATED / "examples").glob("*.json")):
        yield path.stem, expectations(path.read_text(encoding="utf-8"))


def of_program(program: Program) -> tuple[Expectation, ...]:
    """The examples of a policy as they would be written."""
    return tuple(one for artifact in exported_examples([program]) for one in expectations(artifact.text))


def unmet(expected: Mapping[str, Any], answer: Mapping[str, Any]) -> list[str]:
    """Where the output record of a policy is not what an example says; as the guide for developers tells integrators."""
    if "error" in expected:
        code = answer.get("error", {}).get("code")
        return [] if code == expected["error"]["code"] else [f"error: {expected['error']['code']} wanted, {answer}"]
    if "error" in answer:
        return [f"error: {answer['error']}"]
    return [place for key, wanted in expected["outputs"].items() for place in _unlike(wanted, answer["outputs"][key], key)]


def _unlike(wanted: Any, found: Any, place: str) -> Iterator[str]:
    """What an example leaves out is not compared; of what is open only that it is open."""
    match wanted:
        case {"undetermined": _}:
            alike = isinstance(found, Mapping) and "undetermined" in found
        case dict() if isinstance(found, Mapping):
            for key, item in wanted.items():
                yield from _unlike(item, found[key], f"{place}.{key}")
            return
        case list() if isinstance(found, Sequence) and len(found) == len(wanted):
            for number, item in enumerate(wanted):
                yield from _unlike(item, found[number], f"{place}[{number}]")
            return
        case _:
            alike = plain(wanted) == plain(found)
    if not alike:
        yield f"{place}: {wanted!r} wanted, {found!r}"
