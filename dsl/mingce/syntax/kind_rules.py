"""Which clauses each kind of declaration has, and how often."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from mingce.syntax import ast

__all__ = ["KINDS", "KindRule", "Kinds"]

Kinds = tuple[type[object], ...]


@frozen
class KindRule:
    """Clauses of one kind: of each group in `needs` at least one, those of `once` at most once, those of `many` freely.

    What is in `always` may be written in every kind of declaration, `Assumption` where a document is cited or `assumes` says so.
    `texts` are the words of which there has to be a `Texts` clause each, `modal` is the word with which an `Act` begins.
    """

    needs: tuple[Kinds, ...] = ()
    once: Kinds = ()
    many: Kinds = ()
    texts: tuple[str, ...] = ()
    modal: str = ""
    assumes: bool = False

    @property
    def always(self) -> Kinds:
        """Clauses that are no part of what the declaration says."""
        cites = self.assumes or (ast.Basis,) in self.needs
        return (ast.Basis, ast.Note, ast.Notion, *((ast.Assumption,) if cites else ()))


def _act(modal: str) -> KindRule:
    """What somebody must, must not, may or is encouraged to do."""
    return KindRule(
        needs=((ast.Act,), (ast.Basis,)),
        once=(ast.Deadline, ast.Recurrence, ast.Approval, ast.InForce, ast.Strength),
        many=(ast.Act, ast.Actor, ast.Partners, ast.Texts),
        modal=modal,
    )


_CONDITIONAL: Final[Kinds] = (ast.When, ast.Exception_)
_WANTED: Final[Kinds] = (ast.ShouldHold, ast.ShouldList, ast.Uniform, ast.InListOrder)
_REQUIREMENT: Final = KindRule(
    needs=(_WANTED, (ast.Strength,), (ast.Basis,)),
    once=(ast.ForEach, ast.AppliesTo, ast.Strength, ast.Justification, ast.InForce),
    many=_WANTED,
)

KINDS: Final[Mapping[str, KindRule]] = {
    "政策": KindRule(
        needs=((ast.Horizon,), (ast.Document,)),
        once=(
            ast.Title, ast.Issuer, ast.InForce, ast.Horizon, ast.Document, ast.YearBegins, ast.DocumentNumber, ast.Stage,
        ),
        many=(ast.Follows,),
        assumes=True,
    ),
    "引入": KindRule(once=(ast.Uses,)),
    "术语": KindRule(needs=((ast.Meaning,), (ast.Basis,)), once=(ast.Meaning, ast.Synonyms)),
    "类别": KindRule(needs=((ast.Members,),), once=(ast.Members,)),
    "对象": KindRule(once=(ast.BelongsTo, ast.DatedBy), many=(ast.Field,)),
    "参数": KindRule(
        needs=((ast.TypeName,), (ast.ValueFrom,), (ast.Basis,)),
        once=(ast.TypeName, ast.Range, ast.Precision, ast.Reason),
        many=(ast.ValueFrom,),
    ),
    "口径": KindRule(
        needs=((ast.Choose,), (ast.Alternatives,), (ast.Reason,), (ast.Basis,)),
        once=(ast.Choose, ast.Alternatives, ast.Reason),
    ),
    "表": KindRule(
        needs=((ast.TypeName,), (ast.Keys,), (ast.Row,), (ast.Basis,)),
        once=(ast.TypeName, ast.ForEach, ast.Keys, ast.Heading, ast.Otherwise, ast.Rounding, ast.InForce),
        many=(ast.Row,),
    ),
    "规则": KindRule(
        needs=((ast.TypeName,), (ast.Equals, ast.When), (ast.Basis,)),
        once=(
            ast.TypeName, ast.Equals, ast.Otherwise, ast.AppliesTo, ast.ForEach, ast.Rounding, ast.InForce, ast.Initial,
        ),
        many=_CONDITIONAL,
    ),
    "状态": KindRule(
        needs=((ast.TypeName,), (ast.Initial,), (ast.Otherwise, ast.Equals), (ast.Basis,)),
        once=(ast.TypeName, ast.Initial, ast.Otherwise, ast.Equals, ast.Since, ast.Monthly),
        many=_CONDITIONAL,
    ),
    "资格": KindRule(
        needs=((ast.Conditions,), (ast.Basis,)), once=(ast.ForEach, ast.AppliesTo, ast.InForce), many=(ast.Conditions,)
    ),
    "等待期": KindRule(
        needs=((ast.When,), (ast.Yields,), (ast.Basis,)),
        once=(
            ast.Since, ast.AppliesTo, ast.Variable, ast.Repair, ast.StartsAt, ast.StartDay, ast.MonthEnd, ast.RepairCost,
            ast.NotRetroactive, ast.Yields,
        ),
        many=(ast.When,),
    ),
    "激励": KindRule(needs=((ast.When,), (ast.Basis,)), once=(ast.Since, ast.TypeName), many=(ast.When,)),
    "扣减": KindRule(needs=((ast.When,), (ast.Basis,)), once=(ast.Since, ast.TypeName), many=(ast.When,)),
    "分段": KindRule(
        needs=((ast.TypeName,), (ast.Measure,), (ast.Origin,), (ast.Bracket,), (ast.Basis,)),
        once=(ast.TypeName, ast.ForEach, ast.Measure, ast.Origin, ast.AppliesTo, ast.Rounding, ast.InForce),
        many=(ast.Bracket,),
    ),
    "分配": KindRule(
        needs=((ast.ForEach,), (ast.Total,), (ast.Factor,), (ast.Precision,), (ast.Remainder,), (ast.Basis,)),
        once=(
            ast.TypeName, ast.ForEach, ast.Total, ast.Coefficient, ast.UseCondition, ast.EachBound, ast.Precision,
            ast.Remainder, ast.LeftOver, ast.AppliesTo,
        ),
        many=(ast.Factor,),
    ),
    "分担": KindRule(
        needs=((ast.ForEach,), (ast.SharedAmount,), (ast.Payer,), (ast.Rounding,), (ast.Basis,)),
        once=(ast.ForEach, ast.SharedAmount, ast.Rounding, ast.AppliesTo),
        many=(ast.Payer,),
    ),
    "资金池": KindRule(
        needs=((ast.Initial,), (ast.Inflow,), (ast.PoolPart,), (ast.Basis,)),
        once=(
            ast.TypeName, ast.ForEach, ast.Initial, ast.Since, ast.Inflow, ast.Outflow, ast.Retention, ast.PoolPart,
        ),
        many=(ast.ShouldHold,),
    ),
    "要求": _REQUIREMENT,
    "预算": _REQUIREMENT,
    "职责": _act("应当"),
    "禁止": _act("不得"),
    "许可": _act("可以"),
    "鼓励": _act("支持"),
    "里程碑": KindRule(
        needs=((ast.Basis,),),
        once=(ast.Deadline, ast.InForce, ast.Strength, ast.OfDuty),
        many=(ast.Texts, ast.Actor, ast.Partners, ast.Prerequisite),
        texts=("成果",),
    ),
    "示例": KindRule(
        needs=((ast.InYearClause,), (ast.Expect, ast.ExpectError)),
        once=(ast.InYearClause, ast.ExpectError),
        many=(ast.Given, ast.Expect),
    ),
    "性质": KindRule(
        needs=((ast.Always, ast.Monotone),), once=(ast.AppliesTo,), many=(ast.Always, ast.Monotone)
    ),
    "宣示": KindRule(needs=((ast.Basis,),), once=(ast.Reason,)),
}  # fmt: skip
"""The clauses of each kind of declaration."""
