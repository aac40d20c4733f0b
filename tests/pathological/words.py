"""Words, names and places: long ones, many ones, and such as look like others."""

from types import MappingProxyType
from typing import Final

from tests.pathological.parts import BASIS, HEADER, PERSON, Texts, fill, name, one, policy, rule

__all__ = ["TEXTS"]


def _imports(count: int, between: int) -> dict[str, str]:
    """`count` imports of one text of terms."""
    terms = "".join(f"术语 {name(i)}：含义 “无”；{BASIS}。" for i in range(between))
    return {
        "试": "\n".join((HEADER, *(f"引入 别：使用 {name(i % between)}。" for i in range(count)))),
        "别": f"政策 别（other）：期间 2020年 至 2040年；来源 《1》。{terms}",
    }


def _circle(count: int) -> dict[str, str]:
    """Texts that import each other."""
    names = ["试", *(f"文{name(i)}" for i in range(1, count))]
    return {
        called: f"政策 {called}（p{i}）：期间 2020年 至 2040年；来源 《1》。\n"
        + "\n".join(f"引入 {names[(i + j) % count]}。" for j in (1, 2, 3))
        for i, called in enumerate(names)
    }


TEXTS: Final[Texts] = MappingProxyType({
    "one long name": lambda: policy(PERSON, rule("额", called="甲" * 1400, alias="a" * 4000)),
    "long names that are nearly alike": lambda: policy(
        *(rule("未" * 350 + name(i), called="甲" * 350 + name(i), alias=f"x{i}") for i in range(4))
    ),
    # Each unknown name is compared with all names there are.
    "unknown names": lambda: policy(PERSON, *fill(lambda i: rule(f"错{name(i)}甲乙丙", called=f"名{name(i)}甲乙丙", alias=f"x{i}"))),
    "unknown names in one sum": lambda: policy(PERSON, rule(" + ".join(f"错{name(i)}" for i in range(500)))),
    "unknown clauses": lambda: policy(*fill(lambda i: f"规则 {name(i)}（x{i}）：类形 {i}；等於 {i}元；依剧 《1》一。")),
    "names that look alike": lambda: policy(
        *(rule("1元", called="".join("己已巳"[i // 3**j % 3] for j in range(4)), alias=f"x{i}") for i in range(81))
    ),
    "names that look alike, long": lambda: policy(
        *(rule("1元", called="".join("己已巳"[(i + j) % 3] for j in range(40)) + name(i), alias=f"x{i}") for i in range(45))
    ),
    "names that sound alike": lambda: policy(
        *(rule("1元", called="".join("事市式试"[i // 4**j % 4] for j in range(4)), alias=f"x{i}") for i in range(90))
    ),
    "synonyms": lambda: policy(
        f"术语 语：含义 “无”；同义词 {'、'.join(f'同{name(i)}' for i in range(500))}；{BASIS}。"
    ),
    "synonyms of synonyms": lambda: policy(
        *fill(lambda i: f"术语 {name(i)}：含义 “无”；同义词 {name(i + 1)}、{name(i + 2)}；{BASIS}。")
    ),
    # One character that stands for eighteen.
    "characters that unfold": lambda: policy(rule("1元", called="ﷺ" * 3000)),
    "characters that unfold, many names": lambda: policy(*fill(lambda i: rule("1元", called="ﷺ" * 9 + name(i), alias=f"x{i}"))),
    "combining marks": lambda: policy(rule("1元", called="甲" + "\u0301" * 4000)),
    "hidden characters": lambda: policy(rule("\u200b1元" * 900)),
    "bidirectional marks": lambda: policy(rule("\u202e1元\u2067" * 700)),
    "open quotes": lambda: one("“" * 3000),
    "open quotes of all kinds": lambda: one("“《‘「『【（" * 450),
    "quotes that change": lambda: one("“《” 》" * 600),
    "stops only": lambda: one("。" * 3300),
    "semicolons only": lambda: policy("规则 甲（a）：" + "；" * 3000 + "。"),
    "bars only": lambda: policy("表 甲（a）：金额；按 额；行 " + "｜" * 3000 + "。"),
    "kinds without names": lambda: one("规则：" * 1100 + "。"),
    "half statements": lambda: one("规则 甲（a）：金额；等于。" * 250),
    "keywords run together": lambda: policy("规则 甲（a）：金额；" + "当则否则等于不低于超过至" * 120 + "。"),
    "one word without end": lambda: policy("规则 甲（a）：金额；等于 " + "额且或非" * 700 + "。"),
    "digits": lambda: policy(rule("9" * 9000 + "元")),
    "digits in groups": lambda: policy(rule("1" + ",000" * 2300 + "元")),
    "half dates": lambda: policy(rule("2025年" * 600 + "1月" * 500, "日期")),
    "Chinese numerals": lambda: policy(rule("一千二百三十四万" * 300 + "元")),
    "comments": lambda: one("# 注\n" * 1600),
    "spaces": lambda: one(HEADER + " " * 9000),
    "line breaks": lambda: one(HEADER + "\r\n\r" * 3000),
    "long text": lambda: policy(PERSON, f"规则 甲（a）：金额；等于 额；说明 “{'字' * 3000}”；{BASIS}。"),
    "long title": lambda: policy(PERSON, rule("额"), header=HEADER.replace("：施行", f"：标题 “{'长' * 2800}”；施行", 1)),
    "sentences of a locator": lambda: policy(rule("1元").replace("《1》一", "《1》一第1段第1至99999999句")),
    "paragraphs of a locator": lambda: policy(rule("1元").replace("《1》一", "《1》一第1至99999999段")),
    "places of a locator": lambda: policy(rule("1元").replace("《1》一", "《1》一" + "、".join(f"第{i}段第1至99句" for i in range(1, 350)))),
    "bases": lambda: policy(rule("1元").replace("依据 《1》一", "；".join(f"依据 《1》一第{i}段" for i in range(1, 320)))),
    "digits of a locator": lambda: policy(rule("1元").replace("《1》一", f"《1》一第{'9' * 8000}段")),
    # Blanks may stand between all parts of a place: how to share them out is tried in every way.
    "blanks of a locator": lambda: policy(rule("1元").replace("《1》一", f"《1》一{' ' * 8000}第1")),
    "hidden characters of a locator": lambda: policy(rule("1元").replace("《1》一", "《1》一" + "\u202e" * 2500)),
    "deep locator": lambda: policy(rule("1元").replace("《1》一", "《1》" + "一" * 3000)),
    "numerals of a locator": lambda: policy(rule("1元").replace("《1》一", "《1》" + "九千九百九十九万" * 380)),
    "categories": lambda: policy(*fill(lambda i: f"类别 类{name(i)}（k{i}）：甲{name(i)}（a{i}）、乙{name(i)}（b{i}）。")),
    "members of a category": lambda: policy("类别 类（k）：" + "、".join(f"{name(i)}（m{i}）" for i in range(400)) + "。"),
    "fields": lambda: policy("对象 人（person）：" + "；".join(f"{name(i)}（f{i}）：金额，缺省 1元" for i in range(210)) + "。"),
    "what nobody uses": lambda: policy(*fill(lambda i: f"参数 {name(i)}（p{i}）：金额；范围 0元 至 9元；待定；{BASIS}。")),
    "statements twice": lambda: policy(*(rule("1元", called="甲", alias="a") for _ in range(130))),
    "one header after the other": lambda: one((HEADER + "\n") * 80),
    "imports": lambda: _imports(250, 20),
    "unknown imports": lambda: policy(*fill(lambda i: f"引入 别{name(i)}：使用 {name(i)}。")),
    "imports in a circle": lambda: _circle(60),
    "imports of itself": lambda: policy(*["引入 试。"] * 300),
    "repeated clauses": lambda: policy("规则 甲（a）：" + "金额；" * 900 + f"等于 1元；{BASIS}。"),
    "declaratory statements": lambda: policy(*fill(lambda i: f"宣示 《1》一第{i + 1}段：理由 “无”。")),
})  # fmt: skip
