from mingce.emit.doc import LINE, SOFT, Group, Nest, Text, concat, join, render
from mingce.emit.names import PYTHON_RESERVED, Names, identifier

CALL = Group(concat("规则(", Nest(4, concat(SOFT, join(concat(",", LINE), (Text("甲"), Text("乙"), Text("丙"))))), SOFT, ")"))


def test_a_group_stays_on_one_line_where_it_fits() -> None:
    # 规则( 5 + 甲, 3 + space 1 + 乙, 3 + space 1 + 丙 2 + ) 1 = 16 columns
    assert render(CALL, 16) == "规则(甲, 乙, 丙)"


def test_a_group_that_is_one_column_too_wide_breaks() -> None:
    assert render(CALL, 15) == "规则(\n    甲,\n    乙,\n    丙\n)"


def test_an_inner_group_breaks_only_if_it_must() -> None:
    outer = Group(concat("外(", Nest(2, concat(SOFT, CALL)), SOFT, ")"))
    assert render(outer, 18) == "外(\n  规则(甲, 乙, 丙)\n)"


def test_no_space_is_left_at_the_end_of_a_line() -> None:
    assert render(concat("a ", LINE, "b"), 80) == "a\nb"


def test_names_never_collide() -> None:
    names = Names(PYTHON_RESERVED)
    assert [names.of(key) for key in ("class", "claims.amount", "claims_amount", "class", "wait@gross")] == [
        "class_2",
        "claims_amount",
        "claims_amount_2",
        "class_2",
        "wait_gross",
    ]


def test_identifiers_are_ascii() -> None:
    assert [identifier(text) for text in ("2025", "规则", "a-b")] == ["v_2025", "value", "a_b"]
