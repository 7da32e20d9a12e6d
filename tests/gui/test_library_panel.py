# SPDX-License-Identifier: MIT
"""The list of posts: what it shows, what it asks for."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar

from icc_editor.gui import moments
from icc_editor.gui.library import library_model
from icc_editor.gui.library.library_model import LibraryModel, PostState, line_of
from icc_editor.gui.library.library_panel import LibraryPanel
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import PostSummary, TranslationCount

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


def test_a_title_shows_the_value_of_its_figure_and_is_renamed_as_it_is_written(panel) -> None:
    written = "{{votes.cnrp.votes}} votes"
    panel.show_posts((summary("three", written, shown_title="489 votes"),))
    index = panel.list.model().index(0)
    assert index.data() == "489 votes"
    assert "489 votes" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.EditRole) == written


def words(panel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_a_library_is_not_called_empty_before_it_was_read(panel) -> None:
    assert "Looking…" in words(panel)
    assert panel.findChild(QProgressBar).isVisible()
    panel.search_field.setText("commune")
    panel.search_field.clear()
    assert "Looking…" in words(panel)
    assert "No posts yet" not in words(panel)
    panel.show_looking(looking=False)  # it could not be read: the message says why
    assert not {"Looking…", "No posts yet"} & set(words(panel))
    panel.show_looking(looking=True)
    assert "Looking…" in words(panel)
    panel.show_posts(())
    panel.show_looking(looking=True)  # read again, it is no news
    assert "Looking…" not in words(panel)
    assert "No posts yet" in words(panel)
    assert not panel.findChild(QProgressBar).isVisible()


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

    from icc_editor.gui.library.library_model import _title_lines

    title = "Commune elections of 4 June 2017: what the count shows"
    assert _title_lines(QFont(), "Look around", 200) == ("Look around",)
    first, second = _title_lines(QFont(), title, 200)
    assert f"{first} {second}" == title
    # Khmer and letters beyond the first plane are counted as Qt counts them.
    khmer = "ការបោះឆ្នោតឃុំ សង្កាត់ ថ្ងៃទី៤ ខែមិថុនា 🗳 ឆ្នាំ២០១៧៖ លទ្ធផលនៃការរាប់"
    assert "".join(_title_lines(QFont(), khmer, 200)).replace(" ", "") == khmer.replace(" ", "")


def test_a_khmer_title_is_cut_between_words(qapp) -> None:
    from PySide6.QtGui import QFont

    from icc_editor.gui.library.library_model import _title_lines
    from icc_editor.text.khmer.lines import line_breaks

    title = "ការបោះឆ្នោតឃុំសង្កាត់និងលទ្ធផលនៃការរាប់សន្លឹកឆ្នោត"
    for width in (80, 120, 160, 200):
        first, rest = _title_lines(QFont(), title, width)
        assert f"{first}{rest}" == title
        assert len(first) in line_breaks(title)
    assert _title_lines(QFont(), "ក" * 80, 100)[0].startswith("ក")  # one word: somewhere in it


def test_the_list_says_in_which_languages_a_post_is_before_its_readers(panel) -> None:
    soon, past = datetime.now(UTC) + timedelta(days=3), datetime.now(UTC) - timedelta(hours=1)
    there = {"on_blog": True, "published": True}
    told = {}
    for name, facts in {
        "draft": {},
        "one": {"published_in": ("en",), **there},
        "both": {"published_in": ("en", "km"), **there},
        "one waits": {"published_in": ("en",), "held_back": (("km", soon),), **there},
        "one waited": {"published_in": ("en",), "held_back": (("km", past),), **there},
    }.items():
        panel.show_posts((summary("a", "Results", **facts),))
        index = panel.list.model().index(0)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        tip = index.data(Qt.ItemDataRole.ToolTipRole).partition("\n")[2]
        assert (tip or "en, km") in spoken
        told[name] = tip, panel.list.viewport().grab().toImage()
    both, one = "Published in: English, ខ្មែរ", "Published in: English. Not published in: ខ្មែរ"
    expected = {"draft": "", "one": one, "both": both, "one waits": one, "one waited": both}
    assert {name: tip for name, (tip, _image) in told.items()} == expected
    assert told["one"][1] == told["one waits"][1]
    assert told["both"][1] == told["one waited"][1]
    assert told["one"][1] != told["both"][1]  # it is seen as well


def test_what_the_blog_holds_back_is_scheduled_until_its_date(panel) -> None:
    held = {"on_blog": True, "published": True}
    soon, past = datetime.now(UTC) + timedelta(days=3), datetime.now(UTC) - timedelta(hours=1)
    panel.show_posts(
        (
            summary("a", "Waits", scheduled=soon, **held),
            summary("b", "Over", scheduled=past, **held),
            summary("c", "Rewritten", scheduled=soon, changed=True, **held),
        )
    )
    states = {line.title: line.state for line in panel.lines()}
    assert states == {
        "Waits": PostState.SCHEDULED,
        "Over": PostState.PUBLISHED,
        "Rewritten": PostState.CHANGED,
    }
    spoken = panel.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Scheduled" in spoken
    assert moments.short(soon) in spoken


@pytest.mark.parametrize("width", [200, 240, 420])
@pytest.mark.parametrize("languages", [("en",), ("en", "km", "fr")])
def test_state_and_date_are_never_cut_short(panel, monkeypatch, width, languages) -> None:
    drawn = []

    def draw(_painter, font, box, text, _align=None) -> int:
        needed = QFontMetrics(font).horizontalAdvance(text)
        drawn.append((text, needed <= box.width(), panel.list.rect().contains(box)))
        return needed

    monkeypatch.setattr(library_model, "_draw_text", draw)
    facts = {"languages": languages, "on_blog": True}
    panel.show_posts(tuple(summary(str(n), f"T{n}", **facts) for n in range(3)))
    panel.resize(width, 500)
    panel.repaint()
    panel.list.grab()
    words = {text for text, _fits, _inside in drawn}
    assert {"On the blog, not public", moments.short(WHEN), "T0", "T1", "T2"} <= words
    assert [text for text, fits, inside in drawn if not (fits and inside)] == []


def many(*names: str) -> tuple[PostSummary, ...]:
    """Return a post for each name."""
    return tuple(summary(name, f"Title of {name}") for name in names)


LETTERS = many(*"abcdefghijklmnopqrst")


@pytest.fixture
def keys(panel, qtbot) -> QLineEdit:
    """Return the field above the list, which has the keys."""
    panel.activateWindow()
    panel.search_field.setFocus()
    qtbot.waitUntil(panel.search_field.hasFocus)
    return panel.search_field


def test_the_entry_of_the_open_post_is_current_again_when_the_list_is_left(panel, keys, qtbot):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[1].path)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.chosen() == LETTERS[2].path
    keys.setFocus()
    assert panel.chosen() == LETTERS[1].path
    assert panel.list.selectionModel().selectedRows() == [panel.list.currentIndex()]


def test_the_menus_reached_by_keys_do_not_take_the_choice_away(panel, keys, qtbot):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[1].path)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    keys.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert panel.chosen() == LETTERS[2].path


def test_who_moves_in_the_list_stays_there_when_posts_come_and_go(panel, keys, qtbot):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[1].path)
    panel.list.setFocus()
    for _ in range(12):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    chosen = panel.chosen()
    top = panel.list.visualRect(panel.list.currentIndex()).top()
    panel.show_posts((*many("new", "newer"), *LETTERS[1:4], *LETTERS[5:]))
    assert panel.chosen() == chosen
    assert panel.list.visualRect(panel.list.currentIndex()).top() == top
    panel.show_posts(tuple(post for post in LETTERS if post.path != chosen))
    assert panel.chosen() == LETTERS[1].path


def test_what_is_in_sight_stays_where_it_is_when_posts_come_and_go(panel, keys):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[1].path)
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 3)
    model = panel.list.model()
    seen = panel.list.indexAt(panel.list.viewport().rect().center()).row()
    path = panel.lines()[seen].path
    top = panel.list.visualRect(model.index(seen)).top()
    panel.show_posts((*many("new"), LETTERS[1], *LETTERS[4:]))
    panel.show_posts((*many("newer", "new"), *LETTERS[1:]))
    assert panel.list.visualRect(model.index(model.row_of(path))).top() == top
    bar.setValue(0)
    panel.show_posts((*many("newest", "newer", "new"), *LETTERS))
    assert bar.value() == 0


def test_a_new_post_that_is_open_comes_into_sight(panel, keys):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[-1].path)
    assert panel.list.verticalScrollBar().value() > 0
    new = many("new")
    panel.set_current(new[0].path)
    panel.show_posts((*new, *LETTERS))
    assert panel.list.verticalScrollBar().value() == 0
    assert panel.chosen() == new[0].path


def test_the_list_does_not_change_while_a_name_is_typed(panel, keys, qtbot):
    panel.show_posts(LETTERS)
    panel.set_current(LETTERS[1].path)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    panel.rename_current()
    field = panel.list.viewport().findChild(QLineEdit)
    QTest.keyClicks(field, "Half a na")
    panel.show_posts(LETTERS[2:])
    panel.set_current(LETTERS[3].path)
    assert panel.list.viewport().findChild(QLineEdit) is field
    assert field.text() == "Half a na"
    assert len(panel.lines()) == len(LETTERS)
    QTest.keyClicks(field, "me")
    with qtbot.waitSignal(panel.rename_requested) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == [LETTERS[2].path, "Half a name"]
    qtbot.waitUntil(lambda: len(panel.lines()) == len(LETTERS) - 2)


def test_lines_that_are_the_same_are_not_laid_out_again(panel, qtbot):
    panel.show_posts(LETTERS)
    model = panel.list.model()
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        panel.show_posts(LETTERS)


def test_no_gap_is_left_where_a_title_needs_fewer_lines_in_a_wider_list(panel, qtbot) -> None:
    long = summary("a", "Commune elections of 4 June 2017: what the count shows")
    panel.resize(190, 500)
    panel.show_posts((long, *POSTS))
    view = panel.list
    index = view.model().index
    narrow = view.visualRect(index(0, 0)).height()
    panel.resize(420, 500)
    qtbot.waitUntil(lambda: view.visualRect(index(0, 0)).height() < narrow)
    qtbot.waitUntil(
        lambda: view.visualRect(index(1, 0)).top() == view.visualRect(index(0, 0)).bottom() + 1
    )


# -- translations ----------------------------------------------------------------------------------

TO_CHECK, TO_TRANSLATE = "Khmer: 3 paragraph", "Khmer: 12 not translated"
LEFT_TO_DO = {POSTS[0].path: (TranslationCount("km", 3, 12),)}


def said_of(panel, row: int, role: Qt.ItemDataRole) -> str:
    return panel.list.model().index(row).data(role)


@pytest.mark.parametrize("role", [Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole])
def test_what_is_left_to_translate_is_told_in_words(panel, role) -> None:
    panel.show_posts(POSTS)
    panel.show_left_to_do(LEFT_TO_DO)
    assert TO_CHECK in said_of(panel, 0, role)
    assert TO_TRANSLATE in said_of(panel, 0, role)
    assert "Khmer:" not in (said_of(panel, 1, role) or "")


def test_what_is_left_to_translate_has_lines_of_its_own_as_long_as_there_is_some(panel) -> None:
    panel.show_posts(POSTS)
    model = panel.list.model()
    bare = panel.list.sizeHintForIndex(model.index(0)).height()
    panel.show_left_to_do(LEFT_TO_DO)
    assert panel.list.sizeHintForIndex(model.index(0)).height() > bare
    panel.show_hits("", tuple(line_of(post) for post in POSTS))
    assert panel.list.sizeHintForIndex(model.index(0)).height() > bare
    panel.show_left_to_do({})
    assert panel.list.sizeHintForIndex(model.index(0)).height() == bare


def test_new_counts_move_nothing_away_under_the_eyes(panel) -> None:
    many = tuple(summary(f"p{number}", f"Post {number}") for number in range(40))
    panel.show_posts(many)
    panel.list.verticalScrollBar().setValue(700)
    first = panel.list.indexAt(QPoint(1, 1))
    before = first.row(), panel.list.visualRect(first).top()
    panel.show_left_to_do({post.path: (TranslationCount("km", 3, 12),) for post in many[:3]})
    first = panel.list.indexAt(QPoint(1, 1))
    assert (first.row(), panel.list.visualRect(first).top()) == before
