# SPDX-License-Identifier: MIT
"""Word breaks, digits, signs and what the checks point out, through the panel's actions."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from icc_editor.gui.khmer_keyboard import KhmerKeyboard
from icc_editor.gui.proof import proofing
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Mark
from icc_editor.gui.writing_panel.mend_dialog import MendDialog, Repair
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.text.khmer.dates import date_in_words
from icc_editor.text.khmer.faults import Fault

ZWSP = "\u200b"
SENTENCE = "ខ្ញុំទៅផ្សារ"
BROKEN = "ខ្ញុំ\u200bទៅ\u200bផ្សារ"


def do(panel, name):
    panel.actions_by_name[name].trigger()


def select(edit, line, start, end):
    edit.select_range(edit.position_of(Place(line, start)), edit.position_of(Place(line, end)))


def test_word_breaks_are_put_in_and_taken_out_as_one_step_each(panel):
    text = (
        f"{SENTENCE}\n\n`{SENTENCE}` [{SENTENCE}](https://a.org/{SENTENCE})\n\n```\n{SENTENCE}\n```"
    )
    panel.edit.set_text(text)
    do(panel, "insert-breaks")
    assert panel.edit.text() == (
        f"{BROKEN}\n\n`{SENTENCE}` [{BROKEN}](https://a.org/{SENTENCE})\n\n```\n{SENTENCE}\n```"
    )
    do(panel, "undo")
    assert panel.edit.text() == text
    do(panel, "redo")
    do(panel, "remove-breaks")
    assert panel.edit.text() == text


def test_code_over_several_lines_stays(panel):
    text = (
        "12 `12\n12` 12\n\n- 12\n  ```\n  12\n  ```\n- 12\n\n<span title='12\n12'>12</span>\n\n\n"
    )
    panel.edit.set_text(text)
    do(panel, "khmer-digits")
    assert panel.edit.text() == (
        "១២ `12\n12` ១២\n\n- ១២\n  ```\n  12\n  ```\n- ១២\n\n<span title='12\n12'>១២</span>\n\n\n"
    )
    panel.edit.set_text(text)
    select(panel.edit, 1, 0, 6)
    do(panel, "khmer-digits")
    assert panel.edit.text() == text.replace("` 12", "` ១២", 1)


def test_only_what_is_chosen_is_rewritten(panel):
    panel.edit.set_text(f"១២ 12 {SENTENCE}\n12")
    select(panel.edit, 0, 3, 5)
    do(panel, "khmer-digits")
    assert panel.edit.text() == f"១២ ១២ {SENTENCE}\n12"
    assert panel.edit.selected_text() == "១២"
    select(panel.edit, 0, 0, 5)
    do(panel, "latin-digits")
    assert panel.edit.text() == f"12 12 {SENTENCE}\n12"


def test_digits_of_addresses_stay(panel):
    panel.edit.set_text("In 2017: https://a.org/2017 and ![x](images/2.png)")
    do(panel, "khmer-digits")
    assert panel.edit.text() == "In ២០១៧: https://a.org/2017 and ![x](images/2.png)"


def test_signs_and_the_date_are_typed_at_the_caret(panel):
    panel.edit.set_text("")
    do(panel, "sign-0")
    do(panel, "sign-7")
    do(panel, "khmer-date")
    today = date.today()  # noqa: DTZ011 - the writer's own day
    assert panel.edit.text() == f"«{ZWSP}{date_in_words(today)}"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2017, 6, 4), "ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧"),
        (date(1993, 5, 23), "ថ្ងៃទី២៣ ខែឧសភា ឆ្នាំ១៩៩៣"),
    ],
)
def test_dates_in_khmer_words(day, words):
    assert date_in_words(day) == words


def test_the_keyboard_types_into_the_text(panel, qtbot):
    panel.edit.set_text("")
    panel.actions_by_name["keyboard"].trigger()
    keyboard = panel.findChild(KhmerKeyboard)
    assert keyboard.isVisible()
    cap = next(cap for cap in keyboard.caps() if cap.key.latin == "k")
    qtbot.mouseClick(cap, Qt.MouseButton.LeftButton)
    assert panel.edit.text() == "ក"
    qtbot.mouseClick(keyboard.close_button, Qt.MouseButton.LeftButton)
    assert not keyboard.isVisible()
    assert not panel.actions_by_name["keyboard"].isChecked()


def no_suggestions(_word, _language, answer):
    answer(())


@pytest.fixture
def checked(panel):
    panel.khmer.set_checks(lambda _language: proofing.encoding_marks, no_suggestions)
    return panel


def test_marked_places_are_visited_told_and_put_right_one_by_one(checked, qtbot):
    told = []
    checked.told.connect(told.append)
    checked.edit.set_text("ស្រ្តី one\n\nដោយខ្ញំុ")
    do(checked, "next-mark")
    assert checked.edit.selected_text() == "ស្រ្តី"
    assert told == ["The signs of this letter are in the wrong order."]
    do(checked, "mend")
    assert checked.edit.text() == "ស្ត្រី one\n\nដោយខ្ញំុ"
    assert checked.edit.selected_text() == "ខ្ញំុ"
    do(checked, "mend")
    assert checked.edit.text() == "ស្ត្រី one\n\nដោយខ្ញុំ"
    assert told[-1] == "Nothing is marked in this version."
    do(checked, "undo")
    do(checked, "undo")
    assert checked.edit.text() == "ស្រ្តី one\n\nដោយខ្ញំុ"


def test_khmer_is_put_in_order_only_when_the_writer_agrees(checked, monkeypatch):
    asked = []
    answers = [False, True]
    monkeypatch.setattr(
        MendDialog, "agrees", lambda *asks: asked.append(asks[:3]) or answers.pop(0)
    )
    text = "ស្រ្តី `ស្រ្តី`"
    checked.edit.set_text(text)
    do(checked, "mend-all")
    assert checked.edit.text() == text
    do(checked, "mend-all")
    assert checked.edit.text() == "ស្ត្រី `ស្រ្តី`"
    repairs = [Repair("ស្រ្តី", "ស្ត្រី", Fault.ORDER)]
    assert asked == [(text, "ស្ត្រី `ស្រ្តី`", repairs)] * 2
    told = []
    checked.told.connect(told.append)
    do(checked, "mend-all")
    assert told == ["The Khmer signs are in order."]


def title_of(panel, text):
    panel.show_post([Version("km", text, Metadata(title="ស្រ្តី"))])
    return panel.page.title


def test_the_title_is_put_in_order_with_the_text_in_one_step(checked, monkeypatch):
    asked = []
    monkeypatch.setattr(MendDialog, "agrees", lambda *asks: asked.append(asks[:3]) or True)
    title = title_of(checked, "ដោយខ្ញំុ")
    do(checked, "mend-all")
    assert (checked.metadata().title, checked.edit.text()) == ("ស្ត្រី", "ដោយខ្ញុំ")
    before, after, repairs = asked[0]
    assert (before, after) == ("ស្រ្តី\n\nដោយខ្ញំុ", "ស្ត្រី\n\nដោយខ្ញុំ")
    assert repairs[0] == Repair("ស្រ្តី", "ស្ត្រី", Fault.ORDER)
    assert len(repairs) == 2
    do(checked, "undo")
    assert (checked.metadata().title, checked.edit.text()) == ("ស្រ្តី", "ដោយខ្ញំុ")
    assert title.text() == "ស្រ្តី"
    do(checked, "redo")
    assert (title.text(), checked.edit.text()) == ("ស្ត្រី", "ដោយខ្ញុំ")


def test_a_title_out_of_order_is_not_said_to_be_in_order(checked, monkeypatch):
    asked = []
    told = []
    checked.told.connect(told.append)
    monkeypatch.setattr(
        MendDialog, "agrees", lambda *asks: asked.append(asks[:2]) or len(asked) > 1
    )
    title = title_of(checked, "one")
    do(checked, "mend-all")
    assert (title.text(), told) == ("ស្រ្តី", [])
    do(checked, "mend-all")
    assert asked == [("ស្រ្តី", "ស្ត្រី")] * 2
    assert checked.metadata().title == "ស្ត្រី"
    do(checked, "mend-all")
    assert told == ["The Khmer signs are in order."]
    do(checked, "undo")
    assert title.text() == "ស្រ្តី"


def test_what_is_chosen_is_put_in_order_without_the_title(checked, monkeypatch):
    monkeypatch.setattr(MendDialog, "agrees", lambda *_asks: True)
    title = title_of(checked, "ស្រ្តី ស្រ្តី")
    select(checked.edit, 0, 0, len("ស្រ្តី"))
    do(checked, "mend-all")
    assert (title.text(), checked.edit.text()) == ("ស្រ្តី", "ស្ត្រី ស្រ្តី")
    told = []
    checked.told.connect(told.append)
    do(checked, "mend-all")
    assert told == ["The Khmer signs in what is chosen are in order."]


def test_a_title_that_cannot_be_changed_stays_as_it_is(checked, monkeypatch):
    monkeypatch.setattr(MendDialog, "agrees", lambda *_asks: True)
    title = title_of(checked, "ស្រ្តី")
    title.setReadOnly(True)
    do(checked, "mend-all")
    assert (title.text(), checked.edit.text()) == ("ស្រ្តី", "ស្ត្រី")


def test_what_is_chosen_in_the_title_is_put_in_order_without_the_text(checked, monkeypatch):
    monkeypatch.setattr(MendDialog, "agrees", lambda *_asks: True)
    title = title_of(checked, "ដោយខ្ញំុ")
    title.setFocus()
    title.selectAll()
    do(checked, "mend-all")
    assert (title.text(), checked.edit.text()) == ("ស្ត្រី", "ដោយខ្ញំុ")


def test_without_a_choice_where_the_caret_is_all_is_put_in_order(checked, monkeypatch):
    monkeypatch.setattr(MendDialog, "agrees", lambda *_asks: True)
    title = title_of(checked, "ស្រ្តី ស្រ្តី")
    select(checked.edit, 0, 0, len("ស្រ្តី"))
    title.setFocus()
    do(checked, "mend-all")
    assert (title.text(), checked.edit.text()) == ("ស្ត្រី", "ស្ត្រី ស្ត្រី")


def test_changes_that_are_seen_in_neither_text_are_told_sign_by_sign(qtbot):
    order = Repair("ស្រ្តី", "ស្ត្រី", Fault.ORDER)
    hidden = Repair("ក\u200dា", "កា", Fault.INVISIBLE)
    dialog = MendDialog("x", "y", [order, hidden, order], None)
    qtbot.addWidget(dialog)
    rows = [dialog.changes.item(row).text() for row in range(dialog.changes.count())]
    assert rows == [
        "ស ◌្រ ◌្ត ◌ី  →  ស ◌្ត ◌្រ ◌ី    The signs of this letter are in the wrong order. (2 ×)",
        "ក ZWJ ◌ា  →  ក ◌ា    An invisible sign stands inside a letter.",
    ]


def test_a_search_that_takes_longer_is_told_and_ended_by_a_key(checked, press):
    told = []
    checked.told.connect(told.append)
    checked.edit.set_text("one\n\n" * 500)
    do(checked, "next-mark")
    assert told == ["Looking for the next marked place…"]
    press(checked.edit, Qt.Key.Key_Escape)
    assert told[1:] == ["No longer looking for marked places."]
    assert not checked.khmer.search.is_running


def test_the_context_menu_says_why_and_puts_right(checked):
    checked.edit.set_text("ស្រ្តី one")
    checked.edit.marks.checked(0)
    menu = checked.edit.context_menu(Place(0, 2))
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "The signs of this letter are in the wrong order."
    assert not menu.actions()[0].isEnabled()
    assert texts[1] == "Put right: ស្ត្រី"
    menu.actions()[1].trigger()
    assert checked.edit.text() == "ស្ត្រី one"
    menu.deleteLater()


@pytest.fixture
def misspelt(panel):
    """Return a panel with a word marked as unknown, and what was asked for it."""
    asked = []
    panel.khmer.set_checks(
        lambda _language: lambda _block: [Mark(4, 7, UNKNOWN_WORD)],
        lambda *question: asked.append(question),
    )
    panel.edit.set_text("one tow")
    panel.edit.marks.checked(0)
    return panel, asked


def test_suggestions_come_into_the_open_menu(misspelt):
    panel, asked = misspelt
    menu = panel.edit.context_menu(Place(0, 5))
    word, language, answer = asked.pop()
    assert (word, language) == ("tow", "en")
    said = [action.text() for action in menu.actions()[:4]]
    assert said == [
        "This word is in no dictionary.",
        "Looking for suggestions…",
        "“tow” is right",
        "Leave “tow” alone in this post",
    ]
    assert [action.isEnabled() for action in menu.actions()[:4]] == [False, False, True, True]
    answer(["two", "toe"])
    assert [action.text() for action in menu.actions()[1:4]] == ["two", "toe", "“tow” is right"]
    menu.actions()[1].trigger()
    assert panel.edit.text() == "one two"
    menu.deleteLater()


def test_suggestions_that_come_too_late_or_not_at_all_do_no_harm(misspelt, qapp):
    panel, asked = misspelt
    menu = panel.edit.context_menu(Place(0, 5))
    asked.pop()[2]([])
    assert menu.actions()[1].text() == "No suggestions"
    assert not menu.actions()[1].isEnabled()
    menu.deleteLater()
    menu = panel.edit.context_menu(Place(0, 5))
    answer = asked.pop()[2]
    menu.deleteLater()
    qapp.sendPostedEvents(menu, QEvent.Type.DeferredDelete)
    answer(["two"])
    menu = panel.edit.context_menu(Place(0, 5))
    asked.pop()[2](["two"])
    panel.edit.set_text("another text")
    menu.actions()[1].trigger()
    assert panel.edit.text() == "another text"
    menu.deleteLater()


def test_word_breaks_are_shown_in_every_version(panel):
    panel.edit.set_text(BROKEN)
    QApplication.processEvents()
    plain = panel.edit.viewport().grab().toImage()
    panel.actions_by_name["show-breaks"].trigger()
    assert panel.edit.viewport().grab().toImage() != plain


def test_word_breaks_are_counted(panel, qtbot):
    with qtbot.waitSignal(panel.breaks_counted) as counted:
        panel.edit.set_text(BROKEN)
        panel.edit.text_edited.emit()
    assert counted.args == [2]


def test_the_word_breaks_of_the_title_are_counted_too(panel, qtbot):
    counts = []
    panel.breaks_counted.connect(counts.append)
    panel.show_post([Version("km", BROKEN, Metadata(title=BROKEN))])
    qtbot.waitUntil(lambda: counts == [4])
    title = panel.page.title
    title.setFocus()
    title.selectAll()
    do(panel, "remove-breaks")
    qtbot.waitUntil(lambda: counts == [4, 2])
    do(panel, "undo")
    qtbot.waitUntil(lambda: counts == [4, 2, 4])
