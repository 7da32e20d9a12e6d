# SPDX-License-Identifier: MIT
"""The list of posts follows what other programs do to the library's folder."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gui.troubles import Desk, ear

__all__ = ["ear"]


@pytest.fixture
def desk(start, qtbot, ear) -> Desk:
    return Desk(start(), qtbot, ear)


@pytest.fixture
def post(desk) -> Path:
    """Return the folder of the post that is open; the list shows it and is at rest."""
    folder = desk.write()
    desk.wait(lambda: titles(desk) == ["Harvest of secrets"])
    desk.wait(lambda: not desk.window.library_control._timer.isActive())
    idle(desk)
    return folder


def titles(desk: Desk) -> list[str]:
    return [line.title for line in desk.window.library_panel.lines()]


def idle(desk: Desk) -> None:
    desk.wait(lambda: not desk.program.parts.runner.is_busy())


def come_forward(desk: Desk, qapp) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    idle(desk)


def copied(post: Path, title: str) -> Path:
    """Copy a post as a file manager does."""
    copy = post.with_name(f"{post.name}-{title}")
    shutil.copytree(post, copy)
    text = (copy / "en.md").read_text()
    (copy / "en.md").write_text(text.replace("Harvest of secrets", title))
    return copy


def test_posts_brought_or_taken_away_outside_are_seen_when_the_program_comes_forward(
    desk, post, qapp
):
    copy = copied(post, "Brought")
    come_forward(desk, qapp)
    assert sorted(titles(desk)) == ["Brought", "Harvest of secrets"]
    assert desk.window.library_panel.chosen() == post
    shutil.rmtree(copy)
    come_forward(desk, qapp)
    assert titles(desk) == ["Harvest of secrets"]
    assert desk.window.library_panel.chosen() == post


def test_coming_forward_reads_only_what_is_new_and_not_on_the_windows_thread(
    desk, post, qapp, qtbot, monkeypatch
):
    library, threads = desk.window.library, []
    look = library.posts

    def watched():
        threads.append(threading.current_thread())
        return look()

    monkeypatch.setattr(library, "posts", watched)
    before = library._index.heads_read
    model = desk.window.library_panel.list.model()
    with (
        qtbot.assertNotEmitted(model.dataChanged),
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(desk.window.library_control.terms_known),
    ):
        come_forward(desk, qapp)
    assert len(threads) == 1
    assert threads[0] is not threading.current_thread()
    assert library._index.heads_read == before
    copied(post, "Brought")
    come_forward(desk, qapp)
    assert library._index.heads_read == before + 1


def test_a_name_that_is_typed_stays_when_the_program_comes_forward(desk, post, qapp):
    panel = desk.window.library_panel
    panel.list.setFocus()
    panel.rename_current()
    field = panel.list.viewport().findChild(QLineEdit)
    QTest.keyClicks(field, "Half a na")
    copied(post, "Brought")
    come_forward(desk, qapp)
    assert field.text() == "Half a na"
    assert titles(desk) == ["Harvest of secrets"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    desk.wait(lambda: sorted(titles(desk)) == ["Brought", "Harvest of secrets"])


def test_a_library_that_is_away_is_not_told_of_each_time(desk, post, qapp):
    folder = desk.window.library.path
    away = folder.with_name("away")
    folder.rename(away)
    come_forward(desk, qapp)
    assert desk.window.messages.text() == ""
    assert titles(desk) == ["Harvest of secrets"]
    away.rename(folder)


def test_a_post_that_is_gone_when_it_is_chosen_leaves_the_list(desk, post, qapp):
    copy = copied(post, "Brought")
    come_forward(desk, qapp)
    shutil.rmtree(copy)
    panel = desk.window.library_panel
    model = panel.list.model()
    place = panel.list.visualRect(model.index(model.row_of(copy))).center()
    panel.list.setFocus()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.wait(lambda: titles(desk) == ["Harvest of secrets"])
    assert panel.chosen() == post
    assert "not there" in desk.window.messages.text()


def test_a_post_that_is_gone_when_it_is_to_be_binned_leaves_the_list(desk, post, qapp):
    copy = copied(post, "Brought")
    come_forward(desk, qapp)
    shutil.rmtree(copy)
    desk.window.library_panel.trash_requested.emit(copy)
    desk.wait(lambda: titles(desk) == ["Harvest of secrets"])


def test_the_post_that_was_binned_is_named(desk, post):
    desk.window.library_panel.trash_requested.emit(post)
    desk.wait(lambda: desk.window.messages.text() == "“Harvest of secrets” is in the bin.")


def test_a_post_without_a_title_is_binned_without_one(desk, qtbot):
    desk.window.write_new()
    desk.wait(lambda: desk.window.editing.post() is not None)
    idle(desk)
    desk.window.library_panel.trash_requested.emit(desk.window.editing.post().path)
    desk.wait(lambda: desk.window.messages.text() == "The post is in the bin.")
