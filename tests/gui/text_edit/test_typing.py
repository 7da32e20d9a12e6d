# SPDX-License-Identifier: MIT
"""What a writer types is published, wherever the caret stands."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.tree import text_of
from icc_editor.gui.text_edit.commands import EditCommands
from icc_editor.gui.text_edit.edits import Place
from icc_editor.post.document import BlockKind
from tests.gui.text_edit.test_span_edits import select

TABLE = "| One | Two |\n| --- | --- |\n| a | b |"
PICTURE = '![A market](images/m.jpg "In Kandal")'
KHMER = "ប្រទេសកម្ពុជាមានប្រជាជន"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def commands(edit):
    return EditCommands(lambda: edit, lambda action, name: None, edit)


def put(edit, marked):
    """Show a text with its caret at ¦, or ⟦ and ⟧ around what is selected."""
    lines, selection = select(marked)
    edit.set_text("\n".join(lines))
    edit.select_range(edit.position_of(selection.anchor), edit.position_of(selection.caret))


def seen(edit):
    """Return the text with the caret."""
    caret = edit.selection().caret
    lines = list(edit.lines())
    lines[caret.line] = lines[caret.line][: caret.column] + "¦" + lines[caret.line][caret.column :]
    return "\n".join(lines)


def rendered(text):
    """Return what readers see, and the captions of pictures."""
    document = MarkdownReader().read(text, "km")
    return "".join(text_of(e) + "\n" for block in document.blocks for e in block.elements)


def paste(edit, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    edit.paste()


# Tables


def test_after_a_pasted_table_one_writes_in_a_paragraph_below_it(edit, write):
    put(edit, "¦")
    paste(edit, TABLE)
    assert seen(edit) == f"{TABLE}\n\n¦"
    write(edit, KHMER)
    assert [block.kind for block in split(edit.text())] == [BlockKind.TABLE, BlockKind.PARAGRAPH]
    assert KHMER in rendered(edit.text())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one ¦two", "one \n\n{}\n\n¦two"),
        ("¦\ntext", "{}\n\n¦\n\ntext"),
        ("¦\n\ntext", "{}\n\n¦\n\ntext"),
        ("| x | y |\n|---|---|\n| 1¦ | 2 |", "| x | y |\n|---|---|\n| 1 | 2 |\n\n{}\n\n¦"),
        ("| x | y |\n|---|---|\n| 1 | 2 |¦", "| x | y |\n|---|---|\n| 1 | 2 |\n\n{}\n\n¦"),
    ],
)
def test_a_pasted_table_stands_apart_and_is_one_step(edit, before, after):
    put(edit, before)
    old = edit.text()
    paste(edit, TABLE)
    assert seen(edit) == after.format(TABLE)
    edit.step_back()
    assert edit.text() == old


def test_a_formatted_table_is_left_below_too(edit, qtbot):
    put(edit, "¦")
    edit.rich_paste = True
    data = QMimeData()
    data.setText("a\tb")
    data.setHtml("<table><tr><td>a</td><td>b</td></tr></table>")
    with qtbot.waitSignal(edit.paste_html_requested) as asked:
        edit.insertFromMimeData(data)
    edit.insert_pasted(asked.args[0], TABLE)
    assert seen(edit) == f"{TABLE}\n\n¦"


def test_rows_are_pasted_as_rows_and_lines_into_a_cell_as_one(edit):
    put(edit, f"{TABLE}\n¦")
    paste(edit, "| c | d |\n")
    assert seen(edit) == f"{TABLE}\n| c | d |\n¦"
    put(edit, "| One | Two |\n| --- | --- |\n| a¦ | b |")
    paste(edit, "\nfirst\nsecond\n")
    assert edit.text() == "| One | Two |\n| --- | --- |\n| afirst second | b |"


def test_text_pasted_behind_a_row_is_a_paragraph_and_one_step(edit):
    put(edit, f"{TABLE}¦")
    paste(edit, "words")
    assert seen(edit) == f"{TABLE}\n\nwords¦"
    edit.step_back()
    assert edit.text() == TABLE


@pytest.mark.parametrize("by_input_method", [False, True])
def test_letters_behind_the_last_bar_are_a_paragraph(edit, write, by_input_method):
    put(edit, f"{TABLE}¦\n\nafter")
    if by_input_method:
        QApplication.sendEvent(edit, QInputMethodEvent(KHMER[:3], []))
        event = QInputMethodEvent()
        event.setCommitString(KHMER)
        QApplication.sendEvent(edit, event)
    else:
        write(edit, KHMER)
    assert seen(edit) == f"{TABLE}\n\n{KHMER}¦\n\nafter"


def test_enter_goes_down_a_column_adds_a_row_and_ends_the_table(edit, write):
    put(edit, "| O¦ne | Two |\n| --- | --- |\n| a | b |")
    write(edit, "\n")
    assert edit.selected_text() == "a"
    write(edit, "x\ny\n")
    assert edit.text() == "| One | Two |\n| --- | --- |\n| x | b |\n| y |  |\n|  |  |"
    write(edit, "\nafter")
    assert edit.text() == "| One | Two |\n| --- | --- |\n| x | b |\n| y |  |\n\nafter"


def test_enter_does_not_delete_the_cell_tab_has_chosen(edit, write, press):
    put(edit, "| On¦e | Two |\n| --- | --- |\n| a | b |")
    press(edit, Qt.Key.Key_Tab, "\t")
    assert edit.selected_text() == "Two"
    press(edit, Qt.Key.Key_Return, "\r")
    assert edit.selected_text() == "b"
    assert edit.text() == TABLE


def test_shift_enter_is_a_line_in_the_cell(edit, press):
    put(edit, "| One | Two |\n| --- | --- |\n| a¦ | b |")
    press(edit, Qt.Key.Key_Return, "\r", SHIFT)
    assert seen(edit) == "| One | Two |\n| --- | --- |\n| a<br>¦ | b |"


def test_a_new_table_is_filled_in_with_enter_and_tab_alone(edit, commands, write, press):
    put(edit, "¦")
    commands.actions["table"].trigger()
    for words in ("ខេត្ត", "ឃុំ", "សំឡេង", "កណ្ដាល", "១", "២", "តាកែវ", "៣", "៤", "កំពត", "៥"):
        write(edit, words)
        press(edit, Qt.Key.Key_Tab, "\t")
    write(edit, "៦")
    press(edit, Qt.Key.Key_End)
    write(edit, "\nចប់")
    assert [block.kind for block in split(edit.text())] == [BlockKind.TABLE, BlockKind.PARAGRAPH]
    assert rendered(edit.text()) == "ខេត្តឃុំសំឡេងកណ្ដាល១២តាកែវ៣៤កំពត៥៦\nចប់\n"


def test_a_table_typed_by_hand_comes_out_as_typed(edit, write, press):
    put(edit, "¦")
    for row in ("| a | b |", "|---|---|", "| c | d |", "| e | f |"):
        write(edit, row)
        press(edit, Qt.Key.Key_Return, "\r", SHIFT)
    assert edit.text() == "| a | b |  \n|---|---|\n| c | d |\n| e | f |\n"


# Pictures, fences, the mark after which the list of posts ends


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{PICTURE}¦", f"{PICTURE}\n\nx¦"),
        (f"¦{PICTURE}", f"x¦\n\n{PICTURE}"),
        (f"{PICTURE}¦\n\nafter", f"{PICTURE}\n\nx¦\n\nafter"),
        ("<!--more-->¦", "<!--more-->\n\nx¦"),
        ("<!--mo¦re-->", "<!--more-->\n\nx¦"),
        ("```\ncode\n```¦\nafter", "```\ncode\n```\n\nx¦\n\nafter"),
        ("```\ncode¦\n```", "```\ncodex¦\n```"),
        ("```¦\ncode\n```", "```x¦\ncode\n```"),
        ("![A mar¦ket](m.jpg)", "![A marx¦ket](m.jpg)"),
    ],
)
def test_a_letter_at_the_edge_of_a_block_spoils_it_not(edit, write, before, after):
    put(edit, before)
    write(edit, "x")
    assert seen(edit) == after


@pytest.mark.parametrize("code", ["code\n", ""])
def test_khmer_behind_an_opening_fence_goes_into_the_code(edit, write, code):
    put(edit, f"```¦\n{code}```")
    write(edit, KHMER)
    assert f"{KHMER}{code}".strip() in rendered(edit.text())


@pytest.mark.parametrize("place", [f"{PICTURE}¦", '![A mar¦ket](images/m.jpg "In Kandal")'])
def test_enter_in_a_picture_begins_a_paragraph_below(edit, write, place):
    put(edit, place)
    write(edit, f"\n{KHMER}")
    assert edit.text() == f"{PICTURE}\n\n{KHMER}"
    assert rendered(edit.text()) == f"In Kandal\n{KHMER}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{TABLE}\n\n¦words", "| One | Two |\n| --- | --- |\n| a | b¦ |\n\nwords"),
        (f"{TABLE}\n\n¦", "| One | Two |\n| --- | --- |\n| a | b¦ |"),
        (f"{PICTURE}\n\n¦\nafter", f"{PICTURE}¦\n\nafter"),
        ("```\ncode\n```\n\n¦words", "```\ncode\n```¦\n\nwords"),
        ("one\n\n¦two", "one¦two"),
    ],
)
def test_backspace_moves_no_words_into_a_table_or_a_picture(edit, press, before, after):
    put(edit, before)
    press(edit, Qt.Key.Key_Backspace)
    assert seen(edit) == after


# Bold and the like


def test_a_blank_chosen_with_the_words_stays_outside_the_marks(edit, commands):
    put(edit, "one ⟦two ⟧three")
    commands.actions["bold"].trigger()
    assert edit.text() == "one **two** three"
    commands.actions["bold"].trigger()
    assert edit.text() == "one two three"


def test_bold_at_the_end_of_a_word_waits_for_letters_and_ends_with_a_second_press(
    edit, commands, write
):
    put(edit, "ប្រទេស¦")
    commands.actions["bold"].trigger()
    write(edit, "កម្ពុជា")
    commands.actions["bold"].trigger()
    write(edit, "មាន")
    assert edit.text() == "ប្រទេស**កម្ពុជា**មាន"


def test_code_takes_no_marks(edit, commands):
    put(edit, "```\nco¦de\n```")
    commands.actions["bold"].trigger()
    assert seen(edit) == "```\nco¦de\n```"


def test_bold_inside_a_khmer_word_marks_that_word(edit, commands):
    put(edit, "ប្រទេសកម្ពុ¦ជាមាន")
    commands.actions["bold"].trigger()
    assert edit.text() == "ប្រទេស**កម្ពុជា**មាន"


def test_a_blank_typed_first_is_no_part_of_the_bold_words(edit, commands, write):
    put(edit, "one¦")
    commands.actions["bold"].trigger()
    write(edit, " two")
    assert seen(edit) == "one **two¦**"
    write(edit, "\nthree")
    assert edit.text() == "one **two**\n\nthree"


def leave_by_key(edit, press):
    press(edit, Qt.Key.Key_Left)


def leave_by_mouse(edit, press):
    cursor = edit.textCursor()
    cursor.setPosition(0)
    point = edit.cursorRect(cursor).center().toPointF()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(
            edit.viewport(), QMouseEvent(kind, point, point, button, button, none)
        )


def leave_for_another_window(edit, press):
    QApplication.sendEvent(edit, QFocusEvent(QFocusEvent.Type.FocusOut))


@pytest.mark.parametrize("leave", [leave_by_key, leave_by_mouse, leave_for_another_window])
@pytest.mark.parametrize("name", ["bold", "italic", "strike", "code"])
def test_marks_nobody_wrote_between_are_gone_with_the_caret(edit, commands, press, leave, name):
    put(edit, "one two¦")
    commands.actions[name].trigger()
    assert edit.text() != "one two"
    leave(edit, press)
    assert edit.text() == "one two"
    edit.step_back()
    assert edit.text() == "one two"
    assert not edit.document().isUndoAvailable()


def test_marks_somebody_wrote_between_stay(edit, commands, press, write):
    put(edit, "one ¦")
    commands.actions["bold"].trigger()
    write(edit, "two")
    press(edit, Qt.Key.Key_Home)
    assert edit.text() == "one **two**"


def test_enter_in_bold_words_leaves_both_parts_bold(edit, write):
    put(edit, "**one ¦two**")
    write(edit, "\n")
    assert edit.text() == "**one** \n\n**two**"


# An address pasted over words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see⟦ here ⟧now", "see [here](https://a.org/x) now"),
        ("see [h⟦er⟧e](https://b.org)", "see [here](https://a.org/x)"),
    ],
)
def test_an_address_pasted_over_words_makes_a_link_of_them_alone(edit, before, after):
    put(edit, before)
    paste(edit, "https://a.org/x")
    assert edit.text() == after


# Everything together


STARTS = [
    TABLE,
    PICTURE,
    "- one\n- two",
    "1. one\n2. two",
    "> one",
    "# Title",
    "words",
    "```\ncode\n```",
]


@pytest.mark.parametrize("start", STARTS)
def test_khmer_typed_fast_at_the_end_of_anything_is_published(edit, write, press, start):
    fingers = random.Random(3)
    for _ in range(6):
        edit.set_text(start)
        press(edit, Qt.Key.Key_End, modifiers=Qt.KeyboardModifier.ControlModifier)
        typed = ""
        for _ in range(fingers.randrange(1, 6)):
            words = fingers.choice(["ប្រទេស", "កម្ពុជា ", "១,១៥៦", "មាន។"])
            typed += words
            write(edit, words + fingers.choice(["", "", "\n", "\n\n"]))
        shown = "".join(rendered(edit.text()).split())
        assert "".join(typed.split()) in shown, edit.text()
        assert rendered(start).split()[0] in shown


def test_the_caret_in_a_table_can_be_anywhere_and_nothing_typed_is_lost(edit, write):
    lines = f"before\n\n{TABLE}\n| c |  |\n\nafter".split("\n")
    for number, line in enumerate(lines):
        for column in range(len(line) + 1):
            edit.set_text("\n".join(lines))
            place = edit.position_of(Place(number, column))
            edit.select_range(place, place)
            write(edit, KHMER)
            assert KHMER in rendered(edit.text()), edit.text()
            if 2 <= number <= 5:
                assert split(edit.text())[1].kind is BlockKind.TABLE, edit.text()
