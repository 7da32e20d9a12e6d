# SPDX-License-Identifier: MIT
"""A table of four parties in two languages, in a panel that is shown."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from icc_editor.gui.table_editor.table_editor import TableEditor
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    TOTAL_KEY,
    Column,
    ColumnKind,
    ColumnTotal,
    Row,
    RowRole,
    Texts,
)

COLUMNS = (
    Column("party", ColumnKind.LABEL, Texts.of({"en": "Party", "km": "គណបក្ស"})),
    Column("votes", ColumnKind.COUNT, Texts.of({"en": "Votes"}), total=ColumnTotal.SUM),
    Column("share", ColumnKind.SHARE, Texts.of({"en": "Share"}), part="votes", of="total"),
    Column("rank", ColumnKind.RANK, Texts.of({"en": "Rank"}), part="votes"),
    Column("seats", ColumnKind.COUNT, Texts.of({"en": "Seats"}), total=ColumnTotal.SUM),
)


def a_row(key, label, votes, seats, role=RowRole.DATA):
    """Return a row of the table."""
    words = Texts.of(label) if label else None
    return Row(key, (words, votes, None, None, seats), role)


def a_table():
    """Return the table."""
    return ResultsTable(
        "communes",
        caption=Texts.of({"en": "Communes"}),
        columns=COLUMNS,
        rows=(
            a_row("cpp", {"en": "CPP", "km": "គបក"}, 500, 3),
            a_row("cnrp", {"en": "CNRP"}, 300, 2),
            a_row("others", "Others", 200, 1),
            a_row("invalid", {"en": "Invalid"}, NOT_AVAILABLE, None, RowRole.APART),
        ),
        total=a_row(TOTAL_KEY, {"en": "Total"}, 1001, None, RowRole.TOTAL),
    )


class Writer:
    """Somebody at the keyboard, and what the panel says to its owner."""

    def __init__(self, editor):
        self.editor = editor
        self.changes = []
        editor.table_edited.connect(self.changes.append)

    @property
    def grid(self):
        return self.editor.grid

    def at(self, row, column):
        """Go to a cell."""
        assert self.grid.go_to(row, column)

    def where(self):
        """Return the keys of the current cell."""
        index = self.grid.currentIndex()
        table = self.editor.table()
        rows = [row.key for row in table.rows] + [TOTAL_KEY]
        return rows[index.row()], table.columns[index.column()].key

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        """Press a key where the keys go."""
        target = QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def ctrl(self, key, *, shift=False):
        """Press a key with Ctrl."""
        more = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        self.press(key, Qt.KeyboardModifier.ControlModifier | more)

    def type(self, text):
        """Type a text, in whatever script."""
        for sign in text:
            self.press(0, text=sign)

    def enter(self, text, end=Qt.Key.Key_Return):
        """Type a text and end it."""
        self.type(text)
        self.press(end)

    def cell(self, row, column):
        """Return what the table holds."""
        return self.editor.table().cell(row, column)

    def shown(self, row, column):
        """Return what one reads in a cell."""
        table = self.editor.table()
        rows = [r.key for r in table.rows] + [TOTAL_KEY]
        return self.editor.model.look(rows.index(row), table.column_place(column)).text

    def do(self, name):
        """Choose a command in a menu."""
        self.editor.actions_by.by_name[name].trigger()


@pytest.fixture
def writer(qtbot):
    """Return somebody at a shown panel, whose grid has the keys."""
    editor = TableEditor()
    qtbot.addWidget(editor)
    editor.resize(900, 560)
    editor.show_table(a_table(), ("en", "km"), "en")
    editor.show()
    editor.activateWindow()
    editor.grid.setFocus()
    qtbot.waitUntil(editor.grid.hasFocus)
    yield Writer(editor)
    editor.hide()
