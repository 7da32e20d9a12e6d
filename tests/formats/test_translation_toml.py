# SPDX-License-Identifier: MIT
"""The file of a translation's states."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import TranslationDamaged
from icc_editor.formats.translation_toml import Writer, dump, read
from icc_editor.post.segment import SegmentNote, SegmentRecord, SegmentState, TranslationStates

STORED = [state for state in SegmentState if state is not SegmentState.OUTDATED]
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
moments = st.datetimes(timezones=st.just(UTC))
records = st.builds(
    SegmentRecord,
    address=st.sampled_from(["block", "field:title", "cell:communes/takeo/province"]),
    source=words,
    target=words,
    state=st.sampled_from(STORED),
    changed=st.none() | moments,
    nickname=words,
    notes=st.lists(st.builds(SegmentNote, words, moments, words), max_size=3).map(tuple),
)


@given(st.builds(TranslationStates, words, st.lists(records, max_size=5).map(tuple)))
def test_what_is_written_comes_back(states):
    written = dump(states)
    assert read(written) == states
    assert dump(read(written)) == written


def test_keys_of_a_newer_program_stay():
    raw = b'source_language = "en"\nflavour = 3\n[[segment]]\naddress = "block"\n'
    raw += b'state = "draft"\nsource = "a"\nweight = [1, 2]\n'
    again = dump(read(raw)).decode()
    assert "flavour = 3\n" in again
    assert "weight = [1, 2]\n" in again


def test_a_date_without_a_zone_is_meant_in_utc():
    raw = b'[[segment]]\naddress = "block"\nstate = "draft"\ndate = 2026-11-27T10:00:00\n'
    [record] = read(raw).records
    assert record.changed == datetime(2026, 11, 27, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "reason", "number"),
    [
        (b"\xff", "encoding", 0),
        (b"a = ", "syntax", 0),
        (b"a = " + b"[" * 5000, "syntax", 0),
        (b"segment = 3", "type", 0),
        (b"segment = [3]", "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "done"', "type", 1),
        (b'[[segment]]\nstate = "draft"', "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "outdated"', "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "draft"\nsource = 3', "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "draft"\ndate = 2017-06-04', "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "draft"\nnotes = "x"', "type", 1),
        (b'[[segment]]\naddress = "block"\nstate = "draft"\nnotes = [{text = "x"}]', "type", 1),
        (b"#" * 8_000_001, "too_large", 0),
    ],
)
def test_what_is_no_file_of_states_is_refused(raw, reason, number):
    with pytest.raises(TranslationDamaged) as refused:
        read(raw)
    assert (refused.value.reason, refused.value.number) == (reason, number)


def test_writing_again_what_changed_writes_what_writing_all_does():
    writer = Writer()
    records = [
        SegmentRecord("block", f"One {n}.", f"Un {n}.", SegmentState.DRAFT) for n in range(5)
    ]
    for place in (0, 3, 4, 0):
        records[place] = replace(records[place], state=SegmentState.TRANSLATED)
        records.insert(2, replace(records[place], source="New."))
        del records[1]
        states = TranslationStates("en", tuple(records))
        assert writer.dump(states) == dump(states)
