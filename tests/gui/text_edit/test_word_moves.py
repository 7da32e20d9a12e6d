# SPDX-License-Identifier: MIT
"""Keys and mouse go by Khmer words and clusters."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from icc_editor.text.khmer import clusters, words
from icc_editor.text.khmer.words import SpanKind

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
SENTENCE = "ប្រជាពលរដ្ឋ​កម្ពុជា ២០១៧ បានបោះឆ្នោតនៅគ្រប់ៗឃុំ 😀 សង្កាត់ Phnom Penh។"


def go(edit, position):
    cursor = edit.textCursor()
    cursor.setPosition(position)
    edit.setTextCursor(cursor)


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def walk(edit, press, key, modifiers):
    """Return the positions the caret takes until it stays."""
    found = []
    while True:
        press(edit, key, "", modifiers)
        position = edit.textCursor().position()
        if found and position == found[-1]:
            return found
        found.append(position)


def word_stops(text):
    skipped = {SpanKind.SPACE, SpanKind.WORD_BREAK, SpanKind.REPETITION}
    return [span.start for span in words.spans(text) if span.kind not in skipped]


def test_control_and_arrows_go_by_words(edit, press):
    edit.set_text(SENTENCE + "\n" + "ខ្ញុំ")
    stops = [utf16(SENTENCE[:stop]) for stop in word_stops(SENTENCE)]
    end = utf16(SENTENCE)
    go(edit, 0)
    forward = walk(edit, press, Qt.Key.Key_Right, CONTROL)
    assert forward == [*stops[1:], end, end + 1, end + 1 + len("ខ្ញុំ")]
    back = walk(edit, press, Qt.Key.Key_Left, CONTROL)
    assert back == [end + 1, end, *reversed(stops)]
    assert len(stops) > 12


def test_with_shift_they_choose(edit, press):
    edit.set_text("ខ្ញុំទៅ")
    go(edit, 0)
    press(edit, Qt.Key.Key_Right, "", CONTROL | SHIFT)
    assert edit.selected_text() == "ខ្ញុំ"
    press(edit, Qt.Key.Key_Right, "", CONTROL | SHIFT)
    assert edit.selected_text() == "ខ្ញុំទៅ"
    press(edit, Qt.Key.Key_Left, "", CONTROL | SHIFT)
    assert edit.selected_text() == "ខ្ញុំ"


def test_control_backspace_and_delete_take_one_word_and_one_undo_step(edit, press):
    edit.set_text("ខ្ញុំទៅ")
    go(edit, len("ខ្ញុំទៅ"))
    press(edit, Qt.Key.Key_Backspace, "\b", CONTROL)
    assert edit.text() == "ខ្ញុំ"
    edit.step_back()
    assert edit.text() == "ខ្ញុំទៅ"
    go(edit, 0)
    press(edit, Qt.Key.Key_Delete, "\x7f", CONTROL)
    assert edit.text() == "ទៅ"
    press(edit, Qt.Key.Key_Backspace, "\b", CONTROL)
    assert edit.text() == "ទៅ"


def test_words_are_not_deleted_from_what_may_only_be_read(edit, press):
    edit.set_text("ខ្ញុំទៅ")
    edit.setReadOnly(True)
    go(edit, 0)
    press(edit, Qt.Key.Key_Delete, "\x7f", CONTROL)
    assert edit.text() == "ខ្ញុំទៅ"
    press(edit, Qt.Key.Key_Right, "", CONTROL)
    assert edit.textCursor().position() == 5


def test_at_the_ends_of_lines_control_delete_joins_them(edit, press):
    edit.set_text("ភាសា\nខ្មែរ")
    go(edit, 4)
    press(edit, Qt.Key.Key_Delete, "\x7f", CONTROL)
    assert edit.text() == "ភាសាខ្មែរ"
    edit.step_back()
    go(edit, 5)
    press(edit, Qt.Key.Key_Backspace, "\b", CONTROL)
    assert edit.text() == "ភាសាខ្មែរ"


@pytest.mark.parametrize("text", ["ស្ត្រី", "ង្គ្រោះ", "ខ្ញុំ", SENTENCE, "ស្រ្តី៉ ក្"])
def test_arrows_stop_between_clusters_alone(edit, press, text):
    edit.set_text(text)
    stops = [utf16(text[:stop]) for stop in clusters.stops(text)]
    go(edit, 0)
    assert walk(edit, press, Qt.Key.Key_Right, PLAIN) == stops[1:]
    assert walk(edit, press, Qt.Key.Key_Left, PLAIN) == stops[-2::-1]


def test_delete_takes_a_cluster_and_backspace_a_sign(edit, press):
    edit.set_text("ខ្ញុំទៅ")
    go(edit, 0)
    press(edit, Qt.Key.Key_Delete, "\x7f")
    assert edit.text() == "ទៅ"
    edit.set_text("ខ្ញុំ")
    go(edit, 5)
    press(edit, Qt.Key.Key_Backspace, "\b")
    assert edit.text() == "ខ្ញុ"


def test_a_subscript_typed_in_the_middle_waits_for_its_letter(edit, write):
    edit.set_text("សរ")
    go(edit, 1)
    write(edit, "្ត")
    assert edit.text() == "ស្តរ"
    assert edit.textCursor().position() == 3


def mouse(edit, kind, point, buttons=Qt.MouseButton.LeftButton):
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    at = QPointF(point)
    window = QPointF(edit.viewport().mapToGlobal(point))
    QApplication.sendEvent(
        edit.viewport(),
        QMouseEvent(kind, at, window, button, buttons, Qt.KeyboardModifier.NoModifier),
    )


def middle_of(edit, start, end):
    """Return a point on the letters between two positions of one line."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    left = edit.cursorRect(cursor)
    cursor.setPosition(end)
    right = edit.cursorRect(cursor)
    point = left.center()
    point.setX(right.left() - max((right.left() - left.left()) // 8, 1))
    return point


def double_click(edit, point):
    mouse(edit, QEvent.Type.MouseButtonPress, point)
    mouse(edit, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)
    mouse(edit, QEvent.Type.MouseButtonDblClick, point)


def test_a_double_click_anywhere_on_a_word_chooses_it(edit):
    edit.resize(1600, 400)
    edit.set_text(SENTENCE)
    QApplication.processEvents()
    chosen = 0
    for span in words.spans(SENTENCE):
        if span.kind in {SpanKind.KHMER, SpanKind.NUMBER, SpanKind.WORD}:
            start, end = utf16(SENTENCE[: span.start]), utf16(SENTENCE[: span.end])
            double_click(edit, middle_of(edit, start, end))
            mouse(edit, QEvent.Type.MouseButtonRelease, middle_of(edit, start, end))
            assert edit.selected_text() == SENTENCE[span.start : span.end]
            chosen += 1
    assert chosen > 10


def test_dragging_after_a_double_click_goes_by_words_both_ways(edit):
    edit.set_text("ខ្ញុំទៅផ្សារ")
    QApplication.processEvents()
    stops = [*word_stops("ខ្ញុំទៅផ្សារ"), len("ខ្ញុំទៅផ្សារ")]
    assert len(stops) == 4
    points = [middle_of(edit, stops[at], stops[at + 1]) for at in range(3)]
    double_click(edit, points[1])
    mouse(edit, QEvent.Type.MouseMove, points[2])
    assert edit.selected_text() == "ទៅផ្សារ"
    mouse(edit, QEvent.Type.MouseMove, points[0])
    assert edit.selected_text() == "ខ្ញុំទៅ"
    mouse(edit, QEvent.Type.MouseButtonRelease, points[0], Qt.MouseButton.NoButton)
    assert edit.selected_text() == "ខ្ញុំទៅ"
    # The button is up: moving chooses no more.
    mouse(edit, QEvent.Type.MouseMove, points[2], Qt.MouseButton.NoButton)
    assert edit.selected_text() == "ខ្ញុំទៅ"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ឆ្នាំ២០១៧នេះ", ("ឆ្នាំ", "២០១៧", "នេះ")),  # ICU glues digits to letters
        ("ពួកគេៗទៅ", ("ពួកគេ", "ៗ", "ទៅ")),  # and cuts what stands before this sign
        ("បោះ\u200bឆ្នោត", ("បោះ", "ឆ្នោត")),  # a writer's own break parts words
    ],
)
def test_dragging_by_words_knows_digits_repetition_and_word_breaks(edit, text, parts):
    edit.set_text(text)
    QApplication.processEvents()
    starts = [text.index(part) for part in parts]
    ends = [start + len(part) for start, part in zip(starts, parts, strict=True)]
    points = [middle_of(edit, start, end) for start, end in zip(starts, ends, strict=True)]
    double_click(edit, points[0])
    assert edit.selected_text().strip("\u200b") == parts[0]
    for number in range(1, len(parts)):
        mouse(edit, QEvent.Type.MouseMove, points[number])
        assert edit.selected_text().strip("\u200b") == text[: ends[number]]
    mouse(edit, QEvent.Type.MouseButtonRelease, points[-1], Qt.MouseButton.NoButton)


def test_a_third_click_chooses_the_paragraph(edit):
    edit.set_text("ភាសាខ្មែរ\n\nពីរ")
    QApplication.processEvents()
    point = middle_of(edit, 0, 4)
    double_click(edit, point)
    mouse(edit, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)
    mouse(edit, QEvent.Type.MouseButtonPress, point)
    mouse(edit, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)
    assert edit.selected_text().strip("\n") == "ភាសាខ្មែរ"


@pytest.mark.parametrize(
    ("code", "signs"),
    [("\u17fb", "ុះ"), ("\u17fc", "ុំ"), ("\u17fd", "េះ"), ("\u17fe", "ោះ"), ("\u17ff", "ាំ")],
)
def test_codes_of_the_x11_keyboard_become_the_signs_they_stand_for(edit, press, code, signs):
    edit.set_text("ក")
    go(edit, 1)
    press(edit, Qt.Key.Key_unknown, code)
    assert edit.text() == "ក" + signs
    committed = QInputMethodEvent()
    committed.setCommitString("ន" + code)
    QApplication.sendEvent(edit, committed)
    assert edit.text() == f"ក{signs}ន{signs}"
