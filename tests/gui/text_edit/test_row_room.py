# SPDX-License-Identifier: MIT
"""Rows of lines have room, and nothing about the text is another for it."""

import random

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.edits import Place
from tests.gui.text_edit.test_stale_pixels import on_screen, still_caret  # noqa: F401

WORDS = "ប្រជាពលរដ្ឋខ្មែរ and words that fill a line of the page and then some more of it. "
TEXT = "\n".join(
    ["# Heading", "", WORDS * 3, "", "> quoted", "> twice", "", "- one", "- two", "", "last"]
)
ROWS = [2, 2, 3, 3, 1]


@pytest.fixture
def page(edit):
    edit.set_text(TEXT)
    edit.show()
    return edit


@pytest.fixture
def rows(page):
    room, _scroll = page.begin_rows()
    room.set_rows(ROWS)
    return room


def block(page, line: int):
    return page.document().findBlockByNumber(line)


def top(page, line: int) -> float:
    place = page.blockBoundingGeometry(block(page, line))
    return place.translated(page.contentOffset()).top()


def set_least(rows, heights: dict[int, float]) -> None:
    for row, height in heights.items():
        rows.set_least(row, height)
    rows.show_room()


def ink(page, area: QRect):
    return page.viewport().grab(area).toImage()


def test_a_row_is_as_high_as_its_lines_or_as_it_is_told_to_be(page, rows) -> None:
    own = [rows.own_height(row) for row in range(rows.count)]
    tops = [top(page, rows.lines(row)[0]) for row in range(rows.count)]
    set_least(rows, {1: own[1] + 100, 2: own[2] - 10})
    assert [rows.height(row) - own[row] for row in range(rows.count)] == [0, 100, 0, 0, 0]
    moved = [top(page, rows.lines(row)[0]) for row in range(rows.count)]
    assert [b - a for a, b in zip(tops, moved, strict=True)] == pytest.approx([0, 0, 100, 100, 100])


def test_rows_without_lines_are_gaps_also_before_the_first_line(page, rows) -> None:
    before = [top(page, line) for line in range(11)]
    rows.set_rows([0, 2, 2, 0, 0, 3, 3, 1, 0])
    set_least(rows, {0: 30, 3: 40, 4: 50, 8: 60})
    line = block(page, 0).layout().lineAt(0)
    assert line.y() == 30
    after = [top(page, line) for line in range(11)]
    moves = [b - a for a, b in zip(before, after, strict=True)]
    assert moves == pytest.approx([0, 30, 30, 30, 120, 120, 120, 120, 120, 120, 120])
    bottom = page.blockBoundingRect(block(page, 10)).height()
    rows.set_least(8, 0)
    rows.show_room()
    assert page.blockBoundingRect(block(page, 10)).height() == bottom - 60
    rows.set_least(0, 0)
    rows.show_room()
    assert block(page, 0).layout().lineAt(0).y() == 0


def test_rows_must_have_the_lines_of_the_text(rows) -> None:
    with pytest.raises(ValueError, match="8"):
        rows.set_rows([2, 8])


def test_rows_that_stay_keep_their_room(page, rows) -> None:
    set_least(rows, {row: 200.0 + row for row in range(5)})
    rows.set_rows([2, 2, 1, 2, 3, 1])
    assert [rows.least(row) for row in range(6)] == [200, 201, 0, 0, 203, 204]


def test_every_letter_is_hit_where_it_is_seen(page, rows) -> None:
    set_least(rows, {0: 90, 1: 200, 2: 170, 3: 120})
    for position in range(0, page.document().characterCount() - 1, 3):
        cursor = QTextCursor(page.document())
        cursor.setPosition(position)
        found = page.cursorForPosition(page.cursorRect(cursor).center()).position()
        assert page.cursorRect(found_at(page, found)) == page.cursorRect(cursor)


def found_at(page, position: int) -> QTextCursor:
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor


def test_a_click_into_room_goes_to_the_end_of_the_line_above_it(page, rows) -> None:
    set_least(rows, {2: 300})
    y = round(top(page, 7)) - 20
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, y))
    assert page.selection().caret.line == 6
    set_least(rows, {4: 150})
    bottom = round(top(page, 10)) + 120
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, bottom))
    assert page.selection().caret == Place(10, 4)


def test_lines_look_as_without_room_and_room_is_empty(page, still_caret) -> None:  # noqa: F811
    page.moveCursor(QTextCursor.MoveOperation.End)
    width = page.viewport().width()
    heights = [round(page.blockBoundingRect(block(page, line)).height()) for line in range(11)]
    before = [
        ink(page, QRect(0, round(top(page, line)) + 1, width, heights[line] - 2))
        for line in range(10)
    ]
    rows, _scroll = page.begin_rows()
    rows.set_rows(ROWS)
    # Whole points, or letters would fall on other parts of a pixel.
    set_least(rows, {row: rows.own_height(row) + 40 for row in range(4)})
    for line in range(10):
        place = QRect(0, round(top(page, line)) + 1, width, heights[line] - 2)
        assert ink(page, place) == before[line], line
    ground = page.palette().base().color()
    for row in range(4):
        y = round(top(page, rows.lines(row)[-1] + 1)) - 20
        strip = ink(page, QRect(0, y, width, 10))
        assert {strip.pixelColor(x, 5).name() for x in range(0, width, 7)} == {ground.name()}


