# SPDX-License-Identifier: MIT
"""A question before something that cannot be taken back: who only presses Enter keeps all."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from icc_editor.gui import questions

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def then(parent: QWidget, act) -> None:
    """Do ``act`` with the box that is asked next."""

    def look() -> None:
        box = next((b for b in parent.findChildren(QMessageBox) if b.isVisible()), None)
        if box is None:
            QTimer.singleShot(10, look)
        else:
            act(box)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("key", [ENTER, ESCAPE])
@pytest.mark.parametrize(
    "ask",
    [
        lambda parent: questions.is_sure(parent, "Bin", "Empty it?", "Delete for good"),
        lambda parent: questions.may_close_unsaved(parent, rescued=False),
        lambda parent: questions.may_close_unsaved(parent, rescued=True),
        lambda parent: questions.may_stop_sending(parent, ("One", "Two")),
    ],
)
def test_enter_and_escape_leave_all_as_it_is(parent, ask, key) -> None:
    then(parent, lambda box: QTest.keyClick(box, key))
    assert not ask(parent)


def test_the_button_that_says_so_does_it(parent) -> None:
    def press(box: QMessageBox) -> None:
        assert box.text() == "<b>Empty</b> it?"
        assert box.textFormat() is Qt.TextFormat.PlainText
        (does,) = [button for button in box.buttons() if button.text() == "Delete for good"]
        does.click()

    then(parent, press)
    assert questions.is_sure(parent, "Bin", "<b>Empty</b> it?", "Delete for good")
