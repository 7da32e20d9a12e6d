# SPDX-License-Identifier: MIT
"""A results table is opened below the text it stands in; its changes are steps of the post."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui import questions
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.history.history_dialog import HistoryDialog
from icc_editor.gui.menu_letters import plain_text
from icc_editor.gui.tables.table_text import with_lines
from icc_editor.post.clock import utc_now
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Texts
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes
from tests.gui.test_editing_controller import on_disk, type_text
from tests.gui.test_main_window import new_post

LINE = "![Communes](tables/communes.toml)"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post that shows a table in its third line."""
    window = program.window
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    path.write_text(path.read_text() + f"Counted:\n\n{LINE}\n\nAnd more.\n")
    add_table(made, communes())
    add_table(made, ResultsTable("ballots"))
    window.show()
    window.open_post(made.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    return window


@pytest.fixture
def editor(window):
    """Return the editor with the table of the third line in it."""
    window.writing.edit.go_to_line(2)
    window.window_actions["edit_table"].trigger()
    return window.tables.editor


def chiefs(window) -> int:
    return int(window.writing.tables.table("communes").row("cnrp").cells[1])


def type_chiefs(editor, words: str) -> None:
    """Type a number as a writer does, into the grid."""
    row = next(n for n, row in enumerate(editor.table().rows) if row.key == "cnrp")
    column = [column.key for column in editor.table().columns].index("chiefs")
    editor.grid.choose([row], [column])
    editor.grid.setFocus()
    QTest.keyClicks(editor.grid, words[0])
    QTest.keyClicks(QApplication.focusWidget(), words[1:])


def test_the_table_at_the_caret_is_opened_and_the_keys_go_there(window, editor) -> None:
    assert window.tables.name() == "communes"
    assert editor.isVisible()
    assert editor.table() == communes()
    assert editor.isAncestorOf(QApplication.focusWidget())
    assert window.tables.part_in_front() == PartKey.table("communes")


def test_away_from_a_table_the_one_that_is_open_is_gone_to(window, editor) -> None:
    window.writing.edit.go_to_line(0)
    window.window_actions["edit_table"].trigger()
    assert window.tables.name() == "communes"
    editor.close_requested.emit()
    assert not editor.isVisible()
    assert window.writing.edit.hasFocus()
    window.window_actions["edit_table"].trigger()
    assert window.tables.name() == "communes"  # the nearest, not the first by name


def test_a_text_without_tables_opens_the_first_of_the_post(window) -> None:
    window.writing.edit.put_lines({2: ""})
    window.window_actions["edit_table"].trigger()
    assert window.tables.name() == "ballots"


def test_the_table_speaks_the_language_of_the_version_in_front(window, editor, qtbot) -> None:
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    assert editor.language.currentData() == "km"
    assert editor.model.look(1, 1).text == "៤៨៩"
    window.writing.show_language("en")
    assert editor.model.look(1, 1).text == "489"
    assert window.tables.name() == "communes"


def test_a_finding_in_a_table_leads_to_its_cell(window) -> None:
    finding = Diagnostic("table.total", Severity.WARNING, "", "cell:communes/cnrp/chiefs")
    window.follower.jump(finding)
    grid = window.tables.editor.grid
    assert window.tables.name() == "communes"
    assert grid.hasFocus()
    assert grid.currentIndex().data() == "489"


def test_a_finding_in_a_table_that_is_gone_leads_nowhere(window) -> None:
    window.follower.jump(Diagnostic("table.total", Severity.WARNING, "", "cell:gone/a/b"))
    assert window.tables.name() == ""


def test_what_is_typed_is_saved_on_every_way_out(window, editor, qtbot) -> None:
    file = window.editing.post().path / "tables" / "communes.toml"
    type_chiefs(editor, "492")
    assert window.editing.flush()  # still in the cell
    assert "492" in file.read_text()
    type_chiefs(editor, "493")
    editor.close_requested.emit()
    assert chiefs(window) == 493
    qtbot.waitUntil(lambda: "493" in file.read_text(), timeout=10_000)
    window.window_actions["edit_table"].trigger()


def test_a_number_typed_slowly_is_saved_meanwhile_and_stays_whole(window, editor, qtbot) -> None:
    file = window.editing.post().path / "tables" / "communes.toml"
    type_chiefs(editor, "12")
    assert window.editing.state() is SaveState.CHANGED
    qtbot.waitUntil(lambda: "chiefs = 12 }" in file.read_text(), timeout=10_000)
    QTest.keyClicks(QApplication.focusWidget(), "34")
    assert window.editing.flush()
    QTest.keyClicks(QApplication.focusWidget(), "5")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chiefs(window) == 12345
    window.writing.actions_by_name["undo"].trigger()
    assert chiefs(window) == 489


def test_text_and_table_in_sight_have_one_order_of_steps(window, editor) -> None:
    type_chiefs(editor, "492")
    editor.commit()
    window.writing.edit.go_to_line(0)
    type_text(window, "So: ")
    undo, redo = (window.writing.actions_by_name[name] for name in ("undo", "redo"))
    undo.trigger()
    assert "So" not in window.writing.text()
    assert chiefs(window) == 492
    undo.trigger()
    assert chiefs(window) == 489
    assert editor.table() == communes()
    redo.trigger()
    assert chiefs(window) == 492
    assert editor.table() == window.writing.tables.table("communes")


def test_undo_opens_a_table_that_is_out_of_sight_before_it_changes_it(window, editor, qtbot):
    type_chiefs(editor, "492")
    editor.close_requested.emit()
    told = []
    window.writing.told.connect(told.append)
    window.undo.undo()
    assert chiefs(window) == 492
    assert window.tables.name() == "communes"
    assert any("results table, communes" in text for text in told)
    qtbot.waitUntil(lambda: not window.undo.is_paused())
    window.undo.undo()
    assert chiefs(window) == 489


def test_a_table_changed_outside_is_shown_in_the_editor(window, editor, qtbot) -> None:
    file = window.editing.post().path / "tables" / "communes.toml"
    file.write_text(file.read_text().replace("489", "490"))
    window.editing.look_outside()
    qtbot.waitUntil(lambda: chiefs(window) == 490)
    assert editor.table() == window.writing.tables.table("communes")
    file.unlink()
    window.editing.look_outside()
    qtbot.waitUntil(lambda: window.tables.name() == "")
    assert not editor.isVisible()


def test_another_post_shows_no_table_and_can_have_one(program, window, editor, qtbot) -> None:
    type_chiefs(editor, "492")
    first = window.editing.post().path
    new_post(program, qtbot, "Other")
    assert window.tables.name() == ""
    assert not editor.isVisible()
    assert "492" in (first / "tables" / "communes.toml").read_text()
    assert not window.window_actions["edit_table"].isEnabled()
    assert window.window_actions["new_table"].isEnabled()


def test_a_new_table_is_named_by_what_it_shows_and_stands_in_the_text(window, qtbot, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda *_words: " Seats in 2018 ")
    window.writing.edit.go_to_line(0)
    window.window_actions["new_table"].trigger()
    qtbot.waitUntil(lambda: window.tables.name() != "")
    assert window.tables.name() == "seats_in_2018"
    assert "![Seats in 2018](tables/seats_in_2018.toml)" in window.writing.text()
    table = window.writing.tables.table("seats_in_2018")
    assert table.caption == Texts.of({"en": "Seats in 2018"})
    monkeypatch.setattr(questions, "ask_text", lambda *_words: "អាសនៈ")
    window.window_actions["new_table"].trigger()
    qtbot.waitUntil(lambda: window.tables.name() == "table")
    assert window.editing.flush()
    assert "tables/table.toml" in on_disk(window.editing.post().path)


def test_a_removed_table_is_brought_back(window, editor, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(questions, "is_sure", lambda *_words: True)
    type_chiefs(editor, "492")
    window.window_actions["remove_table"].trigger()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("ballots",))
    assert window.tables.name() == ""
    assert LINE not in window.writing.text()
    window.messages._action.click()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("ballots", "communes"))
    assert chiefs(window) == 492
    assert LINE in window.writing.text()
    assert window.editing.flush()
    assert window.editing.state() is SaveState.SAVED


