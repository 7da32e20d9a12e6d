# SPDX-License-Identifier: MIT
"""Where the desktop opens nothing, the window says what to open, ready to be copied."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.gui.test_main_window import new_post


@pytest.fixture
def bare_desktop(monkeypatch) -> list[str]:
    """Return the addresses the desktop was asked for; it has nothing for any of them."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url.toString())))
    return asked


def said_and_copied(window) -> tuple[str, str]:
    said = window.messages.text()
    window.messages._action.click()
    return said, QApplication.clipboard().text()


def test_a_link_of_the_preview_is_said(program, bare_desktop) -> None:
    window = program.window
    window.preview.popover.show_link("https://example.invalid/a b")
    window.preview.popover.open_button.click()
    assert bare_desktop == ["https://example.invalid/a b"]
    said, copied = said_and_copied(window)
    assert "No browser could be opened" in said
    assert said.endswith("https://example.invalid/a%20b")
    assert copied == "https://example.invalid/a%20b"
    assert not window.preview.popover.isVisible()


def test_a_link_of_the_text_is_said(program, qtbot, bare_desktop) -> None:
    new_post(program, qtbot)
    window = program.window
    window.writing.edit.link_opened.emit("https://example.invalid/")
    assert bare_desktop == []
    window.messages._action.click()  # Open
    said, copied = said_and_copied(window)
    assert "No browser could be opened" in said
    assert copied == "https://example.invalid/"


def test_the_guide_is_said(program, bare_desktop) -> None:
    program.window.window_actions["guide"].trigger()
    said, copied = said_and_copied(program.window)
    assert copied.endswith("/guide.html")
    assert copied in said


def test_a_folder_is_said_by_its_path(program, qtbot, bare_desktop) -> None:
    path = new_post(program, qtbot)
    program.window.window_actions["show_folder"].trigger()
    said, copied = said_and_copied(program.window)
    assert said == f"No program here shows folders. The folder is: {path}"
    assert copied == str(path)
