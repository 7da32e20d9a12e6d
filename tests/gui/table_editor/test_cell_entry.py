# SPDX-License-Identifier: MIT
"""What a table keeps of what is typed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.gui.table_editor.cell_entry import CellReader, Refusal
from icc_editor.gui.table_editor.grid_edits import is_unnamed, named_key
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_parts import Column, ColumnKind, Texts

STYLES = {
    "en": NumberStyle(),
    "km": NumberStyle("khmer", ".", ","),
    "fr": NumberStyle("latin", "\u202f", ","),
}
COUNT = Column("votes")
NUMBERS = st.one_of(
    st.integers(-(10**17), 10**17),
    st.decimals(-(10**9), 10**9, places=3, allow_nan=False, allow_infinity=False),
)


@pytest.fixture(params=STYLES)
def reader(request):
    """Return a reader of each language."""
    return CellReader(request.param, STYLES[request.param])


@given(st.sampled_from(sorted(STYLES)), NUMBERS, st.sampled_from(list(ColumnKind)))
def test_what_is_shown_for_editing_is_the_same_cell_again(language, number, kind):
    reader = CellReader(language, STYLES[language])
    entry = reader.entry(reader.text(number), Column("c", kind), number)
    assert (entry.cell, entry.refusal) == (number, None)


@given(st.sampled_from(sorted(STYLES)), st.integers(0, 10**17))
def test_whole_numbers_need_no_cell_before(language, number):
    reader = CellReader(language, STYLES[language])
    assert reader.entry(reader.text(number), COUNT).cell == number


@given(st.sampled_from(sorted(STYLES)), st.text(max_size=30))
def test_nothing_that_is_typed_is_lost(language, text):
    """What is no number stays as words, letter for letter; what is one can be written again."""
    reader = CellReader(language, STYLES[language])
    entry = reader.entry(text, COUNT)
    if isinstance(entry.cell, Texts):
        assert entry.refusal is not None
        assert entry.cell.entries[0][1] == text.strip(" \t\n\r\u00a0\u202f\u2009\u200b\ufeff")
        assert reader.refused(entry.cell, COUNT) is not None
    else:
        assert entry.refusal is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1,156.5", Decimal("1156.5")),
        ("fr", "1 156,5", Decimal("1156.5")),
        ("km", "១.១៥៦,៥", Decimal("1156.5")),
        ("en", "3.5 million", 3_500_000),
        ("en", "-5", -5),
        ("en", "\u22125", -5),
        ("en", "+5", 5),
    ],
)
def test_numbers_are_read_as_people_write_them(language, text, value):
    reader = CellReader(language, STYLES[language])
    assert reader.entry(text, Column("c", ColumnKind.CHANGE)).cell == value


@pytest.mark.parametrize("text", ["50.76%", "50,76 %", "៥០.៧៦%", "50.76"])
def test_a_share_may_have_its_sign(reader, text):
    entry = reader.entry(text, Column("share", ColumnKind.SHARE))
    assert entry.cell == Decimal("50.76")


def test_a_style_decides_where_the_column_does_not(reader):
    share = Column("share", ColumnKind.SHARE, decimals=3)
    text = {"en": "1.156", "km": "1,156", "fr": "1,156"}
    for language, style in STYLES.items():
        entry = CellReader(language, style).entry(text[language], share)
        assert entry.cell == Decimal("1.156")


def test_a_count_with_decimals_is_asked_about_unless_the_column_has_them():
    reader = CellReader("en", STYLES["en"])
    entry = reader.entry("1.156", COUNT)
    assert (entry.refusal, set(entry.choices)) == (
        Refusal.TWO_READINGS,
        {1156, Decimal("1.156")},
    )
    assert reader.entry("1.156", Column("c", decimals=3)).cell == Decimal("1.156")
    assert reader.entry("1.156", Column("c", decimals=0)).cell == 1156
    assert reader.entry("1,156", COUNT).cell == 1156


def test_words_kept_where_a_number_is_meant_can_become_one_later():
    """A file may hold "489" as words: it is offered, not taken by itself."""
    reader = CellReader("en", STYLES["en"])
    entry = reader.refused(Texts.of("489"), COUNT)
    assert entry is not None
    assert entry.choices == (489,)
    assert reader.refused(Texts.of("489"), Column("c", ColumnKind.TEXT)) is None


def test_keys_are_made_of_latin_labels_alone():
    assert named_key(Texts.of({"km": "គបក", "en": "Siem Reap"}), ["siem_reap"]) == "siem_reap_2"
    assert named_key(Texts.of("គបក"), []) == ""
    assert is_unnamed("row", "row")
    assert is_unnamed("row_12", "row")
    assert not is_unnamed("rows", "row")
    assert not is_unnamed("row_a", "row")


LABELS = Column("party", ColumnKind.LABEL)


@pytest.mark.parametrize(
    ("language", "before", "typed", "after"),
    [
        ("en", None, "CNRP", "CNRP"),
        ("en", None, "Rescue Party", {"en": "Rescue Party"}),
        ("en", {"km": "គបក"}, "CPP", {"km": "គបក", "en": "CPP"}),
        ("en", "CPP", "CNRP", "CNRP"),
        ("en", "New", "Newer", "Newer"),
        ("en", {"en": "Others"}, "KNUP", {"en": "KNUP"}),
        ("km", None, "គបក", {"km": "គបក"}),
    ],
)
def test_an_abbreviation_is_the_same_in_all_languages(language, before, typed, after) -> None:
    cell = None if before is None else Texts.of(before)
    entry = CellReader(language, NumberStyle()).entry(typed, LABELS, cell)
    assert entry.cell == Texts.of(after)


def test_a_khmer_name_typed_over_a_shared_one_leaves_readers_of_english_theirs() -> None:
    entry = CellReader("km", NumberStyle()).entry("គបក", LABELS, Texts.of("CPP"))
    assert (entry.cell.get("km"), entry.cell.get("en")) == ("គបក", "CPP")
