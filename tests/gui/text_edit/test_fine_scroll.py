# SPDX-License-Identifier: MIT
"""A page with rows is scrolled by points, and the caret never hides above the edge."""

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodQueryEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_KEY = Qt.Key
KEYS = (
    *(_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_PageUp, _KEY.Key_PageDown),
    *(_KEY.Key_A, _KEY.Key_Return, _KEY.Key_Home, _KEY.Key_Backspace),
)
WORDS = "ប្រជាពលរដ្ឋខ្មែរ and words that fill a line of the page and then some more of it. "
TEXT = "\n".join([*(line for n in range(40) for line in (f"{n} " + WORDS * (n % 4), "")), "last"])


@pytest.fixture
def page(edit):
    edit.set_text(TEXT)
    edit.show()
    rows, _scroll = edit.begin_rows()
    rows.set_rows([2] * 40 + [1])
    for row in range(0, 40, 3):
        rows.set_least(row, 150.0 + 60 * (row % 7))
    rows.show_room()
    QApplication.processEvents()
    return edit


@pytest.fixture
def scroll(page):
    return page._scroll


def seen_top(page, line: int) -> float:
    """Return where a line begins below the upper edge of what is seen."""
    block = page.document().findBlockByNumber(line)
    place = page.blockBoundingGeometry(block).translated(page.contentOffset())
    return place.top() + page.viewport().y()


def caret_is_seen(page) -> bool:
    place = page.cursorRect().translated(0, page.viewport().y())
    return place.top() >= 0 and place.bottom() <= page.height()


def test_it_scrolls_by_points_through_lines_and_room(page, scroll) -> None:
    gone, before = 0.0, seen_top(page, 0)
    for step in (3, 5, 40, 111, 7, 260, -30, -200, 500, 1, 1, 1):
        gone += scroll.scroll_by(step)
        line, down = scroll.top()
        assert seen_top(page, line) == pytest.approx(-down, abs=0.01)
        assert before - seen_top(page, 0) == pytest.approx(gone, abs=1)
        assert scroll.seen_height == page.height()


def test_what_is_shown_at_the_top_is_there(page, scroll) -> None:
    for line, down in ((6, 0.0), (6, 31.0), (7, 100.0), (24, 3.5), (0, -24.0), (0, 10.0)):
        scroll.show_top(line, down)
        assert seen_top(page, line) == pytest.approx(-down, abs=0.51)
        assert scroll.top()[0] == line


def test_it_ends_where_the_text_does(page, scroll) -> None:
    assert scroll.scroll_by(-50) == 0
    while scroll.scroll_by(311):
        pass
    last = page.document().lastBlock()
    bottom = seen_top(page, last.blockNumber()) + page.blockBoundingRect(last).height()
    assert bottom == pytest.approx(page.height(), abs=1)
    assert scroll.scroll_by(1) == 0
    while scroll.scroll_by(-311):
        pass
    assert seen_top(page, 0) == pytest.approx(page.document().documentMargin(), abs=0.01)


def test_a_text_that_fits_is_not_scrolled(edit) -> None:
    edit.set_text("one\n\ntwo")
    _rows, scroll = edit.begin_rows()
    assert scroll.scroll_by(40) == 0
    assert scroll.scroll_by(-40) == 0


def test_page_keys_go_through_the_text_and_back_and_show_the_caret(page, scroll) -> None:
    for key, end in ((Qt.Key.Key_PageDown, 80), (Qt.Key.Key_PageUp, 0)):
        lines = []
        for _ in range(30):
            lines.append(page.textCursor().blockNumber())
            QTest.keyClick(page, key)
            assert caret_is_seen(page)
        assert lines[-1] == end
        assert len(set(lines)) > 5
        assert max(abs(a - b) for a, b in pairwise(lines)) < 30  # none is skipped


def test_page_keys_with_shift_choose(page) -> None:
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    cursor = page.textCursor()
    assert cursor.anchor() == 0
    assert cursor.position() > 0


def test_a_room_higher_than_the_page_is_paged_through(page, scroll) -> None:
    page._rows.set_least(0, 3000)
    page._rows.show_room()
    seen = []
    for _ in range(8):
        QTest.keyClick(page, Qt.Key.Key_PageDown)
        seen.append(scroll.top())
    assert seen[0][1] > 300
    assert seen[-1][0] > 1
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("seed", range(6))
def test_the_caret_is_seen_after_every_key(page, scroll, seed) -> None:
    chance = random.Random(seed)
    page.setFocus()
    for step in range(60):
        if chance.random() < 0.4:
            scroll.scroll_by(chance.choice((-400, -77, -3, 5, 60, 333)))
        key = chance.choice(KEYS)
        QTest.keyClick(page, key)
        assert caret_is_seen(page), (step, key)
        line, down = scroll.top()
        assert seen_top(page, line) == pytest.approx(-down, abs=0.01)


def test_who_scrolls_to_a_line_sees_it(page, scroll) -> None:
    scroll.scroll_by(433)
    told = []
    scroll.scrolled.connect(lambda: told.append(scroll.top()))
    page.go_to_line(30)
    assert caret_is_seen(page)
    assert told[-1] == scroll.top()
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert caret_is_seen(page)
    scroll.scroll_by(-55)
    page.moveCursor(QTextCursor.MoveOperation.Start)
    assert caret_is_seen(page)


def test_input_methods_are_told_where_the_caret_is_seen(page, scroll) -> None:
    query = Qt.InputMethodQuery.ImCursorRectangle

    def told():
        event = QInputMethodQueryEvent(query)
        QApplication.sendEvent(page, event)
        return event.value(query)

    page.setTextCursor(QTextCursor(page.document().findBlockByNumber(8)))
    scroll.show_top(6, 30.0)
    assert scroll.cut > 0
    seen = page.cursorRect().translated(0, page.viewport().y())
    assert told().center().y() == pytest.approx(seen.center().y(), abs=1)


def test_lines_are_scrolled_by_again_when_rows_end(page, scroll) -> None:
    scroll.show_top(6, 30.0)
    first = page.first_shown()
    page.end_rows()
    assert page.viewport().y() == 0
    assert page.first_shown() == first
    assert page.verticalScrollBar().isVisible()
