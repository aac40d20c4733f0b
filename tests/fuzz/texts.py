"""Texts: mutations of every policy of characters, of words and of statements, and statements made of clauses of all kinds.

Most are read and laid out only, so that many can be tried; a part of them is checked as a whole, and what is without errors is
run, explained, generated and laid out again.  Nothing may raise, and none may take long.
"""

import random
import re
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from mingce.backends.api import Artifact, UnsupportedError
from mingce.backends.python import backend as python
from mingce.diagnostics.model import Diagnostic
from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import compile_source, parse_source
from mingce.driver.running import Engine, evaluator
from mingce.driver.site import options
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.source import Source
from mingce.syntax.format import format_module
from mingce.syntax.tokens import reserved_words, signs
from tests.fuzz.kinds import bounded

__all__ = ["attempt"]

READ: Final = 150
"""Texts of an attempt that are read only, for each that is checked."""

CHECKED: Final = 5
SECONDS: Final = 10.0
"""Of the processor, for one text: a hundred times what the slowest takes."""

ROOT: Final = Path(__file__).parents[2]
HEADER: Final = "政策 试（trial）：标题 “试”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。\n"
ODD: Final = (
    "　。；：，、（）【】｜“”‘’《》「」＝＋－×÷%％#\n\r\t\\\"'`{}$<>&;\x00\x1b"
    "\u200b\u202e\u2028\ufeff\ud800甲己已巳一二〇ﷺ①Ⅷ\U0001f600\u0301"
)
WORD: Final = re.compile(r"[一-鿿]+|[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\.[0-9]+)?|\s+|.", re.DOTALL)
NUMBERS: Final = (
    "0",
    "1",
    "-1",
    "0.000000001",
    "9" * 30,
    "9" * 31,
    "1e9",
    "2025年",
    "9999年12月31日",
    "0001年",
    "13月",
    "100%",
    "1个月",
    "3天",
)


def attempt(seed: int) -> int:
    """Try texts made from `seed`."""
    tried = 0
    with bounded(seed, 30 * SECONDS) as chance:
        for _ in range(CHECKED):
            for _ in range(READ):
                _timed(_read, _statement(chance))
                tried += 1
            _timed(_check, _policy(chance))
            tried += 1
    return tried


def _timed(act: Callable[[str], None], text: str) -> None:
    started = time.process_time()
    try:
        act(text)
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error}\n{text!r}") from error
    took = time.process_time() - started
    assert took < SECONDS, f"{took:.0f} s: {text!r}"


# --- what is done with a text -------------------------------------------------------------------------------------------------


def _read(text: str) -> None:
    source = Source("x.pol", text)
    module, found = parse_source(source)
    _told(found, text)
    if any(one.severity.value == "错误" for one in found):
        return
    once = format_module(module)
    again, errors = parse_source(Source("x.pol", once))
    assert not any(one.severity.value == "错误" for one in errors), f"laid out, it has errors: {once!r}"
    assert format_module(again) == once


def _told(found: Sequence[Diagnostic], text: str) -> None:
    for one in found:
        assert re.search("[一-鿿]", one.message)
        for label in one.labels:
            assert 0 <= label.span.start <= label.span.end <= len(text)


def _check(text: str) -> None:
    compiled = compile_source(Source("x.pol", text), lambda _name: None)
    _told(compiled.diagnostics, text)
    _read(text)
    program = compiled.program
    if program is None:
        return
    _told(compiled.wide, text)
    _use(program)


def _use(program: Program) -> None:
    """Run it on a record that says nothing, in both engines; explain; generate Python that is Python."""
    record = Decoder.of(program, RecordDefaults())({"year": program.policy.last})
    for engine in Engine:
        _refused_in_chinese(lambda engine=engine: evaluator(program, engine)(record))  # type: ignore[misc]
    _refused_in_chinese(lambda: explain_record(program, record))
    for artifact in _modules(program):
        if artifact.path.suffix == ".py":
            compile(artifact.text, str(artifact.path), "exec")


def _modules(program: Program) -> tuple[Artifact, ...]:
    try:
        return python.emit(program, options())
    except UnsupportedError:
        return ()


def _refused_in_chinese(act: Callable[[], object]) -> None:
    """Do it; if it refuses the record, it says so in Chinese."""
    message = "可以计算"
    try:
        act()
    except PolicyError as error:
        message = error.message
    assert re.search("[一-鿿]", message)


# --- how texts are made --------------------------------------------------------------------------------------------------------


