# SPDX-License-Identifier: MIT
"""Marks come while the writer rests, stay beside a change, and show."""

import re

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit import hidden_signs, proof_marks
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Mark


def wrong(text):
    """Point out every "xx"."""
    return [Mark(*found.span(), UNKNOWN_WORD) for found in re.finditer("xx", text)]


@pytest.fixture
def marked(edit, monkeypatch):
    monkeypatch.setattr(proof_marks, "PAUSE_MS", 20)
    edit.marks.set_check(wrong)
    return edit


def settled(edit, qtbot):
    edit.marks.wait()
    qtbot.waitUntil(lambda: not edit.marks.is_waiting)


def block(edit, line):
    return edit.document().findBlockByNumber(line)


def places(edit, line):
    return [(mark.start, mark.end) for mark in edit.marks.marks_in(block(edit, line))]


def test_what_is_in_view_is_checked_once_and_what_is_changed_again(marked, qtbot):
    marked.set_text("one xx two\n\nthree xx\n\n" * 500)
    QApplication.processEvents()
    settled(marked, qtbot)
    assert places(marked, 0) == [(4, 6)]
    assert places(marked, 2) == [(6, 8)]
    assert marked.marks.blocks_checked == 2  # equal blocks are checked together
    settled(marked, qtbot)
    assert marked.marks.blocks_checked == 2
    cursor = QTextCursor(block(marked, 2))
    cursor.insertText("a")
    assert marked.marks.blocks_checked == 2  # not on the key
    settled(marked, qtbot)
    assert marked.marks.blocks_checked == 3


def test_marks_beside_a_change_stay_until_the_next_check(marked, qtbot):
    marked.set_text("xx one two xx")
    settled(marked, qtbot)
    cursor = QTextCursor(block(marked, 0))
    cursor.setPosition(6)
    for letter in "😀new":
        cursor.insertText(letter)
    assert places(marked, 0) == [(0, 2), (15, 17)]
    cursor.setPosition(0)
    cursor.insertText("y")
    assert places(marked, 0) == [(16, 18)]  # the first was touched
    settled(marked, qtbot)
    assert places(marked, 0) == [(1, 3), (16, 18)]


def test_code_is_not_checked(marked, qtbot):
    marked.set_text("```\nxx\n```\n\nxx")
    settled(marked, qtbot)
    assert places(marked, 1) == []
    assert places(marked, 4) == [(0, 2)]


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("xx ab xx", "xx aab xx", [(0, 2), (7, 9)]),
        ("xx ab xx", "xx xx", [(0, 2)]),  # the other one stands at the change
        ("xx ab xx", "xx ab xx ab xx", [(0, 2)]),
        ("xx ab xx", "xxx ab xx", [(7, 9)]),
        ("xx ab xx", "", []),
        ("xx  xx", "xx 😀 xx", [(0, 2), (5, 7)]),
    ],
)
def test_marks_beside_what_changed_are_carried(before, after, left):
    marks = wrong(before)
    carried = proof_marks._carried(before, marks, after)
    assert [(mark.start, mark.end) for mark in carried] == left


def test_a_block_is_checked_as_a_whole_and_its_marks_stand_in_their_lines(marked, qtbot):
    seen = []

    def check(text):
        seen.append(text)
        return wrong(text)

    marked.marks.set_check(check)
    marked.set_text("one\n😀 xx two\n\n- a\n- xx xx\n\n---\n\n[xx]: https://a.org")
    settled(marked, qtbot)
    assert seen == ["one\n😀 xx two", "- a\n- xx xx"]
    assert [places(marked, line) for line in range(9)] == [
        *([], [(2, 4)], [], [], [(2, 4), (5, 7)]),
        *([], [], [], []),
    ]


def test_what_goes_on_below_its_line_is_cut():
    marks = [Mark(1, 6, "a", "b"), Mark(6, 7, "c", "d")]
    assert proof_marks.by_line("abc\ndefg", marks) == (
        (Mark(1, 3, "a", None),),
        (Mark(2, 3, "c", "d"),),
    )


