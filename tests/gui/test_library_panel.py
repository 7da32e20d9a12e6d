# SPDX-License-Identifier: MIT
"""The list of posts: what it shows, what it asks for."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.gui.library_model import LibraryModel, PostState, line_of
from icc_editor.gui.library_panel import LibraryPanel
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import PostSummary

WHEN = datetime(2017, 6, 25, 12, 0, tzinfo=UTC)


def summary(name: str, title: str, **changes: object) -> PostSummary:
    """Return a post."""
    facts = {"languages": ("en", "km"), "status": PostStatus.DRAFT, "published": False}
    return PostSummary(Path("/library") / name, name, title, modified=WHEN, **{**facts, **changes})


POSTS = (summary("a", "Commune results"), summary("b", "", published=True, on_blog=True))


@pytest.fixture
def panel(qtbot) -> LibraryPanel:
    made = LibraryPanel()
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show()
    return made


def test_posts_are_shown_with_state_and_languages(panel) -> None:
    panel.show_posts(POSTS)
    assert [line.state for line in panel.lines()] == [PostState.DRAFT, PostState.PUBLISHED]
    spoken = panel.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Commune results" in spoken
    assert "Draft" in spoken
    assert "km" in spoken


def test_a_post_without_title_has_a_word(panel) -> None:
    panel.show_posts(POSTS)
    assert panel.list.model().index(1).data() == "Untitled"


def test_an_empty_library_teaches(panel, qtbot) -> None:
    panel.show_posts(())
    assert not panel.list.isVisible()
    with qtbot.waitSignal(panel.new_requested):
        panel.new_button.click()


def test_clicking_and_enter_choose_a_post(panel, qtbot) -> None:
    panel.show_posts(POSTS)
    place = panel.list.visualRect(panel.list.model().index(1)).center()
    with qtbot.waitSignal(panel.post_chosen) as chosen:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [POSTS[1].path]
    panel.set_current(POSTS[0].path)
    with qtbot.waitSignal(panel.post_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [POSTS[0].path]


def test_setting_the_current_post_asks_for_nothing(panel, qtbot) -> None:
    panel.show_posts(POSTS)
    with qtbot.assertNotEmitted(panel.post_chosen):
        panel.set_current(POSTS[1].path)
    assert panel.chosen() == POSTS[1].path


def test_searching_asks_once_the_keys_pause(panel, qtbot) -> None:
    panel.show_posts(POSTS)
    with qtbot.waitSignal(panel.search_requested) as asked:
        QTest.keyClicks(panel.search_field, "commune")
    assert asked.args == ["commune"]
    hit = line_of(POSTS[0], snippet="the commune council", found_in="en")
    panel.show_hits("commune", (hit,))
    assert panel.lines() == (hit,)
    qtbot.keyClick(panel.search_field, Qt.Key.Key_Escape)
    assert len(panel.lines()) == 2


def test_answers_to_an_older_search_are_dropped(panel) -> None:
    panel.show_posts(POSTS)
    panel.search_field.setText("new")
    panel.show_hits("old", ())
    assert len(panel.lines()) == 2


def test_renaming_is_a_wish(panel, qtbot) -> None:
    panel.show_posts(POSTS)
    model = panel.list.model()
    with qtbot.waitSignal(panel.rename_requested) as wish:
        model.setData(model.index(0), "  Results  ")
    assert wish.args == [POSTS[0].path, "Results"]
    assert model.index(0).data() == "Commune results"
    with qtbot.assertNotEmitted(panel.rename_requested):
        model.setData(model.index(0), "   ")


def test_the_keyboard_reaches_rename_and_bin(panel, qtbot) -> None:
    panel.show_posts(POSTS)
    panel.set_current(POSTS[0].path)
    panel.list.setFocus()
    with qtbot.waitSignal(panel.trash_requested) as wish:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert wish.args == [POSTS[0].path]


def test_lines_grow_for_a_snippet(panel) -> None:
    panel.show_posts(POSTS)
    low = panel.list.sizeHintForRow(0)
    panel.search_field.setText("x")
    panel.show_hits("x", (line_of(POSTS[0], snippet="x y z", found_in="en"),))
    assert panel.list.sizeHintForRow(0) > low


def test_the_model_keeps_rows_when_posts_are_the_same(qtbot) -> None:
    model = LibraryModel()
    model.show_lines(tuple(line_of(post) for post in POSTS))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_lines(tuple(line_of(post) for post in POSTS))


def test_a_long_title_takes_two_lines_and_a_short_one_stays_in_one(qapp) -> None:
    from PySide6.QtGui import QFont

    from icc_editor.gui.library_model import _title_lines

    title = "Commune elections of 4 June 2017: what the count shows"
    assert _title_lines(QFont(), "Look around", 200) == ("Look around",)
    first, second = _title_lines(QFont(), title, 200)
    assert f"{first} {second}" == title
    # Khmer and letters beyond the first plane are counted as Qt counts them.
    khmer = "ការបោះឆ្នោតឃុំ សង្កាត់ ថ្ងៃទី៤ ខែមិថុនា 🗳 ឆ្នាំ២០១៧៖ លទ្ធផលនៃការរាប់"
    assert "".join(_title_lines(QFont(), khmer, 200)).replace(" ", "") == khmer.replace(" ", "")
