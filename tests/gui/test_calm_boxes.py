# SPDX-License-Identifier: MIT
"""The wheel scrolls; it changes a box only for whoever went there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui.calm_boxes import (
    CalmComboBox,
    CalmDateEdit,
    CalmDateTimeEdit,
    CalmFontBox,
    CalmSpinBox,
)
from icc_editor.gui.publishing.publish_summary import PublishSummaryPage
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.storage.settings import Settings
from tests.gui.test_main_window import new_post


def turn(widget: QWidget, notches: int = -1) -> None:
    """Turn the wheel over the middle of a widget, as the window system does."""
    window = widget.window()
    area = next((a for a in _above(widget) if isinstance(a, QScrollArea)), None)
    if area is not None:
        area.ensureWidgetVisible(widget)
    place = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, 120 * notches))


def _above(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget


def value(box: QWidget) -> object:
    return box.currentIndex() if isinstance(box, QComboBox) else box.text()


def fill(box: QWidget) -> QWidget:
    if type(box) is CalmComboBox:
        box.addItems(["a", "b", "c"])
        box.setCurrentIndex(1)
    elif isinstance(box, CalmFontBox):
        box.setCurrentFont(QFont("ICC Sans"))
        box.addItems(["more", "and more"])
    elif isinstance(box, CalmSpinBox):
        box.setValue(12)
    elif isinstance(box, (CalmDateEdit, CalmDateTimeEdit)):
        box.setDate(QDate(2017, 6, 25))
    return box


@pytest.fixture
def page(qtbot):
    """Return a long page with every kind of box on it."""
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    for kind in (CalmComboBox, CalmFontBox, CalmSpinBox, CalmDateEdit, CalmDateTimeEdit):
        column.addWidget(fill(kind(inside)))
    for _number in range(60):
        column.addWidget(QLabel("x", inside))
    area.setWidget(inside)
    area.resize(300, 400)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.setFocus()
    return area


def boxes(area: QWidget) -> list[QWidget]:
    return [w for w in area.findChildren(QWidget) if isinstance(w, (QComboBox, QAbstractSpinBox))]


def test_the_wheel_over_a_box_scrolls_the_page(page) -> None:
    assert len(boxes(page)) == 5
    for box in boxes(page):
        page.verticalScrollBar().setValue(0)
        before = value(box)
        turn(box)
        assert value(box) == before
        assert not box.hasFocus()
        assert page.verticalScrollBar().value() > 0, type(box)


def test_whoever_went_to_a_box_turns_it(page, qtbot) -> None:
    for box in boxes(page):
        if isinstance(box, CalmFontBox):
            continue  # what comes next is a matter of this computer's fonts
        for reason, notches in (
            (Qt.FocusReason.MouseFocusReason, -1),
            (Qt.FocusReason.TabFocusReason, 1),
        ):
            box.setFocus(reason)
            before = value(box)
            turn(box, notches)
            assert value(box) != before, type(box)
            page.setFocus()
            before = value(box)
            turn(box)
            assert value(box) == before, type(box)


def test_a_focus_nobody_asked_for_is_no_wish(page) -> None:
    box = boxes(page)[0]
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    assert box.hasFocus()
    turn(box)
    assert box.currentIndex() == 1


def test_the_fields_of_a_post_stay_while_one_scrolls(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    window.resize(1280, 700)
    window.window_actions["show_preview"].setChecked(False)
    window.writing.actions_by_name["details"].setChecked(True)
    fields = window.writing.fields
    fields.date.choice.setCurrentIndex(1)
    fields.date.choice.activated.emit(1)
    qtbot.waitUntil(lambda: fields.date.when.isVisible())
    before = window.writing.metadata()
    assert before.date is not None
    for box in boxes(fields):
        turn(box)
        turn(box, 2)
    assert window.writing.metadata() == before
    fields.status.setFocus(Qt.FocusReason.MouseFocusReason)
    turn(fields.status)
    assert window.writing.metadata().status is not before.status


@pytest.mark.parametrize("make", [PublishSummaryPage, lambda: SettingsDialog(Settings(), None)])
def test_no_dialog_is_changed_by_the_wheel_that_passes(qtbot, make) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)  # its first box has the focus now
    found = boxes(dialog)
    before = [value(box) for box in found]
    for box in found:
        turn(box)
    assert [value(box) for box in found] == before