def test_removing_a_table_is_a_step_like_any_other(window, editor, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(questions, "is_sure", lambda *_words: True)
    file = window.editing.post().path / "tables" / "communes.toml"
    type_chiefs(editor, "492")
    editor.commit()
    text = window.writing.text()
    window.window_actions["remove_table"].trigger()
    qtbot.waitUntil(lambda: not file.exists())
    undo, redo = (window.writing.actions_by_name[name] for name in ("undo", "redo"))
    undo.trigger()
    assert file.exists()
    assert window.writing.text() == text
    redo.trigger()
    assert not file.exists()
    assert window.writing.tables.names() == ("ballots",)
    undo.trigger()
    undo.trigger()  # the number typed before: the table is opened first
    window.undo._pause.stop()
    undo.trigger()
    assert chiefs(window) == 489


def test_a_table_no_text_shows_is_brought_back_too(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(questions, "is_sure", lambda *_words: True)
    window.tables.open("ballots")
    window.window_actions["remove_table"].trigger()
    qtbot.waitUntil(lambda: window.writing.tables.names() == ("communes",))
    window.writing.actions_by_name["undo"].trigger()
    assert window.writing.tables.names() == ("ballots", "communes")


def test_the_preview_follows_when_a_table_goes(window, editor, monkeypatch) -> None:
    preview = window.preview_control
    monkeypatch.setattr(preview._pane, "isVisible", lambda: True)
    preview._soon.stop()
    window.writing.tables.dropped.emit("communes")
    assert preview._soon.isActive()
    preview._soon.stop()


@pytest.fixture
def broken(window, qtbot):
    """Return the file of the table, which holds none by now."""
    file = window.editing.post().path / "tables" / "communes.toml"
    file.write_bytes(b'id = "communes"\r\n# counted twice\r\nrows = [ # open\r\n\xff')
    window.editing.look_outside()
    qtbot.waitUntil(lambda: window.writing.tables.table("communes") is None)
    window.writing.edit.go_to_line(2)
    window.window_actions["edit_table"].trigger()
    return file


def test_a_damaged_table_opens_as_text_and_loses_nothing(window, broken) -> None:
    before, text = broken.read_bytes(), window.tables.text
    assert text.isVisible()
    assert "(line 4)" in text.notice.text()
    assert text.text.textCursor().blockNumber() == 3
    assert not text.table_button.isVisible()
    QTest.keyClick(text.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # it is a step
    assert window.tables.editor.isVisible()
    window.undo.redo()
    assert text.isVisible()
    assert window.editing.flush()
    assert broken.read_bytes() == before


def test_a_damaged_table_is_mended_where_it_is_shown(window, broken) -> None:
    text = window.tables.text
    text.text.selectAll()
    cursor = text.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
    cursor.insertText("]")
    assert text.table_button.isVisible()
    text.table_button.click()
    assert not text.isVisible()
    assert window.tables.editor.isVisible()
    assert window.editing.flush()
    assert broken.read_bytes() == b'id = "communes"\r\n# counted twice\r\nrows = [ # open\r\n]'


def test_a_damaged_table_gets_its_earlier_state_back(window, broken, qtbot) -> None:
    before = broken.read_bytes()
    window.window_actions["history"].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(HistoryDialog)))
    dialog = next(d for d in window.findChildren(HistoryDialog) if d.isVisible())
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert dialog.windowTitle() == "Earlier versions: Table communes"
    dialog.take_button.click()
    qtbot.waitUntil(lambda: window.writing.tables.table("communes") == communes())
    assert window.tables.editor.isVisible()
    assert window.editing.flush()
    history = window.editing._editing.history
    kept = history.list(window.editing.post(), "tables/communes")
    assert before in [broken.read_bytes(), *map(history.read, kept)]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.binary(max_size=6).map(lambda line: line.replace(b"\n", b""))),
    st.lists(st.text("ab\r\xe9", max_size=3), max_size=5),
    st.integers(0, 9),
    st.integers(0, 9),
)
def test_lines_of_a_file_that_did_not_change_keep_their_bytes(before, new, start, end) -> None:
    raw = b"\n".join(before)
    lines = raw.split(b"\n")
    start, end = sorted((min(start, len(lines)), min(end, len(lines))))
    shown = [line.removesuffix(b"\r").decode(errors="replace") for line in lines]
    assert with_lines(raw, shown) == raw
    now = with_lines(raw, [*shown[:start], *new, *shown[end:]]).split(b"\n")
    if start + len(new) + len(lines) - end:
        assert now[:start] == lines[:start]
        assert now[len(now) - (len(lines) - end) :] == lines[end:]


