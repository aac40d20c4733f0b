"""JSON Schema in tests: validators that compute exactly, and the schemas of a policy."""

import json
from decimal import Decimal

from jsonschema import Draft202012Validator, TypeChecker
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from mingce.backends import schema
from mingce.driver.site import options
from mingce.ir.program import Program

__all__ = ["input_validator", "output_validator", "printed", "refusals"]


def _is_integer(_checker: TypeChecker, value: object) -> bool:
    """As JSON Schema has it: 4.0 is an integer, too."""
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


_EXACT = extend(Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer))


def printed(program: Program) -> dict[str, str]:
    """The schemas of a policy as text, by the names of their files."""
    return {artifact.path.name: artifact.text for artifact in schema.emit(program, options())}


def _validator(program: Program, side: str) -> Validator:
    """A validator of the schema as it is printed, so that the printing is tried, too."""
    text = printed(program)[f"{program.policy.alias}.{side}.schema.json"]
    return _EXACT(json.loads(text, parse_float=Decimal))


def input_validator(program: Program) -> Validator:
    """Validates records that go in."""
    return _validator(program, "input")


def output_validator(program: Program) -> Validator:
    """Validates records of results."""
    return _validator(program, "output")


def refusals(validator: Validator, record: object) -> list[str]:
    """Why a record is refused, with the place; empty if it is valid."""
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(record)]