@cache
def _policies() -> tuple[tuple[str, ...], ...]:
    """The statements of every policy of the repository, file by file."""
    paths = sorted(path for folder in ("policies", "tests/golden", "tests/corpus") for path in (ROOT / folder).rglob("*.pol"))
    texts = (path.read_text(encoding="utf-8") for path in paths)
    return tuple(tuple(f"{one}。\n" for one in text.split("。\n") if one.strip()) for text in texts if len(text) < 20_000)


@cache
def _statements() -> tuple[str, ...]:
    return tuple(dict.fromkeys(statement for policy in _policies() for statement in policy))


@cache
def _clauses() -> tuple[str, ...]:
    """Clauses of all statements, without the word and the name before them."""
    return tuple(dict.fromkeys(part.strip() for one in _statements() for part in one.rstrip("。\n").partition("：")[2].split("；")))


@cache
def _kinds() -> tuple[str, ...]:
    """The beginnings of statements: kind, name and alias."""
    return tuple(dict.fromkeys(one.partition("：")[0] for one in _statements() if "：" in one))


@cache
def _words() -> tuple[str, ...]:
    found = {word for one in _statements() for word in WORD.findall(one)}
    return tuple(sorted({*found, *reserved_words(), *signs(), *NUMBERS}))


def _statement(chance: random.Random) -> str:
    """One statement, changed or made of clauses."""
    text = chance.choice(_statements()) if chance.random() < 0.75 else _made(chance)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        text = chance.choice((_characters, _tokens, _parts))(text, chance)
    return text


def _made(chance: random.Random) -> str:
    clauses = "；".join(chance.choices(_clauses(), k=chance.randint(0, 6)))
    return f"{chance.choice(_kinds())}：{clauses}。\n"


def _policy(chance: random.Random) -> str:
    """The statements of a policy, some of them changed, left out, doubled, moved, or brought from elsewhere."""
    statements = list(chance.choice(_policies()))
    if len(statements) > 14:
        start = chance.randrange(1, len(statements) - 8)
        statements = [*statements[:6], *statements[start : start + 8]]
    for _ in range(chance.choice((0, 1, 1, 2, 3))):
        place = chance.randrange(len(statements)) if statements else 0
        match chance.randrange(6):
            case 0:
                del statements[place : place + 1]
            case 1:
                statements.insert(place, _statement(chance))
            case 2 if statements:
                statements.append(statements.pop(place))
            case _ if statements:
                statements[place] = chance.choice((_characters, _tokens, _tokens, _parts))(statements[place], chance)
            case _:
                statements = [HEADER]
    return "".join(statements)


def _characters(text: str, chance: random.Random) -> str:
    """A stretch of characters left out, doubled, turned round, or something odd put in."""
    start = chance.randrange(len(text) + 1)
    end = min(len(text), start + chance.choice((0, 1, 1, 2, 3, 8, 30)))
    part = text[start:end]
    match chance.randrange(5):
        case 0:
            part = ""
        case 1:
            part *= chance.choice((2, 2, 3, 40))
        case 2:
            part = part[::-1]
        case 3:
            part += chance.choice(ODD) * chance.choice((1, 1, 1, 5, 200))
        case _:
            part = chance.choice(ODD)
    return text[:start] + part + text[end:]


def _tokens(text: str, chance: random.Random) -> str:
    """A word left out, doubled, exchanged for another, or put in."""
    words = WORD.findall(text)
    if not words:
        return text
    place = chance.randrange(len(words))
    match chance.randrange(5):
        case 0:
            del words[place]
        case 1:
            words.insert(place, words[chance.randrange(len(words))])
        case 2:
            words[place] = chance.choice(_words())
        case 3:
            words.insert(place, chance.choice(_words()))
        case _:
            other = chance.randrange(len(words))
            words[place], words[other] = words[other], words[place]
    return "".join(words)


def _parts(text: str, chance: random.Random) -> str:
    """A clause left out, doubled, moved, or brought from another statement."""
    head, colon, rest = text.rstrip("。\n").partition("：")
    clauses = rest.split("；")
    place = chance.randrange(len(clauses))
    match chance.randrange(4):
        case 0:
            del clauses[place]
        case 1:
            clauses.insert(place, chance.choice(_clauses()))
        case 2:
            clauses[place] = chance.choice(_clauses())
        case _:
            clauses.append(clauses.pop(place))
    return f"{head}{colon}{'；'.join(clauses)}。\n"
