# SPDX-License-Identifier: MIT
"""Rows of two pages begin at the same height, whatever is done in either of them."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QWidget

from icc_editor.gui.text_edit import page_pair
from icc_editor.gui.text_edit.page_pair import PagePair
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle

ENGLISH = "Words that fill a line of the page and then some more. "
KHMER = "ប្រជាពលរដ្ឋខ្មែរបោះឆ្នោតជ្រើសរើសក្រុមប្រឹក្សាឃុំ "
ROWS = 60


def parts(sentence: str, step: int) -> list[str]:
    return [sentence * (1 + number * step % 5) for number in range(ROWS)]


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    widget.pages = PostEdit(TextStyle(), widget), PostEdit(TextStyle(), widget)
    widget.bar = QScrollBar(Qt.Orientation.Vertical, widget)
    for part in (*widget.pages, widget.bar):
        row.addWidget(part)
    widget.resize(1000, 600)
    widget.show()
    return widget


@pytest.fixture
def pair(window, qtbot):
    left, right = window.pages
    left.set_text("\n\n".join(parts(ENGLISH, 1)))
    # Every seventh part is not translated.
    texts = [text for at, text in enumerate(parts(KHMER, 3)) if at % 7]
    right.set_text("\n\n".join(texts))
    both = PagePair(left, right, window.bar)
    both.set_rows(
        [
            (2 if at < ROWS - 1 else 1, (2 if at < ROWS - 1 else 1) * bool(at % 7))
            for at in range(ROWS)
        ]
    )
    qtbot.waitUntil(lambda: not both.is_levelling)
    yield both
    both.end()


def seen_top(page, line: int) -> float:
    block = page.document().findBlockByNumber(line)
    place = page.blockBoundingGeometry(block).translated(page.contentOffset())
    first = block.layout().lineAt(0).y()  # below the room of rows without lines
    return place.top() + first + page.viewport().y()


def check_level(pair) -> None:
    """Hold both pages against each other and against what the pair says."""
    seen = pair.seen()
    assert seen
    for row, y, height in seen:
        assert height > 0
        for side, page in enumerate(pair._pages):
            if lines := pair.lines(side, row):
                assert seen_top(page, lines[0]) == pytest.approx(y, abs=1.1), (side, row)


def turn_wheel(page, notches: int) -> None:
    """Turn a wheel over a page; down with more than nothing."""
    at = QPoint(50, 50)
    event = QWheelEvent(
        QPointF(at), QPointF(page.viewport().mapToGlobal(at)), QPoint(), QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)


def test_rows_are_level_from_the_beginning_to_the_end(pair, window) -> None:
    check_level(pair)
    for _ in range(80):
        turn_wheel(window.pages[1], 3)
        check_level(pair)
    assert pair.seen()[-1][0] == ROWS - 1
    assert window.bar.value() == pytest.approx(window.bar.maximum(), abs=2)
    for _ in range(80):
        turn_wheel(window.pages[0], -3)
        check_level(pair)
    assert pair.top()[0] == 0
    assert window.bar.value() == 0


def test_the_bar_leads_both(pair, window) -> None:
    bar = window.bar
    for share in (0.5, 0.13, 1.0, 0.77, 0.0):
        bar.setValue(round(bar.maximum() * share))
        check_level(pair)
        assert bar.value() == pytest.approx(bar.maximum() * share, abs=2)


def test_rows_that_come_in_sight_with_a_higher_window_are_level(pair, window, monkeypatch) -> None:
    monkeypatch.setattr(page_pair, "_SLICE_S", 0)
    window.resize(700, 200)
    QApplication.processEvents()
    pair._level_timer.stop()
    window.resize(700, 1200)
    pair._level_timer.stop()
    left, right = window.pages
    rows = [row for row in range(pair.count) if pair.lines(1, row)]
    tops = [
        [seen_top(page, pair.lines(side, row)[0]) for row in rows]
        for side, page in enumerate((left, right))
    ]
    seen = [pytest.approx(y, abs=1.1) for y in tops[0] if y < 1200]
    assert len(seen) > 5
    assert tops[1][: len(seen)] == seen


def test_a_row_can_be_shown(pair) -> None:
    for row, down in ((20, 0.0), (21, 15.0), (35, 3.0), (0, 0.0)):
        pair.show_row(row, down)
        assert pair.top()[0] == row
        assert pair.top()[1] == pytest.approx(down, abs=1)
        check_level(pair)


def test_writing_on_one_side_gives_the_other_room(pair, window) -> None:
    right = window.pages[1]
    line = pair.lines(1, 1)[0]
    before = pair.seen()[2][1]
    cursor = right.textCursor()
    cursor.setPosition(right.document().findBlockByNumber(line).position())
    cursor.insertText(KHMER * 9)
    check_level(pair)
    assert pair.seen()[2][1] > before + 60
    right.undo()
    check_level(pair)
    assert pair.seen()[2][1] == pytest.approx(before, abs=0.5)


def test_a_key_measures_its_row_alone(pair, window, write) -> None:
    right = window.pages[1]
    cursor = right.textCursor()
    cursor.setPosition(right.document().findBlockByNumber(pair.lines(1, 3)[0]).position() + 2)
    right.setTextCursor(cursor)
    QApplication.processEvents()
    measured = [room.rows_measured for room in pair._rooms]
    laid_out = [page.post_layout.blocks_laid_out for page in window.pages]
    write(right, "x")
    QApplication.processEvents()
    after = [room.rows_measured for room in pair._rooms]
    assert after[0] == measured[0]
    assert after[1] - measured[1] <= 2
    assert window.pages[0].post_layout.blocks_laid_out == laid_out[0]
    assert window.pages[1].post_layout.blocks_laid_out - laid_out[1] <= 3


@pytest.mark.parametrize("seed", range(8))
def test_rows_stay_level_whatever_is_done(pair, window, seed, monkeypatch) -> None:
    monkeypatch.setattr(page_pair, "_SLICE_S", seed % 2)  # each row by itself, or all at once
    chance = random.Random(seed)
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Up)
    pages = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    for step in range(40):
        page = chance.choice(window.pages)
        page.setFocus()
        done = chance.choice(("wheel", "bar", "key", "page", "type", "undo", "width", "caret"))
        if done == "wheel":
            turn_wheel(page, chance.randrange(-4, 9))
        elif done == "bar":
            window.bar.setValue(chance.randrange(window.bar.maximum() + 1))
        elif done in ("key", "page"):
            QTest.keyClick(page, chance.choice(keys if done == "key" else pages))
        elif done == "type":
            page.textCursor().insertText(chance.choice(("x", KHMER * 4, ENGLISH * 5)))
        elif done == "undo":
            page.undo()
        elif done == "width":
            window.resize(chance.choice((700, 1000, 1300)), chance.choice((400, 600)))
        else:
            page.go_to_line(chance.randrange(page.document().blockCount()))
        for _ in range(3):
            QApplication.processEvents()
        check_level(pair)
        for one, page in enumerate(window.pages):
            lines = [line for row in range(pair.count) for line in pair.lines(one, row)]
            assert lines == list(range(page.document().blockCount())), (step, done)


def test_rows_set_anew_keep_what_is_in_sight(pair, window) -> None:
    pair.show_row(23, 4.0)
    left = window.pages[0]
    counts = [(len(pair.lines(0, row)), len(pair.lines(1, row))) for row in range(ROWS)]
    counts[2] = (counts[2][0], counts[2][1] + counts[3][1])
    counts[3] = (counts[3][0], 0)
    first = left.first_shown()
    pair.set_rows(counts, [50.0] * ROWS)
    check_level(pair)
    assert left.first_shown() == first


def test_both_pages_are_as_before_when_they_part(window) -> None:
    left, right = window.pages
    for page in window.pages:
        page.set_text("one\n\ntwo")
    both = PagePair(left, right, window.bar)
    both.set_rows([(2, 2), (1, 1)], [300.0, 0.0])
    check_level(both)
    both.end()
    assert seen_top(left, 2) < 100
    assert left.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_only_what_is_in_sight_is_laid_out_at_once(window, qtbot) -> None:
    text = "\n\n".join(parts(ENGLISH, 1) * 6)
    for page in window.pages:
        page.set_text(text)
    both = PagePair(*window.pages, window.bar)
    both.set_rows([(2, 2)] * (6 * ROWS - 1) + [(1, 1)])
    laid_out = [page.post_layout.blocks_laid_out for page in window.pages]
    assert max(laid_out) < 120
    qtbot.waitUntil(lambda: not both.is_levelling)
    assert window.pages[0].post_layout.blocks_laid_out >= 12 * ROWS - 1
    both.end()
