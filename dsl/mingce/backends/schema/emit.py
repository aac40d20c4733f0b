"""The two schemas of a policy as files."""

from decimal import Decimal
from json.encoder import encode_basestring
from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing
from typing import Final

from mingce.backends.api import Artifact, Options
from mingce.backends.schema.fragments import Json
from mingce.backends.schema.inputs import record_schema
from mingce.backends.schema.outputs import result_schema
from mingce.ir.program import Program

__all__ = ["emit", "input_schema", "output_schema"]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_WIDTH: Final = 120


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:  # the options serve back ends that show results
    """The schemas of `program`; none for a policy that computes nothing, such as a list of terms."""
    del options
    if not any(definition.public for definition in program.definitions):
        return ()
    alias = program.policy.alias
    pairs = (("input", input_schema(program)), ("output", output_schema(program)))
    return tuple(Artifact(PurePosixPath(f"{alias}.{side}.schema.json"), _printed(schema) + "\n") for side, schema in pairs)


def input_schema(program: Program) -> dict[str, Json]:
    """The schema of one record that the policy takes."""
    return _identified(program, "input", record_schema(program))


def output_schema(program: Program) -> dict[str, Json]:
    """The schema of one record of results."""
    return _identified(program, "output", result_schema(program))


def _identified(program: Program, side: str, schema: dict[str, Json]) -> dict[str, Json]:
    return {"$schema": _DIALECT, "$id": f"urn:mingce:{program.policy.alias}:{side}", **schema}


def _printed(value: Json, margin: str = "") -> str:
    """JSON text: on one line where it fits, decimals digit by digit and never through binary numbers."""
    match value:
        case dict() if value:
            parts = [f"{encode_basestring(key)}: {_printed(item, margin + '  ')}" for key, item in value.items()]
            return _laid_out(parts, "{}", margin)
        case list() if value:
            return _laid_out([_printed(item, margin + "  ") for item in value], "[]", margin)
        case _:
            return _scalar(value)


def _laid_out(parts: list[str], brackets: str, margin: str) -> str:
    line = brackets[0] + ", ".join(parts) + brackets[1]
    if "\n" not in line and len(margin) + len(line) <= _WIDTH:
        return line
    inside = f",\n{margin}  ".join(parts)
    return f"{brackets[0]}\n{margin}  {inside}\n{margin}{brackets[1]}"


def _scalar(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case str():
            return encode_basestring(value)
        case _:
            return "{}" if value == {} else "[]" if value == [] else str(value)
