# SPDX-License-Identifier: MIT
"""Text looks formatted, marks step back, everything can be read."""

import pytest
from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from icc_editor.gui import theme
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.highlighter import Look, line_layers, runs
from icc_editor.gui.text_edit.structure import LineRole, Structure
from icc_editor.gui.text_edit.text_style import TextColors, contrast, readable
from icc_editor.post.document import BlockKind


def looks(text, line=0):
    """Return the runs of a line as (words, look)."""
    structure = Structure()
    structure.replace(0, 1, text.split("\n"))
    row = text.split("\n")[line]
    found = runs(line_layers(row, structure.role(line)), len(row))
    return [(row[start:end], look & 0xFFFF, look >> 16) for start, end, look in found]


def formats_at(edit, line, column):
    block = edit.document().findBlockByNumber(line)
    at = edit.position_of(Place(line, column)) - block.position()
    return [
        QTextCharFormat(f.format)
        for f in block.layout().formats()
        if f.start <= at < f.start + f.length
    ]


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("a **b** c", 0, [("a ", 0), ("**", Look.MARK), ("b", Look.BOLD), ("**", Look.MARK)]),
        ("> a *b*", 0, [("> ", Look.QUIET | Look.MARK), ("a ", Look.QUIET)]),
        ("- a", 0, [("- ", Look.MARKER), ("a", 0)]),
        ("១. ក", 0, [("១. ", Look.MARKER), ("ក", 0)]),
        ("- [x] a", 0, [("- [x] ", Look.MARKER), ("a", 0)]),
        ("```\n**x**\n```", 1, [("**x**", Look.CODE)]),
        ("```\nx\n```", 0, [("```", Look.CODE | Look.MARK)]),
        ("- a\n\n  ```\n  **x**\n  ```", 3, [("  **x**", Look.CODE)]),
        ("---", 0, [("---", Look.MARK)]),
        ("<!--more-->", 0, [("<!--more-->", Look.MARK)]),
        ("| a |\n|---|", 1, [("|---|", Look.MARK)]),
        ("[b](http://c)", 0, [("[", Look.MARK), ("b", Look.LINK), ("](http://c)", Look.MARK)]),
        ("[b]: http://c", 0, [("[b]:", Look.MARK), (" ", 0), ("http://c", Look.LINK)]),
    ],
)
def test_a_line_looks_like_what_it_is(text, line, expected):
    assert [(words, look) for words, look, _ in looks(text, line)][: len(expected)] == expected


def test_headings_have_their_level_and_dimmed_marks():
    assert looks("## a **b**")[:2] == [
        ("## ", Look.BOLD | Look.MARK, 2),
        ("a ", Look.BOLD, 2),
    ]
    assert looks("Two\n---")[0] == ("Two", Look.BOLD, 2)
    assert looks("Two\n---", 1)[0][1] == Look.MARK


def test_table_heads_are_bold_and_escaped_bars_are_text():
    assert ("a", Look.BOLD, 0) in [(w.strip(), k, n) for w, k, n in looks("| a |\n|---|")]
    row = looks("| a |\n|---|\n| b \\| c |", 2)
    assert [words for words, look, _ in row if look == Look.MARK and words == "|"] == ["|", "|"]


def test_runs_cover_the_line_without_overlap():
    text = "a **b *c* [d](e) `f`** g"
    found = runs(line_layers(text, LineRole(BlockKind.PARAGRAPH)), len(text))
    assert [start for start, _, _ in found] == [0, *(end for _, end, _ in found[:-1])]
    assert found[-1][1] == len(text)


def test_marks_come_forward_on_the_line_of_the_caret(edit):
    edit.set_text("**one**\n\n**two**")
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(Place(2, 3)))
    edit.setTextCursor(cursor)
    far = formats_at(edit, 0, 0)[0].foreground().color()
    near = formats_at(edit, 2, 0)[0].foreground().color()
    assert far == edit.colors.mark
    assert near == edit.colors.near_mark
    assert formats_at(edit, 0, 3)[0].fontWeight() == QFont.Weight.Bold


def test_formats_stand_right_behind_characters_of_two_units(edit):
    edit.set_text("😀 **b**")
    assert formats_at(edit, 0, 4)[0].fontWeight() == QFont.Weight.Bold
    assert formats_at(edit, 0, 2)[0].foreground().color() == edit.colors.near_mark


@pytest.mark.parametrize("dark", [False, True])
def test_everything_can_be_read_in_light_and_dark(dark):
    palette = theme.palette(dark=dark)
    ground = palette.color(QPalette.ColorRole.Base)
    colors = TextColors.of(palette)
    for color in (colors.text, colors.quiet, colors.near_mark, colors.link):
        assert contrast(color, ground) >= 4.5
    assert contrast(colors.mark, ground) >= 3.0
    assert contrast(colors.mark, ground) < contrast(colors.near_mark, ground)
    assert contrast(colors.code, colors.code_ground) >= 4.5
    assert contrast(colors.mark, colors.code_ground) >= 2.8
    for hit in (colors.hit, colors.present_hit):
        assert contrast(colors.text, hit) >= 4.5


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
    assert contrast(readable(QColor("#eeeeee"), QColor("#ffffff"), 4.5), QColor("#ffffff")) >= 4.5


def test_another_palette_colours_the_text_anew(edit):
    edit.set_text("**one**\n\nx")
    edit.go_to_line(2)
    edit.setPalette(theme.palette(dark=True))
    QApplication.processEvents()
    mark = formats_at(edit, 0, 0)[0].foreground().color()
    assert mark == TextColors.of(theme.palette(dark=True)).mark
