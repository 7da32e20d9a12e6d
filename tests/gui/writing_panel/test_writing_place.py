# SPDX-License-Identifier: MIT
"""What formats the text leaves it alone while one writes in the title or another field."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton

from icc_editor.gui.actions import _PANEL, WindowActions

FORMATS = tuple(name for name in _PANEL["format"].split() if name != "|")
INSERTS = tuple(name for name in _PANEL["insert"].split() if name != "|")
KHMER = tuple(name for name in _PANEL["khmer"].split() if name != "|")
OF_THE_TEXT = tuple(name for name in (*FORMATS, *INSERTS) if name != "figure")  # titles have them
TYPING = tuple(name for name in KHMER if name.startswith(("sign", "khmer-date")))
REWRITING = ("insert-breaks", "remove-breaks", "khmer-digits", "latin-digits")


@pytest.fixture
def window(panel, qtbot):
    """Return the panel's window, with the menus: they bring the shortcuts to it too."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    menus = {
        name: window.menuBar().addMenu(name)
        for name in (
            "file",
            "edit",
            "format",
            "insert",
            "khmer",
            "translate",
            "view",
            "publish",
            "help",
        )
    }
    WindowActions(window).fill(menus, panel.actions_by_name)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    panel.edit.setFocus()
    yield window
    window.takeCentralWidget().setParent(None)


def fields_of(panel):
    details = panel.fields
    return {
        "title": panel.page.title,
        "excerpt": details.excerpt,
        "slug": details.slug,
        "tags": details.tags.line,
    }


def words_of(field):
    return field.text() if hasattr(field, "text") else field.toPlainText()


def press_keys_of(panel, name, field):
    """Press the keys of a command as they come from the keyboard: shortcuts first."""
    keys = panel.actions_by_name[name].shortcut()
    if not keys.isEmpty():
        QTest.keySequence(field.window().windowHandle(), QKeySequence(keys))


@pytest.mark.parametrize("place", ["title", "excerpt", "slug", "tags"])
def test_nothing_formats_the_text_from_another_field(window, panel, place):
    field = fields_of(panel)[place]
    before, fields = panel.text(), panel.metadata()
    for name in OF_THE_TEXT:
        field.setFocus()
        assert not panel.actions_by_name[name].isEnabled(), name
        press_keys_of(panel, name, field)
        panel.actions_by_name[name].trigger()
        assert (panel.text(), panel.metadata()) == (before, fields), name
        assert QApplication.activeModalWidget() is None, name
        panel.edit.setFocus()
        assert panel.actions_by_name[name].isEnabled(), name


def test_the_buttons_and_the_box_of_styles_are_grey_in_the_title(window, panel):
    bar = panel.bar
    panel.page.title.setFocus()
    for name in ("bold", "bullets", "link", "picture", "table"):
        button = bar.widgetForAction(panel.actions_by_name[name])
        assert isinstance(button, QToolButton)
        assert not button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.style_box.isEnabled()
    assert panel.text() == "one two\n"
    panel.edit.setFocus()
    assert bar.style_box.isEnabled()


@pytest.mark.parametrize("place", ["title", "excerpt"])
def test_the_menus_take_the_keys_without_being_written_in(window, panel, place):
    fields_of(panel)[place].setFocus()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert not panel.actions_by_name["bold"].isEnabled()
    panel.edit.setFocus()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert panel.actions_by_name["bold"].isEnabled()


def test_the_format_bar_works_by_its_own_keys(window, panel):
    panel.edit.selectAll()
    button = panel.bar.widgetForAction(panel.actions_by_name["bold"])
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert panel.text() == "**one two**\n"


def test_what_is_found_can_be_formatted(window, panel):
    panel.actions_by_name["find"].trigger()
    assert not panel.actions_by_name["bold"].isEnabled()
    QTest.keyClicks(panel.find_bar.what, "two")
    panel.find_bar.search()
    panel.find_bar.go(1)
    assert panel.find_bar.what.hasFocus()
    press_keys_of(panel, "bold", panel.find_bar.what)
    assert panel.text() == "one **two**\n"


@pytest.mark.parametrize("place", ["title", "excerpt", "slug"])
def test_plain_pasting_goes_where_one_writes(window, panel, place):
    field = fields_of(panel)[place]
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText("pasted")
    press_keys_of(panel, "paste-plain", field)
    assert panel.text() == "one two\n"
    assert words_of(field) == "pasted"


def test_the_khmer_tools_work_in_the_title(window, panel):
    panel.page.title.setFocus()
    assert [name for name in KHMER if not panel.actions_by_name[name].isEnabled()] == []


@pytest.mark.parametrize("place", ["title", "excerpt", "slug"])
def test_khmer_signs_go_where_one_writes(window, panel, place):
    field = fields_of(panel)[place]
    field.setFocus()
    for name in TYPING:
        before = words_of(field)
        panel.actions_by_name[name].trigger()
        assert panel.text() == "one two\n", name
        assert len(words_of(field)) > len(before), name


def test_the_khmer_keyboard_types_into_the_field_that_has_the_keys(window, panel):
    panel.actions_by_name["find"].trigger()
    panel.khmer.commands.insert("ក")
    assert panel.find_bar.what.text() == "ក"
    assert panel.text() == "one two\n"


def test_words_are_rewritten_in_title_and_text_only(window, panel):
    for name in REWRITING:
        panel.fields.excerpt.setFocus()
        assert not panel.actions_by_name[name].isEnabled()
        panel.page.title.setFocus()
        assert panel.actions_by_name[name].isEnabled()


def test_another_window_changes_nothing(window, panel, qtbot):
    panel.page.title.setFocus()
    other = QMainWindow()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    QApplication.sendEvent(panel, QEvent(QEvent.Type.WindowDeactivate))
    assert not panel.actions_by_name["bold"].isEnabled()
