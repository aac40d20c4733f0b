"""遵循: a plan held against the requirements of the policies that it follows, as findings about the plan."""

from collections.abc import Iterator
from pathlib import Path

from mingce.analysis.conformity import Result, Verdict, conformity
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Code, Diagnostic, Label, Severity
from mingce.driver.pipeline import Compiled, Resolve, compile_source
from mingce.driver.workspace import Library, root_of
from mingce.emit.prose import phrase, value_text
from mingce.ir.program import Clause, Program
from mingce.ir.walk import references
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["check_conformity", "conformity_of"]


def conformity_of(path: Path, compiled: Compiled) -> tuple[Diagnostic, ...]:
    """Findings about the plan compiled from `path`; the policies that it follows are looked up as those that it uses."""
    return check_conformity(compiled, Library(root_of(path)))


def check_conformity(compiled: Compiled, resolve: Resolve) -> tuple[Diagnostic, ...]:
    """Findings about a plan; none where it follows no policy, or has errors itself.  Errors of a policy followed come along."""
    plan, module = compiled.program, compiled.module
    if plan is None or module is None:
        return ()
    return tuple(found for clause in _follows(module) for found in _against(plan, clause, resolve))


def _follows(module: ast.Module) -> Iterator[ast.Follows]:
    for declaration in module.declarations:
        if declaration.kind == "政策":
            yield from (clause for clause in declaration.clauses if isinstance(clause, ast.Follows))


def _against(plan: Program, clause: ast.Follows, resolve: Resolve) -> Iterator[Diagnostic]:
    name = clause.name.text
    module = resolve(name)
    if module is None:
        message = f"找不到所遵循的政策“{name}”"
        help_text = "检查名称；所遵循的文件应当在同一个 policies 目录之内"
        yield Diagnostic(code=codes.UNKNOWN_IMPORT, message=message, labels=(Label(clause.name.span),), help=help_text)
        return
    followed = compile_source(module.source, resolve)
    if followed.program is None:
        yield from (found for found in followed.diagnostics if found.severity is Severity.ERROR)
        return
    yield from _findings(plan, followed.program, clause)


def _findings(plan: Program, frame: Program, clause: ast.Follows) -> Iterator[Diagnostic]:
    from mingce.interpreter import evaluate

    verdicts = conformity(plan, frame, evaluate)
    for verdict in verdicts:
        match verdict.result:
            case Result.VIOLATED:
                yield _finding(codes.REQUIREMENT_VIOLATED, "不符合", verdict, frame, clause, _way_out(verdict))
            case Result.DEVIATES:
                help_text = "原则性要求可以偏离，须在报送方案时说明理由；不打算偏离的，改正参数的取值"
                yield _finding(codes.REQUIREMENT_DEVIATION, "偏离", verdict, frame, clause, help_text)
            case _:
                pass
    silent = [verdict for verdict in verdicts if verdict.result is Result.NOT_ADDRESSED]
    if silent:
        yield Diagnostic(
            code=codes.REQUIREMENT_NOT_ADDRESSED,
            message=f"“{frame.policy.name}”的{len(silent)}项要求没有核对",
            labels=(Label(clause.name.span),),
            notes=tuple(f"“{verdict.statement.name}”：{verdict.reason}" for verdict in silent),
            help="补写同名的参数；要用数据核对的，对所遵循的政策运行 mingce run",
        )


def _way_out(verdict: Verdict) -> str:
    if any(_lacks(part, verdict) for part in verdict.statement.clauses):
        return "补写没有列明的参数"
    # A requirement in principle is broken only by a deviation that nobody has justified.
    reasoned = dict(verdict.statement.facts).get("strength") == "原则上"
    otherwise = "要偏离的，说明理由并写明相应的参数" if reasoned else "确须不同的，先修改或者解释所遵循的政策"
    return f"改正参数的取值；{otherwise}"


def _lacks(part: Clause, verdict: Verdict) -> bool:
    """Whether the clause asks for a value to be given that the plan does not give."""
    if part.role != "list" or part.condition is None:
        return False
    return any(ref.symbol not in verdict.used for ref in references(part.condition))


def _finding(code: Code, word: str, verdict: Verdict, frame: Program, clause: ast.Follows, help_text: str) -> Diagnostic:
    statement = verdict.statement
    values = [
        Label(_heading(parameter.span), f"{parameter.symbol.name}为{value_text(value, parameter.type)}")
        for parameter, value in verdict.used.values()
        if parameter.span is not None
    ]
    return Diagnostic(
        code=code,
        message=f"{word}“{frame.policy.name}”的要求“{statement.name}”",
        labels=tuple(values) or (Label(clause.name.span),),
        notes=tuple(_wanted(verdict, frame)),
        help=help_text,
        basis=tuple(basis.text for basis in statement.basis),
    )


def _wanted(verdict: Verdict, frame: Program) -> Iterator[str]:
    """What the requirement asks for, and the values of the parameters that it names."""
    for part in verdict.statement.clauses:
        if _lacks(part, verdict):
            yield f"应列明“{part.text}”"
        elif part.role == "require" and part.condition is not None:
            yield f"应有：{phrase(part.condition, frame)}"
    for parameter, value in verdict.bounds:
        yield f"{parameter.symbol.name}为{value_text(value, parameter.type)}"


def _heading(span: Span) -> Span:
    """The kind and name at the beginning of a declaration."""
    end = next((at for at, char in enumerate(span.text) if char in ":：\n"), len(span.text))
    return Span(span.source, span.start, span.start + end)
