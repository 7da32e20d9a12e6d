# SPDX-License-Identifier: MIT
"""The menu's cut, copy and paste work where the keys go."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui.clipboard_actions import ClipboardActions, clipboard_data


class NoClipboard:
    """What Qt has where nothing is on the clipboard, or its owner went away."""

    def mimeData(self):
        return None


def test_nothing_on_the_clipboard_is_nothing_to_paste(qtbot, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    actions = ClipboardActions(QMenu(window))
    monkeypatch.setattr(QGuiApplication, "clipboard", NoClipboard)
    actions.refresh()
    assert not actions.paste.isEnabled()
    assert clipboard_data().formats() == []


def states(actions):
    actions.refresh()
    return [action.isEnabled() for action in actions.all()]


def test_they_work_on_the_field_that_has_the_keys(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line, text, button = (
        QLineEdit("one", window),
        QPlainTextEdit("two", window),
        QPushButton(window),
    )
    layout = QVBoxLayout(window)
    for widget in (line, text, button):
        layout.addWidget(widget)
    actions = ClipboardActions(QMenu(window))
    QGuiApplication.clipboard().setText("held")
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    actions.refresh()
    actions.select_all.trigger()
    assert states(actions) == [True, True, True, True]
    actions.cut.trigger()
    assert line.text() == ""
    text.setFocus()
    assert states(actions) == [False, False, True, True]
    actions.select_all.trigger()
    actions.paste.trigger()
    assert text.toPlainText() == "one"
    text.setReadOnly(True)
    text.selectAll()
    assert states(actions) == [False, True, False, True]
    button.setFocus()
    assert states(actions) == [False, False, False, False]
