# SPDX-License-Identifier: MIT
"""A translation as a whole: its fields, its text, the texts of its tables, what is said of them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import TableError
from icc_editor.formats import translation_toml
from icc_editor.post.metadata import Metadata, NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import BLOCK, SegmentRecord, SegmentState, TranslationStates
from icc_editor.post.table_parts import Column, ColumnKind, Row, Source, Texts
from icc_editor.post.version import Version
from icc_editor.services.translating.confirming import confirmed, with_note, without_note
from icc_editor.services.translating.figures_over import applied, figures_over
from icc_editor.services.translating.segments import text_segments
from icc_editor.services.translating.table_texts import table_texts, with_text
from icc_editor.services.translating.translation import translation_of
from icc_editor.text.numbers.writer import write_number

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
NOTHING = TranslationStates("en")
KHMER = NumberStyle(digits="khmer", group=".", decimal=",")
TABLE = ResultsTable(
    "communes",
    caption=Texts.of({"en": "Communes won", "km": "ឃុំដែលឈ្នះ"}),
    source=Source(text=Texts.of({"en": "Election committee"})),
    columns=(
        Column("party", ColumnKind.LABEL, Texts.of({"en": "Party"})),
        Column("won", ColumnKind.COUNT, Texts.of("№"), unit=Texts.of({"en": "communes"})),
    ),
    rows=(
        Row("cpp", (Texts.of("CPP"), 1156)),
        Row("others", (Texts.of({"en": "Others"}), 1)),
    ),
)


def version(language, body, **fields):
    return Version(language, body, Metadata(**fields))


def test_fields_text_and_tables_are_segments_in_the_order_of_reading():
    source = version("en", "The count is over.\n", title="Results", slug="results")
    target = version("km", "", title="លទ្ធផល")
    found = translation_of(source, target, {"communes": TABLE}, NOTHING)
    assert [(s.address, s.source, s.state.value) for s in found.segments] == [
        ("field:title", "Results", "draft"),
        ("field:slug", "results", "untranslated"),
        (BLOCK, "The count is over.", "untranslated"),
        ("table:communes/caption", "Communes won", "draft"),
        ("table:communes/source", "Election committee", "untranslated"),
        ("column:communes/party", "Party", "untranslated"),
        ("unit:communes/won", "communes", "untranslated"),
        ("cell:communes/others/party", "Others", "untranslated"),
    ]


def test_what_is_kept_of_a_translation_leads_to_it_again():
    source = version("en", "# One\n\nTwo three.\n", title="Results", excerpt="Short.")
    target = version("km", "# មួយ\n", title="លទ្ធផល")
    first = translation_of(source, target, {"communes": TABLE}, NOTHING)
    assert translation_of(source, target, {"communes": TABLE}, first.states).states == first.states


def test_a_title_that_was_changed_is_outdated():
    source, target = version("en", "", title="Results"), version("km", "", title="លទ្ធផល")
    [segment] = translation_of(source, target, {}, NOTHING).segments
    states = TranslationStates("en", confirmed(segment, SegmentState.REVIEWED, NOW))
    [after] = translation_of(source, target, {}, states).segments
    assert after.state is SegmentState.REVIEWED
    changed = replace(source, metadata=Metadata(title="Final results"))
    found = translation_of(changed, target, {}, states)
    assert [s.state for s in found.segments] == [SegmentState.OUTDATED]
    assert found.progress.to_check == 1


def test_what_was_said_of_a_table_that_is_gone_is_kept():
    gone = SegmentRecord("table:old/caption", "Seats", "អាសនៈ", SegmentState.TRANSLATED)
    found = translation_of(
        version("en", ""), version("km", ""), {}, TranslationStates("en", (gone,))
    )
    assert found.states.records == (gone,)


def test_what_a_newer_program_keeps_is_still_there_when_this_one_has_written():
    raw = b"""source_language = "en"

[[segment]]
address = "caption:images/market.jpg"
state = "untranslated"
source = "The market"
voice = "A"

