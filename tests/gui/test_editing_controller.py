# SPDX-License-Identifier: MIT
"""Nothing typed gets lost: not between two posts, not in a conflict, not on the way to the bin."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from icc_editor.errors import ReadOnlyPlace, StorageError
from icc_editor.gui.app import Program
from icc_editor.gui.editing import saving
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.history.conflict_dialog import ConflictDialog
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.part import PartKey
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from tests.gui.test_main_window import new_post


def type_text(window, text: str) -> None:
    QTest.keyClicks(window.writing.edit, text)
    window.writing.flush()


def noted(program: Program) -> list[str]:
    return [entry.text for entry in Journal(program.parts.places).pending()]


def write_outside(path: Path, text: str = "theirs\n") -> None:
    (path / "en.md").write_text(text, encoding="utf-8")


def on_disk(path: Path, language: str = "en") -> str:
    return (path / f"{language}.md").read_text(encoding="utf-8")


def put_off(window, qtbot) -> None:
    """Save into a conflict and decide later."""
    window.editing.save_now()
    dialog_of(window, qtbot).later_button.click()
    assert window.conflicts.dialog() is None


def dialog_of(window, qtbot) -> ConflictDialog:
    qtbot.waitUntil(lambda: window.conflicts.dialog() is not None)
    return window.conflicts.dialog()


@pytest.fixture
def unwritable(monkeypatch):
    """Let the library refuse every save, and the journal every note."""

    def refuse(window) -> None:
        def fail(*_arguments, **_more):
            raise StorageError(Path("/there"), reason="EIO")

        monkeypatch.setattr(window.editing._editing, "save", fail)
        monkeypatch.setattr(window.editing._editing, "note", fail)

    yield refuse
    monkeypatch.undo()


def test_what_is_typed_after_deciding_later_is_in_the_journal(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    put_off(window, qtbot)
    assert window.editing.state() is SaveState.FAILED
    assert window.editing.is_rescued()
    type_text(window, "And more. ")
    assert not window.editing.is_rescued()
    qtbot.waitUntil(window.editing.is_rescued, timeout=10_000)
    (text,) = noted(program)
    assert text == window.writing.text()
    assert "And more." in text
    assert on_disk(path) == "theirs\n"
    assert window.conflicts.dialog() is None


def test_a_title_typed_after_deciding_later_is_in_the_journal(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    put_off(window, qtbot)
    QTest.keyClicks(window.writing.page.title, " of ten communes")
    window.writing.fields.excerpt.setPlainText("Counted")
    assert not window.editing.is_rescued()
    qtbot.waitUntil(window.editing.is_rescued, timeout=10_000)
    (entry,) = Journal(program.parts.places).pending()
    noted_file = entry.whole.decode()
    assert "Results of ten communes" in noted_file
    assert "Counted" in noted_file
    assert "Mine." in noted_file
    assert on_disk(path) == "theirs\n"
    window.window_actions["save"].trigger()
    dialog = dialog_of(window, qtbot)
    assert "Results of ten communes" in dialog.texts.left.toPlainText()
    dialog.mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Results of ten communes" in on_disk(path)


def test_what_is_typed_after_a_failed_save_does_not_wait_for_the_next_try(
    program, qtbot, monkeypatch
) -> None:
    def fail(*_arguments, **_more):
        raise StorageError(Path("/there"), reason="EIO")

    new_post(program, qtbot)
    window = program.window
    monkeypatch.setattr(saving, "_RETRY_MS", 3_600_000)
    monkeypatch.setattr(window.editing._editing, "save", fail)
    type_text(window, "More. ")
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
    window.messages.dismiss()
    QTest.keyClicks(window.writing.page.title, " of ten communes")
    qtbot.waitUntil(window.editing.is_rescued, timeout=10_000)
    (entry,) = Journal(program.parts.places).pending()
    assert b"Results of ten communes" in entry.whole
    assert window.messages.text() == ""  # said once
    window.editing.save()
    qtbot.waitUntil(lambda: window.messages.text() != "")
    monkeypatch.undo()
    assert window.editing.flush()
    assert window.messages.text() == ""


def test_a_save_one_asks_for_shows_the_conflict_again(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    put_off(window, qtbot)
    type_text(window, "And more. ")
    window.window_actions["save"].trigger()
    dialog = dialog_of(window, qtbot)
    assert "And more." in dialog.texts.left.toPlainText()
    dialog.mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "And more." in on_disk(path)
    assert noted(program) == []


def test_the_dialog_says_whether_the_newest_words_are_safe(program, qtbot, monkeypatch) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    put_off(window, qtbot)
    type_text(window, "And more. ")
    asked = []
    monkeypatch.setattr(
        window, "_may_close", lambda: asked.append(window.editing.is_rescued()) or True
    )
    assert window.close()
    assert asked == [True]
    assert "And more." in noted(program)[0]


def test_keys_typed_while_the_conflict_is_decided_are_kept(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    type_text(window, "Late. ")
    dialog.mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Mine. Late. " in on_disk(path)


def test_keys_typed_while_the_decision_is_carried_out_are_kept(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog_of(window, qtbot).mine_button.click()
    type_text(window, "Later. ")
    assert window.editing.flush()
    assert "Mine. Later. " in on_disk(path)


def test_a_file_changed_once_more_while_one_decides_is_shown(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    first = dialog_of(window, qtbot)
    write_outside(path, "third\n")
    first.mine_button.click()
    second = dialog_of(window, qtbot)
    assert second.texts.right.toPlainText().endswith("third\n")
    second.theirs_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert on_disk(path) == "third\n"
    assert window.writing.text() == "third\n"


def test_two_conflicts_are_asked_one_after_the_other(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    for language in ("en", "km"):
        window.writing.tabs.choose(language)
        type_text(window, "Mine. ")
        (path / f"{language}.md").write_text("theirs\n", encoding="utf-8")
    window.editing.save_now()
    dialog_of(window, qtbot).mine_button.click()
    dialog_of(window, qtbot).mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Mine." in on_disk(path, "en")
    assert "Mine." in on_disk(path, "km")


def test_keys_typed_while_a_save_runs_are_saved_before_one_goes_on(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    type_text(window, "First. ")
    window.editing.save_now()
    type_text(window, "Second. ")
    assert window.editing.flush()
    assert "First. Second. " in on_disk(path)


def test_what_is_typed_before_another_post_opens_is_saved_and_nothing_after(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    second = new_post(program, qtbot, "Second")
    window = program.window
    page = window.writing.page
    QTest.keyClicks(page.edit, "Soon. ")
    window.editing.open_post(first)
    for field in (page.edit, page.title, window.writing.fields.excerpt):
        QTest.keyClicks(field, "Late. ")
    window.writing.edit.paste_plain()
    window.writing.actions_by_name["undo"].trigger()
    window.writing.commands.run("bold")
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    assert "Soon. " in on_disk(second)
    assert "Late" not in on_disk(second)
    assert "*" not in on_disk(second)
    assert "Late" not in window.writing.text() + window.writing.metadata().title
    assert window.editing.state() is SaveState.SAVED
    QTest.keyClicks(window.writing.page.title, "Now. ")
    type_text(window, "Here. ")
    assert window.editing.flush()
    assert "Here. " in on_disk(first)
    assert "Now. " in on_disk(first)


def test_what_is_typed_while_a_new_post_is_made_does_not_go_into_the_old_one(
    program, qtbot
) -> None:
    old = new_post(program, qtbot, "Old")
    window = program.window
    QTest.keyClicks(window.writing.page.edit, "Soon. ")
    window.window_actions["new"].trigger()
    for field in (window.writing.edit, window.writing.page.title):
        QTest.keyClicks(field, "Late. ")
    qtbot.waitUntil(lambda: window.editing.post().path != old)
    assert "Soon. " in on_disk(old)
    assert "Late" not in on_disk(old)
    QTest.keyClicks(window.writing.page.title, "New")
    assert window.editing.flush()
    assert "New" in on_disk(window.editing.post().path)


def test_keys_are_taken_again_when_no_new_post_can_be_made(program, qtbot, monkeypatch) -> None:
    old = new_post(program, qtbot, "Old")
    window = program.window

    def refuse(_library: Library, *_what: object) -> None:
        raise ReadOnlyPlace(old.parent)

    monkeypatch.setattr(Library, "new_post", refuse)
    window.window_actions["new"].trigger()
    qtbot.waitUntil(window.messages.isVisible)
    type_text(window, "Here. ")
    assert window.editing.flush()
    assert "Here. " in on_disk(old)


@pytest.mark.parametrize("why", ["gone", "chosen again"])
def test_keys_are_taken_again_when_the_post_stays(program, qtbot, why) -> None:
    first = new_post(program, qtbot, "First")
    second = new_post(program, qtbot, "Second")
    window = program.window
    if why == "gone":
        window.editing.open_post(first.with_name("gone"))
        qtbot.waitUntil(window.messages.isVisible)
    else:
        window.editing.open_post(first)
        window.editing.open_post(second)
    type_text(window, "Here. ")
    QTest.keyClicks(window.writing.page.title, "There. ")
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    assert window.editing.flush()
    assert "Here. " in on_disk(second)
    assert "There. " in on_disk(second)


def test_of_two_posts_asked_for_the_last_is_shown(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    second = new_post(program, qtbot, "Second")
    window = program.window
    window.editing.open_post(first)
    window.editing.open_post(second)
    window.editing.add_version("km")  # behind both in the same lane
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    assert window.editing.post().path == second


def test_a_post_whose_words_are_nowhere_is_not_left(program, qtbot, monkeypatch, unwritable):
    first = new_post(program, qtbot, "First")
    second = new_post(program, qtbot, "Second")
    window = program.window
    unwritable(window)
    type_text(window, "Unsafe. ")
    window.editing.open_post(first)
    qtbot.waitUntil(lambda: "stays open" in window.messages.text())
    assert window.editing.post().path == second
    assert "Unsafe." in window.writing.text()
    monkeypatch.undo()
    window.messages._action.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Unsafe." in on_disk(second)


def test_words_left_in_the_journal_are_offered_at_once(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    second = new_post(program, qtbot, "Second")
    window = program.window
    write_outside(second)
    type_text(window, "Mine. ")
    put_off(window, qtbot)
    window.editing.open_post(first)
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    assert "recovery file" in window.messages.text()
    window.messages._action.click()
    qtbot.waitUntil(lambda: window.recovery.dialog() is not None)
    assert "Mine." in window.recovery.dialog().texts.left.toPlainText()
    window.editing.open_post(second)
    qtbot.waitUntil(lambda: window.editing.post().path == second)
    type_text(window, "Going on. ")
    assert window.editing.flush()
    assert any("Mine." in text for text in noted(program))


def test_renaming_the_open_post_keeps_what_is_typed_and_can_be_undone(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    type_text(window, "More. ")
    window.library_control.rename(path, "Other")
    type_text(window, "And more. ")
    assert window.writing.page.title.text() == "Other"
    assert window.editing.flush()
    assert 'title: "Other"' in on_disk(path)
    assert "More. And more. " in on_disk(path)
    qtbot.waitUntil(lambda: [p.title for p in window.library_panel.posts()] == ["Other"])
    while window.writing.undo.can_undo():
        window.writing.undo.undo()
    assert window.writing.text() == ""


def test_a_post_that_is_not_open_is_renamed_on_the_disk(program, qtbot) -> None:
    first = new_post(program, qtbot, "First")
    new_post(program, qtbot, "Second")
    program.window.library_control.rename(first, "Other")
    qtbot.waitUntil(lambda: 'title: "Other"' in on_disk(first))


def test_a_post_whose_words_cannot_be_saved_is_not_binned(program, qtbot, monkeypatch, unwritable):
    path = new_post(program, qtbot)
    window = program.window
    unwritable(window)
    type_text(window, "Unsafe. ")
    window.library_control.trash(path)
    assert "not put into the bin" in window.messages.text()
    assert window.editing.post().path == path
    assert "Unsafe." in window.writing.text()
    assert path.exists()
    monkeypatch.undo()
    assert window.editing.flush()


def test_a_version_read_again_with_unsaved_keys_is_a_conflict(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.reload(path, PartKey.version("en"))
    dialog = dialog_of(window, qtbot)
    assert "Mine." in window.writing.text()
    dialog.theirs_button.click()
    qtbot.waitUntil(lambda: window.writing.text() == "theirs\n")


def test_a_copy_beside_the_post_is_said_when_it_is_opened(program, qtbot, monkeypatch) -> None:
    first = new_post(program, qtbot, "First")
    new_post(program, qtbot, "Second")
    window = program.window
    (first / "en (conflict 2017-06-04 10-00-00).md").write_text("mine\n", encoding="utf-8")
    window.editing.open_post(first)
    qtbot.waitUntil(lambda: "en (conflict 2017-06-04 10-00-00).md" in window.messages.text())
    shown = []
    monkeypatch.setattr(
        "icc_editor.gui.browser.QDesktopServices.openUrl",
        lambda url: shown.append(Path(url.toLocalFile())) or True,
    )
    window.messages._action.click()
    assert shown == [first]


def test_a_finding_in_broken_fields_leads_to_its_line(program, qtbot) -> None:
    path = new_post(program, qtbot, "First")
    new_post(program, qtbot, "Second")
    window = program.window
    write_outside(path, "---\ntitle: a\ncategories: [\n---\nText\n")
    window.editing.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post().path == path)
    window.follower.jump(Diagnostic("front_matter.broken", Severity.ERROR, "en", "line:3"))
    assert window.writing.edit.textCursor().block().text() == "categories: ["
