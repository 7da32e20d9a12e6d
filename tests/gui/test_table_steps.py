"""Steps that bring a results table into a post: its file goes and comes back with them."""

import pytest
from PySide6.QtWidgets import QLabel

from icc_editor.gui import questions
from icc_editor.gui.editing.saving import SaveState
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
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


@pytest.fixture
def named(window, file, monkeypatch):
    """Return the window with a table that both versions show and quote."""
    quote = "Won {{seats.row.column}}, `tables/seats.toml`."
    window.writing.edit.put_lines({0: quote})
    window.tables.editor.empty.start_wanted.emit()
    monkeypatch.setattr(questions, "ask_text", lambda *_words: "Seats of 2018")
    monkeypatch.setattr(questions, "shall_follow", lambda *_words, **_how: True)
    return window


def rename(window, qtbot) -> None:
    window.window_actions["rename_table"].trigger()
    qtbot.waitUntil(lambda: "seats_of_2018" in window.writing.tables.names())


def test_a_renamed_table_is_followed_by_its_line_and_its_figures(named, file, qtbot) -> None:
    named.editing.add_version("km")
    qtbot.waitUntil(lambda: named.writing.languages() == ("en", "km"))
    named.writing.edit.put_lines({0: "![](tables/seats.toml#chart) {{seats.total.column:share}}"})
    named.writing.show_language("en")
    rename(named, qtbot)
    assert "Won {{seats_of_2018.row.column}}, `tables/seats.toml`." in named.writing.text("en")
    assert "(tables/seats_of_2018.toml)" in named.writing.text("en")
    assert (
        "![](tables/seats_of_2018.toml#chart) {{seats_of_2018.total.column:share}}"
        in named.writing.text("km")
    )
    assert named.writing.tables.names() == ("seats_of_2018",)
    assert named.writing.tables.table("seats_of_2018").id == "seats_of_2018"
    assert named.tables.name() == "seats_of_2018"
    assert not file.exists()
    assert named.editing.flush()


def test_renaming_is_one_step_with_the_files(named, file, press, qtbot) -> None:
    assert named.editing.flush()
    other = file.with_name("seats.tmp")
    other.write_bytes(file.read_bytes() + b"# by hand\n")
    other.replace(file)
    named.editing.look_outside()
    key = PartKey.table(NAME)
    qtbot.waitUntil(lambda: named.editing.stored(key).raw == file.read_bytes(), timeout=10_000)
    text, table = named.writing.text(), named.writing.tables.table(NAME)
    raw, new = file.read_bytes(), file.with_name("seats_of_2018.toml")
    rename(named, qtbot)
    assert b"# by hand" in new.read_bytes()
    renamed = new.read_bytes()
    press("undo")
    assert named.writing.text() == text
    assert file.read_bytes() == raw
    assert named.writing.tables.table(NAME) == table
    assert not new.exists()
    press("redo")
    assert new.read_bytes() == renamed
    assert not file.exists()
    assert "{{seats_of_2018.row.column}}" in named.writing.text()


def test_texts_that_are_to_be_left_are_left(named, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(questions, "shall_follow", lambda *_words, **_how: False)
    text = named.writing.text()
    rename(named, qtbot)
    assert named.writing.text() == text


def test_who_gives_up_at_the_question_about_the_texts_renames_nothing(
    named, file, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(questions, "shall_follow", lambda *_words, **_how: None)
    named.window_actions["rename_table"].trigger()
    qtbot.wait(50)
    assert named.writing.tables.names() == (NAME,)
    assert file.exists()


def test_a_name_that_is_taken_or_none_is_asked_for_again(window, file, qtbot, monkeypatch) -> None:
    window.editing.add_table(ResultsTable("ballots"))
    qtbot.waitUntil(lambda: window.tables.name() == "ballots")
    answers, asked = ["Seats", "តារាង", "votes"], []

    def ask(_window, _title, question, _text) -> str:
        asked.append(question)
        return answers[len(asked) - 1]

    monkeypatch.setattr(questions, "ask_text", ask)
    monkeypatch.setattr(questions, "shall_follow", lambda *_words, **_how: True)
    window.tables.editor.actions_by.by_name["rename"].trigger()
    qtbot.waitUntil(lambda: window.writing.tables.names() == (NAME, "votes"))
    assert "There is a table" in asked[1]
    assert "Latin letters" in asked[2]
    assert window.tables.name() == "votes"
