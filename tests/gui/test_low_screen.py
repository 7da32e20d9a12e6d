# SPDX-License-Identifier: MIT
"""Whatever is open, the window fits a screen of 1024x600, and grows no higher by itself."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor.errors import LibraryMissing
from icc_editor.gui import languages
from icc_editor.gui.khmer_keyboard import KhmerKeyboard
from icc_editor.gui.scrolled import Scrolled
from tests.gui.test_main_window import new_post

SCREEN = (1024, 552)  # 600, less the frame and a line of the desktop
PLACE = Path("/media/writer/A long name of a drive/Documents/Campaign/My own library of posts")
PARTS = ("replace", "keyboard", "message", "details")
EVERY = [chosen for count in range(len(PARTS) + 1) for chosen in combinations(PARTS, count)]


@pytest.fixture(params=languages.NAMES)
def window(start, qtbot, request):
    """Return a window as low as such a screen, with a text longer than its page."""
    program = start(interface_language=request.param, new_post_language="en")
    window = program.window
    window.resize(*SCREEN)
    new_post(program, qtbot)
    page = window.writing.page
    page.title.set_text("International Campaign for Cambodia " * 8)
    page.edit.setPlainText("The count is over in this village.\n\n" * 300)
    settle()
    return window


def settle() -> None:
    for _each in range(8):
        QApplication.processEvents()


def show(window, parts: tuple[str, ...]) -> None:
    """Open these parts and close all others."""
    writing, bar = window.writing, window.writing.find_bar
    writing.actions_by_name["details"].setChecked("details" in parts)
    writing.actions_by_name["keyboard"].setChecked("keyboard" in parts)
    if "replace" in parts:
        writing.actions_by_name["replace"].trigger()
        bar.what.setText("count")
        bar.by.setText("count")
        bar.search()
        bar.all.click()
        assert bar.result.isVisible()
    else:
        bar.close_bar()
    if "message" in parts:
        window.messages.show_error(LibraryMissing(PLACE), remark="Meanwhile another is open.")
    else:
        window.messages.dismiss()
    settle()


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_every_combination_fits(window) -> None:
    for parts in EVERY:
        show(window, parts)
        assert window.height() == SCREEN[1], parts
        assert window.minimumSizeHint().height() <= SCREEN[1], parts
        assert window.rect().contains(place(window.statusBar(), window)), parts
        edit = window.writing.edit
        assert edit.height() >= edit.minimumSizeHint().height(), parts
        below = place(window.writing.find_bar.parentWidget().parentWidget(), window)
        assert place(window.writing.stack, window).bottom() < below.top() or not below.height()
        assert below.bottom() <= place(window.statusBar(), window).top(), parts


def test_what_has_no_room_scrolls_and_what_is_opened_comes_into_sight(window) -> None:
    show(window, PARTS)
    keyboard = window.writing.findChild(KhmerKeyboard)
    below = next(area for area in window.findChildren(Scrolled) if area.isAncestorOf(keyboard))
    bar = below.verticalScrollBar()
    seen = set()
    for value in range(bar.maximum() + 1):
        bar.setValue(value)
        port = place(below.viewport(), window)
        seen |= {cap for cap in keyboard.caps() if port.contains(place(cap, window))}
    assert seen == set(keyboard.caps())
    assert all(cap.height() >= cap.minimumHeight() for cap in seen)
    words = window.messages.findChild(Scrolled)
    text = window.messages._text
    assert text.height() >= text.heightForWidth(text.width())
    words.verticalScrollBar().setValue(words.verticalScrollBar().maximum())
    end = text.mapTo(words.viewport(), text.rect().bottomLeft()).y()
    assert end <= words.viewport().height()
    close = window.messages._close
    assert window.messages.rect().contains(place(close, window.messages))
    show(window, ("keyboard",))
    window.writing.actions_by_name["replace"].trigger()
    settle()
    what = window.writing.find_bar.what
    below = window.writing.find_bar.parentWidget().parentWidget()
    assert place(below, window).contains(place(what, window))


def test_a_message_without_room_begins_with_its_title(window) -> None:
    window.resize(SCREEN[0], 400)
    show(window, PARTS)
    bar = window.messages.findChild(Scrolled).verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_a_window_grows_no_higher_by_itself_or_shrinks_back(window) -> None:
    for height in (400, SCREEN[1], 700):
        window.resize(SCREEN[0], height)
        settle()
        given = window.height()
        for parts in (PARTS, ("keyboard",)):
            show(window, parts)
            assert given <= window.height() <= max(given, SCREEN[1])
        show(window, ())
        assert window.height() == given
    window.resize(SCREEN[0], 400)
    show(window, PARTS)
    window.resize(SCREEN[0], 580)  # by the writer
    show(window, ())
    assert window.height() == 580
