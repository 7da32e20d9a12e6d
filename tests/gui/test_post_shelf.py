# SPDX-License-Identifier: MIT
"""Undo, caret and scrolling are there again when the writer comes back to a post."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from icc_editor.gui.open_versions import post_pages
from icc_editor.gui.open_versions.post_pages import PostPages, PostShelf
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from tests.gui.test_main_window import new_post


def type_at_end(window, text: str) -> None:
    window.writing.edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.writing.edit, text)


def go_to(window, qtbot, path) -> None:
    window.open_post(path)
    qtbot.waitUntil(
        lambda: window.editing.post() is not None and window.editing.post().path == path
    )


def press_undo(window) -> None:
    QTest.keyClick(window.writing.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def undo_everything(window) -> str:
    while window.writing.undo.can_undo():
        press_undo(window)
    return window.writing.text()


def test_steps_and_caret_are_there_again_after_another_post(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    window = program.window
    type_at_end(window, " More.")
    cursor = window.writing.edit.textCursor()
    cursor.setPosition(4)
    window.writing.edit.setTextCursor(cursor)
    second = new_post(program, qtbot, "Second")
    go_to(window, qtbot, first)
    assert window.writing.edit.textCursor().position() == 4
    press_undo(window)
    assert window.writing.text() == "The count is over. "
    assert window.editing.flush()
    assert "More" not in (first / "en.md").read_text(encoding="utf-8")
    go_to(window, qtbot, second)
    assert undo_everything(window) == ""
    assert window.writing.metadata().title == ""
    go_to(window, qtbot, first)
    window.writing.undo.redo()
    assert window.writing.text() == "The count is over. More."


def test_coming_back_to_a_post_changes_nothing(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    new_post(program, qtbot, "Second")
    before = (first / "en.md").stat()
    window = program.window
    go_to(window, qtbot, first)
    window.writing.flush()
    assert window.editing.flush()
    after = (first / "en.md").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_steps_are_there_again_in_another_language_of_the_interface(program, qtbot) -> None:
    new_post(program, qtbot)
    for code in ("fr", "km"):
        old = program.window
        old.doors.use_language(code)
        qtbot.waitUntil(lambda old=old: program.window is not old)
        qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    window = program.window
    assert window.writing.page.title.placeholderText() == "ចំណងជើង"
    type_at_end(window, " More.")
    assert window.editing.flush()
    press_undo(window)
    assert window.writing.text().startswith("The count is over.")
    assert undo_everything(window) == ""
    assert window.writing.metadata().title == ""
    assert window.editing.flush()
    assert "count" not in (window.editing.post().path / "en.md").read_text(encoding="utf-8")


def test_what_was_changed_outside_meanwhile_is_a_step_above_the_others(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    window = program.window
    new_post(program, qtbot, "Second")
    file = first / "en.md"
    changed = file.read_text(encoding="utf-8").replace("The count", "Their count")
    file.write_text(changed.replace('"First"', '"Theirs"'), encoding="utf-8")
    go_to(window, qtbot, first)
    assert window.writing.text() == "Their count is over."
    assert window.writing.metadata().title == "Theirs"
    window.writing.flush()
    assert window.editing.flush()
    assert file.read_text(encoding="utf-8") == changed.replace('"First"', '"Theirs"')
    press_undo(window)
    assert window.writing.text() == "The count is over."
    assert window.writing.metadata().title == "First"
    assert undo_everything(window) == ""


def test_versions_that_came_or_went_meanwhile_are_shown_as_they_are(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    window = program.window
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    type_at_end(window, "x")
    new_post(program, qtbot, "Second")
    (first / "km.md").rename(first / "fr.md")
    go_to(window, qtbot, first)
    assert window.writing.languages() == ("en", "fr")
    window.writing.tabs.choose("fr")
    assert window.writing.text() == "x"
    window.writing.tabs.choose("en")
    assert undo_everything(window) == ""


def test_a_post_that_can_be_written_again_is_not_read_only(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    window = program.window
    window.writing.set_read_only("only to read")
    new_post(program, qtbot, "Second")
    go_to(window, qtbot, first)
    type_at_end(window, " More.")
    assert window.writing.text() == "The count is over. More."


def test_an_answer_that_comes_late_does_not_reach_a_post_that_was_left(qtbot) -> None:
    from icc_editor.gui.editing.post_undo import PostUndo
    from icc_editor.gui.open_versions.open_versions import OpenVersions
    from icc_editor.gui.writing_panel.writing_panel import WritingPanel

    shelf = PostShelf()
    qtbot.addWidget(shelf)
    panel = WritingPanel(OpenVersions(TextStyle(), PostUndo(), None, shelf))
    qtbot.addWidget(panel)
    panel.set_rich_paste(possible=True)
    tokens = []
    panel.paste_html_requested.connect(lambda token, _html: tokens.append(token))
    said = []
    panel.document_changed.connect(lambda *args: said.append(args))
    panel.show_post([Version("en", "one")], key="1")
    edit = panel.edit
    edit.paste_html_requested.emit(1, "<b>x</b>")
    panel.show_post([Version("en", "two")], key="2")
    panel.pasted(tokens[0], "**x**")
    edit.insertPlainText("late")  # nobody listens to a post on the shelf
    panel.flush()
    assert panel.text() == "two"
    assert said == []
    panel.show_post([Version("en", "one")], key="1")
    assert panel.edit is edit
    panel.show_post([], key="")


def pages_of(shelf: PostShelf, key: str, text: str = "x") -> PostPages:
    pages = PostPages(key, TextStyle(), shelf)
    pages.add(Version("en", text, Metadata(title=key)))
    return pages


@pytest.fixture
def shelf(qtbot) -> PostShelf:
    shelf = PostShelf()
    qtbot.addWidget(shelf)
    return shelf


def test_the_shelf_holds_the_posts_left_last(shelf) -> None:
    keys = [str(number) for number in range(post_pages.MOST_POSTS + 2)]
    for key in keys:
        shelf.put(pages_of(shelf, key))
    assert shelf.keys() == tuple(keys[2:])
    assert shelf.take("0") is None
    again = shelf.take("2")
    shelf.put(again)
    assert shelf.keys()[-1] == "2"


def test_long_posts_leave_the_shelf_before_they_are_many(shelf) -> None:
    long = "word\n\n" * (post_pages.MOST_CHARACTERS // 15)  # four tenths each
    for key in "abcd":
        shelf.put(pages_of(shelf, key, long))
    assert shelf.keys() == ("c", "d")
    shelf.put(pages_of(shelf, "e", long * 4))
    assert shelf.keys() == ()
