"""Steps that bring a results table into a post: its file goes and comes back with them."""

import pytest
from PySide6.QtWidgets import QLabel

from icc_editor.gui import questions
from icc_editor.gui.saving import SaveState
from tests.gui.test_editing_controller import type_text
from tests.gui.test_main_window import new_post

NAME = "seats"
LINE = f"![Seats](tables/{NAME}.toml)"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post of a few words."""
    new_post(program, qtbot)
    type_text(program.window, "Counted. ")
    return program.window


@pytest.fixture
def press(window):
    """Press undo or redo as the menu does."""

    def press(name: str) -> None:
        window.writing.actions_by_name[name].trigger()
        window.undo._pause.stop()  # the next key is pressed later

    return press


@pytest.fixture
def file(window, qtbot, monkeypatch):
    """Return the file of a table that was added a moment ago."""
    monkeypatch.setattr(questions, "ask_text", lambda *_words: "Seats")
    window.writing.edit.go_to_line(0)
    window.window_actions["new_table"].trigger()
    qtbot.waitUntil(lambda: window.tables.name() == NAME)
    return window.editing.post().path / "tables" / f"{NAME}.toml"


def start(window) -> None:
    window.tables.editor.empty.start_wanted.emit()
    assert window.writing.tables.table(NAME).rows


def test_undo_takes_the_line_of_a_new_table_and_its_file(window, file, press) -> None:
    before, text = file.read_bytes(), window.writing.text()
    assert LINE in text
    press("undo")
    assert LINE not in window.writing.text()
    assert not file.exists()
    assert NAME not in window.writing.tables.names()
    assert NAME not in window.editing.post().tables
    assert window.tables.name() == ""
    press("redo")
    assert window.writing.text() == text
    assert file.read_bytes() == before
    assert NAME in window.writing.tables.names()
    assert window.editing.flush()
    assert window.editing.state() is SaveState.SAVED


def test_undo_and_redo_go_over_what_was_typed_into_a_new_table(window, file, press) -> None:
    start(window)
    table = window.writing.tables.table(NAME)
    assert window.editing.flush()
    filled = file.read_bytes()
    press("undo")
    assert file.exists()
    press("undo")
    assert not file.exists()
    press("redo")
    press("redo")  # it is out of sight: undo opens it first
    if window.writing.tables.table(NAME) != table:
        press("redo")
    assert window.writing.tables.table(NAME) == table
    assert window.editing.flush()
    assert file.read_bytes() == filled


def test_a_file_somebody_changed_meanwhile_stays_when_its_step_is_undone(
    window,
    file,
    press,
) -> None:
    changed = file.read_bytes() + b"# theirs\n"
    file.write_bytes(changed)
    press("undo")
    assert file.read_bytes() == changed
    assert NAME in window.writing.tables.names()
    assert any(label.text() for label in window.messages.findChildren(QLabel))
    window.editing.look_outside()


def test_what_is_taken_back_can_be_made_again_in_a_post_that_was_left(
    program,
    window,
    file,
    press,
    qtbot,
) -> None:
    path, before = window.editing.post().path, file.read_bytes()
    press("undo")
    new_post(program, qtbot, "Other")
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post().path == path)
    assert not file.exists()
    press("redo")
    assert file.read_bytes() == before
    assert LINE in window.writing.text()


def test_typing_makes_the_undone_table_one_that_never_was(window, file, press) -> None:
    press("undo")
    type_text(window, "Other words. ")
    press("redo")
    assert not file.exists()
    assert NAME not in window.writing.tables.names()
