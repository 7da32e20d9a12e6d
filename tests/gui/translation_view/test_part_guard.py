# SPDX-License-Identifier: MIT
"""Keys and input methods leave no half of a link or a figure in a translation."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest

from icc_editor.gui.clipboard_actions import ClipboardActions
from tests.gui.translation_view.conftest import until

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LINK = "[ab](https://a.org) is"


@pytest.fixture
def write(desk):
    """Return what puts words into the first row, and the caret behind some of them."""

    def written(words, before, selected=""):
        desk.view.go_to(0)
        desk.view.put(0, words)
        desk.settle()
        start = words.index(before) + len(before)
        desk.target.select_range(start, start + len(selected))
        return desk.target

    return written


def first(desk):
    return desk.target.text().split("\n")[0]


def test_backspace_behind_a_link_takes_the_link_and_leaves_its_words(desk, write):
    QTest.keyClick(write(LINK, "a.org)"), KEY.Key_Backspace)
    assert first(desk) == "ab is"
    assert "Taken away whole" in desk.window.messages.text()


def test_one_undo_brings_it_back(desk, write):
    QTest.keyClick(write(LINK, "a.org)"), KEY.Key_Backspace)
    QTest.keyClick(desk.target, KEY.Key_Z, CONTROL)
    assert first(desk) == LINK


@pytest.mark.parametrize(
    ("words", "before", "key", "modifier", "left"),
    [
        (LINK, "[ab](http", KEY.Key_Delete, None, "ab is"),
        (LINK, "a.org)", KEY.Key_Backspace, CONTROL, "ab is"),
        (LINK, "[ab", KEY.Key_Delete, CONTROL, "ab is"),
        ("a {{t.a.b}} b", "{{t.", KEY.Key_Backspace, None, "a  b"),
        ("a[^1] b", "[^1]", KEY.Key_Backspace, None, "a b"),
        ("a ![b](images/m.png) c", "images", KEY.Key_Delete, None, "a  c"),
    ],
)
def test_a_key_that_would_cut_a_part_takes_it_whole(
    desk, write, words, before, key, modifier, left
):
    QTest.keyClick(write(words, before), key, modifier or Qt.KeyboardModifier.NoModifier)
    assert first(desk) == left


@pytest.mark.parametrize(
    ("before", "key", "left"),
    [
        ("[ab", KEY.Key_Backspace, "[a](https://a.org) is"),
        ("a.org) is", KEY.Key_Backspace, "[ab](https://a.org) i"),
        ("a.org)", KEY.Key_Delete, "[ab](https://a.org)is"),
    ],
)
def test_keys_that_cut_nothing_do_what_they_did(desk, write, before, key, left):
    QTest.keyClick(write(LINK, before), key)
    assert first(desk) == left


def test_a_selection_that_ends_in_an_address_takes_the_link_with_it(desk, write):
    QTest.keyClick(write(LINK, "[a", "b](https"), KEY.Key_Delete)
    assert first(desk) == "a is"


def test_typing_over_such_a_selection_leaves_no_half(desk, write):
    QTest.keyClicks(write(LINK, "[a", "b](https"), "x")
    assert first(desk) == "ax is"


def test_cutting_such_a_selection_keeps_what_was_selected(desk, write):
    QTest.keyClick(write(LINK, "[a", "b](https"), KEY.Key_X, CONTROL)
    assert first(desk) == "a is"
    assert QGuiApplication.clipboard().text() == "b](https"


def test_a_selection_over_paragraphs_leaves_no_half(desk, write):
    target = write(LINK, "[ab](ht")
    begin = target.textCursor().position()
    target.select_range(begin, begin + len(LINK) + 2)
    QTest.keyClick(target, KEY.Key_Delete)
    assert "a.org" not in desk.target.text()
    assert first(desk).startswith("ab")


@pytest.mark.parametrize("before", ["[ab](htt", "[ab]"])
def test_what_is_typed_into_an_address_goes_behind_the_link(desk, write, before):
    QTest.keyClicks(write(LINK, before), "xy")
    assert first(desk) == "[ab](https://a.org)xy is"
    assert "Nothing is written into an address" in desk.window.messages.text()


def test_what_an_input_method_writes_goes_behind_it_too(desk, write):
    target = write("a {{t.a.b}} b", "{{t.")
    event = QInputMethodEvent()
    event.setCommitString("ក")
    QCoreApplication.sendEvent(target, event)
    assert first(desk) == "a {{t.a.b}}ក b"


def test_an_address_that_is_selected_whole_can_be_written_over(desk, write):
    QTest.keyClicks(write(LINK, "[ab](", "https://a.org"), "https://b.org/B")
    assert first(desk) == "[ab](https://b.org/B) is"


def test_who_holds_shift_goes_on_writing_an_address(desk, write):
    target = write(LINK, "[ab](", "https://a.org")
    QTest.keyClicks(target, "x")
    QTest.keyClick(target, KEY.Key_Shift)
    QTest.keyClicks(target, "y")
    assert first(desk) == "[ab](xy) is"


def test_an_address_that_is_selected_whole_can_be_pasted_over(desk, write):
    target = write(LINK, "[ab](", "https://a.org")
    QGuiApplication.clipboard().setText("https://c.org")
    QTest.keyClick(target, KEY.Key_V, CONTROL)
    assert first(desk) == "[ab](https://c.org) is"


def test_where_nothing_is_translated_everything_can_be_written(desk, write):
    write(LINK, "a.org)")
    desk.window.window_actions["translate"].trigger()
    QTest.keyClick(desk.window.writing.edit, KEY.Key_Backspace)
    assert desk.window.writing.edit.text().startswith("[ab](https://a.org is")


@pytest.mark.parametrize(
    ("before", "key", "modifier", "behind"),
    [
        ("[ab", KEY.Key_Right, None, "[ab](https://a.org)"),
        ("[ab](https://a.org)", KEY.Key_Left, None, "[ab"),
        ("[ab](htt", KEY.Key_Left, None, "[ab"),
        ("[ab](https://a.org)", KEY.Key_Right, None, "[ab](https://a.org) "),
        ("[ab](https://a.org)", KEY.Key_Left, CONTROL, "[ab"),
        ("[a", KEY.Key_Right, None, "[ab"),
    ],
)
def test_the_caret_steps_over_an_address_that_is_not_seen(
    desk, write, before, key, modifier, behind
):
    target = write(LINK, before)
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert target.selection().caret.column == len(behind)


def test_a_selection_takes_an_address_that_is_not_seen_with_it(desk, write):
    target = write(LINK, "", "[ab")
    QTest.keyClick(target, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert target.selected_text() == "[ab](https://a.org)"


def test_an_address_takes_no_room_as_long_as_one_translates(desk, write):
    def width_of_address(edit):
        edit.grab()
        line = edit.document().firstBlock().layout().lineAt(0)
        ends = (line.cursorToX(column)[0] for column in (4, 19))
        return -float(next(ends)) + float(next(ends))

    target = write(LINK, "[ab")
    assert width_of_address(target) == 0
    desk.window.window_actions["translate"].trigger()
    assert desk.window.writing.edit is target
    assert width_of_address(target) > 0


def cut_by_edit_menu(desk):
    page = desk.target
    page.setFocus()
    until(page.hasFocus)
    [clipboard] = desk.window.findChildren(ClipboardActions)
    clipboard.refresh()
    clipboard.cut.trigger()


def cut_by_context_menu(desk):
    menu = desk.target.context_menu()
    next(action for action in menu.actions() if action.text() == "Cut").trigger()
    menu.deleteLater()


@pytest.mark.parametrize("cut", [cut_by_edit_menu, cut_by_context_menu])
def test_cutting_by_a_menu_leaves_no_half(desk, write, cut):
    write(LINK, "[a", "b](https")
    cut(desk)
    assert first(desk) == "a is"
    assert QGuiApplication.clipboard().text() == "b](https"
    assert "Taken away whole" in desk.window.messages.text()


@pytest.mark.parametrize("cut", [cut_by_edit_menu, cut_by_context_menu])
def test_a_menu_cuts_words_alone_where_nothing_is_halved(desk, write, cut):
    write(LINK, "[", "a")
    cut(desk)
    assert first(desk) == "[b](https://a.org) is"


@pytest.mark.parametrize("plainly", [False, True])
def test_what_a_menu_pastes_over_such_a_selection_leaves_no_half(desk, write, plainly):
    target = write(LINK, "[a", "b](https")
    QGuiApplication.clipboard().setText("xy")
    target.paste_plain() if plainly else target.paste()
    assert first(desk) == "axy is"


def test_what_a_menu_pastes_into_an_address_goes_behind_the_link(desk, write):
    QGuiApplication.clipboard().setText("xy")
    write(LINK, "[ab](htt").paste()
    assert first(desk) == "[ab](https://a.org)xy is"


def test_what_an_input_method_writes_over_such_a_selection_leaves_no_half(desk, write):
    target = write(LINK, "[a", "b](https")
    QCoreApplication.sendEvent(target, QInputMethodEvent("ក", []))
    event = QInputMethodEvent()
    event.setCommitString("ក")
    QCoreApplication.sendEvent(target, event)
    assert first(desk) == "aក is"


def test_what_an_input_method_takes_back_leaves_no_half(desk, write):
    target = write(LINK, "a.org)")
    event = QInputMethodEvent()
    event.setCommitString("ក", -1, 1)
    QCoreApplication.sendEvent(target, event)
    assert first(desk) == "abក is"


def take_up(target):
    """Press the mouse on what is selected and pull: Qt takes it up, and here nobody holds it."""
    cursor, edges = target.textCursor(), []
    for position in (cursor.selectionStart(), cursor.selectionEnd()):
        cursor.setPosition(position)
        edges.append(target.cursorRect(cursor).center())
    start = (edges[0] + edges[1]) / 2
    QTest.mousePress(target.viewport(), LEFT, pos=start)
    at = QPointF(start + QPoint(40, 0))
    there = target.viewport().mapToGlobal(at)
    moved = QMouseEvent(QEvent.Type.MouseMove, at, there, LEFT, LEFT, NONE)
    QCoreApplication.sendEvent(target.viewport(), moved)


def drop(target, place):
    """Let go of what is selected before some words of the first line, as Qt does."""
    cursor = target.textCursor()
    cursor.setPosition(target.text().index(place))
    target.take_dropped(target.createMimeDataFromSelection(), cursor, moves=True)


def test_a_selection_dragged_elsewhere_takes_all_of_a_link_with_it(desk, write):
    target = write(LINK, "[a", "b](https")
    take_up(target)
    assert target.selected_text() == "[ab](https://a.org)"  # of which Qt takes away what went out
    drop(target, "s\n")
    assert first(desk) == " i[ab](https://a.org)s"
    QTest.keyClick(target, KEY.Key_Z, CONTROL)
    assert first(desk) == LINK


def test_a_selection_dragged_out_of_two_paragraphs_takes_whole_parts_with_it(desk, write):
    target = write("a {{t.a.b}} b", "a {{t")
    begin = target.textCursor().position()
    target.select_range(begin, begin + len(".a.b}} b\n\n##"))
    take_up(target)
    assert target.selected_text() == "{{t.a.b}} b\n\n##"


def test_what_is_dropped_into_an_address_goes_behind_the_link(desk, write):
    drop(write("[ab](https://a.org) is", "a.org) ", "is"), "//a")
    assert first(desk) == "[ab](https://a.org)is "


def test_words_dragged_out_of_a_link_move_alone(desk, write):
    target = write(LINK, "[a", "b")
    take_up(target)
    drop(target, " is")
    assert first(desk) == "[a](https://a.org)b is"


def test_copying_takes_only_what_is_selected(desk, write):
    write(LINK, "[a", "b](https").copy()
    assert desk.target.selected_text() == QGuiApplication.clipboard().text() == "b](https"


def test_backspace_behind_the_mark_of_a_footnote_takes_it_whole(desk, write):
    QTest.keyClick(write("[^1]: Note", "[^1]:"), KEY.Key_Backspace)
    assert first(desk) == "Note"
