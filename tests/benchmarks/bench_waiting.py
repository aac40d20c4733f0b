"""The waiting period: generated code, code by hand, and two rule engines, on the same records."""

from collections.abc import Callable
from datetime import date

from mingce.backends.python.load import compile_policy
from tests.benchmarks.by_hand import waiting, waiting_inlined
from tests.benchmarks.policies import waiting_policy

TITLE = "等待期（每人一次）"
OUTPUTS = ("wait_fixed", "wait_repairable", "wait_variable", "wait_total", "benefit_start")
_RECORDS = tuple(
    (lapsed, repair, late, exempt, date(2026, 12, day))
    for lapsed, repair, late, exempt, day in (
        (0, 0, False, False, 1), (0, 0, True, False, 3), (1, 0, False, False, 9), (2, 1, False, False, 28),
        (5, 2, True, False, 31), (9, 0, False, False, 30), (3, 0, False, True, 15), (4, 9, True, False, 5),
    )
)  # fmt: skip
# Both engines compute the months only: neither has calendar arithmetic of the kind.  Each gets one expression, compiled once.
_ZEN_GROSS = "max([lapsed - 1, 0])"
_ZEN_FIXED = "(late or lapsed > 0 ? 3 : 0)"
_ZEN_FLOOR = "(lapsed >= 4 ? 6 : 0)"
_ZEN = (
    f"exempt ? 0 : max([{_ZEN_FLOOR}, {_ZEN_FIXED} + {_ZEN_GROSS} - "
    f"min([repair, max([{_ZEN_GROSS} - max([{_ZEN_FLOOR} - {_ZEN_FIXED}, 0]), 0])])])"
)
_CEL = (
    "exempt ? 0 : ((lapsed >= 4 ? 6 : 0) > (late || lapsed > 0 ? 3 : 0) + "
    "((lapsed > 1 ? lapsed - 1 : 0) - (repair < {r} ? repair : {r})) ? (lapsed >= 4 ? 6 : 0) : "
    "(late || lapsed > 0 ? 3 : 0) + ((lapsed > 1 ? lapsed - 1 : 0) - (repair < {r} ? repair : {r})))"
)
_CEL_REPAIRABLE = (
    "((lapsed > 1 ? lapsed - 1 : 0) - ((lapsed >= 4 ? 6 : 0) > (late || lapsed > 0 ? 3 : 0) ? (lapsed >= 4 ? 6 : 0) - "
    "(late || lapsed > 0 ? 3 : 0) : 0) > 0 ? (lapsed > 1 ? lapsed - 1 : 0) - ((lapsed >= 4 ? 6 : 0) > (late || lapsed > 0 ? 3 : 0) "
    "? (lapsed >= 4 ? 6 : 0) - (late || lapsed > 0 ? 3 : 0) : 0) : 0)"
)


def contestants() -> dict[str, Callable[[], list[object]]]:
    """Each computes all records once and gives the total months, so that their answers can be compared."""
    evaluator = compile_policy(waiting_policy(), OUTPUTS)
    core = evaluator.raw()
    found: dict[str, Callable[[], list[object]]] = {
        "明策生成代码": lambda: [core(2027, 2027, *record)[3] for record in _RECORDS],
        "手写代码（用 min、max）": lambda: [waiting(2027, *record)[3] for record in _RECORDS],
        "手写代码（展开比较）": lambda: [waiting_inlined(2027, *record)[3] for record in _RECORDS],
    }
    return found | _engines()


def _engines() -> dict[str, Callable[[], list[object]]]:
    names = ("lapsed", "repair", "late", "exempt")
    contexts = tuple(dict(zip(names, record, strict=False)) for record in _RECORDS)
    return _zen(contexts) | _cel(contexts)


def _zen(contexts: tuple[dict[str, object], ...]) -> dict[str, Callable[[], list[object]]]:
    try:
        import zen
    except ImportError:
        return {}
    program = zen.compile_expression(_ZEN)
    return {"zen-engine": lambda: [program.evaluate(context) for context in contexts]}


def _cel(contexts: tuple[dict[str, object], ...]) -> dict[str, Callable[[], list[object]]]:
    try:
        import cel
    except ImportError:
        return {}
    program = cel.compile(_CEL.replace("{r}", _CEL_REPAIRABLE))
    return {"common-expression-language": lambda: [program.execute(context) for context in contexts]}
