# SPDX-License-Identifier: MIT
"""A post goes to a translator's window as a file, and what is done there comes back."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.gui import handover_controller
from icc_editor.gui.handover.taking_dialog import TakingDialog
from icc_editor.gui.handover.where_question import Where, ask_where
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.gui.handover.conftest import TARGET
from tests.gui.handover.people import Person, answer_file_window, find, until
from tests.services.translating.test_translation import NOW

FIRST = ("ការរាប់ចប់ហើយ", "ការរាប់សន្លឹកឆ្នោតចប់ហើយ", "ការរាប់បានចប់សព្វគ្រប់")
LAST = ("មកពីប្រទេសជាច្រើន", "មកពីប្រទេស ៩")


def reword(person, old, new, language="km"):
    """Change some words of a version as its writer does."""
    window = person.window
    edit = window.versions_open.pages[language].edit
    assert old in edit.text()
    edit.replace_text(edit.text().replace(old, new))
    assert window.editing.flush()


def open_sent(person, file):
    """Let a translator open what was sent."""
    person.take_in(file)
    until(lambda: person.post is not None)
    person.settle()


def shown(person, language="km"):
    """Return the text of a page."""
    return person.window.versions_open.pages[language].edit.text()


def test_a_translator_sees_what_is_to_check_and_the_author_gets_it_back(
    author, translator, tmp_path
):
    reword(author, "from many countries", "from nine countries", "en")
    sent = author.hand_over(tmp_path / "out.iccpost", message="Until Friday, please.", name="Dara")
    open_sent(translator, sent)
    assert translator.to_check() == ["Observers came from nine countries."]
    until(lambda: "Dara: Until Friday, please." in translator.window.messages.text())
    until(lambda: len(translator.window.library_panel.posts()) == 1)
    reword(translator, *LAST)
    translator.control.view.go_to(3)
    translator.do("confirm")
    assert translator.to_check() == []
    back = translator.hand_over(tmp_path / "back.iccpost")
    before = author.file("en.md")
    dialog = author.look_at(back)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "Comes in: អ្នកសង្កេតការណ៍មកពីប្រទេស ៩។"
    ]
    author.take(dialog)
    assert author.window.messages.text().startswith("1 change was taken in.")
    assert author.file("km.md").endswith(TARGET.replace(*LAST))
    assert author.file("en.md") == before
    author.translate()
    assert author.states() == ["translated"] * 4


def test_what_both_changed_stays_until_one_chooses_and_is_one_step(author, translator, tmp_path):
    open_sent(translator, author.hand_over(tmp_path / "out.iccpost"))
    reword(translator, FIRST[0], FIRST[1])
    reword(translator, *LAST)
    back = translator.hand_over(tmp_path / "back.iccpost")
    reword(author, FIRST[0], FIRST[2])
    before = shown(author)
    dialog = author.look_at(back)
    assert dialog.later_button.isChecked()
    assert (dialog.texts.left.toPlainText(), dialog.texts.right.toPlainText()) == (
        f"{FIRST[2]}។",
        f"{FIRST[1]}។",
    )
    author.take(dialog)
    assert "1 is still to be decided" in author.window.messages.text()
    assert shown(author) == before.replace(*LAST)
    author.window.writing.actions_by_name["undo"].trigger()
    assert shown(author) == before

    dialog = author.look_at(back)
    dialog.theirs_button.click()
    assert dialog.list.item(0).text().startswith("Theirs comes in")
    author.take(dialog)
    assert "to be decided" not in author.window.messages.text()
    assert shown(author) == before.replace(*LAST).replace(FIRST[2], FIRST[1])
    assert author.file("km.md").endswith(shown(author))
    author.window.writing.actions_by_name["undo"].trigger()
    assert shown(author) == before


def test_closing_the_window_takes_nothing_in(author, translator, tmp_path):
    open_sent(translator, author.hand_over(tmp_path / "out.iccpost"))
    reword(translator, *LAST)
    back = translator.hand_over(tmp_path / "back.iccpost")
    before = author.file("km.md")
    author.look_at(back).reject()
    assert find(TakingDialog) is None
    assert author.file("km.md") == before
    author.look_at(back).reject()  # it can be looked at again


def test_what_comes_in_while_it_is_translated_stands_in_the_view(author, translator, tmp_path):
    open_sent(translator, author.hand_over(tmp_path / "out.iccpost"))
    reword(author, "from many countries", "from nine countries", "en")
    again = author.hand_over(tmp_path / "again.iccpost")
    assert translator.to_check() == []
    translator.control.view.go_to(2)
    dialog = translator.look_at(again)
    translator.take(dialog)
    translator.settle()
    assert translator.control.view.current == 2
    assert translator.to_check() == ["Observers came from nine countries."]


def test_both_texts_that_come_in_are_one_step(author, translator, tmp_path):
    open_sent(translator, author.hand_over(tmp_path / "out.iccpost"))
    reword(author, "from many countries", "from nine countries", "en")
    reword(author, *LAST)
    again = author.hand_over(tmp_path / "again.iccpost")
    before = [shown(translator, language) for language in ("en", "km")]
    translator.take(translator.look_at(again))
    after = [shown(translator, language) for language in ("en", "km")]
    assert after == [shown(author, language) for language in ("en", "km")]
    translator.window.writing.actions_by_name["undo"].trigger()
    assert [shown(translator, language) for language in ("en", "km")] == before


def test_a_post_without_a_translation_is_sent_to_get_one(start, translator, tmp_path):
    made = Library.create(tmp_path / "new").new_post("Results", "en", NOW)
    (made.path / "en.md").write_text("---\ntitle: Results\n---\nThe count is over.\n", "utf-8")
    author = Person(start(made.path.parent))
    author.open(made.path)
    open_sent(translator, author.hand_over(tmp_path / "out.iccpost"))
    assert translator.post.languages == ("en", "km")
    assert translator.states() == ["untranslated"]


@pytest.mark.parametrize(
    ("begun_as", "name"),
    [("", "the-count-is-over.km.po"), ("Results", "2026-11-27-results.km.po")],
)
def test_a_file_is_named_after_a_post_that_got_its_title_a_moment_ago(
    start, tmp_path, monkeypatch, begun_as, name
):
    made = Library.create(tmp_path / "new").new_post(begun_as, "en", NOW)
    (made.path / "en.md").write_text("---\ntitle: The count is over\n---\nYes.\n", "utf-8")
    author = Person(start(made.path.parent))
    author.open(made.path)
    asked = []
    monkeypatch.setattr(
        handover_controller.file_windows,
        "choose_new_file",
        lambda _parent, _title, name, *_kinds, **_suffix: asked.append(name) or "",
    )
    author.window.translation.handover._export(ExchangeKind.PO)
    assert asked == [name]


def test_a_file_of_a_copy_of_the_open_post_asks_whether_it_is_this_one(author, tmp_path):
    raw = Exchanging.make(author.post, "km", ExchangeKind.PO)
    raw = raw.replace(author.post.post_id.encode(), b"another").replace(
        FIRST[0].encode(), FIRST[1].encode()
    )
    (tmp_path / "back.po").write_bytes(raw)
    dialog = author.look_at(tmp_path / "back.po")
    assert "another copy of a post" in dialog.said.text()
    assert dialog.said.isVisible()
    author.take(dialog)
    assert FIRST[1] in shown(author)


def test_a_second_look_at_the_same_file_says_there_is_nothing_new(author, translator, tmp_path):
    sent = author.hand_over(tmp_path / "out.iccpost")
    open_sent(translator, sent)
    translator.take_in(sent)
    until(lambda: "nothing new" in translator.window.messages.text())


@pytest.mark.parametrize("kind", ["foreign", "cut"])
def test_what_cannot_be_taken_in_is_refused_with_a_sentence(author, translator, tmp_path, kind):
    sent = author.hand_over(tmp_path / "out.iccpost")
    raw = sent.read_bytes()
    sent.write_bytes(b"No post at all" if kind == "foreign" else raw[: len(raw) // 2])
    translator.take_in(sent)
    until(lambda: "“out.iccpost” was not taken in." in translator.window.messages.text())
    assert translator.post is None
    folders = translator.window.library.path.iterdir()
    assert [each.name for each in folders if not each.name.startswith(".")] == ["library.toml"]


@pytest.mark.parametrize("place", ["text", "title"])
def test_a_file_dropped_anywhere_is_taken_in(author, tmp_path, place):
    file = author.hand_over(tmp_path / "out.iccpost")
    reword(author, *LAST)
    before = author.file("km.md")
    page = author.window.versions_open.pages["km"]
    target = page.edit.viewport() if place == "text" else page.title.viewport()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    enter = QDragEnterEvent(target.rect().center(), *how)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(target.rect().center()), *how, QEvent.Type.Drop)
    QApplication.sendEvent(target, drop)
    until(lambda: "nothing new" in author.window.messages.text())
    assert author.file("km.md") == before


def test_a_start_with_a_file_opens_it(author, start, tmp_path, qapp):
    sent = author.hand_over(tmp_path / "out.iccpost")
    home = Places.under(tmp_path / "other-home")
    library = Library.create(tmp_path / "translations")
    person = Person(start(library.path, home=home, file=sent))
    until(lambda: person.post is not None)
    person.settle()
    assert person.states() == ["translated"] * 4


def test_the_door_of_the_welcome_page_opens_it(author, translator, tmp_path):
    sent = author.hand_over(tmp_path / "out.iccpost")
    translator.window.show_welcome()
    answer_file_window(sent)
    translator.window.welcome.translate_door.click()
    until(lambda: translator.post is not None)
    translator.settle()
    assert translator.window.pages.currentWidget() is translator.window.splitter


def posts_in(folder):
    """Return the posts there; the program makes its ``.icc`` beside them at some time."""
    return sorted(each for each in folder.iterdir() if not each.name.startswith("."))


def test_what_was_sent_never_goes_among_the_samples(author, start, tmp_path):
    sent = author.hand_over(tmp_path / "out.iccpost")
    home = Places.under(tmp_path / "other-home")
    program = start(home=home)
    first = program.window
    first.doors.open_sample()
    until(lambda: program.window is not first and program.window.filled)
    samples = posts_in(program.parts.sample_folder)
    assert samples
    person = Person(program)
    person.take_in(sent)
    until(lambda: program.window is not person.window and program.window.filled)
    person = Person(program)
    until(lambda: person.post is not None)
    person.settle()
    assert person.post.path.parent == program.parts.default_library
    assert posts_in(program.parts.sample_folder) == samples


@pytest.fixture
def second_library(author, tmp_path):
    """Return a person in a second library on the author's computer, and what was handed over."""
    sent = author.hand_over(tmp_path / "out.iccpost")
    reword(author, "from many countries", "from nine countries", "en")
    program, first = author.program, author.window
    second = Library.create(tmp_path / "second")
    first.doors.rebuild_requested.emit(second.path)
    until(lambda: program.window is not first and program.window.filled)
    return Person(program), sent


