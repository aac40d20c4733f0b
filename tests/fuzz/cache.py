"""Whatever happens to the files of the cache, what comes of a policy is what would come of it without any."""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pyarrow as pa

import mingce
from mingce.driver.cache import FOLDER
from mingce.driver.pipeline import Compiled
from mingce.driver.workspace import compile_path
from tests.fuzz.kinds import bounded

__all__ = ["attempt"]

DAMAGES: Final = 24
SHARED: Final = """政策 共用（shared）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
术语 基金（fund）：释义 “一种基金”；依据 《T01》一第1段。
"""
POLICY: Final = """政策 试点（pilot）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。
引入 共用。
对象 人（person）：费用（cost）：金额，0元 至 100万元；年限（years）：年数，0年 至 50年。
规则 自付（own）：金额；当 费用 超过 1000元 则 费用 × 14%；否则 30元；四舍五入到 分；依据 《T01》一第1段。
规则 全部（all_years）：年数；等于 年限 × 20；依据 《T01》一第1段。
"""
WRONG: Final = POLICY.replace("试点（pilot）", "有错（wrong）").replace("；四舍五入到 分", "")
TABLE: Final = pa.table({"id": ["a", "b"], "year": [2026, 2026], "cost": ["100", "3000.55"], "years": [1, 2]})


def attempt(seed: int) -> int:
    """Damage one file after the other, each time with everything asked for again."""
    with bounded(seed, 300) as chance, tempfile.TemporaryDirectory() as name, _cache(Path(name) / "kept") as kept:
        policies = Path(name) / "policies"
        policies.mkdir()
        for stem, text in (("shared", SHARED), ("pilot", POLICY), ("wrong", WRONG)):
            (policies / f"{stem}.pol").write_text(text, encoding="utf-8")
        right = _everything(policies)
        assert _everything(policies) == right
        for number in range(DAMAGES):
            files = sorted(kept.glob("*.cache"))
            assert len(files) >= 4, "policies, warnings about width and machine code are kept"
            # Machine code is one of the more dangerous things to run when it is damaged, so it has every fourth turn.
            some = [file for file in files if file.name.startswith("kernel-") is (number % 4 == 0)]
            file = chance.choice(some)
            was = file.read_bytes()
            file.write_bytes(_damaged(was, chance, files))
            assert _everything(policies) == right, f"{file.name}, damage {number}"
        return DAMAGES


@contextmanager
def _cache(folder: Path) -> Iterator[Path]:
    before = os.environ.get(FOLDER)
    os.environ[FOLDER] = str(folder)
    try:
        yield folder
    finally:
        if before is None:
            del os.environ[FOLDER]
        else:
            os.environ[FOLDER] = before


def _everything(policies: Path) -> tuple[object, ...]:
    """All that the cache has a hand in, without what tells one text from an equal one."""
    compiled = [compile_path(policies / f"{stem}.pol") for stem in ("pilot", "wrong")]
    computed = mingce.load(policies / "pilot.pol").columns(TABLE)
    return (*map(_told, compiled), computed.to_pydict())


def _told(compiled: Compiled) -> tuple[str, ...]:
    module = compiled.module
    parts = (compiled.program, compiled.diagnostics, compiled.wide, None if module is None else module.declarations)
    return tuple(map(repr, parts))


def _damaged(data: bytes, chance: random.Random, files: list[Path]) -> bytes:
    """Other bytes than these."""
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: _flipped(data, chance, 1),
        lambda: _flipped(data, chance, 1),
        lambda: _flipped(data, chance, chance.randint(2, 50)),
        lambda: data[: chance.randrange(len(data))],
        lambda: data + chance.randbytes(chance.randint(1, 100)),
        lambda: _zeroed(data, chance),
        lambda: _moved(data, chance),
        lambda: chance.choice(files).read_bytes(),
        lambda: chance.randbytes(len(data)),
        lambda: b"",
    )
    return chance.choice(ways)()


def _flipped(data: bytes, chance: random.Random, times: int) -> bytes:
    changed = bytearray(data)
    for _ in range(times):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _stretch(data: bytes, chance: random.Random) -> slice:
    start = chance.randrange(len(data))
    return slice(start, min(len(data), start + chance.choice((1, 8, 64, 512, 4096))))


def _zeroed(data: bytes, chance: random.Random) -> bytes:
    place = _stretch(data, chance)
    return data[: place.start] + bytes(place.stop - place.start) + data[place.stop :]


def _moved(data: bytes, chance: random.Random) -> bytes:
    """A stretch written over another, as a page that went to the wrong place."""
    one, other = _stretch(data, chance), _stretch(data, chance)
    return data[: one.start] + data[other] + data[one.stop :]