[[segment]]
address = "note"
state = "reviewed"
source = "Hello"
target = "Bonjour"
"""
    states = translation_toml.read(raw)
    source, target = version("en", "One.\n", title="Results"), version("km", "")
    found = translation_of(source, target, {"communes": TABLE}, states)
    written = translation_toml.read(translation_toml.dump(found.states))
    assert [record for record in written.records if record in states.records] == [*states.records]


@pytest.mark.parametrize("address", [address for address, _texts in table_texts("t", TABLE)])
def test_every_text_of_a_table_can_be_given_in_another_language(address):
    after = with_text(TABLE, address, "km", "ពាក្យ")
    texts = dict(table_texts("t", after))
    assert texts[address].own("km") == "ពាក្យ"
    others = {a: t for a, t in table_texts("t", TABLE) if a != address}
    assert {a: t for a, t in texts.items() if a != address} == others


@pytest.mark.parametrize("address", ["field:title", "cell:t/cpp/won", "table:t/x", "cell:t/cpp"])
def test_a_text_that_is_in_no_table_cannot_be_given(address):
    with pytest.raises(TableError):
        with_text(TABLE, address, "km", "ពាក្យ")


def test_progress_is_counted_in_words_of_the_source():
    source = version("en", "One two three.\n\nFour.\n")
    target = version("km", "មួយ ពីរ បី។\n")
    found = translation_of(source, target, {}, NOTHING)
    states = TranslationStates("en", confirmed(found.segments[0], SegmentState.TRANSLATED, NOW))
    progress = translation_of(source, target, {}, states).progress
    assert (progress.done, progress.unfinished) == (0.75, 1)
    assert translation_of(version("en", ""), target, {}, NOTHING).progress.done == 1.0


def test_confirming_as_many_pieces_on_both_sides_keeps_so_many_segments():
    one, two = "មួយ ពីរ និងបីទៀត។", "បួន ប្រាំ និងប្រាំមួយ។"
    whole = SegmentRecord(BLOCK, "One two three. Four five six.", one + two, SegmentState.DRAFT)
    [segment] = text_segments(
        "One two three.\n\nFour five six.", f"{one}\n\n{two}", [whole], ("en", "km")
    ).segments
    assert len(segment.sources) == len(segment.targets) == 2
    kept = confirmed(segment, SegmentState.TRANSLATED, NOW, "sok")
    assert [(r.source, r.target, r.nickname) for r in kept] == [
        ("One two three.", one, "sok"),
        ("Four five six.", two, "sok"),
    ]


def test_nothing_can_be_confirmed_that_is_not_translated():
    [segment] = text_segments("One.", "", [], ("en", "km")).segments
    with pytest.raises(ValueError, match="block"):
        confirmed(segment, SegmentState.TRANSLATED, NOW)


def test_notes_stay_with_a_segment_whatever_is_said_of_it():
    [segment] = text_segments("One.", "", [], ("en", "km")).segments
    noted = with_note(segment, "Which one?", NOW)
    [segment] = text_segments("One.", "មួយ។", noted, ("en", "km")).segments
    [kept] = confirmed(segment, SegmentState.TRANSLATED, NOW)
    assert [note.text for note in kept.notes] == ["Which one?"]
    [segment] = text_segments("One.", "មួយ។", [kept], ("en", "km")).segments
    [without] = without_note(segment, kept.notes[0])
    assert without == replace(kept, notes=())


def test_what_is_written_in_a_place_belongs_to_what_stands_beside_it():
    source = "The first.\n\nThe second one.\n\nThe third.\n"
    found = text_segments(source, "ទី\n", [], ("en", "km"), {0: 2}).segments
    assert [s.target for s in found] == ["", "ទី", ""]
    grown = text_segments(source, "ទីពីរនេះវែង\n", [], ("en", "km"), {0: 4})
    assert [s.target for s in grown.segments] == ["", "", "ទីពីរនេះវែង"]


def test_what_is_known_to_belong_together_keeps_its_state():
    kept = SegmentRecord(BLOCK, "The first.", "ទីមួយ។", SegmentState.REVIEWED)
    for target, state in (("ទីមួយ។", "reviewed"), ("អ្វីផ្សេងទាំងស្រុង", "draft")):
        [segment] = text_segments("The first.", target, [kept], ("en", "km"), {0: 0}).segments
        assert segment.state.value == state


class TestFiguresOver:
    def test_a_changed_figure_is_changed_in_the_translation(self):
        target = "គណបក្សឈ្នះ ៤៩២ ឃុំ ក្នុងចំណោម ១.៦៤៦។"
        changes = figures_over(
            "The party won 492 of 1,646 communes.",
            "The party won 489 of 1,646 communes.",
            *(target, ("en", "km"), KHMER),
        )
        assert applied(target, changes) == "គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។"

    def test_a_share_keeps_its_sign(self):
        target = "Le parti obtient 45,6 % des voix."
        style = NumberStyle(group="\u202f", decimal=",")
        changes = figures_over("It got 45.6%.", "It got 46.1%.", target, ("en", "fr"), style)
        assert applied(target, changes) == "Le parti obtient 46,1 % des voix."

    @pytest.mark.parametrize(
        ("before", "after", "target"),
        [
            ("It won 492.", "They won 489.", "ឈ្នះ ៤៩២"),  # a word was changed too
            ("It won 492.", "It won 489 and 3.", "ឈ្នះ ៤៩២"),  # a figure was added
            ("It won 492.", "It won 489.", "ឈ្នះ"),  # it is not in the translation
            ("It won 492.", "It won 489.", "៤៩២ និង ៤៩២"),  # it is there twice
            ("5 and 5.", "5 and 6.", "៥ និង ៥"),
            ("6.5 million", "6.7 million", "៦,៥លាន"),  # written with a word
        ],
    )
    def test_nothing_is_changed_where_it_is_not_sure(self, before, after, target):
        assert figures_over(before, after, target, ("en", "km"), KHMER) == ()

    @given(st.integers(1000, 10**9), st.integers(1000, 10**9))
    def test_whatever_the_figure_the_translation_has_it(self, old, new):
        target = f"ឈ្នះ {write_number(old, KHMER)} ឃុំ"
        changes = figures_over(f"It won {old:,}.", f"It won {new:,}.", target, ("en", "km"), KHMER)
        assert applied(target, changes) == f"ឈ្នះ {write_number(new, KHMER)} ឃុំ"
