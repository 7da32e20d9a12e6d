# SPDX-License-Identifier: MIT
"""What is changed in a results table comes to the disk, or is kept and asked about, as text is.

Nothing shows a table here: the tables of the open post are changed where an editor changes them.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from icc_editor.errors import StorageError
from icc_editor.formats import table_toml
from icc_editor.gui.editing import saving
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.history.history_dialog import HistoryDialog
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.storage.journal import Journal
from icc_editor.storage.post_tables import add_table
from tests.gui.killed_writer import change_and_be_killed, post_on
from tests.gui.test_editing_controller import dialog_of, on_disk, type_text
from tests.gui.test_main_window import new_post

KEY = PartKey.table("communes")
BROKEN = b'id = "communes"\nrows = [ # never closed\n'
PATIENCE_MS = 10_000
TABLE = ResultsTable(
    "communes",
    columns=(Column("party", ColumnKind.LABEL), Column("votes")),
    rows=(Row("cpp", (Texts.of("CPP"), 1156)), Row("cnrp", (Texts.of("CNRP"), 489))),
)


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post that has a table."""
    new_post(program, qtbot)
    with qtbot.waitSignal(program.window.editing.table_added):
        program.window.editing.add_table(TABLE)
    return program.window


def captioned(caption: str) -> ResultsTable:
    return replace(TABLE, caption=Texts.of(caption))


def change(window, caption: str) -> None:
    window.writing.tables.change("communes", captioned(caption))


def file(window) -> Path:
    return window.editing.post().path / "tables" / "communes.toml"


def stands(window) -> ResultsTable:
    return window.writing.tables.table("communes")


def write_outside(window, caption: str = "Theirs") -> None:
    file(window).write_bytes(table_toml.new(captioned(caption)).raw)


def kept(window) -> list[bytes]:
    history = window.editing._editing.history
    return [history.read(s) for s in history.list(window.editing.post(), str(KEY))]


def test_a_change_is_on_the_disk_at_most_two_seconds_later(window, qtbot) -> None:
    change(window, "Commune chiefs")
    timer = window.editing._saving._timer
    assert timer.isActive()
    assert 0 < timer.remainingTime() <= 2000  # the number is the guide's
    qtbot.waitUntil(lambda: "Commune chiefs" in file(window).read_text(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)


def test_a_text_and_a_table_are_saved_together_and_each_for_itself(window, qtbot) -> None:
    before = file(window).stat().st_mtime_ns
    type_text(window, "One. ")
    assert window.editing.flush()
    assert file(window).stat().st_mtime_ns == before
    type_text(window, "Two. ")
    change(window, "Both")
    assert window.editing.flush()
    assert "Two. " in on_disk(window.editing.post().path)
    assert "Both" in file(window).read_text()


def test_what_is_being_typed_into_a_cell_is_saved_too(window) -> None:
    window.writing.tables.flush_requested.connect(lambda: change(window, "Just typed"))
    assert window.editing.flush()
    assert "Just typed" in file(window).read_text()


def test_undo_takes_a_change_back_and_that_is_saved(window) -> None:
    change(window, "Wrong")
    assert window.editing.flush()
    window.undo.undo()
    assert stands(window) == TABLE
    assert window.editing.flush()
    assert "Wrong" not in file(window).read_text()
    window.undo.redo()
    assert window.editing.flush()
    assert "Wrong" in file(window).read_text()


@pytest.mark.parametrize("button", ["mine_button", "theirs_button", "both_button"])
def test_the_writer_chooses_when_a_table_was_changed_outside_too(window, qtbot, button) -> None:
    write_outside(window)
    change(window, "Mine")
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    assert "Theirs" in file(window).read_text()  # nothing was overwritten
    assert any("communes" in label.text() for label in dialog.findChildren(QLabel))
    assert "Mine" in dialog.texts.left.toPlainText()
    assert "Theirs" in dialog.texts.right.toPlainText()
    getattr(dialog, button).click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    stays = "Mine" if button == "mine_button" else "Theirs"
    assert stands(window) == captioned(stays)
    assert stays in file(window).read_text()
    everything = [path.read_text() for path in window.library.path.rglob("*.toml")]
    assert any("Mine" in text for text in everything)
    assert any("Theirs" in text for text in everything)


def test_a_conflict_that_was_put_off_is_in_the_journal_and_asked_again(window, qtbot) -> None:
    write_outside(window)
    change(window, "Mine")
    window.editing.save_now()
    dialog_of(window, qtbot).later_button.click()
    change(window, "Mine, and more")
    qtbot.waitUntil(window.editing.is_rescued, timeout=PATIENCE_MS)
    (entry,) = Journal(window.parts.places).pending()
    assert entry.key == KEY
    assert "Mine, and more" in entry.text
    type_text(window, "The text goes on. ")
    window.editing.save()
    dialog_of(window, qtbot).mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Mine, and more" in file(window).read_text()
    assert Journal(window.parts.places).pending() == ()


def test_what_other_programs_do_to_tables_is_shown_and_can_be_undone(window, qtbot) -> None:
    told = []
    window.writing.tables.changed.connect(told.append)
    write_outside(window)
    window.editing.look_outside()
    qtbot.waitUntil(lambda: stands(window) == captioned("Theirs"))
    assert told == ["communes"]
    assert "results table was changed outside" in window.messages.text()
    assert window.editing.state() is SaveState.SAVED
    window.undo.undo()
    assert window.editing.flush()
    assert "Theirs" not in file(window).read_text()
    other = file(window).with_name("provinces.toml")
    other.write_text('id = "provinces"\n')
    window.editing.look_outside()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("communes", "provinces"))
    assert window.writing.language() == "en"
    other.unlink()
    window.editing.look_outside()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("communes",))
    window.messages._action.click()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("communes", "provinces"))
    assert other.read_text() == 'id = "provinces"\n'


