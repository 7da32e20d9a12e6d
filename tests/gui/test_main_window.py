# SPDX-License-Identifier: MIT
"""The whole window on real files: type, save, find, bin, conflict, session."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from icc_editor.errors import DiskFull
from icc_editor.gui import main_window
from icc_editor.gui.app import Program
from icc_editor.gui.editing.saving import SaveState


def new_post(program: Program, qtbot, title: str = "Results") -> Path:
    """Write a post through the window and wait until it is on the disk."""
    window = program.window
    before = window.editing.post()
    window.write_new()
    qtbot.waitUntil(
        lambda: window.editing.post() is not None and window.editing.post() is not before
    )
    window.writing.page.title.setFocus()
    QTest.keyClicks(window.writing.page.title, title)
    QTest.keyClicks(window.writing.edit, "The count is over.")
    assert window.editing.flush()
    return window.editing.post().path


def test_what_is_typed_is_on_the_disk_within_two_seconds(program, qtbot) -> None:
    window = program.window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    QTest.keyClicks(window.writing.edit, "Hello")
    window.writing.flush()
    assert window.editing.state() is SaveState.CHANGED
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED, timeout=10_000)
    assert "Hello" in (window.editing.post().path / "en.md").read_text(encoding="utf-8")
    assert window.status.state_text() == "Saved"


def test_the_title_is_saved_and_shown_in_the_list(program, qtbot) -> None:
    path = new_post(program, qtbot)
    assert 'title: "Results"' in (path / "en.md").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: [p.title for p in program.window.library_panel.posts()] == ["Results"])
    assert program.window.windowTitle().startswith("Results")


def test_a_khmer_version_stands_beside_the_english_one(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    window.writing.edit.insertPlainText("លទ្ធផល")
    assert window.editing.flush()
    assert "លទ្ធផល" in (path / "km.md").read_text(encoding="utf-8")
    assert "The count" in (path / "en.md").read_text(encoding="utf-8")
    assert not window.window_actions["add_km"].isEnabled()


def test_a_new_post_without_words_is_gone_on_with(program, qtbot) -> None:
    window = program.window
    new_post(program, qtbot)
    for _press in range(5):
        window.window_actions["new"].trigger()
    qtbot.waitUntil(lambda: window.writing.metadata().title == "")
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    title = window.writing.page.title
    window.writing.edit.setFocus()
    window.library_find.open()
    window.window_actions["new"].trigger()
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    assert window.writing.isVisible()
    assert window.writing.page.title is title
    assert window.writing.page.focusWidget() is title
    assert len(window.library.posts()) == 2


@pytest.mark.parametrize("written", ["text", "title", "tags"])
def test_a_post_one_began_is_not_taken_for_a_new_one(program, qtbot, written) -> None:
    window = program.window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    if written == "text":
        QTest.keyClicks(window.writing.edit, "Words")
    else:
        window.writing.change_field("en", written, "Words" if written == "title" else ("Words",))
    begun = window.editing.post().path
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post().path != begun)


def test_a_new_post_can_be_wished_again_after_it_could_not_be_made(
    program, qtbot, monkeypatch
) -> None:
    window = program.window

    def refuse(*_args: object, **_named: object) -> None:
        raise DiskFull(window.library.path)

    with monkeypatch.context() as patch:
        patch.setattr(type(window.library), "new_post", refuse)
        window.write_new()
        qtbot.waitUntil(window.messages.isVisible)
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)


def test_the_bin_can_be_undone(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.library_control.trash(path)
    assert window.editing.post() is None
    qtbot.waitUntil(lambda: "bin" in window.messages.text())
    assert not path.exists()
    window.messages._on_action_clicked()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert "The count" in (window.editing.post().path / "en.md").read_text(encoding="utf-8")


def test_a_duplicate_has_what_is_in_the_window(program, qtbot) -> None:
    path = new_post(program, qtbot)
    program.window.writing.edit.insertPlainText("Newest words. ")
    program.window.window_actions["duplicate"].trigger()
    qtbot.waitUntil(lambda: program.window.editing.post().path != path)
    assert "Newest words." in program.window.writing.text()


def test_text_is_found_in_every_post(program, qtbot) -> None:
    new_post(program, qtbot, "First")
    new_post(program, qtbot, "Second")
    panel = program.window.library_panel
    qtbot.waitUntil(lambda: len(panel.posts()) == 2)
    panel.search_field.setText("second")
    qtbot.waitUntil(lambda: [line.title for line in panel.lines()] == ["Second"])


def test_a_file_changed_outside_is_never_overwritten(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    file = path / "en.md"
    theirs = file.read_text(encoding="utf-8").replace("The count", "Their count")
    file.write_text(theirs, encoding="utf-8")
    QTest.keyClicks(window.writing.edit, "Mine. ")
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.conflicts.dialog() is not None)
    window.conflicts.dialog().both_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert file.read_text(encoding="utf-8") == theirs
    assert "Their count" in window.writing.text()
    copies = [p for p in path.iterdir() if p.suffix == ".md" and p != file]
    assert any("Mine." in copy.read_text(encoding="utf-8") for copy in copies)
    qtbot.waitUntil(lambda: copies[0].name in window.messages.text())
    window.writing.undo.undo()
    assert "Mine." in window.writing.text()


def test_a_library_that_vanishes_loses_nothing(program, qtbot, monkeypatch) -> None:
    path = new_post(program, qtbot)
    window = program.window
    away = window.library.path.with_name("away")
    window.library.path.rename(away)
    QTest.keyClicks(window.writing.edit, "More. ")
    window.writing.flush()
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
    assert "library is not there" in window.messages.text()
    assert "Not saved" in window.status.state_text()
    journal = program.parts.places.state
    assert any("More." in f.read_text() for f in journal.rglob("*.json"))
    away.rename(window.library.path)
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "More." in (path / "en.md").read_text(encoding="utf-8")
    assert window.messages.text() == ""


def test_closing_asks_when_the_text_cannot_be_saved(program, qtbot, monkeypatch) -> None:
    new_post(program, qtbot)
    window = program.window
    away = window.library.path.with_name("away")
    window.library.path.rename(away)
    QTest.keyClicks(window.writing.edit, "More. ")
    asked = []
    monkeypatch.setattr(window, "_may_close", lambda: asked.append(1) or False)
    assert not window.close()
    assert asked == [1]
    assert window.isVisible()
    away.rename(window.library.path)


def test_the_session_comes_back(start, qtbot) -> None:
    first = start()
    path = new_post(first, qtbot)
    new_post(first, qtbot, "Other")
    first.window.open_post(path)
    qtbot.waitUntil(lambda: first.window.editing.post().path == path)
    wanted = first.window.editing.post().post_id
    edit = first.window.writing.edit
    cursor = edit.textCursor()
    cursor.setPosition(5)
    edit.setTextCursor(cursor)
    first.window.window_actions["show_library"].setChecked(False)
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.window.editing.post() is not None)
    found = second.window.editing.post()
    assert found.post_id == wanted
    assert found.path.name.endswith("-results")  # it has its title by now, and its folder a name
    assert second.window.writing.edit.textCursor().position() == 5
    assert not second.window.library_panel.isVisible()


def test_the_language_changes_without_a_restart(program, qtbot) -> None:
    path = new_post(program, qtbot)
    old = program.window
    program.window.doors.use_language("fr")
    qtbot.waitUntil(lambda: program.window is not old)
    assert program.parts.language.code == "fr"
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path == path


def test_a_missing_library_is_said_and_another_one_is_open(start, qtbot, tmp_path) -> None:
    program = start(library=tmp_path / "gone")
    assert program.window.library.path == tmp_path / "gone"
    program.close()
    (tmp_path / "gone").rename(tmp_path / "elsewhere")
    again = start()
    assert "library is not there" in again.window.messages.text()
    assert again.window.library.path == again.parts.default_library


def test_the_window_module_only_composes() -> None:
    lines = Path(main_window.__file__).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 400


def test_shortcuts_are_not_ambiguous(program, qtbot) -> None:
    # With a post open, whatever their reach: a panel's key that is the window's too does nothing.
    new_post(program, qtbot)
    actions = program.window.findChildren(QAction)
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert {"Ctrl+B", "Ctrl+K", "Ctrl+F", "Ctrl+S", "Ctrl+Z"} <= set(keys)
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("name", ["publish", "save", "duplicate", "add_km"])
def test_without_a_post_nothing_of_a_post_can_be_asked(program, name) -> None:
    assert not program.window.window_actions[name].isEnabled()


def test_another_appearance_is_shown_at_once(program, qtbot, monkeypatch) -> None:
    from dataclasses import replace

    from icc_editor.gui import theme
    from icc_editor.gui.settings_dialog import SettingsDialog

    old = program.window
    dark = replace(
        program.parts.preferences.current, appearance="dark", library=str(old.library.path)
    )
    monkeypatch.setattr(SettingsDialog, "ask", lambda *_args: dark)
    new_post(program, qtbot)
    old.doors.open_settings()
    qtbot.waitUntil(lambda: theme.is_dark(old.palette()))
    assert program.window is old  # what was typed can still be undone
    while old.writing.undo.can_undo():
        old.writing.undo.undo()
    assert old.writing.text() == ""
    light = theme.palette(dark=False)
    roles = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.WindowText)
    left = {
        (type(widget).__name__, widget.accessibleName(), role.name)
        for widget in (old, *old.findChildren(QWidget))
        for role in roles
        if widget.palette().color(QPalette.ColorGroup.Active, role)
        == light.color(QPalette.ColorGroup.Active, role)
    }
    assert left == set()
    ink = theme.palette(dark=True).color(QPalette.ColorRole.ButtonText)

    def is_drawn_anew():
        drawn = old.writing.tabs.add.icon().pixmap(20).toImage()
        points = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        return ink.name() in {drawn.pixelColor(x, y).name() for x, y in points}

    qtbot.waitUntil(is_drawn_anew)


def test_the_menus_are_as_tall_as_the_button_at_their_end(program) -> None:
    bar = program.window.menuBar()
    for action in bar.actions():
        assert bar.actionGeometry(action).height() == bar.height()


def test_the_outline_comes_back_where_it_was(start) -> None:
    first = start()
    first.window.writing.side.setCurrentWidget(first.window.writing.outline)
    first.close()
    second = start()
    assert second.window.writing.side.currentWidget() is second.window.writing.outline


def test_the_version_one_wrote_in_last_comes_back(start, qtbot) -> None:
    first = start()
    new_post(first, qtbot)
    first.window.editing.add_version("km")
    qtbot.waitUntil(lambda: first.window.writing.language() == "km")
    first.window.close()  # by its button; the program ends by itself then
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.window.editing.post() is not None)
    assert second.window.writing.language() == "km"


def test_a_last_post_that_is_gone_is_no_error(start, qtbot, tmp_path) -> None:
    first = start()
    path = new_post(first, qtbot)
    first.close()
    path.rename(tmp_path / "elsewhere")
    second = start()
    with qtbot.waitSignal(second.window.ready):
        pass
    assert second.window.editing.post() is None
    assert second.window.messages.text() == ""


def test_a_damaged_library_file_is_said(start, qtbot) -> None:
    first = start()
    path = new_post(first, qtbot)
    first.close()
    (path.parent / "library.toml").write_bytes(b"= x")
    second = start()
    qtbot.waitUntil(lambda: "library.toml" in second.window.messages.text())
    qtbot.waitUntil(lambda: bool(second.window.library_panel.posts()))


def test_the_eye_shows_and_hides_the_preview_as_its_key_does(start, qtbot) -> None:
    program = start(preview_shown=False)
    new_post(program, qtbot)
    window = program.window
    (eye,) = (
        button
        for button in window.writing.findChildren(QToolButton)
        if button.defaultAction() is window.writing.actions_by_name["preview"]
    )
    assert not window.preview.isVisible()
    for shown in (True, False, True):
        eye.click()
        assert (window.preview.isVisible(), eye.isChecked()) == (shown, shown)
        assert window.window_actions["show_preview"].isChecked() == shown
    window.window_actions["show_preview"].trigger()
    assert (window.preview.isVisible(), eye.isChecked()) == (False, False)


def test_a_pane_cannot_be_pushed_together_until_it_only_seems_to_be_shown(start, qtbot) -> None:
    first = start()
    first.window.resize(1280, 600)
    QApplication.processEvents()
    splitter = first.window.splitter
    total = sum(splitter.sizes())
    splitter.setSizes([0, total, 0])
    assert all(splitter.sizes())
