# SPDX-License-Identifier: MIT
"""A figure that is seen as a box is one thing for the keys; one that is open is plain text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from icc_editor.gui.text_edit.edits import Place
from tests.gui.figures import values

FIGURE = "{{communes.cnrp.chiefs}}"
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(edit):
    edit.set_text(f"won {FIGURE} seats")
    edit.figures.set_values(values())
    return edit


def put(page, column, anchor=None):
    cursor = page.textCursor()
    cursor.setPosition(column if anchor is None else anchor)
    cursor.setPosition(column, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


START, END = 4, 4 + len(FIGURE)


@pytest.mark.parametrize(
    ("key", "modifiers", "begin", "goal"),
    [
        (KEY.Key_Right, NONE, START, END),
        (KEY.Key_Left, NONE, END, START),
        (KEY.Key_Right, CONTROL, START, END + 1),
        (KEY.Key_Left, CONTROL, END + 1, START),
        (KEY.Key_Left, CONTROL, END, START),
        (KEY.Key_Right, CONTROL, 0, START),
        (KEY.Key_Right, NONE, START + 3, START + 4),
        (KEY.Key_Left, NONE, START + 1, START),
        (KEY.Key_Right, NONE, 0, 1),
    ],
)
def test_arrows_step_over_a_box_as_one(page, press, key, modifiers, begin, goal):
    put(page, begin)
    press(page, key, "", modifiers)
    assert page.textCursor().position() == goal
    assert not page.textCursor().hasSelection()


def test_arrows_with_shift_choose_a_box_as_one(page, press):
    put(page, START)
    press(page, KEY.Key_Right, "", SHIFT)
    assert page.textCursor().selectedText() == FIGURE
    press(page, KEY.Key_Left, "", SHIFT)
    assert not page.textCursor().hasSelection()


def test_an_arrow_leaves_a_selection_at_its_end(page, press):
    put(page, START, anchor=0)
    press(page, KEY.Key_Right)
    assert page.textCursor().position() == START


@pytest.mark.parametrize(
    ("key", "begin", "modifiers"),
    [
        (KEY.Key_Backspace, END, NONE),
        (KEY.Key_Backspace, END, SHIFT),
        (KEY.Key_Delete, START, NONE),
        (KEY.Key_Backspace, END, CONTROL),
    ],
)
def test_one_stroke_takes_a_box_and_one_step_brings_it_back(page, press, key, begin, modifiers):
    put(page, begin)
    steps = []
    page.undo_step_added.connect(lambda: steps.append(1))
    press(page, key, "", modifiers)
    assert page.text() == "won  seats"
    assert steps == [1]
    page.step_back()
    assert page.text() == f"won {FIGURE} seats"


def test_delete_by_words_takes_a_box_with_its_space(page, press):
    put(page, START)
    press(page, KEY.Key_Delete, "", CONTROL)
    assert page.text() == "won seats"


def test_what_is_typed_before_is_another_step_than_the_deletion(page, press, write):
    put(page, END)
    write(page, "x")
    press(page, KEY.Key_Backspace)
    press(page, KEY.Key_Backspace)
    assert page.text() == "won  seats"
    page.step_back()
    assert page.text() == f"won {FIGURE} seats"


@pytest.mark.parametrize(
    ("key", "begin", "left"),
    [
        (KEY.Key_Backspace, END - 1, "{{communes.cnrp.chiefs}"),
        (KEY.Key_Delete, START + 1, "{communes.cnrp.chiefs}}"),
        (KEY.Key_Backspace, START + 3, "{{ommunes.cnrp.chiefs}}"),
    ],
)
def test_inside_the_source_keys_are_plain(page, press, key, begin, left):
    put(page, begin)
    press(page, key)
    assert page.text() == f"won {left} seats"


def test_a_selection_is_deleted_as_it_is(page, press):
    put(page, END, anchor=START + 2)
    press(page, KEY.Key_Backspace)
    assert page.text() == "won {{ seats"


def test_a_post_that_can_only_be_read_loses_no_figure(page, press):
    page.setReadOnly(True)
    put(page, END)
    press(page, KEY.Key_Backspace)
    assert page.text() == f"won {FIGURE} seats"


def test_without_values_keys_are_plain(page, press):
    page.figures.set_values(None)
    put(page, END)
    press(page, KEY.Key_Backspace)
    assert page.text() == f"won {FIGURE[:-1]} seats"


def test_boxes_glued_to_khmer_and_to_each_other_are_words_of_their_own(page, press):
    page.set_text(f"មាន{FIGURE}{FIGURE}ឃុំ")
    size = len(FIGURE)
    stops = []
    put(page, 0)
    for _ in range(4):
        press(page, KEY.Key_Right, "", CONTROL)
        stops.append(page.textCursor().position())
    assert stops == [3, 3 + size, 3 + 2 * size, 3 + 2 * size + 3]
    back = []
    for _ in range(4):
        press(page, KEY.Key_Left, "", CONTROL)
        back.append(page.textCursor().position())
    assert back == [3 + 2 * size, 3 + size, 3, 0]


def test_emoji_before_a_box_do_not_mislead_the_keys(page, press):
    page.set_text(f"😀😀 {FIGURE}")
    end = page.position_of(Place(0, 3 + len(FIGURE)))
    put(page, end)
    press(page, KEY.Key_Backspace)
    assert page.text() == "😀😀 "


def test_bold_takes_a_figure_in_whole(page):
    from icc_editor.gui.text_edit import span_edits
    from icc_editor.gui.text_edit.edits import Selection
    from icc_editor.gui.text_edit.inline_marks import MarkKind

    selection = Selection(Place(0, 0), Place(0, START + 6))
    edit = span_edits.toggle(page.lines(), selection, MarkKind.STRONG)
    assert edit.lines == (f"**won {FIGURE}** seats",)


def test_enter_inside_the_source_does_not_tear_it(page, press):
    put(page, START + 5)
    press(page, KEY.Key_Return, "\r")
    assert page.text().startswith(f"won {FIGURE} \n\n")
