# SPDX-License-Identifier: MIT
"""The title is laid out, walked through and chosen from by words, and is never cut off."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.line_ends import ends_in_khmer
from icc_editor.gui.text_edit.text_style import TextStyle
from tests.gui.fonts import load_fonts

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KHMER = "លទ្ធផលបោះឆ្នោតជ្រើសរើសក្រុមប្រឹក្សាឃុំសង្កាត់នៅទូទាំងប្រទេសកម្ពុជា"
ENGLISH = "The results of the commune elections in every province of the country. "
STYLE = TextStyle(("ICC Sans",), ("ICC Sans Khmer",), point_size=14)


@pytest.fixture
def title(panel):
    load_fonts()
    panel.set_text_style(STYLE)
    panel.tabs.choose("km")
    QApplication.processEvents()
    return panel.page.title


def lines(title):
    layout = title.document().firstBlock().layout()
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def show(title, text):
    title.set_text(text)
    QApplication.processEvents()
    return lines(title)


def lines_seen(title):
    """Return how many lines the field shows, the last one perhaps in part."""
    return title.viewport().height() / lines(title)[0].height()


def point_in(title, position):
    cursor = QTextCursor(title.document())
    cursor.setPosition(position)
    return title.cursorRect(cursor).center()


def mouse(title, kind, point, buttons=Qt.MouseButton.LeftButton):
    place = QPointF(point)
    where = QPointF(title.viewport().mapToGlobal(point))
    button = Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, where, button, buttons, plain)
    QApplication.sendEvent(title.viewport(), event)


def test_khmer_lines_of_a_title_end_between_words(panel, title):
    ends = ends_in_khmer(KHMER * 3)
    several = 0
    for width in range(500, 1100, 40):
        panel.resize(width, 900)
        found = show(title, KHMER * 3)
        several += len(found) > 1
        for line in found:
            assert line.textStart() + line.textLength() in ends
    assert several > 10


def test_control_and_arrows_go_by_khmer_words_in_a_title(title, press):
    show(title, "ខ្ញុំទៅផ្សារ")
    title.moveCursor(QTextCursor.MoveOperation.Start)
    press(title, Qt.Key.Key_Right, "", CONTROL)
    press(title, Qt.Key.Key_Right, "", CONTROL | SHIFT)
    assert title.textCursor().selectedText() == "ទៅ"
    press(title, Qt.Key.Key_Delete, "", CONTROL)
    assert title.text() == "ខ្ញុំផ្សារ"


def test_a_double_click_in_a_title_chooses_a_khmer_word_and_dragging_goes_on(title):
    show(title, "ខ្ញុំទៅផ្សារ")
    first, second = (point_in(title, position) for position in (len("ខ្ញុំ"), len("ខ្ញុំទៅ")))
    first.setX(first.x() + 3)
    second.setX(second.x() + 3)
    mouse(title, QEvent.Type.MouseButtonPress, first)
    mouse(title, QEvent.Type.MouseButtonRelease, first, Qt.MouseButton.NoButton)
    mouse(title, QEvent.Type.MouseButtonDblClick, first)
    assert title.textCursor().selectedText() == "ទៅ"
    mouse(title, QEvent.Type.MouseMove, second)
    assert title.textCursor().selectedText() == "ទៅផ្សារ"
    mouse(title, QEvent.Type.MouseButtonRelease, second, Qt.MouseButton.NoButton)
    mouse(title, QEvent.Type.MouseMove, first, Qt.MouseButton.NoButton)
    assert title.textCursor().selectedText() == "ទៅផ្សារ"


@pytest.mark.parametrize("language", ["en", "km"])
def test_a_title_grows_by_whole_lines_and_then_scrolls(panel, title, language):
    panel.resize(900, 900)
    panel.tabs.choose(language)
    title = panel.page.title
    text = {"en": ENGLISH, "km": KHMER}[language] * 6
    bar = title.verticalScrollBar()
    seen = set()
    for length in range(0, len(text), 20):
        found = show(title, text[:length])
        shown = min(len(found), 4)
        seen.add(len(found))
        assert lines_seen(title) == pytest.approx(shown, abs=0.1)
        assert bar.isVisible() == (len(found) > 4)
        assert bar.maximum() == len(found) - shown
    assert {1, 2, 3, 4, 5, 6} <= seen
    title.moveCursor(QTextCursor.MoveOperation.End)
    assert bar.value() == bar.maximum()
    assert title.viewport().rect().contains(title.cursorRect())


def test_what_is_typed_scrolls_no_line_out_of_sight_while_there_is_room(panel, title, write):
    panel.resize(900, 900)
    show(title, "")
    title.setFocus()
    for letter in KHMER * 2:
        write(title, letter)
        QApplication.processEvents()
        if len(lines(title)) <= 4:
            assert title.verticalScrollBar().value() == 0
    assert len(lines(title)) > 1


def test_a_long_title_leaves_most_of_a_low_window_to_the_text(panel, title):
    panel.resize(900, 900)
    show(title, KHMER * 8)
    assert lines_seen(title) == pytest.approx(4, abs=0.1)
    panel.resize(900, 420)
    QApplication.processEvents()
    assert 1 <= round(lines_seen(title)) < 4
    assert lines_seen(title) == pytest.approx(round(lines_seen(title)), abs=0.1)
    assert title.height() < panel.edit.height()
    assert title.verticalScrollBar().isVisible()
    panel.resize(900, 900)
    QApplication.processEvents()
    assert lines_seen(title) == pytest.approx(4, abs=0.1)


def test_html_alone_is_pasted_as_its_words(title):
    data = QMimeData()
    data.setHtml("<h1>The <b>count</b></h1><p>of June</p>")
    title.set_text("")
    title.insertFromMimeData(data)
    assert title.toPlainText() == "The count of June"


def test_a_bar_that_is_needed_no_more_does_not_keep_itself(panel, title):
    """Beside the bar the words need a line more, which must not keep the bar."""
    panel.resize(900, 900)
    for length in range(60, 190):
        title.set_room(0)
        found = len(show(title, ("ii " * 90)[:length]))
        height = title.height()
        title.set_room(1)
        QApplication.processEvents()
        title.set_room(height)
        QApplication.processEvents()
        assert len(lines(title)) == found
        assert title.height() == height
