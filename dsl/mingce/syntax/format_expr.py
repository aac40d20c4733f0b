"""Expressions in canonical spelling: one space around operators, brackets only where the meaning needs them."""

from typing import Final

from mingce.syntax import ast
from mingce.syntax.layout import Break, Doc, joined

__all__ = ["ANY", "BOUND", "SUM", "comparison", "date_text", "expression", "month_end_text", "name", "operand", "text", "value"]

# How tightly an expression holds together; an operand that holds less than its place asks for is put in brackets.
ANY: Final = 0
_AND: Final = 1
_NOT: Final = 2
_RELATION: Final = 3
BOUND: Final = 4
SUM: Final = 5
_PRODUCT: Final = 6
_FACTOR: Final = 7
_ATOM: Final = 8

_BINARY: Final = {"或": ANY, "且": _AND, "+": SUM, "-": SUM, "×": _PRODUCT, "÷": _PRODUCT}
_DEEPER: Final = 10


def _strength(node: ast.Expr) -> int:
    match node:
        case ast.Binary(op=op):
            return _BINARY[op]
        case ast.Unary(op=op):
            return _NOT if op == "非" else _FACTOR
        case ast.Compare() | ast.Between() | ast.Membership() | ast.Applies():
            return _RELATION
        case ast.Limit() | ast.Substitute():
            return BOUND
        case _:
            return _ATOM


def expression(node: ast.Expr) -> Doc:
    """An expression that stands by itself."""
    return operand(node, ANY, _DEEPER)


def operand(node: ast.Expr, least: int, level: int = _DEEPER) -> Doc:
    """An expression where one of at least strength `least` is asked for."""
    strength = _strength(node)
    if strength < least:
        return ("（", *_operation(node, level + _DEEPER), "）")
    return _operation(node, level)


def _operation(node: ast.Expr, level: int) -> Doc:
    strength = _strength(node)
    here = Break(level + strength)

    def part(inner: ast.Expr, least: int) -> Doc:
        return operand(inner, least, level)

    match node:
        case ast.Binary(op=op, left=left, right=right):
            return (*part(left, strength), here, f"{op} ", *part(right, strength + 1))
        case ast.Unary(op="非", operand=inner):
            return ("非 ", *part(inner, _NOT))
        case ast.Unary(operand=inner):
            return ("-", *part(inner, _FACTOR))
        case ast.Compare(word=word, left=left, right=right):
            return (*part(left, BOUND), here, *comparison(word, part(right, SUM)))
        case ast.Between() | ast.Membership() | ast.Applies():
            return _test(node, level)
        case ast.Limit(value=inner, limit=limit):
            return (*part(inner, BOUND), here, "以 ", *part(limit, SUM), " 为限")
        case ast.Substitute(value=inner, threshold=threshold, replacement=replacement, word=word):
            return (*part(inner, BOUND), here, f"{word} ", *part(threshold, SUM), " 按 ", *part(replacement, SUM), " 计")
        case _:
            return _atom(node, level + _DEEPER)


def _test(node: ast.Between | ast.Membership | ast.Applies, level: int) -> Doc:
    inner, here = operand(node.value, BOUND, level), Break(level + _RELATION)
    match node:
        case ast.Between(low=low, high=high):
            return (*inner, here, "在 ", *operand(low, SUM, level), " 至 ", *operand(high, SUM, level), " 之间")
        case ast.Membership(options=options, negated=negated):
            word = "不属于 " if negated else "属于 "
            return (*inner, here, word, *_bracketed(tuple(map(value, options)), level + _DEEPER))
        case ast.Applies(negated=negated):
            return (*inner, " 不适用" if negated else " 适用")


def comparison(word: str, right: Doc) -> Doc:
    """`不低于 X`, `在 X 以上`."""
    return ("在 ", *right, f" {word}") if word in ("以上", "以下") else (f"{word} ", *right)


def _bracketed(items: tuple[Doc, ...], level: int) -> Doc:
    return ("【", *joined(items, ("、", Break(level, ""))), "】")


def _atom(node: ast.Expr, level: int) -> Doc:
    match node:
        case ast.Extremum(args=args, word=word):
            items = tuple(operand(arg, ANY, level) for arg in args)
            return ("（", *joined(items, ("、", Break(level, ""))), f" 中{word}）")
        case ast.Conditional(branches=branches, otherwise=otherwise):
            cases = tuple(_branch(branch, level) for branch in branches)
            last = ("否则 ", *operand(otherwise, ANY, level))
            return ("（", *joined((*cases, last), ("，", Break(level, ""))), "）")
        case ast.Aggregate():
            return _aggregate(node, level)
        case ast.Rank(collection=collection, key=key, descending=descending, shared=shared):
            order = "从高到低" if descending else "从低到高"
            ties = "并列" if shared else "按名单次序"
            return (f"（各 {collection.text} 按 ", *operand(key, SUM, level), f" {order} 的 名次，同名次 {ties}）")
        case ast.DatePart(part=part, value=inner):
            return (f"{part}（", *operand(inner, ANY, level), "）")
        case ast.Steps() | ast.After() | ast.Elapsed():
            return _sentence(node, level)
        case _:
            return value(node)


def _branch(branch: ast.Branch, level: int) -> Doc:
    condition, result = operand(branch.condition, ANY, level), operand(branch.value, ANY, level)
    return ("当 ", *condition, Break(level + 1), "则 ", *result)


