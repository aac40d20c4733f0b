"""遵循: a plan held against the requirements of the policies that it follows, as findings about the plan."""

from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, frozen

from mingce.analysis.conformity import Result, Said, Verdict, conformity
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Code, Diagnostic, Label, Severity
from mingce.driver.pipeline import Compiled, Resolve, compile_source
from mingce.driver.workspace import Library, root_of
from mingce.emit.funds import demand
from mingce.emit.prose import date_text, value_text
from mingce.ir.program import Clause, Program
from mingce.ir.walk import references
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["check_conformity", "conformity_of"]


def conformity_of(path: Path, compiled: Compiled) -> tuple[Diagnostic, ...]:
    """Findings about the plan compiled from `path`; the policies that it follows are looked up as those that it uses."""
    return check_conformity(compiled, Library(root_of(path)))


def check_conformity(compiled: Compiled, resolve: Resolve) -> tuple[Diagnostic, ...]:
    """Findings about a plan; none where it follows no policy, or has errors itself.  Errors of a policy followed come along.

    A plan also has to meet what the policies that it follows have to meet themselves.
    """
    plan, module = compiled.program, compiled.module
    if plan is None or module is None:
        return ()
    seen: set[str] = set()
    return tuple(found for clause in _follows(module) for found in _above(plan, clause, resolve, seen))


def _follows(module: ast.Module) -> Iterator[ast.Follows]:
    for declaration in module.declarations:
        if declaration.kind == "政策":
            yield from (clause for clause in declaration.clauses if isinstance(clause, ast.Follows))


def _above(plan: Program, clause: ast.Follows, resolve: Resolve, seen: set[str]) -> Iterator[Diagnostic]:
    """The plan against the policy that the clause names, and those that this one follows, each policy once."""
    waiting = [(clause.name.text, "")]
    for name, by in waiting:
        module = resolve(name)
        if module is None:
            # That a policy followed names one that does not exist is told where it is checked itself.
            yield from () if by else (_unknown(clause),)
            continue
        followed = compile_source(module.source, resolve)
        frame = followed.program
        if frame is None:
            yield from (found for found in followed.diagnostics if found.severity is Severity.ERROR)
        elif frame.policy.alias == plan.policy.alias:
            yield _circle(clause, by)
        elif frame.policy.alias not in seen:
            seen.add(frame.policy.alias)
            yield from _findings(plan, frame, clause, by)
            waiting += ((one.name.text, frame.policy.name) for one in _follows(module))


def _unknown(clause: ast.Follows) -> Diagnostic:
    message = f"找不到所遵循的政策“{clause.name.text}”"
    help_text = "检查名称；所遵循的文件应当在同一个 policies 目录之内"
    return Diagnostic(code=codes.UNKNOWN_IMPORT, message=message, labels=(Label(clause.name.span),), help=help_text)


def _circle(clause: ast.Follows, by: str) -> Diagnostic:
    message = f"“{clause.name.text}”经“{by}”又遵循本政策" if by else "政策不能遵循自己"
    help_text = "只写下级遵循上级，删去多余的“遵循”"
    return Diagnostic(code=codes.CIRCULAR_DEFINITION, message=message, labels=(Label(clause.name.span),), help=help_text)


def _findings(plan: Program, frame: Program, clause: ast.Follows, by: str) -> Iterator[Diagnostic]:
    from mingce.interpreter import evaluate

    above = f"“{frame.policy.name}”" + (f"（“{by}”遵循它）" if by else "")
    verdicts = conformity(plan, frame, evaluate)
    for verdict in verdicts:
        told = _Told(verdict, frame, above, clause)
        match verdict.result:
            case Result.VIOLATED:
                yield told.finding(codes.REQUIREMENT_VIOLATED, "不符合", _way_out(verdict))
            case Result.DEVIATES:
                help_text = "原则性要求可以偏离，须在报送方案时说明理由；不打算偏离的，改正取值"
                yield told.finding(codes.REQUIREMENT_DEVIATION, "偏离", help_text)
            case _:
                pass
    silent = [verdict for verdict in verdicts if verdict.result is Result.NOT_ADDRESSED]
    if silent:
        yield Diagnostic(
            code=codes.REQUIREMENT_NOT_ADDRESSED,
            message=f"{above}的{len(silent)}项要求没有核对",
            labels=(Label(clause.name.span),),
            notes=tuple(f"“{verdict.statement.name}”：{_from(verdict, '，')}{verdict.reason}" for verdict in silent),
            help="补写同名的参数或者表；要用数据核对的，对所遵循的政策运行 mingce run",
        )


def _from(verdict: Verdict, then: str) -> str:
    return "" if verdict.since is None else f"自{date_text(verdict.since)}起{then}"


def _way_out(verdict: Verdict) -> str:
    if any(_lacks(part, verdict) for part in verdict.statement.clauses):
        return "补写没有列明的参数"
    # A requirement in principle is broken only by a deviation that nobody has justified.
    reasoned = dict(verdict.statement.facts).get("strength") == "原则上"
    otherwise = "要偏离的，说明理由并写明相应的参数" if reasoned else "确须不同的，先修改或者解释所遵循的政策"
    return f"改正取值；{otherwise}"


def _lacks(part: Clause, verdict: Verdict) -> bool:
    """Whether the clause asks for a value to be given that the plan does not give."""
    if part.role != "list" or part.condition is None:
        return False
    return any(ref.symbol not in verdict.used for ref in references(part.condition))


@frozen
class _Told:
    """A requirement that the plan does not meet, put into words; `above` names the policy that it comes from."""

    verdict: Verdict
    frame: Program
    above: str
    clause: ast.Follows

    def finding(self, code: Code, word: str, help_text: str) -> Diagnostic:
        """The finding, at the values of the plan that it is about."""
        statement = self.verdict.statement
        values = [Label(_heading(one.source.span), _said_text(one)) for one in self._deciding() if one.source.span is not None]
        return Diagnostic(
            code=code,
            message=f"{_from(self.verdict, '')}{word}{self.above}的要求“{statement.name}”",
            labels=tuple(values) or (Label(self.clause.name.span),),
            notes=tuple(self._wanted()),
            help=help_text,
            basis=tuple(basis.text for basis in statement.basis),
        )

    def _deciding(self) -> Iterator[Said]:
        """What the plan says, of a list only what it says of the members that do not meet the requirement."""
        for one in self.verdict.used.values():
            kept = tuple((name, value) for name, value in one.members if name in self.verdict.members)
            yield evolve(one, members=kept) if kept else one

    def _wanted(self) -> Iterator[str]:
        """What the requirement asks for, and the values of the parameters that it names."""
        for part in self.verdict.statement.clauses:
            if _lacks(part, self.verdict):
                yield f"应列明“{part.text}”"
            elif part.role in ("require", "uniform", "不增", "不减") and part.condition is not None:
                yield f"应有：{demand(part, self.frame)}"
        for parameter, value in self.verdict.bounds:
            yield f"{parameter.symbol.name}为{value_text(value, parameter.type)}"


def _said_text(said: Said) -> str:
    name, type_ = said.source.symbol.name, said.source.type
    if said.value is not None:
        return f"{name}为{value_text(said.value, type_)}"
    return f"{name}：{'、'.join(f'{member}{value_text(value, type_)}' for member, value in said.members)}"


def _heading(span: Span) -> Span:
    """The kind and name at the beginning of a declaration."""
    end = next((at for at, char in enumerate(span.text) if char in ":：\n"), len(span.text))
    return Span(span.source, span.start, span.start + end)
