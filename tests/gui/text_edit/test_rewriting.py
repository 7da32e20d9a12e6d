# SPDX-License-Identifier: MIT
"""Caret and selection stay at their text when the text around them is rewritten."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.text_edit.edits import Place, Selection
from icc_editor.gui.text_edit.rewriting import rewritten
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.text.khmer.clusters import stops
from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.zero_width import missing_word_breaks, word_breaks
from tests.text.khmer.khmer_texts import texts

ZWSP = "\u200b"
WORDS = st.lists(
    st.sampled_from(
        [
            "ខ្ញុំ",
            "ទៅ",
            "ផ្សារ",
            "រៀបចំ",
            "ការបោះឆ្នោត",
            "ស្ត្រី",
            ZWSP,
            " ",
            "2017",
            "២០",
            "😀",
            "a",
            "`",
            "\n",
        ]
    ),
    min_size=1,
    max_size=25,
).map("".join)


def put_in(text, kept):
    return [(at, at, ZWSP) for at in missing_word_breaks(text, kept)]


def taken_out(text, kept):
    return [(at, at + 1, "") for at in word_breaks(text, kept)]


def mended(text, _kept):
    return [
        (one.start, one.end, one.replacement)
        for one in lint(text, habits=False)
        if one.replacement is not None
    ]


def made(text, anchor, caret, work):
    """Return a text rewritten, and the offsets of anchor and caret in it."""
    lines = text.split("\n")
    structure = Structure()
    structure.replace(0, 1, lines)
    places = [
        Place(text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1)) for at in (anchor, caret)
    ]
    edit = rewritten(structure, Selection(*places), work)
    if edit is None:
        return text, anchor, caret
    lines[edit.first : edit.first + edit.removed] = edit.lines
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    now = [
        starts[place.line] + place.column for place in (edit.selection.anchor, edit.selection.caret)
    ]
    return "\n".join(lines), *now


def bare(text):
    return text.replace(ZWSP, "")


def borders(text, data, count):
    places = [
        at + start
        for start, line in zip(
            [
                sum(len(one) + 1 for one in text.split("\n")[:n])
                for n in range(text.count("\n") + 1)
            ],
            text.split("\n"),
            strict=True,
        )
        for at in stops(line)
    ]
    return [data.draw(st.sampled_from(places)) for _number in range(count)]


@pytest.mark.parametrize("work", [put_in, taken_out])
@given(text=WORDS, data=st.data())
def test_the_caret_keeps_its_text_wherever_it_is(work, text, data):
    (caret,) = borders(text, data, 1)
    new, anchor_now, caret_now = made(text, caret, caret, work)
    assert anchor_now == caret_now
    assert bare(new[:caret_now]) == bare(text[:caret])
    assert bare(new[caret_now:]) == bare(text[caret:])


@pytest.mark.parametrize("work", [put_in, taken_out])
@given(text=WORDS, data=st.data())
def test_a_selection_keeps_its_text_and_its_direction(work, text, data):
    anchor, caret = borders(text, data, 2)
    assume(anchor != caret)
    new, anchor_now, caret_now = made(text, anchor, caret, work)
    assert bare(new[:anchor_now]) == bare(text[:anchor])
    assert bare(new[:caret_now]) == bare(text[:caret])
    low, high = sorted((anchor, caret))
    assert bare(new[:anchor_now] if anchor == low else new[:caret_now]) == bare(text[:low])
    assert new[max(anchor_now, caret_now) :] == text[high:]  # what is not chosen stays


@pytest.mark.parametrize("work", [put_in, taken_out, mended])
@given(text=texts, data=st.data())
def test_the_caret_is_never_left_inside_a_cluster(work, text, data):
    text = text.replace("\r", " ")
    caret = data.draw(st.integers(0, len(text)))
    new, _anchor, now = made(text, caret, caret, work)
    if new != text:
        line = new.rfind("\n", 0, now) + 1
        end = new.find("\n", now)
        within = new[line : end if end >= 0 else len(new)]
        touched = text.split("\n")[text.count("\n", 0, caret)] != within
        assert not touched or now - line in stops(within)


@given(
    st.lists(st.sampled_from(["ស្រ្តី", "កំា", "ទៅ", " ", "គេ"]), min_size=1, max_size=12), st.data()
)
def test_putting_signs_in_order_leaves_the_caret_before_the_same_cluster(parts, data):
    count = data.draw(st.integers(0, len(parts)))
    caret = len("".join(parts[:count]))
    right = {"ស្រ្តី": "ស្ត្រី", "កំា": "កាំ"}
    new, _anchor, now = made("".join(parts), caret, caret, mended)
    assert new == "".join(right.get(part, part) for part in parts)
    assert new[:now] == "".join(right.get(part, part) for part in parts[:count])


def test_a_mark_that_joins_its_letter_takes_the_caret_along():
    new, _anchor, now = made(f"គេ ក{ZWSP}ា ក", 4, 4, taken_out)
    assert (new, now) == ("គេ កា ក", 5)
    assert inside_cluster(new, 4)


def test_a_break_put_in_at_the_end_of_a_selection_stays_outside():
    text = "ខ្ញុំទៅផ្សារ"
    places = (Place(0, 5), Place(0, 7))
    structure = Structure()
    structure.replace(0, 1, [text])
    edit = rewritten(structure, Selection(*places), put_in, whole=True)
    line, found = edit.lines[0], edit.selection
    assert line[found.start.column : found.end.column] == "ទៅ"


# In the real page


@pytest.fixture
def panel(qtbot):
    widget = WritingPanel(OpenVersions(TextStyle(), PostUndo()))
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    yield widget
    widget.clear()


SENTENCE = "ខ្ញុំទៅផ្សារ ខ្ញុំទៅផ្សារ 😀ខ្ញុំទៅផ្សារ 2017"
WRONG = "ស្រ្តីទៅផ្សារ ស្រ្តី2017 ស្រ្តីទៅផ្សារ"


@pytest.mark.parametrize("in_title", [False, True])
@pytest.mark.parametrize("name", ["insert-breaks", "remove-breaks", "khmer-digits"])
def test_the_caret_stays_in_the_page_and_undo_is_one_step(panel, name, in_title):
    text = "ខ្ញុំ\u200bទៅ\u200bផ្សារ 2017 ខ្ញុំ\u200bទៅផ្សារ" if name == "remove-breaks" else SENTENCE
    panel.show_post([Version("km", text, Metadata(title=text))])
    page = panel.page
    field = page.title if in_title else page.edit
    field.setFocus()
    panel.activateWindow()
    if in_title:
        panel.page.title.setFocus()
    for at in stops(text):
        position = field.position_of(Place(0, at))
        field.select_range(position, position)
        assert page.field is field
        panel.actions_by_name[name].trigger()
        line = field.lines()[0]
        assert line != text
        now = field.selection()
        assert now.is_empty
        column = now.caret.column
        if name == "khmer-digits":
            assert column == at
        else:
            assert bare(line[:column]) == bare(text[:at])
        assert column in stops(line)
        panel.actions_by_name["undo"].trigger()
        assert field.lines()[0] == text
        assert not field.document().isUndoAvailable()


def test_putting_in_order_keeps_caret_and_selection_of_title_and_text(panel, monkeypatch):
    from icc_editor.gui.writing_panel.mend_dialog import MendDialog

    monkeypatch.setattr(MendDialog, "agrees", lambda *_args: True)
    panel.show_post([Version("km", WRONG, Metadata(title=WRONG))])
    edit, title = panel.edit, panel.page.title
    broken = "កំាគ\u17c1\u17b8ទៅ"  # the second cluster gets shorter
    for field in (edit, title):
        cursor = field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(broken)
        field.select_range(len(broken) - 2, len(broken) - 2)
    panel.actions_by_name["mend-all"].trigger()
    for field in (edit, title):
        line, at = field.lines()[0], field.selection().caret.column
        assert len(line) < len(broken)
        assert line[at:] == "ទៅ"
