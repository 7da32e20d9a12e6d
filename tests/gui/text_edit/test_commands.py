# SPDX-License-Identifier: MIT
"""The commands as actions on a page."""

import pytest
from PySide6.QtGui import QAction

from icc_editor.gui.text_edit.commands import EditCommands
from icc_editor.gui.text_edit.edits import Place


@pytest.fixture
def commands(edit):
    return EditCommands(lambda: edit, lambda action, name: None, edit)


def select(edit, start, end):
    edit.select_range(edit.position_of(Place(*start)), edit.position_of(Place(*end)))


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("bold", "one **two**"),
        ("italic", "one *two*"),
        ("strike", "one ~~two~~"),
        ("code", "one `two`"),
        ("heading-1", "# one two"),
        ("heading-4", "#### one two"),
        ("bullets", "- one two"),
        ("numbers", "1. one two"),
        ("quote", "> one two"),
        ("code-block", "```\none two\n```"),
        ("rule", "one two\n\n---\n\n"),
        ("more", "one two\n\n<!--more-->\n\n"),
    ],
)
def test_a_command_is_one_step_that_can_be_undone(edit, commands, name, after):
    edit.set_text("one two")
    select(edit, (0, 4), (0, 7))
    steps = []
    edit.undo_step_added.connect(lambda: steps.append(1))
    commands.actions[name].trigger()
    assert edit.text() == after
    assert len(steps) == 1
    edit.step_back()
    assert edit.text() == "one two"


@pytest.mark.parametrize("name", ["bold", "heading-2", "bullets", "numbers", "quote", "code-block"])
def test_a_command_twice_is_as_before(edit, commands, name):
    edit.set_text("one two")
    select(edit, (0, 0), (0, 7))
    commands.actions[name].trigger()
    commands.actions[name].trigger()
    assert edit.text() == "one two"


def test_typing_after_a_command_is_another_step(edit, commands, write):
    edit.set_text("one")
    select(edit, (0, 1), (0, 1))
    commands.actions["bold"].trigger()
    write(edit, "x")
    edit.step_back()
    assert edit.text() == "**one**"


def test_the_actions_show_what_the_caret_is_in(edit, commands):
    edit.set_text("## a **b**\n\n1. c\n\n> d\n\n```\ne\n```")
    select(edit, (0, 7), (0, 7))
    commands.refresh()
    shown = {name for name, action in commands.actions.items() if action.isChecked()}
    assert shown == {"bold", "heading-2"}
    for line, expected in ((2, "numbers"), (4, "quote"), (7, "code-block")):
        select(edit, (line, 0), (line, 0))
        commands.refresh()
        shown = {name for name, action in commands.actions.items() if action.isChecked()}
        assert shown == {expected, "paragraph"}


def test_a_table_comes_with_its_first_title_selected(edit, commands, write):
    edit.set_text("")
    commands.actions["table"].trigger()
    write(edit, "ខេត្ត")
    lines = edit.text().split("\n")
    assert lines[0].startswith("| ខេត្ត | ")
    assert lines[1].startswith("| ---")


def test_a_read_only_page_is_left_alone(edit, commands):
    edit.set_text("one")
    edit.setReadOnly(True)
    commands.refresh()
    assert not commands.actions["bold"].isEnabled()
    commands.run("bold")
    assert edit.text() == "one"


def test_without_a_page_nothing_can_be_done(qapp, edit):
    commands = EditCommands(lambda: None, lambda action, name: None, edit)
    commands.refresh()
    commands.run("bold")
    assert not any(action.isEnabled() for action in commands.actions.values())


def test_every_action_says_what_it_does_and_no_shortcut_is_used_twice(commands):
    keys = [
        a.shortcut().toString() for a in commands.actions.values() if not a.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    for action in commands.actions.values():
        assert isinstance(action, QAction)
        assert action.text()
        assert action.shortcut().toString() in action.toolTip()
