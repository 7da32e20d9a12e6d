# SPDX-License-Identifier: MIT
"""The text is never squeezed: panes give way to it, and come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui import languages
from icc_editor.gui.panes import TEXT_WIDTH
from icc_editor.storage import settings
from tests.gui.test_main_window import new_post


def shown(window) -> set[str]:
    """Return the panes on screen; what shows them must agree."""
    act, details = window.window_actions, window.writing.actions_by_name["details"]
    panes = {
        "library": (window.library_panel, act["show_library"]),
        "preview": (window.preview, act["show_preview"]),
        "details": (window.writing.side, details),
    }
    for pane, action in panes.values():
        assert pane.isVisible() == action.isChecked()
    assert window.writing.actions_by_name["preview"].isChecked() == window.preview.isVisible()
    return {name for name, (pane, _action) in panes.items() if pane.isVisible()}


def resize(window, width: int, height: int = 600) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    assert window.width() == width
    assert window.writing.stack.width() >= TEXT_WIDTH


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post in it, wide enough for everything."""
    new_post(program, qtbot)
    program.window.writing.actions_by_name["details"].setChecked(True)
    resize(program.window, 1500)
    assert shown(program.window) == {"library", "preview", "details"}
    return program.window


def test_what_was_asked_for_last_stays_on_a_small_screen(window) -> None:
    resize(window, 1024)
    assert shown(window) == {"library", "details"}
    window.window_actions["show_preview"].setChecked(True)
    assert shown(window) == {"library", "preview"}
    resize(window, 1024)
    window.writing.actions_by_name["details"].trigger()
    assert shown(window) == {"library", "details"}
    resize(window, 1500)
    assert shown(window) == {"library", "preview", "details"}


def test_what_one_closed_stays_closed(window) -> None:
    window.window_actions["show_preview"].setChecked(False)
    for width in (1024, 760, 1500):
        resize(window, width)
        assert "preview" not in shown(window)
    assert shown(window) == {"library", "details"}


def test_closing_one_brings_back_what_had_to_give_way(window) -> None:
    resize(window, 1024)
    window.writing.actions_by_name["details"].trigger()
    assert shown(window) == {"library", "preview"}


def test_a_very_narrow_window_shows_the_text_alone(window) -> None:
    resize(window, 500)
    assert shown(window) == set()
    resize(window, 1500)
    assert shown(window) == {"library", "preview", "details"}


@pytest.mark.parametrize("width", [500, 800])
def test_what_is_asked_for_comes_even_into_a_narrow_window(window, width) -> None:
    resize(window, width)
    for name in ("show_preview", "show_library", "show_preview"):
        window.window_actions[name].setChecked(False)
        window.window_actions[name].setChecked(True)
        assert name.removeprefix("show_") in shown(window)


def test_the_details_come_and_go_with_keys(window) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for there in (False, True):
        QTest.keyClick(window.writing.edit, Qt.Key.Key_D, keys)
        assert window.writing.side.isVisible() == there
    assert "Ctrl+Shift+D" in window.writing.actions_by_name["details"].toolTip()


def test_wishes_are_remembered_not_what_a_small_screen_made_of_them(start, qtbot, places) -> None:
    first = start(fields_shown=True)
    new_post(first, qtbot)
    first.window.resize(1024, 600)
    QApplication.processEvents()
    assert len(shown(first.window)) == 2
    first.close()
    kept = settings.load(places).settings
    assert (kept.library_shown, kept.preview_shown, kept.fields_shown) == (True, True, True)
    second = start()
    qtbot.waitUntil(lambda: second.window.editing.post() is not None)
    second.window.resize(1500, 600)
    QApplication.processEvents()
    assert shown(second.window) == {"library", "preview", "details"}


@pytest.mark.parametrize("code", languages.NAMES)
def test_the_smallest_screen_has_room_for_text_and_two_panes(start, qtbot, code) -> None:
    program = start(interface_language=code)
    new_post(program, qtbot)
    for name in ("show_preview", "details"):
        act, own = program.window.window_actions.by_name, program.window.writing.actions_by_name
        action = act.get(name) or own[name]
        action.setChecked(False)
        action.setChecked(True)
        resize(program.window, 1024)
        assert len(shown(program.window)) == 2
        assert "library" in shown(program.window)


@pytest.mark.parametrize("code", languages.NAMES)
def test_the_window_fits_a_low_screen_while_words_are_replaced(start, qtbot, code) -> None:
    """Neither a title that has many lines on a high screen nor a page behind makes it higher."""
    long = "International Campaign for Cambodia " * 8
    first = start(interface_language=code, new_post_language="en")
    new_post(first, qtbot, long)
    first.window.editing.add_version("km")
    qtbot.waitUntil(lambda: first.window.writing.language() == "km")
    first.window.writing.page.title.set_text("យុទ្ធនាការ អន្តរជាតិ " * 12)
    first.window.writing.go_to("en", 0)
    first.close()
    window = start().window  # the Khmer page is not shown this time
    window.resize(1500, 1100)
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    bar, page = window.writing.find_bar, window.writing.page
    window.writing.actions_by_name["replace"].trigger()
    bar.what.setText("count")
    bar.by.setText("sum")
    bar.search()
    bar.all.click()
    assert bar.result.isVisible()
    QApplication.processEvents()
    high = page.title.height()
    assert high > 3 * page.title.fontMetrics().height(), "else this test sees nothing"
    assert window.minimumSizeHint().height() < 500  # a message may come above it
    resize(window, 1024, 500)
    qtbot.waitUntil(lambda: page.title.height() < high)
    assert window.height() == 500
    assert page.edit.height() >= page.edit.minimumSizeHint().height()
    assert bar.result.geometry().bottom() < bar.height()
