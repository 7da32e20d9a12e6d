# SPDX-License-Identifier: MIT
"""Figures are seen by their values where the caret is not in them; the text stays as it is."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from icc_editor.gui import theme
from icc_editor.gui.text_edit import figure_painting, figure_words, page_painting
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.line_ends import x_of
from icc_editor.gui.text_edit.seen_words import SeenWords
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextColors, TextStyle, contrast, mix
from icc_editor.post.figure import FigureProblem
from icc_editor.text.numbers.styles import style_for
from tests.gui.figures import communes, values
from tests.gui.fonts import load_fonts

FIGURE = "{{communes.cnrp.chiefs}}"
TEXT = f"The party won {FIGURE} communes.\n\nNothing here.\n\nNor {FIGURE} there."


@pytest.fixture
def page(edit):
    edit.set_text(TEXT)
    edit.figures.set_values(values())
    put_caret(edit, 0)
    QApplication.processEvents()
    return edit


def put_caret(page, position, anchor=None):
    cursor = page.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def place_of(page, line=0, figure=FIGURE):
    """Return where a figure begins and ends, as Qt counts."""
    start = page.position_of(Place(line, page.structure.line(line).index(figure)))
    return start, start + len(figure)


def boxes(page, line=0):
    return page.figures.boxes_in(page.document().findBlockByNumber(line))


def picture(page):
    """Return what the page looks like, without the blinking caret."""
    page.setCursorWidth(0)
    image = QImage(page.viewport().size(), QImage.Format.Format_RGB32)
    page.viewport().render(image)
    page.setCursorWidth(2)
    return image


def pieces(page, line=0, figure=FIGURE, *, stacks=False):
    block = page.document().findBlockByNumber(line)
    start = page.structure.line(line).index(figure)
    top = page.blockBoundingGeometry(block).translated(page.contentOffset()).top()
    size = figure_painting.size_of(page.document().defaultFont())
    place = (start, start + len(figure))
    return figure_painting.pieces(block, top, place, size, stacks=stacks)


# -- which figures are boxes ----------------------------------------------------------------------


def test_a_figure_is_a_box_until_the_caret_is_inside(page):
    start, end = place_of(page)
    for position in (0, start, end, end + 3):
        put_caret(page, position)
        assert boxes(page) == [(start, end)]
    for position in (start + 1, start + 9, end - 1):
        put_caret(page, position)
        assert boxes(page) == []


def test_an_end_of_a_selection_inside_shows_the_source(page):
    start, end = place_of(page)
    put_caret(page, end + 5, anchor=start + 4)
    assert boxes(page) == []
    put_caret(page, end + 5, anchor=start)
    assert boxes(page) == [(start, end)]


def test_what_a_search_finds_inside_is_seen(page):
    start, end = place_of(page)
    found = QTextEdit.ExtraSelection()
    found.cursor = page.textCursor()
    found.cursor.setPosition(start + 11)
    found.cursor.setPosition(start + 15, QTextCursor.MoveMode.KeepAnchor)
    page.setExtraSelections([found])
    assert boxes(page) == []
    page.setExtraSelections([])
    assert boxes(page) == [(start, end)]


def test_without_values_there_are_no_boxes(page):
    page.figures.set_values(None)
    assert boxes(page) == []


@pytest.mark.parametrize(
    "line",
    [f"`{FIGURE}`", f"~~~\n{FIGURE}\n~~~", rf"\{FIGURE}", "{{communes}}", "{{ communes cnrp }}"],
)
def test_code_and_other_braces_are_no_figures(page, line):
    page.set_text(line)
    assert [boxes(page, number) for number in range(line.count("\n") + 1)] == [[]] * (
        line.count("\n") + 1
    )


def test_a_figure_in_a_fence_of_a_list_is_code(page):
    page.set_text(f"- a\n\n  ```\n  {FIGURE}\n  ```\n\n{FIGURE}")
    assert boxes(page, 3) == []
    assert len(boxes(page, 6)) == 1


# -- what is painted ------------------------------------------------------------------------------


def test_only_the_boxes_differ_from_the_source(page):
    with_boxes = picture(page)
    page.figures.set_values(None)
    source = picture(page)
    areas = [part.box.toAlignedRect() for line in (0, 4) for part in pieces(page, line)]
    different = {
        (x, y)
        for y in range(source.height())
        for x in range(source.width())
        if source.pixel(x, y) != with_boxes.pixel(x, y)
    }
    assert different
    outside = [at for at in different if not any(area.contains(*at) for area in areas)]
    assert outside == []
    for area in areas:
        assert any(area.contains(*at) for at in different)


@pytest.mark.parametrize("size", [9.0, 12.0, 17.0, 24.0])
@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("mark", ["", "**", "*", "## "])
def test_nothing_of_the_source_is_seen_under_a_box(page, monkeypatch, size, language, mark):
    families = load_fonts()
    own = tuple(family for family in families if "Khmer" not in family)
    khmer = tuple(family for family in families if "Khmer" in family)
    page.set_style(TextStyle(own, khmer, language, point_size=size))
    page.set_text(f"\n{mark}A {FIGURE} b{mark.strip('# ')}")
    put_caret(page, 0)
    monkeypatch.setattr(figure_painting, "_paint_words", lambda *_rest: None)
    image = picture(page)
    start, end = place_of(page, 1)
    block = page.document().findBlockByNumber(1)
    line = block.layout().lineAt(0)
    left, right = (round(x_of(line, at - block.position())) for at in (start - 1, end + 1))
    edge = mix(page.palette().base().color(), page.colors.link, 0.45).lightness()
    darker = [
        (x, y)
        for x in range(left + 1, right - 1)
        for y in range(page.cursorRect(page.textCursor()).bottom(), image.height())
        if image.pixelColor(x, y).lightness() < edge - 2
    ]
    assert darker == []


def test_a_box_has_the_value_in_the_digits_of_the_version(page, monkeypatch):
    seen = painted(page, monkeypatch)
    assert [text.words for text in seen] == ["489", "489"]
    page.figures.set_values(values("km"))
    assert [text.words for text in painted(page, monkeypatch)] == ["៤៨៩", "៤៨៩"]


def painted(page, monkeypatch):
    """Return what is painted into boxes when the page is painted whole."""
    seen = []
    paint = figure_painting.paint

    def note(painter, text, *rest):
        seen.append(text)
        paint(painter, text, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(figure_painting, "paint", note)
        picture(page)
    return seen


def test_a_missing_reference_is_a_warning_in_words(page, monkeypatch):
    page.set_text(
        "{{communes.cnpr.chiefs}} {{communes.cnrp.seats}} {{other.a.b}} {{communes.new.chiefs}}"
        " {{communes.cnrp}}"
    )
    put_caret(page, 0)
    seen = painted(page, monkeypatch)
    assert [(text.is_warning, text.words) for text in seen] == [
        (True, "no such row"),
        (True, "no such column"),
        (True, "no such table"),
        (True, "empty cell"),
        (True, "not readable"),
    ]


def test_every_problem_has_words_of_its_own():
    words = [figure_words.problem_words(problem) for problem in FigureProblem]
    assert all(words)
    assert len(set(words)) == len(words)


def test_a_selected_box_looks_selected(page, monkeypatch):
    start, end = place_of(page)
    put_caret(page, end, anchor=start)
    assert [text.is_chosen for text in painted(page, monkeypatch)] == [True, False]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("is_warning", [False, True])
@pytest.mark.parametrize("is_chosen", [False, True])
def test_what_stands_in_a_box_can_be_read(dark, is_warning, is_chosen):
    palette = theme.palette(dark=dark)
    colors = figure_painting.colors_of(
        TextColors.of(palette), palette, is_warning=is_warning, is_chosen=is_chosen
    )
    assert contrast(colors.words, colors.ground) >= 4.5
    assert contrast(colors.key, colors.ground) >= 4.5
    assert is_chosen or contrast(colors.edge, palette.color(palette.ColorRole.Base)) >= 1.4


def test_a_long_value_gets_smaller_then_shorter(qapp):
    font = QFont()
    font.setPointSizeF(12)
    width = QFontMetricsF(font).horizontalAdvance("1,234,567")
    assert figure_painting.fitted("1,234,567", font, width + 1)[1] == "1,234,567"
    smaller, words = figure_painting.fitted("1,234,567", font, width * 0.85)
    assert words == "1,234,567"
    assert smaller.pointSizeF() < 12
    smaller, words = figure_painting.fitted("1,234,567", font, width * 0.5)
    assert words.endswith("…")
    assert QFontMetricsF(smaller).horizontalAdvance(words) <= width * 0.5


def test_a_figure_over_a_line_end_has_a_box_in_each_line(page):
    long = "{{communes.cnrp-of-all-provinces-taken-together.chiefs-in-rural-communes}}"
    page.resize(260, 400)
    page.set_text(f"The party won these communes {long} there")
    QApplication.processEvents()
    parts = pieces(page, 0, long)
    assert len(parts) > 1
    assert [part.is_first for part in parts] == [True] + [False] * (len(parts) - 1)
    assert [part.is_last for part in parts] == [False] * (len(parts) - 1) + [True]
    left, width = page.text_column()
    for part in parts:
        assert left - 1 <= part.box.left() < part.box.right() <= left + width + 1
    tops = [part.box.top() for part in parts]
    assert tops == sorted(set(tops))


def test_boxes_follow_what_an_input_method_is_composing(page):
    before = pieces(page)[0].box
    layout = page.document().firstBlock().layout()
    layout.setPreeditArea(0, "កខគ")
    page.document().markContentsDirty(0, 1)
    QApplication.processEvents()
    block = page.document().firstBlock()
    _figure, place = page.figures._placed(block)[0]
    top = page.blockBoundingGeometry(block).translated(page.contentOffset()).top()
    moved = page.figures._pieces(block, top, place, page.document().defaultFont())[0].box
    assert moved.left() > before.left() + 10
    assert abs(moved.width() - before.width()) <= 1


def test_the_caret_before_a_box_is_seen(page):
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    page.setFocus()
    start, _end = place_of(page)
    put_caret(page, start)
    QApplication.processEvents()
    image = QImage(page.viewport().size(), QImage.Format.Format_RGB32)
    page.viewport().render(image)
    here = page.cursorRect()
    QApplication.setCursorFlashTime(flash)
    assert page.getPaintContext().cursorPosition == start
    assert image.pixelColor(here.left(), here.center().y()).lightness() < 60


def test_no_pixel_of_a_box_is_left_behind(page, monkeypatch):
    """What is painted step by step looks as if painted at once."""
    page.set_text("\n\n".join([f"Line {FIGURE} words {FIGURE}{FIGURE} ស្ត្រី **{FIGURE}**."] * 6))
    page.setCursorWidth(0)
    QApplication.processEvents()
    chance = random.Random(5)
    length = page.document().characterCount()
    tables = [values("en", communes(number)) for number in (489, 492)]
    for step in range(60):
        match chance.randrange(5):
            case 0:
                put_caret(page, chance.randrange(length))
            case 1:
                put_caret(page, chance.randrange(length), anchor=chance.randrange(length))
            case 2:
                key = chance.choice((Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down))
                some = chance.choice(
                    (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
                )
                QTest.keyClick(page, key, some)
            case 3:
                page.figures.set_values(tables[step % 2], {"communes"})
            case _:
                page.verticalScrollBar().setValue(chance.randrange(4))
        screen = on_screen(page)
        page.viewport().update()
        assert on_screen(page) == screen, step


def on_screen(page):
    """Return what stands on the screen, without having it painted anew."""
    QApplication.processEvents()
    place = page.viewport().mapTo(page.window(), QPoint(0, 0))
    shot = page.screen().grabWindow(page.window().winId()).toImage()
    return shot.copy(place.x(), place.y(), page.viewport().width(), page.viewport().height())


# -- how much is done -----------------------------------------------------------------------------


def test_coming_and_going_lays_nothing_out_and_highlights_nothing(page):
    start, _end = place_of(page)
    put_caret(page, start - 2)
    done = page.highlighter.blocks_highlighted, page.post_layout.blocks_laid_out
    for step in range(6):
        put_caret(page, start + step)
    page.figures.set_values(values("km"))
    picture(page)
    assert (page.highlighter.blocks_highlighted, page.post_layout.blocks_laid_out) == done


def test_a_key_highlights_the_line_it_is_typed_in_alone(page, press):
    page.set_text("\n\n".join([f"Line {FIGURE}"] * 40))
    page.figures.set_values(values())
    put_caret(page, 2)
    QApplication.processEvents()
    done = page.highlighter.blocks_highlighted, page.post_layout.blocks_laid_out
    press(page, Qt.Key.Key_X, "x")
    QApplication.processEvents()
    assert page.highlighter.blocks_highlighted - done[0] == 1
    assert page.post_layout.blocks_laid_out - done[1] <= 2


def test_other_values_of_a_table_repaint_its_lines_alone(page):
    page.set_text(f"{FIGURE}\n\nwords\n\n{{{{other.a.b}}}}\n\n{FIGURE}")
    picture(page)
    before = page.figures.lines_repainted
    page.figures.set_values(values("en", communes(492)), {"communes"})
    assert page.figures.lines_repainted - before == 2
    page.figures.set_values(values("en", communes(493)))
    assert page.figures.lines_repainted - before == 5


# -- the text -------------------------------------------------------------------------------------


def test_the_text_is_never_altered_and_copied_as_it_is(page):
    put_caret(page, 0)
    picture(page)
    assert page.text() == TEXT
    page.selectAll()
    page.copy()
    assert QApplication.clipboard().text() == TEXT
    assert not page.document().isUndoAvailable()


def test_a_screen_reader_reads_the_source(page):
    heard = QAccessible.queryAccessibleInterface(page).textInterface()
    assert heard.text(0, heard.characterCount()) == TEXT


def test_a_screen_reader_is_told_the_value_that_the_caret_steps_over(page):
    assert page.figures.spoken(place_of(page)) == "489, Rescue Party, Commune chiefs"
    page.set_text("{{communes.cnrp.seats}}")
    assert page.figures.spoken((0, 23)) == "no such column, Rescue Party"


def test_pointing_at_a_box_says_what_it_is(page, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: said.append(text))
    middle = pieces(page)[0].box.center().toPoint()
    assert page.figures.tool_tip(middle) == (
        "Commune elections › Rescue Party › Commune chiefs<br><b>489</b><br>"
        f"<small>{FIGURE}</small>"
    )
    event = QHelpEvent(QEvent.Type.ToolTip, middle, page.viewport().mapToGlobal(middle))
    QApplication.sendEvent(page.viewport(), event)
    assert len(said) == 1
    beside = QPoint(round(pieces(page)[0].box.right()) + 30, middle.y())
    assert page.figures.tool_tip(beside) == ""


def test_names_in_a_tool_tip_are_no_html(page):
    page.set_text("{{<b>.a.b}} {{communes.cnrp.a-b}}")
    assert figure_words.tool_tip(
        values().shown(page.figures.figures_in(page.document().firstBlock())[0].reference),
        "{{<i>}}",
    ).endswith("<small>{{&lt;i&gt;}}</small>")


def test_a_double_click_chooses_the_whole_figure(page):
    start, end = place_of(page)
    middle = pieces(page)[0].box.center().toPoint()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    cursor = page.textCursor()
    assert (cursor.selectionStart(), cursor.selectionEnd()) == (start, end)


# -- what else reads a line -----------------------------------------------------------------------


def test_underscores_in_keys_are_no_emphasis():
    line = "_a_ {{com_munes.cn_rp.chi_efs}} **{{a.b_c.d_e}}** [{{a.b.c}}](x) `{{a.b.c}}`"
    kinds = [(span.kind, line[span.start : span.end]) for span in spans(line)]
    assert kinds == [
        (MarkKind.EMPHASIS, "_a_"),
        (MarkKind.FIGURE, "{{com_munes.cn_rp.chi_efs}}"),
        (MarkKind.STRONG, "**{{a.b_c.d_e}}**"),
        (MarkKind.FIGURE, "{{a.b_c.d_e}}"),
        (MarkKind.LINK, "[{{a.b.c}}](x)"),
        (MarkKind.FIGURE, "{{a.b.c}}"),
        (MarkKind.CODE, "`{{a.b.c}}`"),
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("won {{communes.cnrp.chiefs}} seats", 3),
        ("មាន{{communes.cnrp.chiefs}}ឃុំ", 3),
        ("[see {{a.b.c}}](https://x.example/{{a.b.c}})", 2),
        ("![{{a.b.c}}](b.jpg)", 0),
    ],
)
def test_a_figure_counts_as_one_word(line, words):
    structure = Structure()
    structure.replace(0, 1, ["x " + line])
    assert SeenWords().count(structure) == words + 1


def test_numbers_follow_the_style_of_the_version():
    assert style_for("km").digits == "khmer"
    assert values("km").shown(None).problem is FigureProblem.MALFORMED


def test_boxes_are_where_they_are_scrolled_to(page):
    page.set_text("\n\n".join([f"Line {FIGURE}"] * 60))
    page.verticalScrollBar().setValue(50)
    QApplication.processEvents()
    found = page_painting.visible_blocks(page, page.viewport().rect())
    block, rect = found[0]
    point = QPoint(round(page.text_column()[0]) + 80, rect.center().y())
    if "{{" not in block.text():
        point.setY(found[1][1].center().y())
    assert "489" in page.figures.tool_tip(point)


LONG = "{{councillors-without-the-chiefs.cambodian-peoples-party.share-of-all-councillors:percent}}"


@pytest.fixture
def long_page(page):
    page.set_text(f"It is {LONG} of {FIGURE}.\n\nNothing here.\n\nNor {LONG}.")
    put_caret(page, 0)
    page.grab()
    return page


def width_of(page, line, figure):
    """Return the width of a figure's box, over all the lines it is in."""
    page.grab()
    start, _end = place_of(page, line, figure)
    block = page.document().findBlock(start)
    at = start - block.position()
    parts = figure_painting.pieces(block, 0, (at, at + len(figure)), 10, stacks=False)
    return sum(part.box.width() for part in parts)


