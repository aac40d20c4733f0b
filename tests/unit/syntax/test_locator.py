import pytest

from mingce.syntax.locator import Place, parse_locator


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("《002》", "《002》"),
        ("《002》一（三）第2段第3句", "《002》一（三）第2段第3句"),
        ("《002》一(三)¶2 s3", "《002》一（三）第2段第3句"),
        ("《002》一(三)¶2 s3-5 c1", "《002》一（三）第2段第3至5句第1分句"),
        ("《002》 一（三）第２段 第２至３句", "《002》一（三）第2段第2至3句"),
        ("《002》一（三）第2段第2句、第5句", "《002》一（三）第2段第2句、第5句"),
        ("《002》一（三）第2段第2句、一（三）第2段第5句", "《002》一（三）第2段第2句、第5句"),
        ("《002》一第1段、第2段", "《002》一第1段、第2段"),
        ("《002》一第1至3段、二", "《002》一第1段、第2段、第3段、二"),
        ("《002》一第1段、第3－4段", "《002》一第1段、第3段、第4段"),
        ("《002》一第1段第1句、三第2段第1句", "《002》一第1段第1句、三第2段第1句"),
        ("《002》一第1段第1句、《003》一第1段第1句", "《002》一第1段第1句、《003》一第1段第1句"),
        ("《002》一第1段第1句第1分句、第2分句", "《002》一第1段第1句第1分句、第2分句"),
        ("《002》一第1段第1句、第2段", "《002》一第1段第1句、第2段"),
        ("《002》一第1段、二", "《002》一第1段、二"),
    ],
)
def test_locators_have_one_spelling(text: str, written: str) -> None:
    found = parse_locator(text)
    assert found is not None
    assert str(found) == written
    assert parse_locator(written) == found


def test_what_is_left_out_is_taken_from_the_place_before() -> None:
    found = parse_locator("《002》一（三）第2段第2句、第5至6句")
    assert found is not None
    assert found.places[1] == Place("002", "一(三)", 2, (5, 6), None)
    assert found.keys() == ("002 一(三)¶2 s2", "002 一(三)¶2 s5", "002 一(三)¶2 s6")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "002",
        "《》",
        "《002》x",
        "《002》第0句",
        "《002》第3至2句",
        "《002》第3至2段",
        "《002》第1至2段第1句",
        "第3句",
        "《002》一、",
        "《 》一",
        f"《002》第{'9' * 5000}段",
        f"《002》第1段第1至{'9' * 5000}句",
        f"《002》二{' ' * 5000}x",
        f"《002》二、{'　' * 5000}x",
    ],
)
def test_what_is_no_locator(text: str) -> None:
    assert parse_locator(text) is None


def test_blanks_between_the_parts_are_of_any_number() -> None:
    assert parse_locator("《002》 二   第3段 　 第2句  ") == parse_locator("《002》二第3段第2句")