def answers_where(monkeypatch, answer):
    asked = []

    def ask(_window, title, library):
        asked.append((title, library.name))
        return answer

    monkeypatch.setattr(handover_controller, "ask_where", ask)
    return asked


def test_a_file_of_a_post_in_another_library_is_taken_in_there(second_library, post, monkeypatch):
    person, sent = second_library
    asked = answers_where(monkeypatch, Where.THERE)
    person.take_in(sent)
    until(lambda: person.program.window is not person.window and person.program.window.filled)
    there = Person(person.program)
    until(lambda: there.post is not None)
    assert asked == [("Results", "posts")]
    assert there.post.path == post.path
    assert there.window.library.path == post.path.parent
    assert "nine countries" in there.file("en.md")


def test_a_copy_here_is_made_when_that_is_wanted_and_is_said_to_be_new(second_library, monkeypatch):
    person, sent = second_library
    answers_where(monkeypatch, Where.HERE)
    person.take_in(sent)
    until(lambda: person.post is not None)
    assert person.post.path.parent == person.window.library.path
    until(lambda: "new post" in person.window.messages.text())
    assert "out.iccpost" in person.window.messages.text()


def test_who_answers_nothing_gets_nothing(second_library, monkeypatch, qtbot):
    person, sent = second_library
    asked = answers_where(monkeypatch, Where.NOWHERE)
    person.take_in(sent)
    until(lambda: bool(asked))
    qtbot.wait(200)
    assert person.post is None
    assert posts_in(person.window.library.path) == [person.window.library.path / "library.toml"]


