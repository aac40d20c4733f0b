"""Mingce (明策): an executable, explainable, verifiable language for policy.

    >>> import mingce
    >>> policy = mingce.load("policies/sichuan/enrolment_2025.pol")
    >>> policy.evaluate({"year": 2027, "status": {"2027": "resident"}, ...}).outputs["wait_total"]

`check` reports what is wrong with a text, `load` gives a policy that can be evaluated and explained.
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mingce.driver.api import CheckResult as CheckResult
    from mingce.driver.api import ExplainedResult as ExplainedResult
    from mingce.driver.api import LoadedPolicy as LoadedPolicy
    from mingce.driver.api import LoadError as LoadError
    from mingce.driver.api import Result as Result
    from mingce.driver.api import UnusedColumnWarning as UnusedColumnWarning
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
    "UnusedColumnWarning",
    "WorkspaceError",
    "__version__",
    "check",
    "load",
]


def __getattr__(name: str) -> object:
    """The public names, each imported when it is first asked for, so that `import mingce` stays light."""
    from importlib import import_module

    if name == "__version__":
        from importlib.metadata import version

        return version("mingce")
    if name not in __all__:
        raise AttributeError(f"module 'mingce' has no attribute {name!r}")
    if name in ("PolicyError", "Undetermined"):
        return getattr(import_module("mingce.ir.values"), name)
    return getattr(import_module("mingce.driver.workspace" if name == "WorkspaceError" else "mingce.driver.api"), name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)


class _Package(ModuleType):
    """The package as a module whose `check` is the function, although a subpackage has the same name.

    Importing a subpackage sets it as an attribute of its parent; without this, `check` would be one or the other depending
    on what has been imported before.
    """

    @property
    def check(self) -> object:
        return __getattr__("check")

    @check.setter
    def check(self, subpackage: object) -> None:
        """Leave the function in its place; the subpackage is reached by import statements."""


sys.modules[__name__].__class__ = _Package
