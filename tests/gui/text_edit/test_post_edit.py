# SPDX-License-Identifier: MIT
"""The page: what goes in comes out, keys do what writers expect, work stays small."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.structure import Structure

TEXTS = st.text(st.sampled_from("ab \u00a0\u200b\n\n#*->`|\r\u2028\u2029\ufdd0\t😀ក្រុ"), max_size=80)
KHMER = "ប្រទេសកម្ពុជាមានប្រជាជនប្រមាណដប់ប្រាំមួយលាននាក់"


def caret(edit, line, column):
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(Place(line, column)))
    edit.setTextCursor(cursor)


def fresh_roles(edit):
    structure = Structure()
    structure.replace(0, 1, list(edit.lines()))
    return [structure.role(line).number for line in range(structure.line_count)]


def states(edit):
    """Return what every line is highlighted as, having looked at all of them."""
    block, found = edit.document().begin(), []
    while block.isValid():
        edit.blockBoundingRect(block)
        found.append(block.userState())
        block = block.next()
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS)
def test_text_comes_out_as_it_went_in(edit, text):
    edit.set_text(text)
    assert edit.text() == text


def test_the_text_is_put_together_once_for_all_who_ask(edit, write):
    edit.set_text("one\r\u2029\n\u00a0two")
    assert edit.text() == "one\r\u2029\n\u00a0two"
    assert edit.text() is edit.text()
    write(edit, "x")
    assert edit.text() == "xone\r\u2029\n\u00a0two"
    edit.step_back()
    assert edit.text() == "one\r\u2029\n\u00a0two"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS, TEXTS, st.data())
def test_an_edit_does_what_it_says_and_is_one_step(edit, text, new, data):
    edit.set_text(text)
    before = edit.document().toRawText()
    lines = list(edit.lines())
    first = data.draw(st.integers(0, len(lines) - 1))
    removed = data.draw(st.integers(0, len(lines) - first))
    added = new.replace("\r", "").replace("\u2029", "").replace("\ufdd0", "").split("\n")
    if data.draw(st.booleans()) and removed < len(lines):
        added = []
    expected = [*lines[:first], *added, *lines[first + removed :]]
    edit.apply(Edit(first, removed, tuple(added), Selection.at(0, 0)))
    assert list(edit.lines()) == expected
    assert edit.document().toRawText().split("\u2029") == expected
    assert states(edit) == fresh_roles(edit)
    if edit.document().isUndoAvailable():
        edit.step_back()
    assert edit.document().toRawText() == before
    assert states(edit) == fresh_roles(edit)


def test_a_long_khmer_text_is_typed_letter_by_letter(edit, write):
    edit.set_text("")
    write(edit, KHMER * 20)
    assert edit.text() == KHMER * 20
    assert edit.document().firstBlock().lineCount() > 5


def test_one_key_highlights_and_lays_out_one_block_of_a_long_text(edit, write, qtbot):
    words = "The committee published **its** figures for [every](http://a.org) commune. " * 4
    text = "\n\n".join(f"## Part {n}\n\n{words}\n\n- one\n- two" for n in range(320))
    assert len(text) > 100_000
    edit.set_text(text)
    for line in (4, 900, 1780):
        edit.go_to_line(line)
        caret(edit, line, 3)
        QApplication.processEvents()
        edit.grab()  # painted: everything in view is highlighted and laid out
        highlighted = edit.highlighter.blocks_highlighted
        laid_out = edit.post_layout.blocks_laid_out
        write(edit, "x")
        QApplication.processEvents()
        assert edit.highlighter.blocks_highlighted - highlighted == 1
        assert edit.post_layout.blocks_laid_out - laid_out == 1


def test_typing_paints_the_line_alone_also_where_marks_move(edit, write, qtbot):
    edit.set_text("One **word** and [a link](https://a.org) here.\n\n" * 40)
    caret(edit, 4, 3)
    QApplication.processEvents()
    write(edit, "x")  # how high the block was is known from here on
    QApplication.processEvents()
    asked = []
    edit.updateRequest.connect(lambda area, _scrolled: asked.append(area.height()))
    for letter in "more":
        write(edit, letter)
        QApplication.processEvents()
    assert asked
    assert max(asked) < edit.viewport().height() / 4


def test_opening_a_long_text_highlights_and_lays_out_what_is_seen(edit):
    edit.set_text("## Part\n\nSome **words** here.\n\n" * 5000)
    QApplication.processEvents()
    assert edit.highlighter.blocks_highlighted < 400
    assert edit.post_layout.blocks_laid_out < 400
    edit.go_to_line(15_000)
    QApplication.processEvents()
    assert edit.highlighter.blocks_highlighted < 800
    assert states(edit) == fresh_roles(edit)


def test_moving_the_caret_to_another_line_highlights_only_the_two(edit):
    edit.set_text("**one**\n\n**two**\n\n" * 50)
    states(edit)
    caret(edit, 0, 0)
    before = edit.highlighter.blocks_highlighted
    caret(edit, 40, 0)
    assert edit.highlighter.blocks_highlighted - before == 2
    caret(edit, 40, 3)
    assert edit.highlighter.blocks_highlighted - before == 2


def test_closing_a_fence_far_above_shows_everything_below_as_text_again(edit, write):
    edit.set_text("```\none\n\ntwo\n\n```\n\nthree")
    caret(edit, 1, 3)
    write(edit, "\n```")
    assert edit.text().startswith("```\none\n```\n")
    assert states(edit) == fresh_roles(edit)


def test_random_editing_keeps_highlighting_and_layout_right(edit):
    fingers = random.Random(7)
    pieces = ["# ", "- ", "> ", "```\n", "\n", "\n\n", "word ", "ក្ក", "| a |\n|---|\n", "😀", "**"]
    edit.set_text("start\n\n" * 20)
    for _ in range(300):
        cursor = edit.textCursor()
        cursor.setPosition(fingers.randrange(edit.document().characterCount()))
        if fingers.random() < 0.3:
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.Right, keep, fingers.randrange(30))
            cursor.removeSelectedText()
        elif fingers.random() < 0.2:
            edit.step_back()
        elif fingers.random() < 0.1:
            edit.step_forward()
        else:
            cursor.insertText(fingers.choice(pieces))
    assert states(edit) == fresh_roles(edit)
    assert edit.text() == "\n".join(edit.lines())


def test_enter_ends_a_paragraph_and_backspace_joins_it_again(edit, write, press):
    edit.set_text("")
    write(edit, "one\ntwo")
    assert edit.text() == "one\n\ntwo"
    caret(edit, 2, 0)
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "onetwo"


def test_a_list_goes_on_and_ends(edit, write):
    edit.set_text("")
    write(edit, "1. one\ntwo\n\nafter")
    assert edit.text() == "1. one\n2. two\n\nafter"


def test_enter_over_a_selection_is_one_step(edit, press):
    edit.set_text("- one\n- two\n- three")
    edit.select_range(edit.position_of(Place(0, 3)), edit.position_of(Place(1, 3)))
    press(edit, Qt.Key.Key_Return, "\r")
    assert edit.text() == "- o\n- wo\n- three"
    edit.step_back()
    assert edit.text() == "- one\n- two\n- three"


def test_tab_sets_an_item_in_and_does_nothing_in_a_paragraph(edit, press):
    edit.set_text("- one\n- two\n\nwords")
    caret(edit, 1, 2)
    press(edit, Qt.Key.Key_Tab, "\t")
    assert edit.text() == "- one\n    - two\n\nwords"
    press(edit, Qt.Key.Key_Backtab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    caret(edit, 3, 0)
    press(edit, Qt.Key.Key_Tab, "\t")
    assert edit.text() == "- one\n- two\n\nwords"


def test_undo_goes_back_word_by_word(edit, write):
    edit.set_text("")
    write(edit, "one two three")
    edit.step_back()
    assert edit.text() == "one two "
    edit.step_back()
    assert edit.text() == "one "
    edit.step_forward()
    assert edit.text() == "one two "


def test_undo_keys_ask_and_do_nothing_themselves(edit, write, press, qtbot):
    edit.set_text("")
    write(edit, "one")
    with qtbot.waitSignal(edit.undo_requested):
        press(edit, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "one"


def test_a_read_only_page_takes_no_keys(edit, write, press):
    edit.set_text("- one")
    edit.setReadOnly(True)
    caret(edit, 0, 5)
    write(edit, "x\n")
    press(edit, Qt.Key.Key_Tab, "\t")
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "- one"


def test_places_count_code_points_and_qt_counts_utf16(edit):
    edit.set_text("😀😀ab\n😀c")
    assert edit.position_of(Place(0, 3)) == 5
    assert edit.place_at(5) == Place(0, 3)
    assert edit.place_at(edit.position_of(Place(1, 2))) == Place(1, 2)


def test_replacing_the_text_keeps_what_is_the_same_and_can_be_undone(edit):
    edit.set_text("one\ntwo\nthree")
    edit.replace_text("one\n2\nthree")
    assert edit.text() == "one\n2\nthree"
    edit.step_back()
    assert edit.text() == "one\ntwo\nthree"


# Pasting


def mime(text=None, html=None, image=None, files=()):
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    if image is not None:
        data.setImageData(image)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def test_formatted_text_is_converted_and_lands_where_it_was_pasted(edit, qtbot, write):
    edit.set_text("one two")
    edit.rich_paste = True
    caret(edit, 0, 4)
    with qtbot.waitSignal(edit.paste_html_requested) as asked:
        edit.insertFromMimeData(mime("bold", "<p><b>bold</b></p>"))
    caret(edit, 0, 0)
    write(edit, "zero ")
    edit.insert_pasted(asked.args[0], "**bold** ")
    assert edit.text() == "zero one **bold** two"


def test_plain_text_comes_in_when_the_conversion_fails(edit, qtbot):
    edit.set_text("")
    edit.rich_paste = True
    with qtbot.waitSignal(edit.paste_html_requested) as asked:
        edit.insertFromMimeData(mime("bold", "<b>bold</b>"))
    edit.give_up_pasted(asked.args[0])
    assert edit.text() == "bold"


@pytest.mark.parametrize("html", ["<span>words</span>", "<b>" + "x" * 2_000_001])
def test_html_without_formatting_or_too_long_is_pasted_plain(edit, html):
    edit.set_text("")
    edit.rich_paste = True
    edit.insertFromMimeData(mime("words", html))
    assert edit.text() == "words"


@pytest.mark.parametrize(
    "html",
    [
        "<p>one</p><p>two</p>",  # Word parts them by one line break in its plain text
        "<p class=MsoListParagraph style='text-indent:0;mso-list:l0 level1 lfo1'>one</p>",
        "<p class=MsoQuote>one</p>",
    ],
)
def test_paragraphs_that_say_more_than_their_text_are_converted(edit, qtbot, html):
    edit.set_text("")
    edit.rich_paste = True
    with qtbot.waitSignal(edit.paste_html_requested):
        edit.insertFromMimeData(mime("one\ntwo", html))


def test_html_alone_is_converted_and_gives_its_text_when_that_fails(edit, qtbot):
    edit.set_text("")
    edit.rich_paste = True
    html = "<html><head><title>page</title></head><body><h2>One</h2><p>two <b>bold</b></p></body>"
    with qtbot.waitSignal(edit.paste_html_requested) as asked:
        edit.insertFromMimeData(mime(html=html))
    assert "<b>bold</b>" in asked.args[1]
    edit.give_up_pasted(asked.args[0])
    assert edit.text() == "One\n\ntwo bold"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<!--[if mso]><w:View>Print</w:View><![endif]--><style>p > a {}</style>seen", "seen"),
        ("<!--StartFragment-->seen<!--EndFragment--> not", "seen"),
        ("<span>words  of\n one</span><br>line &amp; more", "words of one\nline & more"),
        ("<div>one</div><div>two</div>three", "one\ntwo\nthree"),
        ("a<!-- <span>b</span> -->c<script>d</script>e", "ace"),
        ("<p>ឃុំ\u200bសង្កាត់</p>", "ឃុំ\u200bសង្កាត់"),
        ("<div>https://a.org/x</div>", "https://a.org/x"),
    ],
)
def test_html_alone_without_formatting_is_pasted_as_its_text(edit, html, text):
    edit.set_text("")
    edit.rich_paste = True
    edit.insertFromMimeData(mime(html=html))
    assert edit.text() == text


def test_code_that_comes_as_html_alone_keeps_its_lines_in_code(edit):
    edit.set_text("```\n\n```")
    edit.rich_paste = True
    caret(edit, 1, 0)
    edit.insertFromMimeData(mime(html="<p>see</p><pre>if x:\n    y  = 1</pre>"))
    assert edit.text() == "```\nsee\n\nif x:\n    y  = 1\n```"


@pytest.mark.parametrize(
    "html", ["", "<p>&nbsp;</p>\n<p> <b> </b></p>", "<b>\u200b</b>", "<!--x--><style>y</style>"]
)
def test_blank_html_pastes_nothing(edit, qtbot, html):
    edit.set_text("words")
    edit.rich_paste = True
    with qtbot.assertNotEmitted(edit.paste_html_requested):
        edit.insertFromMimeData(mime(html=html))
    assert edit.text() == "words"


def test_a_copied_picture_is_meant_though_html_names_it(edit, qtbot):
    edit.set_text("")
    edit.rich_paste = True
    picture = QImage(3, 3, QImage.Format.Format_RGB32)
    with qtbot.waitSignal(edit.pictures_dropped):
        edit.insertFromMimeData(mime(html="<img src='a.png' alt='a map'>", image=picture))


def test_an_address_pasted_over_words_makes_a_link(edit):
    edit.set_text("see the page")
    edit.select_range(4, 12)
    edit.insertFromMimeData(mime("https://a.org/x"))
    assert edit.text() == "see [the page](https://a.org/x)"


def test_pictures_are_handed_on_as_files_or_bytes(edit, qtbot, tmp_path):
    edit.set_text("words")
    path = tmp_path / "a.JPG"
    with qtbot.waitSignal(edit.pictures_dropped) as dropped:
        edit.insertFromMimeData(mime("file:///a.JPG", files=[path]))
    assert dropped.args == [[path]]
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    with qtbot.waitSignal(edit.pictures_dropped) as dropped:
        edit.insertFromMimeData(mime(image=image))
    assert dropped.args[0][0].startswith(b"\x89PNG")
    assert edit.text() == "words"


def test_the_text_of_a_word_processor_wins_over_its_picture(edit):
    edit.set_text("")
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    edit.insertFromMimeData(mime("words", image=image))
    assert edit.text() == "words"


def test_plain_paste_takes_no_formatting_and_no_foreign_line_ends(edit, qtbot):
    edit.set_text("")
    edit.rich_paste = True
    QGuiApplication.clipboard().setMimeData(mime("one\r\ntwo\u2028three", "<b>one</b>"))
    edit.paste_plain()
    assert edit.text() == "one\ntwo\nthree"


def test_copying_takes_the_text_alone(edit):
    edit.set_text("one\u00a0**two**\nthree")
    edit.selectAll()
    data = edit.createMimeDataFromSelection()
    assert data.text() == "one\u00a0**two**\nthree"
    assert data.formats() == ["text/plain"]


# Looks


def test_the_text_stands_in_the_middle_in_a_column(edit):
    edit.resize(1600, 600)
    edit.set_text("word " * 400)
    QApplication.processEvents()
    left, width = edit.text_column()
    right = edit.viewport().width() - left - width
    assert abs(left - right) <= 1
    assert left > 200
    line = edit.document().firstBlock().layout().lineAt(0)
    assert line.x() == left
    assert 60 <= line.textLength() <= 90
    assert line.naturalTextWidth() <= width


def test_wrapped_lines_of_an_item_hang_under_its_words(edit):
    edit.set_text("- " + "word " * 60)
    QApplication.processEvents()
    layout = edit.document().firstBlock().layout()
    first, second = layout.lineAt(0), layout.lineAt(1)
    assert second.x() > first.x()
    assert second.x() == pytest.approx(first.cursorToX(2)[0])
    assert second.x() + second.naturalTextWidth() <= sum(edit.text_column())


def test_a_heading_is_larger_and_takes_no_more_lines(edit):
    edit.set_text("# Title\n\nwords")
    QApplication.processEvents()
    heading = edit.blockBoundingRect(edit.document().firstBlock()).height()
    text = edit.blockBoundingRect(edit.document().lastBlock().previous()).height()
    assert heading > text * 1.4


def test_ctrl_click_opens_a_link_and_a_plain_click_does_not(edit, qtbot):
    edit.set_text("[page](https://a.org)")
    QApplication.processEvents()
    cursor = edit.textCursor()
    cursor.setPosition(3)
    point = QPointF(edit.cursorRect(cursor).center())
    opened = []
    edit.link_opened.connect(opened.append)

    def click(modifier):
        button = Qt.MouseButton.LeftButton
        for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
            event = QMouseEvent(kind, point, point, button, button, modifier)
            QApplication.sendEvent(edit.viewport(), event)

    click(Qt.KeyboardModifier.NoModifier)
    assert opened == []
    click(Qt.KeyboardModifier.ControlModifier)
    assert opened == ["https://a.org"]


def test_the_context_menu_sends_undo_through_the_post(edit, qtbot):
    menu = edit.context_menu()
    assert [action.isEnabled() for action in menu.actions()[:2]] == [False, False]
    menu.deleteLater()
    edit.may_undo = lambda: True
    menu = edit.context_menu()
    assert [action.isEnabled() for action in menu.actions()[:2]] == [True, False]
    with qtbot.waitSignal(edit.undo_requested):
        menu.actions()[0].trigger()
    menu.deleteLater()


def test_going_to_a_line_puts_the_caret_there_and_shows_it(edit):
    edit.set_text("line\n\n" * 200)
    QApplication.processEvents()
    edit.go_to_line(300)
    assert edit.textCursor().blockNumber() == 300
    assert edit.viewport().rect().contains(edit.cursorRect().center())


def test_blocks_laid_out_while_typing_are_as_a_fresh_layout_makes_them(edit):
    fingers = random.Random(11)
    edit.set_text("\n".join(f"- {'word ' * n} {KHMER}" for n in range(12)))
    for _ in range(60):
        cursor = edit.textCursor()
        cursor.setPosition(fingers.randrange(edit.document().characterCount()))
        cursor.insertText(fingers.choice(["x", "\n", "> ", "# ", "ក្ក ", "😀"]))
        QApplication.processEvents()
    block, kept = edit.document().begin(), []
    while block.isValid():
        edit.blockBoundingRect(block)
        kept.append([block.layout().lineAt(n).textLength() for n in range(block.lineCount())])
        block.clearLayout()
        block = block.next()
    block = edit.document().begin()
    for lengths in kept:
        edit.blockBoundingRect(block)
        layout = block.layout()
        assert [layout.lineAt(n).textLength() for n in range(layout.lineCount())] == lengths
        block = block.next()


@pytest.mark.parametrize("words", ["dropped", "https://a.org/x"])
def test_a_drop_lands_where_it_is_let_go(edit, words):
    edit.set_text("one\n\ntwo")
    QApplication.processEvents()
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(Place(2, 3)))
    point = QPointF(edit.cursorRect(cursor).center())
    data = mime(words)
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point.toPoint(), copy, data, button, none)
    QApplication.sendEvent(edit.viewport(), enter)
    drop = QDropEvent(point, copy, data, button, none)
    QApplication.sendEvent(edit.viewport(), drop)
    assert edit.text() == f"one\n\ntwo{words}"
    assert states(edit) == fresh_roles(edit)
    edit.step_back()
    assert edit.text() == "one\n\ntwo"


def test_formatting_too_long_to_keep_is_said(edit, qtbot):
    edit.rich_paste = True
    data = QMimeData()
    data.setText("words")
    data.setHtml("<b>words</b>" + " " * 1_100_000)
    with qtbot.waitSignal(edit.formatting_lost):
        edit.insertFromMimeData(data)
    assert edit.text() == "words"


def test_control_signs_of_terminals_and_pdf_files_are_not_pasted(edit):
    QApplication.clipboard().setText("a\x07b\x1bc\0d\x0ce\x0bf\u2029g\u2028h\ti\x9dj")
    edit.paste_plain()
    assert edit.text() == "abcd\ne\nf\n\ng\nh\tij"


def test_the_caret_stays_in_sight_when_the_page_becomes_lower(edit):
    edit.set_text("\n\n".join(["line"] * 40))
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(Place(20, 0)))
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    QApplication.processEvents()
    edit.resize(900, 200)
    QApplication.processEvents()
    assert edit.viewport().rect().contains(edit.cursorRect().center())
    edit.verticalScrollBar().setValue(0)  # the writer looks elsewhere
    edit.resize(900, 180)
    QApplication.processEvents()
    assert edit.verticalScrollBar().value() == 0


@pytest.mark.parametrize("plainly", [False, True])
def test_a_paste_of_nothing_takes_nothing_away(edit, plainly):
    edit.set_text("one two")
    edit.select_range(0, 3)
    data = QMimeData()
    data.setHtml("<p> </p>")
    edit._pasting.take(data, plainly=plainly)
    assert edit.text() == "one two"


def test_html_alone_is_pasted_plainly_as_its_words(edit):
    data = QMimeData()
    data.setHtml("<p>One <b>two</b></p>")
    edit._pasting.take(data, plainly=True)
    assert edit.text().strip() == "One two"