def test_the_question_names_the_library_and_enter_goes_there(translator, tmp_path):
    seen = []

    def press():
        box = find(QMessageBox)
        seen.append((box.text(), box.informativeText()))
        QTest.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, press)
    assert ask_where(translator.window, "Results", tmp_path / "posts") is Where.THERE
    [(text, more)] = seen
    assert "posts" in text
    assert str(tmp_path / "posts") in more


def export(person, kind, path):
    """Export the open post for other programs through the menu."""
    menu = person.window.window_actions["export_as"].menu()
    menu.aboutToShow.emit()
    (action,) = (each for each in menu.actions() if each.text().replace("&", "").startswith(kind))
    answer_file_window(path)
    action.trigger()
    until(path.exists)
    until(lambda: path.name in person.window.messages.text())


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [("PO", "po"), ("XLIFF 1.2", "xlf"), ("XLIFF 2", "xlf"), ("Table as", "html")],
)
def test_what_another_program_changed_is_looked_at_and_taken_in(author, tmp_path, kind, suffix):
    author.open_version("km")
    path = tmp_path / f"results.{suffix}"
    export(author, kind, path)
    text = path.read_text("utf-8")
    assert text.count(LAST[0]) == 1
    path.write_text(text.replace(*LAST), "utf-8")
    before = author.file("km.md")
    author.take(author.look_at(path))
    assert author.file("km.md") == before.replace(*LAST)
    author.window.writing.actions_by_name["undo"].trigger()
    assert author.file("km.md") == before


def test_a_table_for_word_comes_back_as_it_went(author, tmp_path):
    path = tmp_path / "results.docx"
    export(author, "Table for Word", path)
    before = author.file("km.md")
    author.take_in(path)
    until(lambda: "nothing new" in author.window.messages.text())
    assert author.file("km.md") == before


def test_a_file_of_a_post_that_is_not_there_is_refused(author, translator, tmp_path):
    path = tmp_path / "results.po"
    export(author, "PO", path)
    translator.take_in(path)
    until(lambda: "“results.po” was not taken in." in translator.window.messages.text())
