# SPDX-License-Identifier: MIT
"""What is dropped is in the text that is saved, whatever Qt does on the way."""

import random

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.text_places import restored

START = "first line\n\n**second** line\n\nthird"
PIECES = [
    *("a", "word ", "\n", "\n\n", "# ", "- ", "> ", "```\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"),
    *("😀", "ខ្មែរ\u200b", "<!--", "-->", "\u2028", "\u00a0", "**b**", "|", "\t"),
]


@pytest.fixture
def page(edit):
    edit.set_text(START)
    QApplication.processEvents()
    return edit


def in_document(page):
    """Return the text as Qt holds it."""
    lines, block = [], page.document().begin()
    while block.isValid():
        lines.append(block.text())
        block = block.next()
    return restored("\n".join(lines))


def drop(page, text, position):
    """Drop a text as another program does."""
    data = QMimeData()
    data.setText(text)
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    point = page.cursorRect(cursor).center()
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for kind, place in (
        (QDragEnterEvent, point),
        (QDragMoveEvent, point),
        (QDropEvent, QPointF(point)),
    ):
        event = kind(place, copy, data, button, none)
        QApplication.sendEvent(page.viewport(), event)


def move(page, start, end, to):
    """Drag a stretch of the page to another place in it, as far as it goes without a mouse."""
    page.select_range(start, end)
    place = QTextCursor(page.document())
    place.setPosition(to)
    page.take_dropped(page.createMimeDataFromSelection(), place, moves=True)


@pytest.mark.parametrize("text", ["DROPPED", "ONE\n\nTWO\n\nTHREE", "**a**\n\n> b\n> c"])
def test_what_is_dropped_is_in_the_text_and_so_is_what_is_typed_after_it(page, text, write):
    drop(page, text, START.index("\n\nthird"))
    write(page, "typed")
    assert text in page.text()
    assert "typed" in page.text()
    assert page.text() == in_document(page)
    QApplication.processEvents()
    page.step_back()
    page.step_back()
    assert page.text() == in_document(page) == START


def test_text_dragged_within_the_page_moves_in_one_step(page):
    start = START.index("\n\n**second**")
    move(page, start, start + len("\n\n**second** line"), 0)
    assert page.text() == in_document(page)
    assert page.text().count("**second** line") == 1
    assert page.text().index("**second**") < page.text().index("first")
    page.step_back()
    assert page.text() == in_document(page) == START


def test_text_dropped_on_itself_stays(page):
    move(page, 0, 10, 4)
    assert page.text() == in_document(page) == START


def test_a_page_one_can_only_read_takes_nothing(page):
    page.setReadOnly(True)
    drop(page, "DROPPED", 3)
    assert page.text() == in_document(page) == START


@pytest.mark.parametrize("seed", range(4))
def test_the_text_is_the_documents_after_any_edits(page, press, seed):
    """Edit blocks are looked at by the layout before they end: Qt does so in its own."""
    chance = random.Random(seed)
    page.marks.set_check(lambda _block: [])

    def some():
        return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 4)))

    for _ in range(150):
        cursor, length = page.textCursor(), page.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, length))
        reached = min(length, cursor.position() + chance.choice((0, 0, 1, 3, 20)))
        cursor.setPosition(reached, QTextCursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        step = chance.randrange(6)
        if step == 0:
            cursor.insertText(some())
        elif step == 1:
            cursor.beginEditBlock()
            cursor.insertText(some())
            page.post_layout.blockBoundingRect(cursor.block())
            cursor.setPosition(chance.randint(0, page.document().characterCount() - 1))
            cursor.deleteChar()
            cursor.insertText(some())
            cursor.endEditBlock()
        elif step == 2:
            page.step_back()
        elif step == 3:
            drop(page, some(), chance.randint(0, length))
        elif step == 4:
            composed = QInputMethodEvent("", [])
            composed.setCommitString(some())
            QApplication.sendEvent(page, composed)
        else:
            press(page, Qt.Key.Key_Return, "\r")
        if chance.random() < 0.3:
            QApplication.processEvents()
        assert page.text() == in_document(page)
        assert page.structure.line_count == page.document().blockCount()
