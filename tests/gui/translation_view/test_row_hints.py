# SPDX-License-Identifier: MIT
"""What a row says that has no translation yet."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.translation_view.row_marks import RowHints
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK, Segment, SegmentState, Unit

WORDS = Segment(BLOCK, "Short.", "", SegmentState.UNTRANSLATED)
RULE = replace(WORDS, source="---", sources=(Unit(BlockKind.RULE, "---", 0, 1),))


@pytest.fixture
def hints(qtbot):
    from PySide6.QtWidgets import QWidget

    page = QWidget()
    qtbot.addWidget(page)
    return RowHints(list, page, hint=True)


@pytest.mark.parametrize("segment", [WORDS, RULE])
def test_a_high_row_says_what_to_do(hints, segment):
    assert "click here" in hints.hint_in(QSize(300, 100), segment)


@pytest.mark.parametrize("segment", [WORDS, RULE])
@pytest.mark.parametrize("width", [60, 150, 200, 250, 300])
def test_a_low_row_says_nothing_that_is_cut_off(hints, segment, width):
    metrics = QFontMetrics(QApplication.font())
    room = QSize(width, metrics.height() + 2)
    words = hints.hint_in(room, segment)
    assert words
    flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    needed = metrics.boundingRect(QRect(0, 0, width, 10_000), flags, words)
    assert needed.height() <= room.height()
    assert needed.width() <= width


class Painted(QObject):
    """Adds up what of a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return super().eventFilter(watched, event)


def test_going_on_paints_no_more_than_both_rows(desk):
    desk.view.go_to(0)
    desk.settle()
    QTest.qWait(300)
    viewport = desk.source.viewport()
    painted = Painted(viewport)
    desk.window.window_actions["confirm"].trigger()
    QTest.qWait(50)
    assert desk.view.current == 1
    seen = {row: height for row, _top, height in desk.view._pair.seen()}
    assert not painted.region.isEmpty()
    assert painted.region.boundingRect().height() <= seen[0] + seen[1] + 4
    assert painted.region.boundingRect().height() < viewport.height()
