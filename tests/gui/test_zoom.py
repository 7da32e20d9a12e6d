# SPDX-License-Identifier: MIT
"""Zooming the page one writes on, through the real window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_look import ZOOMS, text_style, zoom_of
from icc_editor.storage import settings
from icc_editor.storage.settings import Settings
from tests.gui.test_main_window import new_post

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post in it."""
    new_post(program, qtbot)
    program.window.activateWindow()
    program.window.writing.edit.setFocus()
    return program.window


def sizes(window):
    page = window.writing.page
    return page.edit.font().pointSizeF(), page.title.font().pointSizeF()


def turn(field, delta, modifiers=CTRL):
    place = QPointF(field.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(field.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.viewport(), event)


def test_the_keys_zoom_title_and_text_and_the_settings_remember_it(window, places):
    text, title = sizes(window)
    for key, modifiers, zoom in (
        (Qt.Key.Key_Equal, CTRL, 110),
        (Qt.Key.Key_Plus, CTRL, 125),
        (Qt.Key.Key_0, CTRL | SHIFT, 100),
        (Qt.Key.Key_Minus, CTRL, 90),
    ):
        QTest.keyClick(window.writing.edit, key, modifiers)
        assert sizes(window) == pytest.approx((text * zoom / 100, title * zoom / 100))
        assert settings.load(places).settings.zoom == zoom
        assert window.status.told_text() == f"Zoom: {zoom} %"
    assert window.writing.text() == "The count is over."


def test_ctrl_and_the_wheel_zoom_also_where_one_can_only_read(window):
    page = window.writing.page
    text, title = sizes(window)
    for field in page.fields:
        turn(field, 120)
        turn(field, 60)
        turn(field, 60)
        assert sizes(window) == pytest.approx((text * 1.25, title * 1.25))
        turn(field, -240)
        assert sizes(window) == pytest.approx((text, title))
        turn(field, 120, Qt.KeyboardModifier.NoModifier)
        assert sizes(window) == pytest.approx((text, title))
    window.writing.set_read_only("It is only read.")
    turn(page.edit, 120)
    assert sizes(window) == pytest.approx((text * 1.1, title * 1.1))


def test_it_ends_at_the_largest_and_the_smallest(window):
    text, _title = sizes(window)
    for name, zoom in (("zoom_in", ZOOMS[-1]), ("zoom_out", ZOOMS[0])):
        for _step in range(len(ZOOMS) + 2):
            window.window_actions[name].trigger()
        assert sizes(window)[0] == pytest.approx(text * zoom / 100)


@pytest.mark.parametrize(
    ("written", "used", "nearer", "farther"),
    [(100, 100, 110, 90), (105, 105, 110, 100), (-7, 50, 67, 50), (9000, 300, 300, 250)],
)
def test_what_a_hand_wrote_into_the_settings_is_kept_within_bounds(
    window, written, used, nearer, farther
):
    current = window.parts.preferences
    current.change(font_size=10, zoom=written)
    assert zoom_of(current.current) == used
    assert text_style(current.current).point_size == pytest.approx(used / 10)
    window.look.zoom(1)
    assert current.current.zoom == nearer
    current.change(zoom=written)
    window.look.zoom(-1)
    assert current.current.zoom == farther


def test_the_zoom_is_a_factor_over_the_size_that_is_chosen(window):
    assert text_style(Settings(font_size=12, zoom=150)).point_size == 18
    window.window_actions["zoom_in"].trigger()
    window.parts.preferences.change(font_size=20)
    assert sizes(window)[0] == pytest.approx(22)


@pytest.mark.parametrize("line", [0, 150, 299])
def test_the_line_of_the_caret_stays_in_sight(window, line):
    edit = window.writing.edit
    edit.set_text("\n".join(f"{number} " + "ខ្ញុំទៅផ្សារ words " * 12 for number in range(300)))
    edit.go_to_line(line)
    position = edit.position_of(Place(line, 90))
    edit.select_range(position, position)
    for name in ("zoom_in",) * 6 + ("zoom_out",) * 11 + ("zoom_reset",):
        window.window_actions[name].trigger()
        QApplication.processEvents()
        assert edit.selection().caret == Place(line, 90)
        assert edit.viewport().rect().contains(edit.cursorRect()), name


def test_the_first_line_stays_where_the_caret_is_out_of_sight(window):
    edit = window.writing.edit
    edit.set_text("\n".join(f"{number} " + "words " * 60 for number in range(300)))
    edit.verticalScrollBar().setValue(edit.document().findBlockByNumber(200).firstLineNumber())
    for name in ("zoom_in", "zoom_in", "zoom_reset", "zoom_out"):
        window.window_actions[name].trigger()
        QApplication.processEvents()
        assert edit.firstVisibleBlock().blockNumber() == 200
