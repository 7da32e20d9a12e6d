# SPDX-License-Identifier: MIT
"""A page to write on, and fingers."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle


@pytest.fixture
def edit(qtbot):
    page = PostEdit(TextStyle())
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


@pytest.fixture
def press():
    """Send a key; QTest cannot send Khmer letters."""

    def send(widget, key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))

    return send


@pytest.fixture
def write(press):
    """Type a text, letter by letter."""

    def send(widget, text):
        for letter in text:
            if letter == "\n":
                press(widget, Qt.Key.Key_Return, "\r")
            else:
                press(widget, Qt.Key.Key_unknown, letter)

    return send
