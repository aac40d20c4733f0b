"""Ten years of one person: stocks that add up from year to year, and the cap at the end."""

from collections.abc import Callable

from mingce.backends.python.load import compile_policy
from tests.benchmarks.by_hand import history, history_inlined
from tests.benchmarks.policies import history_policy

TITLE = "十年参保史（每人一次）"
OUTPUTS = ("run_years", "continuity_reward", "zero_claim_reward", "lapse_reduction", "cap")
FIRST, LAST = 2023, 2032
_KINDS = {"r": "resident", "e": "employee", "n": "none"}
_HISTORIES = tuple(
    ([_KINDS[letter] for letter in letters], [mark == "1" for mark in claims], [mark == "1" for mark in used])
    for letters, claims, used in (
        ("rrrrrrrrrr", "1111111111", "0000000000"), ("nnnrrrrrrr", "0001101101", "0000000100"),
        ("rrreeerrrr", "1100001111", "0000000000"), ("rrnnrrnrrr", "1010101010", "0000010000"),
    )
)  # fmt: skip


def contestants() -> dict[str, Callable[[], list[object]]]:
    """Each computes all histories once and gives the results, so that they can be compared."""
    evaluator = compile_policy(history_policy(), OUTPUTS)
    core = evaluator.raw()
    return {
        "明策生成代码": lambda: [core(FIRST, LAST, *columns) for columns in _HISTORIES],
        "手写代码（用 min、max）": lambda: [history(FIRST, LAST, *columns) for columns in _HISTORIES],
        "手写代码（展开比较）": lambda: [history_inlined(FIRST, LAST, *columns) for columns in _HISTORIES],
    }
