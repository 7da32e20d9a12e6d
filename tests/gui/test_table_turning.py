# SPDX-License-Identifier: MIT
"""An ordinary table of the text becomes a results table and back, one step each."""

import pytest

from icc_editor.gui.table_import.import_dialog import ImportDialog
from icc_editor.gui.text_edit.edits import Place
from icc_editor.post.clock import utc_now
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes

PIPE = """\
| Party | Chiefs |
| :---- | ----: |
| CPP | 1,156 |
| CNRP | {{communes.cnrp.chiefs}} |
| **Total** | **1,645** |"""
TEXT = f"Counted:\n\n{PIPE}\n\nAnd:\n\n![Communes](tables/communes.toml)\n\n- | a |\n"
IN_PIPE, IN_WORDS, AT_TABLE = 4, 0, 10
TO_RESULTS, TO_TEXT = "table_of_text", "text_of_table"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post that has an ordinary table and a results table."""
    window = program.window
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    path.write_text(path.read_text() + TEXT)
    add_table(made, communes())
    window.show()
    window.open_post(made.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    # A figure in a cell has its value once the tables are read.
    qtbot.waitUntil(lambda: window.writing.edit.figures.values is not None)
    return window


def take(window, qtbot) -> None:
    """Press the button of the window that asks, once it shows what would come."""

    def is_ready() -> bool:
        dialog = window.findChild(ImportDialog)
        return dialog is not None and bool(dialog.outcome.text())

    qtbot.waitUntil(is_ready, timeout=20_000)
    window.findChild(ImportDialog).insert_button.click()


def entries(window, line: int) -> list[str]:
    menu = window.writing.edit.context_menu(Place(line, 2))
    return [action.text() for action in menu.actions()]


def opened(window, command: str):
    """Return a command as it stands when the menu is opened."""
    window.menus["insert"].aboutToShow.emit()
    return window.window_actions[command]


def turn_into_results(window, qtbot) -> None:
    window.writing.edit.go_to_line(IN_PIPE)
    window.window_actions[TO_RESULTS].trigger()
    take(window, qtbot)
    qtbot.waitUntil(lambda: window.tables.name() == "table", timeout=10_000)


def test_a_table_of_the_text_becomes_a_results_table_in_its_place(window, qtbot) -> None:
    turn_into_results(window, qtbot)
    table = window.writing.tables.table("table")
    assert [(row.key, row.cells[1]) for row in table.rows] == [("cpp", 1156), ("cnrp", 489)]
    assert table.total.cells[1] == 1645
    assert window.writing.text() == TEXT.replace(PIPE, "![](tables/table.toml)")
    assert window.tables.editor.isVisible()


def test_turning_it_is_one_step_that_leaves_no_file(window, qtbot) -> None:
    turn_into_results(window, qtbot)
    file = window.editing.post().path / "tables" / "table.toml"
    raw = file.read_bytes()
    window.undo.undo()
    assert window.writing.text() == TEXT
    assert not file.exists()
    window.undo.redo()
    assert file.read_bytes() == raw
    assert "(tables/table.toml)" in window.writing.text()


def test_a_table_changed_while_it_was_asked_about_is_not_replaced(window, qtbot) -> None:
    window.writing.edit.go_to_line(IN_PIPE)
    window.window_actions[TO_RESULTS].trigger()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=20_000)
    window.writing.edit.put_lines({IN_PIPE: "| CPP | 1,157 |"})
    take(window, qtbot)
    qtbot.waitUntil(lambda: window.tables.name() == "table", timeout=10_000)
    assert "| CPP | 1,157 |" in window.writing.text()
    assert "(tables/table.toml)" in window.writing.text()


def test_a_results_table_becomes_an_ordinary_one_as_readers_see_it(window) -> None:
    window.writing.edit.go_to_line(AT_TABLE)
    window.window_actions[TO_TEXT].trigger()
    lines = window.writing.edit.lines()
    assert "(tables/communes.toml)" not in window.writing.text()
    assert lines[AT_TABLE].startswith("| Party |")
    assert any(line.startswith("| Rescue Party | 489 |") for line in lines)
    assert "communes" in window.writing.tables.names()  # figures come from it
    assert window.messages.isVisible()
    window.undo.undo()
    assert window.writing.text() == TEXT


@pytest.mark.parametrize(
    ("line", "command"), [(IN_PIPE, TO_RESULTS), (IN_WORDS, ""), (AT_TABLE, TO_TEXT)]
)
def test_each_command_is_allowed_where_it_can_be_done_and_says_why_elsewhere(
    window, line, command
) -> None:
    window.writing.edit.go_to_line(line)
    for name in (TO_RESULTS, TO_TEXT):
        action = opened(window, name)
        assert action.isEnabled() is (name == command)
        assert ("cursor is not" in action.toolTip()) is (name != command)


def test_nothing_is_turned_in_a_post_that_can_only_be_read_or_without_the_file(
    window, qtbot
) -> None:
    window.writing.edit.go_to_line(AT_TABLE)
    window.writing.set_read_only("Look only.")
    assert not opened(window, TO_TEXT).isEnabled()
    assert "cannot be changed" in window.window_actions[TO_TEXT].toolTip()
    window.writing.set_read_only("")
    assert opened(window, TO_TEXT).isEnabled()
    window.editing.remove_part(window.tables.part_in_front().table("communes"), lambda *_: None)
    assert not opened(window, TO_TEXT).isEnabled()
    assert "missing" in window.window_actions[TO_TEXT].toolTip()


def test_the_menu_of_a_table_offers_what_can_be_done_with_it(window) -> None:
    assert any("results table…" in entry for entry in entries(window, IN_PIPE))
    assert any("ordinary table" in entry for entry in entries(window, AT_TABLE))
    assert not any("table" in entry for entry in entries(window, IN_WORDS))


def test_the_menu_works_on_the_table_that_was_clicked(window) -> None:
    window.writing.edit.go_to_line(IN_WORDS)
    menu = window.writing.edit.context_menu(Place(AT_TABLE, 2))
    next(action for action in menu.actions() if "ordinary" in action.text()).trigger()
    assert "| Rescue Party | 489 |" in window.writing.text()
