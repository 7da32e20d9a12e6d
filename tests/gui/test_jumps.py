# SPDX-License-Identifier: MIT
"""Whoever is led to a place can type there at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.post.diagnostic import Diagnostic, Severity
from tests.gui.test_main_window import new_post

LINES = "# One\n\nfirst\n\n## Two\n\nsecond\n\n![](images/none.jpg)"


def with_lines(program, qtbot):
    new_post(program, qtbot)
    window = program.window
    window.writing.edit.selectAll()
    window.writing.edit.insertPlainText(LINES)
    assert window.editing.flush()
    window.activateWindow()
    window.library_panel.search_field.setFocus()
    qtbot.waitUntil(window.library_panel.search_field.hasFocus)
    return window


def line_of_caret(window) -> str:
    return window.writing.edit.textCursor().block().text()


@pytest.mark.parametrize(
    ("address", "line"), [("block:8", "![](images/none.jpg)"), ("line:3", "first")]
)
def test_a_place_in_the_text_gets_the_keys(program, qtbot, address, line) -> None:
    window = with_lines(program, qtbot)
    window.follower.jump(Diagnostic("x", Severity.ERROR, "en", address))
    assert window.writing.edit.hasFocus()
    assert line_of_caret(window) == line
    assert window.writing.edit.cursorRect().intersects(window.writing.edit.viewport().rect())


@pytest.mark.parametrize("width", [1280, 700])
@pytest.mark.parametrize(
    ("field", "widget"),
    [
        ("categories", lambda fields: fields.categories.line),
        ("slug", lambda fields: fields.slug),
        ("excerpt", lambda fields: fields.excerpt),
        ("date", lambda fields: fields.date.choice),
        ("featured_image", lambda fields: fields.featured),
        ("kind", lambda fields: fields.kind),
    ],
)
def test_a_field_gets_the_keys_and_is_in_view(program, qtbot, width, field, widget) -> None:
    window = with_lines(program, qtbot)
    window.resize(width, 500)
    window.writing.side.setCurrentWidget(window.writing.outline)
    window.follower.jump(Diagnostic("x", Severity.ERROR, "en", f"field:{field}"))
    found = widget(window.writing.fields)
    assert found.hasFocus()
    QApplication.processEvents()
    view = window.writing.fields.viewport()
    assert view.rect().contains(found.mapTo(view, QPoint(2, 2)))


def test_the_title_gets_the_keys(program, qtbot) -> None:
    window = with_lines(program, qtbot)
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    window.follower.jump(Diagnostic("title.missing", Severity.ERROR, "en", "field:title"))
    assert window.writing.language() == "en"
    assert window.writing.page.title.hasFocus()


def test_a_heading_of_the_outline_gives_the_keys_to_the_text(program, qtbot) -> None:
    window = with_lines(program, qtbot)
    window.writing.show_side()
    window.writing.side.setCurrentWidget(window.writing.outline)
    rows = window.writing.outline.list
    qtbot.waitUntil(lambda: rows.count() == 2)
    place = rows.visualItemRect(rows.item(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.writing.edit.hasFocus()
    assert line_of_caret(window) == "## Two"
    rows.setFocus()
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.writing.edit.hasFocus()
    assert line_of_caret(window) == "# One"


def test_go_there_of_the_checklist_leaves_the_caret_in_the_text(program, qtbot) -> None:
    window = with_lines(program, qtbot)
    known: list[object] = []
    window.accounts.practice(known.append)
    qtbot.waitUntil(lambda: bool(known))
    window.publish()
    qtbot.waitUntil(lambda: window.publishing.view() is not None)
    view = window.publishing.view()
    qtbot.waitUntil(view.publish_button.isVisible, timeout=20_000)
    view.jump_requested.emit(Diagnostic("x", Severity.ERROR, "en", "block:2"))
    qtbot.waitUntil(window.writing.edit.hasFocus)
    assert window.publishing.view() is None
    assert line_of_caret(window) == "first"
    QTest.keyClicks(QApplication.focusWidget(), "x")
    assert "xfirst" in window.writing.text()