def test_a_change_outside_is_heard_while_the_window_stays(window, qtbot) -> None:
    folder = file(window).parent
    watch = window.editing._outside._watch
    qtbot.waitUntil(lambda: folder in watch._files, timeout=PATIENCE_MS)
    file(window).with_name("new.toml").write_bytes(b'id = "new"\n')
    file(window).with_name("new.toml").replace(file(window).with_name("other.toml"))
    qtbot.waitUntil(
        lambda: window.writing.tables.names() == ("communes", "other"), timeout=PATIENCE_MS
    )
    other = file(window).with_name("communes.tmp")
    other.write_bytes(table_toml.new(captioned("Theirs")).raw)
    other.replace(file(window))
    qtbot.waitUntil(lambda: stands(window) == captioned("Theirs"), timeout=PATIENCE_MS)


def test_a_removed_table_comes_back_and_the_words_of_the_post_stay(window, qtbot) -> None:
    change(window, "Counted")
    taken = []
    window.editing.remove_part(KEY, lambda post, removed: taken.append((post, *removed)))
    assert window.writing.tables.names() == ()
    assert not file(window).exists()
    window.undo.undo()  # its steps went with it: this is the title's
    assert window.writing.tables.names() == ()
    ((post, stored),) = taken
    assert b"Counted" in stored.raw
    window.editing.put_back(post, stored)
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("communes",))
    assert stands(window) == captioned("Counted")
    assert file(window).read_bytes() == stored.raw
    change(window, "Goes on")
    assert window.editing.flush()


def test_an_earlier_state_is_brought_back_as_a_step(window, qtbot) -> None:
    change(window, "Now")
    assert window.editing.flush()
    write_outside(window)
    window.editing.look_outside()
    qtbot.waitUntil(lambda: stands(window) == captioned("Theirs"))
    window.history.show_history_of(KEY)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(HistoryDialog)))
    dialog = next(d for d in window.findChildren(HistoryDialog) if d.isVisible())
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert "Now" in dialog.texts.left.toPlainText()
    assert "Theirs" in dialog.texts.right.toPlainText()
    dialog.take_button.click()
    qtbot.waitUntil(lambda: stands(window) == captioned("Now"))
    assert window.editing.flush()
    assert "Now" in file(window).read_text()
    window.undo.undo()
    assert stands(window) == captioned("Theirs")


