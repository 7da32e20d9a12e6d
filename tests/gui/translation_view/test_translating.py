# SPDX-License-Identifier: MIT
"""Translating in the window: rows, states, what a key says, what is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from icc_editor.formats import translation_toml
from icc_editor.gui.history.history_dialog import HistoryDialog
from tests.gui.translation_view.conftest import SOURCE, TARGET, Desk, until


def test_rows_stand_beside_each_other_and_say_how_far_they_are(desk):
    assert desk.states() == [*("draft",) * 3, *("untranslated",) * 4]
    tops = [row[1] for row in desk.view._pair.seen()]
    assert tops == sorted(tops)
    lines = [desk.view.texts(row) for row in range(3)]
    assert [(one.source.strip(), one.target.strip()) for one in lines] == [
        ("The count is over.", "ការរាប់ចប់ហើយ។"),
        ("## What was decided", "## អ្វីដែលបានសម្រេច"),
        ("The party won 489 of 1,646 communes.", "គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។"),
    ]


def test_looking_at_a_translation_writes_nothing(desk):
    desk.window.window_actions["translate"].trigger()
    assert not desk.control.is_open
    assert desk.window.editing.flush()
    assert not (desk.path / "translations").exists()
    assert (desk.path / "km.md").read_text("utf-8").endswith(TARGET)


def test_confirming_goes_on_to_the_next_unfinished_one_and_is_kept(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    assert (desk.states()[:2], desk.view.current) == (["translated", "draft"], 1)
    desk.do("review")
    assert (desk.states()[:3], desk.view.current) == (["translated", "reviewed", "draft"], 2)
    kept = desk.kept()
    assert 'state = "translated"' in kept
    assert 'state = "reviewed"' in kept


def test_what_is_written_where_nothing_was_stands_beside_its_source(desk):
    desk.view.go_to(6)
    desk.target.type_in("បញ្ជី")
    desk.settle()
    assert desk.states()[3:] == [*("untranslated",) * 3, "draft"]
    assert desk.view.texts(6).target.strip() == "បញ្ជី"
    desk.target.type_in("មកតាមក្រោយ។")
    desk.settle()
    assert (desk.view.current, desk.view.segment_of(6).source) == (6, "The list follows.")
    assert desk.view.segment_of(6).target == "បញ្ជីមកតាមក្រោយ។"


def test_an_item_begins_with_the_sign_of_its_source(desk):
    desk.view.go_to(3)
    desk.target.type_in("អ្នកសង្កេតការណ៍បានមក។")
    desk.do("confirm")
    desk.target.type_in("ពួកគេបានឃើញ។")
    desk.do("confirm")
    desk.view.go_to(0)
    items = "1. អ្នកសង្កេតការណ៍បានមក។\n2. ពួកគេបានឃើញ។"
    assert desk.target.text().rstrip() == f"{TARGET.rstrip()}\n\n{items}"
    assert desk.states()[3:5] == ["translated", "translated"]


@pytest.mark.parametrize("row", [3, 6])  # an item of a list, with its sign; a paragraph
def test_room_and_the_sign_in_it_are_one_step(desk, row):
    desk.view.go_to(row)
    desk.target.type_in("អ")
    desk.window.undo.undo()
    desk.window.undo.undo()
    assert desk.target.text() == TARGET
    assert not desk.window.undo.can_undo()


def test_what_is_put_where_nothing_was_is_one_step(desk):
    desk.view.put(3, "1. អ្នកសង្កេតការណ៍\n   បានមក។")
    desk.settle()
    assert desk.view.segment_of(3).target == "1. អ្នកសង្កេតការណ៍\n   បានមក។"
    desk.view.put(6, "បញ្ជី។")
    desk.view.go_to(0)
    desk.settle()
    assert desk.target.text().rstrip().endswith("បានមក។\n\nបញ្ជី។")
    assert desk.view.segment_of(6).target == "បញ្ជី។"
    for _ in range(2):
        desk.window.undo.undo()
    assert desk.target.text() == TARGET
    assert not desk.window.undo.can_undo()


def test_a_place_nobody_wrote_in_is_taken_away_again(desk):
    desk.view.go_to(6)
    assert desk.target.text() != TARGET
    desk.view.go_to(0)
    desk.settle()
    assert desk.target.text() == TARGET
    assert desk.states()[6] == "untranslated"


def test_a_rule_is_put_in_as_it_is(desk):
    desk.view.go_to(5)
    desk.settle()
    assert desk.target.text().rstrip().endswith("---")
    assert desk.view.segment_of(5).target == "---"


def test_a_click_beside_what_is_not_translated_makes_room_for_it(desk):
    row, top, height, _segment = next(seen for seen in desk.view._seen(desk.target) if seen[0] == 3)
    place = desk.target.viewport().mapFrom(desk.target, QPoint(60, round(top + height / 2)))
    QTest.mouseClick(desk.target.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.view.current == row
    assert desk.target.text().endswith("\n\n1. \n") or desk.target.text().endswith("1. ")


def test_a_changed_source_is_to_be_checked_and_shows_what_changed(desk):
    for row in range(3):
        desk.view.go_to(row)
        desk.do("confirm")
    desk.source.replace_text(SOURCE.replace("489", "492"))
    desk.settle()
    assert desk.states()[:3] == ["translated", "translated", "outdated"]
    desk.view.go_to(2)
    panel = desk.view.panel
    assert "<s " in panel.text.text()
    assert panel.fine.isVisibleTo(panel)
    assert panel.figures.isVisibleTo(panel)
    desk.do("figures_over")
    assert "៤៩២" in desk.target.text()
    desk.do("confirm")
    assert desk.states()[2] == "translated"


def test_still_fine_leaves_the_translation_as_it_is(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.source.replace_text(SOURCE.replace("is over", "has ended"))
    desk.settle()
    desk.view.go_to(0)
    before = desk.target.text()
    desk.do("still_fine")
    assert (desk.states()[0], desk.target.text()) == ("translated", before)


def test_what_was_confirmed_by_mistake_is_a_draft_again(desk):
    desk.view.go_to(0)
    assert not desk.view.panel.draft.isVisible()
    desk.do("confirm")
    desk.view.go_to(0)
    assert desk.view.panel.draft.isVisible()
    desk.do("not_right_yet")
    assert (desk.states()[0], desk.view.current) == ("draft", 0)
    assert 'state = "translated"' not in desk.kept()
    desk.view.pages[1].title.setFocus()
    desk.do("confirm")
    assert 'state = "translated"' in desk.kept()
    desk.view.pages[1].title.setFocus()
    desk.view.panel.draft_requested.emit()
    assert 'state = "translated"' not in desk.kept()


def test_the_source_is_for_reading(desk):
    desk.source.setFocus()
    QTest.keyClicks(desk.source, "x")
    assert desk.source.text() == SOURCE


def test_closing_gives_both_pages_back(desk):
    desk.view.go_to(0)
    desk.target.type_in("!")
    desk.window.window_actions["translate"].trigger()
    assert desk.window.centre.currentWidget() is desk.window.writing
    assert desk.window.writing.language() == "km"
    edit = desk.window.writing.edit
    assert edit.text().startswith("ការរាប់ចប់ហើយ។!")
    desk.window.versions_open.bring_front("en")
    assert not desk.window.writing.edit.isReadOnly()


def test_a_place_made_above_the_first_words_is_kept_until_one_writes(start, post):
    text = TARGET.split("\n\n", 1)[1]
    (post.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{text}", "utf-8")
    desk = Desk(start(post.path.parent), post)
    desk.view.go_to(0)
    desk.target.text_edited.emit()  # as another change anywhere would
    desk.settle()
    assert desk.view.current == 0
    desk.target.type_in("ចប់ហើយ")
    desk.settle()
    assert desk.target.text().startswith("ចប់ហើយ\n\n## ")
    assert desk.view.current == 0
    assert desk.view.segment_of(0).target == "ចប់ហើយ"


def test_the_source_is_shown_without_its_marks_as_long_as_it_is_read(desk):
    def width_of_sign(edit):
        edit.grab()
        line = edit.document().findBlockByNumber(2).layout().lineAt(0)
        return line.cursorToX(3)[0] - line.cursorToX(0)[0]

    source, target = desk.source, desk.target
    assert source.text().split("\n")[2] == "## What was decided"
    assert width_of_sign(source) == 0
    assert width_of_sign(target) > 0
    desk.window.window_actions["translate"].trigger()
    desk.window.versions_open.bring_front("en")
    assert source is desk.window.writing.edit
    assert width_of_sign(source) > 0


def test_opened_again_everything_is_as_it_was_left(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.window.window_actions["translate"].trigger()
    desk.window.window_actions["translate"].trigger()
    desk.settle()
    assert desk.states()[0] == "translated"


def test_opened_again_it_begins_with_what_is_to_check(desk):
    for row in range(3):
        desk.view.go_to(row)
        desk.do("confirm")
    desk.view.go_to(0)
    desk.window.window_actions["translate"].trigger()
    desk.window.versions_open.pages["en"].edit.replace_text(SOURCE.replace("489", "492"))
    desk.window.window_actions["translate"].trigger()
    desk.settle()
    assert desk.view.current == 2


def test_a_note_is_kept_with_its_paragraph(desk):
    desk.view.go_to(3)
    desk.view.panel.note.setText("Which ones?")
    QTest.keyClick(desk.view.panel.note, Qt.Key.Key_Enter)
    desk.settle()
    assert desk.view.panel.notes.count() == 1
    assert "Which ones?" in desk.kept()


def test_a_note_is_removed_by_its_menu_alone_and_brought_back(desk):
    desk.view.go_to(3)
    desk.view.panel.note.setText("Which ones?")
    QTest.keyClick(desk.view.panel.note, Qt.Key.Key_Enter)
    desk.settle()
    notes = desk.view.panel.notes
    notes.setCurrentRow(0)
    place = notes.visualItemRect(notes.item(0)).center()
    QTest.mouseDClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert notes.count() == 1
    (remove,) = notes.actions()
    remove.trigger()
    desk.settle()
    assert notes.count() == 0
    assert "Which ones?" not in desk.kept()
    desk.view.go_to(5)
    undo = next(each for each in desk.window.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    desk.settle()
    desk.view.go_to(3)
    assert notes.count() == 1
    assert "Which ones?" in desk.kept()


def test_a_deleted_translation_can_be_put_back(desk):
    desk.view.go_to(2)
    desk.do("confirm")
    desk.target.replace_text("ការរាប់ចប់ហើយ។\n\n## អ្វីដែលបានសម្រេច\n")
    desk.settle()
    desk.view.go_to(2)
    desk.settle()
    panel = desk.view.panel
    assert panel.former.isVisibleTo(panel)
    panel.former.click()
    desk.settle()
    assert "គណបក្សឈ្នះ ៤៨៩" in desk.target.text()


def test_undo_takes_a_made_place_back(desk):
    before = desk.target.text()
    desk.view.go_to(3)
    while desk.target.document().isUndoAvailable():
        desk.target.step_back()
    desk.settle()
    assert desk.target.text() == before


@pytest.mark.parametrize("name", ["confirm", "review", "next_row", "copy_source"])
def test_commands_of_paragraphs_wait_for_an_open_translation(desk, name):
    assert desk.window.window_actions[name].isEnabled()
    desk.window.window_actions["translate"].trigger()
    assert not desk.window.window_actions[name].isEnabled()


def test_states_deleted_outside_and_known_anew_need_not_be_put_back(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.kept()
    path = desk.path / "translations" / "km.toml"
    path.unlink()
    messages = desk.window.messages
    until(lambda: "deleted outside" in messages.text())
    desk.view.go_to(1)
    desk.do("confirm")
    kept = desk.kept()
    assert kept.count('state = "translated"') == 2
    messages._action.click()
    desk.settle()
    until(lambda: desk.window.editing.flush())
    assert messages.text() == ""
    assert path.read_text("utf-8") == kept


def history():
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, HistoryDialog)]
    return next((each for each in shown if each.isVisible()), None)


DAMAGED = "format = [what somebody's program made of it\n"


def test_states_damaged_outside_close_the_view_and_are_left_as_they_are(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.kept()
    path = desk.path / "translations" / "km.toml"
    QTest.qWait(20)  # times of files have their steps
    path.write_text(DAMAGED, "utf-8")
    until(lambda: not desk.control.is_open)
    until(lambda: "cannot be read" in desk.window.messages.text())
    desk.window.versions_open.bring_front("km")
    desk.window.writing.edit.type_in("ក")
    desk.window.editing.flush()
    until(lambda: desk.window.editing.flush())
    assert path.read_text("utf-8") == DAMAGED
    buttons = desk.window.messages.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Earlier versions…").click()
    until(lambda: history() is not None)
    dialog = history()
    assert "States of the Khmer translation" in dialog.windowTitle()
    dialog.reject()
    assert "ក" in (desk.path / "km.md").read_text("utf-8")


def test_a_translation_whose_states_are_damaged_is_not_opened(start, post):
    folder = post.path / "translations"
    folder.mkdir()
    (folder / "km.toml").write_text(DAMAGED, "utf-8")
    window = start(post.path.parent).window
    until(lambda: window.filled)
    window.open_post(post.path)
    until(lambda: window.editing.post() is not None)
    window.window_actions["translate"].trigger()
    control = window.translation.control
    assert not control.is_open
    assert control.languages == ("", "")
    assert "cannot be read" in window.messages.text()


def test_what_is_said_of_a_paragraph_has_no_text_checked_again(desk):
    offers = desk.window.translation.offers
    looked = []
    findings = offers._offering.findings
    offers._offering.findings = lambda *its: looked.append(its) or findings(*its)
    desk.view.go_to(0)
    desk.do("confirm")
    desk.do("review")
    assert looked == []
    desk.target.type_in("ក")
    desk.settle()
    assert len(looked) == 1


def test_going_on_shows_only_the_row_one_comes_to(desk):
    desk.view.go_to(0)
    desk.settle()
    shown = []
    desk.view.row_entered.connect(shown.append)
    desk.window.window_actions["confirm"].trigger()
    assert shown == [1]
    desk.window.window_actions["not_right_yet"].trigger()
    assert shown == [1, 1]


def test_what_is_being_found_of_texts_that_are_others_by_now_is_broken_off(desk):
    finding = desk.control._finding
    finding.find()
    job = finding._job
    desk.target.type_in("ក")
    assert job.is_cancelled()
    desk.settle()
    assert "ក" in desk.view.segment_of(desk.view.current).target
    finding.find()
    job = finding._job
    desk.window.window_actions["confirm"].trigger()
    assert job.is_cancelled()
    desk.settle()
    assert desk.window.messages.text() == ""
    assert desk.states()[0] == "translated"


def test_what_is_found_first_is_shown_whatever_happens_meanwhile(start, post):
    window = start(post.path.parent).window
    until(lambda: window.filled)
    window.open_post(post.path)
    until(lambda: window.editing.post() is not None)
    window.window_actions["translate"].trigger()
    finding = window.translation.control._finding
    job = finding._job
    finding.wait()
    assert not job.is_cancelled()
    until(lambda: window.translation.control.view.row_count > 0)


def test_only_who_wants_to_be_named_is(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.window.parts.preferences.change(nickname="Sophea")
    desk.view.go_to(1)
    desk.do("confirm")
    panel = desk.view.panel
    desk.view.go_to(2)
    panel.note.setText("Is this right?")
    panel.note.returnPressed.emit()
    desk.settle()
    assert panel.notes.item(0).text().startswith("Sophea: Is this right?")
    states = translation_toml.read(desk.kept().encode())
    names = {record.source: record.nickname for record in states.records}
    assert names["The count is over."] == ""
    assert names["## What was decided"] == "Sophea"
    [note] = [note for record in states.records for note in record.notes]
    assert note.nickname == "Sophea"


def test_escape_leads_from_a_note_back_to_the_text_and_then_out(desk):
    desk.window.activateWindow()
    desk.view.go_to(0)
    desk.view.panel.note.setFocus()
    QTest.keyClick(desk.view.panel.note, Qt.Key.Key_Escape)
    assert desk.control.is_open
    assert desk.target.hasFocus()
    QTest.keyClick(desk.target, Qt.Key.Key_Escape)
    assert not desk.control.is_open
