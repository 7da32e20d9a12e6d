# SPDX-License-Identifier: MIT
"""Marks and addresses that take no room on a page that is only read."""

import pytest
from PySide6.QtCore import QPoint

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.folded_marks import folded_addresses, folded_marks
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextStyle

TEXT = """\
A [link](https://a.org/a/long/address/that/would/take/two/lines/by/itself) and **bold**.

## A heading

Only words here.
"""


def seen(text, folds=folded_marks, line=0):
    """Return what is left of a line."""
    structure = Structure()
    lines = text.split("\n")
    structure.replace(0, 1, lines)
    row = lines[line]
    hidden = {at for start, end in folds(row, structure.role(line)) for at in range(start, end)}
    return "".join(sign for at, sign in enumerate(row) if at not in hidden)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a **b** *c* ~~d~~", "a b c d"),
        ('[the list](https://a.org "A list"), [it][list]', "the list, it"),
        ("**[b](https://c.org)**", "b"),
        ("see <https://a.org>", "see https://a.org"),
        ("5 \\* 3", "5 * 3"),
        ("## A heading ##", "A heading"),
        ("![A market](images/m.png)", "![A market]"),
        ("- a *b*", "- a b"),
        ("> a *b*", "> a b"),
        ("It has {{t.a.b}}.[^1]", "It has {{t.a.b}}.[^1]"),
        ("`**code**`", "`**code**`"),
        ("Words.", "Words."),
    ],
)
def test_what_is_left_is_what_a_reader_needs(text, left):
    assert seen(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('**[b](https://c.org "T")** d', "**[b]** d"),
        ("![A market](images/m.png)", "![A market]"),
        ("[it][list] [^1] {{t.a.b}}", "[it][list] [^1] {{t.a.b}}"),
        ("see <https://a.org>", "see <https://a.org>"),
        ("`[b](c)`", "`[b](c)`"),
    ],
)
def test_who_writes_sees_all_but_addresses_behind_words(text, left):
    assert seen(text, folded_addresses) == left


@pytest.fixture
def page(qtbot):
    edit = PostEdit(TextStyle())
    qtbot.addWidget(edit)
    edit.set_text(TEXT)
    edit.resize(400, 400)
    edit.show()
    qtbot.waitExposed(edit)
    return edit


def lines_of(page, line):
    page.grab()  # lays out what is in sight
    return page.document().findBlockByNumber(line).layout().lineCount()


def x_of(page, line, column):
    page.grab()
    block = page.document().findBlockByNumber(line)
    place = block.layout().lineForTextPosition(column).cursorToX(column)
    return place[0] if isinstance(place, tuple) else place


def test_folded_marks_take_no_room_and_stay_in_the_text(page):
    assert lines_of(page, 0) > 1
    page.fold(folded_marks)
    assert lines_of(page, 0) == 1
    assert x_of(page, 2, 3) == x_of(page, 2, 0)
    assert page.text() == TEXT
    page.fold(None)
    assert lines_of(page, 0) > 1
    assert x_of(page, 2, 3) > x_of(page, 2, 0)


def test_lines_without_marks_are_left_alone(page):
    before = page.highlighter.blocks_highlighted
    page.fold(folded_marks)
    page.grab()
    assert page.highlighter.blocks_highlighted - before == 2


def test_a_text_that_comes_later_is_folded_too(page):
    page.fold(folded_marks)
    page.set_text("New **bold** words.")
    assert x_of(page, 0, 6) == x_of(page, 0, 4)


def test_a_folded_address_is_in_the_tip_of_its_words(page):
    page.fold(folded_marks)
    words = page.position_of(Place(0, 5))
    cursor = page.textCursor()
    cursor.setPosition(words)
    point = page.cursorRect(cursor).center()
    assert page.tip_at(point).startswith("https://a.org/a/long")
    assert page.tip_at(point + QPoint(0, 300)) == ""
    page.fold(None)
    assert page.tip_at(point) == ""
