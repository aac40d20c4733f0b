"""Aliases that mean something else already where they would be used, so that nothing could be called by them."""

import keyword
from typing import Final

from mingce.check.scope import Scope
from mingce.diagnostics import catalogue as codes
from mingce.syntax import ast

__all__ = ["refuse_file_name", "refuse_record_key"]

_RECORD: Final = {"id": "编号", "year": "年度", "parameters": "参数", "readings": "口径"}
_DEVICES: Final = frozenset(("con", "nul", "aux", "prn", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))))
_PAGES: Final = frozenset(("index", "comparison", "sources"))
# What a generated Python module imports, and what those import: a module of that name would come in their place.
_MODULES: Final = frozenset((
    "abc", "ast", "calendar", "collections", "contextlib", "copy", "copyreg", "dataclasses", "datetime", "decimal", "dis", "enum",
    "fractions", "functools", "importlib", "inspect", "itertools", "json", "keyword", "linecache", "locale", "math", "numbers",
    "opcode", "operator", "os", "re", "reprlib", "sys", "token", "tokenize", "types", "typing", "warnings", "weakref",
))  # fmt: skip


def refuse_record_key(named: ast.Named, scope: Scope) -> None:
    """Report an input or a list whose alias is a key that every record has for something else."""
    alias = named.alias.text if named.alias is not None else ""
    if alias in _RECORD:
        message = f"英文别名“{alias}”在记录中专指{_RECORD[alias]}，不能用作输入"
        _report(named, message, f"换一个别名，例如 {alias}_value", scope)


def refuse_file_name(named: ast.Named, scope: Scope) -> None:
    """Report a policy whose files could not be written or imported under its alias."""
    alias = named.alias.text if named.alias is not None else ""
    why = _why_no_file(alias)
    if why:
        _report(named, f"英文别名“{alias}”不能用作政策的别名：生成的文件以它命名，而{why}", f"换一个别名，例如 {alias}_policy", scope)


def _why_no_file(alias: str) -> str:
    if alias in _DEVICES:
        return "它在 Windows 中是设备的名称"
    if alias in _PAGES:
        return "文档中另有这个名称的网页"
    if keyword.iskeyword(alias):
        return "它是 Python 的关键字"
    return "它是 Python 自带模块的名称" if alias in _MODULES else ""


def _report(named: ast.Named, message: str, help_text: str, scope: Scope) -> None:
    assert named.alias is not None, "only an alias is refused"
    scope.report(codes.BAD_ALIAS, named.alias.span, message, help=help_text)
