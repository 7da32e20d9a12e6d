# SPDX-License-Identifier: MIT
"""The list of posts says what is left to do in their translations."""

from PySide6.QtCore import Qt

from tests.gui.translation_view.conftest import SOURCE, until


def told(desk):
    model = desk.window.library_panel.list.model()
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) or ""
    return [part for part in words.split(", ") if part.startswith("Khmer:")]


def reads(desk):
    counts = desk.window.library_control._counts
    return counts.read if counts else 0


def test_the_author_sees_what_is_to_be_checked_once_it_is_saved(desk):
    assert told(desk) == []  # nobody began to translate: there are no states
    desk.view.go_to(0)
    desk.do("confirm")
    desk.kept()
    until(lambda: told(desk) == ["Khmer: 3 not translated"])
    desk.window.window_actions["translate"].trigger()
    page = desk.control._versions.pages["en"]
    page.edit.replace_text(SOURCE.replace("over", "all over"))
    desk.window.editing.flush()
    until(lambda: told(desk) == ["Khmer: 1 paragraph to check", "Khmer: 3 not translated"])
    before = reads(desk)
    desk.window.library_control.refresh()
    desk.window.library_control.look_again()
    until(lambda: not desk.runner.is_busy())
    assert reads(desk) == before


def test_states_another_program_wrote_are_counted_when_the_window_comes_forward(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.kept()
    until(lambda: told(desk) == ["Khmer: 3 not translated"])
    (desk.path / "translations" / "km.toml").unlink()
    desk.window.library_control.look_again()
    until(lambda: told(desk) == [])
