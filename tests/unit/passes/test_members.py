"""Which members at hand a value depends on, and by which equality two lists are joined."""

from mingce.ir import ops
from mingce.passes.members import among_members, at_hand, join, outer_refs
from tests import builders as b

AMOUNT, KIND = b.ref("claims.amount"), b.ref("claims.kind", b.STATUS)
LIMIT, WANTED = b.ref("cities.limit"), b.ref("cities.kind", b.STATUS)
EQUAL = b.eq(KIND, WANTED)
DEAR = b.gt(AMOUNT, b.yuan(5))


def test_the_member_folded_over_is_not_needed_outside() -> None:
    assert at_hand(AMOUNT) == {"claims"}
    assert at_hand(b.fold("sum", "claims", AMOUNT, DEAR)) == frozenset()
    assert at_hand(b.fold("sum", "claims", b.mul(AMOUNT, LIMIT))) == {"cities"}


def test_a_window_a_group_and_a_rank_need_who_is_at_hand() -> None:
    assert at_hand(b.fold("sum", "claims", AMOUNT, window="before")) == {"claims"}
    assert at_hand(b.fold("sum", "claims", AMOUNT, group="claims.kind")) == {"claims"}
    assert at_hand(b.rank("claims", AMOUNT)) == {"claims"}


def test_what_an_aggregate_reads_of_members_outside() -> None:
    assert outer_refs(b.fold("count", "claims", where=b.both(EQUAL, b.gt(AMOUNT, LIMIT)))) == (WANTED, LIMIT)
    assert outer_refs(b.fold("sum", "claims", AMOUNT)) == ()
    assert outer_refs(b.fold("sum", "claims", AMOUNT, b.eq(KIND, b.member("none")), window="upto")) == ()
    # Who is at hand counts here, not only what is known of it.
    assert outer_refs(b.fold("sum", "claims", b.fold("count", "cities", window="before"))) is None


def test_a_join_is_the_first_equality_after_conditions_on_the_members_alone() -> None:
    found = join(b.fold("sum", "claims", AMOUNT, b.both(b.both(DEAR, EQUAL), b.gt(AMOUNT, LIMIT))))
    assert found is not None
    assert (found.before, found.own, found.outer, found.rest) == (DEAR, KIND, WANTED, b.gt(AMOUNT, LIMIT))
    turned = join(b.fold("sum", "claims", AMOUNT, b.eq(WANTED, KIND)))
    assert turned is not None
    assert (turned.before, turned.own, turned.outer, turned.rest) == (None, KIND, WANTED, None)


def test_no_join() -> None:
    assert join(b.fold("sum", "claims", AMOUNT)) is None
    assert join(b.fold("sum", "claims", AMOUNT, b.either(DEAR, EQUAL))) is None
    # What is tested before must not depend on the member outside: it might fail.
    assert join(b.fold("sum", "claims", AMOUNT, b.both(b.gt(AMOUNT, LIMIT), EQUAL))) is None
    assert join(b.fold("sum", "claims", AMOUNT, b.apply(ops.NE, KIND, WANTED))) is None


def test_aggregates_inside_others() -> None:
    inner = b.fold("max", "claims", AMOUNT)
    outer = b.fold("sum", "claims", b.sub(AMOUNT, inner))
    assert tuple(among_members(b.add(outer, inner))) == (outer, inner)