def test_a_very_long_block_is_checked_in_parts(marked, qtbot):
    seen = []
    marked.marks.set_check(lambda text: seen.append(text) or [])
    rows = [f"- {number} {'x' * 100}" for number in range(400)]
    marked.set_text("\n".join(rows))
    line = 0
    while line < len(rows):
        lines, _marks = marked.marks.checked(line)
        assert line == lines.start
        line = lines.stop
    assert "\n".join(seen) == "\n".join(rows)
    assert max(map(len, seen)) <= 8000


def test_marks_move_with_their_lines(marked, qtbot):
    marked.set_text("- xx\n- a\n- b xx")
    settled(marked, qtbot)
    cursor = QTextCursor(block(marked, 1))
    cursor.insertText("- new\n")
    assert [places(marked, line) for line in range(4)] == [[(2, 4)], [], [], [(4, 6)]]
    cursor.setPosition(0)
    cursor.setPosition(block(marked, 1).position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert [places(marked, line) for line in range(3)] == [[], [], [(4, 6)]]


def test_other_marks_of_a_check_show_at_once(marked, qtbot):
    marked.set_text("xx yy")
    settled(marked, qtbot)
    marked.marks.set_check(lambda text: [Mark(3, 5, UNKNOWN_WORD)])
    assert places(marked, 0) == []
    qtbot.waitUntil(lambda: not marked.marks.is_waiting)
    assert places(marked, 0) == [(3, 5)]


def test_no_check_no_marks(marked, qtbot):
    marked.set_text("xx")
    settled(marked, qtbot)
    assert marked.marks.mark_at(Place(0, 1)).reason == UNKNOWN_WORD
    marked.marks.set_check(None)
    assert places(marked, 0) == []
    assert marked.marks.mark_at(Place(0, 1)) is None


def reddish(edit):
    """Return how many pixels of the page are in the colour of unknown words."""
    image = edit.viewport().grab().toImage()
    wanted = edit.colors.spelling
    return sum(
        _near(QColor(image.pixel(x, y)), wanted)
        for x in range(image.width())
        for y in range(min(image.height(), 120))
    )


def _near(one, other):
    return all(abs(a - b) < 40 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_waves_are_painted_below_the_marks_alone(marked, qtbot):
    marked.resize(400, 200)
    marked.set_text("ok")
    settled(marked, qtbot)
    assert reddish(marked) == 0
    marked.set_text("xx and xx")
    settled(marked, qtbot)
    assert reddish(marked) > 10


def test_of_a_long_block_only_what_is_in_view_is_drawn(marked, qtbot, monkeypatch):
    drawn = []
    real_wave, real_tick = proof_marks._wave, hidden_signs._tick
    monkeypatch.setattr(proof_marks, "_wave", lambda *one: drawn.append("wave") or real_wave(*one))
    monkeypatch.setattr(hidden_signs, "_tick", lambda *one: drawn.append("tick") or real_tick(*one))
    marked.resize(400, 200)
    marked.show_hidden_signs(shown=True)
    marked.set_text("xx and 😀\u200b" * 2000)
    settled(marked, qtbot)
    marked.verticalScrollBar().setValue(marked.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    drawn.clear()
    assert reddish(marked) > 100
    assert 10 < drawn.count("wave") < 200
    assert 10 < drawn.count("tick") < 200


def test_hidden_signs_are_drawn_when_wished(edit):
    edit.resize(400, 200)
    edit.set_text("ក\u200bខ\u200cគ and 1\u00a0156")
    QApplication.processEvents()
    plain = edit.viewport().grab().toImage()
    edit.show_hidden_signs(shown=True)
    shown = edit.viewport().grab().toImage()
    assert shown != plain
    assert edit.text() == "ក\u200bខ\u200cគ and 1\u00a0156"
    edit.show_hidden_signs(shown=False)
    assert edit.viewport().grab().toImage() == plain
