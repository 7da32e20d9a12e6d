# SPDX-License-Identifier: MIT
"""What two people know of how far a translation is, brought together."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from icc_editor.post.segment import SegmentNote, SegmentRecord, SegmentState, TranslationStates
from icc_editor.services.handing_over.states_merge import merged_states

NOON = datetime(2017, 6, 25, 12, tzinfo=UTC)
DRAFT, TRANSLATED, REVIEWED = (
    SegmentState.DRAFT,
    SegmentState.TRANSLATED,
    SegmentState.REVIEWED,
)
ONE = SegmentRecord("block", "One.", "មួយ។", DRAFT, NOON)


def states(*records: SegmentRecord) -> TranslationStates:
    return TranslationStates("en", records)


def merged(
    base: SegmentRecord | None, mine: SegmentRecord, theirs: SegmentRecord, body: str = "មួយ។"
) -> SegmentRecord:
    before = states(base) if base is not None else None
    [record] = merged_states(before, states(mine), states(theirs), ("One.", body)).records
    return record


def test_a_state_is_that_of_who_changed_it() -> None:
    other = replace(ONE, state=REVIEWED, changed=NOON + timedelta(hours=1))
    assert merged(ONE, ONE, other) == other
    assert merged(ONE, other, ONE) == other
    assert merged(ONE, other, other) == other


def test_where_both_changed_it_is_that_of_the_text_that_stands() -> None:
    mine = replace(ONE, target="ឯក។", state=TRANSLATED, changed=NOON + timedelta(hours=2))
    theirs = replace(ONE, target="មួយ!", state=REVIEWED, changed=NOON + timedelta(hours=1))
    assert merged(ONE, mine, theirs, "មួយ!") == theirs
    assert merged(ONE, mine, theirs, "ឯក។") == mine


def test_where_both_texts_are_the_same_the_later_state_counts() -> None:
    mine = replace(ONE, state=TRANSLATED, changed=NOON + timedelta(hours=2))
    theirs = replace(ONE, state=REVIEWED, changed=NOON + timedelta(hours=3))
    assert merged(ONE, mine, theirs) == theirs
    assert merged(None, theirs, mine) == theirs


def test_what_i_never_began_is_theirs() -> None:
    empty = SegmentRecord("field:title", "T", "", SegmentState.UNTRANSLATED)
    theirs = SegmentRecord("field:title", "T", "ច", TRANSLATED, NOON)
    assert merged(None, empty, theirs) == theirs


def test_what_i_took_out_stays_out_unless_they_went_on_with_it() -> None:
    bodies = ("One.", "មួយ។")
    assert merged_states(states(ONE), states(), states(ONE), bodies).records == ()
    more = replace(ONE, state=REVIEWED)
    assert merged_states(states(ONE), states(), states(more), bodies).records == (more,)
    away = replace(more, target="ទៀត។")
    assert merged_states(states(ONE), states(), states(away), bodies).records == ()


def test_several_of_the_same_words_stay_several() -> None:
    mine, theirs = states(ONE, ONE), states(ONE, replace(ONE, state=REVIEWED))
    found = merged_states(mine, mine, theirs, ("One.", "មួយ។")).records
    assert [record.state for record in found] == [DRAFT, REVIEWED]


def test_lost_translations_of_both_stay() -> None:
    mine, theirs = (replace(ONE, address="lost", target=text) for text in ("ក", "ខ"))
    found = merged_states(None, states(mine), states(theirs), ("", "")).records
    assert found == (mine, theirs)


def test_what_a_newer_program_wrote_in_mine_stays() -> None:
    mine = replace(ONE, unknown=(("weight", 3),))
    theirs = replace(ONE, state=REVIEWED, unknown=(("weight", 9),))
    assert merged(ONE, mine, theirs).unknown == (("weight", 3),)


def test_a_note_i_took_out_does_not_come_back() -> None:
    noted = replace(ONE, notes=(SegmentNote("Why?", NOON),))
    assert merged(noted, ONE, noted) == ONE
    assert merged(ONE, ONE, noted) == noted
    assert merged(noted, noted, ONE) == noted


moments = st.integers(0, 50).map(lambda hours: NOON + timedelta(hours=hours))
notes = st.builds(SegmentNote, st.sampled_from(["a", "b", "c"]), moments)
records = st.builds(
    SegmentRecord,
    st.sampled_from(["block", "field:title", "lost"]),
    st.sampled_from(["One.", "Two."]),
    st.sampled_from(["", "មួយ។", "ពីរ។"]),
    st.sampled_from([SegmentState.UNTRANSLATED, DRAFT, TRANSLATED, REVIEWED]),
    moments,
    notes=st.lists(notes, max_size=2).map(tuple),
)
any_states = st.lists(records, max_size=4).map(lambda found: TranslationStates("en", tuple(found)))


@given(st.none() | any_states, any_states, any_states)
def test_no_note_of_mine_is_lost_and_a_second_time_nothing_changes(
    base: TranslationStates | None, mine: TranslationStates, theirs: TranslationStates
) -> None:
    bodies = ("One.\n\nTwo.", "មួយ។")
    found = merged_states(base, mine, theirs, bodies)
    kept = [note for record in found.records for note in record.notes]
    assert all(note in kept for record in mine.records for note in record.notes)
    assert len(found.records) >= len(mine.records)
    assert merged_states(base, found, theirs, bodies) == found


@given(any_states, any_states)
def test_what_only_one_side_has_touched_is_that_side_s(
    base: TranslationStates, other: TranslationStates
) -> None:
    bodies = ("One.\n\nTwo.", "មួយ។")
    assert merged_states(base, other, base, bodies) == other
