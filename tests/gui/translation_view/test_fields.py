# SPDX-License-Identifier: MIT
"""What is translated outside the text: the title, the excerpt, the words of a results table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.gui import questions
from icc_editor.gui.translation_view.offer_list import OfferKind
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.services.translation_checks.findings import mend_of
from tests.gui.translation_view.conftest import until

TABLE = """\
id = "communes"

[caption]
en = "Communes won in 2017"
km = ""

[[columns]]
key = "party"
kind = "label"
label = { en = "Party", km = "គណបក្ស" }

[[columns]]
key = "communes"
kind = "count"
label = { en = "Communes" }

[[rows]]
key = "cpp"
party = { en = "People’s Party", km = "គណបក្សប្រជាជន" }
communes = 1156
"""


@pytest.fixture
def post(post):
    """Return the post with an excerpt and a results table."""
    (post.path / "en.md").write_text(
        "---\ntitle: Results\nexcerpt: It is over.\n---\nOver.\n", "utf-8"
    )
    (post.path / "km.md").write_text("---\ntitle: លទ្ធផល\n---\nចប់។\n", "utf-8")
    (post.path / "tables").mkdir()
    (post.path / "tables" / "communes.toml").write_text(TABLE, "utf-8")
    return post


@pytest.fixture
def dialog(desk):
    """Return the window of these texts."""
    desk.window.window_actions["placed_texts"].trigger()
    desk.settle()
    dialog = desk.window.translation.texts.dialog
    yield dialog
    if desk.window.translation.texts.dialog is not None:
        dialog.reject()


def row_of(dialog, address):
    return next(row for row in dialog.rows if row.segment.address == address)


def test_every_text_outside_the_text_has_a_row(dialog):
    assert [row.segment.address for row in dialog.rows] == [
        "field:title",
        "field:excerpt",
        "table:communes/caption",
        "column:communes/party",
        "column:communes/communes",
        "cell:communes/cpp/party",
    ]
    assert [row.field.text() for row in dialog.rows][:2] == ["លទ្ធផល", ""]


def test_an_excerpt_is_written_and_confirmed_by_keys_and_undone_as_a_step(desk, dialog):
    row = row_of(dialog, "field:excerpt")
    row.field.setFocus()
    row.field.setText("ចប់ហើយ។")
    dialog._on_confirm_keys()
    desk.settle()
    assert desk.window.versions_open.metadata("km").excerpt == "ចប់ហើយ។"
    assert row.segment.state.value == "translated"
    assert row_of(dialog, "table:communes/caption").field.hasFocus()
    assert 'address = "field:excerpt"' in desk.kept()
    desk.window.undo.undo()
    desk.settle()
    assert desk.window.versions_open.metadata("km").excerpt == ""


def test_a_word_of_a_table_goes_into_the_table_as_a_step(desk, dialog):
    row = row_of(dialog, "column:communes/communes")
    row.field.setFocus()
    row.field.setText("ឃុំ")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    desk.settle()
    tables = desk.window.versions_open.tables
    label = tables.table("communes").column("communes").labels
    assert dict(label.entries)["km"] == "ឃុំ"
    assert row.segment.state.value == "draft"
    desk.window.undo.undo()
    desk.settle()
    assert row.field.text() == ""
    desk.window.undo.redo()
    desk.settle()
    assert row.field.text() == "ឃុំ"


def test_one_key_takes_a_word_of_a_table_back_and_says_where(desk, dialog):
    desk.target.type_in("អ")
    desk.window.translation.texts.put("table:communes/caption", "ឃុំដែលឈ្នះ")
    dialog.reject()
    desk.window.undo.undo()
    caption = desk.window.versions_open.tables.table("communes").caption
    assert dict(caption.entries).get("km", "") == ""
    assert "communes" in desk.window.messages.text()
    desk.window.undo.undo()  # and then what was typed before
    assert not desk.target.lines()[0].startswith("អ")


def test_a_word_of_a_table_is_not_taken_back_out_of_sight(desk, dialog):
    desk.window.translation.texts.put("table:communes/caption", "ឃុំដែលឈ្នះ")
    desk.control.close()
    desk.window.undo.undo()  # shows the table
    assert desk.window.tables.editor.isVisible()
    caption = desk.window.versions_open.tables.table("communes").caption
    assert dict(caption.entries)["km"] == "ឃុំដែលឈ្នះ"
    assert desk.window.tables.name() == "communes"


def test_a_translation_comes_to_a_hundred_per_cent(desk, dialog):
    for row in dialog.rows:
        if not row.field.text():
            row.field.setText("អក្សរ")
        row.confirm()
        desk.settle()
    dialog.reject()
    desk.view.go_to(0)
    desk.do("confirm")
    assert desk.view.bar.words.text() == "100 %"


def test_the_title_is_confirmed_where_it_is_written(desk):
    title = desk.view.pages[1].title
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    [segment] = [its for its in desk.control.translation.fields if its.address == "field:title"]
    assert segment.state.value == "translated"
    assert desk.target.hasFocus()
    assert "field:title" in desk.kept()


def test_what_is_wrong_in_a_field_is_said_beside_it(desk, dialog):
    row = row_of(dialog, "field:excerpt")
    desk.window.translation.texts.put("field:excerpt", "ចប់ហើយ ៥។")
    desk.settle()
    assert "៥" in row.issue.toolTip()
    desk.window.translation.texts.put("field:excerpt", "ចប់ហើយ។")
    desk.settle()
    assert row.issue.toolTip() == ""


@pytest.fixture
def wrong_words(desk, dialog):
    """Return the window of these texts, two of which are wrong."""
    desk.window.translation.texts.put("field:excerpt", "ចប់ហើយ ៥។")
    desk.window.translation.texts.put("table:communes/caption", "ឃុំដែលឈ្នះឆ្នាំ ២០១៣")
    desk.settle()
    return dialog


def issues(dialog):
    return [line.text for line in dialog.issues.lines()]


def test_what_is_wrong_in_a_text_is_listed_while_one_is_in_it(wrong_words):
    row_of(wrong_words, "field:title").field.setFocus()
    assert not wrong_words.issues.isVisible()
    row_of(wrong_words, "field:excerpt").field.setFocus()
    assert wrong_words.issues.isVisible()
    assert any("៥" in text for text in issues(wrong_words))
    row_of(wrong_words, "table:communes/caption").field.setFocus()
    assert any("២០១៣" in text for text in issues(wrong_words))


def test_a_key_goes_from_one_issue_to_the_next_and_chooses_its_words(desk, wrong_words):
    keys = desk.window.window_actions["next_issue"].shortcut()[0]
    seen = []
    row_of(wrong_words, "field:title").field.setFocus()
    for _ in range(8):
        QTest.keyClick(wrong_words, keys.key(), keys.keyboardModifiers())
        row = wrong_words.rows[wrong_words._current]
        assert row.field.hasFocus()
        seen.append((row.segment.address, row.field.selectedText()))
    assert ("field:excerpt", "៥") in seen
    assert ("table:communes/caption", "២០១៣") in seen
    assert len(set(seen)) < len(seen)  # it begins again


def test_an_issue_of_a_text_is_mended_by_a_key(desk, wrong_words):
    row = row_of(wrong_words, "table:communes/caption")
    row.field.setFocus()
    number = next(n for n, its in enumerate(row.issues) if mend_of(its.finding) is not None)
    wrong_words.issues.choose(OfferKind.ISSUE, number)
    keys = desk.window.window_actions["mend_issue"].shortcut()[0]
    QTest.keyClick(row.field, keys.key(), keys.keyboardModifiers())
    desk.settle()
    caption = desk.window.versions_open.tables.table("communes").caption
    assert dict(caption.entries)["km"] == row.field.text() == "ឃុំដែលឈ្នះឆ្នាំ ២០១៧"
    assert not any("number" in its.finding.code for its in row.issues)


def test_an_issue_of_a_text_that_is_being_changed_is_not_mended(wrong_words, qtbot):
    row = row_of(wrong_words, "table:communes/caption")
    row.field.setFocus()
    row.field.setText("ឃុំដែលឈ្នះឆ្នាំ ២០១៣ ៧")
    number = next(n for n, its in enumerate(row.issues) if mend_of(its.finding) is not None)
    wrong_words.issues.choose(OfferKind.ISSUE, number)
    with qtbot.waitSignal(wrong_words.mend_refused):
        wrong_words.mend_issue()
    assert row.field.text() == "ឃុំដែលឈ្នះឆ្នាំ ២០១៣ ៧"


def test_an_issue_of_a_text_that_may_stay_is_not_pointed_out_again(desk, wrong_words, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda *_words, **_more: "It is their name")
    row = row_of(wrong_words, "field:excerpt")
    row.field.setFocus()
    before, other = len(row.issues), row_of(wrong_words, "table:communes/caption").issues
    wrong_words.leave_issue()
    until(lambda: "It is their name" in (desk.path / "post.toml").read_text("utf-8"))
    until(lambda: len(row.issues) == before - 1)
    assert row_of(wrong_words, "table:communes/caption").issues == other


def test_after_the_last_issue_of_the_text_come_those_outside_of_it(desk, wrong_words):
    wrong_words.reject()
    texts = desk.window.translation.texts
    for _ in range(10):
        desk.do("next_issue")
        if texts.dialog is not None:
            break
    assert texts.dialog._current >= 0
    assert texts.dialog.issues.isVisible()
    texts.dialog.reject()
    desk.target.setFocus()


def test_the_window_goes_when_the_translation_is_closed(desk, dialog):
    assert dialog.isVisible()
    desk.control.close()
    until(lambda: desk.window.translation.texts.dialog is None)


def test_a_finding_in_a_table_closes_the_translation_and_leads_there_in_its_language(desk):
    found = Diagnostic("translation.empty", Severity.WARNING, "km", "table:communes/caption")
    desk.window.versions_open.bring_front("en")
    desk.window.follower.jump(found)
    assert not desk.control.is_open
    assert desk.window.tables.editor.isVisible()
    assert desk.window.tables.editor.strip.caption.hasFocus()
    assert desk.window.writing.language() == "km"


def test_a_finding_in_an_excerpt_closes_the_translation_and_leads_there(desk):
    found = Diagnostic("translation.empty", Severity.WARNING, "km", "field:excerpt")
    desk.window.follower.jump(found)
    assert not desk.control.is_open
    assert desk.window.writing.isVisible()
