"""Whether a declaration has the clauses that its kind asks for, and what a condition in it may bring about.

The order of clauses never matters here.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Code, Diagnostic, Label, Sink
from mingce.diagnostics.suggest import nearest
from mingce.source import Span
from mingce.syntax import ast
from mingce.syntax.kind_rules import KINDS, KindRule, Kinds
from mingce.syntax.labels import ClauseLabel, clause_label, label_in, worded_label
from mingce.syntax.report import replace, report
from mingce.syntax.runs import report_prefix, report_run_together
from mingce.syntax.tokens import token_table

__all__ = ["KINDS", "check_clauses", "clause_list", "clause_shape", "clause_words"]

_ALIAS: Final = re.compile(r"[a-z][a-z0-9_]*")
_EFFECTS: Final[Kinds] = (ast.Effect,)
_WAITS: Final[Kinds] = (ast.Exempt, ast.FixedWait, ast.TotalFloor, ast.MonthLength)
_CONSEQUENCES: Final[Mapping[str, tuple[Kinds, str]]] = {
    "激励": (_EFFECTS, "增加、减少、清零、保留或定为"),
    "扣减": (_EFFECTS, "增加、减少、清零、保留或定为"),
    "等待期": (_WAITS, "免除、固定、合计不少于或每月按…计"),
}
_MISSING: Final[Mapping[type[object], Code]] = {
    ast.Basis: codes.MISSING_BASIS,
    ast.Alternatives: codes.READING_WITHOUT_ALTERNATIVE,
}


def check_clauses(declaration: ast.Declaration, names: Collection[str], sink: Sink) -> None:
    """Report clauses that are unknown, misplaced, repeated or missing, and aliases that no program could use."""
    rule = KINDS[declaration.kind]
    _check_heading(declaration, sink)
    readable = _check_allowed(declaration, rule, names, sink)
    _check_repeated(declaration, rule, sink)
    if readable:
        _check_missing(declaration, rule, sink)
    _check_consequences(declaration, sink)
    for named in _declared(declaration):
        _check_alias(named, sink)


def head(declaration: ast.Declaration) -> Span:
    """Kind and name, where what is missing from a declaration is shown."""
    if declaration.named is not None:
        return Span(declaration.span.source, declaration.span.start, declaration.named.span.end)
    return Span(declaration.span.source, declaration.span.start, declaration.span.start + len(declaration.kind))


def _labels(kind: str) -> tuple[ClauseLabel, ...]:
    rule = KINDS[kind]
    return tuple(label_in(kind, one) for one in dict.fromkeys((*rule.once, *rule.many, *rule.always)))


def clause_list(kind: str) -> str:
    """A sentence that lists the clauses of this kind of declaration."""
    return f"“{kind}”可以写：{'、'.join(label.text for label in _labels(kind))}"


def clause_shape(kind: str, word: str) -> str | None:
    """An example of the clause of this kind of declaration that begins with `word`."""
    return next((label.shape for label in _labels(kind) if word in label.words), None)


def clause_words(kind: str) -> frozenset[str]:
    """Words with which a clause of this kind of declaration can begin."""
    found = {word for label in _labels(kind) for word in label.words}
    if ast.TypeName in KINDS[kind].once:
        found.update(token_table()["TYPE"].words)
    return frozenset(found)


def _check_heading(declaration: ast.Declaration, sink: Sink) -> None:
    kind, span = declaration.kind, head(declaration)
    if kind == "宣示":
        if declaration.named is not None:
            note = "写作“宣示 《003》二（五）第1段第1句。”"
            report(sink, codes.SYNTAX_ERROR, declaration.named.span, "“宣示”后面应当是出处，不是名称", help=note)
    elif declaration.named is None:
        report(sink, codes.SYNTAX_ERROR, span, f"“{kind}”后面缺少名称", help=f"写作“{kind} 名称（english_alias）：…。”")


def _allowed(clause: ast.Clause, rule: KindRule) -> bool:
    groups = (rule.once, rule.many, rule.always)
    return any(isinstance(clause, group) for group in groups)


def _check_allowed(declaration: ast.Declaration, rule: KindRule, names: Collection[str], sink: Sink) -> bool:
    """Whether every clause is one that could be read, be it in its place or not."""
    kind, readable = declaration.kind, True
    for clause in declaration.clauses:
        if _allowed(clause, rule):
            continue
        if isinstance(clause, ast.Members) and _unknown(clause, kind, names, sink):
            readable = False
            continue
        message = f"“{kind}”中不能写{clause_label(clause)}子句"
        report(sink, codes.MISPLACED_CLAUSE, clause.span, message, help=clause_list(kind))
    for message, span in _contradictions(declaration, rule):
        report(sink, codes.MISPLACED_CLAUSE, span, message, help="“等于”用于一个式子，“当…则…；否则…”用于分情形，两者选一")
    _check_modals(declaration, rule, sink)
    return readable


def _check_modals(declaration: ast.Declaration, rule: KindRule, sink: Sink) -> None:
    """`不得` in a 职责: each kind has one word of its own."""
    for clause in declaration.clauses:
        if isinstance(clause, ast.Act) and rule.modal and clause.modal != rule.modal:
            kind, owner = declaration.kind, next(name for name, other in KINDS.items() if other.modal == clause.modal)
            message = f"“{kind}”用“{rule.modal}”，这里写的是“{clause.modal}”"
            note = f"请改为“{rule.modal}”；“{clause.modal}”请另写在“{owner}”中"
            report(sink, codes.MISPLACED_CLAUSE, clause.span, message, help=note)


def _contradictions(declaration: ast.Declaration, rule: KindRule) -> Iterator[tuple[str, Span]]:
    if ast.Equals not in rule.once:
        return
    equals = [clause for clause in declaration.clauses if isinstance(clause, ast.Equals)]
    cases = [clause for clause in declaration.clauses if isinstance(clause, ast.When | ast.Otherwise)]
    if equals and cases:
        yield "“等于”和“当…则…”“否则”不能同时写", cases[0].span


def _unknown(clause: ast.Members, kind: str, names: Collection[str], sink: Sink) -> bool:
    """A lone name where a clause should be: keywords run together, or a misspelt word."""
    if any(report_run_together(item.name.text, item.name.span, names, sink) for item in clause.items):
        return True
    word, first = clause.items[0].name.text, clause.items[0].name.span
    if clause.items[0].alias is not None:
        return False
    if report_prefix(word, first, clause_words(kind), sink):
        return True
    if len(clause.items) > 1:
        return False
    guess = nearest(word, clause_words(kind))
    fix = replace(f"改为“{guess[0]}”", clause.span, guess[0]) if guess else None
    note = f"是不是“{guess[0]}”？" if guess else f"请看“{kind}”可以写哪些子句"
    report(sink, codes.UNKNOWN_CLAUSE, clause.span, f"不能识别的子句“{word}”", help=note, fix=fix)
    return True


def _key(clause: ast.Clause) -> tuple[type[object], bool | str]:
    """What may be written once: 施行 and 失效 count apart, and so do the two bounds and the parts of a pool."""
    match clause:
        case ast.InForce(expires=apart) | ast.EachBound(least=apart) | ast.PoolPart(part=apart):
            return type(clause), apart
        case _:
            return type(clause), ""


def _check_repeated(declaration: ast.Declaration, rule: KindRule, sink: Sink) -> None:
    seen: dict[tuple[type[object], bool | str], ast.Clause] = {}
    for clause in declaration.clauses:
        first = seen.setdefault(_key(clause), clause)
        if first is not clause and isinstance(clause, rule.once):
            sink.add(
                Diagnostic(
                    code=codes.REPEATED_CLAUSE,
                    message=f"{clause_label(clause)}子句只能写一次",
                    labels=(Label(clause.span, "又写了一次"), Label(first.span, "已经写在这里")),
                    help="请删去其中一处，或并为一处",
                )
            )


def _check_missing(declaration: ast.Declaration, rule: KindRule, sink: Sink) -> None:
    name = declaration.kind if declaration.named is None else f"{declaration.kind} {declaration.named.name.text}"
    for group in rule.needs:
        if any(isinstance(clause, group) for clause in declaration.clauses):
            continue
        labels = [label_in(declaration.kind, one) for one in group]
        code = _MISSING.get(group[0], codes.MISSING_CLAUSE)
        message = f"“{name}”缺少{_either([label.text for label in labels])}子句"
        report(sink, code, head(declaration), message, help=f"请补上，例如：{labels[0].shape}")
    words = {clause.word for clause in declaration.clauses if isinstance(clause, ast.Texts)}
    for word in rule.texts:
        if word not in words:
            label = worded_label(word)
            note = f"请补上，例如：{label.shape}"
            report(sink, codes.MISSING_CLAUSE, head(declaration), f"“{name}”缺少{label.text}子句", help=note)


def _either(words: list[str]) -> str:
    """`甲`, `甲或乙`, `甲、乙或丙`."""
    *first, last = words
    return f"{'、'.join(first)}或{last}" if first else last


def _check_consequences(declaration: ast.Declaration, sink: Sink) -> None:
    kind = declaration.kind
    wanted, words = _CONSEQUENCES.get(kind, ((), "一个值"))
    for clause in declaration.clauses:
        if not isinstance(clause, ast.When | ast.Otherwise | ast.Exception_):
            continue
        found = clause.consequence
        special = isinstance(found, (*_EFFECTS, *_WAITS))
        if not (isinstance(found, wanted) if wanted else not special):
            message = f"“{kind}”的“则”后面应当是{words}"
            report(sink, codes.MISPLACED_CLAUSE, found.span, message, help=f"请改写为{words}，或换用别的种类的声明")


def _declared(declaration: ast.Declaration) -> Iterator[ast.Named]:
    if declaration.named is not None:
        yield declaration.named
    for clause in declaration.clauses:
        yield from _declared_in(clause)


def _declared_in(clause: ast.Clause) -> Iterator[ast.Named]:
    match clause:
        case ast.Members(items=items):
            yield from items
        case ast.Field(named=named) | ast.BelongsTo(listed_as=ast.Named() as named) | ast.Choose(option=ast.Named() as named):
            yield named
        case ast.Alternatives(options=options):
            yield from (option for option in options if isinstance(option, ast.Named))
        case ast.Yields(items=yields):
            yield from (item.named for item in yields)
        case ast.LeftOver(named=named) | ast.PoolPart(named=named):
            yield named
        case ast.Payer(parts=parts):
            yield from (part.named for part in parts)
        case _:
            return


def _check_alias(named: ast.Named, sink: Sink) -> None:
    alias = named.alias
    if alias is None or _ALIAS.fullmatch(alias.text):
        return
    plain = re.sub(r"[^a-z0-9]+", "_", alias.text.casefold()).strip("_")
    fix = replace(f"改为“{plain}”", alias.span, plain) if _ALIAS.fullmatch(plain) else None
    note = "英文别名用小写字母、数字和下划线，以字母开头，例如 wait_total"
    report(sink, codes.BAD_ALIAS, alias.span, f"英文别名“{alias.text}”的写法有误", help=note, fix=fix)
