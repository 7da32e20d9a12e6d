# SPDX-License-Identifier: MIT
"""A version's live page is shown by another panel and comes back as it was."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.page_pair import PagePair
from icc_editor.gui.text_edit.proof_marks import Mark
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version

_LONG = "\n\n".join(
    f"Paragraph {n}. " + "Words that fill a line and more. " * 20 for n in range(30)
)


def choose(edit, start: int, end: int) -> None:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def chosen(edit) -> tuple[int, int]:
    return edit.textCursor().anchor(), edit.textCursor().position()


def test_the_one_live_page_is_lent_and_the_panel_says_where_it_is(panel, borrower) -> None:
    edit = panel.edit
    choose(edit, 1, 5)
    page = borrower.borrow("en")
    assert page.edit is edit is panel.edit
    assert borrower.isAncestorOf(page)
    assert page.isVisible()
    assert chosen(edit) == (1, 5)
    note = panel.stack.currentWidget()
    assert note.isVisible()
    assert "English" in note.text.text()
    panel.versions.give_back("en")
    assert panel.stack.currentWidget() is page
    assert page.isVisible()
    assert chosen(edit) == (1, 5)


def test_the_button_of_the_note_asks_for_the_page(panel, borrower, qtbot) -> None:
    borrower.borrow("en")
    panel.stack.currentWidget().findChild(QPushButton).click()
    assert panel.edit.isVisible()
    assert panel.isAncestorOf(panel.edit)
    assert borrower.lost == ["en"]


def test_keys_go_on_where_they_were(panel, borrower) -> None:
    panel.stack.cover(borrower)
    for name in ("edit", "title"):
        field = getattr(panel.page, name)
        field.setFocus()
        page = borrower.borrow("en")
        assert panel.focusWidget() is page.field is field
        panel.stack.uncover()
        panel.versions.give_back("en")
        assert panel.focusWidget() is page.field is field
        panel.stack.cover(borrower)
    panel.stack.uncover()
    borrower.setParent(None)


def test_what_is_composed_is_put_in_before_the_page_moves(panel, borrower) -> None:
    edit = panel.edit
    choose(edit, 3, 3)
    edit.inputMethodEvent(QInputMethodEvent("kh", []))
    borrower.borrow("en")
    assert edit.text() == "onekh two\n"
    done = QInputMethodEvent("", [])
    done.setCommitString("!")
    edit.inputMethodEvent(done)
    assert edit.text() == "onekh! two\n"


def test_the_same_lines_are_in_sight_after_the_page_came_back(panel, borrower) -> None:
    panel.show_post([Version("en", _LONG, Metadata(title="Long"))])
    QApplication.processEvents()
    edit = panel.edit
    edit.show_first(Place(20, 300))
    QApplication.processEvents()
    before = edit.first_shown()
    assert before.column  # inside of a paragraph
    borrower.resize(300, 300)
    borrower.borrow("en")
    narrow = edit.first_shown()
    assert narrow.line == before.line
    assert narrow.column <= before.column < narrow.column + 60
    panel.versions.give_back("en")
    QApplication.processEvents()
    assert edit.first_shown() == before


def test_typing_in_a_lent_page_is_told_saved_and_undone(panel, borrower, write, press) -> None:
    told, saved = [], []
    panel.document_changed.connect(lambda *args: told.append(args))
    panel.save_requested.connect(lambda: saved.append(True))
    page = borrower.borrow("en")
    borrower.activateWindow()
    page.edit.setFocus()
    write(page.edit, "Now ")
    panel.flush()
    assert told[-1] == ("en", "Now one two\n")
    page.title.setFocus()
    assert saved
    press(page.edit, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.edit.text() == "one two\n"
    panel.versions.give_back("en")
    panel.undo.redo()
    assert panel.text() == "Now one two\n"


def test_marks_findings_and_search_go_on_in_a_lent_page(panel, borrower, qtbot) -> None:
    panel.khmer.set_checks(
        lambda _language: lambda block: [Mark(4, 7, "x", sentence="Hm.")] if "two" in block else [],
        lambda *_args: None,
    )
    page = borrower.borrow("en")
    qtbot.waitUntil(lambda: page.edit.marks.mark_at(page.edit.place_at(5)) is not None)
    with qtbot.waitSignal(panel.told):
        panel.khmer.go_to_next()
    assert chosen(page.edit) == (4, 7)
    panel.find_bar.open(replacing=True)
    panel.find_bar.what.setText("one")
    panel.find_bar.search()
    panel.find_bar.go(1)
    assert chosen(page.edit) == (0, 3)
    panel.find_bar.by.setText("1")
    panel.find_bar.replace_one()
    assert page.edit.text() == "1 two\n"
    panel.go_to("en", 0)
    panel.select("en", -1, 0, 2)
    assert chosen(page.title) == (0, 2)


def test_no_key_reaches_a_lent_page_while_keys_are_held(panel, borrower, write, press) -> None:
    page = borrower.borrow("en")
    write(page.edit, "x")
    panel.actions_by_name["undo"].trigger()
    panel.hold_keys(held=True)
    press(page.edit, Qt.Key.Key_Y, modifiers=Qt.KeyboardModifier.ControlModifier)
    for field in page.fields:
        press(field, Qt.Key.Key_A, "a")
        assert field.isReadOnly()
    assert page.edit.text() == "one two\n"
    panel.hold_keys(held=False)
    press(page.edit, Qt.Key.Key_A, "a")
    assert page.edit.text() == "aone two\n"


def test_pages_shown_while_keys_are_held_take_keys_when_they_are_let_in(panel, press) -> None:
    panel.hold_keys(held=True)
    panel.show_post([Version("en", "other\n", Metadata(title="Other"))])
    press(panel.edit, Qt.Key.Key_A, "a")
    assert panel.text() == "other\n"
    panel.hold_keys(held=False)
    press(panel.edit, Qt.Key.Key_A, "a")
    assert panel.text() == "aother\n"


def test_going_into_a_lent_page_brings_its_version_to_the_front(panel, borrower) -> None:
    left, right = borrower.borrow("en"), borrower.borrow("km")
    borrower.activateWindow()
    QApplication.processEvents()
    left.edit.setFocus()
    right.edit.setFocus()
    assert panel.language() == "km"
    assert panel.tabs.bar.tabData(panel.tabs.bar.currentIndex()) == "km"
    assert panel.find_bar.found._page is right
    left.title.setFocus()
    assert panel.language() == "en"


def test_another_post_takes_the_pages_from_their_borrower(panel, borrower) -> None:
    page = borrower.borrow("km")
    panel.show_post([Version("en", "other\n")])
    assert borrower.lost == ["km"]
    assert not page.isVisible()
    assert not panel.versions.is_lent("km")
    assert panel.stack.currentWidget() is panel.page


def test_two_pages_beside_each_other_come_back_as_they_were(panel, borrower) -> None:
    left, right = borrower.borrow("en"), borrower.borrow("km")
    bar = QScrollBar(borrower)
    pair = PagePair(left.edit, right.edit, bar)
    ended = []

    def end(language: str) -> None:
        if not ended:
            pair.end()
        ended.append(language)

    panel.versions.recalled.connect(end)
    pair.set_rows([(1, 1), (1, 1)], [200.0, 0.0])
    for language in ("en", "km"):
        panel.versions.recall(language)
    QApplication.processEvents()
    assert ended == ["en", "km"]
    assert panel.isAncestorOf(left)
    for page in (left, right):
        assert page.edit.blockBoundingRect(page.edit.document().firstBlock()).height() < 60
        assert page.edit.viewport().y() == 0


def test_a_lent_version_that_is_removed_is_taken_from_its_borrower(panel, borrower) -> None:
    borrower.borrow("km")
    panel.show_language("km")
    panel.drop_version("km")
    assert borrower.lost == ["km"]
    assert panel.stack.currentWidget() is panel.page
    assert panel.language() == "en"


def test_a_panel_can_cover_the_pages_while_the_tools_around_stay(panel, borrower) -> None:
    panel.stack.cover(borrower)
    page = borrower.borrow("en")
    assert panel.stack.currentWidget() is borrower
    assert page.isVisible()
    panel.show_language("km")
    assert panel.stack.currentWidget() is borrower
    panel.show_language("en")
    page.edit.setFocus()
    assert panel.actions_by_name["bold"].isEnabled()
    panel.versions.give_back("en")
    panel.stack.uncover()
    assert panel.stack.currentWidget() is page
    borrower.setParent(None)


class Script:
    """Does things to the pages, and knows what must have come of each."""

    def __init__(self, panel, borrower, write, seed: int) -> None:
        self.panel, self.borrower, self.write = panel, borrower, write
        self.chance = random.Random(seed)
        # What undo goes back through, of each version.
        self.texts = {one: [page.edit.text()] for one, page in panel.versions.pages.items()}
        self.place = (0, 0)

    def do(self, done: str, number: int) -> None:
        """Do something to the version in front, or with the pages."""
        panel, edit = self.panel, self.panel.edit
        self.place = chosen(edit)
        language = panel.language()
        match done:
            case "type" | "paste":
                self.put_in(f"<{number}>", pasted=done == "paste")
            case "undo" if len(self.texts[language]) > 1 and self.is_newest(language):
                panel.actions_by_name["undo"].trigger()
                self.texts[language].pop()
                self.place = chosen(edit)
            case "switch":
                panel.show_language({"en": "km", "km": "en"}[language])
                self.place = chosen(panel.edit)
            case "lend":
                self.borrower.borrow(self.chance.choice(("en", "km")))
            case "back":
                panel.versions.give_back(self.chance.choice(("en", "km")))
            case "move":
                choose(edit, self.anywhere(), self.anywhere())
                self.place = chosen(edit)

    def put_in(self, word: str, *, pasted: bool) -> None:
        """Type or paste a word somewhere."""
        edit, before, at = self.panel.edit, self.panel.text(), self.anywhere()
        choose(edit, at, at)
        if pasted:
            data = QMimeData()
            data.setText(word)
            edit.insertFromMimeData(data)
        else:
            self.write(edit, word)
        edit.break_undo()
        self.texts[self.panel.language()].append(before[:at] + word + before[at:])
        self.place = (at + len(word),) * 2

    def anywhere(self) -> int:
        """Return a place in the text in front, which has no sign of two units."""
        return self.chance.randrange(len(self.panel.text()) + 1)

    def is_newest(self, language: str) -> bool:
        """Return whether the next step is this version's, or undo would ask to go elsewhere."""
        step, ahead = self.panel.undo._order.next_undo(language, None)
        return step is not None and ahead is None


@pytest.mark.parametrize("seed", range(12))
def test_text_caret_and_undo_are_as_if_nothing_had_been_lent(panel, borrower, write, seed) -> None:
    script = Script(panel, borrower, write, seed)
    undone = 0
    for number in range(60):
        done = script.chance.choice(
            ("type", "type", "paste", "undo", "undo", "switch", "lend", "back", "move")
        )
        steps = sum(map(len, script.texts.values()))
        script.do(done, number)
        undone += sum(map(len, script.texts.values())) < steps
        assert chosen(panel.edit) == script.place, (number, done)
        for language, page in panel.versions.pages.items():
            assert page.edit.text() == script.texts[language][-1], (number, done)
            holder = borrower if panel.versions.is_lent(language) else panel
            assert holder.isAncestorOf(page)
    assert undone
