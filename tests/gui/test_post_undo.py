# SPDX-License-Identifier: MIT
"""One order of undo steps over texts and fields."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from icc_editor.gui.editing.post_steps import Step
from icc_editor.post.address import NOWHERE, Address, Place
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


def test_undo_takes_back_the_newest_step_of_the_version_in_front(panel, write):
    type_in(panel, "en", "three", write)
    type_in(panel, "km", "បី", write)
    choose_kind(panel, 1)
    panel.tabs.choose("en")
    panel.undo.undo()
    assert (panel.language(), panel.text("en")) == ("en", EN.body)
    assert panel.text("km") == KM.body + "បី"
    panel.tabs.choose("km")
    panel.undo.undo()
    assert panel.metadata("km").kind is PostKind.POST
    panel.undo.undo()
    assert panel.text("km") == KM.body
    assert not panel.undo.can_undo()
    panel.undo.redo()
    panel.undo.redo()
    assert panel.text("km") == KM.body + "បី"
    assert panel.metadata("km").kind is PostKind.PAGE
    assert panel.text("en") == EN.body
    panel.tabs.choose("en")
    panel.undo.redo()
    assert panel.text("en") == EN.body + "three"


def test_the_undo_key_goes_on_in_the_version_that_has_steps_once_it_is_seen(
    panel, write, press, qtbot
):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    for key, behind in ((Qt.Key.Key_Z, EN.body + "a"), (Qt.Key.Key_Y, EN.body)):
        panel.tabs.choose("km")
        press(panel.edit, key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert panel.text("km") == (KM.body if key == Qt.Key.Key_Z else KM.body + "ក")
        with qtbot.waitSignal(panel.told) as told:
            press(panel.edit, key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert (panel.language(), panel.text("en")) == ("en", behind)
        assert told.args[0].startswith("The next step is in this version, English.")
        for _held in range(3):
            press(panel.edit, key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert panel.text("en") == behind
        qtbot.waitUntil(lambda: not panel.undo.is_paused())
        press(panel.edit, key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert panel.text("en") == (EN.body if key == Qt.Key.Key_Z else EN.body + "a")
    assert panel.text("km") == KM.body + "ក"
    assert not panel.undo.can_redo()


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
    panel.undo.undo()
    assert panel.text("en") == "one two\n"
    assert panel.text("km") == "មួយ ពីរ\nក"


def test_typing_a_title_is_one_step_until_the_field_is_left(panel, write):
    title = panel.page.title
    title.moveCursor(QTextCursor.MoveOperation.End)
    write(title, "s!")
    assert panel.metadata().title == "Titles!"
    title.run_ended.emit()
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
    press(panel.page.title, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert panel.text("en") == "one two\n"


class Renaming(Step):
    """A change of a table that shows in two texts; done when it is made."""

    def __init__(self, panel):
        super().__init__(["en", "km"], ["tables/communes.toml"])
        self.panel = panel
        self.done = True

    def take_back(self):
        self.done = False

    def repeat(self):
        self.done = True


def test_a_step_of_several_versions_is_taken_back_where_a_newer_one_lies_on_top(
    panel, write, qtbot
):
    type_in(panel, "en", "a", write)
    renaming = Renaming(panel)
    panel.undo.push(renaming)
    type_in(panel, "km", "ក", write)
    panel.tabs.choose("en")
    with qtbot.waitSignal(panel.told) as told:
        panel.undo.undo()
    assert told.args[0].startswith("The next step is in this version, ខ្មែរ.")
    assert (panel.language(), renaming.done) == ("km", True)
    qtbot.waitUntil(lambda: not panel.undo.is_paused())
    panel.undo.undo()
    assert panel.text("km") == KM.body
    panel.undo.undo()
    assert not renaming.done
    panel.tabs.choose("en")
    panel.undo.undo()
    assert panel.text("en") == EN.body
    for _ in range(2):
        panel.undo.redo()
    assert (panel.text("en"), renaming.done) == (EN.body + "a", True)


def test_new_typing_drops_what_was_undone_in_its_version_alone(panel, write):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    panel.undo.undo()
    panel.tabs.choose("en")
    panel.undo.undo()
    type_in(panel, "en", "b", write)
    panel.undo.redo()
    assert (panel.language(), panel.text("en")) == ("km", EN.body + "b")
    panel.tabs.choose("en")
    panel.undo.undo()
    assert panel.text("en") == EN.body
    panel.tabs.choose("km")
    panel.undo.redo()
    assert panel.text("km") == KM.body + "ក"


def test_a_field_put_back_by_hand_leaves_no_step(panel, write, press):
    title = panel.page.title
    title.moveCursor(QTextCursor.MoveOperation.End)
    write(title, "s")
    press(title, Qt.Key.Key_Backspace)
    assert panel.metadata().title == "Title"
    assert not panel.undo.can_undo()


def test_a_version_read_anew_drops_the_steps(panel, write):
    type_in(panel, "en", "a", write)
    panel.show_version(EN)
    assert not panel.undo.can_undo()
    assert panel.text("en") == EN.body


def test_contents_put_in_from_elsewhere_can_be_undone(panel):
    new = replace(EN, body="other\n", metadata=replace(EN.metadata, title="Other"))
    panel.replace_version(new)
    assert panel.text("en") == "other\n"
    assert panel.page.title.text() == "Other"
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


def test_a_version_read_anew_leaves_the_steps_of_the_others(panel, write, qtbot):
    type_in(panel, "en", "a", write)
    type_in(panel, "km", "ក", write)
    type_in(panel, "en", "b", write)
    panel.show_version(EN)
    panel.undo.undo()
    assert (panel.language(), panel.text("en")) == ("km", EN.body)
    qtbot.waitUntil(lambda: not panel.undo.is_paused())
    panel.undo.undo()
    assert panel.text("km") == KM.body
    panel.undo.redo()
    assert panel.text("km") == KM.body + "ក"
    type_in(panel, "en", "c", write)
    panel.undo.undo()
    assert (panel.text("en"), panel.text("km")) == (EN.body, KM.body + "ក")


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
    assert (field.args, text.args) == (["en", Address(Place.FIELD, "kind")], ["en", NOWHERE])


def test_a_title_given_from_elsewhere_is_a_step(panel):
    assert panel.change_title("km", "ថ្មី")
    assert panel.metadata("km").title == "ថ្មី"
    assert panel.language() == "en"
    panel.tabs.choose("km")
    panel.undo.undo()
    assert panel.metadata("km").title == KM.metadata.title


def test_undo_gives_the_keys_to_where_the_step_was(panel, write, qtbot):
    panel.activateWindow()
    page = panel.page
    end(page.title)
    write(page.title, "s")
    type_in(panel, "en", "a", write)
    panel.fields.kind.setFocus()
    qtbot.waitUntil(panel.fields.kind.hasFocus)
    panel.undo.undo()
    assert page.edit.hasFocus()
    panel.undo.undo()
    assert page.title.hasFocus()
    assert page.title.text() == "Title"
    assert page.title.textCursor().position() == len("Title")


def test_a_field_changed_back_where_it_cannot_be_seen_is_named(panel, qtbot):
    choose_kind(panel, 1)
    panel.side.setCurrentWidget(panel.outline)
    with qtbot.waitSignal(panel.told) as told:
        panel.undo.undo()
    assert told.args == ["Changed in the details: Kind"]
    panel.side.setCurrentWidget(panel.fields)
    with qtbot.assertNotEmitted(panel.told):
        panel.undo.redo()


def test_what_was_made_together_is_one_step(panel, write):
    with panel.undo.together():
        type_in(panel, "en", "a", write)
        panel.change_title("en", "Other")
        with panel.undo.together():
            panel.change_title("en", "Another")
    panel.undo.undo()
    assert (panel.text("en"), panel.metadata("en").title) == (EN.body, "Title")
    assert not panel.undo.can_undo()
    panel.undo.redo()
    assert (panel.text("en"), panel.metadata("en").title) == (EN.body + "a", "Another")


def test_a_title_in_fields_that_cannot_be_read_is_not_changed(panel):
    panel.show_version(replace(EN, problem_line=2))
    assert not panel.change_title("en", "New")
    assert panel.metadata("en").title == "Title"
