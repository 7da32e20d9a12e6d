# SPDX-License-Identifier: MIT
"""The first hour: the sample, one's own library, the bin, earlier versions, what stays in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.formats import front_matter
from icc_editor.gui import file_windows, questions
from icc_editor.gui.history.recovery_dialog import RecoveryDialog
from icc_editor.gui.library.bin_dialog import BinDialog
from icc_editor.gui.publishing.publish_view import PublishView
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.settings import Settings
from tests.gui.test_languages import rescue_dialogs
from tests.gui.test_main_window import new_post
from tests.gui.test_versions import earlier_versions


def open_sample(program, qtbot) -> None:
    old = program.window
    old.welcome.sample_door.click()
    qtbot.waitUntil(lambda: program.window is not old)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)


def shown(kind: type, window) -> list:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def test_the_sample_opens_with_its_first_post(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    window = program.window
    assert window.library.path == program.parts.sample_folder
    assert window.pages.currentWidget() is window.splitter
    assert window.writing.text()
    window.show_welcome()
    open_sample(program, qtbot)  # again, from the sample itself
    assert program.window.pages.currentWidget() is program.window.splitter


def test_an_own_post_is_never_written_among_the_samples(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    sample = program.window
    before = sorted(sample.library.path.iterdir())
    sample.show_welcome()
    sample.welcome.write_door.click()
    qtbot.waitUntil(lambda: program.window is not sample)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path.parent == program.parts.default_library
    assert sorted(program.parts.sample_folder.iterdir()) == before


@pytest.mark.parametrize("from_sample", [True, False])
def test_a_post_that_was_sent_goes_among_ones_own(
    start, qtbot, monkeypatch, tmp_path, from_sample
) -> None:
    program = start(show_welcome=True)
    sent = Library.create(tmp_path / "mail").new_post("Sent", "en", program.parts.clock())
    if from_sample:
        open_sample(program, qtbot)
    window = program.window
    before = sorted(program.parts.sample_folder.glob("*"))
    monkeypatch.setattr(file_windows, "choose_file", lambda *_args: str(sent.path / "en.md"))
    window.show_welcome()
    window.welcome.translate_door.click()
    qtbot.waitUntil(lambda: program.window.editing.post() is not None and title(program) == "Sent")
    assert (program.window is not window) == from_sample
    assert program.window.editing.post().path.parent == program.parts.default_library
    assert program.window.pages.currentWidget() is program.window.splitter
    assert sorted(program.parts.sample_folder.glob("*")) == before
    assert ("samples stay as they are" in program.window.messages.text()) == from_sample


def title(program) -> str:
    return program.window.writing.metadata().title


def test_the_bin_is_open_after_the_undo_is_gone(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.library_control.trash(path)
    qtbot.waitUntil(lambda: "bin" in window.messages.text())
    window.messages.dismiss()
    window.window_actions["bin"].trigger()
    qtbot.waitUntil(lambda: bool(shown(BinDialog, window)))
    (dialog,) = shown(BinDialog, window)
    assert "Results" in dialog.list.item(0).text()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert "The count" in (path / "en.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_the_bin_is_emptied_only_when_one_says_so(program, qtbot, monkeypatch, answer) -> None:
    window = program.window
    window.library_control.trash(new_post(program, qtbot))
    qtbot.waitUntil(lambda: bool(window.library.bin.posts()))
    monkeypatch.setattr(questions, "is_sure", lambda *_args: answer == "Yes")
    window.window_actions["bin"].trigger()
    qtbot.waitUntil(lambda: bool(shown(BinDialog, window)))
    (dialog,) = shown(BinDialog, window)
    dialog.empty_button.click()
    if answer == "Yes":
        qtbot.waitUntil(lambda: not window.library.bin.posts())
    else:
        assert dialog.isVisible()
        dialog.close()
        assert len(window.library.bin.posts()) == 1


def test_an_earlier_version_comes_back_as_a_step_one_can_undo(program, qtbot) -> None:
    first = new_post(program, qtbot)
    new_post(program, qtbot, "Second")
    window = program.window
    window.open_post(first)  # its text is kept as it is opened
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    QTest.keyClicks(window.writing.edit, "Wrong. ")
    assert window.editing.flush()
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    number = next(
        row for row in range(dialog.list.count()) if "opened" in dialog.list.item(row).text()
    )
    dialog.list.setCurrentRow(number)
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert "Wrong. " not in dialog.texts.left_text()
    dialog.take_button.click()
    assert window.editing.flush()
    assert "Wrong. " not in (first / "en.md").read_text(encoding="utf-8")
    window.writing.undo.undo()
    assert "Wrong. " in window.writing.text()


def test_an_earlier_version_shows_its_fields_in_words(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    fields = window.writing.fields
    fields.categories.line.setText("Elections")
    fields.categories._take_line()
    assert window.editing.flush()
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    qtbot.waitUntil(dialog.take_button.isEnabled)
    sides = [edit.toPlainText() for edit in (dialog.texts.left, dialog.texts.right)]
    assert sides[0].startswith("Untitled\nCategories: none\n\n")
    assert sides[1].startswith("Results\nCategories: Elections\n\nThe count")
    assert "---" not in "".join(sides)
    assert dialog.texts.right.document().firstBlock().begin().fragment().charFormat().fontWeight()
    assert (path / "en.md").read_text(encoding="utf-8").startswith("---")


def test_a_file_nobody_can_read_the_fields_of_is_shown_as_it_is(qtbot) -> None:
    texts = TwoTexts("1", "2")
    qtbot.addWidget(texts)
    broken = front_matter.read(b"---\ntitle: [\n---\nText", "en")
    texts.show_versions(broken, front_matter.read(b"---\ntitle: Good\n---\nText", "en"))
    assert texts.left.toPlainText() == "---\ntitle: [\n---\nText"
    assert texts.right.toPlainText() == "Good\n\nText"


def test_the_categories_of_other_posts_are_offered(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    window.writing.fields.categories.line.setText("Elections, News")
    window.writing.fields.categories.line.editingFinished.emit()
    assert window.editing.flush()
    new_post(program, qtbot, "Second")
    completer = window.writing.fields.categories.line.completer()

    def offered() -> list[str]:
        completer.setCompletionPrefix("e")
        model = completer.completionModel()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: offered() == ["Elections", "News"])


def test_the_list_keeps_its_order_while_one_writes(program, qtbot) -> None:
    first, second = new_post(program, qtbot), new_post(program, qtbot, "Second")
    window, panel = program.window, program.window.library_panel
    qtbot.waitUntil(lambda: [line.path for line in panel.lines()] == [second, first])
    window.open_post(first)
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    window.writing.page.title.setFocus()
    QTest.keyClicks(window.writing.page.title, "Changed")
    assert window.editing.flush()
    window.library_control.refresh()
    qtbot.waitUntil(lambda: any("Changed" in line.title for line in panel.lines()))
    assert [line.path for line in panel.lines()] == [second, first]
    panel.search_field.setText("zzz")
    panel.search_field.clear()
    assert [line.path for line in panel.lines()] == [first, second]


def test_the_open_post_is_remembered_at_once(program, qtbot, places) -> None:
    new_post(program, qtbot)
    second = new_post(program, qtbot, "Second")
    kept = settings.load(places).settings
    assert kept.last_post == str(second)
    assert kept.library == str(program.window.library.path)


def test_what_was_said_of_a_post_goes_with_it(program, qtbot) -> None:
    first, second = new_post(program, qtbot), new_post(program, qtbot, "Second")
    window = program.window
    (first / "en (copy).md").write_text("Another text", encoding="utf-8")
    window.open_post(first)
    qtbot.waitUntil(lambda: "kept beside it" in window.messages.text())
    window.open_post(second)
    qtbot.waitUntil(lambda: window.editing.post().path == second)
    assert window.messages.text() == ""


def test_a_copy_says_that_it_is_one(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.window_actions["duplicate"].trigger()
    qtbot.waitUntil(lambda: window.editing.post().path != path)
    assert window.writing.metadata().title == "Results (copy)"


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({"interface_language": "km"}, "km"),
        ({"interface_language": "km", "new_post_language": "en"}, "en"),
        ({}, "en"),
    ],
)
def test_new_posts_are_in_the_language_of_the_program(start, qtbot, choices, expected) -> None:
    window = start(**choices).window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert window.editing.post().languages == (expected,)


def test_rescued_text_names_its_post(qapp, tmp_path) -> None:
    dialogs = rescue_dialogs(tmp_path)
    one = next(dialog for dialog in dialogs if isinstance(dialog, RecoveryDialog))
    one.show()
    assert one.list.isVisible()
    assert one.list.item(0).text().startswith("ICC · EN · ")
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def test_two_texts_begin_where_they_part(qtbot) -> None:
    texts = TwoTexts("1", "2")
    qtbot.addWidget(texts)
    texts.resize(600, 200)
    same = "\n".join(str(number) for number in range(300))
    texts.show_texts(f"{same}\nmine\n{same}", f"{same}\ntheirs\n{same}")
    texts.show()
    QApplication.processEvents()
    for edit in (texts.left, texts.right):
        assert edit.textCursor().blockNumber() == 300
        assert edit.viewport().rect().contains(edit.cursorRect().center())


@pytest.mark.parametrize(
    "make", [PublishView, lambda: SettingsDialog(Settings(), Path("/ICC")), lambda: BinDialog(())]
)
def test_dialogs_fit_a_low_screen(qtbot, monkeypatch, make) -> None:
    low = QSize(683, 350)  # 1366 by 768 at 200 %, less the desktop's own bar
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: low)
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() <= low.height()
    assert dialog.width() <= low.width()


def test_a_folder_is_named_by_its_title_at_the_next_start(start, qtbot, places) -> None:
    first = start()
    path = new_post(first, qtbot, "Commune results")
    assert path.name.endswith("-post")
    post_id = first.window.editing.post().post_id
    cursor = first.window.writing.edit.textCursor()
    cursor.setPosition(3)
    first.window.writing.edit.setTextCursor(cursor)
    first.window.editing.add_version("km")
    qtbot.waitUntil(lambda: first.window.writing.language() == "km")
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.window.editing.post() is not None)
    named = path.with_name(path.name.replace("-post", "-commune-results"))
    assert second.window.editing.post().path == named
    assert second.window.editing.post().post_id == post_id
    assert second.window.writing.language() == "km"
    qtbot.waitUntil(lambda: settings.load(places).settings.last_post == str(named))
    assert second.parts.session.unnamed() == ()
    second.window.writing.edit.insertPlainText("More. ")
    assert second.window.editing.flush()
    assert "More." in (named / "km.md").read_text(encoding="utf-8")
    assert not path.exists()
    assert second.window.editing._editing.history.list(second.window.editing.post(), "en")


def test_a_start_cut_short_after_the_naming_loses_nothing(start, qtbot) -> None:
    first = start()
    path = new_post(first, qtbot, "Commune results")
    first.close()
    named = path.rename(path.with_name(path.name.replace("-post", "-commune-results")))
    second = start()
    with qtbot.waitSignal(second.window.ready):
        pass
    assert second.window.messages.text() == ""
    qtbot.waitUntil(lambda: [p.path for p in second.window.library_panel.posts()] == [named])


def test_a_post_without_a_title_keeps_its_folder(start, qtbot) -> None:
    first = start()
    first.window.write_new()
    qtbot.waitUntil(lambda: first.window.editing.post() is not None)
    path = first.window.editing.post().path
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.window.editing.post() is not None)
    assert second.window.editing.post().path == path
    assert second.parts.session.unnamed() == (path,)


def test_words_that_differ_are_marked_whatever_signs_stand_before_them(qtbot) -> None:
    texts = TwoTexts("1", "2")
    qtbot.addWidget(texts)
    texts.show_words("𝟙 count is over", "𝟙 count was over")
    marked = []
    for edit in (texts.left, texts.right):
        block = edit.document().firstBlock()
        parts = [each.fragment() for each in block]
        plain = Qt.BrushStyle.NoBrush
        marked.append([p.text() for p in parts if p.charFormat().background().style() != plain])
    assert [each.strip() for (each,) in marked] == ["is", "was"]
