# SPDX-License-Identifier: MIT
"""The next marked place is looked for a few blocks at a time, until the writer does something."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.mark_search import SLICE_BLOCKS, MarkSearch
from icc_editor.gui.text_edit.proof_marks import Mark

LONG = 1500  # blocks


class Watcher:
    """Notes what a search says, and how many blocks are checked in each turn of the events."""

    def __init__(self, edit):
        self.edit = edit
        self.turn = 0
        self.checked = Counter()
        self.is_reading = False
        self.search = MarkSearch(lambda: self.is_reading, edit)
        self.said = []
        self.search.found.connect(
            lambda _field, found: self.said.append((found.line, found.mark.start))
        )
        self.search.nothing_found.connect(lambda: self.said.append("nothing"))
        self.search.going_on.connect(lambda: self.said.append("going on"))
        self.search.stopped.connect(lambda: self.said.append("stopped"))
        self.beat = QTimer(edit)
        self.beat.timeout.connect(self._on_beat_timeout)
        self.beat.start(0)

    def _on_beat_timeout(self):
        self.turn += 1

    def check(self, text):
        self.checked[self.turn] += 1
        return [Mark(*found.span(), "xx") for found in re.finditer("xx", text)]

    def find(self, line, column):
        self.search.start((self.edit,), self.edit, Place(line, column))


@pytest.fixture
def watcher(edit):
    made = Watcher(edit)
    edit.marks.set_check(made.check)
    edit.marks.rest()  # what is counted is the search's work
    yield made
    made.beat.stop()


def blocks(count, begin=0):
    return "".join(f"block {number}\n\n" for number in range(begin, begin + count))


def test_what_is_near_is_found_at_once_from_a_place_on_and_from_the_start_again(watcher):
    watcher.edit.set_text("a xx\n\nb\n\nc\nd xx xx")
    for place, found in (
        ((0, 0), (0, 2)),
        ((0, 4), (5, 2)),
        ((5, 4), (5, 5)),
        ((5, 7), (0, 2)),
        ((4, 0), (5, 2)),
    ):
        watcher.find(*place)
        assert watcher.said.pop() == found
    assert not watcher.said
    watcher.edit.set_text("xx and")
    watcher.find(0, 2)
    assert watcher.said.pop() == (0, 0)
    watcher.edit.set_text("nothing")
    watcher.find(0, 3)
    assert watcher.said.pop() == "nothing"


def test_a_long_clean_text_is_looked_through_in_slices(watcher, qtbot):
    watcher.edit.set_text(blocks(LONG))
    watcher.find(700, 0)
    assert watcher.said == ["going on"]
    assert watcher.search.is_running
    qtbot.waitUntil(lambda: not watcher.search.is_running, timeout=30_000)
    assert watcher.said == ["going on", "nothing"]
    assert watcher.checked.total() == LONG
    assert max(watcher.checked.values()) <= SLICE_BLOCKS + 1  # the first look finds its place too
    assert watcher.turn > LONG // SLICE_BLOCKS


def test_what_is_far_away_is_found_round_the_end_of_the_text(watcher, qtbot):
    watcher.edit.set_text(blocks(300) + "xx\n\n" + blocks(600, 300))
    watcher.find(602, 0)
    qtbot.waitUntil(lambda: not watcher.search.is_running, timeout=30_000)
    assert watcher.said == ["going on", (600, 0)]


def test_long_blocks_end_a_slice_early(watcher, qtbot):
    paragraph = "long words " * 500
    watcher.edit.set_text("".join(f"{number} {paragraph}\n\n" for number in range(40)))
    watcher.find(0, 0)
    qtbot.waitUntil(lambda: not watcher.search.is_running, timeout=30_000)
    assert watcher.checked.total() == 40
    assert max(watcher.checked.values()) <= 2


def _edit_text(watcher, _press):
    QTextCursor(watcher.edit.document()).insertText("new")


def _type_letter(watcher, press):
    press(watcher.edit, Qt.Key.Key_A, "a")


def _press_escape(watcher, press):
    press(watcher.edit, Qt.Key.Key_Escape)


def _press_control(watcher, press):
    press(watcher.edit, Qt.Key.Key_Control)


def _move_caret(watcher, _press):
    watcher.edit.moveCursor(QTextCursor.MoveOperation.End)


def _hide(watcher, _press):
    watcher.edit.hide()


def _check_otherwise(watcher):
    watcher.edit.marks.set_check(lambda text: watcher.check(text))
    watcher.edit.marks.rest()


@pytest.mark.parametrize(
    "act",
    [
        _edit_text,
        _type_letter,
        _press_escape,
        _press_control,
        _move_caret,
        _hide,
    ],
)
def test_whatever_the_writer_does_ends_it(watcher, press, qtbot, act):
    watcher.edit.set_text(blocks(LONG))
    watcher.find(0, 0)
    before = watcher.checked.total()
    act(watcher, press)
    watcher.edit.marks.rest()
    qtbot.waitUntil(lambda: not watcher.search.is_running)
    assert watcher.said == ["going on", "stopped"]
    assert watcher.checked.total() == before
    press(watcher.edit, Qt.Key.Key_B, "b")
    assert "b" in watcher.edit.text()  # keys are the page's again


def test_escape_does_nothing_else(watcher, press):
    watcher.edit.set_text(blocks(LONG))
    text = watcher.edit.text()
    watcher.find(0, 0)
    press(watcher.edit, Qt.Key.Key_Escape)
    assert watcher.said == ["going on", "stopped"]
    assert watcher.edit.text() == text


def test_another_search_takes_the_place_of_the_first(watcher, qtbot):
    watcher.edit.set_text(blocks(LONG) + "xx")
    watcher.find(0, 0)
    watcher.find(2 * LONG - 4, 0)
    assert watcher.said == ["going on", (2 * LONG, 0)]
    assert not watcher.search.is_running


def test_another_check_lets_it_begin_again_from_where_it_began(watcher, qtbot):
    watcher.edit.set_text(blocks(100) + "yy\n\n" + blocks(LONG))
    watcher.find(190, 0)
    qtbot.waitUntil(lambda: watcher.checked.total() > 200)
    assert watcher.search.is_running
    watcher.edit.marks.set_check(lambda text: [Mark(0, 2, "yy")] if text == "yy" else [])
    watcher.edit.marks.rest()
    checked = watcher.edit.marks.blocks_checked
    qtbot.waitUntil(lambda: not watcher.search.is_running, timeout=30_000)
    assert watcher.said == ["going on", (200, 0)]
    assert watcher.edit.marks.blocks_checked - checked <= SLICE_BLOCKS + 1


def test_another_check_that_finds_nothing_either_is_said_once(watcher, qtbot):
    watcher.edit.set_text(blocks(LONG))
    watcher.find(0, 0)
    _check_otherwise(watcher)
    qtbot.waitUntil(lambda: not watcher.search.is_running, timeout=30_000)
    assert watcher.said == ["going on", "nothing"]


@pytest.mark.parametrize("finds", [True, False])
def test_nothing_is_said_before_everything_is_read(watcher, qtbot, finds):
    watcher.is_reading = True
    watcher.edit.set_text("A yy.")
    watcher.find(0, 0)
    assert watcher.said == ["going on"]
    qtbot.wait(200)
    assert watcher.search.is_running
    assert watcher.said == ["going on"]
    if finds:
        watcher.edit.marks.set_check(lambda _text: [Mark(2, 4, "yy")])
        watcher.edit.marks.rest()
    watcher.is_reading = False
    qtbot.waitUntil(lambda: not watcher.search.is_running)
    assert watcher.said == ["going on", (0, 2) if finds else "nothing"]


@pytest.mark.parametrize("act", [_press_escape, _move_caret, _hide])
def test_the_writer_ends_the_wait_too(watcher, press, qtbot, act):
    watcher.is_reading = True
    watcher.edit.set_text("A yy.")
    watcher.find(0, 0)
    act(watcher, press)
    qtbot.waitUntil(lambda: not watcher.search.is_running)
    assert watcher.said == ["going on", "stopped"]
