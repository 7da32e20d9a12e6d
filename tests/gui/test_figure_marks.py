# SPDX-License-Identifier: MIT
"""Numbers that disagree are marked where they stand, while one writes."""

import pytest

from icc_editor.gui import questions
from icc_editor.gui.figures.figure_marks import LANE, FigureMarks
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import NumberStyle
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes

WRONG = "The CNRP won 492 communes."


@pytest.fixture
def window(program):
    return program.window


def write_post(window, qtbot, english, khmer=None):
    """Open a post with the table of communes, and return its English page."""
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    head = path.read_text(encoding="utf-8")
    path.write_text(head + english, encoding="utf-8")
    if khmer is not None:
        (made.path / "km.md").write_text(head + khmer, encoding="utf-8")
    add_table(made, communes())
    window.open_post(made.path)
    qtbot.waitUntil(lambda: window.writing.edit is not None and english in window.writing.text())
    return window.writing.edit


def marked(edit, line=0):
    """Return the words that are marked in a line, as they are drawn."""
    block = edit.document().findBlockByNumber(line)
    found = (mark for mark in edit.marks.marks_in(block) if not mark.quiet)
    return [block.text()[mark.start : mark.end] for mark in found]


def menu_texts(window, edit, column):
    menu = PageMenu(edit, (window.undo.undo, True), (window.undo.redo, True))
    window.writing.khmer.offer(edit, menu, Place(0, column))
    return {action.text(): action for action in menu.actions()}, menu


def test_a_number_that_is_another_one_in_the_table_is_marked(window, qtbot):
    edit = write_post(window, qtbot, WRONG + "\n\nThe CNRP won 489 communes.\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    assert marked(edit, 2) == []


def test_a_number_of_the_khmer_version_is_marked_there(window, qtbot):
    english = "The CNRP won 489 communes.\n"
    write_post(window, qtbot, english, "គណបក្សសង្គ្រោះជាតិឈ្នះឃុំ ៤៩២។\n")
    khmer = window.writing.versions.pages["km"].edit
    qtbot.waitUntil(lambda: marked(khmer) == ["៤៩២"])


def test_the_mark_goes_when_the_number_is_put_right(window, qtbot):
    edit = write_post(window, qtbot, WRONG + "\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    edit.setFocus()
    edit.go_to_line(0)
    cursor = edit.textCursor()
    cursor.setPosition(WRONG.index("492") + 1)
    edit.setTextCursor(cursor)
    window.writing.khmer.mend_here()
    assert edit.text().startswith("The CNRP won 489 communes.")
    qtbot.waitUntil(lambda: marked(edit) == [])
    window.undo.undo()
    qtbot.waitUntil(lambda: marked(edit) == ["492"])


def test_a_mark_stays_with_its_number_while_the_line_is_written_on(window, qtbot):
    edit = write_post(window, qtbot, WRONG + "\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    edit.apply(Edit(0, 0, ("Above.", ""), Selection.at(0, 0)))
    assert marked(edit, 2) == ["492"]
    edit.apply(Edit(2, 1, ("In the end " + WRONG,), Selection.at(2, 0)))
    assert marked(edit, 2) == ["492"]


def test_a_number_that_stands_in_the_table_is_offered_as_a_figure_and_not_marked(window, qtbot):
    text = "The CNRP won 489 communes."
    edit = write_post(window, qtbot, text + "\n")
    column = text.index("489") + 1

    def offered():
        texts, menu = menu_texts(window, edit, column)
        menu.deleteLater()
        return [one for one in texts if "results table" in one]

    qtbot.waitUntil(lambda: len(offered()) == 1)
    assert marked(edit) == []
    texts, menu = menu_texts(window, edit, column)
    texts[offered()[0]].trigger()
    menu.deleteLater()
    assert edit.text().startswith("The CNRP won {{communes.cnrp.chiefs}} communes.")


def test_a_number_that_is_right_is_kept_with_the_reason_and_no_longer_marked(
    window, qtbot, monkeypatch
):
    edit = write_post(window, qtbot, WRONG + "\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    monkeypatch.setattr(questions, "ask_text", lambda *_args: "a recount")
    texts, menu = menu_texts(window, edit, WRONG.index("492") + 1)
    next(action for text, action in texts.items() if "is right" in text).trigger()
    menu.deleteLater()
    qtbot.waitUntil(lambda: marked(edit) == [])
    kept = post_folder.load(window.editing.post().path).accepted
    assert [reason for _finding, reason in kept] == ["a recount"]


def test_nothing_is_looked_at_while_keys_come(window, qtbot):
    edit = write_post(window, qtbot, WRONG + "\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    marks = window.writing.findChild(FigureMarks)
    looked = []
    submit = marks._runner.submit

    def counting(*args, **options):
        if options.get("lane") == LANE:
            looked.append(options)
        return submit(*args, **options)

    marks._runner = type("Counted", (), {"submit": staticmethod(counting)})()
    for letter in "and so on ":
        qtbot.keyClicks(edit, letter)
    window.writing.flush()
    assert looked == []
    qtbot.waitUntil(lambda: len(looked) == 1)


def test_what_was_found_in_a_text_that_has_changed_since_is_not_shown(window, qtbot):
    edit = write_post(window, qtbot, WRONG + "\n")
    qtbot.waitUntil(lambda: marked(edit) == ["492"])
    marks = window.writing.findChild(FigureMarks)
    before = marks._revisions()
    edit.apply(Edit(0, 1, ("Nothing.",), Selection.at(0, 0)))
    marks._show((), before)
    edit.apply(Edit(0, 1, (WRONG,), Selection.at(0, 0)))
    marks._show((), marks._revisions())
    assert marked(edit) == []


def test_a_library_that_writes_numbers_its_own_way_is_followed(window, qtbot):
    with (window.library.path / "library.toml").open("a", encoding="utf-8") as file:
        file.write('[numbers.en]\ndigits = "khmer"\n')
    edit = write_post(window, qtbot, "{{communes.cnrp.chiefs}} of ៤៩២, CNRP communes.\n")
    qtbot.waitUntil(lambda: edit.figures.values is not None)
    assert edit.figures.values.style == NumberStyle(digits="khmer")
    assert window.writing.numbers("en") == NumberStyle(digits="khmer")
    assert window.follower.preview_source().numbers == NumberStyle(digits="khmer")