def test_a_broken_file_is_held_as_it_is_and_loses_nothing(program, window, qtbot) -> None:
    path = window.editing.post().path
    other = new_post(program, qtbot, "Other")
    (path / "tables" / "communes.toml").write_bytes(BROKEN)
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post().path == path)
    tables = window.writing.tables
    assert (tables.contents("communes"), tables.table("communes")) == (BROKEN, None)
    type_text(window, "Text. ")
    assert window.editing.flush()
    assert file(window).read_bytes() == BROKEN
    tables.change("communes", BROKEN + b"]\n")
    assert window.editing.flush()
    assert file(window).read_bytes() == BROKEN + b"]\n"
    assert other.exists()


def test_a_post_comes_back_with_the_steps_of_its_tables(program, window, qtbot) -> None:
    path = window.editing.post().path
    change(window, "First")
    other = new_post(program, qtbot, "Other")
    assert window.writing.tables.names() == ()
    (path / "tables" / "communes.toml").write_bytes(table_toml.new(captioned("Theirs")).raw)
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post().path == path)
    assert stands(window) == captioned("Theirs")
    window.tables.open("communes")
    window.undo.undo()
    assert stands(window) == captioned("First")
    window.undo.undo()
    assert stands(window) == TABLE
    assert window.editing.flush()
    assert other.exists()


def test_a_table_that_cannot_be_saved_is_in_the_journal(window, qtbot, monkeypatch) -> None:
    def fail(*_arguments, **_more):
        raise StorageError(Path("/there"), reason="EIO")

    with monkeypatch.context() as broken:
        broken.setattr(saving, "_RETRY_MS", 3_600_000)
        broken.setattr(window.editing._editing, "save", fail)
        change(window, "Typed")
        window.editing.save_now()
        qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
        assert window.editing.is_rescued()
    assert window.editing.flush()
    assert "Typed" in file(window).read_text()


def test_a_read_only_post_changes_no_table(window) -> None:
    told = []
    window.writing.tables.writable_changed.connect(told.append)
    window.writing.set_read_only("No room")
    assert not window.writing.tables.is_writable()
    window.writing.set_read_only("")
    assert told == [False, True]


# A writer whose disk is full: changes a table, and is killed.
CHANGE_TABLE = """
from dataclasses import replace
from icc_editor.post.table_parts import Texts
tables = window.writing.tables
tables.change("communes", replace(tables.table("communes"), caption=Texts.of("x" * 9000)))
wait_until_noted()
"""


def test_a_table_changed_on_a_full_disk_survives_kill_9(
    start, places, qtbot, make_small_disk
) -> None:
    disk = make_small_disk(256)
    library, post = post_on(disk, places)
    add_table(post, TABLE)
    filler = disk.fill()
    path = post.path / "tables" / "communes.toml"
    before = path.read_bytes()
    change_and_be_killed(places, library.path, CHANGE_TABLE)
    assert path.read_bytes() == before
    filler.unlink()
    program = start(library.path, last_post=str(post.path))
    qtbot.waitUntil(lambda: program.window.recovery.dialog() is not None)
    dialog = program.window.recovery.dialog()
    assert "Table communes" in dialog.list.item(0).text()
    assert "x" * 9000 in dialog.texts.left.toPlainText()
    assert dialog.texts.right.toPlainText() == before.decode()
    dialog.take_button.click()
    qtbot.waitUntil(lambda: stands(program.window) == captioned("x" * 9000))
    assert b"x" * 9000 in path.read_bytes()
    assert Journal(places).pending() == ()
    program.window.tables.open("communes")
    program.window.undo.undo()
    assert stands(program.window) == TABLE
