# SPDX-License-Identifier: MIT
"""A link too long for its line is cut with a sign, and whole for who wants to copy it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from icc_editor.gui.link_field import LinkField

LINK = "file:///Documents/Somebody/ICC%20Practice%20blog/posts/" + "commune-results-" * 9


def test_a_long_link_is_cut_in_its_middle_and_whole_while_the_keys_are_there(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    other, field = QLineEdit(page), LinkField(LINK, page)
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(field)
    page.resize(300, 120)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert field.text().startswith("file:///Doc")
    assert field.text().endswith("results-")
    assert "…" in field.text()
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == LINK
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == LINK
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert "…" in field.text()
    field.resize(5_000, field.height())
    assert field.text() == LINK
