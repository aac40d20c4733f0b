"""Names: what is declared, what each name is, and finding it again."""

from collections.abc import Iterable, Iterator
from typing import Final
from typing import Literal as OneOf

from attrs import define, field, frozen

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Code, Diagnostic, Edit, Fix, Label, Sink
from mingce.diagnostics.suggest import nearest, split_keywords
from mingce.ir.program import Period, Symbol
from mingce.ir.types import EnumType, Type
from mingce.source import Span
from mingce.syntax import ast
from mingce.syntax.tokens import reserved_words

__all__ = ["Entry", "EntryKind", "Scope"]

MAX_GUESSES: Final = 100
"""After so many findings nobody is told any more what a name was probably meant to be: each guess looks at all names."""

EntryKind = OneOf["input", "parameter", "reading", "definition", "collection", "enum", "object", "statement"]


@frozen
class Entry:
    """What a name stands for.

    `collection` is the list whose members carry the value, None for values of the record itself.  `period` is how often an
    input is given; definitions get theirs later.  `type` is None for names that are no values (类别, 对象, 示例 …).
    """

    symbol: Symbol
    kind: EntryKind
    type: Type | None
    span: Span
    collection: str | None = None
    period: Period = Period.ONCE


@define
class Scope:
    """All names of a policy.  Members of a collection have a scope of their own, which is looked at first."""

    sink: Sink
    _names: dict[tuple[str | None, str], Entry] = field(factory=dict)
    _of_members: set[str] = field(factory=set)
    _synonyms: dict[str, str] = field(factory=dict)
    _enums: dict[str, EnumType] = field(factory=dict)
    used: set[str] = field(factory=set)
    breadcrumb: tuple[str, ...] = ()
    """The statement being checked and its 依据, for findings in it."""
    entries: list[Entry] = field(factory=list)
    _places: dict[str, Span] = field(factory=dict)
    _members: dict[str, dict[tuple[str, str], EnumType]] = field(factory=dict)
    _terms: set[str] = field(factory=set)
    incomplete: bool = False
    """Whether a name was left alone because what declares it could not be read."""
    import_failed: bool = False
    """Whether a policy named by 引入 was not found: then a strange name may be one of its names."""
    _meant: set[str] = field(factory=set)
    _unread: tuple[Span, ...] = ()

    def declare(self, named: ast.Named, entry: Entry) -> None:
        """Enter a name and its alias; report what is taken already."""
        self.entries.append(entry)
        self._places.setdefault(entry.symbol.id, entry.span)
        taken: Entry | None = None
        for name, code in ((named.name, codes.DUPLICATE_NAME), (named.alias, codes.DUPLICATE_ALIAS)):
            if name is None:
                continue
            before = self._names.get((entry.collection, name.text))
            if before is not None and before is not entry:
                if before is taken:  # a statement written twice is one mistake
                    continue
                taken = before
                others = (Label(before.span, "先在这里声明"),)
                self.report(code, name.span, f"“{name.text}”已经声明过", help="换一个名称，或删去其中一处", others=others)
            else:
                self._names[entry.collection, name.text] = entry
                if entry.collection is not None:
                    self._of_members.add(name.text)

    def declare_enum(self, enum: EnumType, *names: str) -> None:
        """Enter a 类别 (or the alternatives of a 口径) by its names."""
        for name in names:
            self._enums[name] = enum
        for member in enum.members:
            for text in (member.name, member.alias):
                self._members.setdefault(text, {})[enum.alias, member.alias] = enum

    def declare_synonyms(self, name: str, synonyms: Iterable[str]) -> None:
        """Other names of the same thing, from a 术语."""
        for synonym in synonyms:
            self._synonyms[synonym] = name

    def declare_term(self, name: str) -> None:
        """Enter a 术语 as something that 对应 may name."""
        self._terms.add(name)

    def term(self, name: str) -> str | None:
        """The 术语 of that name, or of which it is a synonym."""
        found = name if name in self._terms else self._synonyms.get(name)
        return found if found in self._terms else None

    def enum(self, name: str) -> EnumType | None:
        """The 类别 of that name."""
        return self._enums.get(name)

    def member(self, name: str) -> list[tuple[EnumType, str]]:
        """Every category member called `name`, with its alias."""
        return [(enum, alias) for (_, alias), enum in self._members.get(name, {}).items()]

    def place(self, symbol: str) -> Span | None:
        """Where the value with that id got its name; None where the checker made it up."""
        return self._places.get(symbol)

    def find(self, name: str, collection: str | None = None) -> Entry | None:
        """The entry of a name, in the member scope first; through synonyms."""
        for text in (name, self._synonyms.get(name)):
            if text is None:
                continue
            entry = (collection and self._names.get((collection, text))) or self._names.get((None, text))
            if entry:
                self.used.add(entry.symbol.id)
                return entry
        return None

    def declared_twice(self, name: str, collections: Iterable[str]) -> bool:
        """Whether more than one of the record and the members of those lists has a value of that name."""
        return sum((where, name) in self._names for where in (None, *collections)) > 1

    def names(self, collection: str | None = None) -> Iterator[str]:
        """Every name that could be meant in that scope."""
        for where, text in self._names:
            if where in (None, collection):
                yield text
        yield from self._synonyms
        for enum in self._enums.values():
            for member in enum.members:
                yield member.name

    def expect(self, unread: tuple[Span, ...], declared: Iterable[ast.Named]) -> None:
        """Tell which names the file means to declare, so that a mistake in a declaration is not told again at each use."""
        self._unread = unread
        for named in declared:
            self._meant.update(name.text for name in (named.name, named.alias) if name is not None)

    def _lost(self, name: str) -> bool:
        """Whether the name would be declared if there were no mistake, reported already, in its declaration."""
        if any(name in span.text for span in self._unread):
            return True
        return name in self._meant and not any(text == name for _, text in self._names) and not self.member(name)

    def unknown(self, name: ast.Name, collection: str | None = None, what: str = "名称") -> None:
        """Report a name that nothing declares, with what was probably meant."""
        if self._lost(name.text):
            self.incomplete = True
            return
        if name.text in self._of_members:
            message = f"“{name.text}”是名单中每一项的值，在名单以外要先汇总"
            help_text = f"例如 各 … 的 {name.text} 之和、最大值；或者写“对每个 …”，对每一项各算一次"
            self.report(codes.WRONG_KIND, name.span, message, help=help_text)
            return
        candidates = tuple(dict.fromkeys(self.names(collection))) if self.sink.count < MAX_GUESSES else ()
        near = nearest(name.text, candidates)
        if self.import_failed and not near:
            self.incomplete = True
            return
        pieces = None if near else split_keywords(name.text, reserved_words(), candidates)
        if pieces is not None:
            text = " ".join(pieces)
            fix = Fix(f"改为“{text}”", (Edit(name.span, text),))
            message, code = f"“{name.text}”没有声明；像是几个词连在了一起", codes.SPLIT_KEYWORDS
            self.report(code, name.span, message, help=f"词与词之间加空格：{text}", fix=fix)
        elif near:
            fix = Fix(f"改为“{near[0]}”", (Edit(name.span, near[0]),))
            self.report(codes.UNKNOWN_NAME, name.span, f"{what}“{name.text}”没有声明", help=f"是不是“{near[0]}”？", fix=fix)
        else:
            percent = name.text.startswith("百分之") or name.text.startswith("千分之")
            help_text = "比例写成 20%、5‰ 的样子" if percent else "先用 对象、参数、规则 等声明这个名称，或检查是否写错"
            self.report(codes.UNKNOWN_NAME, name.span, f"{what}“{name.text}”没有声明", help=help_text)

    def report(
        self,
        code: Code,
        span: Span,
        message: str,
        *,
        help: str | None = None,
        notes: Iterable[str] = (),
        others: Iterable[Label] = (),
        fix: Fix | None = None,
    ) -> None:
        """Report a finding at `span`."""
        labels = (Label(span), *others)
        found = Diagnostic(code=code, message=message, labels=labels, help=help, notes=tuple(notes), fix=fix, basis=self.breadcrumb)
        self.sink.add(found)
