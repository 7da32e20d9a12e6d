# SPDX-License-Identifier: MIT
"""What changes in the states of a translation comes to the disk, or is kept and asked about.

Nothing shows states here: those of the open post are changed where a view of them would.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from icc_editor.errors import StorageError
from icc_editor.gui.editing import saving
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.history.history_dialog import HistoryDialog
from icc_editor.post.part import PartKey
from icc_editor.services.drafts import FileDraft
from icc_editor.services.editing import Editing
from icc_editor.storage.journal import Journal
from tests.gui.test_editing_controller import dialog_of, on_disk, type_text
from tests.gui.test_main_window import new_post
from tests.gui.test_versions import add, remove

KEY = PartKey.translation("km")
PATIENCE_MS = 10_000
STATES = b'[[segment]]\nsource = "Won"\nstate = "reviewed"\n'
MINE = STATES.replace(b"reviewed", b"draft")
THEIRS = STATES.replace(b"reviewed", b"outdated")
NO_TEXT = b"\xff\xfe\x00 = [never closed\r\n"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post whose Khmer version has states."""
    new_post(program, qtbot)
    add(program.window, qtbot, "km")
    with qtbot.waitSignal(program.window.editing.translations.changed):
        program.window.editing.add_translation("km", STATES)
    return program.window


def file(window) -> Path:
    return window.editing.post().path / "translations" / "km.toml"


def stands(window) -> bytes | None:
    return window.editing.translations.raw("km")


def kept(window) -> list[bytes]:
    history = window.editing._editing.history
    return [history.read(s) for s in history.list(window.editing.post(), str(KEY))]


def look_outside(window, qtbot) -> None:
    with qtbot.waitSignal(window.editing.changed_outside):
        window.editing.look_outside()


def test_a_change_is_on_the_disk_at_most_two_seconds_later(window, qtbot) -> None:
    window.editing.translations.put("km", MINE)
    timer = window.editing._saving._timer
    assert timer.isActive()
    assert 0 < timer.remainingTime() <= 2000  # the number is the guide's
    qtbot.waitUntil(lambda: file(window).read_bytes() == MINE, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)


def test_a_text_and_its_states_are_saved_together_and_each_for_itself(window) -> None:
    before = file(window).stat().st_mtime_ns
    type_text(window, "One. ")
    assert window.editing.flush()
    assert file(window).stat().st_mtime_ns == before
    type_text(window, "Two. ")
    window.editing.translations.put("km", MINE)
    assert window.editing.flush()
    assert "Two. " in on_disk(window.editing.post().path, "km")
    assert file(window).read_bytes() == MINE


def test_states_that_are_the_same_are_no_change(window) -> None:
    window.editing.translations.put("km", STATES)
    assert window.editing.state() is SaveState.SAVED


@pytest.mark.parametrize("button", ["mine_button", "theirs_button", "both_button"])
def test_the_writer_chooses_when_they_were_changed_outside_too(window, qtbot, button) -> None:
    file(window).write_bytes(THEIRS)
    window.editing.translations.put("km", MINE)
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    assert file(window).read_bytes() == THEIRS  # nothing was overwritten
    heads = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("States of the Khmer translation" in head for head in heads)
    assert "draft" in dialog.texts.left.toPlainText()
    assert "outdated" in dialog.texts.right.toPlainText()
    getattr(dialog, button).click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    stays = MINE if button == "mine_button" else THEIRS
    assert stands(window) == stays == file(window).read_bytes()
    everything = [path.read_bytes() for path in window.library.path.rglob("*.toml")]
    assert MINE in everything
    assert THEIRS in everything
    if button == "both_button":
        qtbot.waitUntil(lambda: "km (conflict" in window.messages.text())


def test_what_other_programs_do_to_them_is_told_and_what_was_is_kept(window, qtbot) -> None:
    file(window).write_bytes(THEIRS)
    look_outside(window, qtbot)
    assert stands(window) == THEIRS
    assert "states of a translation were changed outside" in window.messages.text()
    assert window.editing.state() is SaveState.SAVED
    assert STATES in kept(window)
    file(window).with_name("fr.toml").write_bytes(NO_TEXT)
    look_outside(window, qtbot)
    assert window.editing.translations.raw("fr") == NO_TEXT
    assert "states of a translation were added" in window.messages.text()
    assert window.writing.language() == "km"
    file(window).unlink()
    look_outside(window, qtbot)
    assert stands(window) is None
    assert "states of a translation of this post were deleted" in window.messages.text()
    window.messages._action.click()
    qtbot.waitUntil(lambda: stands(window) == THEIRS)
    assert file(window).read_bytes() == THEIRS


