import json
from pathlib import Path

import pytest

from mingce.emit.written.javascript import comment, literal, note
from tests.node import run_script
from tests.payloads import MARK
from tests.unit.emit.written.test_python import TEXTS


def test_strings_say_what_they_were_made_of_and_comments_nothing(tmp_path: Path) -> None:
    lines = ["const found = []"]
    for text in TEXTS:
        lines += [comment(text), f"/** {note(text)} */", f"found.push({literal(text)})"]
    lines += ["console.log(JSON.stringify(found))"]
    assert json.loads(run_script("\n".join(lines), tmp_path)) == list(TEXTS)
    assert not (tmp_path / MARK).exists()


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_in_them_ends_a_script_a_comment_or_a_line(text: str) -> None:
    for written in (literal(text), comment(text), note(text)):
        assert len(written.splitlines()) == 1
        assert not any(end in written for end in ("</script", "<!--"))
    assert "*/" not in literal(text) + note(text)
    assert not set(note(text)) & set("@{}")


def test_no_text() -> None:
    assert literal(None) == "null"
