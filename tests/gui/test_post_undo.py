# SPDX-License-Identifier: MIT
"""One order of undo steps over texts and fields."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from icc_editor.post.metadata import PostKind
from tests.gui.writing_panel.conftest import EN, KM, panel, press, write

__all__ = ["panel", "press", "write"]


def end(edit):
    edit.moveCursor(QTextCursor.MoveOperation.End)


def type_in(panel, language, text, write):
    panel.tabs.choose(language)
    end(panel.edit)
    write(panel.edit, text)


def choose_kind(panel, index):
    panel.fields.kind.setCurrentIndex(index)
    panel.fields.kind.activated.emit(index)


def test_steps_of_two_texts_and_a_field_are_undone_in_their_order(panel, write):
    type_in(panel, "en", "three", write)
    type_in(panel, "km", "បី", write)
    choose_kind(panel, 1)
    assert panel.metadata("km").kind is PostKind.PAGE
    panel.undo.undo()
    assert panel.metadata("km").kind is PostKind.POST
    assert panel.text("km") == "មួយ ពីរ\nបី"
    panel.undo.undo()
    assert panel.text("km") == "មួយ ពីរ\n"
    assert panel.text("en") == "one two\nthree"
    panel.undo.undo()  # shows the other version first
    panel.undo.undo()
    assert panel.text("en") == "one two\n"
    assert not panel.undo.stack.canUndo()
    for _ in range(4):  # one shows the other version
        panel.undo.redo()
    assert panel.text("en") == "one two\nthree"
    assert panel.text("km") == "មួយ ពីរ\nបី"
    assert panel.metadata("km").kind is PostKind.PAGE


def test_typing_on_after_a_field_change_is_a_step_of_its_own(panel, write):
    type_in(panel, "en", "a", write)
    choose_kind(panel, 1)
    end(panel.edit)
    write(panel.edit, "b")
    panel.undo.undo()
    assert panel.text("en") == "one two\na"
    assert panel.metadata("en").kind is PostKind.PAGE
    panel.undo.undo()
    assert panel.metadata("en").kind is PostKind.POST
    assert panel.text("en") == "one two\na"


def test_typing_on_after_another_version_is_a_step_of_its_own(panel, write):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    type_in(panel, "en", "b", write)
    panel.undo.undo()
    assert panel.text("en") == "one two\na"
    panel.undo.undo()  # shows the other version first
    panel.undo.undo()
    assert panel.text("km") == "មួយ ពីរ\n"
    assert panel.text("en") == "one two\na"


def test_typing_a_title_is_one_step_until_the_field_is_left(panel, write):
    title = panel.stack.page.title
    title.moveCursor(QTextCursor.MoveOperation.End)
    write(title, "s!")
    assert panel.metadata().title == "Titles!"
    title.left.emit()
    write(title, "?")
    panel.undo.undo()
    assert title.text() == "Titles!"
    panel.undo.undo()
    assert title.text() == "Title"
    assert panel.metadata().title == "Title"
    panel.undo.redo()
    assert title.text() == "Titles!"


def test_the_undo_key_in_the_title_takes_back_the_last_step_wherever_it_was(panel, write, press):
    type_in(panel, "en", "a", write)
    press(panel.stack.page.title, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert panel.text("en") == "one two\n"


def test_a_step_of_another_version_is_shown_before_it_is_undone(panel, write):
    type_in(panel, "en", "a", write)
    panel.tabs.choose("km")
    panel.undo.undo()
    assert panel.language() == "en"
    assert panel.text("en") == "one two\na"
    panel.undo.undo()
    assert panel.text("en") == "one two\n"
    panel.tabs.choose("km")
    panel.undo.redo()
    assert (panel.language(), panel.text("en")) == ("en", "one two\n")
    panel.undo.redo()
    assert panel.text("en") == "one two\na"


def test_new_typing_after_undo_drops_what_was_undone(panel, write):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    panel.undo.undo()
    type_in(panel, "en", "b", write)
    assert not panel.undo.stack.canRedo()
    panel.undo.undo()
    panel.undo.undo()
    assert panel.text("en") == "one two\n"
    assert panel.text("km") == "មួយ ពីរ\n"


def test_a_field_put_back_by_hand_leaves_no_step(panel, write, press):
    title = panel.stack.page.title
    title.moveCursor(QTextCursor.MoveOperation.End)
    write(title, "s")
    press(title, Qt.Key.Key_Backspace)
    assert panel.metadata().title == "Title"
    assert not panel.undo.stack.canUndo()


def test_a_version_read_anew_drops_the_steps(panel, write):
    type_in(panel, "en", "a", write)
    panel.show_version(EN)
    assert not panel.undo.stack.canUndo()
    assert panel.text("en") == EN.body


def test_contents_put_in_from_elsewhere_can_be_undone(panel):
    new = replace(EN, body="other\n", metadata=replace(EN.metadata, title="Other"))
    panel.replace_version(new)
    assert panel.text("en") == "other\n"
    assert panel.stack.page.title.text() == "Other"
    panel.undo.undo()
    panel.undo.undo()
    assert panel.text("en") == EN.body
    assert panel.metadata("en") == EN.metadata


def test_a_post_that_can_only_be_read_is_not_changed_by_undo(panel, write):
    type_in(panel, "en", "a", write)
    panel.set_read_only("only to read")
    panel.actions_by_name["undo"].trigger()
    assert panel.text("en") == "one two\na"
    panel.set_read_only("")
    panel.actions_by_name["undo"].trigger()
    assert panel.text("en") == "one two\n"


def test_a_version_read_anew_leaves_the_steps_of_the_others(panel, write):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    type_in(panel, "en", "b", write)
    panel.show_version(EN)
    panel.undo.undo()  # shows the other version first
    panel.undo.undo()
    assert panel.text("km") == KM.body
    assert panel.text("en") == EN.body
    panel.undo.redo()
    assert panel.text("km") == KM.body + "ក"
    type_in(panel, "en", "c", write)
    panel.undo.undo()
    panel.undo.undo()  # shows the other version first
    panel.undo.undo()
    assert (panel.text("en"), panel.text("km")) == (EN.body, KM.body)


def test_contents_put_in_from_elsewhere_leave_the_steps_before_them(panel, write):
    type_in(panel, "en", "mine", write)
    panel.replace_version(replace(EN, body="theirs\n"))
    panel.undo.undo()
    assert panel.text("en") == EN.body + "mine"
    panel.undo.undo()
    assert panel.text("en") == EN.body


def test_a_step_says_where_it_was(panel, write, qtbot):
    type_in(panel, "en", "a", write)
    choose_kind(panel, 1)
    with qtbot.waitSignal(panel.undo.step_taken) as field:
        panel.undo.undo()
    with qtbot.waitSignal(panel.undo.step_taken) as text:
        panel.undo.undo()
    assert (field.args, text.args) == (["en", "field:kind"], ["en", ""])


def test_a_title_given_from_elsewhere_is_a_step(panel):
    assert panel.change_title("km", "ថ្មី")
    assert panel.metadata("km").title == "ថ្មី"
    assert panel.language() == "en"
    panel.undo.undo()  # shows the other version first
    panel.undo.undo()
    assert panel.metadata("km").title == KM.metadata.title


def test_a_title_in_fields_that_cannot_be_read_is_not_changed(panel):
    panel.show_version(replace(EN, problem_line=2))
    assert not panel.change_title("en", "New")
    assert panel.metadata("en").title == "Title"