def test_a_post_that_can_only_be_read_shows_its_tables_and_changes_none(window, editor) -> None:
    window.writing.set_read_only("Only to be read")
    assert not window.window_actions["new_table"].isEnabled()
    assert not window.window_actions["remove_table"].isEnabled()
    editor.grid.choose([1], [1])
    QTest.keyClicks(editor.grid, "7")
    editor.commit()
    assert chiefs(window) == 489


def test_the_findings_of_the_table_are_shown(window, editor, qtbot) -> None:
    qtbot.waitUntil(lambda: editor.findings.isVisible(), timeout=10_000)


def test_the_commands_have_keys_of_their_own(window) -> None:
    for name, key in (("new_table", Qt.Key.Key_R), ("edit_table", Qt.Key.Key_E)):
        shortcut = window.window_actions[name].shortcut()
        assert shortcut[0].key() == key


def test_a_small_table_takes_no_more_height_than_it_needs_until_the_writer_chooses(
    window, editor, qtbot
) -> None:
    window.resize(1400, 1000)
    window.tables.close()
    window.tables.open("communes")
    halves = window.writing._halves
    qtbot.waitUntil(lambda: editor.grid.height() > 0)
    assert editor.grid.verticalScrollBar().maximum() == 0  # every row is seen
    before = halves.sizes()
    qtbot.waitUntil(lambda: editor.findings.isVisible(), timeout=10_000)
    assert halves.sizes() == before  # nothing moves under the mouse when something is found
    assert editor.grid.verticalScrollBar().maximum() == 0
    assert window.writing.stack.height() > editor.height()
    halves.moveSplitter(300, 1)
    halves.splitterMoved.emit(300, 1)
    chosen = halves.sizes()
    window.tables.close()
    window.tables.open("communes")
    assert halves.sizes() == chosen


