"""Run by tests with `python -I -S` and nothing but a generated module: requests on standard input, one a line, answers likewise.

`python -I -S module_driver.py MODULE.py`.  A request names the entry point (`how`) and what is given to it; numbers are read as
`Decimal`, or as most programs do (`floats`).  An answer is the text of the output record.
"""

import copy
import importlib.util
import json
import pickle
import sys
from decimal import Decimal, getcontext


def main() -> None:
    """Answer every request."""
    assert importlib.util.find_spec("mingce") is None, "the module must not need what it was made by"
    policy = load(sys.argv[1])
    # What the caller computes with must not matter.
    getcontext().prec = 3
    for line in sys.stdin:
        floats = '"floats": true' in line[:20]
        how = {} if floats else {"parse_float": Decimal, "parse_constant": Decimal, "parse_int": whole}
        print(*answers(policy, json.loads(line, **how)), sep="\n", flush=True)


def whole(digits: str) -> int | Decimal:
    """A whole number; Python refuses to read very long ones as int."""
    return int(digits) if len(digits) <= 300 else Decimal(digits)


def load(path: str) -> object:
    """The module, under its name, so that its results can be pickled."""
    spec = importlib.util.spec_from_file_location("policy_module", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def answers(policy: object, request: dict) -> list[str]:
    """The output records of one request."""
    match request:
        case {"how": "record", "record": record, **others}:
            return [answer(policy, record, lambda: policy.evaluate_record(record, **options(others)))]
        case {"how": "many", "records": records, **others}:
            pairs = [
                tuple(item) if isinstance(item, list) and len(item) == 2 and isinstance(item[0], dict) else item for item in records
            ]
            found = list(policy.evaluate_many(iter(pairs), **options(others)))
            plain = [item[0] if isinstance(item, tuple) else item for item in pairs]
            return [told(policy, record, one) for record, one in zip(plain, found, strict=True)]
        case {"how": "keywords", "record": record, **others}:
            return [answer(policy, None, lambda: policy.evaluate(**record, **options(others)))]


def options(others: dict) -> dict:
    """The other arguments of an entry point."""
    return {key: value for key, value in others.items() if key != "floats"}


def answer(policy: object, record: object, compute: object) -> str:
    """What one call gives."""
    try:
        found = compute()
    except policy.PolicyInputError as error:
        found = error
    return told(policy, record, found)


def told(policy: object, record: object, found: object) -> str:
    """A result or an error as text; both survive being copied and sent elsewhere."""
    for again in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert again == found, found
        assert type(again) is type(found)
    if isinstance(found, policy.Result):
        data = found.to_data()
        assert pickle.loads(pickle.dumps(found)).to_data() == data
        # Plain data say the same as the text, digit by digit.
        digits = {"parse_float": str, "parse_int": str}
        plain, exact = json.loads(json.dumps(data), **digits), json.loads(found.to_json(), **digits)
        assert plain == exact or too_long(exact), (plain, exact)
        return found.to_json()
    assert str(found) == found.message
    error = {"code": found.code, "message": found.message, "field": found.field}
    return policy.written({"id": policy.identifier(record), "error": error})


def too_long(exact: object) -> bool:
    """Whether there is a number in it that binary numbers cannot hold, or that Python writes with an exponent."""
    match exact:
        case dict():
            return any(map(too_long, exact.values()))
        case list():
            return any(map(too_long, exact))
        case str():
            return "." in exact and (len(exact.strip("-").lstrip("0.")) > 15 or exact.strip("-").startswith("0.0000"))
        case _:
            return False


main()
