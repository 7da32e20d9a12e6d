# SPDX-License-Identifier: MIT
"""What other programs do to the post that is open: shown before it can be sent, never lost."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icc_editor.gui.editing.saving import SaveState
from icc_editor.post.metadata import PostStatus
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes
from tests.gui.test_main_window import new_post
from tests.gui.test_publishing_runs import BODIES, PATIENCE_MS, Desk

OLD, NEW = "The count is over.", "The count goes on."
FIGURE = "They won {{communes.cnrp.chiefs}}."


def come_forward() -> None:
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def rewrite(path: Path, old: str = OLD, new: str = NEW) -> None:
    """Change a version as ``sed -i`` and sync programs do: another file takes its place."""
    beside = path.with_suffix(".tmp")
    beside.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
    beside.replace(path)


@pytest.fixture
def post(program, qtbot) -> Path:
    return new_post(program, qtbot)


@pytest.fixture
def window(program, post, qtbot):
    """Return the window with the post, once it has looked at the disk after opening."""
    quiet(program.window, qtbot)
    return program.window


def quiet(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.parts.runner.is_busy(), timeout=10_000)


def test_a_text_changed_outside_is_shown_when_the_window_comes_forward(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    come_forward()
    qtbot.waitUntil(lambda: window.writing.text() == NEW)
    assert window.preview_control._source().body == NEW
    assert window.editing.state() is SaveState.SAVED
    assert "changed outside" in window.messages.text()
    assert NEW in (post / "en.md").read_text(encoding="utf-8")
    window.undo.undo()
    window.writing.flush()
    assert window.writing.text() == OLD
    assert window.editing.flush()
    assert OLD in (post / "en.md").read_text(encoding="utf-8")


def test_the_text_before_is_in_the_history(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    come_forward()
    qtbot.waitUntil(lambda: window.writing.text() == NEW)
    history = window.editing._editing.history
    kept = [history.read(found) for found in history.list(window.editing.post(), "en")]
    assert any(OLD.encode() in raw for raw in kept)


def test_fields_changed_outside_are_shown(window, post, qtbot) -> None:
    rewrite(post / "en.md", "Results", "Outcome")
    come_forward()
    qtbot.waitUntil(lambda: window.writing.metadata().title == "Outcome")
    assert window.windowTitle().startswith("Outcome")


def test_publishing_shows_what_came_from_outside_before_its_summary(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    window.publish()
    assert window.publishing.view() is None
    assert window.writing.text() == NEW
    assert "Nothing was published" in window.messages.text()
    window.publish()
    assert window.publishing.view() is not None


def test_the_click_that_brings_the_window_forward_does_not_skip_that(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    come_forward()
    window.publish()
    assert window.publishing.view() is None
    assert window.writing.text() == NEW


def test_a_file_with_its_old_time_and_size_is_seen_before_publishing(window, post, qtbot) -> None:
    before = (post / "en.md").stat()
    rewrite(post / "en.md", OLD, "THE COUNT IS OVER.")
    os.utime(post / "en.md", ns=(before.st_atime_ns, before.st_mtime_ns))
    window.publish()
    assert window.publishing.view() is None
    assert window.writing.text() == "THE COUNT IS OVER."


def test_nothing_is_read_when_nothing_changed(window, post, qtbot, monkeypatch) -> None:
    read = []
    real = stored_parts.read
    monkeypatch.setattr(stored_parts, "read", lambda *given: read.append(given) or real(*given))
    come_forward()
    quiet(window, qtbot)
    assert read == []
    window.publish()
    assert len(read) == 1
    rewrite(post / "en.md")
    come_forward()
    qtbot.waitUntil(lambda: window.writing.text() == NEW)
    assert str(read[1][1]) == "en"


def test_a_file_written_anew_with_the_same_bytes_is_no_news(window, post, qtbot) -> None:
    rewrite(post / "en.md", OLD, OLD)
    come_forward()
    quiet(window, qtbot)
    assert window.messages.text() == ""
    assert not window.undo.can_redo()


def test_with_unsaved_keys_the_writer_decides(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    window.writing.edit.insertPlainText("Mine. ")
    come_forward()
    qtbot.waitUntil(lambda: window.conflicts.dialog() is not None)
    assert "Mine." in window.writing.text()
    window.conflicts.dialog().later_button.click()


def test_a_version_added_outside_gets_its_tab(window, post, qtbot) -> None:
    (post / "km.md").write_text("លទ្ធផល\n", encoding="utf-8")
    come_forward()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    assert window.writing.language() == "en"
    assert window.editing.post().languages == ("en", "km")
    assert "added" in window.messages.text()
    window.writing.go_to("km", 0)
    window.writing.edit.insertPlainText("ថ្មី")
    assert window.editing.flush()
    assert "ថ្មី" in (post / "km.md").read_text(encoding="utf-8")


def test_a_version_deleted_outside_goes_and_can_be_put_back(window, post, qtbot) -> None:
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    window.writing.edit.insertPlainText("លទ្ធផល")
    assert window.editing.flush()
    (post / "km.md").unlink()
    come_forward()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en",))
    assert window.editing.post().languages == ("en",)
    window.messages._action.click()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    assert "លទ្ធផល" in (post / "km.md").read_text(encoding="utf-8")


def test_the_only_text_deleted_outside_is_the_writers_decision(window, post, qtbot) -> None:
    (post / "en.md").unlink()
    come_forward()
    qtbot.waitUntil(lambda: window.conflicts.dialog() is not None)
    assert window.writing.text() == OLD
    window.conflicts.dialog().mine_button.click()
    qtbot.waitUntil((post / "en.md").exists)
    assert OLD in (post / "en.md").read_text(encoding="utf-8")


def test_one_goes_on_in_a_folder_renamed_outside(window, post, qtbot) -> None:
    there = post.with_name("2026-01-01-elsewhere")
    post.rename(there)
    rewrite(there / "en.md")
    come_forward()
    qtbot.waitUntil(lambda: window.editing.post().path == there)
    assert window.writing.text() == NEW
    assert "renamed" in window.messages.text()
    window.writing.edit.insertPlainText("More. ")
    window.writing.flush()
    assert window.editing.flush()
    assert "More." in (there / "en.md").read_text(encoding="utf-8")
    assert not post.exists()


def test_a_post_deleted_outside_is_said_once_and_not_published(window, post, qtbot) -> None:
    shutil.rmtree(post)
    come_forward()
    qtbot.waitUntil(lambda: window.messages.text() != "")
    assert window.writing.text() == OLD
    window.messages.dismiss()
    come_forward()
    quiet(window, qtbot)
    assert window.messages.text() == ""
    window.publish()
    assert window.publishing.view() is None
    assert window.messages.text() != ""


def test_a_picture_changed_outside_is_told_before_publishing(window, post, qtbot) -> None:
    (post / "images").mkdir()
    (post / "images" / "market.jpg").write_bytes(b"one")
    come_forward()
    quiet(window, qtbot)
    assert window.messages.text() == ""
    (post / "images" / "market.jpg").write_bytes(b"another")
    window.publish()
    assert window.publishing.view() is None
    assert "picture" in window.messages.text()
    window.publish()
    assert window.publishing.view() is not None


def test_what_is_sent_is_what_the_window_shows(start, tmp_path, qtbot) -> None:
    desk = Desk(start, tmp_path, qtbot)
    path = desk.paths[0]
    view = desk.open_summary(path)
    rewrite(path / "en.md", BODIES["en"], NEW)
    come_forward()
    qtbot.waitUntil(lambda: desk.window.writing.text("en") == NEW)
    view.publish_button.click()
    qtbot.waitUntil(lambda: desk.publishing.view() is None)
    assert "nothing was sent" in desk.window.messages.text()
    assert desk.outbox.list() == ()
    with qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS) as done:
        desk.open_summary(path).publish_button.click()
    assert all(delivery.receipt is not None for delivery in done.args[0])


def test_a_table_changed_after_the_summary_is_not_sent_as_it_was(start, tmp_path, qtbot) -> None:
    desk = Desk(start, tmp_path, qtbot)
    path = desk.paths[0]
    add_table(post_folder.load(path), communes())
    rewrite(path / "en.md", BODIES["en"], FIGURE)
    view = desk.open_summary(path)
    rewrite(path / "tables" / "communes.toml", "489", "490")
    come_forward()
    tables = desk.window.writing.tables
    qtbot.waitUntil(lambda: tables.table("communes").cell("cnrp", "chiefs") == 490)
    view.publish_button.click()
    qtbot.waitUntil(lambda: desk.publishing.view() is None)
    assert "nothing was sent" in desk.window.messages.text()
    assert desk.outbox.list() == ()


def test_a_summary_of_a_text_the_window_has_not_shown_is_not_sent(start, tmp_path, qtbot) -> None:
    desk = Desk(start, tmp_path, qtbot)
    path = desk.paths[0]
    view = desk.open_summary(path)
    rewrite(path / "en.md", BODIES["en"], NEW)
    box = view.summary.status_box
    box.setCurrentIndex(box.findData(PostStatus.DRAFT.value))
    with qtbot.waitSignal(view.choice_changed):
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not desk.parts.runner.is_busy(), timeout=PATIENCE_MS)
    view.publish_button.click()
    qtbot.waitUntil(lambda: desk.publishing.view() is None)
    assert desk.outbox.list() == ()
    qtbot.waitUntil(lambda: desk.window.writing.text("en") == NEW)


@pytest.mark.parametrize("answer", ["new", "original"])
def test_a_copied_folder_asks_which_is_the_post(answer, start, tmp_path, qtbot) -> None:
    desk = Desk(start, tmp_path, qtbot)
    path = desk.paths[0]
    desk.publish(path).close()
    before = post_folder.load(path)
    copy = path.with_name("copy")
    shutil.copytree(path, copy)
    desk.window.library_control.refresh()
    qtbot.waitUntil(lambda: "same post" in desk.window.messages.text())
    desk.window.open_post(copy)
    qtbot.waitUntil(lambda: desk.window.editing.post().path == copy)
    desk.window.publish()
    assert desk.publishing.view() is None
    box = desk.window.outside.origin.box
    wanted = {"new": "This is a new post", "original": "This is the original"}[answer]
    next(button for button in box.buttons() if button.text() == wanted).click()
    qtbot.waitUntil(lambda: "of its own now" in desk.window.messages.text())
    kept, parted = (path, copy) if answer == "new" else (copy, path)
    assert post_folder.load(kept) == replace(before, path=kept)
    assert post_folder.load(parted).post_id != before.post_id
    assert post_folder.load(parted).publications == ()
    assert desk.window.editing.post() == post_folder.load(copy)
    desk.window.publish()
    qtbot.waitUntil(lambda: desk.publishing.view() is not None)
    desk.publishing.view().close()
