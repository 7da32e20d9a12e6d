# SPDX-License-Identifier: MIT
"""Another language of the interface leaves a translator where she is."""

import pytest

from icc_editor.gui.text_edit.edits import Place
from tests.gui.translation_view.conftest import Desk, until

LONG = "".join(f"Paragraph {number} of the report.\n\n" for number in range(60))
KHMER = "".join(f"កថាខណ្ឌ {number} នៃរបាយការណ៍។\n\n" for number in range(60))


@pytest.fixture
def long_desk(start, post):
    (post.path / "en.md").write_text(f"---\ntitle: Results\n---\n{LONG}", "utf-8")
    (post.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{KHMER}", "utf-8")
    program = start(post.path.parent)
    desk = Desk(program, post)
    desk.program = program
    return desk


def height(desk, place):
    """Return how far below the upper edge of the translation a place stands, in points."""
    edit = desk.target
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(place))
    return edit.cursorRect(cursor).top()


def again(desk):
    """Return the desk in the window there is now."""
    desk.window = desk.program.window
    until(lambda: desk.window.filled and desk.window.editing.post() is not None)
    until(lambda: desk.window.translation.is_open)
    desk.control = desk.window.translation.control
    desk.view = desk.control.view
    desk.settle()
    return desk


@pytest.mark.parametrize("far", [False, True])
def test_the_view_stays_open_with_caret_and_scroll_in_the_new_language(long_desk, far):
    desk = long_desk
    desk.view.go_to(30)
    edit = desk.target
    at = edit.position_of(Place(60, 3))
    edit.select_range(at, at + 4)
    desk.settle()
    if far:  # the caret out of sight
        desk.view.scroll_bar.setValue(desk.view.scroll_bar.value() + 900)
    before, first, row = desk.target.selection(), desk.target.first_shown(), desk.view.current
    stood = height(desk, first)
    old = desk.window
    desk.window.doors.use_language("fr")
    until(lambda: desk.program.window is not old)
    again(desk)
    assert desk.target.selection() == before
    assert desk.view.current == row
    assert abs(height(desk, first) - stood) <= 2
    assert desk.target.hasFocus()
    assert desk.window.window_actions["translate"].isChecked()
    assert desk.view.panel.confirm.text() not in {"", "Confirm", "&Confirm"}


def test_nothing_is_translated_where_nothing_was(long_desk):
    desk = long_desk
    desk.window.window_actions["translate"].trigger()
    old = desk.window
    desk.window.doors.use_language("fr")
    until(lambda: desk.program.window is not old)
    window = desk.program.window
    until(lambda: window.filled and window.editing.post() is not None)
    assert not window.translation.is_open
