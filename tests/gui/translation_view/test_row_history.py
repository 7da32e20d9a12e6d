# SPDX-License-Identifier: MIT
"""When a paragraph was confirmed or reviewed, and by whom, beside it and in its menus."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from icc_editor.formats import translation_toml
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.post.segment import BLOCK, SegmentRecord, SegmentState, TranslationStates

WHEN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
ROWS = [
    ("The count is over.", "ការរាប់ចប់ហើយ។", SegmentState.REVIEWED, "Dara & Sok"),
    ("## What was decided", "## អ្វីដែលបានសម្រេច", SegmentState.TRANSLATED, ""),
    (
        "The party won 480 of 1,646 communes.",
        "គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។",
        SegmentState.TRANSLATED,
        "Sok",
    ),
]


@pytest.fixture
def post(post):
    """Return the post with three paragraphs somebody confirmed."""
    records = (
        SegmentRecord(BLOCK, source, target, state, changed=WHEN, nickname=name)
        for source, target, state, name in ROWS
    )
    folder = post.path / "translations"
    folder.mkdir()
    states = TranslationStates("en", tuple(records))
    (folder / "km.toml").write_bytes(translation_toml.dump(states))
    return post


def place_of(desk, row):
    return next(
        QPoint(10, round(top + height / 2))
        for seen, top, height, _segment in desk.view._seen(desk.view.gutter)
        if seen == row
    )


def tip(desk, row):
    place = QPointF(place_of(desk, row))
    none = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QMouseEvent.Type.MouseMove, place, place, none, none, keys)
    desk.view.gutter.mouseMoveEvent(event)
    return desk.view.gutter.toolTip()


def test_the_tip_of_a_row_says_when_and_by_whom_it_was_confirmed(desk):
    assert "Reviewed on 26 November 2026" in tip(desk, 0)
    assert "by Dara & Sok" in tip(desk, 0)
    assert "Confirmed on 26 November 2026" in tip(desk, 1)
    assert " by " not in tip(desk, 1)
    assert tip(desk, 2).startswith("To check")  # its source was changed since
    assert "by Sok" in tip(desk, 2)
    assert tip(desk, 3) == "Not translated"


def test_a_row_has_a_menu_that_says_it_and_has_its_commands(desk):
    menu = desk.window.translation.row_menu.menu_of(0)
    first, *others = menu.actions()
    assert "Reviewed on 26 November 2026" in first.text()
    assert "Dara && Sok" in first.text()
    assert not first.isEnabled()
    assert desk.window.window_actions["confirm"] in others
    menu.deleteLater()


def test_a_right_click_beside_a_row_asks_for_its_menu(desk, qtbot):
    gutter, place = desk.view.gutter, place_of(desk, 2)
    desk.view.gutter.menu_requested.disconnect()
    reason = QContextMenuEvent.Reason.Mouse
    with qtbot.waitSignal(gutter.menu_requested) as asked:
        event = QContextMenuEvent(reason, place, gutter.mapToGlobal(place))
        QApplication.sendEvent(gutter, event)
    assert asked.args == [2, gutter.mapToGlobal(place)]


def test_the_menu_of_the_text_says_it_too(desk):
    undo, versions = desk.window.undo, desk.window.versions_open
    desk.target.setFocus()
    menu = PageMenu(desk.target, (undo.undo, True), (undo.redo, True))
    versions.menu_opened.emit(menu, Place(0, 0))
    assert any("Reviewed on 26 November 2026" in action.text() for action in menu.actions())
    menu.deleteLater()