def _sentence(node: ast.Steps | ast.After | ast.Elapsed, level: int) -> Doc:
    def part(inner: ast.Expr) -> Doc:
        return operand(inner, SUM, level)

    match node:
        case ast.Steps(value=inner, per=per, amount=amount):
            return ("（每 ", *part(inner), " 满 ", *part(per), " 计 ", *part(amount), "）")
        case ast.Elapsed(start=start, end=end, unit=unit, start_day=rule):
            return ("（", *part(start), " 至 ", *part(end), f" 的 {unit}", *_rules(rule, None, level), "）")
        case ast.After(start=start, duration=duration, start_day=rule, month_end=month_end):
            return ("（自 ", *part(start), " 起 满 ", *part(duration), *_rules(rule, month_end, level), "）")


def _rules(start_day: ast.StartDay | None, month_end: ast.MonthEnd | None, level: int) -> Doc:
    rules: list[Doc] = [] if start_day is None else [(start_day_text(start_day),)]
    rules += [] if month_end is None else [month_end_text(month_end)]
    found: list[str | Break] = []
    for rule in rules:
        found += "，", Break(level, ""), *rule
    return tuple(found)


def month_end_text(rule: ast.MonthEnd) -> Doc:
    """`无对应日 取月末`."""
    if rule.condition is None:
        return (f"无对应日 {rule.rule}",)
    other = "取月末" if rule.rule == "顺延" else "顺延"
    return ("无对应日 当 ", *expression(rule.condition), f" 则 {rule.rule}，否则 {other}")


def start_day_text(rule: ast.StartDay) -> str:
    """`起算日 计入`."""
    if isinstance(rule.counted, ast.Name):
        return f"起算日 按 {rule.counted.text}"
    return "起算日 计入" if rule.counted else "起算日 不计入"


def _aggregate(node: ast.Aggregate, level: int) -> Doc:
    group = f"同 {node.group.text}" if isinstance(node.group, ast.Name) else node.group
    head = " ".join(word for word in (node.window, group, f"各 {node.collection.text}") if word)
    where: Doc = ()
    if node.where is not None:
        where = (" 中 ", *operand(node.where, ANY, level), " 者")
    body: Doc = () if node.body is None else (*operand(node.body, SUM, level), " ")
    return (head, *where, Break(level), "的 ", *body, node.function)


def date_text(node: ast.Date | ast.Year | ast.Month) -> str:
    """`2025年1月1日`, `2025年`, `2025年3月`."""
    match node:
        case ast.Date(value=day):
            return f"{day.year:04d}年{day.month}月{day.day}日"
        case ast.Year(value=year):
            return f"{year:04d}年"
        case ast.Month(year=year, month=month):
            return f"{year:04d}年{month}月"


def text(content: str) -> str:
    """Quoted text; half-width quotes where the text holds a closing one."""
    return f'"{content}"' if "”" in content else f"“{content}”"


def name(named: ast.Named) -> str:
    """A name with its alias."""
    return named.name.text if named.alias is None else f"{named.name.text}（{named.alias.text}）"


def value(node: ast.Expr) -> Doc:
    """What needs no operator: constants, names, and lists of them."""
    match node:
        case ast.Series(items=items):
            return _bracketed(tuple(_series_item(item) for item in items), _DEEPER)
        case ast.Listing(items=members):
            return _bracketed(tuple(_member(member) for member in members), _DEEPER)
        case ast.Date() | ast.Year() | ast.Month():
            return (date_text(node),)
        case ast.Text(value=content):
            return (text(content),)
        case _:
            return (_word(node),)


def _word(node: ast.Expr) -> str:
    match node:
        case ast.Quantity(written=written):
            return written
        case ast.Name(text=spelled):
            return spelled
        case ast.Boolean(value=yes):
            return "是" if yes else "否"
        case ast.NotApplicable():
            return "不适用"
        case ast.ThisYear():
            return "当年"
        case ast.Open():
            return "待定"
        case _:
            return _of_year(node)


def _of_year(node: ast.Expr) -> str:
    match node:
        case ast.Previous(name=spelled, count=1, unit=unit):
            return f"上{unit} {spelled.text}"
        case ast.Previous(name=spelled, count=count, unit=unit):
            return f"前 {count}{'年' if unit == '年' else '个月'} {spelled.text}"
        case ast.InYear(year=year, name=spelled):
            return f"{date_text(year)} {spelled.text}"
        case ast.YearDay(offset=offset, month=month, day=day):
            return f"{('上年', '当年', '次年')[offset + 1]} {month}月{day}日"
        case ast.YearEdge(last=last):
            return "年度末日" if last else "年度首日"
        case _:
            raise TypeError(f"not a value: {node!r}")


def _series_item(item: ast.SeriesItem) -> Doc:
    last = "" if item.last == item.first else f" 至 {date_text(item.last)}"
    return (f"{date_text(item.first)}{last} ", *value(item.value))


def _member(member: ast.Expr | ast.MemberRecord) -> Doc:
    if not isinstance(member, ast.MemberRecord):
        return value(member)
    entries = tuple((f"{entry.name.text} ", *value(entry.value)) for entry in member.entries)
    return ("（", *joined(entries, ("、", Break(_DEEPER + 1, ""))), "）")