def test_bars_and_grounds_do_not_reach_into_room(page, rows) -> None:
    page.textCursor().insertText("```\ncode\n```\n\n")
    rows.set_rows([3, 1, 4, 2, 1, 3, 1])
    for row in (0, 3):  # the code, and the quote
        set_least(rows, {row: rows.own_height(row) + 50})
    width = page.viewport().width()
    ground = page.palette().base().color().name()
    for line in (3, 10):
        strip = ink(page, QRect(0, round(top(page, line)) - 30, width, 10))
        assert {strip.pixelColor(x, 5).name() for x in range(width)} == {ground}


def test_rows_follow_every_change_of_the_text(page, rows) -> None:
    chance = random.Random(7)
    set_least(rows, {row: 60.0 + row for row in range(5)})
    for step in range(200):
        cursor = page.textCursor()
        length = page.document().characterCount()
        cursor.setPosition(chance.randrange(length))
        match chance.choice(("type", "enter", "delete", "cut", "undo", "redo")):
            case "type":
                cursor.insertText(chance.choice(("x", "ស្ត្រី", WORDS)))
            case "enter":
                cursor.insertText("\n" * chance.randrange(1, 4))
            case "delete":
                cursor.deletePreviousChar()
            case "cut":
                end = min(cursor.position() + chance.randrange(60), length - 1)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            case "undo":
                page.undo()
            case "redo":
                page.redo()
        lines = [line for row in range(rows.count) for line in rows.lines(row)]
        assert lines == list(range(page.document().blockCount())), step
        y = top(page, 0)
        for row in range(rows.count):
            if lines := rows.lines(row):
                # Measured anew, one by one.
                own = sum(page.post_layout.own_height(block(page, line)) for line in lines)
                assert rows.own_height(row) == pytest.approx(own)
                assert rows.least(row) == 60 + row
    assert y == top(page, 0)


def test_a_line_that_is_written_in_lets_its_row_be_measured_alone(page, rows, write) -> None:
    set_least(rows, dict.fromkeys(range(5), 400.0))
    for row in range(5):
        rows.own_height(row)
    QApplication.processEvents()
    told = []
    rows.changed.connect(told.append)
    page.setTextCursor(found_at(page, block(page, 5).position() + 3))
    tops = [top(page, line) for line in (2, 4, 7)]
    page.setTextCursor(found_at(page, block(page, 5).position() + 3))
    QApplication.processEvents()
    measured, laid_out = rows.rows_measured, page.post_layout.blocks_laid_out
    write(page, "x")
    QApplication.processEvents()
    assert rows.rows_measured - measured <= 2
    assert page.post_layout.blocks_laid_out - laid_out <= 3
    assert told == []  # as high as before
    page.textCursor().insertText(WORDS * 3)
    assert told == [2]
    assert [top(page, line) for line in (2, 4, 7)] == tops  # there was room enough


def test_another_width_lets_every_row_be_measured_anew(page, rows, qtbot) -> None:
    for row in range(5):
        rows.own_height(row)
    own = rows.own_height(1)
    with qtbot.waitSignal(rows.renewed):
        page.resize(400, 600)
    assert rows.own_height(1) > own


def test_without_rows_everything_is_as_before(page) -> None:
    tops = [top(page, line) for line in range(11)]
    rows, _scroll = page.begin_rows()
    rows.set_rows([0, *ROWS])
    set_least(rows, dict.fromkeys(range(6), 200.0))
    assert top(page, 10) > tops[10]
    page.end_rows()
    assert [top(page, line) for line in range(11)] == tops
    assert page.verticalScrollBar().maximum() == 0


KEYS = {
    "enter": Qt.Key.Key_Return,
    "delete": Qt.Key.Key_Backspace,
    "down": Qt.Key.Key_Down,
    "up": Qt.Key.Key_Up,
}


def change_something(page, rows, chance: random.Random) -> str:
    """Write, move, scroll, or set rows and their room; return what it was."""
    step = chance.choice(("type", "room", "room", "rows", "wheel", *KEYS))
    if step in KEYS:
        QTest.keyClick(page, KEYS[step])
    elif step == "type":
        page.textCursor().insertText(chance.choice(("x", "ស្ត្រី ", WORDS)))
    elif step == "room":
        set_least(rows, {chance.randrange(rows.count): chance.choice((0.0, 77.5, 140.0))})
    elif step == "rows":
        lines = page.document().blockCount()
        rows.set_rows(chance.choice(([lines], [1, 0, lines - 1], [0, 4, lines - 4])))
    else:
        page._scroll.scroll_by(chance.choice((-130.0, -17.0, 9.0, 55.0, 200.0)))
    return step


@pytest.mark.parametrize("seed", range(6))
def test_no_pixel_stays_behind_when_room_moves(page, rows, still_caret, seed) -> None:  # noqa: F811
    chance = random.Random(seed)
    page.setFocus()
    for number in range(25):
        step = change_something(page, rows, chance)
        seen = on_screen(page)
        page.viewport().update()
        assert on_screen(page) == seen, (number, step)


def test_room_of_rows_that_are_no_more_goes_at_once(page, rows, still_caret) -> None:  # noqa: F811
    set_least(rows, {0: 200, 2: 200})
    on_screen(page)
    rows.set_rows([11])
    seen = on_screen(page)
    page.viewport().update()
    assert on_screen(page) == seen
