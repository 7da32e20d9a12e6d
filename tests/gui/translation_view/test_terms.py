# SPDX-License-Identifier: MIT
"""Terms in the window: added from a selection, looked through, changed, taken in and given out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from icc_editor.gui.terms.term_dialog import TermDialog
from icc_editor.gui.translation_view.offer_list import OfferKind
from tests.gui.translation_view.conftest import until


def terms_file(desk):
    return desk.path.parent / "terms" / "terms.tsv"


def select(edit, words):
    cursor = edit.document().find(words)
    assert cursor.hasSelection()
    edit.setTextCursor(QTextCursor(cursor))


def open_dialog():
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, TermDialog) and each.isVisible()
    )


@pytest.fixture
def terms(desk):
    """Return the term base in its window, read."""
    desk.window.window_actions["terms"].trigger()
    control = desk.window.translation.terms
    until(lambda: control.dialog.model.rowCount() > 0)
    yield control
    control.dialog.reject()


def test_two_keys_keep_what_is_selected_on_both_sides_as_a_term(desk):
    desk.view.go_to(2)
    select(desk.source, "communes")
    select(desk.target, "ឃុំ")
    desk.window.window_actions["keep_term"].trigger()
    dialog = open_dialog()
    assert [field.text() for field in dialog.names.values()] == ["communes", "ឃុំ"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until(terms_file(desk).exists)
    assert "communes\tឃុំ" in terms_file(desk).read_text("utf-8")
    desk.settle()
    until(lambda: any(line.kind is OfferKind.TERM for line in desk.view.panel.offers.lines()))
    assert "communes" in [one.cursor.selectedText() for one in desk.source.extraSelections()]


def test_marks_around_what_is_selected_are_no_part_of_the_name(desk):
    dialog = desk.window.translation.terms.add_from(("en", "km"), ("**National Assembly** ", ""))
    assert dialog.names["en"].text() == "National Assembly"
    dialog.reject()
    assert not terms_file(desk).exists()


def test_a_term_without_any_name_cannot_be_kept(desk):
    dialog = desk.window.translation.terms.add_from(("en", "km"), ("", ""))
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.names["km"].setText("ឃុំ")
    assert save.isEnabled()
    dialog.reject()


def test_the_terms_of_the_program_are_shown_and_cannot_be_changed_here(terms):
    dialog = terms.dialog
    dialog.search.setText("National Assembly")
    assert 0 < dialog.shown.rowCount() < dialog.model.rowCount()
    dialog.table.selectRow(0)
    assert not dialog.edit_button.isEnabled()
    assert not dialog.remove_button.isEnabled()


def test_a_term_is_added_changed_and_taken_out_again(desk, terms):
    terms.dialog.add_button.click()
    dialog = open_dialog()
    dialog.names["en"].setText("ballot box | box")
    dialog.names["km"].setText("ហិបឆ្នោត")
    dialog.forbidden["km"].setText("ប្រអប់")
    dialog.accept()
    until(lambda: terms_file(desk).exists() and "ballot box | box" in terms_file(desk).read_text())
    terms.dialog.search.setText("ballot box")
    until(lambda: terms.dialog.shown.rowCount() == 1)
    terms.dialog.table.selectRow(0)
    terms.dialog.edit_button.click()
    dialog = open_dialog()
    assert dialog.forbidden["km"].text() == "ប្រអប់"
    dialog.note.setText("of wood")
    dialog.accept()
    until(lambda: "of wood" in terms_file(desk).read_text("utf-8"))
    until(lambda: terms.dialog.listed()[0].term.note == "of wood")
    terms.dialog.table.selectRow(0)
    terms.dialog.remove_button.click()
    until(lambda: terms.dialog.shown.rowCount() == 0)
    assert "ballot box" not in terms_file(desk).read_text("utf-8")


def test_a_file_of_terms_is_taken_in_and_what_is_shown_is_written(desk, terms, tmp_path):
    file = tmp_path / "Glossary.csv"
    file.write_text("en,km\nwatermelon,ឪឡឹក\n", "utf-8")
    terms.take_in(file)
    terms.dialog.search.setText("watermelon")
    until(lambda: terms.dialog.shown.rowCount() == 1)
    assert (desk.path.parent / "terms" / "glossary.tsv").exists()
    written = tmp_path / "out.tbx"
    terms.give_out(written)
    until(written.exists)
    text = written.read_text("utf-8")
    assert "ឪឡឹក" in text
    assert "National Assembly" not in text


def test_a_term_that_was_taken_out_is_brought_back(desk, terms, tmp_path):
    file = tmp_path / "fruit.tsv"
    file.write_text("en\tkm\twhose\nwatermelon\tឪឡឹក\tmine\n", "utf-8")
    kept = terms_file(desk).with_name("fruit.tsv")
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(file.read_bytes())
    terms.take_in(file)  # nothing new, but shown anew
    until(lambda: "fruit.tsv" in terms.dialog.messages.text())
    assert not undo_button(terms).isVisible()
    terms.dialog.search.setText("watermelon")
    until(lambda: terms.dialog.shown.rowCount() == 1)
    terms.dialog.table.selectRow(0)
    terms.dialog.remove_button.click()
    until(lambda: terms.dialog.shown.rowCount() == 0)
    undo_button(terms).click()
    until(lambda: terms.dialog.shown.rowCount() == 1)
    assert kept.read_bytes() == file.read_bytes()


def undo_button(terms):
    buttons = terms.dialog.messages.findChildren(QPushButton)
    return next(each for each in buttons if not each.text() or each.text() == "Undo")


def test_enter_on_a_term_opens_it_and_leaves_it_open(desk, terms):
    terms.dialog.add_button.click()
    dialog = open_dialog()
    dialog.names["en"].setText("watermelon")
    dialog.accept()
    terms.dialog.search.setText("watermelon")
    until(lambda: terms.dialog.shown.rowCount() == 1)
    terms.dialog.table.selectRow(0)
    terms.dialog.table.setFocus()
    QTest.keyClick(terms.dialog.windowHandle(), Qt.Key.Key_Return)
    QApplication.processEvents()
    dialog = open_dialog()
    assert dialog.names["en"].text() == "watermelon"
    dialog.reject()


def test_the_search_looks_at_words_and_notes_not_at_names_of_files(terms):
    every = terms.dialog.model.rowCount()
    file = next(one.path.name for one in terms.dialog.listed())
    terms.dialog.search.setText(file)
    assert terms.dialog.shown.rowCount() == 0
    terms.dialog.search.setText("institution")
    assert terms.dialog.shown.rowCount() < every / 4


def test_a_term_the_disk_refuses_is_shown_again_and_not_lost(desk):
    terms_file(desk).parent.write_text("in the way", "utf-8")
    dialog = desk.window.translation.terms.add_from(("en", "km"), ("party", ""))
    dialog.names["km"].setText("គណបក្ស")
    dialog.note.setText("any of them")
    dialog.accept()
    until(lambda: any_dialog() not in {None, dialog})
    again = any_dialog()
    assert [field.text() for field in again.names.values()] == ["party", "គណបក្ស"]
    assert again.note.text() == "any of them"
    assert desk.window.messages.text()
    terms_file(desk).parent.unlink()
    again.accept()
    until(terms_file(desk).exists)
    assert "party\tគណបក្ស\tany of them" in terms_file(desk).read_text("utf-8")


def any_dialog():
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, TermDialog)]
    return next((each for each in shown if each.isVisible()), None)