def test_a_change_outside_is_heard_while_the_window_stays(window, qtbot) -> None:
    watch = window.editing._outside._watch
    window.editing.look_outside()
    qtbot.waitUntil(lambda: file(window).parent in watch._files, timeout=PATIENCE_MS)
    other = file(window).with_name("km.tmp")
    other.write_bytes(THEIRS)
    other.replace(file(window))
    qtbot.waitUntil(lambda: stands(window) == THEIRS, timeout=PATIENCE_MS)


def test_they_go_with_their_version_and_undo_brings_both_back(window, qtbot) -> None:
    window.editing.translations.put("km", MINE)  # saved before it goes
    remove(window, qtbot, "km")
    assert not file(window).exists()
    assert window.editing.translations.languages() == ()
    assert window.editing.post().parts == (PartKey.version("en"),)
    window.writing.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: stands(window) == MINE)
    assert window.writing.languages() == ("en", "km")
    assert file(window).read_bytes() == MINE
    window.editing.translations.put("km", THEIRS)
    assert window.editing.flush()
    assert file(window).read_bytes() == THEIRS


def test_states_of_a_version_that_is_not_there_stay(window, qtbot) -> None:
    (window.editing.post().path / "km.md").unlink()
    look_outside(window, qtbot)
    assert window.writing.languages() == ("en",)
    assert (stands(window), file(window).read_bytes()) == (STATES, STATES)


def test_an_earlier_state_is_brought_back(window, qtbot) -> None:
    file(window).write_bytes(THEIRS)
    look_outside(window, qtbot)
    window.history.show_history_of(KEY)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(HistoryDialog)))
    dialog = next(d for d in window.findChildren(HistoryDialog) if d.isVisible())
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert "reviewed" in dialog.texts.left.toPlainText()
    assert "outdated" in dialog.texts.right.toPlainText()
    dialog.take_button.click()
    assert stands(window) == STATES
    assert window.editing.flush()
    assert file(window).read_bytes() == STATES
    assert THEIRS in kept(window)


def test_another_post_has_its_own_and_they_are_found_again(program, window, qtbot) -> None:
    path = window.editing.post().path
    told = []
    window.editing.translations.shown.connect(lambda: told.append(stands(window)))
    new_post(program, qtbot, "Other")
    assert stands(window) is None
    (path / "translations" / "km.toml").write_bytes(NO_TEXT)
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post().path == path)
    assert told == [None, NO_TEXT]
    type_text(window, "Text. ")
    assert window.editing.flush()
    assert file(window).read_bytes() == NO_TEXT
    assert window.editing.close_post()
    assert window.editing.translations.languages() == ()


def test_states_that_cannot_be_saved_are_in_the_journal(window, qtbot, monkeypatch) -> None:
    def fail(*_arguments, **_more):
        raise StorageError(Path("/there"), reason="EIO")

    with monkeypatch.context() as broken:
        broken.setattr(saving, "_RETRY_MS", 3_600_000)
        broken.setattr(window.editing._editing, "save", fail)
        window.editing.translations.put("km", MINE)
        window.editing.save_now()
        qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
        assert window.editing.is_rescued()
        (entry,) = Journal(window.parts.places).pending()
        assert (entry.key, entry.whole) == (KEY, MINE)
    assert window.editing.flush()
    assert file(window).read_bytes() == MINE


def test_what_was_noted_before_a_crash_is_offered_with_the_post_it_belongs_to(
    window, qtbot
) -> None:
    post = window.editing.post()
    crashed = Editing(window.library, Journal(window.parts.places))
    crashed.note(post, window.editing.stored(KEY), FileDraft(MINE))
    window.recovery.look()
    qtbot.waitUntil(lambda: window.recovery.dialog() is not None)
    dialog = window.recovery.dialog()
    assert post.path.name in dialog.list.item(0).text()
    assert "States of the Khmer translation" in dialog.list.item(0).text()
    assert "draft" in dialog.texts.left.toPlainText()
    assert "reviewed" in dialog.texts.right.toPlainText()
    dialog.take_button.click()
    qtbot.waitUntil(lambda: stands(window) == MINE)
    assert file(window).read_bytes() == MINE
    assert Journal(window.parts.places).pending() == ()