def test_the_box_of_a_very_long_source_is_at_most_24_em_wide(long_page):
    widest = figure_painting.size_of(long_page.font()) * 24
    for line in (0, 4):
        assert 0 < width_of(long_page, line, LONG) <= widest
    assert long_page.text().count(LONG) == 2
    assert LONG in long_page.figures.tool_tip(point_in(long_page, 0, LONG))


def point_in(page, line, figure):
    cursor = QTextCursor(page.document())
    cursor.setPosition(place_of(page, line, figure)[0] + 4)
    return page.cursorRect(cursor).center()


def test_a_long_source_is_seen_whole_while_the_caret_or_something_found_is_in_it(long_page):
    start, end = place_of(long_page, 0, LONG)
    closed, other = width_of(long_page, 0, LONG), width_of(long_page, 0, FIGURE)
    put_caret(long_page, start + 5)
    opened = width_of(long_page, 0, LONG)
    assert opened > 1.5 * closed
    assert width_of(long_page, 0, FIGURE) == pytest.approx(other, abs=2)
    put_caret(long_page, 0)
    assert width_of(long_page, 0, LONG) == closed
    found = QTextEdit.ExtraSelection()
    found.cursor = long_page.textCursor()
    found.cursor.setPosition(start + 2)
    found.cursor.setPosition(end - 2, QTextCursor.MoveMode.KeepAnchor)
    long_page.setExtraSelections([found])
    assert width_of(long_page, 0, LONG) == pytest.approx(opened, abs=2)
    long_page.setExtraSelections([])
    assert width_of(long_page, 0, LONG) == closed


def test_without_values_a_long_source_is_seen_whole(long_page):
    closed = width_of(long_page, 4, LONG)
    long_page.figures.set_values(None)
    whole = width_of(long_page, 4, LONG)
    assert whole > 1.5 * closed
    long_page.figures.set_values(values())
    assert width_of(long_page, 4, LONG) == closed