def entries(window) -> dict[str, QAction]:
    """Open the Insert menu and return what it lists as tables of the post."""
    window.window_actions.insert_menu_opened.emit()
    menu = window.window_actions["show_table"].menu()
    return {plain_text(action.text()): action for action in menu.actions()}


def test_another_version_shows_a_table_of_the_post_by_a_menu(window, qtbot) -> None:
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    assert "communes" not in window.writing.text("km")
    listed = entries(window)
    assert list(listed) == ["ballots", communes().caption.get("km")]
    listed[communes().caption.get("km")].trigger()
    line = f"![{communes().caption.get('km')}](tables/communes.toml)"
    assert line in window.writing.text("km")
    assert window.writing.edit.hasFocus()
    window.writing.actions_by_name["undo"].trigger()
    assert line not in window.writing.text("km")


def test_tables_the_version_lacks_are_listed_first(window) -> None:
    assert list(entries(window)) == ["ballots", communes().caption.get("en")]


def test_a_table_that_came_without_a_caption_is_asked_for_it_first(window, qtbot) -> None:
    window.editing.add_table(replace(communes(), id="taken", caption=Texts()))
    qtbot.waitUntil(lambda: window.tables.name() == "taken")
    assert window.tables.editor.strip.caption.hasFocus()


def test_escape_leads_from_the_grid_back_to_the_text(window, editor) -> None:
    type_chiefs(editor, "492")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert editor.grid.hasFocus()  # the first one leaves the cell as it was
    assert chiefs(window) == 489
    QTest.keyClick(editor.grid, Qt.Key.Key_Escape)
    assert window.writing.edit.hasFocus()
    assert editor.isVisible()


def start_with_table(start, qtbot, post=None):
    """Return a window with a post in it that has a table; the second time as it was left."""
    program = start()
    window = program.window
    qtbot.waitUntil(lambda: window.filled and window._opening is None)
    window.show()
    if post is None:
        made = window.library.new_post("Communes", "en", utc_now())
        path = made.path / "en.md"
        path.write_text(path.read_text() + f"Counted:\n\n{LINE}\n\nAnd more.\n")
        add_table(made, communes())
        window.open_post(made.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    return program


def test_a_table_that_was_open_is_open_at_the_next_start_and_the_keys_are_in_the_text(
    start, qtbot
) -> None:
    first = start_with_table(start, qtbot)
    first.window.tables.open("communes")
    path = first.window.editing.post().path
    first.close()
    second = start_with_table(start, qtbot, path)
    window = second.window
    qtbot.waitUntil(lambda: window.tables.name() == "communes")
    assert window.tables.editor.isVisible()
    assert not window.tables.editor.grid.hasFocus()
    window.tables.close()
    second.close()
    third = start_with_table(start, qtbot, path)
    qtbot.wait(200)
    assert third.window.tables.name() == ""


def test_a_table_that_is_gone_by_the_next_start_is_not_missed(start, qtbot) -> None:
    first = start_with_table(start, qtbot)
    first.window.tables.open("communes")
    path = first.window.editing.post().path
    first.close()
    (path / "tables" / "communes.toml").unlink()
    second = start_with_table(start, qtbot, path)
    qtbot.wait(200)
    assert second.window.tables.name() == ""
    assert second.window.messages.text() == ""
