"""Mingce (明策): an executable, explainable, verifiable language for policy.

    >>> import mingce
    >>> policy = mingce.load("policies/sichuan/enrolment_2025.pol")
    >>> policy.evaluate({"year": 2027, "status": {"2027": "resident"}, ...}).outputs["wait_total"]

`check` reports what is wrong with a text, `load` gives a policy that can be evaluated and explained.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mingce.driver.api import CheckResult as CheckResult
    from mingce.driver.api import ExplainedResult as ExplainedResult
    from mingce.driver.api import LoadedPolicy as LoadedPolicy
    from mingce.driver.api import LoadError as LoadError
    from mingce.driver.api import Result as Result
    from mingce.driver.api import check as check
    from mingce.driver.api import load as load
    from mingce.driver.workspace import WorkspaceError as WorkspaceError
    from mingce.ir.values import PolicyError as PolicyError
    from mingce.ir.values import Undetermined as Undetermined

    __version__: str

__all__ = [
    "CheckResult",
    "ExplainedResult",
    "LoadError",
    "LoadedPolicy",
    "PolicyError",
    "Result",
    "Undetermined",
    "WorkspaceError",
    "__version__",
    "check",
    "load",
]


def __getattr__(name: str) -> object:
    """The public names, each imported when it is first asked for, so that `import mingce` stays light."""
    from importlib import import_module

    match name:
        case "__version__":
            from importlib.metadata import version

            return version("mingce")
        case "PolicyError" | "Undetermined":
            return getattr(import_module("mingce.ir.values"), name)
        case "WorkspaceError":
            return getattr(import_module("mingce.driver.workspace"), name)
        case _ if name in __all__:
            return getattr(import_module("mingce.driver.api"), name)
    raise AttributeError(f"module 'mingce' has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
