# SPDX-License-Identifier: MIT
"""The strip at the bottom says one thing at a time in one place."""

import html

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.status_line import StatusLine


@pytest.fixture
def line(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = StatusLine(window)
    window.setStatusBar(made)
    window.resize(600, 200)
    window.show()
    made.show_state(SaveState.SAVED)
    yield made  # noqa: PT022 - the window lives until the test is over


def shown(line):
    """Return the texts on the left that can be seen."""
    QApplication.processEvents()
    labels = (line._state, line._told)
    return [label.text() for label in labels if label.isVisible()]


def test_what_is_told_stands_alone_whatever_else_changes(line):
    line.tell("The signs of this letter are in the wrong order.")
    assert shown(line) == ["The signs of this letter are in the wrong order."]
    line.show_state(SaveState.CHANGED)
    line.show_language("km")
    line.show_words(1_000_000)
    line.show_breaks(3)
    line.show_waiting(2)
    assert shown(line) == ["The signs of this letter are in the wrong order."]


def test_the_state_comes_back_after_a_while(line, qtbot):
    line._told_timer.setInterval(20)
    line.tell("One")
    line.tell("Two")
    assert shown(line) == ["Two"]
    line.show_state(SaveState.CHANGED)
    qtbot.waitUntil(lambda: shown(line) == ["Not saved yet"])
    assert line.told_text() == ""


def test_a_long_sentence_does_not_widen_the_window(line):
    line.tell("A very long sentence. " * 40)
    QApplication.processEvents()
    assert line.window().width() == 600


def test_a_sentence_without_room_ends_in_dots_and_is_whole_in_its_tooltip(line):
    sentence = "The dictionary of <b>this</b> language is not installed. " * 4
    line.tell(sentence)
    QApplication.processEvents()
    told = line._told
    assert told.shown_text().endswith("…")
    assert told.fontMetrics().horizontalAdvance(told.shown_text()) <= told.width()
    assert told.toolTip() == f"<p>{html.escape(sentence)}</p>"
    assert told.text() == line.told_text() == sentence
    line.window().resize(3000, 200)
    QApplication.processEvents()
    assert told.shown_text() == sentence
    assert told.toolTip() == ""
    line.window().resize(600, 200)
    QApplication.processEvents()
    assert told.shown_text().endswith("…")
    assert told.toolTip()
    line.tell("Short")
    assert told.toolTip() == ""


def test_only_the_words_with_room_are_drawn(line):
    def picture(text):
        line.tell(text)
        QApplication.processEvents()
        return line._told.grab().toImage()

    sentence = "What is told is longer than the strip. " * 5
    whole = picture(sentence)
    assert picture(line._told.shown_text()) == whole
    assert picture(sentence[: len(line._told.shown_text())]) != whole


def test_a_name_is_no_markup(line):
    line.tell("“x” is right")
    height = line._told.sizeHint().height()
    line.tell("“<h1>x</h1>” is right")
    assert line._told.sizeHint().height() == height
